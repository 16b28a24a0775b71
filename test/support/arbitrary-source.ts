import fc from 'fast-check';
import { inlineKeywords, statementKeywords } from '../../packages/core/src/syntax/tokens.ts';

/**
 * Source texts without errors of form, in every spelling that is read: blanks, signs, quotes and aliases of all kinds,
 * comments and blank lines wherever they may stand. What the texts say makes no sense, and need not.
 */
export function arbitrarySource(): fc.Arbitrary<string> {
  return fc
    .tuple(lines(anyStatement(3)), fc.constantFrom('', '', '\n', ' ', '\n\n\n'))
    .map(([text, end]) => text + end);
}

/**
 * Any text that the language's pieces can make up, mostly with errors of form: pieces in any order, or a valid text with
 * something left out, put in or put twice.
 */
export function arbitraryTokenSoup(): fc.Arbitrary<string> {
  const soup = fc
    .array(fc.oneof({ weight: 2, arbitrary: gap }, one('\n', '\n  '), piece), { maxLength: 30 })
    .map((pieces) => pieces.join(''));
  const changed = fc
    .tuple(arbitrarySource(), fc.nat(), fc.nat({ max: 12 }), sometimes(piece))
    .map(([text, place, length, put]) => {
      const at = text.length === 0 ? 0 : place % text.length;
      return text.slice(0, at) + put + text.slice(at + length);
    });
  return fc.oneof(soup, changed);
}

type Text = fc.Arbitrary<string>;

const one = (...texts: string[]): Text => fc.constantFrom(...texts);
const join = (...parts: (string | Text)[]): Text =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''));
const maybe = (text: Text): Text => fc.oneof(fc.constant(''), text);
const sometimes = (text: Text): Text =>
  fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: text });

/** At least one blank within a line. */
const gap = one(' ', ' ', ' ', '  ', '\t', '\u00A0', '\u202F', ' \u2009 ');
/** Perhaps a blank within a line. */
const space = one('', ' ', ' ', '   ', '\u00A0');

const word = one(
  'Frauen',
  'Männer',
  'gesamt',
  'Integrationsquote',
  'Leistungen zum Lebensunterhalt',
  'Ma\u0308nner',
  'k2_e4',
  'U-25',
  'und',
  'iVm',
  'in',
  'Amt',
  'Vertretung',
  'Prognose',
  'Straße a/b',
);
/** A word that is a keyword nowhere, and is like none. */
const handle = one('agentur', 'jobcenter', 'bmas', 'land_nw', 'ministerium', 'träger', 'k1', 'ö');
const unit = one('%', '%', 'Pp', 'Prozentpunkte', 'EUR', '€', 'Mio. EUR', 'Personen', '% Punkte');

const textCharacter = fc.oneof(
  { weight: 6, arbitrary: one('a', 'ß', 'Ä', ' ', '1', '.', ',', '-') },
  one(
    '{',
    '}',
    '(',
    '=',
    '|',
    '//',
    '§',
    '%',
    "'",
    'a\u0308',
    '\u00A0',
    '\u{1F4C4}',
    '\u4E2D',
    '$&',
  ),
);
const string: Text = fc
  .tuple(
    fc.array(fc.oneof(textCharacter, one('\\"', '\\\\', '\\x')), { maxLength: 12 }),
    fc.boolean(),
  )
  .map(([characters, isGerman]) =>
    isGerman ? `„${characters.join('')}“` : `"${characters.join('')}"`,
  );

export const arbitraryNumber: Text = fc.oneof(
  {
    weight: 8,
    arbitrary: join(
      one('', '', '+', '-', '+ ', '- ', '\u2212', '\u2013 ', '-\u00A0'),
      one(
        '0',
        '7',
        '15',
        '2024',
        '100',
        '1.234',
        '12.345.678',
        '1\u00A0234',
        '123\u202F456\u2009789',
        '1\u2009000',
      ),
      one('', '', ',5', ',60', ',000'),
    ),
  },
  // What is refused later is still no error of form.
  one('1.5', '007', ',5', '1,2,3', '1.23.456', '0\u00A0123', "1'000", '\uFF0D5', '1.234\u00A0567'),
);
const year = one('2023', '2024', '1999');
const date = one(
  '04.04.2024',
  '4.4.2024',
  '4. 4. 2024',
  '31.\u00A012.\u202F2023',
  '4. April 2024',
  '1.\u00A0März 2024',
  '31.02.2024',
  '4.4.24',
  '2024-04-04',
);
const citation = join(
  one('§', '§§'),
  space,
  one('48b', '48 b', '3', '16h', '1-3'),
  sometimes(join(gap, one('Abs. 1', 'Abs.1', 'Absatz 3', 'Abs 1', 'Abs.1a'))),
  sometimes(join(gap, one('Satz 1', 'S. 1', 'S.2', 'S 3'))),
  sometimes(join(gap, one('Nr. 2', 'Nr.4', 'Nummer 1', 'Nr.  3'))),
  sometimes(join(gap, one('SGB II', 'SGB  II', 'SGBII', 'SGB\u00A0X', 'SGB 2', 'SGB 1.\u00A02'))),
);

