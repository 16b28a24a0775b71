import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';

/**
 * What a careful lawyer would say about real agreements: every finding with the sentence that defends it. No real
 * agreement has an error.
 */
type Defended = Readonly<Record<string, string>>;

const TEILHABE = 'Abs. 3 Satz 2 verlangt das Ziel für Nr. 2 bis 4, und im Text kommt es nicht vor.';
const KOMMUNAL = 'Nach Abs. 1 Satz 2 sind alle Leistungen umfasst; von kommunalen ist keine Rede.';
const TRÄGER = 'Nr. 2 nennt beide Träger; dass der kommunale gesondert vereinbart, steht nirgends.';
const DATENSTAND = 'Ohne Berichtsmonat und Datenstand lässt sich der Ist-Wert nicht nachprüfen.';

const SEED: Defended = {
  'soziale-teilhabe-fehlt': TEILHABE,
  'kommunale-leistungen-offen': KOMMUNAL,
  'kommunaler-träger-fehlt': TRÄGER,
  'zielklasse-leer': 'Die Tabelle der lokalen Ziele hat eine Kopfzeile und keinen Inhalt.',
};

const CASES: Readonly<Record<string, Defended>> = {
  'bayern-würzburg-2012': {
    'soziale-teilhabe-fehlt': TEILHABE,
    'kommunale-leistungen-offen': KOMMUNAL,
    'datenstand-fehlt': DATENSTAND,
  },
  'bmas-ba-2017': {},
  'darmstadt-2015': { 'soziale-teilhabe-fehlt': TEILHABE },
  'hessen-odenwaldkreis-2022': {
    'soziale-teilhabe-fehlt': TEILHABE,
    'kommunale-leistungen-offen': KOMMUNAL,
  },
  'leipzig-2014': {
    'soziale-teilhabe-fehlt': TEILHABE,
    'datenstand-fehlt': DATENSTAND,
    'wert-fehlt': 'Die Zahl steht nicht in dem, was von der Vereinbarung bekannt ist.',
  },
  'muster-aa-ge-2022': {
    'soziale-teilhabe-fehlt': TEILHABE,
    'kommunale-leistungen-offen': KOMMUNAL,
    'kommunaler-träger-fehlt': TRÄGER,
    'abweichender-kennzahlname': 'Ein „Bestand“ wäre eine Anzahl, K3 ist eine Veränderung.',
  },
  'nds-friesland-2018': {
    'soziale-teilhabe-fehlt': TEILHABE,
    'kommunale-leistungen-offen': KOMMUNAL,
  },
  'nrw-coesfeld-2012': { 'soziale-teilhabe-fehlt': TEILHABE },
  'sh-schleswig-flensburg-2018': { 'soziale-teilhabe-fehlt': TEILHABE },
};

describe('the agreement of Kaiserslautern', () => {
  const path = fileURLToPath(
    new URL('../../../../examples/kaiserslautern-2024.zv', import.meta.url),
  );

  it('has the findings that can be defended, and no other', () => {
    expect(codesIn('kaiserslautern-2024.zv', readFileSync(path, 'utf8'))).toEqual(sorted(SEED));
  });

  it.each([
    ['\r\n', 'Windows'],
    ['\r', 'old Macintosh'],
  ])('has the same findings with the line ends of %j (%s)', (end) => {
    const text = readFileSync(path, 'utf8').replaceAll('\n', end);
    expect(codesIn('kaiserslautern-2024.zv', text)).toEqual(sorted(SEED));
  });
});

describe('real agreements', () => {
  const folder = fileURLToPath(new URL('cases/', import.meta.url));
  const names = readdirSync(folder).map((name) => name.normalize('NFC').replace(/\.zv$/, ''));

  it('are all expected here', () => {
    expect(names.sort()).toEqual(Object.keys(CASES).sort());
  });

  it.each(Object.entries(CASES))('%s has the findings that can be defended', (name, defended) => {
    const text = readFileSync(`${folder}${name}.zv`, 'utf8');
    expect(codesIn(`${name}.zv`, text)).toEqual(sorted(defended));
  });
});

/** Each code once; errors are marked, so that they can never be expected. */
function codesIn(name: string, text: string): string[] {
  const { diagnostics } = compile({ name, text });
  const codes = diagnostics.map(({ code, severity }) =>
    severity === 'error' ? `error: ${code}` : code,
  );
  return [...new Set(codes)].sort();
}

function sorted(defended: Defended): string[] {
  return Object.keys(defended).sort();
}
