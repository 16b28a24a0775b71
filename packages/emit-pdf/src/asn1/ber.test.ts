import { describe, expect, test } from 'vitest';
import { Asn1Error, numberOf, octetsOf, oidOf, readBer, readWhole } from './ber.ts';
import { definite, element, oid, sequence, set, smallInteger } from './der.ts';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex');

describe('an element is read', () => {
  test.each([
    ['3003020105', '3003020105'],
    ['30800201050000', '3003020105'],
    ['308030800201050000 0000', '30053003020105'],
    ['30810402028001', '300402028001'],
    ['2480040161040162 0000', '2406040161040162'],
    ['0500', '0500'],
  ])('%s', (text, expected) => {
    expect(hex(definite(readWhole(bytes(text.replaceAll(' ', '')))))).toBe(expected);
  });

  test('and what follows it is left', () => {
    expect(readBer(bytes('020105ffff')).bytes).toHaveLength(3);
    expect(() => readWhole(bytes('020105ff'))).toThrow(Asn1Error);
  });

  test('in pieces', () =>
    expect(hex(octetsOf(readBer(bytes('2480040161040162 0000'.replace(' ', '')))))).toBe('6162'));
});

describe('what is none is refused', () => {
  test.each([
    ['', 'nothing'],
    ['30', 'no length'],
    ['300302', 'too short'],
    ['3002020105', 'a child longer than its parent'],
    ['1f8101', 'a tag above 30'],
    ['3085000000000100', 'a length of five octets'],
    ['0480', 'a primitive without an end'],
    ['3080020105', 'an open length without an end'],
    ['3080'.repeat(60), 'nested too deeply'],
  ])('%s: %s', (text) => {
    expect(() => readBer(bytes(text))).toThrow(Asn1Error);
  });
});

test.each(['1.2.840.113549.1.7.2', '2.5.29.15', '0.9.2342', '2.16.840.1.101.3.4.2.1'])(
  '%s is written and read',
  (dotted) => expect(oidOf(readBer(oid(dotted)))).toBe(dotted),
);

test.each([
  ['020100', 0],
  ['0202012c', 300],
  ['02020080', 128],
])('%s is %i', (text, value) => expect(numberOf(readBer(bytes(text)))).toBe(value));

test.each(['020180', '02020001', '0205000000000f', '0200'])('%s is no small number', (text) =>
  expect(() => numberOf(readBer(bytes(text)))).toThrow(Asn1Error),
);

test('DER takes the shortest length, and a set is sorted', () => {
  expect(hex(element(4, new Uint8Array(200)).subarray(0, 3))).toBe('0481c8');
  expect(hex(element(4, new Uint8Array(300)).subarray(0, 4))).toBe('0482012c');
  expect(hex(set(smallInteger(5), sequence(), smallInteger(1)))).toBe('31080201010201053000');
});
