import { expect } from 'vitest';
import { judgedBy } from './judges.ts';
import { useVictim } from './signing/attack.ts';
import { codesWith, containers, isSameHex } from './signing/flips.ts';

const victim = useVictim();

judgedBy(['openssl'], 'a change of one byte is refused at every place of a file', () => {
  const pdf = victim.once.slice();
  const [start, end] = containers(pdf)[0]!;
  const passed: string[] = [];
  for (let offset = 0; offset < pdf.length; offset++)
    for (const mask of [0x01, 2 + (offset % 254)]) {
      const value = pdf[offset]! ^ mask;
      const isHex = offset >= start && offset < end;
      if (isHex && isSameHex(pdf[offset]!, value)) continue;
      if (codesWith(pdf, offset, value).length === 0) passed.push(`${offset}: ${value}`);
    }
  expect(passed).toEqual([]);
});

judgedBy(['openssl'], 'every other digit is refused everywhere in a signature', () => {
  const pdf = victim.once.slice();
  const [start, end] = containers(pdf)[0]!;
  const passed: string[] = [];
  for (let offset = start; offset < end; offset++)
    for (const digit of '0123456789abcdef') {
      const value = digit.charCodeAt(0);
      if (value === pdf[offset] || isSameHex(pdf[offset]!, value)) continue;
      if (codesWith(pdf, offset, value).length === 0) passed.push(`${offset}: ${digit}`);
    }
  expect(passed).toEqual([]);
});
