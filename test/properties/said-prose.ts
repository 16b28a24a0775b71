import { officialName, findKennzahl } from '../../packages/core/src/statute/kennzahlen.ts';
import type * as Ast from '../../packages/core/src/syntax/ast.ts';
import { MONTHS } from './arbitrary-words.ts';
import { LINK } from './readers.ts';
import type { Medium } from './said-document.ts';
import {
  type Around,
  baseName,
  composed,
  measureOf,
  part,
  valueText,
  wordsOf,
} from './said-values.ts';

export interface SaidSignature {
  readonly party: Ast.PartyStatement;
  /** Null where a party signs under its own name. */
  readonly signer: Ast.SignerStatement | null;
  readonly place: string | null;
  readonly date: Ast.SignatureStatement['date'];
}

/** What the file declares, and what running text says with the quoted facts in their places. */
export class SaidProse {
  readonly parties = new Map<string, Ast.PartyStatement>();
  readonly around: Around;
  readonly year: number;
  readonly title: string;
  /** What bare brackets are compared with. */
  readonly changeBase: string;
  readonly #text: string;
  readonly #medium: Medium;
  readonly #goals = new Map<string, string>();
  readonly #notes = new Map<string, Ast.ProseNode>();
  readonly #values: Ast.ValueStatement[] = [];
  /** The footnotes in the order of their first reference. */
  readonly #referred: string[] = [];

  constructor(text: string, statements: readonly Ast.Statement[], medium: Medium) {
    this.#text = text;
    this.#medium = medium;
    const measures = new Map<string, Ast.MeasureStatement>();
    let changeUnit = '';
    let changeBase = '';
    let year = 0;
    let rules: number | null = null;
    let title: string | undefined;
    for (const node of statements) {
      if (node.kind === 'party') this.parties.set(composed(node.handle!.text), node);
      if (node.kind === 'measure') measures.set(composed(node.handle!.text), node);
      if (node.kind === 'change') changeUnit = wordsOf(node.unit!) === '%' ? '%' : ' Prozentpunkte';
      if (node.kind === 'change') changeBase = baseName(node.base!);
      if (node.kind === 'rules') rules = Number(node.year!.text);
      if (node.kind !== 'agreement') continue;
      year = Number(node.year!.text);
      title = node.title?.text;
    }
    this.year = year;
    this.changeBase = changeBase;
    this.title = title ?? `Zielvereinbarung ${year}`;
    this.around = { ruleYear: rules ?? year, measures, changeUnit };
    this.#collect(statements);
  }

