import type {
  CitationNode,
  CoverStatement,
  DataStatement,
  DialogueStatement,
  LegalBasisStatement,
  MeaningStatement,
  Name,
  SignatureStatement,
  SignerStatement,
  Statement,
} from '../syntax/ast.ts';
import type { Range } from '../text/range.ts';
import {
  asWritten,
  between,
  endOfWord,
  INDENT,
  lineBreaksBetween,
  line,
  type PrintContext,
} from './context.ts';
import {
  printCitation,
  printDate,
  printDigits,
  printName,
  printProse,
  printString,
  printWords,
} from './literals.ts';
import { type Columns, printRow } from './rows.ts';
import { isWholeBase, printBase, printValue } from './values.ts';

/** A statement without its block, on one line but for prose and comments within. */
export function printStatement(context: PrintContext, node: Statement, columns: Columns): string {
  switch (node.kind) {
    case 'language':
      return line('Sprache', printDigits(node.edition));
    case 'rules':
      return line('Regelwerk', printDigits(node.year));
    case 'agreement':
      return line('Zielvereinbarung', printDigits(node.year), printString(node.title));
    case 'state':
      return line('Status', printName(node.state));
    case 'legalBasis':
      return printLegalBasis(context, node);
    case 'change':
      if (node.base && !isWholeBase(context, node.base)) return asWritten(context, node.range);
      return line(
        'Veränderung in',
        node.unit && printWords(node.unit),
        node.base && printBase(node.base),
      );
    case 'party':
      return line('Partei', ...handle(node), printString(node.name));
    case 'role':
      return line('Rolle', node.role && printWords(node.role));
    case 'cover':
      return printCover(node);
    case 'signer':
      return printSigner(context, node);
    case 'consent':
      return line('im Einvernehmen mit', printString(node.text));
    case 'joint':
      return line('gemeinsam mit', printName(node.party));
    case 'addition':
      return line('Zusatz', printString(node.text));
    case 'measure':
      return line('Messgröße', ...handle(node), printString(node.name));
    case 'unit':
      return line('Einheit', node.unit && printWords(node.unit));
    case 'meaning':
      return printMeaning(context, node);
    case 'better':
      return line('besser', printName(node.direction));
    case 'preamble':
      return line('Präambel', printString(node.heading), printProse(context, node.text));
    case 'signatures':
      return 'Unterschriften';
    case 'signature':
      return printSignature(context, node);
    case 'section':
      return line(node.annex ? 'Anlage' : 'Abschnitt', printString(node.heading));
    case 'goal':
      return line('Ziel', ...handle(node), printString(node.title), printProse(context, node.text));
    case 'goalClass': {
      const keyword = node.class === 'local' ? 'Lokale Ziele' : 'Kommunale Ziele';
      return line(keyword, node.waived && 'entfallen', printString(node.reason));
    }
    case 'text':
      return printProse(context, node.text)!;
    case 'table':
      return line('Tabelle', printString(node.caption));
    case 'row':
      return printRow(node, columns);
    case 'followUp':
      return line('Zielnachhaltung', printString(node.heading));
    case 'dialogue':
      return printDialogue(context, node);
    case 'data':
      return printData(context, node);
    case 'definition':
      return line('Begriff', printString(node.term), printProse(context, node.text));
    case 'footnote':
      return line('Fußnote', printName(node.handle), printProse(context, node.text));
    case 'value':
      return printValue(context, node);
    case 'stray':
      return asWritten(context, node.range);
  }
}

function handle(node: { handle: Name | null; previously: Name | null }): (string | null)[] {
  return [printName(node.handle), node.previously && `zuvor ${node.previously.text}`];
}

function printLegalBasis(context: PrintContext, node: LegalBasisStatement): string {
  const keyword = 'Rechtsgrundlage';
  if (node.citations.length === 0) {
    const end = node.other?.range.start ?? node.range.end;
    const sonstige = between(context, endOfWord(context, node.range.start), end);
    return line(keyword, sonstige, printString(node.other));
  }
  let result = keyword;
  let last: CitationNode | null = null;
  for (const citation of node.citations) {
    const text = printCitation(citation);
    const link = last && between(context, last.range.end, citation.range.start);
    if (last && link!.startsWith(','))
      result += separator(context, last.range, citation.range) + text;
    else result = line(result, link === 'iVm' ? 'i.V.m.' : link, text);
    last = citation;
  }
  return result;
}

