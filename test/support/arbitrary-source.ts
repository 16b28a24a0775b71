import fc from 'fast-check';
import { inlineKeywords, statementKeywords } from '../../packages/core/src/syntax/tokens.ts';
import {
  type Text,
  one,
  join,
  maybe,
  sometimes,
  gap,
  space,
  word,
  handle,
  unit,
  textCharacter,
  string,
  arbitraryNumber,
  year,
  date,
  citation,
  prose,
  comment,
  trailing,
  indent,
  comma,
} from './arbitrary-words.ts';

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

const change = join('(', space, arbitraryNumber, space, maybe(unit), space, ')');
const relation = one(
  '=',
  '= ',
  'mindestens ',
  'höchstens ',
  'maximal ',
  'max. ',
  'nicht mehr als ',
  'nicht unter ',
  'weniger als ',
  'wenigstens ',
  'bis zu ',
  'rd. ',
  'unter ',
  'über ',
  'ca. ',
  'circa ',
  '= mindestens ',
  '= ca. ',
  'mind. ',
);
const base = join(
  one('gegenüber', 'ggü.', 'im Vergleich zum', 'im  Vergleich mit'),
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
  join('Fußnote', gap, handle),
  join('= ', string),
);
const oddPart = fc.oneof(
  string,
  one('als', 'Wortlaut', 'Fußnote', 'Zielsetzung', ',', ')', '§', '4.4.2024', 'gegenüber', '()'),
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
      sometimes(join(gap, fc.oneof(string, word))),
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
const participant = fc.oneof({ weight: 4, arbitrary: handle }, string);
const names = join(participant, sometimes(join(comma, participant)));
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
  join(
    'Zielvereinbarung',
    gap,
    year,
    sometimes(join(space, string)),
    sometimes(join(gap, 'vom', gap, date)),
  ),
  join('Auszug', space, string),
  join('Status', gap, one('Entwurf', 'beschlossen', 'x')),
  join(
    'Rechtsgrundlage',
    gap,
    citation,
    sometimes(
      join(
        fc.oneof(
          comma,
          one(' und ', ' sowie ', ' i.V.m. ', ' iVm ', ' i. V. m. ', ' in  Verbindung mit '),
        ),
        citation,
      ),
    ),
  ),
  join('Rechtsgrundlage', gap, 'sonstige', gap, string),
  join('Veränderung in', gap, one('%', 'Pp', 'Prozentpunkten'), maybe(join(gap, base))),
  join('Rolle', gap, word),
  join('Rubrum', gap, rubrum),
  signer,
  join(one('im Einvernehmen mit', 'im  Einvernehmen\tmit'), gap, string),
  join('gemeinsam', gap, 'mit', gap, handle),
  join('Zusatz', space, string),
  join('Gegenstand', space, string),
  join('Einheit', gap, unit),
  join('Definition', gap, fc.oneof(prose, string)),
  join('besser', gap, one('höher', 'niedriger')),
  join('Präambel', sometimes(join(gap, string)), gap, prose),
  join('Begriff', gap, string, gap, prose),
  join('Fußnote', gap, handle, gap, prose),
  prose,
  dialogue,
  join(
    'Datenstand',
    gap,
    fc.oneof(date, string),
    sometimes(join(gap, 'Berichtsmonat', gap, string)),
  ),
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
  sometimes(join(gap, 'am', gap, fc.oneof(date, string))),
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
