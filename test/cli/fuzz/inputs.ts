import type { Random } from './random.ts';

/** Pieces that mean something to the language, and some that mean harm. */
const words =
  'Sprache Zielvereinbarung Rechtsgrundlage Veränderung Partei Rolle Rubrum vertreten durch Präambel ' +
  'Unterschriften in am Abschnitt Ziel Lokale Ziele gesamt Frauen Männer nachrichtlich beobachten ' +
  'Integrationsquote Langzeitleistungsbeziehende Regelwerk als zuvor mindestens höchstens von bis offen ' +
  '1 2024 19,9 1.234 1.5 -0,6 +1,8 ( ) { } = % Pp , | § " „ “ """ {{ }} // /// /* \\ 04.04.2024 30.02.2024 ' +
  '😀 日本 а 9 ß __proto__ constructor toString';
const layout = ['\n', '\r\n', '\r', '\t', ' ', '\u00a0', '\u202f', '§ 48b Abs. 1'];
const harmful = ['\u2028', '\ufeff', '\u0000', '\u001b', '\u202e', '\u0308', '\ud83d', '\ude00'];
const pieces = [...words.split(' '), ...layout, ...harmful];

export function tokenSoup(random: Random): string {
  let text = random.below(2) === 0 ? 'Sprache 1\nZielvereinbarung 2024\n' : '';
  const count = 1 + random.below(60);
  for (let i = 0; i < count; i++) text += random.pick(pieces) + random.pick(['', ' ', ' ', '\n']);
  return text;
}

export function randomBytes(random: Random): Uint8Array {
  const bytes = new Uint8Array(random.below(200));
  const range = random.pick([128, 128, 256]);
  for (let i = 0; i < bytes.length; i++) bytes[i] = random.below(range);
  return bytes;
}

/** The text after one to four cuts, copies, swaps or insertions of characters, words or lines. */
export function mutate(text: string, random: Random): string {
  let result = text;
  for (let i = random.below(4); i >= 0; i--) result = mutateOnce(result, random);
  return result;
}

function mutateOnce(text: string, random: Random): string {
  const separator = random.pick(['', ' ', '\n']);
  const parts = text.split(separator);
  const a = random.below(parts.length);
  const b = random.below(parts.length);
  switch (random.below(5)) {
    case 0:
      parts.splice(a, 1 + random.below(3));
      break;
    case 1:
      parts.splice(b, 0, ...parts.slice(a, a + 1 + random.below(3)));
      break;
    case 2:
      [parts[a], parts[b]] = [parts[b]!, parts[a]!];
      break;
    case 3:
      parts.splice(a, 0, random.pick(pieces));
      break;
    default:
      parts[a] = random.pick(pieces);
  }
  return parts.join(separator);
}

/** Texts of about `size` code units that have hurt parsers before. */
export const hostileFamilies: Readonly<Record<string, (size: number) => string>> = {
  'open braces': (size) => 'Abschnitt "x" {\n'.repeat(size / 16),
  'bare open braces': (size) => '{'.repeat(size),
  'closing braces': (size) => '}\n'.repeat(size / 2),
  'open parentheses': (size) => 'Ziel a "A" {\n' + '('.repeat(size),
  'unclosed strings': (size) => 'Partei a "x\n'.repeat(size / 12),
  'lone quotes': (size) => '"'.repeat(size),
  'unclosed fences': (size) => 'Präambel """ x\n'.repeat(size / 15),
  'an error a line': (size) => 'Quatsch = = =\n'.repeat(size / 14),
  'errors in one line': (size) => 'Quatsch '.repeat(size / 8),
  'one long word': (size) => 'Ä'.repeat(size),
  'one long number': (size) => 'Ziel a "A" {\n  Integrationsquote = ' + '1'.repeat(size),
  'grouped digits': (size) => 'Ziel a "A" {\n  Integrationsquote = 1' + '.000'.repeat(size / 4),
  'dotted digits': (size) => '1.'.repeat(size / 2),
  signs: (size) => '+-'.repeat(size / 2),
  'blank lines': (size) => '\n'.repeat(size),
  'carriage returns': (size) => '\r'.repeat(size),
  blanks: (size) => ' '.repeat(size),
  comments: (size) => '// x\n'.repeat(size / 5),
  'reason comments': (size) => '/// x\n'.repeat(size / 6),
  slashes: (size) => '/'.repeat(size),
  'quoted facts': (size) => 'Präambel """\n' + '{{jahr}} '.repeat(size / 9) + '\n"""\n',
  'open facts': (size) => 'Präambel """\n' + '{{'.repeat(size / 2) + '\n"""\n',
  'brackets in prose': (size) => 'Präambel """\n' + '[a]('.repeat(size / 4) + '\n"""\n',
  'a long word below one that is cut': (size) =>
    'Präambel """\nVertrags-\n' + 'a'.repeat(size) + '\n"""\n',
  'a long word behind a year': (size) =>
    'Präambel """\nIm Jahr 2023 ' + 'a'.repeat(size) + '\n"""\n',
  'lines of a paragraph': (size) => 'Präambel """\n' + 'x\n'.repeat(size / 2) + '"""\n',
  'blanks within a line': (size) => 'Präambel """\nx' + ' '.repeat(size) + 'y\nz\n"""\n',
  'blanks behind a rate': (size) => 'Präambel """\n- 2,3 %' + ' '.repeat(size) + '\n"""\n',
  'stars in prose': (size) => 'Präambel """\n' + '*a **b '.repeat(size / 7) + '\n"""\n',
  'list levels in prose': (size) =>
    'Präambel """\n' +
    Array.from({ length: 800 }, (_, i) => ' '.repeat(i * 2) + '- x\n')
      .join('')
      .slice(0, size) +
    '"""\n',
  'table rows': (size) => 'Tabelle {\n' + '| a | b |\n'.repeat(size / 10) + '}\n',
  'table cells': (size) => 'Tabelle {\n' + '| a '.repeat(size / 4) + '|\n}\n',
  'parties of one name': (size) => 'Partei a "A" {\n}\n'.repeat(size / 17),
  'goals of one name': (size) => 'Ziel a "A" {\n}\n'.repeat(size / 15),
  'goals of new names': (size) =>
    Array.from({ length: size / 20 }, (_, i) => `Ziel z${i} "A" {\n}\n`).join(''),
  'values of one measure': (size) =>
    'Ziel a "A" {\n' + '  Integrationsquote Frauen = 1 %\n'.repeat(size / 33) + '}\n',
  'combining marks': (size) => 'a' + '\u0308'.repeat(size),
  'bidi controls': (size) => '\u202e'.repeat(size / 3),
  'lone surrogates': (size) => '\ud800'.repeat(size / 3),
  'section signs': (size) => 'Rechtsgrundlage ' + '§ 48b '.repeat(size / 6),
  norms: (size) => 'Rechtsgrundlage ' + '§ 48b Abs. 1 Satz 1 Nr. 2 SGB II und '.repeat(size / 37),
};
