/** The bytes themselves, before anything is read from them (ISO 19005-3 6.1.2 to 6.1.9). */
export function* syntaxViolations(bytes: Uint8Array): Generator<string> {
  const text = Buffer.from(bytes).toString('latin1');
  if (!/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(text))
    yield 'no comment of binary bytes behind the header';
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(text)) yield 'the file goes on behind its end';
  const outside = text
    .replaceAll(/stream\r?\n[^]*?\r?\nendstream/g, 'stream')
    .replaceAll(/\((?:\\[^]|\((?:\\[^]|[^\\()])*\)|[^\\()])*\)/g, '()');
  for (const [, before, number, after] of outside.matchAll(/(.?)\b(\d+ \d+) obj\b(.?.?)/gs))
    if (!/[\r\n]/.test(before!) || !/^\r?\n/.test(after!))
      yield `the object ${number} does not begin a line of its own`;
  for (const [, before, after] of outside.matchAll(/(.)endobj(.)/gs))
    if (!/[\r\n]/.test(before!) || !/[\r\n]/.test(after!)) yield 'an endobj has no line of its own';
  for (const [, hex] of outside.matchAll(/(?<!<)<([0-9A-Fa-f\s]*)>(?!>)/g))
    if (hex!.replaceAll(/\s/g, '').length % 2 !== 0) yield `an odd number of digits in <${hex}>`;
  if (/\/(?:LZWDecode|Crypt)\b/.test(outside)) yield 'a filter that is not allowed';
  if (/\/F\s*\(|\/FFilter|\/FDecodeParms/.test(outside.replaceAll(/\/Type \/Filespec[^]*?>>/g, '')))
    yield 'a stream in another file';
}