  #collect(statements: readonly Ast.Statement[]): void {
    for (const node of statements) {
      if (node.kind === 'goal') this.#goals.set(composed(node.handle!.text), node.title!.text);
      if (node.kind === 'value') this.#values.push(node);
      if (node.kind === 'footnote') this.#notes.set(composed(node.handle!.text), node.text!);
      if ('statements' in node) this.#collect(node.statements);
    }
  }

  /** The words between the fences, to the letter. */
  source({ content }: Ast.ProseNode): string {
    return this.#text.slice(content.start, content.end).replace(/\r\n?/g, '\n');
  }

  /** The words with facts in their places, markup as written and no footnotes. */
  plain(node: Ast.ProseNode): string {
    return this.filled(this.source(node));
  }

  filled(text: string): string {
    return text.replace(/\{\{([^{}\n]*)\}\}/g, (_, name: string) =>
      name.startsWith('fußnote') ? '' : this.#fact(name.trim()),
    );
  }

  /** Its lines as they are read: without the marks of lists, emphasis and links, which the medium may show elsewhere. */
  read(node: Ast.ProseNode): readonly string[] {
    return this.source(node)
      .split('\n')
      .map((line) => this.#line(line.trim()))
      .filter((line) => line !== '');
  }

  /** A cell as it is read, with the numbers of its footnotes. */
  cell(text: string): string {
    return parted(text).replace(/\{\{([^{}\n]*)\}\}/g, (_, name: string) =>
      this.#fact(name.trim()),
    );
  }

  /** The texts of the footnotes at a value. */
  notes(value: Ast.ValueStatement): string {
    return (part(value, 'note')?.footnotes ?? [])
      .map(({ text }) => this.plain(this.#notes.get(composed(text))!))
      .map((text) => text.replace(/[ \t\n]+/g, ' ').trim())
      .join(' | ');
  }

  number(handle: string): string {
    return String(this.#number(handle));
  }

  #line(line: string): string {
    const facts: string[] = [];
    const keep = (text: string): string => `\uE000${facts.push(text) - 1}\uE001`;
    return parted(line)
      .replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => keep(this.#fact(name.trim())))
      .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => keep(mark))
      .replace(/^- /, '')
      .replace(
        /\[([^[\]]*)\]\(((?:https:\/\/|mailto:)[^()\s]*)\)/g,
        (_, text: string, url: string) =>
          this.#medium === 'pdf' ? text : `${text} ${keep(` ${LINK}${url} `)}`,
      )
      .replace(/(\*\*?)(?=\S)([^*]*\S)\1/g, '$2')
      .replace(/\uE000(\d+)\uE001/g, (_, index: string) => facts[Number(index)]!);
  }

  /** What a quote stands for; a footnote for its number. */
  #fact(quote: string): string {
    const [keyword = '', ...rest] = quote.split(' ');
    const name = rest.join(' ');
    switch (keyword) {
      case 'jahr':
        return String(this.year);
      case 'vorjahr':
        return String(this.year - 1);
      case 'partei':
        return this.parties.get(name)!.name!.text;
      case 'ziel':
        return this.#goals.get(name)!;
      case 'kennzahl':
      case 'messgröße': {
        const own = this.around.measures.get(name)?.name?.text;
        return own ?? officialName(findKennzahl(name)!, this.around.ruleYear);
      }
      case 'fußnote':
        return String(this.#number(name));
      default:
        return this.#value(quote);
    }
  }

  #value(quote: string): string {
    const found = this.#values.find((node) => {
      const { code, handle, name, group } = measureOf(this.around, node);
      const names = [code, handle, name].filter((one) => one !== null);
      return names.some((one) => (group === null ? one : `${one} ${group}`) === quote);
    });
    return valueText(this.around, found!);
  }

  #number(handle: string): number {
    const index = this.#referred.indexOf(handle);
    return index < 0 ? this.#referred.push(handle) : index + 1;
  }

  /** All footnotes with their numbers; those that nothing refers to come last. Asked for once, at the end. */
  footnotes(): readonly string[] {
    const said: string[] = [];
    let printed = 0;
    const print = (): void => {
      while (printed < this.#referred.length) {
        const note = this.#notes.get(this.#referred[printed++]!)!;
        said.push(String(printed), ...this.read(note));
      }
    };
    print();
    for (const handle of this.#notes.keys()) {
      this.#number(handle);
      print();
    }
    return said;
  }

  /** A signature for each signer; a party's line stands for all of its signers that no other line names. */
  signatures({ statements }: Ast.SignaturesStatement): readonly SaidSignature[] {
    const lines = statements.filter((node) => node.kind === 'signature');
    return lines.flatMap(({ party: handle, signer, place, date }) => {
      const key = composed(handle.text);
      const party = this.parties.get(key)!;
      const isNamed = (one: Ast.SignerStatement): boolean =>
        lines.some((line) => composed(line.party.text) === key && isCalled(one, line.signer));
      const all = party.statements.filter((node) => node.kind === 'signer');
      const who = signer
        ? all.filter((one) => isCalled(one, signer)).slice(0, 1)
        : all.filter((one) => !isNamed(one));
      const signers = who.length > 0 ? who : [null];
      return signers.map((one) => ({ party, signer: one, place: place?.text ?? null, date }));
    });
  }

  /** As printed: with the month as it is written. */
  date({ text }: Ast.DateNode): string {
    const [day = '', month = '', year = ''] = text.split(/\.[ \u00A0\u202F]?|[ \u00A0\u202F]/u);
    if (MONTHS.includes(month)) return `${Number(day)}. ${month} ${year}`;
    return `${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year}`;
  }

  /** `2024-04-04` */
  isoDate(node: Ast.DateNode): string {
    const [day = '', month = '', year = ''] = this.date(node).split(/\. |[. ]/u);
    const number = MONTHS.indexOf(month) + 1 || Number(month);
    return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  }
}

/** Marks of footnotes side by side have a comma between them. */
function parted(text: string): string {
  return text.replace(/(\{\{fußnote [^{}]*\}\}\**)(?=\{\{fußnote )/g, '$1,');
}

function isCalled({ name, office }: Ast.SignerStatement, signer: Ast.StringNode | null): boolean {
  return signer !== null && [name, office].some((one) => one?.text === signer.text);
}
