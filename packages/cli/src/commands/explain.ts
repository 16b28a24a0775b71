import { rules } from '@zielwerk/core';
import { paintFor, printData } from '../console.ts';
import { ExitCode, fileError, usageError } from '../exit.ts';
import { otherCodes, shortAnswer } from '../explain/codes.ts';
import { firstSentence, pageText, sectionOf } from '../explain/pages.ts';
import { renderPage } from '../explain/render.ts';
import { didYouMean } from '../nearest.ts';
import type { Paint } from '../report/paint.ts';
import { severityWords } from '../report/text.ts';
import { visible } from '../report/visible.ts';

/** `zv explain`: the page of one rule, or one line for each; returns the exit code. */
export function explain(code: string | null): number {
  const paint = paintFor(1);
  printData(code === null ? listOfRules(paint) : explanation(code.normalize('NFC'), paint));
  return ExitCode.clean;
}

function explanation(code: string, paint: Paint): string {
  if (rules.some((rule) => rule.code === code)) {
    const page = pageText(code);
    if (page === null) throw fileError(`Die Seite zu ${code} fehlt in dieser Installation.`);
    return renderPage(page, paint);
  }
  const answer = shortAnswer(code);
  if (answer !== undefined) return renderPage(`# ${code}\n\n${answer}\n`, paint);
  throw usageError(
    `Die Regel „${visible(code)}“ gibt es nicht.`,
    didYouMean(code, [...rules.map((rule) => rule.code), ...otherCodes]) ??
      '„zv explain“ ohne Namen nennt alle.',
  );
}

function listOfRules(paint: Paint): string {
  const lines = rules.map(({ code, severity }) => {
    const why = firstSentence(sectionOf(pageText(code) ?? '', 'Warum') ?? '');
    return `${paint('strong', visible(code))} (${paint(severity, severityWords[severity])})${why === '' ? '' : `: ${visible(why)}`}`;
  });
  return [
    ...lines,
    '',
    `${rules.length} Regeln. „zv explain REGEL“ zeigt die Seite einer Regel.`,
    'Auch die übrigen Befunde, etwa zahl-ungültig, haben eine kurze Erklärung.',
    '',
  ].join('\n');
}
