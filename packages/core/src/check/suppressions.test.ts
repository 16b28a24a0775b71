import { describe, expect, it } from 'vitest';
import { compile, type CompileOptions } from '../compile.ts';
import { applyEdits } from '../text/range.ts';

const HEAD = 'Sprache 1\nZielvereinbarung 2024\n';
const EMPTY = 'Lokale Ziele { }\n';
const TODAY = { year: 2026, month: 11, day: 22 };

/** What is said about exceptions and about empty classes of goals; suppressed findings in brackets. */
function codes(text: string, options: CompileOptions = {}): string[] {
  const { diagnostics, suppressed } = compile({ name: 'x.zv', text: HEAD + text }, options);
  const interesting = /^ausnahme-|^zielklasse-leer$|^fremdes-jahr|^ziel-fehlt$|^überzählig$/;
  return [
    ...diagnostics.map(({ code }) => code).filter((code) => interesting.test(code)),
    ...suppressed.map(({ diagnostic, reason }) => `[${diagnostic.code}: ${reason}]`),
  ].filter((code) => code !== 'ziel-fehlt');
}

describe('an exception', () => {
  it('takes the finding of the line below out of the list and keeps it with its reason', () => {
    expect(
      codes(`// zv-ausnahme zielklasse-leer bis 2026-12-31: "folgt im Mai"\n${EMPTY}`),
    ).toEqual(['[zielklasse-leer: folgt im Mai]']);
    const { suppressed } = compile({
      name: 'x.zv',
      text: `${HEAD}// zv-ausnahme zielklasse-leer bis 2026-12-31: "folgt"\n${EMPTY}`,
    });
    expect(suppressed[0]?.until).toEqual({ year: 2026, month: 12, day: 31 });
  });

  it.each([
    ['without an end', '// zv-ausnahme zielklasse-leer: "folgt"'],
    ['in German quotes', '// zv-ausnahme zielklasse-leer bis 31.12.2026: „folgt“'],
    ['with other comments between', '// zv-ausnahme zielklasse-leer: "folgt"\n// mehr\n/// Grund'],
    ['indented', '  //zv-ausnahme  zielklasse-leer : "folgt"  '],
    ['decomposed', '// zv-ausnahme zielklasse-leer: "folgt"'.normalize('NFD')],
  ])('is read %s', (_, comment) => {
    expect(codes(`${comment}\n${EMPTY}`)).toEqual(['[zielklasse-leer: folgt]']);
  });

  it('reaches the whole text between fences, which can hold no comment', () => {
    const text =
      '// zv-ausnahme fremdes-jahr-im-text: "Rückblick"\r\n"""\r\nEs gilt 2019.\r\n\r\nUnd 2020.\r\n"""\r\n';
    expect(codes(text)).toEqual([
      '[fremdes-jahr-im-text: Rückblick]',
      '[fremdes-jahr-im-text: Rückblick]',
    ]);
  });

  it('can stand with another over the same line', () => {
    const both = '// zv-ausnahme fremdes-jahr-im-text: "a"\n// zv-ausnahme zielklasse-leer: "b"\n';
    expect(codes(both + EMPTY)).toEqual(['ausnahme-unbenutzt', '[zielklasse-leer: b]']);
  });
});

describe('an exception that does not hold', () => {
  it.each([
    ['has no reason', '// zv-ausnahme zielklasse-leer', 'ausnahme-ungültig'],
    ['has an empty reason', '// zv-ausnahme zielklasse-leer: " "', 'ausnahme-ungültig'],
    [
      'names a day that does not exist',
      '// zv-ausnahme zielklasse-leer bis 2026-02-30: "x"',
      'ausnahme-ungültig',
    ],
    ['names nothing', '// zv-ausnahme', 'ausnahme-ungültig'],
    ['names two rules', '// zv-ausnahme zielklasse-leer, tabelle-leer: "x"', 'ausnahme-ungültig'],
    ['is a reason comment', '/// zv-ausnahme zielklasse-leer: "x"', 'ausnahme-ungültig'],
    ['names an unknown rule', '// zv-ausnahme zielklase-leer: "x"', 'ausnahme-unbekannt'],
    ['names another rule', '// zv-ausnahme tabelle-leer: "x"', 'ausnahme-unbenutzt'],
    ['has a line between', '// zv-ausnahme zielklasse-leer: "x"\n', 'ausnahme-unbenutzt'],
  ])('because it %s is reported, and so is the finding', (_, comment, code) => {
    expect(codes(`${comment}\n${EMPTY}`)).toEqual([code, 'zielklasse-leer']);
  });

  it('stands behind the line', () => {
    expect(codes('Lokale Ziele { } // zv-ausnahme zielklasse-leer: "x"\n')).toEqual([
      'zielklasse-leer',
      'ausnahme-ungültig',
    ]);
  });

  it('has expired, from the day after its last day', () => {
    const until = (day: string) => `// zv-ausnahme zielklasse-leer bis ${day}: "x"\n${EMPTY}`;
    expect(codes(until('2026-11-21'), { today: TODAY })).toEqual([
      'ausnahme-abgelaufen',
      'zielklasse-leer',
    ]);
    expect(codes(until('2026-11-22'), { today: TODAY })).toEqual(['[zielklasse-leer: x]']);
    expect(codes(until('2020-01-01'))).toEqual(['[zielklasse-leer: x]']);
  });

  it('names an error that the statute is the source of, or an error of form', () => {
    const { diagnostics, suppressed } = compile({
      name: 'x.zv',
      text: 'Sprache 1\n// zv-ausnahme ziel-fehlt: "x"\nZielvereinbarung 2024\nRechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 1 SGB II\n',
    });
    const found = diagnostics.map(({ code }) => code);
    expect(found.filter((code) => code === 'ziel-fehlt')).toHaveLength(3);
    expect(found.filter((code) => code.startsWith('ausnahme-'))).toEqual(['ausnahme-unzulässig']);
    expect(suppressed).toEqual([]);
    expect(codes('// zv-ausnahme überzählig: "x"\nLokale Ziele "a" "b" { }\n')).toEqual([
      'ausnahme-unzulässig',
      'überzählig',
    ]);
  });
});

it('offers to delete an exception that is not used', () => {
  const text = `${HEAD}// zv-ausnahme tabelle-leer: "x"\nLokale Ziele entfallen "Grund"\n`;
  const unused = compile({ name: 'x.zv', text }).diagnostics.find(
    ({ code }) => code === 'ausnahme-unbenutzt',
  )!;
  const after = applyEdits(text, unused.fixes![0]!.edits);
  expect(after).not.toContain('ausnahme');
  expect(compile({ name: 'x.zv', text: after }).diagnostics.map(({ code }) => code)).not.toContain(
    'ausnahme-unbenutzt',
  );
});

it('does not call an exception unused while the file has errors of form', () => {
  expect(codes('// zv-ausnahme zielklasse-leer: "x"\nZiel {\n')).not.toContain(
    'ausnahme-unbenutzt',
  );
});

it('comes to an end with many exceptions and findings', { timeout: 60_000 }, () => {
  const many = '// zv-ausnahme zielklasse-leer: "x"\n'.repeat(3_000) + EMPTY.repeat(3_000);
  expect(codes(many).length).toBeGreaterThan(0);
});
