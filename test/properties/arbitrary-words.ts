import fc from 'fast-check';

/** The words that generated agreements are made of: realistic ones, and all that a printer might take for its own. */

export type Text = fc.Arbitrary<string>;

const REAL = [
  ['Jobcenter', 'Landkreis', 'Würzberg', 'Öffnung', 'größere', 'Fälle', 'Straße', 'Ältere'],
  ['Agentur für Arbeit', 'Müller-Lüdenscheidt', 'Dr.', 'und', 'für', 'der', 'im Jahr 2026'],
  ['§ 48b Abs. 1', 'SGB II', '(gesamt)', '15,2 %', '1.234,50 EUR', '10 %', '31.12.2026'],
].flat();
/** Letters of DIN 91379, composed and not. */
const NAMES = [
  ['Þórður', 'Łukasz', 'Đặng', 'Çelik', 'Ñandú', 'Œuvre', 'ẞtraße', 'A\u030Asa', 'Ma\u0308rz'],
  ['C\u0328\u0306', 'z\u0308', 'ʼn', 'O’Neill', 'd’Arc', 'Ǆ', 'Ș', 'ķ', 'ǰ', 'M\u0304'],
].flat();
/** What would be markup or a formula elsewhere, harmless in running text too. */
const LITERAL = [
  ['<b>', '</td>', '<script>x</script>', '&amp;', '&#65;', '#let', '$x$', '@ref', 'snake_case_x'],
  ['|', 'a|b', ';', 'a;b', '=SUMME(A1)', '~~durch~~', ':tada:', '^1', '[^1]', '[x](y)', '![b](c)'],
  ['www.example.org', 'https://example.org/a_b?c=1&d=2', 'a@b.de', '<https://a.de>', '`code`'],
  ['%', '€', '…', '–', '‚x‘', '»x«', '//', '///', "'", '{', '}', '#', '--', '...', '\u00A0x'],
].flat();
/** What is markup in running text. */
const MARKUP = [
  ['*fett*', '**', '*', '_kursiv_', '\\', '\\n', '\\*', '"', '"q"', '"""', '„Haus“', '{{jahr}}'],
  ['{{', '}}', '-', '+', '+1', '-2', '1.', '2)', '>', '---', '===', '||', '# x', '@x', '-x', '=x'],
].flat();

const one = (words: readonly string[]): Text => fc.constantFrom(...words);
const gap = fc.oneof(
  { weight: 12, arbitrary: fc.constant(' ') },
  fc.constantFrom('  ', '\u00A0', '\u202F'),
);

/** A run of words on one line, never only blanks. */
function run(word: Text, maxLength: number): Text {
  return fc
    .tuple(word, fc.array(fc.tuple(gap, word), { maxLength: maxLength - 1 }))
    .map(([first, rest]) => first + rest.map(([blank, next]) => blank + next).join(''));
}

const anyWord = fc.oneof(
  { weight: 6, arbitrary: one(REAL) },
  { weight: 2, arbitrary: one(NAMES) },
  { weight: 1, arbitrary: one(LITERAL) },
  { weight: 1, arbitrary: one(MARKUP) },
);

/** The text of a heading, a name, a cell: nothing in it is markup. */
export const label: Text = fc.oneof(
  { weight: 12, arbitrary: run(anyWord, 4) },
  run(anyWord, 4).map((text) => ` ${text} `),
);

const quietWord = fc.oneof(
  { weight: 6, arbitrary: one(REAL) },
  { weight: 1, arbitrary: one(NAMES) },
  { weight: 1, arbitrary: one(LITERAL) },
);
/** Running text without markup that could begin a block at the start of a line. */
const lead = one([
  'Die',
  'Frauen',
  'Männer',
  'Żółć',
  'Ämter',
  '[Nicht',
  '„Wer“',
  '<b>',
  '#let',
  '§',
]);
const emphasized = fc
  .tuple(one(['*', '**']), run(one(['vor', 'Zahlen', 'Ämter', '2026']), 2))
  .map(([mark, text]) => mark + text.replace(/\s+/gu, ' ') + mark);
const link = fc
  .tuple(
    run(one(['Bericht', 'des', 'Landes']), 2),
    one(['https://example.org/a?b=1', 'mailto:a@b.de']),
  )
  .map(([text, url]) => `[${text.replace(/\s+/gu, ' ')}](${url})`);
const escape = one(['\\*x\\*', '\\_', '\\[x\\]', '\\\\']);

/** A piece of running text that stands between blanks. */
export const proseWords: Text = fc.oneof(
  { weight: 8, arbitrary: run(quietWord, 4) },
  emphasized,
  link,
  escape,
);
export const proseLead: Text = lead;

/** A number as an author may write it. */
export const amount: Text = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.nat(99).map(String) },
      fc.constantFrom('100', '2024', '1.234', '12.345.678', '1\u202F234', '41', '987654321'),
      fc.constantFrom('1\u00A0000', '12\u2009345'),
    ),
    fc.constantFrom('', ',0', ',5', ',60', ',000', ',123456'),
  )
  .map(([whole, fraction]) => whole + fraction);
export const sign: Text = fc.constantFrom('+', '-', '\u2212', '\u2013', '- ', '+ ', '\u2212\u00A0');

/** A day, in several spellings. */
export const day: Text = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(3))
  .map(([date, month, form]) => {
    const two = (value: number): string => String(value).padStart(2, '0');
    if (form === 0) return `${date}.${month}.2026`;
    if (form === 1) return `${date}. ${month}. 2026`;
    if (form === 2) return `${date}. ${MONTHS[month - 1]!} 2026`;
    return `${two(date)}.${two(month)}.2026`;
  });

export const MONTHS = [
  ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September'],
  ['Oktober', 'November', 'Dezember'],
].flat();
