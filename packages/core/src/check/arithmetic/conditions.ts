import type { Agreement, PlanValue } from '../../model/agreement.ts';
import { absolute, agreeAsWritten } from '../../model/decimal.ts';
import { TOTAL_GROUP } from '../../statute/form-sheets.ts';
import { type Range, rangeOf } from '../../text/range.ts';
import type { ReadText } from '../read-text.ts';
import { sentencesOf } from '../sentences.ts';
import { type FoundYear, yearsIn } from '../years.ts';
import { measureIn } from './claims.ts';
import { contradictedBy, contradiction, movementOf, ofValue } from './contradiction.ts';
import { goalsOf } from './measure-sets.ts';
import { readWording, saidToStay, type Wording } from './wording.ts';
import { writeQuantity } from './words.ts';

/** A sentence of prose that says when a goal is reached, and what speaks against it. */
export interface WrongCondition {
  /** Of the number, or of the words that say that something stays as it is. */
  readonly range: Range;
  readonly message: string;
  readonly row: PlanValue;
}

/** „Das Ziel ist im Jahr 2024 erreicht, wenn …“, with which most agreements with and of a Land state their values. */
const REACHED =
  /Ziel (?:ist|gilt)(?: (?:im Jahre?|für das Jahr|für|in) (\d{4}))?(?: als)? erreicht, wenn (?=\S)/;
const PERCENT = /^[ \u00A0\u202F]?(?:%(?!-P)|Prozent(?!p))/;
/** Other people than all, and other numbers than the year's; what is said of them is said of no line for certain. */
const OTHERS =
  /Frauen|Männer|weiblich|männlich|[Aa]lleinerziehend|[Ee]rziehend|Jugend|Jünger|Älter|U ?25|[Gg]eflücht|Monat|Quartal|Halbjahr|Bund|Landesdurchschnitt/;

/** The conditions in a prose that the one line of their measure contradicts. */
export function wrongConditions(agreement: Agreement, read: ReadText): WrongCondition[] {
  if (!read.text.includes('erreicht, wenn ')) return [];
  return sentencesOf(read.text).flatMap((sentence) => {
    const match = REACHED.exec(sentence.text);
    if (!match || (match[1] !== undefined && Number(match[1]) !== agreement.year)) return [];
    const start = match.index + match[0].length;
    const wrong = judge(agreement, sentence.text.slice(start).replace(/[.\s]+$/, ''));
    if (!wrong) return [];
    const offset = sentence.start + start;
    return [
      { ...wrong, range: read.rangeAt(offset + wrong.range.start, offset + wrong.range.end) },
    ];
  });
}

function judge(agreement: Agreement, clause: string): WrongCondition | null {
  const named = measureIn(agreement, clause);
  if (!named) return null;
  const { start, end, measure } = named;
  const rest = clause.slice(0, start) + ' '.repeat(end - start) + clause.slice(end);
  const isNear = ({ from }: FoundYear) => agreement.year - 1 <= from && from <= agreement.year;
  if (OTHERS.test(rest) || !yearsIn(rest).every(isNear)) return null;
  const key = measure.code ?? measure.name;
  const rows = goalsOf(agreement.body)
    .flatMap(({ values }) => values)
    .filter((row) => (row.measure.code ?? row.measure.name) === key)
    .filter(({ group }) => group === null || group === TOTAL_GROUP);
  const [row] = rows;
  if (!row || rows.length > 1 || row.status === 'beobachten') return null;
  return judgeStay(rest, row) ?? judgeNumber(rest, row);
}

function judgeStay(clause: string, row: PlanValue): WrongCondition | null {
  const stay = saidToStay(clause);
  const moved = stay && movementOf(row);
  if (!moved || moved.relation !== 'equal' || moved.quantity.value.units === 0n) return null;
  const range = rangeOf(stay.start, stay.end);
  const words = clause.slice(stay.start, stay.end);
  return { range, row, message: `Im Text steht „${words}“, ${contradictedBy(moved)}.` };
}

function judgeNumber(clause: string, row: PlanValue): WrongCondition | null {
  const wording = readWording(clause);
  if (!wording || !PERCENT.test(clause.slice(wording.end))) return null;
  const end = wording.end + PERCENT.exec(clause.slice(wording.end))![0].length;
  const range = rangeOf(wording.start, end);
  const said = meantBy(clause, wording, row);
  if (!said || said.relation === 'about' || said.quantity.unit.kind !== 'percent') return null;
  const written = clause.slice(wording.start, end);
  if (!agreeAsWritten(absolute(said.quantity.value), absolute(wording.value))) {
    const name = row.group === null ? row.measure.name : `${row.measure.name} ${row.group}`;
    const verb = wording.value.units === 1n ? 'steht' : 'stehen';
    const message = `Im Text ${verb} ${written}, vereinbart sind für „${name}“ ${writeQuantity(said.quantity)}.`;
    return { range, row, message };
  }
  const wrong = contradiction(row, wording);
  const words = clause.slice(Math.max(0, clause.lastIndexOf('um ', wording.start))).trim();
  return wrong === null ? null : { range, row, message: `Im Text steht „${words}“, ${wrong}.` };
}

/** The number of the line that the sentence is about: the change where something rises or falls by it, else the value. */
function meantBy(
  clause: string,
  { start, movement }: Wording,
  row: PlanValue,
): ReturnType<typeof ofValue> {
  const isChange = /(?<![A-Za-zÀ-ɏ])um (?:[a-zß-ÿ]+ ){0,3}$/.test(clause.slice(0, start));
  if (isChange) return movement === null ? null : movementOf(row);
  return movement === null && row.valueKind === 'level' ? ofValue(row) : null;
}
