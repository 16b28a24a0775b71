import type {
  AgreementJson,
  BaseJson,
  BlockJson,
  FollowUpEntryJson,
  GoalJson,
  PlanValueJson,
  QuantityJson,
  SignerJson,
  TableJson,
  TextJson,
} from '@zielwerk/emit';
import { citationKey, proseKey } from './said-data.ts';

/**
 * The facts of an agreement as data, as `saidInSource` names them. What the JSON works out beside them says nothing of its
 * own: printed forms, official names, codes, kinds. The schema allows no key that is not read or left out here on purpose.
 */
export function saidInJson(json: AgreementJson): readonly string[] {
  const facts = new Facts();
  facts.agreement(json);
  return facts.out;
}

class Facts {
  readonly out: string[] = [];

  #say(what: string, text: string | number | null): void {
    if (text !== null) this.out.push(`${what}: ${text}`);
  }

  agreement(json: AgreementJson): void {
    this.#say('edition', json.language);
    this.#say('rules', json.ruleYear);
    this.#say('year', json.year);
    this.#say('title', json.title);
    this.#say('date', json.date && `${json.date} ${json.dateText}`);
    this.#say('text', json.excerpt);
    this.#say('state', json.state);
    this.#say('text', json.subject);
    this.#say('text', json.legalBasis?.other ?? null);
    if (json.legalBasis?.text) this.#say('basis', citationKey(json.legalBasis.text));
    if (json.declaredChange) {
      this.#say('change', json.declaredChange.meaning);
      this.#say('base', json.declaredChange.base);
    }
    for (const party of json.parties) this.#party(party);
    for (const measure of json.measures) if (measure.declared) this.#measure(measure);
    for (const { handle, text } of json.footnotes) {
      this.#say('handle', handle);
      this.#text(text);
    }
    for (const block of json.body) this.#block(block);
  }

  #party(party: AgreementJson['parties'][number]): void {
    this.#say('handle', party.handle);
    this.#say('previously', party.previously);
    this.#say('text', party.name);
    this.#say('role', party.role);
    if (party.cover && party.cover.lead !== '') this.#say('text', party.cover.lead);
    if (party.cover) this.#say('text', party.cover.text);
    for (const text of [...party.additions, ...party.consents]) this.#say('text', text);
    this.#say('joint', party.jointWith);
    for (const signer of party.signers) this.#signer(signer);
  }

  #signer({ name, office, capacity }: SignerJson): void {
    this.#say('signer', name);
    this.#say('office', office);
    this.#say('capacity', capacity);
  }

  #measure(measure: AgreementJson['measures'][number]): void {
    this.#say('handle', measure.handle);
    this.#say('previously', measure.previously);
    this.#say('text', measure.name);
    this.#say('unit', measure.unit);
    this.#say('text', measure.definition);
    this.#say('better', measure.better);
  }

  #text({ source, text }: TextJson): void {
    this.#say('prose', proseKey(source));
    this.#say('read', proseKey(text));
  }

  #block(block: BlockJson): void {
    switch (block.kind) {
      case 'preamble':
        this.#say('text', block.heading);
        return this.#text(block.text);
      case 'section':
        this.#say(block.annex ? 'annex' : 'section', block.heading);
        return block.blocks.forEach((inner) => this.#block(inner));
      case 'prose':
        return this.#text(block.text);
      case 'goal':
        return this.#goal(block);
      case 'goalClass':
        this.#say('class', block.class);
        this.#say('text', block.waived);
        return block.blocks.forEach((one) => this.#block(one));
      case 'table':
        return this.#table(block);
      case 'followUp':
        this.#say('text', block.heading);
        return block.blocks.forEach((one) =>
          one.kind === 'prose' || one.kind === 'table' ? this.#block(one) : this.#entry(one),
        );
      case 'definition':
        this.#say('text', block.term);
        return this.#text(block.text);
      case 'signatureBlock':
        for (const { party, signer, place, date, dateText } of block.signatures) {
          this.#say('signs', party);
          this.#signer(signer);
          this.#say('text', place);
          this.#say('date', date === null ? dateText : `${date} ${dateText}`);
        }
    }
  }

  #entry(entry: FollowUpEntryJson): void {
    if (entry.kind !== 'data') this.#say('entry', entry.kind);
    if (entry.when?.kind === 'date') this.#say('date', `${entry.when.date} ${entry.when.text}`);
    if (entry.when?.kind === 'rhythm') this.#say('text', entry.when.text);
    for (const { party, text } of entry.from) this.#say('from', party ?? text);
    for (const { party, text } of entry.to) this.#say('to', party ?? text);
    this.#say('text', entry.text);
  }

  #goal(goal: GoalJson): void {
    this.#say('handle', goal.handle);
    this.#say('previously', goal.previously);
    this.#say('text', goal.title);
    for (const one of goal.blocks)
      if (one.kind === 'planValue') this.#value(one);
      else this.#block(one);
  }

  #table({ caption, header, rows }: TableJson): void {
    this.#say('text', caption);
    for (const { source, text } of [header, ...rows].flat()) {
      this.#say('cell', source);
      this.#say('shown', proseKey(text));
    }
  }

  #value({ measure, group, label, content, change, base, ...rest }: PlanValueJson): void {
    this.#say('measure', measure.code ?? measure.name);
    this.#say('group', group);
    this.#say('label', label);
    if (content.kind === 'quantity') {
      this.#say('relation', `${content.relation} ${content.relationWord}`);
      this.#quantity('quantity', content.quantity);
    }
    if (content.kind === 'range') {
      this.#quantity('quantity', content.from);
      this.#quantity('quantity', content.to);
    }
    if (content.kind === 'text') this.#say('textValue', content.text);
    if (content.kind === 'open') this.#say('status', 'offen');
    if (content.kind === 'none') this.#say('status', 'keineZielsetzung');
    if (change) this.#quantity('by', change.quantity);
    for (const one of [change?.base, base]) if (one) this.#base(one);
    if (rest.status !== 'vereinbart') this.#say('status', rest.status);
    this.#say('wording', rest.wording);
    for (const note of rest.footnotes) this.#say('note', note);
    this.#say('reason', rest.reason);
  }

  #base({ word, text, quantity }: BaseJson): void {
    this.#say('base', `${word} ${text}`);
    if (quantity) this.#quantity('quantity', quantity);
  }

  /** A written sign is part of the number, also before a zero. */
  #quantity(what: string, { value, sign, unit }: QuantityJson): void {
    this.#say(what, `${sign}${value.replace('-', '')} ${unit.text}`);
  }
}
