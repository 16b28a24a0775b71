import { bytesOf, concat, type PdfFile } from './file.ts';
import { fingerprint } from './fingerprint.ts';
import { isArray, print, reference, withEntries } from './value.ts';

/**
 * The file as bytes: one revision, a classic cross-reference table (ISO 32000-1 7.5.4), no random and no clock. The second
 * half of the ID is the fingerprint of the objects.
 */
export function writePdf(file: PdfFile): Uint8Array {
  const parts = [bytesOf('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n')];
  const entries = ['0000000000 65535 f \n'];
  let offset = parts[0]!.length;
  for (let number = 1; number < file.objects.length; number += 1) {
    entries.push(`${String(offset).padStart(10, '0')} 00000 n \n`);
    const head = bytesOf(`${number} 0 obj\n`);
    const tail = bytesOf('\nendobj\n');
    const body = file.objects[number]!;
    parts.push(head, body, tail);
    offset += head.length + body.length + tail.length;
  }
  const id = file.trailer.get('ID');
  const permanent = isArray(id) ? id[0]! : '<>';
  const trailer = withEntries(file.trailer, {
    Size: String(file.objects.length),
    ID: [permanent, `<${fingerprint(parts)}>`],
  });
  parts.push(bytesOf(`xref\n0 ${file.objects.length}\n${entries.join('')}`));
  parts.push(bytesOf(`trailer\n${print(trailer)}\nstartxref\n${offset}\n%%EOF\n`));
  return concat(parts);
}

/** The number of the document catalog. */
export function rootNumber(file: PdfFile): number {
  return Number(String(file.trailer.get('Root') ?? reference(0)).split(' ')[0]);
}
