import type { IToken } from 'chevrotain';
import { ProseLiteral, RowLiteral, statementKeywords } from './tokens.ts';

/** What a statement is: its keyword, or what has none. */
export type Says = string | typeof ROW | typeof TEXT | typeof OTHER;

const ROW = Symbol('row');
const TEXT = Symbol('text');
/** A value or a signature. */
const OTHER = Symbol('other');

const BODY: readonly Says[] = [
  'Abschnitt',
  'Anlage',
  'Ziel',
  'Lokale',
  'Kommunale',
  'Tabelle',
  'Zielnachhaltung',
  'Begriff',
  'Fußnote',
  'Unterschriften',
  TEXT,
];

/** What stands in a block by the keyword that begins it. */
export const HELD: ReadonlyMap<string, ReadonlySet<Says>> = new Map<string, ReadonlySet<Says>>([
  ['Partei', new Set(['Rolle', 'Rubrum', 'vertreten', 'im', 'gemeinsam', 'Zusatz'])],
  ['Messgröße', new Set(['Einheit', 'Definition', 'besser'])],
  ['Unterschriften', new Set([OTHER])],
  ['Abschnitt', new Set(BODY)],
  ['Anlage', new Set(BODY)],
  ['Ziel', new Set<Says>([OTHER, TEXT, 'Tabelle'])],
  ['Lokale', new Set<Says>(['Ziel', TEXT, 'Tabelle'])],
  ['Kommunale', new Set<Says>(['Ziel', TEXT, 'Tabelle'])],
  ['Tabelle', new Set([ROW])],
  ['Zielnachhaltung', new Set<Says>(['Dialog', 'Bericht', 'Datenstand', TEXT, 'Tabelle'])],
]);

/** What stands in some block only, and not on the top level. */
export const INNER: ReadonlySet<Says> = new Set<Says>([
  ROW,
  OTHER,
  ...['Partei', 'Messgröße'].flatMap((keyword) => [...HELD.get(keyword)!]),
  'Dialog',
  'Bericht',
  'Datenstand',
]);

/** What the statement is that begins with a token. */
export function said({ tokenType, image }: IToken): Says {
  if (tokenType === RowLiteral) return ROW;
  if (tokenType === ProseLiteral) return TEXT;
  return statementKeywords.has(image) ? image : OTHER;
}