const proseLine = fc
  .tuple(
    one('', '  ', '    ', '\t'),
    fc.array(fc.oneof(textCharacter, one('{{jahr}}', '*', '- ', '"', '\\')), { maxLength: 8 }),
  )
  .map(([indent, characters]) => indent + characters.join(''));
const prose: Text = fc
  .tuple(
    fc.array(proseLine, { maxLength: 4 }),
    one('\n', '\n', '\n', ''),
    one('', '  ', '      ', '\t'),
  )
  .map(([content, start, end]) => start + content.join('\n') + (start === '' ? '' : `\n${end}`))
  .filter((content) => !content.includes('"""') && !content.endsWith('"'))
  .map((content) => `"""${content}"""`);

const comment = one(
  '// nebenbei',
  '//',
  '//ohne Blank',
  '//// Linie',
  '// { """ „',
  '//  zwei  Blanks',
  '/// Grund',
  '///',
);
/** A blank stands before it: `//` directly behind a word is still part of the word. */
const trailing = sometimes(join(gap, comment));
const indent = one('', '  ', '    ', '\t', ' ');

/** A comma; a comment and new lines may follow it. */
const comma = fc.oneof(
  { weight: 4, arbitrary: one(',', ', ', ' , ', ',\n    ', ',\n\n') },
  { weight: 1, arbitrary: join(',', space, comment, '\n', indent) },
  { weight: 1, arbitrary: join(',\n', indent, comment, '\n', indent, comment, '\n') },
);

const change = join('(', space, arbitraryNumber, space, maybe(unit), space, ')');
const relation = one(
  '=',
  '= ',
  'mindestens ',
  'höchstens ',
  'maximal ',
  'max. ',
  'nicht mehr als ',
  'unter ',
  'über ',
  'ca. ',
  'circa ',
  '= mindestens ',
  '= ca. ',
  'mind. ',
);
const base = join(
  one('gegenüber', 'ggü.'),
  gap,
  fc.oneof(one('Vorjahr', 'Ist', 'Prognose', 'dem Vorjahr'), string),
  sometimes(join(gap, year)),
  sometimes(join(gap, '=', space, arbitraryNumber, space, unit)),
);
const status = one(
  'nachrichtlich',
  'Erwartungswert',
  'beobachten',
  'Angebot',
  'offen',
  'keine Zielsetzung',
);
const quantity = join(arbitraryNumber, space, maybe(unit));
const valuePart = fc.oneof(
  { weight: 4, arbitrary: join(relation, quantity) },
  join(one('', '= '), 'von ', quantity, ' bis ', quantity),
  change,
  base,
  status,
  join('als ', string),
  join('Wortlaut ', string),
  join('= ', string),
);
const oddPart = fc.oneof(
  string,
  one('als', 'Wortlaut', 'Zielsetzung', ',', ')', '§', '4.4.2024', 'gegenüber', '()'),
  prose,
);
const parts = fc
  .array(join(valuePart, gap), { minLength: 1, maxLength: 4 })
  .map((texts) => texts.join(''));
const measure = join(
  one('Integrationsquote', 'Langzeitleistungsbeziehende'),
  sometimes(join(gap, word)),
);
const value = fc.oneof(
  {
    weight: 8,
    arbitrary: join(
      fc.oneof({ weight: 8, arbitrary: measure }, string),
      sometimes(join(gap, string)),
      gap,
      parts,
      sometimes(oddPart),
    ),
  },
  // Before an equals sign a keyword is a name.
  join(
    one('Status', 'Einheit', 'Veränderung'),
    space,
    '=',
    space,
    one('', 'mindestens '),
    quantity,
  ),
);

const signer = fc.oneof(
  join(
    'vertreten durch',
    gap,
    string,
    sometimes(join(comma, string)),
    sometimes(join(gap, one('in Vertretung', 'im Auftrag'))),
  ),
  join('vertreten durch Amt', gap, string),
  one('vertreten durch', 'vertreten durch Amt'),
);
const names = join(handle, sometimes(join(comma, handle)));
const dialogue = join(
  one('Dialog', 'Bericht'),
  gap,
  fc.oneof(join(maybe(one('am ')), date), one('vierteljährlich', 'zweimal im_Jahr')),
  sometimes(join(gap, 'von', gap, names)),
  sometimes(join(gap, one('an', 'mit'), gap, names)),
  sometimes(join(space, ':')),
  sometimes(join(gap, string)),
);
const rubrum = fc.oneof(string, join(one('dem', 'der', 'die'), gap, string));

