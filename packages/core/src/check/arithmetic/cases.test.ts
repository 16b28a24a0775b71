import { describe, expect, it } from 'vitest';
import { bind } from '../../bind/bind.ts';
import { compile } from '../../compile.ts';
import { toPlainString } from '../../model/decimal.ts';
import { parse } from '../../syntax/parse.ts';
import { rounded } from './fraction.ts';
import { intervalsOf, measureSets, weightedFigures } from './measure-sets.ts';
import { readBrackets } from './reading.ts';
import { impliedShare } from './shares.ts';

/** Values of real agreements, in the words of this language: the arithmetic has nothing to say against them. */

const ARITHMETIC =
  /^(?:frauenanteil|gesamtwert|summe|text-widerspricht|veränderung-(?:ohne-bedeutung|gegen|passt)|wert-unplausibel)/;

function findings(text: string): string[] {
  const source = { name: 'a.zv', text: `Sprache 1\n${text}` };
  const bound = bind(source, parse(source).file);
  expect(bound.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return compile(source)
    .diagnostics.filter(({ code }) => ARITHMETIC.test(code))
    .map(({ code, message }) => `${code}: ${message}`);
}

describe('real values', () => {
  it.each([
    [
      'Landkreis Würzburg 2012: base, change and result',
      `Zielvereinbarung 2012
Ziel i "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote = 30,06 % (+11,9 %) gegenüber Ist 2011 = 26,86 %
}`,
    ],
    [
      'Kreis Coesfeld 2012: only a change, in the words of the document',
      `Zielvereinbarung 2012
Ziel i "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote mindestens +4,4 % gegenüber Vorjahr Wortlaut "Erhöhung der Integrationsquote um 4,4 % zum Vorjahr"
}`,
    ],
    [
      'Darmstadt 2015: changes with and without a sign',
      `Zielvereinbarung 2015
Ziel i "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote = 1,8 % gegenüber Vorjahr
}
Ziel l "Vermeidung von langfristigem Leistungsbezug" {
  LZB = -0,1 % gegenüber Vorjahr
}`,
    ],
    [
      'Landkreis Friesland 2018: the total agreed, the groups as they came out',
      `Zielvereinbarung 2018
Ziel i "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote gesamt = 30,7 %
  Integrationsquote Frauen = 26,3 % nachrichtlich
  Integrationsquote Männer = 35,3 % nachrichtlich
  Integrationsquote der Langzeitleistungsbeziehenden = 23,5 %
}`,
    ],
    [
      'Leipzig 2014: an amount of money with its base',
      `Zielvereinbarung 2014
Messgröße leistungen "Summe der Leistungen (zum Lebensunterhalt)" {
  Einheit Mio. €
}
Ziel h "Verringerung der Hilfebedürftigkeit" {
  leistungen = 178,518 Mio. € (+0,6 %) gegenüber Ist 2013 = 177,532 Mio. €
}`,
    ],
    [
      'the form sheet of 2022, not yet filled in',
      `Zielvereinbarung 2022
Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II
Status Vorlage
Ziel i "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote gesamt = offen
  Integrationsquote Frauen = offen
  Integrationsquote Männer = offen
}`,
    ],
  ])('%s', (_, text) => {
    expect(findings(text)).toEqual([]);
  });

  it('of Friesland imply a share of 0,511', () => {
    const text = `Zielvereinbarung 2018
Ziel i "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote gesamt = 30,7 %
  Integrationsquote Frauen = 26,3 %
  Integrationsquote Männer = 35,3 %
}`;
    const [set] = measureSets(compile({ name: 'a.zv', text }).agreement!);
    const share = impliedShare(intervalsOf(weightedFigures(set!)!))!;
    const places = (end: typeof share.low) => toPlainString(rounded(end, 3));
    expect([places(share.low), places(share.high)]).toEqual(['0.500', '0.522']);
  });
});

describe('what is not said', () => {
  it('is how a reading that both fit should be decided', () => {
    const text = `Zielvereinbarung 2024
Ziel i "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote gesamt = 20,2 % (+0,2)
  Integrationsquote Frauen = 20,1 % (+0,2)
  Integrationsquote Männer = 20,3 % (+0,2)
}`;
    const { agreement } = compile({ name: 'a.zv', text });
    const reading = readBrackets(agreement!, measureSets(agreement!)[0]!);
    expect(reading.result).toBe('undecided');
  });

  it('is that a rate must rise or a number must fall', () => {
    expect(
      findings(`Zielvereinbarung 2024
Veränderung in % gegenüber Vorjahr
Ziel i "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote = 18,9 % (-12,6)
}
Ziel l "Vermeidung von langfristigem Leistungsbezug" {
  LZB = +12,3 %
}`),
    ).toEqual([]);
  });
});
