import { stringLiteral, unquoted } from '../strings.ts';
import type { Habit } from './habit.ts';
import { unitBehindName } from './measures.ts';
import { line } from './pattern.ts';
import { addition, SIGNER, SIGNERS } from './signers.ts';

const handled = (keyword: string, form: string): readonly Habit[] => [
  {
    line: line(/^Ziel\s+[\p{L}\d_-]+\s+~Q\s*:?\s*(?<at>(?:~R\s*)?~N.*?)\s*\{?$/u),
    code: 'überzählig',
    message: ({ at }) =>
      `Der Wert „${at}“ steht nicht in der Zeile des Ziels, sondern in seinem Block.`,
    hint: 'So wird es geschrieben: Ziel kürzel "Wortlaut" { Integrationsquote Frauen = 15,2 % }',
  },
  {
    line: line(
      /^Ziel\s+[\p{L}\d_-]+\s+~Q(?<cut>\s*\{\s*(?<at>["„](?<quoted>[^"“”]*)["“”]|\p{Lu}[^{}"„=]*[.!?])\s*\})$/u,
    ),
    code: 'text-nicht-eingefasst',
    message: 'Der Text eines Ziels steht nicht in Klammern, sondern zwischen """ und """.',
    hint: 'So wird es geschrieben: Ziel kürzel "Wortlaut" """…""", oder im Block neben seinen Werten.',
    write: ({ quoted, at }) => ` """${quoted || at}"""`,
  },
  // `Ziel frauen "Frauenförderung" "Mehr Frauen beginnen eine Weiterbildung"`
  {
    line: line(/^Ziel\s+[\p{L}\d_-]+\s+~Q(?<cut>\s*[:,–-]?\s*(?<at>["„](?<text>[^"“”]*)["“”]))$/u),
    code: 'text-nicht-eingefasst',
    message: 'Hinter dem Wortlaut eines Ziels steht sein Text zwischen """ und """.',
    hint: 'So wird es geschrieben: Ziel kürzel "Wortlaut" """…"""',
    write: ({ text }) => ` """${text}"""`,
  },
  {
    line: line(/^Partei\s+[\p{L}\d_-]+\s+~Q(?<at>,\s*~Q(?:,\s*~Q)*)\s*\{?$/u),
    code: 'überzählig',
    message: 'Hinter dem Namen einer Partei steht nichts mehr.',
    hint: 'Weitere Zeilen unter dem Namen stehen im Block: Zusatz "Augustastraße 6"; wer unterschreibt, so: vertreten durch "Name", "Amt"',
  },
  {
    line: line(/^\p{L}+\s+(?<at>zuvor)\s+[\p{L}\d_-]+\s+["„]/u),
    code: 'angabe-fehlt',
    message: 'Vor „zuvor“ fehlt das neue Kürzel.',
    hint: form.replace('kürzel', 'kürzel zuvor altes_kürzel'),
  },
  {
    line: line(/^\p{L}+\s+[\p{L}\d_-]+\s+zuvor\s+(?<at>["„][\p{L}\d_\- ]*["“”])\s+["„]/u),
    code: 'kürzel-ungültig',
    message: 'Ein Kürzel steht ohne Anführungszeichen.',
    hint: form.replace('kürzel', 'kürzel zuvor altes_kürzel'),
    write: ({ at = '' }) => handleOf(at),
  },
  {
    line: line(/^\p{L}+\s+[\p{L}\d_-]+(?<cut>\s+(?<at>zuvor))\s+["„]/u),
    code: 'angabe-fehlt',
    message: 'Hinter „zuvor“ fehlt das alte Kürzel.',
    hint: form.replace('kürzel', 'kürzel zuvor altes_kürzel'),
    write: '',
  },
  {
    line: line(/^\p{L}+\s+(?<at>["„][\p{L}\d_\- ]*["“”])\s+["„]/u),
    code: 'kürzel-ungültig',
    message: 'Ein Kürzel steht ohne Anführungszeichen.',
    hint: form,
    write: ({ at = '' }) => handleOf(at),
  },
  // `Ziel 1: Verringerung der Hilfebedürftigkeit`, perhaps with its text
  {
    line: line(
      /^(?<keyword>Ziel)\s+(?<cut>(?<at>(?<number>\d+|[IVX]+(?=[.):]))(?<mark>[.):]*))\s*(?<dash>(?:[–—-]\s*)?)(?<name>\p{Lu}[^"„“”{}:=]*[^"„“”{}:=\s])(?::\s*(?<text>\p{Lu}[^"„“”{}]*\.))?)$/u,
    ),
    code: 'kürzel-ungültig',
    message: ({ at }) =>
      `„${at}“ ist kein Kürzel; ein Kürzel beginnt mit einem Buchstaben, und der Wortlaut steht in Anführungszeichen.`,
    hint: form,
    write: [
      ({ keyword, number = '', mark, dash, name, text }) => {
        const title = stringLiteral(`${keyword} ${number}${mark} ${dash}${name}`);
        return `${goalHandle(number)} ${title}${text ? ` """${text}"""` : ''}`;
      },
      ({ number = '', name = '', text }) =>
        text ? null : `${goalHandle(number)} ${stringLiteral(name)}`,
    ],
  },
  {
    line: line(/^\p{L}+\s+(?<at>(?<number>\d+|[IVX]+(?=[.):]))[.):]*)(?=\s)/u),
    code: 'kürzel-ungültig',
    message: ({ at }) => `„${at}“ ist kein Kürzel; ein Kürzel beginnt mit einem Buchstaben.`,
    hint: form,
    write: ({ number = '' }) => `${keyword.toLowerCase()}${number.toLowerCase()}`,
  },
  {
    line: line(/^\p{L}+\s+(?<at>\p{L}[\p{L}\d_-]*(?:\s+[\p{L}\d_-]+)+)\s+["„]/u),
    code: 'kürzel-ungültig',
    message: ({ at }) => `Ein Kürzel ist ein einziges Wort; „${at}“ sind mehrere.`,
    hint: form,
    write: ({ at = '' }) => handleOf(at),
  },
  {
    line: line(/^\p{L}+\s+\p{L}[\p{L}\d_-]*\s*(?<at>[,=;:–-]+)\s*["„]/u),
    code: 'überzählig',
    message: ({ at }) => `Zwischen dem Kürzel und dem, was folgt, steht kein „${at}“.`,
    hint: form,
    write: '',
  },
  {
    line: line(/^\p{L}+\s.*["“”]\s*(?<at>[[<;,.]+)\s*\{?$/u),
    code: 'zeichen-ohne-bedeutung',
    message: ({ at }) => `Am Ende dieser Zeile steht „{“ und nicht „${at}“.`,
    hint: form,
  },
  {
    line: line(/^\p{L}+\s+(?<at>(?<first>\p{Lu}[\p{L}\d-]*)(?:\s+[\p{L}\d.-]+)+)\s*\{?$/u),
    code: 'anführungszeichen-fehlen',
    message: ({ at }) => `„${at}“ steht nicht in Anführungszeichen.`,
    hint: form,
    write: ({ at = '', first = '' }) => `${first.toLowerCase()} ${stringLiteral(at)}`,
  },
];

const goalHandle = (number: string) => `ziel${number.toLowerCase()}`;

function handleOf(words: string): string {
  return unquoted(words)
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

const ROLE = 'So wird die Zeile geschrieben: Rolle Agentur für Arbeit';
const PARTY = 'So wird die Zeile geschrieben: Partei kürzel "Name" {';
const COVER =
  'So wird die Zeile geschrieben: Rubrum dem "Landkreis Musterland", Rubrum "sowie dem" "Landkreis Musterland"';
const GOAL = 'So wird die Zeile geschrieben: Ziel kürzel "Wortlaut des Ziels" {';
const MEASURE = 'So wird die Zeile geschrieben: Messgröße kürzel "Name" {';

/** What authors write about parties, goals and measures. */
export const PARTIES = (): readonly (readonly [string, readonly Habit[]])[] => [
  ['Partei', handled('Partei', PARTY)],
  ['Ziel', handled('Ziel', GOAL)],
  ['Messgröße', [unitBehindName(), ...handled('Messgröße', MEASURE)]],
  [
    'Rolle',
    [
      {
        line: line(/^Rolle\s+(?<at>["„](?<role>[^"“”]*)["“”])$/u),
        code: 'überzählig',
        message: 'Die Rolle steht ohne Anführungszeichen.',
        hint: ROLE,
        write: ({ role = '' }) => role,
      },
      {
        line: line(/^Rolle\s+(?<cut>(?<at>die|der|das|als|ist)\s+)\p{L}/u),
        code: 'unbekannte-rolle',
        message: ({ at }) => `Vor der Rolle steht kein „${at}“.`,
        hint: ROLE,
        write: '',
      },
      {
        line: line(/^Rolle\s[^("„]*[^\s("„](?<cut>\s*(?<at>\([^()]*\)))$/u),
        code: 'überzählig',
        message: 'Hinter der Rolle steht nichts in Klammern.',
        hint: 'Was zum Namen der Partei gehört, steht in: Zusatz "…"',
        write: '',
      },
      {
        line: line(/^Rolle\s.*(?<at>[,.;])$/u),
        code: 'überzählig',
        message: 'Am Ende einer Zeile steht kein Satzzeichen.',
        hint: ROLE,
        write: '',
      },
    ],
  ],
  [
    'Rubrum',
    [
      {
        line: line(/^Rubrum\s+(?<at>D(?<rest>em|er|en|ie|as|es))\s+["„]/u),
        code: 'artikel-unbekannt',
        message: ({ at = '' }) => `Der Artikel ist klein geschrieben: ${at.toLowerCase()}`,
        hint: 'So wird die Zeile geschrieben: Rubrum dem "Vorsitzenden der Geschäftsführung …"',
        write: ({ rest }) => `d${rest}`,
      },
      {
        line: line(
          /^Rubrum\s+(?<cut>(?<at>und|sowie|zwischen)\s+(?<article>d(?:em|er|en)))\s+["„]/u,
        ),
        code: 'überzählig',
        message: ({ at }) =>
          at === 'sowie'
            ? 'Andere Worte als ein Artikel stehen vor der Partei in Anführungszeichen.'
            : `„${at}“ setzt das Deckblatt selbst vor die Partei.`,
        hint: COVER,
        write: ({ at, article = '' }) => (at === 'sowie' ? `"sowie ${article}"` : article),
      },
      // `Rubrum und "dem Landkreis Musterland"`
      {
        line: line(
          /^Rubrum\s+(?<cut>(?<at>und|sowie|zwischen)\s+["„](?<article>d(?:em|er|en))\s+(?<name>[^"“”]*)["“”])$/u,
        ),
        code: 'überzählig',
        message: ({ at }) =>
          at === 'sowie'
            ? 'Andere Worte als ein Artikel stehen vor der Partei in Anführungszeichen.'
            : `„${at}“ setzt das Deckblatt selbst vor die Partei.`,
        hint: COVER,
        write: ({ at, article, name = '' }) =>
          `${at === 'sowie' ? `"sowie ${article}"` : article} ${stringLiteral(name)}`,
      },
      // `Rubrum dem "Landkreis Musterland" – nachfolgend „zkT“ genannt –`
      {
        line: line(
          /^Rubrum\s+(?:\p{L}+|~Q)\s+~Q(?<cut>,?\s*(?<at>[-–(]?\s*(?:nach|im )[Ff]olgend(?:en)?(?!\p{L}).*))$/u,
        ),
        code: 'überzählig',
        message: 'Eine weitere Zeile unter dem Namen heißt „Zusatz“.',
        hint: 'So wird die Zeile geschrieben: Zusatz "nachfolgend „Land“ genannt"',
        write: ({ at = '' }) => `\n${addition(at)}`,
      },
    ],
  ],
  [
    'im',
    [
      furtherLine(),
      {
        line: line(/^im Einvernehmen\s+(?<at>["„](?:mit )?(?<who>[^"“”]*)["“”])/u),
        code: 'unvollständig',
        message: 'Hinter „im Einvernehmen“ fehlt „mit“.',
        hint: 'So wird die Zeile geschrieben: im Einvernehmen mit "dem Bundesministerium der Finanzen"',
        write: ({ who = '' }) => `mit ${stringLiteral(who)}`,
      },
      {
        line: line(/^(?<at>im Auftrag)(?:\s|$)/u),
        code: 'am-falschen-platz',
        message: 'Für wen jemand unterschreibt, steht bei seiner Partei.',
        hint: 'Dort, hinter dem Amt: vertreten durch "Name", "Amt" im Auftrag',
      },
    ],
  ],
  [
    'in',
    [
      {
        line: line(/^(?<at>in) Einvernehmen/u),
        code: 'unbekanntes-schlüsselwort',
        message: '„in“ heißt hier „im“.',
        hint: 'So wird die Zeile geschrieben: im Einvernehmen mit "dem Bundesministerium der Finanzen"',
        write: 'im',
      },
    ],
  ],
  ['vertreten', SIGNERS()],
];

const KEYWORDS =
  'In einer Partei stehen: Rolle, Rubrum, vertreten durch, im Einvernehmen mit, gemeinsam mit und Zusatz.';

/** `nachfolgend „Land“ genannt` */
const furtherLine = (): Habit => ({
  line: line(/^(?<at>[-–(]?\s*(?:nach|im )[Ff]olgend(?:en)?(?!\p{L})[^{}]*)$/u),
  code: 'unbekanntes-schlüsselwort',
  message: 'Eine weitere Zeile unter dem Namen heißt „Zusatz“.',
  hint: KEYWORDS,
  write: ({ at = '' }) => addition(at),
});

/** What authors write in a party without its keyword. */
export const PARTY_LINES = (): readonly Habit[] => [
  {
    line: line(
      /^(?<at>(?:zuständige )?Landesbehörde|(?:zugelassener )?kommunaler Träger|zkT|(?:Bundesa|A)gentur für Arbeit|Geschäftsführ(?:erin|er|ung) der gemeinsamen Einrichtung|Bundesministerium für Arbeit und Soziales)$/u,
    ),
    code: 'unbekanntes-schlüsselwort',
    message: 'Vor der Rolle einer Partei steht „Rolle“.',
    hint: ROLE,
    write: ({ at }) => `Rolle ${at}`,
  },
  {
    line: line(
      /^(?<cut>(?<at>v\. ?d\.|vertr\. ?(?:d\.|durch)|vertreten d\.|Vertret(?:erin|er|ung)|Unterzeichn(?:erin|er|ende))\s*:?)\s+["„\p{Lu}]/u,
    ),
    code: 'unbekanntes-schlüsselwort',
    message: ({ at }) => `„${at}“ heißt hier „vertreten durch“.`,
    hint: SIGNER,
    write: 'vertreten durch',
  },
  {
    line: line(/^(?<cut>(?<at>i\. ?V\.?|in Vertretung):?\s+(?<signer>~Q(?:,\s*~Q)?))$/u),
    code: 'unbekanntes-schlüsselwort',
    message: '„in Vertretung“ steht hinter dem Namen und dem Amt.',
    hint: 'So wird die Zeile geschrieben: vertreten durch "Name", "Amt" in Vertretung',
    write: ({ signer }) => `vertreten durch ${signer} in Vertretung`,
  },
  furtherLine(),
  {
    line: line(
      /^(?<at>(?<what>Adresse|Anschrift|Sitz|Telefon|Telefax|E-Mail|PLZ|Straße):?\s+(?<rest>\S.*))$/u,
    ),
    code: 'unbekanntes-schlüsselwort',
    message: 'Eine weitere Zeile unter dem Namen heißt „Zusatz“.',
    hint: 'So wird die Zeile geschrieben: Zusatz "Augustastraße 6"',
    write: ({ what = '', rest = '' }) =>
      addition(/^(?:Sitz|Tele|E)/.test(what) ? `${what}: ${unquoted(rest)}` : unquoted(rest)),
  },
];
