import { describe, expect, it } from 'vitest';
import { bind } from '../../packages/core/src/bind/bind.ts';
import type { SourceFile } from '../../packages/core/src/syntax/ast.ts';
import { parse } from '../../packages/core/src/syntax/parse.ts';
import { statementKeywords } from '../../packages/core/src/syntax/tokens.ts';
import { nearest } from '../../packages/core/src/text/nearest.ts';
import { isComplete } from './support/complete.ts';
import { Generator, type Piece } from './support/generate.ts';
import { Random } from './support/random.ts';
import { recognize } from './support/recognize.ts';
import { render } from './support/render.ts';

const SENTENCES = 5_000;

describe('what the reference grammar writes', () => {
  it('is read without a message, whole, and recognised by the grammar itself', () => {
    const random = new Random(1);
    const generator = new Generator(random, isMisspelling);
    for (let i = 0; i < SENTENCES; i++) {
      const text = render(sentence(generator, i), random);
      const { file, diagnostics } = parse({ name: 'satz.zv', text });
      expect(diagnostics, text).toEqual([]);
      expect(isComplete(file), text).toBe(true);
      expect(mistakesOfForm(text, file), text).toEqual([]);
      expect(recognize(text).ok, text).toBe(true);
    }
    expect(generator.unused()).toEqual([]);
  });
});

/** What the binder may find in a sentence of random words: mistakes of meaning, which no grammar can say. */
const OF_MEANING = new Set([
  'angabe-doppelt',
  'datum-gibt-es-nicht',
  'einheiten-gemischt',
  'fundstelle-ungültig',
  'unbekanntes-wort',
  // More than 30 digits; what a number is otherwise has a test of its own.
  'zahl-ungültig',
  'kürzel-doppelt',
  'kürzel-ist-schlüsselwort',
  'regelwerk-fern',
  'spalten-ungleich',
  'sprache-fehlt',
  'sprache-zu-neu',
  'unbekannte-gruppe',
  'unbekannte-messgröße',
  'unbekannte-partei',
  'unbekannte-person',
  'unbekannte-rolle',
  'unterschriften-leer',
  'veränderung-ungültig',
  'wert-doppelt',
]);

function mistakesOfForm(text: string, file: SourceFile): string[] {
  const { diagnostics } = bind({ name: 'satz.zv', text }, file);
  return diagnostics.map(({ code }) => code).filter((code) => !OF_MEANING.has(code));
}

/** Whole files, and short ones about what has many alternatives. */
function sentence(generator: Generator, index: number): Piece[] {
  if (index % 2 === 0) return generator.sentence('Datei');
  const part = RICH[index % RICH.length]!;
  return [...generator.sentence('Vereinbarung'), ...generator.sentence(part)];
}

const RICH = [
  'Ziel',
  'Partei',
  'Ziel',
  'Zielnachhaltung',
  'Ziel',
  'Rechtsgrundlage',
  'Unterschriften',
];

/** A line that begins with what looks like a misspelt keyword is not taken for a value. */
function isMisspelling(name: string, text: string): boolean {
  return name === 'Zeilenwort' && nearest(text, statementKeywords.keys()) !== null;
}