const simpleStatement: Text = fc.oneof(
  join('Sprache', gap, one('1', '2')),
  join('Regelwerk', maybe(join(gap, year))),
  join('Zielvereinbarung', gap, year, sometimes(join(space, string))),
  join('Status', gap, one('Entwurf', 'beschlossen', 'x')),
  join(
    'Rechtsgrundlage',
    gap,
    citation,
    sometimes(
      join(fc.oneof(comma, one(' und ', ' i.V.m. ', ' iVm ', ' in  Verbindung mit ')), citation),
    ),
  ),
  join('Rechtsgrundlage', gap, 'sonstige', maybe(join(gap, string))),
  join('Veränderung in', gap, one('%', 'Pp', 'Prozentpunkten'), maybe(join(gap, base))),
  join('Rolle', gap, word),
  join('Rubrum', gap, rubrum),
  signer,
  join(one('im Einvernehmen mit', 'im  Einvernehmen\tmit'), gap, string),
  join('gemeinsam', gap, 'mit', gap, handle),
  join('Zusatz', space, string),
  join('Einheit', gap, unit),
  join('Definition', gap, fc.oneof(prose, string)),
  join('besser', gap, one('höher', 'niedriger')),
  join('Präambel', sometimes(join(gap, string)), gap, prose),
  join('Begriff', gap, string, gap, prose),
  join('Fußnote', gap, handle, gap, prose),
  prose,
  dialogue,
  join('Datenstand', gap, date, sometimes(join(gap, 'Berichtsmonat', gap, string))),
  { weight: 6, arbitrary: value },
  one('= 15,2 %', '"Text" fehlt', '( }'.slice(0, 1), '15 % zu viel'),
);

const title = join(
  gap,
  handle,
  sometimes(join(gap, 'zuvor', gap, handle)),
  sometimes(join(gap, string)),
);
const blockHead = fc.oneof(
  join('Partei', title),
  join('Messgröße', title),
  join(one('Abschnitt', 'Anlage'), gap, string),
  join('Ziel', title, sometimes(join(gap, prose))),
  join(
    one('Lokale Ziele', 'Kommunale  Ziele'),
    sometimes(join(gap, 'entfallen', sometimes(join(gap, string)))),
  ),
  join('Zielnachhaltung', sometimes(join(gap, string))),
);
const signature = join(
  handle,
  sometimes(join(gap, string)),
  sometimes(join(gap, 'in', gap, string)),
  sometimes(join(gap, 'am', gap, date)),
);
const cell = fc
  .array(fc.oneof(textCharacter, one('\\|', '\\\\', '"', '`')), { maxLength: 6 })
  .map((characters) => characters.join('').replace(/(^|[^\\])\|/g, '$1'));
const row = fc
  .tuple(fc.array(cell, { maxLength: 4 }), fc.boolean())
  .map(([cells, isOpen]) => `|${cells.map((text) => ` ${text} `).join('|')}${isOpen ? '' : '|'}`);

function anyStatement(depth: number): Text {
  if (depth === 0) return simpleStatement;
  return fc.oneof(
    { weight: 3, arbitrary: simpleStatement },
    { weight: 2, arbitrary: join(blockHead, sometimes(block(anyStatement(depth - 1)))) },
    join('Unterschriften', maybe(block(signature))),
    join('Tabelle', sometimes(join(gap, string)), gap, rowBlock),
  );
}

function block(statement: Text): Text {
  return fc.oneof(
    join(space, one('{}', '{ }', '{\n}', '{\n\n}')),
    join(space, '{', space, statement, space, '}'),
    { weight: 3, arbitrary: join(space, '{', trailing, '\n', lines(statement), '\n', indent, '}') },
  );
}

const rowBlock = join('{', trailing, '\n', lines(row, false), '\n}');

/** Statements, each on a line of its own, with comments and empty lines between them. */
function lines(statement: Text, canTrail = true): Text {
  const item = join(
    sometimes(one('\n', '\n\n', ' \n\n  \n')),
    sometimes(join(indent, comment, '\n', maybe(one('\n')))),
    indent,
    statement,
    canTrail ? trailing : '',
    one('', ' ', ''),
  );
  return fc
    .tuple(fc.array(item, { maxLength: 7 }), sometimes(join('\n', indent, comment)))
    .map(([items, end]) => items.join('\n') + end);
}

const piece = fc.oneof(
  one(...statementKeywords.keys()),
  one(...inlineKeywords.keys()),
  one(
    '{',
    '}',
    '(',
    ')',
    '=',
    '%',
    '§',
    '€',
    ',',
    ':',
    '|',
    '"',
    '„',
    '“',
    '"""',
    '//',
    '///',
    '-',
    '\\',
  ),
  arbitraryNumber,
  date,
  string,
  prose,
  comment,
  word,
  citation,
  one(
    '\u00AD',
    '\u202E',
    '\uFEFF',
    '\u0000',
    '\u2028',
    '\u0410',
    '\uD800',
    '\u{1F4C4}',
    '\f',
    '48b',
    '»x«',
  ),
);
