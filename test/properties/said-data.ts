import { parse } from '../../packages/core/src/syntax/parse.ts';
import type * as Ast from '../../packages/core/src/syntax/ast.ts';
import { SaidProse } from './said-prose.ts';
import { roleOf } from '../../packages/core/src/statute/constellations.ts';
import {
  baseName,
  composed,
  labelText,
  measureOf,
  numberText,
  part,
  reasonAbove,
  unitText,
  wordsOf,
} from './said-values.ts';

/**
 * What the source says, as facts `what: text`, from its tree alone: every string, number, date and text with the words
 * it stands beside. Spellings that mean the same are one: a date is `2024-04-04`, a number has a decimal point.
 */
export function saidInSource(text: string): readonly string[] {
  return new SaidData(text).all();
}

/** The facts of each part of the body in the order of the source; those of one line in any. Footnotes have no place. */
export function orderInSource(text: string): readonly (readonly string[])[] {
  return new SaidData(text).body();
}

const HEAD: ReadonlySet<Ast.Statement['kind']> = new Set([
  ...(['language', 'rules', 'agreement', 'state', 'excerpt', 'subject'] as const),
  ...(['legalBasis', 'change', 'party', 'measure', 'footnote'] as const),
]);

class SaidData {
  readonly #text: string;
  readonly #statements: readonly Ast.Statement[];
  readonly #prose: SaidProse;
  #line: string[] = [];
  readonly #lines = [this.#line];

  constructor(text: string) {
    this.#text = text;
    const { file } = parse({ name: '', text });
    this.#statements = file.statements;
    this.#prose = new SaidProse(text, file.statements, 'markdown');
  }

  all(): readonly string[] {
    this.#walk(this.#statements);
    const kinds = new Set(this.#statements.map(({ kind }) => kind));
    // What a source need not say.
    if (!kinds.has('language')) this.#say('edition', '1');
    if (!kinds.has('rules')) this.#say('rules', String(this.#prose.year));
    if (!kinds.has('state')) this.#say('state', 'beschlossen');
    return this.#lines.flat();
  }

  body(): readonly (readonly string[])[] {
    this.#walk(this.#statements, HEAD);
    return this.#lines.filter((facts) => facts.length > 0).map((facts) => facts.toSorted());
  }

  #nextLine(): void {
    this.#line = [];
    this.#lines.push(this.#line);
  }

