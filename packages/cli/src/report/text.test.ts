import type { Diagnostic, Source, TextEdit } from '@zielwerk/core';
import { expect, test } from 'vitest';
import { reportText } from './text.ts';

/** The report on `source`, whose finding is at the text between `⟦` and `⟧`. */
function report(marked: string, more: Partial<Diagnostic> = {}): string {
  const { source, range } = unmark(marked);
  const diagnostic: Diagnostic = {
    code: 'regel',
    severity: 'error',
    range,
    message: 'Das ist falsch.',
    ...more,
  };
  return '\n' + reportText([{ source, diagnostics: [diagnostic] }]);
}

function unmark(marked: string): { source: Source; range: { start: number; end: number } } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { source: { name: 'a.zv', text: marked.replace(/[⟦⟧]/g, '') }, range: { start, end } };
}

test('a finding with all its parts', () => {
  const { source } = unmark('Ziel a "A"\nZiel b "B"\nZiel a "C"\n');
  const text = reportText([
    {
      source,
      diagnostics: [
        {
          code: 'name-doppelt',
          severity: 'error',
          range: { start: 27, end: 28 },
          message: 'Den Namen „a“ gibt es schon.',
          hint: 'Jedes Ziel braucht seinen eigenen Namen.',
          source: '§ 48b Abs. 3 SGB II',
          related: [{ range: { start: 5, end: 6 }, message: 'zuerst hier' }],
          fixes: [
            {
              title: 'in „c“ umbenennen',
              safe: false,
              edits: [{ range: { start: 27, end: 28 }, text: 'c' }],
            },
          ],
        },
      ],
    },
  ]);
  expect('\n' + text).toBe(`
Fehler[name-doppelt]: Den Namen „a“ gibt es schon.
  ┌─ a.zv:3:6
  │
3 │ Ziel a "C"
  │      ^
  ·
1 │ Ziel a "A"
  │      - zuerst hier
  = Hilfe: Jedes Ziel braucht seinen eigenen Namen.
  = Grundlage: § 48b Abs. 3 SGB II
  = Vorschlag: in „c“ umbenennen (bitte prüfen)
3 + Ziel c "C"

1 Fehler in 1 Datei.
`);
});

test.each([
  ['in several lines', [insertion(10, ' {'), insertion(18, '\n}')], ['1 + Ziel a "A" {', '2 + }']],
  ['new lines between', [insertion(10, '\n  b = 2')], ['1 +   b = 2']],
  ['a blank line, which says nothing', [insertion(10, '\n\n')], []],
  ['over a line break', [{ range: { start: 9, end: 12 }, text: '' }], []],
  ['too many to read', [insertion(10, '\n|'.repeat(9))], []],
])('shows what a fix writes: %s', (_, edits, lines) => {
  const text = report('⟦Ziel⟧ a "A"\n  a = 1\n', { fixes: [{ title: 'so', safe: true, edits }] });
  expect(text.split('\n').filter((line) => / \+ /.test(line))).toEqual(lines);
});

function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}

test.each([
  ['tabs', '\tZiel\t⟦a⟧ x', '    Ziel    a x', '            ^'],
  ['wide characters', '日本 ⟦語⟧ x', '日本 語 x', '     ^^'],
  ['emoji', '👍🏽😀⟦ab⟧', '👍🏽😀ab', '      ^^'],
  ['combining marks', 'Ma\u0308nner ⟦u\u0308ber⟧', 'Ma\u0308nner u\u0308ber', '       ^^^^'],
  ['a control', 'a\u0007b⟦c⟧', 'a‹U+0007›bc', '          ^'],
  ['a control as the finding', 'a⟦\u202e⟧b', 'a‹U+202E›b', ' ^^^^^^^^'],
  ['a lone surrogate', 'a\ud800⟦b⟧', 'a‹U+D800›b', '         ^'],
  ['an empty range', 'ab⟦⟧cd', 'abcd', '  ^'],
  ['the end of a line', 'ab⟦⟧\ncd', 'ab', '  ^'],
  ['the end of the text', 'ab⟦⟧', 'ab', '  ^'],
  ['the line break itself', 'ab⟦\n⟧cd', 'ab', '  ^'],
  ['CRLF', 'x\r\na⟦b⟧\r\n', 'ab', ' ^'],
  ['a build command', '##vso[⟦x⟧]', '#‹U+0023›vso[x]', '             ^'],
])('carets stand right with %s', (_what, marked, line, carets) => {
  const shown = report(marked).split('\n').slice(4, 6);
  expect(shown).toEqual([expect.stringMatching(/^\d │ /), `  │ ${carets}`]);
  expect(shown[0]!.slice(4)).toBe(line);
});

test('a range of several lines shows the first and the last', () => {
  expect(report('a ⟦Ziel {\n  b\n  c\n  }⟧ d')).toBe(`
Fehler[regel]: Das ist falsch.
  ┌─ a.zv:1:3
  │
1 │ a Ziel {
  │   ^^^^^^
  ┆
4 │   } d
  │   ^

1 Fehler in 1 Datei.
`);
});

test('a range of two lines that starts at the end of the first', () => {
  expect(report('a⟦\n\n  b⟧').split('\n').slice(4, -3)).toEqual([
    '1 │ a',
    '  │  ^',
    '  ┆',
    '3 │   b',
    '  │   ^',
  ]);
});

test('line numbers of different length share one gutter', () => {
  const lines = report('\n'.repeat(99) + '⟦x⟧', {
    related: [{ range: { start: 0, end: 0 }, message: 'hier' }],
  }).split('\n');
  expect(lines.filter((line) => line.includes('│')).map((line) => line.indexOf('│'))).toEqual([
    4, 4, 4, 4, 4,
  ]);
});

test.each([5, 500, 5_000, 2_000_000])(
  'a line with %i characters before the place is cut',
  (before) => {
    const lines = report(`${'x'.repeat(before)}⟦falsch⟧${'y'.repeat(before)}`)
      .split('\n')
      .slice(4, 6);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(4 + 122);
    const caret = lines[1]!.indexOf('^');
    expect(lines[0]!.slice(caret, caret + 6)).toBe('falsch');
    expect(lines[1]!.slice(caret)).toBe('^^^^^^');
  },
);

test('a long line is cut between characters, never within', () => {
  const line = report(`${'😀'.repeat(3000)}⟦x⟧${'😀'.repeat(3000)}`).split('\n')[4]!;
  expect(line).not.toContain('U+D8');
  expect(line).toMatch(/^1 │ …(😀)+x(😀)+…$/u);
});

test('the closing line counts in German', () => {
  const source: Source = { name: 'a.zv', text: 'x' };
  const found = (...severities: Diagnostic['severity'][]) =>
    reportText([
      {
        source,
        diagnostics: severities.map((severity) => ({
          code: 'r',
          severity,
          range: { start: 0, end: 1 },
          message: 'm',
        })),
      },
      { source, diagnostics: [] },
    ])
      .trimEnd()
      .split('\n')
      .at(-1);
  expect(found('error', 'warning', 'error')).toBe('2 Fehler, 1 Warnung in 1 Datei (2 geprüft).');
  expect(found('warning', 'warning', 'info')).toBe(
    '2 Warnungen, 1 Hinweis in 1 Datei (2 geprüft).',
  );
  expect(found()).toBe('2 Dateien geprüft, keine Befunde.');
});
