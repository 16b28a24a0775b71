import { printedQuotes, stringLiteral, unquoted } from '../strings.ts';
import type { Groups, Habit } from './habit.ts';
import { line } from './pattern.ts';

export const SIGNER = 'So wird die Zeile geschrieben: vertreten durch "Name", "Amt"';

/** What authors write about who represents a party. */
export const SIGNERS = (): readonly Habit[] => [
  {
    line: line(
      /^vertreten durch\s+(?:Amt\s+)?~Q(?:\s*,\s*~Q)?(?<cut>\s*(?<at>,)\s*)(?:in Vertretung|im Auftrag)$/u,
    ),
    code: 'überzählig',
    message: ({ at }) => `Vor „in Vertretung“ und „im Auftrag“ steht kein „${at}“.`,
    hint: 'So wird die Zeile geschrieben: vertreten durch "Name", "Amt" in Vertretung',
    write: ' ',
  },
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
    line: line(
      /^(?<cut>vertreten durch\s+(?<at>(?<article>d(?:en|ie|as) |Herrn? |Frau )*(?<office>~O)(?:\s+(?<name>(?:(?:Prof\.|Dr\.)\s+)*\p{Lu}[\p{L}. -]*))?))$/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: ({ name }) =>
      name
        ? 'Name und Amt stehen nicht in Anführungszeichen.'
        : 'Das Amt steht nicht in Anführungszeichen.',
    hint: ({ name }) =>
      name ? SIGNER : 'Ist nur das Amt bekannt, steht davor „Amt“: vertreten durch Amt "Landrätin"',
    write: officeFirst,
  },
  // `vertreten durch im Auftrag "Name", "Amt"`
  {
    line: line(
      /^vertreten durch\s+(?<cut>(?<at>im Auftrag|in Vertretung|i\. ?[AV]\.?):?\s+(?<signer>~Q(?:,\s*~Q)?))$/u,
    ),
    code: 'überzählig',
    message: ({ at = '' }) => `„${capacityOf(at)}“ steht hinter dem Namen und dem Amt.`,
    hint: 'So wird die Zeile geschrieben: vertreten durch "Name", "Amt" in Vertretung',
    write: ({ signer, at = '' }) => `${signer} ${capacityOf(at)}`,
  },
  // `vertreten durch "Name", "Amt", "Name", "Amt"`
  {
    line: line(/^vertreten durch\s+~Q,\s*~Q(?<cut>[,;]\s*(?<at>~Q,\s*~Q))$/u),
    code: 'überzählig',
    message: 'Wer mit vertritt, steht in einer eigenen Zeile.',
    hint: SIGNER,
    write: ({ at }) => `\nvertreten durch ${at}`,
  },
  {
    line: line(
      /^vertreten durch\s+~Q(?<cut>,?\s*(?<at>\((?<office>\p{Lu}[^()"„]*)\)|als\s+(?<office2>\p{Lu}[^()"„,]*)))$/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: 'Das Amt steht hinter einem Komma in Anführungszeichen.',
    hint: SIGNER,
    write: ({ office, office2 }) => `, ${stringLiteral(office || office2!)}`,
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
  // `vertreten durch den Kreisausschuss`
  {
    line: line(/^(?<cut>(?<at>vertreten durch\s+d(?:en|ie|as)\s+\p{Lu}[^"„“”]*))$/u),
    code: 'anführungszeichen-fehlen',
    message: 'Hier stehen Name und Amt in Anführungszeichen; andere Worte druckt „Zusatz“.',
    hint: SIGNER,
    write: ({ at = '' }) => addition(at),
  },
];

const capacityOf = (words: string) => (/A/.test(words) ? 'im Auftrag' : 'in Vertretung');

/** How the head names who represents, in a line of its own; then name and office as they stand below the signature. */
function officeFirst({ at = '', article, office = '', name }: Groups): string {
  const signer = name ? `${stringLiteral(name)}, ` : 'Amt ';
  const line = `vertreten durch ${signer}${stringLiteral(office)}`;
  return article ? `Zusatz ${stringLiteral(`vertreten durch ${at}`)}\n${line}` : line;
}

function signerOf({ name = '', office = '' }: Groups): string {
  const plain = (text: string) => stringLiteral(unquoted(text));
  return office === '' ? plain(name) : `${plain(name)}, ${plain(office)}`;
}

/** A line with quotes of the author's inside. */
export function addition(text: string): string {
  return `Zusatz ${stringLiteral(printedQuotes(text))}`;
}
