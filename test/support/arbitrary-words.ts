import fc from 'fast-check';

/** The words, literals and blanks of the language, in every spelling that is read. */

export type Text = fc.Arbitrary<string>;

export const one = (...texts: string[]): Text => fc.constantFrom(...texts);
export const join = (...parts: (string | Text)[]): Text =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''));
export const maybe = (text: Text): Text => fc.oneof(fc.constant(''), text);
export const sometimes = (text: Text): Text =>
  fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: text });

/** At least one blank within a line. */
export const gap = one(' ', ' ', ' ', '  ', '\t', '\u00A0', '\u202F', ' \u2009 ');
/** Perhaps a blank within a line. */
export const space = one('', ' ', ' ', '   ', '\u00A0');

export const word = one(
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
export const handle = one(
  'agentur',
  'jobcenter',
  'bmas',
  'land_nw',
  'ministerium',
  'träger',
  'k1',
  'ö',
);
export const unit = one(
  '%',
  '%',
  'Pp',
  'Prozentpunkte',
  'EUR',
  '€',
  'Mio. EUR',
  'Personen',
  '% Punkte',
);

export const textCharacter = fc.oneof(
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
export const string: Text = fc
  .tuple(
    fc.array(fc.oneof(textCharacter, one('\\"', '\\\\', '\\x')), { maxLength: 12 }),
    fc.boolean(),
  )
  .map(([characters, isGerman]) =>
    isGerman ? `„${characters.join('')}x“` : `"${characters.join('')}x"`,
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
  one('±0', '± 0,0', '+/-0', '+/\u2212\u00A00,00'),
  // What is refused later is still no error of form.
  one('1.5', '007', ',5', '1,2,3', '1.23.456', '0\u00A0123', "1'000", '\uFF0D5', '1.234\u00A0567'),
);
export const year = one('2023', '2024', '1999');
export const date = one(
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
export const citation = join(
  one('§', '§§'),
  space,
  one('48b', '48 b', '3', '16h', '1-3'),
  sometimes(join(gap, one('Abs. 1', 'Abs.1', 'Absatz 3', 'Abs 1', 'Abs.1a'))),
  sometimes(join(gap, one('Satz 1', 'S. 1', 'S.2', 'S 3'))),
  sometimes(join(gap, one('Nr. 2', 'Nr.4', 'Nummer 1', 'Nr.  3'))),
  sometimes(join(gap, one('SGB II', 'SGB  II', 'SGBII', 'SGB\u00A0X', 'SGB 2', 'SGB 1.\u00A02'))),
);

export const proseLine = fc
  .tuple(
    one('', '  ', '    ', '\t'),
    fc.array(fc.oneof(textCharacter, one('{{jahr}}', '*', '- ', '"', '\\')), { maxLength: 8 }),
  )
  .map(([indent, characters]) => indent + characters.join(''));
export const prose: Text = fc
  .tuple(
    fc.array(proseLine, { maxLength: 4 }),
    one('\n', '\n', '\n', ''),
    one('', '  ', '      ', '\t'),
  )
  .map(([content, start, end]) => start + content.join('\n') + (start === '' ? '' : `\n${end}`))
  .filter((content) => !content.includes('"""') && !content.endsWith('"'))
  .map((content) => `"""${content}"""`);

export const comment = one(
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
export const trailing = sometimes(join(gap, comment));
export const indent = one('', '  ', '    ', '\t', ' ');

/** A comma; a comment and new lines may follow it. */
export const comma = fc.oneof(
  { weight: 4, arbitrary: one(',', ', ', ' , ', ',\n    ', ',\n\n') },
  { weight: 1, arbitrary: join(',', space, comment, '\n', indent) },
  { weight: 1, arbitrary: join(',\n', indent, comment, '\n', indent, comment, '\n') },
);
