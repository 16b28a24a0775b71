import { parse } from '../../packages/core/src/syntax/parse.ts';
import type * as Ast from '../../packages/core/src/syntax/ast.ts';
import { SaidProse } from './said-prose.ts';
import { composed, measureOf, part, rowText, valueText, wordsOf } from './said-values.ts';

/** Where the document is read: what is filled in by hand and where links lead is seen in different ways. */
export type Medium = 'markdown' | 'html' | 'pdf';

/**
 * All words of the printed agreement, from the tree of its source alone, with the furniture of the document: what comes
 * from no source text is written here, and nowhere else. The words of a paragraph stand together; their order is free.
 */
export function saidInDocument(text: string, medium: Medium): readonly string[] {
  return new SaidDocument(text, medium).all();
}

const MARKS: Readonly<Record<string, string>> = {
  vorlage: 'Vorlage',
  entwurf: 'Entwurf',
  zurückgegeben: 'Zurückgegeben',
};
const DOTS = '……………………';

class SaidDocument {
  readonly #statements: readonly Ast.Statement[];
  readonly #medium: Medium;
  readonly #prose: SaidProse;
  readonly #out: string[] = [];
  readonly #explained = new Set<string>();

  constructor(text: string, medium: Medium) {
    this.#statements = parse({ name: '', text }).file.statements;
    this.#medium = medium;
    this.#prose = new SaidProse(text, this.#statements, medium);
  }

  all(): readonly string[] {
    this.#cover();
    this.#body(this.#statements, []);
    for (const handle of this.#prose.around.measures.keys()) this.#explain(handle);
    this.#out.push(...this.#prose.footnotes());
    return this.#out;
  }

  #say(...texts: (string | null | undefined)[]): void {
    this.#out.push(...texts.filter((text) => text !== null && text !== undefined));
  }

  #cover(): void {
    const { title } = this.#prose;
    const named = this.#statements.find((node) => node.kind === 'agreement')!.date;
    const day = named ? ` vom ${this.#prose.date(named)}` : '';
    this.#say(title + day, title + day, this.#mark());
    for (const node of this.#statements) {
      if (node.kind === 'excerpt') this.#say(`Auszug ${node.text!.text}`);
      if (node.kind === 'subject') this.#say(node.text!.text);
      if (node.kind === 'legalBasis') this.#say(node.other?.text);
    }
    [...this.#prose.parties.values()].forEach((party, index) => this.#party(party, index));
  }

