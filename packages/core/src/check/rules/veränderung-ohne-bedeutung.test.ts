import { describe, expect, it } from 'vitest';
import { compile } from '../../compile.ts';
import { applyEdits } from '../../text/range.ts';

const VALUES = [
  'Ziel integration "Verbesserung der Integration in Erwerbstätigkeit" {',
  '  Integrationsquote gesamt = 19,9 % (-0,6) nachrichtlich',
  '  Integrationsquote Frauen = 15,2 % (+1,8)',
  '  Integrationsquote Männer = 25,2 % (-2,3)',
  '}',
];
const HEAD = [
  'Sprache 1',
  'Zielvereinbarung 2024 "Titel"',
  'Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II // geprüft',
];

function findings(text: string) {
  const { diagnostics } = compile({ name: 'a.zv', text });
  return diagnostics.filter(({ code }) => code === 'veränderung-ohne-bedeutung');
}

/** The text after each fix, by its title. */
function fixed(text: string): Map<string, string> {
  const fixes = findings(text).flatMap((finding) => finding.fixes ?? []);
  return new Map(fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

describe('a bracket without a meaning', () => {
  const text = [...HEAD, ...VALUES, ''].join('\n');

  it('is declared below the legal basis, in percent first, as the numbers support it', () => {
    const [first] = fixed(text);
    const line = 'Veränderung in % gegenüber Vorjahr';
    expect(first).toEqual([
      `„${line}“ in den Kopf schreiben`,
      [...HEAD, line, ...VALUES, ''].join('\n'),
    ]);
  });

  it('takes its unit, as do all others of the measure', () => {
    const after = fixed(text).get('„Pp“ in die Klammern schreiben');
    expect(after).toContain('(-0,6 Pp)');
    expect(after).toContain('(-2,3 Pp)');
  });

  it('keeps the line ends of the file', () => {
    const [, after] = [...fixed(text.replaceAll('\n', '\r\n'))][0]!;
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([...fixed(text)])('is gone after the fix %s', (_, after) => {
    expect(findings(after)).toEqual([]);
  });

  it('has fixes that need an eye', () => {
    expect(findings(text).flatMap(({ fixes }) => fixes!.map(({ safe }) => safe))).toEqual(
      Array.from({ length: 4 }, () => false),
    );
  });

  it('shows what the values were before, in either reading', () => {
    const [finding] = findings(text);
    expect(finding?.hint).toMatchInlineSnapshot(
      `"In Prozent gelesen, war der Wert vorher: gesamt 20,0 %, Frauen 14,9 %, Männer 25,8 %. In Prozentpunkten gelesen, war der Wert vorher: gesamt 20,5 %, Frauen 13,4 %, Männer 27,5 %. Aus Gesamtwert und Gruppen folgt ein Anteil der Frauen von 52,0 bis 54,0 %. Vor der Veränderung wären es, in Prozent gelesen, 52,0 bis 54,3 % (Bewegung um -0,4 bis 0,1 Punkte), in Prozentpunkten gelesen 48,2 bis 51,1 % (Bewegung um 2,4 bis 4,4 Punkte). Erklären Sie es einmal im Kopf: „Veränderung in % gegenüber Vorjahr“, oder in der Klammer: „(-0,6 %)“."`,
    );
    expect(finding?.related?.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Auch hier fehlt die Bedeutung: der Vorjahreswert wäre 14,9 % oder 13,4 %.",
        "Auch hier fehlt die Bedeutung: der Vorjahreswert wäre 25,8 % oder 27,5 %.",
      ]
    `);
  });

  it('is never in percentage points behind a number of people', () => {
    const counted = [
      ...HEAD,
      'Messgröße eintritte "Eintritte" {',
      '  Einheit Personen',
      '}',
      'Ziel angebote "Mehr Eintritte" {',
      '  eintritte = 120 Personen (+4,0)',
      '}',
      '',
    ].join('\n');
    expect([...fixed(counted).keys()]).toEqual([
      '„Veränderung in % gegenüber Vorjahr“ in den Kopf schreiben',
      '„%“ in die Klammer schreiben',
    ]);
  });
});
