import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { applyEdits } from '../text/range.ts';

const PARTY = `Sprache 1
Zielvereinbarung 2024
Partei aa "Agentur für Arbeit" {
  Rolle Agentur für Arbeit
} // die erste`;

const goal = (lines: string) => `\n\nZiel schuldner "Schuldnerberatung" {\n  ${lines}\n}\n`;

/** The text after the first fix of what is found first. */
function fixed(text: string): string | null {
  const [first] = compile({ name: 'test.zv', text }).diagnostics;
  const fix = first?.code === 'unbekannte-messgröße' ? first.fixes?.[0] : undefined;
  return fix ? applyEdits(text, fix.edits) : null;
}

it.each([
  [
    'Wartezeit höchstens 4 Wochen',
    'Messgröße wartezeit "Wartezeit" {\n  Einheit Wochen\n}',
    'wartezeit höchstens 4 Wochen',
  ],
  [
    'Wartezeit Frauen = 4 Wochen\n  Wartezeit Männer = 5 Wochen',
    'Messgröße wartezeit "Wartezeit" {\n  Einheit Wochen\n}',
    'wartezeit Frauen = 4 Wochen\n  wartezeit Männer = 5 Wochen',
  ],
  [
    'Kosten der Unterkunft = 12,5 Mio. EUR (+1,2 %)',
    'Messgröße unterkunft "Kosten der Unterkunft" {\n  Einheit Mio. EUR\n}',
    'unterkunft = 12,5 Mio. EUR (+1,2 %)',
  ],
])('%s', (lines, measure, now) => {
  const text = `${PARTY}\n\n${measure}${goal(now)}`;
  expect(fixed(PARTY + goal(lines))).toBe(text);
  expect(compile({ name: 'test.zv', text }).diagnostics.map(({ code }) => code)).not.toContain(
    'unbekannte-messgröße',
  );
});

it.each([
  ['without a unit', PARTY + goal('Wartezeit = 4')],
  ['without a party', `Sprache 1\nZielvereinbarung 2024${goal('Wartezeit = 4 Wochen')}`],
  ['with a handle that is taken', PARTY + goal('Schuldner = 4 Wochen')],
])('%s there is none', (_, text) => {
  expect(fixed(text)).toBeNull();
});