  #mark(): string | null {
    const marks = this.#statements.flatMap((node) => {
      if (node.kind === 'excerpt') return ['Auszug'];
      return node.kind === 'state' ? [MARKS[node.state!.text.toLowerCase()] ?? ''] : [];
    });
    const order = ['Vorlage', 'Entwurf', 'Zurückgegeben', 'Auszug'];
    return order.filter((mark) => marks.includes(mark)).join(', ') || null;
  }

  #party({ name, statements }: Ast.PartyStatement, index: number): void {
    const cover = statements.find((node) => node.kind === 'cover');
    const between = index === 0 ? 'zwischen' : 'und';
    if (!cover) this.#say(between, name!.text);
    else if (!cover.text) this.#say(between, (cover.lead as Ast.StringNode).text);
    else if (cover.lead!.kind === 'string') this.#say(cover.lead!.text, cover.text.text);
    else this.#say(between, cover.lead!.text, cover.text.text);
    for (const node of statements) {
      if (node.kind === 'addition') this.#say(node.text!.text);
      if (node.kind === 'consent') this.#say('im Einvernehmen mit', node.text!.text);
    }
  }

  #body(statements: readonly Ast.Statement[], headings: readonly string[]): void {
    let run: Ast.GoalStatement[] = [];
    const endRun = () => {
      this.#goals(run, statements, headings);
      run = [];
    };
    for (const node of statements) {
      if (node.kind === 'goal') run.push(node);
      else if (node.kind !== 'footnote') {
        endRun();
        this.#block(node, headings);
      }
    }
    endRun();
  }

  #block(node: Ast.Statement, headings: readonly string[]): void {
    switch (node.kind) {
      case 'preamble':
        return this.#say(node.heading?.text ?? 'Präambel', ...this.#prose.read(node.text!));
      case 'section':
        this.#say(node.heading!.text);
        return this.#body(node.statements, [...headings, node.heading!.text]);
      case 'text':
        return this.#say(...this.#prose.read(node.text));
      case 'goalClass':
        return this.#goalClass(node);
      case 'table':
        return this.#table(node);
      case 'followUp':
        return this.#followUp(node);
      case 'definition': {
        const [first, ...rest] = this.#prose.read(node.text!);
        return this.#say(`${node.term!.text.trim()}: ${first ?? ''}`, ...rest);
      }
      case 'signatures':
        return this.#signatures(node);
    }
  }

  #table({ caption, statements }: Ast.TableStatement): void {
    this.#say(caption?.text);
    for (const row of statements)
      if (row.kind === 'row') this.#say(...row.cells.map(({ text }) => this.#prose.cell(text)));
  }

  /** Goals that follow one another share a table until a text ends it; rows behind a text have one of their own. */
  #goals(
    goals: readonly Ast.GoalStatement[],
    siblings: readonly Ast.Statement[],
    headings: readonly string[],
  ): void {
    let inTable = false;
    for (const goal of goals) {
      const values = goal.statements.filter((node) => node.kind === 'value');
      const isSaid = values.length > 0 && this.#isSaid(goal, values, siblings, headings);
      if (!isSaid) this.#say(goal.title!.text);
      if (goal.statements.length === 0 && !goal.text) inTable = false;
      let afterText = goal.text !== null && goal.text !== undefined;
      if (goal.text) {
        this.#say(...this.#prose.read(goal.text));
        inTable = false;
      }
      for (const node of goal.statements) {
        if (node.kind === 'text' || node.kind === 'table') {
          if (node.kind === 'text') this.#say(...this.#prose.read(node.text));
          else this.#table(node);
          inTable = false;
          afterText = true;
        } else if (node.kind === 'value' && !isSaid) {
          if (!inTable && !afterText) this.#say('Ziel');
          if (!inTable) this.#say('Messgröße', `Zielwert ${this.#prose.year}`);
          inTable = true;
          this.#value(node);
        }
      }
      if (afterText) inTable = false;
    }
    for (const goal of goals) this.#explainAll(goal);
  }

  #value(node: Ast.ValueStatement): void {
    const text = valueText(this.#prose.around, node);
    const note = this.#note(node);
    this.#say(rowText(this.#prose.around, node).trimEnd() + (text.trim() === '' ? note : ''));
    this.#say(text.trim() === '' ? '' : text.trimEnd() + note);
  }

  /** Whether a section's own words say what a goal would that is only observed. */
  #isSaid(
    goal: Ast.GoalStatement,
    values: readonly Ast.ValueStatement[],
    siblings: readonly Ast.Statement[],
    headings: readonly string[],
  ): boolean {
    const folded = (text: string): string =>
      text
        .replace(/[ \t\n]+/g, ' ')
        .trim()
        .toLowerCase();
    const prose = siblings
      .flatMap((node) =>
        node.kind === 'text' ? [node.text] : node.kind === 'goal' ? textsOf(node) : [],
      )
      .map((text) => folded(this.#prose.plain(text)));
    const says = (texts: readonly string[], name: string): boolean =>
      folded(name) !== '' && texts.some((text) => text.includes(folded(name)));
    const isObserved = (node: Ast.ValueStatement): boolean =>
      node.parts.some((one) => one.kind === 'status' && one.status === 'beobachten') &&
      node.parts.every(
        (one) => one.kind === 'label' || (one.kind === 'status' && one.status === 'beobachten'),
      );
    const names = (node: Ast.ValueStatement): readonly string[] => {
      const { name, group } = measureOf(this.#prose.around, node);
      const written = node.name.kind === 'string' ? node.name.text : wordsOf(node.name);
      const label = rowText(this.#prose.around, node);
      return group === null ? [label, name, written] : [label];
    };
    return (
      values.every(isObserved) &&
      says([...headings.map(folded), ...prose], goal.title!.text) &&
      values.every((node) => names(node).some((name) => says(prose, name)))
    );
  }

  #goalClass(node: Ast.GoalClassStatement): void {
    this.#say(node.reason?.text);
    if (node.waived) return;
    const header = [
      node.class === 'local' ? 'Lokales Ziel zu' : 'Kommunales Ziel zu',
      'Beschreibung',
    ];
    if (node.statements.length === 0) this.#say(...header);
    let inTable = false;
    for (const one of node.statements) {
      if (one.kind === 'text') this.#say(...this.#prose.read(one.text));
      if (one.kind === 'table') this.#table(one);
      const isRow = one.kind === 'goal' && one.statements.every((node) => node.kind !== 'table');
      if (isRow && !inTable) this.#say(...header);
      inTable = isRow;
      if (one.kind === 'goal') this.#goalOfClass(one);
    }
    for (const one of node.statements) if (one.kind === 'goal') this.#explainAll(one);
  }

  #goalOfClass(goal: Ast.GoalStatement): void {
    this.#say(goal.title!.text);
    if (goal.text) this.#say(...this.#prose.read(goal.text));
    for (const node of goal.statements) {
      if (node.kind === 'text') this.#say(...this.#prose.read(node.text));
      if (node.kind === 'table') this.#table(node);
      if (node.kind !== 'value') continue;
      const { around } = this.#prose;
      const text = `${rowText(around, node).trim()}: ${valueText(around, node)}`;
      this.#say(text.trimEnd() + this.#note(node));
    }
  }

  /** The numbers of the footnotes at a value. */
  #note(node: Ast.ValueStatement): string {
    const handles = part(node, 'note')?.footnotes ?? [];
    return handles.map(({ text }) => this.#prose.number(composed(text))).join(',');
  }

  #explainAll(goal: Ast.GoalStatement): void {
    for (const node of goal.statements)
      if (node.kind === 'value') this.#explain(measureOf(this.#prose.around, node).handle);
  }

  /** What an own measure means is said once, behind the first goals with it or at the end. */
  #explain(handle: string | null): void {
    if (handle === null || this.#explained.has(handle)) return;
    this.#explained.add(handle);
    const node = this.#prose.around.measures.get(handle)!;
    const meaning = node.statements.find((one) => one.kind === 'meaning')?.text;
    if (!meaning) return;
    const text = meaning.kind === 'string' ? meaning.text : this.#prose.source(meaning);
    this.#say(`${node.name!.text.trim()}: ${text}`);
  }

  #followUp({ heading, statements }: Ast.FollowUpStatement): void {
    this.#say(heading?.text);
    for (const node of statements) {
      if (node.kind === 'text') this.#say(...this.#prose.read(node.text));
      if (node.kind === 'table') this.#table(node);
      if (node.kind === 'data')
        this.#say(
          `Datenstand ${node.when!.kind === 'date' ? this.#prose.date(node.when!) : node.when!.text}${node.month ? `, Berichtsmonat ${node.month.text}` : ''}`,
        );
      if (node.kind === 'dialogue') this.#say(this.#dialogue(node));
    }
  }

  #dialogue({ what, when, from, to, text }: Ast.DialogueStatement): string {
    const names = (participants: readonly (Ast.Name | Ast.StringNode)[]): string => {
      const all = participants.map((one) =>
        one.kind === 'string' ? one.text : this.#prose.parties.get(composed(one.text))!.name!.text,
      );
      return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} und ${all.at(-1)!}`;
    };
    const day = what === 'dialogue' ? 'am' : 'zum';
    const time =
      when!.kind === 'date'
        ? `${day} ${this.#prose.date(when!)}`
        : when!.kind === 'string'
          ? when!.text
          : wordsOf(when!);
    const who =
      what === 'dialogue'
        ? names([...from, ...to])
        : [names(from), to.length > 0 ? `an ${names(to)}` : ''].filter(Boolean).join(' ');
    const subject = text ? ` – ${text.text}` : '';
    return `${what === 'dialogue' ? 'Dialog' : 'Bericht'} ${time}${who ? `: ${who}` : ''}${subject}`;
  }

  #signatures(node: Ast.SignaturesStatement): void {
    for (const { party, signer, place, date } of this.#prose.signatures(node)) {
      this.#place(place, date ? this.#day(date) : null);
      const node = signer?.capacity ?? null;
      const capacity = node?.kind === 'string' ? node.text : node && wordsOf(node);
      const said = [capacity, signer?.name?.text, signer?.office?.text];
      this.#say(...(said.some((text) => text) ? said : [party.name!.text]), '(Ort, Datum)');
    }
  }

  #day(date: Ast.DateNode | Ast.StringNode): string {
    return date.kind === 'date' ? `den ${this.#prose.date(date)}` : date.text;
  }

  #place(place: string | null, date: string | null): void {
    if (this.#medium !== 'pdf') this.#say(`${place?.trim() ?? DOTS}, ${date ?? `den ${DOTS}`}`);
    else if ((place ?? date) !== null) this.#say(`${place?.trim() ?? ''}, ${date ?? 'den '}`);
    else this.#say('');
  }
}

function textsOf(goal: Ast.GoalStatement): readonly Ast.ProseNode[] {
  const inner = goal.statements.flatMap((node) => (node.kind === 'text' ? [node.text] : []));
  return goal.text ? [goal.text, ...inner] : inner;
}
