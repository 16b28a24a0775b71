import { stringLiteral } from '../strings.ts';
import type { Groups, Habit } from './habit.ts';
import { line } from './pattern.ts';

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
    line: line(/^\p{L}+\s+(?<at>(?<first>\p{Lu}[\p{L}\d-]*)(?:\s+[\p{L}\d.-]+)+)\s*\{$/u),
    code: 'anführungszeichen-fehlen',
    message: ({ at }) => `„${at}“ steht nicht in Anführungszeichen.`,
    hint: form,
    write: ({ at = '', first = '' }) => `${first.toLowerCase()} ${stringLiteral(at)}`,
  },
];

function handleOf(words: string): string {
  return words
    .replace(/["„“”]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

const ROLE = 'So wird die Zeile geschrieben: Rolle Agentur für Arbeit';
const SIGNER = 'So wird die Zeile geschrieben: vertreten durch "Name", "Amt"';
const PARTY = 'So wird die Zeile geschrieben: Partei kürzel "Name" {';
const GOAL = 'So wird die Zeile geschrieben: Ziel kürzel "Wortlaut des Ziels" {';
const MEASURE = 'So wird die Zeile geschrieben: Messgröße kürzel "Name" {';

/** What authors write about parties, goals and measures. */
export const PARTIES = (): readonly (readonly [string, readonly Habit[]])[] => [
  ['Partei', handled('Partei', PARTY)],
  ['Ziel', handled('Ziel', GOAL)],
  ['Messgröße', handled('Messgröße', MEASURE)],
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
        hint: 'So wird die Zeile geschrieben: Rubrum dem "Landkreis Musterland", Rubrum "sowie dem" "Landkreis Musterland"',
        write: ({ at, article = '' }) => (at === 'sowie' ? `"sowie ${article}"` : article),
      },
    ],
  ],
  [
    'im',
    [
      {
        line: line(/^im Einvernehmen\s+(?<at>["„](?:mit )?(?<who>[^"“”]*)["“”])/u),
        code: 'unvollständig',
        message: 'Hinter „im Einvernehmen“ fehlt „mit“.',
        hint: 'So wird die Zeile geschrieben: im Einvernehmen mit "dem Bundesministerium der Finanzen"',
        write: ({ who = '' }) => `mit ${stringLiteral(who)}`,
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
  [
    'vertreten',
    [
      {
        line: line(/^(?<at>vertreten(?: von)?)\s+(?=["„])/u),
        code: 'unvollständig',
        message: 'Hinter „vertreten“ fehlt „durch“.',
        hint: SIGNER,
        write: 'vertreten durch',
      },
      {
        line: line(
          /^vertreten durch\s+(?<cut>(?<at>(?:Frau|Herrn?|Dr\.|Prof\.)(?: Dr\.)?)\s+["„](?<name>[^"“”]*)["“”])/u,
        ),
        code: 'anführungszeichen-fehlen',
        message: ({ at }) => `„${at}“ steht vor dem Namen in denselben Anführungszeichen.`,
        hint: SIGNER,
        write: ({ at, name }) => stringLiteral(`${at} ${name}`),
      },
      {
        line: line(/^vertreten durch\s+~Q(?<cut>\s*(?<at>;|–|-|—|\/|als|:)\s*)["„]/u),
        code: 'zeichen-ohne-bedeutung',
        message: 'Zwischen Name und Amt steht ein Komma.',
        hint: SIGNER,
        write: ', ',
      },
      {
        line: line(/^vertreten durch\s+~Q(?<cut>\s+)(?<at>~Q)/u),
        code: 'überzählig',
        message: 'Zwischen Name und Amt fehlt das Komma.',
        hint: SIGNER,
        write: ', ',
      },
      {
        line: line(/^vertreten durch\s+~Q(?<cut>\s*(?<at>\((?<office>~Q)\)))/u),
        code: 'überzählig',
        message: 'Das Amt steht ohne Klammern hinter einem Komma.',
        hint: SIGNER,
        write: ({ office }) => `, ${office}`,
      },
      {
        line: line(/^vertreten durch\s+~Q,\s*(?<at>\p{L}[^"„,]*)$/u),
        code: 'anführungszeichen-fehlen',
        message: 'Das Amt steht nicht in Anführungszeichen.',
        hint: SIGNER,
        write: ({ at = '' }) => stringLiteral(at.trim()),
      },
      {
        line: line(
          /^vertreten durch\s+(?<at>(?:d(?:ie|en|as)\s+)?(?<office>\p{Lu}[^"„,]*?)\s+(?<name>~Q))$/u,
        ),
        code: 'überzählig',
        message: 'Das Amt steht hinter dem Namen.',
        hint: SIGNER,
        write: ({ name, office = '' }) => `${name}, ${stringLiteral(office)}`,
      },
      {
        line: line(/^vertreten durch\s+~Q(?:, ~Q)?(?<cut>,?\s*(?<at>i\. ?V\.?))$/u),
        code: 'überzählig',
        message: ({ at }) => `„${at}“ heißt hier „in Vertretung“.`,
        hint: 'So wird die Zeile geschrieben: vertreten durch "Name", "Amt" in Vertretung',
        write: ' in Vertretung',
      },
      {
        line: line(/^vertreten durch\s+~Q(?:, ~Q)?\s*(?<at>(?:und|sowie|&)\s*(?<other>~Q.*))$/u),
        code: 'überzählig',
        message: 'Wer mit vertritt, steht in einer eigenen Zeile.',
        hint: SIGNER,
        write: ({ other }) => `\nvertreten durch ${other}`,
      },
      {
        line: line(
          /^vertreten durch\s+(?<at>(?<name>(?:Frau |Herrn? |Dr\. |Prof\. )*\p{Lu}[^",„]*?)(?:,\s*(?<office>["„]?\p{L}[^"„“”]*["“”]?))?)$/u,
        ),
        code: 'anführungszeichen-fehlen',
        message: 'Name und Amt stehen nicht in Anführungszeichen.',
        hint: SIGNER,
        write: signerOf,
      },
    ],
  ],
];

function signerOf({ name = '', office = '' }: Groups): string {
  const plain = (text: string) => stringLiteral(text.replace(/["„“”]/g, '').trim());
  return office === '' ? plain(name) : `${plain(name)}, ${plain(office)}`;
}

const SIGNATURE = 'So wird die Zeile geschrieben: kürzel in "Ort" am 04.04.2024';

/** What authors write in the line of a signature, which begins with a handle. */
export const SIGNATURES = (): readonly Habit[] => [
  {
    line: line(/^[\p{L}\d_]+(?<cut>\s*(?<at>,)\s*)~Q/u),
    code: 'überzählig',
    message: 'Vor dem Ort steht „in“ und kein Komma.',
    hint: SIGNATURE,
    write: ' in ',
  },
  {
    line: line(/^[\p{L}\d_]+\s+(?<at>zu|aus|Ort:?|im|bei)\s+["„]/u),
    code: 'überzählig',
    message: ({ at }) => `Vor dem Ort steht „in“ und nicht „${at}“.`,
    hint: SIGNATURE,
    write: 'in',
  },
  {
    line: line(
      /^[\p{L}\d_]+(?:\s+~Q)?\s+in\s+(?<at>(?<place>\p{Lu}[\p{L} ()./-]*?)(?:,(?:\s*(?:den|am|vom))?|\s+den)\s+(?<date>~D))$/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: ({ place }) => `„${place}“ steht nicht in Anführungszeichen.`,
    hint: SIGNATURE,
    write: ({ place, date }) => `"${place}" am ${date}`,
  },
  {
    line: line(/^[\p{L}\d_]+\s+(?<at>(?<date>am ~D)\s+(?<place>in\s+~Q))$/u),
    code: 'überzählig',
    message: 'Der Ort steht vor dem Datum.',
    hint: SIGNATURE,
    write: ({ date, place }) => `${place} ${date}`,
  },
  {
    line: line(/^(?<cut>(?<at>(?:[Ff]ür|i\. ?A\.|gez\.)(?: d(?:as|ie|en))?)\s*)[\p{L}\d_]+ in\s/u),
    code: 'überzählig',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: SIGNATURE,
    write: '',
  },
  {
    line: line(/^[\p{L}\d_]+(?<cut>\s+(?<at>gez\.?|i\. ?[AV]\.?))\s+(?:~Q|in\s+["„])/u),
    code: 'überzählig',
    message: ({ at }) => `Hinter dem Kürzel steht kein „${at}“.`,
    hint: 'In wessen Auftrag oder Vertretung jemand unterschreibt, steht bei der Partei: vertreten durch "Name", "Amt" in Vertretung',
    write: '',
  },
  {
    line: line(
      /^(?:[\p{L}\d_]+\s+)?(?<at>\(?(?:gez\.?|i\. ?[AV]\.?):?\s+\p{L}[^"]*?\)?)(?=\s+in\s+["„]|$)/u,
    ),
    code: 'überzählig',
    message: 'Wer unterschreibt, steht bei seiner Partei und nicht hier.',
    hint: 'Dort: vertreten durch "Name", "Amt"; hier, je Partei eine Zeile: kürzel in "Ort" am 04.04.2024',
  },
  {
    line: line(/^(?<at>(?:gez\.? )?["„][^"“”]*["“”])\s+in\s+["„]/u),
    code: 'unbekannte-partei',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: 'Unterschreiben mehrere für eine Partei, steht der Name dahinter: kürzel "Name" in "Ort" am 04.04.2024',
  },
  {
    line: line(/^[\p{L}\d_]+\s+(?<at>(?<place>~Q),?\s+(?:(?:am|den)\s+)?(?<date>~D))$/u),
    code: 'datum-form',
    message: 'Vor dem Ort steht „in“ und vor dem Datum „am“.',
    hint: SIGNATURE,
    write: ({ place, date }) => `in ${place} am ${date}`,
  },
  {
    line: line(/^(?<at>\p{Lu}[\p{L}-]+(?: [\p{L}-]+)+)\s+in\s+["„]/u),
    code: 'unbekannte-partei',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: 'Unterschreiben mehrere für eine Partei, steht der Name dahinter: kürzel "Name" in "Ort" am 04.04.2024',
  },
  {
    line: line(
      /^[\p{L}\d_]+(?: in ~Q)?(?<cut>,?\s+(?<at>(?:am|den|vom|, den|)\s*(?:_+|\.{2,}|…|offen|\?+|xx.*|XX.*|__.*)(?: ?20\d\d)?))$/u,
    ),
    code: 'überzählig',
    message: 'Ein Tag, der noch nicht feststeht, bleibt hier weg.',
    hint: 'Im Dokument bleibt Platz, um ihn von Hand einzutragen: kürzel in "Ort"',
    write: '',
  },
  {
    line: line(
      /^(?<cut>(?<at>(?:_|\.|…){4,}|\(?(?:Siegel|Dienstsiegel|Stempel|L\. ?S\.|Unterschrift|Ort, ?Datum)\)?:?)[\s_.…]*)(?:[\s,][^{]*)?$/u,
    ),
    code: 'unbekanntes-schlüsselwort',
    message: 'Linien, Siegel und Beschriftungen zeichnet das Dokument selbst.',
    hint: 'Je Partei steht hier eine Zeile: kürzel in "Ort" am 04.04.2024; was fehlt, bleibt im Dokument frei.',
    write: '',
  },
  {
    line: line(
      /^[\p{L}\d_]+(?: in ~Q)?(?: am ~D)(?<cut>,?\s+(?<at>(?:gez\.|i\. ?[AV]\.|\/s\/|\().*))$/u,
    ),
    code: 'überzählig',
    message: 'Hinter dem Datum steht nichts mehr; wer unterschreibt, steht bei der Partei.',
    hint: 'So wird der Name dort geschrieben: vertreten durch "Name", "Amt" in Vertretung',
    write: '',
  },
  {
    line: line(
      /^(?<at>(?!Stand\b|Datum\b)\p{Lu}\p{Ll}{2,}[\p{L} ()./-]*?(?:,\s*|\s+)(?:(?:den|am|vom)\s+)?(?<date>~D))$/u,
    ),
    code: 'unbekannte-partei',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: ({ date }) => `So wird sie geschrieben: kürzel in "Ort" am ${date}`,
  },
];
