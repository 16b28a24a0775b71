import { listOf, readCitations, spelledCitations } from '../bind/citation.ts';
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
  StringNode,
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
  printDate,
  printDigits,
  printName,
  printProse,
  printString,
  printWords,
} from './literals.ts';
import { type Columns, printRow } from './rows.ts';
import { printBase, printValue } from './values.ts';

/** A statement without its block, on one line but for prose and comments within. */
export function printStatement(context: PrintContext, node: Statement, columns: Columns): string {
  switch (node.kind) {
    case 'language':
      return line('Sprache', printDigits(node.edition));
    case 'rules':
      return line('Regelwerk', printDigits(node.year));
    case 'agreement':
      return line(
        'Zielvereinbarung',
        printDigits(node.year),
        printString(node.title),
        node.date && `vom ${printDate(node.date)}`,
      );
    case 'state':
      return line('Status', printName(node.state));
    case 'excerpt':
      return line('Auszug', printString(node.text));
    case 'subject':
      return line('Gegenstand', printString(node.text));
    case 'legalBasis':
      return printLegalBasis(context, node);
    case 'change':
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
      return printSignature(node);
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
      return printData(node);
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
  if (node.citations.length > 0) return line(keyword, printCitationList(context, node.citations));
  const end = node.other?.range.start ?? node.range.end;
  const sonstige = between(context, endOfWord(context, node.range.start), end);
  return line(keyword, sonstige, printString(node.other));
}

function printCitationList(context: PrintContext, nodes: readonly CitationNode[]): string {
  const isRead = readCitations(listOf(nodes), 0).unread.length === 0;
  return nodes.reduce((result, node, index) => {
    const before = nodes[index - 1];
    const gap = before ? separator(context, before.range, node.range) : '';
    return result + gap + spelledCitations(node.text, isRead);
  }, '');
}

function printCover(node: CoverStatement): string {
  const lead = node.lead?.kind === 'name' ? printName(node.lead) : printString(node.lead);
  return line('Rubrum', lead, printString(node.text));
}

function printSigner(context: PrintContext, node: SignerStatement): string {
  const { name, office, capacity } = node;
  let person = printString(name);
  if (name && office) person += separator(context, name.range, office.range) + printString(office);
  else if (!name) {
    const end = office?.range.start ?? capacity?.range.start ?? node.range.end;
    const words = between(context, node.range.start, end);
    person = line(words.endsWith('Amt') ? 'Amt' : null, printString(office));
  }
  const last =
    capacity?.kind === 'string' ? printString(capacity) : capacity && printWords(capacity);
  return line('vertreten durch', person, last);
}

function printMeaning(context: PrintContext, { text }: MeaningStatement): string {
  return line('Definition', text?.kind === 'prose' ? printProse(context, text) : printString(text));
}

function printSignature(node: SignatureStatement): string {
  const { party, signer, place, date } = node;
  return line(
    printName(party),
    printString(signer),
    place && `in ${printString(place)}`,
    date && `am ${date.kind === 'date' ? printDate(date) : printString(date)}`,
  );
}

function printDialogue(context: PrintContext, node: DialogueStatement): string {
  const { what, when, from, to, text } = node;
  return line(
    what === 'dialogue' ? 'Dialog' : 'Bericht',
    printWhen(when),
    from.length > 0 ? `von ${printNames(context, from)}` : null,
    to.length > 0 ? `${preposition(context, node)} ${printNames(context, to)}` : null,
    printString(text),
  );
}

function printWhen(when: DialogueStatement['when']): string | null {
  switch (when?.kind) {
    case 'date':
      return `am ${printDate(when)}`;
    case 'time':
      return printWords(when);
    default:
      return printString(when ?? null);
  }
}

/** `an` or `mit`: both mean the same to the tree. */
function preposition(context: PrintContext, { range, when, from, to }: DialogueStatement): string {
  const last = from.at(-1) ?? when;
  const start = last?.range.end ?? endOfWord(context, range.start);
  return between(context, start, to[0]!.range.start);
}

function printNames(context: PrintContext, names: readonly (Name | StringNode)[]): string {
  return names.reduce((result, name, index) => {
    const text = name.kind === 'name' ? name.text : printString(name)!;
    if (index === 0) return text;
    return result + separator(context, names[index - 1]!.range, name.range) + text;
  }, '');
}

function printData({ when, month }: DataStatement): string {
  const time = when?.kind === 'date' ? printDate(when) : printString(when);
  return line('Datenstand', time, month && `Berichtsmonat ${printString(month)}`);
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