function printCover(node: CoverStatement): string {
  const lead = node.lead?.kind === 'name' ? printName(node.lead) : printString(node.lead);
  return line('Rubrum', lead, printString(node.text));
}

function printSigner(context: PrintContext, node: SignerStatement): string {
  const { name, office, capacity } = node;
  const hasComma = name && /^\s*,/.test(context.text.slice(name.range.end, node.range.end));
  if (hasComma && !office) return asWritten(context, node.range);
  let person = printString(name);
  if (name && office) person += separator(context, name.range, office.range) + printString(office);
  else if (!name) {
    const end = office?.range.start ?? capacity?.range.start ?? node.range.end;
    const words = between(context, node.range.start, end);
    person = line(words.endsWith('Amt') ? 'Amt' : null, printString(office));
  }
  return line('vertreten durch', person, capacity && printWords(capacity));
}

function printMeaning(context: PrintContext, { text }: MeaningStatement): string {
  return line('Definition', text?.kind === 'prose' ? printProse(context, text) : printString(text));
}

/** The words `in` and `am` come from the text, so that none is lost where its place or date is still missing. */
function printSignature(context: PrintContext, node: SignatureStatement): string {
  const { party, signer, place, date } = node;
  const placeStart = place?.range.start ?? date?.range.start ?? node.range.end;
  return line(
    printName(party),
    printString(signer),
    between(context, (signer ?? party).range.end, placeStart),
    printString(place),
    place && between(context, place.range.end, date?.range.start ?? node.range.end),
    printDate(date),
  );
}

function printDialogue(context: PrintContext, node: DialogueStatement): string {
  const { when, from, to, text } = node;
  const keyword = node.what === 'dialogue' ? 'Dialog' : 'Bericht';
  let end = endOfWord(context, node.range.start);
  let result = keyword;
  /** The words before a part, without a colon, then the part. */
  const add = (part: Range, words: (string: string) => string, printed: string | null) => {
    const before = between(context, end, part.start).replace(/ ?:$/, '');
    result = line(result, words(before), printed);
    end = part.end;
  };
  const same = (words: string) => words;
  if (when?.kind === 'date') add(when.range, () => 'am', printDate(when));
  else if (when?.kind === 'words') add(when.range, same, printWords(when));
  else if (when) add(when.range, same, printString(when));
  if (from.length > 0) add(spanOfNames(from), same, printNames(context, from));
  if (to.length > 0) add(spanOfNames(to), same, printNames(context, to));
  if (text) add(text.range, same, printString(text));
  else add({ start: node.range.end, end: node.range.end }, same, null);
  return result;
}

function spanOfNames(names: readonly Name[]): Range {
  return { start: names[0]!.range.start, end: names.at(-1)!.range.end };
}

function printNames(context: PrintContext, names: readonly Name[]): string {
  return names.reduce((result, name, index) => {
    if (index === 0) return name.text;
    return result + separator(context, names[index - 1]!.range, name.range) + name.text;
  }, '');
}

function printData(context: PrintContext, node: DataStatement): string {
  const keyword = 'Datenstand';
  const end = node.date?.range.end ?? endOfWord(context, node.range.start);
  const words = between(context, end, node.month?.range.start ?? node.range.end);
  return line(keyword, printDate(node.date), words, printString(node.month));
}

/** The comma between two nodes of a list; comments behind it keep their lines, and the list goes on below them. */
function separator(context: PrintContext, last: Range, next: Range): string {
  const comments = context.comments.takeBefore(next.start);
  if (comments.length === 0) return ', ';
  const newLine = `\n${context.indent}${INDENT}`;
  let result = ',';
  let end = last.end;
  for (const comment of comments) {
    result += lineBreaksBetween(context.text, end, comment.range.start) > 0 ? newLine : INDENT;
    result += comment.text;
    end = comment.range.end;
  }
  return result + newLine;
}
