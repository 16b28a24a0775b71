import { expect, test } from 'vitest';
import { parseValue } from './parse.ts';
import { print, textString } from './value.ts';

test.each([
  '<</A 1 /B [1 2 0 R (a\\)b(c)) <0a> /Name#20x true null -1.5]>>',
  '[<</A <<>>>> [[]] ()]',
  '12 0 R',
])('%s is printed as it was read', (text) => {
  expect(print(parseValue(text).value)).toBe(text);
});

test('layout between values does not count', () => {
  expect(print(parseValue('<<\n  /A\t1\r\n  /B[ 1 2 ]\n>>').value)).toBe('<</A 1 /B [1 2]>>');
});

test('a string can not end early', () => {
  expect(textString(')>é😀')).toBe('<FEFF0029003E00E9D83DDE00>');
});

test.each(['(offen', '<</A', '[1'])('%s is refused', (text) => {
  expect(() => parseValue(text)).toThrow();
});
