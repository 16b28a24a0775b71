import { expect } from 'vitest';
import { judgedBy } from './judges.ts';
import { useVictim } from './signing/attack.ts';
import { isIntact } from './signing/documents.ts';
import { codesWith, containers, isSameHex } from './signing/flips.ts';

const victim = useVictim();

judgedBy(
  ['openssl'],
  'a change of one byte is refused, at 2,500 places spread over the file',
  () => {
    const pdf = victim.twice.slice();
    const holes = containers(pdf);
    expect(holes).toHaveLength(2);
    const passed: string[] = [];
    let tried = 0;
    for (let index = 0; index < 2500; index += 1) {
      // Multiplication by an odd number spreads the places and the changes, the same in every run.
      const offset = Math.floor((((index * 0x9e3779b1) >>> 0) / 2 ** 32) * pdf.length);
      const value = pdf[offset]! ^ (1 + ((Math.imul(index, 0x85ebca6b) >>> 24) % 255));
      const isHex = holes.some(([start, end]) => offset >= start && offset < end);
      if (isHex && isSameHex(pdf[offset]!, value)) continue;
      tried += 1;
      if (codesWith(pdf, offset, value).length === 0) passed.push(`${offset}: ${value}`);
    }
    expect(passed).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(2000);
  },
);

judgedBy(
  ['openssl'],
  'another digit is and white space are refused at 200 places of a signature, another case is not',
  () => {
    const pdf = victim.once.slice();
    const [start, end] = containers(pdf)[0]!;
    const step = Math.floor((end - start) / 200);
    for (let offset = start; offset < end; offset += step) {
      const digit = pdf[offset]!;
      const other = '0123456789abcdef'.charCodeAt(
        (parseInt(String.fromCharCode(digit), 16) + 1) % 16,
      );
      expect(codesWith(pdf, offset, other), `${offset}`).not.toEqual([]);
      for (const space of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
        expect(codesWith(pdf, offset, space), `${offset}`).toContain('contents-form');
      const upper = String.fromCharCode(digit).toUpperCase().charCodeAt(0);
      expect(codesWith(pdf, offset, upper), `${offset}`).toEqual([]);
    }
  },
);

judgedBy(
  ['openssl'],
  'whatever is cut out, doubled or moved: a verdict, never a throw, never good',
  () => {
    const original = victim.twice;
    const random = (seed: number): number =>
      ((Math.imul(seed, 0x9e3779b1) ^ (seed << 7)) >>> 0) / 2 ** 32;
    for (let index = 1; index <= 500; index += 1) {
      const [a, b, c] = [1, 2, 3].map((part) =>
        Math.floor(random(4 * index + part) * original.length),
      );
      const [from, to] = [Math.min(a!, b!), Math.max(a!, b!) + 1];
      const cut = Buffer.concat([original.subarray(0, from), original.subarray(to)]);
      const piece = original.subarray(from, Math.min(to, from + 900));
      const doubled = Buffer.concat([original.subarray(0, c), piece, original.subarray(c)]);
      for (const altered of [cut, doubled])
        expect(isIntact(altered), `${from} ${to} ${c}`).toBe(false);
    }
  },
);
