import { expect } from 'vitest';
import { judgedBy } from './judges.ts';
import { useVictim } from './signing/attack.ts';
import { codesWith, containers, isSameHex } from './signing/flips.ts';

const victim = useVictim();

/** Each part takes every eighth place, so that none takes longer than a test may. */
const parts = 8;

for (let part = 0; part < parts; part += 1) {
  const share = `part ${part + 1} of ${parts}`;

  judgedBy(
    ['openssl'],
    `a change of one byte is refused at every place of a file, ${share}`,
    () => {
      const pdf = victim.once.slice();
      const [start, end] = containers(pdf)[0]!;
      const passed: string[] = [];
      for (let offset = part; offset < pdf.length; offset += parts)
        for (const mask of [0x01, 2 + (offset % 254)]) {
          const value = pdf[offset]! ^ mask;
          const isHex = offset >= start && offset < end;
          if (isHex && isSameHex(pdf[offset]!, value)) continue;
          if (codesWith(pdf, offset, value).length === 0) passed.push(`${offset}: ${value}`);
        }
      expect(passed).toEqual([]);
    },
  );

  judgedBy(['openssl'], `every other digit is refused everywhere in a signature, ${share}`, () => {
    const pdf = victim.once.slice();
    const [start, end] = containers(pdf)[0]!;
    const passed: string[] = [];
    for (let offset = start + part; offset < end; offset += parts)
      for (const digit of '0123456789abcdef') {
        const value = digit.charCodeAt(0);
        if (value === pdf[offset] || isSameHex(pdf[offset]!, value)) continue;
        if (codesWith(pdf, offset, value).length === 0) passed.push(`${offset}: ${digit}`);
      }
    expect(passed).toEqual([]);
  });
}
