// text
export { type Source, type Position, positionAt, lineText, lineStarts } from './text/source.ts';
export { type Range, type TextEdit, applyEdits } from './text/range.ts';
export type { Diagnostic, Fix, Related, Severity } from './diagnostic.ts';
// compile
export { compile, type Compilation } from './compile.ts';
// model
export type * from './model/agreement.ts';
export {
  type CalendarDate,
  isoDate,
  printDate,
  fromIsoDate,
  calendarDate,
  compareDates,
} from './model/date.ts';
export { type Decimal, toPlainString, parsePlainDecimal } from './model/decimal.ts';
// developers
export { invariant } from './invariant.ts';
