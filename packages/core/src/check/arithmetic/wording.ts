import type { Relation } from '../../model/agreement.ts';
import type { Decimal } from '../../model/decimal.ts';
import { readNumber } from '../../bind/number.ts';
import { yearsIn } from '../years.ts';

/** What the printed words of a value say, as far as they can be meant in one way only. */
export interface Wording {
  /** The only number in it, without its sign. */
  readonly value: Decimal;
  readonly start: number;
  readonly end: number;
  /** Whether something is to rise or to fall by that number; null where that is not said. */
  readonly movement: 'up' | 'down' | null;
  /** The bound that the words set, for a change with its sign: „um nicht mehr als 5 % sinkt“ is at least −5. */
  readonly bound: 'atLeast' | 'atMost' | null;
}

const NUMBER = /(?<![A-Za-zÀ-ɏ\d.,])[+\-−–]? ?\d[\d.]*(?:,\d+)?(?![A-Za-zÀ-ɏ\d])/g;
const DOWN =
  /s[ie]nk|gesunken|gesenkt|verringer|verminder|reduzier|Rückgang|zurückge|abnehm|abgebaut|Abbau|Absenkung/i;
const UP = /st[ei]+g|erhöh|zunehm|Zunahme|wachs|Zuwachs|anheb|angehoben|Anstieg/i;
/** Words that turn the sense round or leave it open. */
const OPEN =
  /(?<![A-Za-zÀ-ɏ])(?:von|bis|zwischen|oder|und|ohne|kein[A-Za-zÀ-ɏ]*|nicht(?! (?:mehr|weniger) als))(?![A-Za-zÀ-ɏ])/i;
const AT_MOST = /nicht mehr als|höchstens|maximal/i;
const AT_LEAST = /nicht weniger als|mindestens|wenigstens|mehr als/i;

/** Null where the words hold no number, several, or one of another kind, such as a day or a year. */
export function readWording(text: string): Wording | null {
  const years = yearsIn(text);
  const numbers = [...text.matchAll(NUMBER)].filter(
    ({ index, 0: digits }) =>
      !years.some(({ start, end }) => index < end && start < index + digits.length) &&
      // „1. Quartal“
      !(digits.endsWith('.') && /^ ?[A-Za-zÀ-ɏ]/.test(text.slice(index + digits.length))),
  );
  const [match] = numbers;
  if (!match || numbers.length > 1) return null;
  const digits = match[0].replace(/^[+\-−–]? ?/, '').replace(/\.$/, '');
  const reading = readNumber(digits);
  if (!reading.ok) return null;
  const start = match.index + match[0].indexOf(digits);
  return { value: reading.value, start, end: start + digits.length, ...movementOf(text) };
}

const SAME =
  /gleich ?(?:bleib|bliebe|geblieben)[A-Za-zÀ-ɏ]*|bleib[A-Za-zÀ-ɏ]* (?:gleich|unverändert|konstant|stabil)|unverändert|konstant/i;

/** Where a text says, and nothing else, that something stays as it is. */
export function saidToStay(text: string): Pick<Wording, 'start' | 'end'> | null {
  const match = SAME.exec(text);
  if (!match || OPEN.test(text) || DOWN.test(text) || UP.test(text) || /\d/.test(text)) return null;
  return { start: match.index, end: match.index + match[0].length };
}

function movementOf(text: string): Pick<Wording, 'movement' | 'bound'> {
  if (OPEN.test(text)) return { movement: null, bound: null };
  const [down, up] = [DOWN.test(text), UP.test(text)];
  const movement = movementIn(text);
  const most = AT_MOST.test(text);
  const least = AT_LEAST.test(text.replace(AT_MOST, ''));
  if (most === least || (down && up)) return { movement, bound: null };
  return { movement, bound: most === down ? 'atLeast' : 'atMost' };
}

/** Whether a text speaks of a rise or of a fall; null for neither and for both. */
export function movementIn(text: string): Wording['movement'] {
  const [down, up] = [DOWN.test(text), UP.test(text)];
  return down === up ? null : down ? 'down' : 'up';
}

/** Whether a value and its words cannot both hold. An equal sign says no more than that the bound is reached. */
export function contradictsBound(relation: Relation, bound: Wording['bound']): boolean {
  if (bound === null) return false;
  return bound === 'atLeast'
    ? relation === 'atMost' || relation === 'below'
    : relation === 'atLeast' || relation === 'above';
}
