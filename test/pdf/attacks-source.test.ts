import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgedBy } from './judges.ts';
import { useVictim } from './signing/attack.ts';
import { builtFrom, isIntact, objections, signed } from './signing/documents.ts';
import { bodyOf, bytesOf, latin1, partsOf } from './signing/forge.ts';

/**
 * Forgeries that the signatures do not show: the document was changed before it was signed, rightly. Only the comparison
 * with the source sees them: it is the second question, and it is not mixed with the first.
 */

const victim = useVictim();
const example = join(import.meta.dirname, '../../examples/muster-nr1-2026.zv');

/** One body of the first revision exchanged, and the file written anew. */
function rewritten(bytes: Uint8Array, number: number, body: string): Uint8Array {
  const text = latin1(bytes);
  const old = `\n${number} 0 obj\n${bodyOf(bytes, number)}\nendobj`;
  const changed = text.replace(old, () => `\n${number} 0 obj\n${body}\nendobj`);
  expect(changed).not.toBe(text);
  return relisted(changed);
}

/** The text with a table that fits it. */
function relisted(text: string): Uint8Array {
  const table = text.lastIndexOf('\nxref\n') + 1;
  const head = text.slice(0, table);
  const body = text.slice(table);
  const [start] = /^xref\n0 \d+\n/.exec(body)!;
  const entries = body.slice(start.length).match(/\d{10} \d{5} [nf] \n/g)!;
  const fixed = entries.map((entry, number) =>
    number === 0
      ? entry
      : `${String(head.lastIndexOf(`\n${number} 0 obj\n`) + 1).padStart(10, '0')} 00000 n \n`,
  );
  const trailer = body.slice(start.length + entries.join('').length);
  return bytesOf(
    head + start + fixed.join('') + trailer.replace(/startxref\n\d+/, `startxref\n${table}`),
  );
}

const stream = (text: string, entries: string): string =>
  `<<${entries} /Length ${text.length}>>\nstream\n${text}\nendstream`;

type Case = readonly [string, string, (pdf: Uint8Array) => Uint8Array];

const cases: readonly Case[] = [
  [
    'another value on the page',
    'document-differs',
    (pdf) => rewritten(pdf, partsOf(pdf).contents, stream('BT (99,9) Tj ET', '')),
  ],
  [
    'another value in the source',
    'document-differs',
    (pdf) => {
      const { sourceStream } = partsOf(pdf);
      return rewritten(
        pdf,
        sourceStream,
        bodyOf(pdf, sourceStream).replace(
          /(\d),(\d)/,
          (_, a: string, b: string) => `${a},${(Number(b) + 1) % 10}`,
        ),
      );
    },
  ],
  [
    'a source that is none',
    'source-invalid',
    (pdf) => {
      const { sourceStream } = partsOf(pdf);
      return rewritten(
        pdf,
        sourceStream,
        stream('Quatsch {', '/Type /EmbeddedFile /Subtype /text#2Fplain'),
      );
    },
  ],
  [
    'a source of bytes that are no text',
    'source-invalid',
    (pdf) =>
      rewritten(pdf, partsOf(pdf).sourceStream, stream('\u00ff\u00fe', '/Type /EmbeddedFile')),
  ],
  [
    'no source',
    'source-missing',
    (pdf) => {
      const { source } = partsOf(pdf);
      return rewritten(pdf, source, bodyOf(pdf, source).replace('/Source', '/Data'));
    },
  ],
  [
    'a compressed source',
    'source-missing',
    (pdf) => {
      const { sourceStream } = partsOf(pdf);
      return rewritten(
        pdf,
        sourceStream,
        bodyOf(pdf, sourceStream).replace('<<', '<</Filter /FlateDecode '),
      );
    },
  ],
  [
    'a source of a strange name',
    'source-name',
    (pdf) => {
      const { source } = partsOf(pdf);
      return rewritten(pdf, source, bodyOf(pdf, source).replace(/\/UF <[^>]*>/, '/UF (../a.zv)'));
    },
  ],
  [
    'an object that nothing shows (hide and replace)',
    'document-differs',
    (pdf) => {
      const { root } = partsOf(pdf);
      return rewritten(pdf, root, `${bodyOf(pdf, root)} `);
    },
  ],
  [
    'another producer',
    'other-producer',
    (pdf) => {
      const { info } = partsOf(pdf);
      return rewritten(
        pdf,
        info,
        bodyOf(pdf, info).replace(/\/Producer \([^)]*\)/, '/Producer (Word)'),
      );
    },
  ],
  [
    'another version of ours',
    'other-version',
    (pdf) => {
      const { info } = partsOf(pdf);
      return rewritten(
        pdf,
        info,
        bodyOf(pdf, info).replace(/\/Producer \([^)]*\)/, '/Producer (Zielwerk 9.9.9)'),
      );
    },
  ],
  [
    'another title in the metadata',
    'document-differs',
    (pdf) => {
      const { metadata } = partsOf(pdf);
      return rewritten(
        pdf,
        metadata,
        bodyOf(pdf, metadata).replace('Zielvereinbarung', 'zielvereinbarung'),
      );
    },
  ],
  [
    'a date that the metadata do not have',
    'document-differs',
    (pdf) => {
      const { info } = partsOf(pdf);
      return rewritten(
        pdf,
        info,
        bodyOf(pdf, info).replace(/(\/CreationDate \(D:)\d{4}/, '$12001'),
      );
    },
  ],
];

describe('changed before it was signed', () => {
  for (const [name, code, make] of cases)
    judgedBy(['openssl'], `${name}: ${code}`, async () => {
      const altered = signed(make(victim.original), 'Unterschrift_1', victim.keys.identity('rsa'));
      expect(isIntact(altered)).toBe(true);
      expect(await objections(altered)).toEqual([code]);
    });
});

judgedBy(['openssl'], 'a source that is given must be the one inside', async () => {
  const source = readFileSync(example);
  expect(await objections(victim.once, source)).toEqual([]);
  expect(await objections(victim.once, Buffer.concat([source, Buffer.from('\n')]))).toEqual([
    'source-other',
  ]);
});

test('every example is what its source says, unsigned', async () => {
  for (const name of ['muster-nr1-2026.zv', 'kaiserslautern-2024.zv']) {
    const source = readFileSync(join(import.meta.dirname, '../../examples', name));
    expect(await objections(await builtFrom(name, source))).toEqual([]);
  }
});
