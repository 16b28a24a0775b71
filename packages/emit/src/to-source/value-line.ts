import {
  COMPARING_WORDS,
  isAmount,
  isKnownGroup,
  levelName,
  RELATION_WORDS,
  rowLabel,
  stringLiteral,
} from '@zielwerk/core';
import type * as Json from '../json/agreement-json.generated.ts';
import { isPlainWords } from './plain-words.ts';

/** What a value line needs to know of the whole agreement. */
export interface Naming {
  readonly ruleYear: number;
  /** The official names of the measures by code and name. */
  readonly officialNames: ReadonlyMap<string, string>;
}

const STATUSES = {
  vereinbart: null,
  nachrichtlich: 'nachrichtlich',
  erwartungswert: 'Erwartungswert',
  beobachten: 'beobachten',
  angebot: 'Angebot',
} as const;

/** The line of a value, with the reasons above it. */
export function valueLine(naming: Naming, value: Json.PlanValueJson): string[] {
  const { measure, group, label, content, change, base, status, wording, footnotes } = value;
  const name = measure.handle ?? measureName(measure.name);
  const words = [name];
  if (group !== null) words.push(isBareGroup(group) ? group : stringLiteral(group));
  words.push(...contentWords(content));
  if (change) words.push(`(${changeText(change)})`);
  if (base) words.push(baseText(base));
  const statusWord = STATUSES[status];
  if (statusWord) words.push(statusWord);
  if (label !== usualLabel(naming, value)) words.push(`als ${stringLiteral(label)}`);
  if (wording !== null) words.push(`Wortlaut ${stringLiteral(wording)}`);
  if (footnotes.length > 0) words.push(`Fußnote ${footnotes.join(', ')}`);
  const { reason } = value;
  const reasons = reason === null ? [] : reason.split('\n').map((line) => `/// ${line}`);
  return [...reasons, words.join(' ')];
}

/** The label that the form sheet gives the row, where the source need not write one. */
function usualLabel(naming: Naming, { measure, group, content }: Json.PlanValueJson): string {
  const official = naming.officialNames.get(`${measure.code ?? ''} ${measure.name}`);
  const name = official ?? measure.name;
  const row = measure.code !== null && isAmount(content) ? levelName(name) : name;
  return rowLabel(measure.code, row, group, naming.ruleYear);
}

/** Without quotes „Integrationsquote Alleinerziehende“ would be the name of another Kennzahl. */
function isBareGroup(group: string): boolean {
  return isKnownGroup(group) && group === group.normalize('NFC') && group !== 'Alleinerziehende';
}

/** A name of plain words stands as it is; any other in quotes. */
function measureName(name: string): string {
  return isPlainWords(name) ? name : stringLiteral(name);
}

function contentWords(content: Json.ValueContentJson): string[] {
  switch (content.kind) {
    case 'quantity':
      return [relationText(content), quantityText(content.quantity)];
    case 'range':
      return ['=', 'von', quantityText(content.from), 'bis', quantityText(content.to)];
    case 'text':
      return ['=', stringLiteral(content.text)];
    case 'open':
      return ['offen'];
    case 'none':
      return ['keine Zielsetzung'];
    case 'absent':
      return [];
  }
}

/** The word for the relation, if it is one; else the usual. */
function relationText({ relation, relationWord }: Json.QuantityContentJson): string {
  const words = RELATION_WORDS[relation];
  return (words.includes(relationWord) ? relationWord : words[0]!) || '=';
}

function changeText({ quantity, base }: Json.ChangeJson): string {
  return quantityText(quantity) + (base ? ` ${baseText(base)}` : '');
}

function baseText({ kind, word, text, year, quantity }: Json.BaseJson): string {
  const value = quantity ? ` = ${quantityText(quantity)}` : '';
  const name = year === null ? text : text.slice(0, -` ${year}`.length);
  const words = kind === 'named' && name !== '' ? stringLiteral(name) : name;
  const compared = COMPARING_WORDS.includes(word) ? word : 'gegenüber';
  return [compared, words, year].filter((part) => part !== '' && part !== null).join(' ') + value;
}

/** `-1.234,50 EUR`: the digits of the JSON with a decimal comma. */
function quantityText({ value, sign, grouped, unit }: Json.QuantityJson): string {
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  const number = sign + digits + (fraction === undefined ? '' : `,${fraction}`);
  return unit.text === '' ? number : `${number} ${unit.text}`;
}