  #say(what: string, text: string | null | undefined): void {
    if (text !== null && text !== undefined) this.#line.push(`${what}: ${text}`);
  }

  #walk(
    statements: readonly Ast.Statement[],
    without: ReadonlySet<Ast.Statement['kind']> = new Set(),
  ): void {
    for (const node of statements) {
      if (without.has(node.kind)) continue;
      this.#nextLine();
      if (node.kind === 'signatures') this.#signatures(node);
      else if (node.kind === 'value') this.#value(node);
      else this.#statement(node);
      if ('statements' in node && node.kind !== 'signatures') this.#walk(node.statements, without);
    }
  }

  #statement(node: Exclude<Ast.Statement, Ast.SignaturesStatement | Ast.ValueStatement>): void {
    const handle = 'handle' in node ? node.handle : null;
    this.#say('handle', handle && composed(handle.text));
    if ('previously' in node)
      this.#say('previously', node.previously && composed(node.previously.text));
    switch (node.kind) {
      case 'language':
        return this.#say('edition', node.edition!.text);
      case 'rules':
        return this.#say('rules', node.year!.text);
      case 'agreement':
        this.#say('year', node.year!.text);
        this.#say('date', node.date && this.#date(node.date));
        return this.#say('title', this.#prose.title);
      case 'state':
        return this.#say('state', node.state!.text.toLowerCase());
      case 'excerpt':
      case 'subject':
        return this.#say('text', node.text!.text);
      case 'legalBasis':
        this.#say('text', node.other?.text);
        if (node.citations.length > 0)
          this.#say('basis', citationKey(node.citations.map(({ text }) => text).join(', ')));
        return;
      case 'change':
        this.#say('change', wordsOf(node.unit!) === '%' ? 'relative' : 'absolute');
        return this.#say('base', baseName(node.base!));
      case 'party':
      case 'measure':
        return this.#say('text', node.name!.text);
      case 'role':
        return this.#say('role', roleOf(wordsOf(node.role!)));
      case 'cover':
        this.#say('text', node.lead!.text);
        return this.#say('text', node.text?.text);
      case 'signer':
        return this.#signer(node);
      case 'consent':
      case 'addition':
        return this.#say('text', node.text!.text);
      case 'joint':
        return this.#say('joint', composed(node.party!.text));
      case 'unit':
        return this.#say('unit', unitText(node.unit).trim());
      case 'meaning':
        if (node.text!.kind === 'string') return this.#say('text', node.text!.text);
        return this.#say('text', this.#prose.source(node.text!).replace(/\s+/g, ' ').trim());
      case 'better':
        return this.#say('better', node.direction!.text === 'höher' ? 'higher' : 'lower');
      case 'preamble':
        this.#say('text', node.heading?.text ?? 'Präambel');
        return this.#running(node.text!);
      case 'section':
        return this.#say(node.annex ? 'annex' : 'section', node.heading!.text);
      case 'goal':
        this.#say('text', node.title!.text);
        this.#nextLine();
        return node.text ? this.#running(node.text) : undefined;
      case 'goalClass':
        this.#say('class', node.class);
        return this.#say('text', node.reason?.text);
      case 'text':
        return this.#running(node.text);
      case 'table':
        return this.#say('text', node.caption?.text);
      case 'row':
        return node.cells.forEach(({ text }) => {
          this.#say('cell', text);
          this.#say('shown', proseKey(this.#prose.filled(text)));
        });
      case 'followUp':
        return this.#say('text', node.heading?.text);
      case 'dialogue':
        return this.#dialogue(node);
      case 'data':
        if (node.when!.kind === 'date') this.#say('date', this.#date(node.when!));
        else this.#say('text', node.when!.text);
        return this.#say('text', node.month?.text);
      case 'definition':
        this.#say('text', node.term!.text);
        return this.#running(node.text!);
      case 'footnote':
        return this.#running(node.text!);
    }
  }

  #signer({ name, office, capacity }: Ast.SignerStatement): void {
    this.#say('signer', name?.text);
    this.#say('office', office?.text);
    const words = capacity?.kind === 'string' ? capacity.text : capacity && wordsOf(capacity);
    this.#say('capacity', words);
  }

  #dialogue({ what, when, from, to, text }: Ast.DialogueStatement): void {
    this.#say('entry', what);
    if (when!.kind === 'date') this.#say('date', this.#date(when!));
    else this.#say('text', when!.kind === 'string' ? when!.text : wordsOf(when!));
    for (const one of from) this.#say('from', participant(one));
    for (const one of to) this.#say('to', participant(one));
    this.#say('text', text?.text);
  }

  #signatures(node: Ast.SignaturesStatement): void {
    for (const { party, signer, place, date } of this.#prose.signatures(node)) {
      this.#say('signs', composed(party.handle!.text));
      if (signer) this.#signer(signer);
      this.#say('text', place);
      this.#say('date', date?.kind === 'date' ? this.#date(date) : date?.text);
    }
  }

  #value(node: Ast.ValueStatement): void {
    const { name, handle, code, group } = measureOf(this.#prose.around, node);
    this.#say('measure', code ?? (handle && name));
    this.#say('group', group);
    this.#say('label', labelText(this.#prose.around, node));
    const quantities = node.parts.filter((one) => one.kind === 'quantity');
    for (const one of quantities) this.#say('quantity', quantityKey(one));
    for (const one of node.parts) {
      if (one.kind === 'status') this.#say('status', one.status);
      if (one.kind === 'textValue' || one.kind === 'wording') this.#say(one.kind, one.text!.text);
      if (one.kind === 'basePart') this.#base(one.base);
      if (one.kind === 'note')
        for (const { text } of one.footnotes) this.#say('note', composed(text));
      if (one.kind !== 'changeValue') continue;
      this.#say('by', quantityKey(one.quantity!));
      if (one.base) this.#base(one.base);
    }
    const relation = node.parts.findLast((one) => one.kind === 'relation');
    if (part(node, 'quantity') && !part(node, 'bound'))
      this.#say('relation', `${relation!.relation} ${relation!.word}`);
    this.#say('reason', reasonAbove(this.#text, node.range.start));
  }

  #base(base: Ast.BaseNode): void {
    this.#say('base', `${base.word} ${baseName(base)}`);
    if (base.quantity) this.#say('quantity', quantityKey(base.quantity));
  }

  #date(node: Ast.DateNode): string {
    return `${this.#prose.isoDate(node)} ${this.#prose.date(node)}`;
  }

  #running(node: Ast.ProseNode): void {
    this.#say('prose', proseKey(this.#prose.source(node)));
    this.#say('read', proseKey(this.#prose.plain(node)));
  }
}

function participant(node: Ast.Name | Ast.StringNode): string {
  return node.kind === 'name' ? composed(node.text) : node.text;
}

/** The words of a text; its blanks say nothing. */
export function proseKey(text: string): string {
  return text.replaceAll('\u202F', '').trim().split(/\s+/u).join(' ');
}

function quantityKey({ number, unit }: Ast.QuantityPart): string {
  const digits = numberText(number.text)
    .replaceAll('.', '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return `${digits} ${unitText(unit).trim()}`;
}

/** The words of a list of citations, in one spelling. */
export function citationKey(text: string): string {
  return text
    .replace(/Absatz|Abs\.?/g, 'Abs. ')
    .replace(/Satz|S\.(?=\s*\d)/g, 'Satz ')
    .replace(/Nummer|Nr\./g, 'Nr. ')
    .replace(/§+\s*(\d+)\s*([a-z]?)(?![a-z])/g, '§ $1$2 ')
    .replace(/SGB ?2|SGBII|des Zweiten Buches Sozialgesetzbuch(?: \(SGB II\))?/g, 'SGB II')
    .replace(/iVm|i\. ?V\. ?m\./g, 'i.V.m.')
    .replace(/\s+/gu, ' ')
    .trim();
}
