// text
export { type Source, type Position, positionAt, lineText, lineStarts } from './text/source.ts';
export { type Range, type TextEdit, applyEdits } from './text/range.ts';
export { decodeSource } from './text/decode.ts';
export type { Diagnostic, Fix, Related, Severity } from './diagnostic.ts';
export { LIMITS } from './limits.ts';
// compile
export {
  compile,
  compileAll,
  hasErrors,
  withFindings,
  type Compilation,
  type CompileOptions,
} from './compile.ts';
export { parse } from './syntax/parse.ts';
// check
export { rules, togetherRules } from './check/rules.ts';
export { checkTogether } from './check/together/check-together.ts';
export { type Attainment, attainments, type Verdict } from './check/together/attainment.ts';
export { summarize, type Summary } from './check/together/summary.ts';
export { readPage, type RulePage } from './check/page.ts';
export {
  type ExplainedNumber,
  type ExplainedReading,
  explainNumbers,
  type NumberExplanation,
  type NumberKind,
} from './check/arithmetic/explain.ts';
export { nearest } from './text/nearest.ts';
// format
export { format, type Formatted } from './format/format.ts';
// model
export type * from './model/agreement.ts';
export {
  type CalendarDate,
  isoDate,
  printDate,
  calendarDate,
  isDayOfYear,
  compareDates,
} from './model/date.ts';
export { type Decimal, toPlainString, parsePlainDecimal } from './model/decimal.ts';
export {
  printBase,
  printChange,
  printDigits,
  printNumber,
  printQuantity,
  printValue,
} from './model/print.ts';
export { RELATION_WORDS } from './model/relation.ts';
export { isAmount } from './model/amount.ts';
export { isKnownGroup, rowLabel } from './statute/form-sheets.ts';
export { levelName } from './statute/kennzahlen.ts';
export { roleName } from './statute/constellations.ts';
export { stringLiteral } from './syntax/strings.ts';
export { cellLiteral } from './syntax/rows.ts';
export { COMPARING_WORDS, isInlineKeyword } from './syntax/tokens.ts';
// developers
export { invariant } from './invariant.ts';
