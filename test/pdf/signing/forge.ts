import { signDetached } from '../../../packages/emit-pdf/src/sign/cms.ts';
import type { Identity } from '@zielwerk/emit-pdf/signatures';
import { array, dict, isRef, pagesOf, type Pdf, readPdf } from '../structure/reader.ts';

/** What an attacker does to a file: works on its text in Latin-1. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** The numbers of the objects worth attacking. */
export interface Parts {
  readonly pdf: Pdf;
  readonly root: number;
  readonly info: number;
  readonly pages: number;
  readonly page: number;
  readonly contents: number;
  readonly metadata: number;
  readonly source: number;
  readonly sourceStream: number;
  readonly structure: number;
  readonly widgets: readonly number[];
  readonly size: number;
  readonly table: number;
}

export function partsOf(bytes: Uint8Array): Parts {
  const pdf = readPdf(bytes);
  const number = (value: unknown): number => (isRef(value) ? value.ref : NaN);
  const root = dict(pdf, pdf.trailer.get('Root'));
  const [page] = pagesOf(pdf);
  const [source] = array(pdf, root.get('AF'));
  const fields = array(pdf, dict(pdf, root.get('AcroForm')).get('Fields'));
  return {
    pdf,
    root: number(pdf.trailer.get('Root')),
    info: number(pdf.trailer.get('Info')),
    pages: number(root.get('Pages')),
    page: page!.number,
    contents: number(page!.page.get('Contents')),
    metadata: number(root.get('Metadata')),
    source: number(source),
    sourceStream: number(dict(pdf, dict(pdf, source).get('EF')).get('F')),
    structure: number(root.get('StructTreeRoot')),
    widgets: fields.map(number),
    size: Number(pdf.trailer.get('Size')),
    table: Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin1(bytes))![1]),
  };
}

/** The newest text of an object between `obj` and `endobj`. */
export function bodyOf(bytes: Uint8Array, number: number): string {
  const text = latin1(bytes);
  const start = text.lastIndexOf(`\n${number} 0 obj\n`);
  if (start < 0) throw new Error(`no object ${number}`);
  const from = start + `\n${number} 0 obj\n`.length;
  return text.slice(from, text.indexOf('\nendobj', from));
}

export interface Update {
  /** New bodies by object number. */
  readonly objects: readonly (readonly [number, string])[];
  readonly free?: readonly number[];
  /** Between the last object and the table. */
  readonly junk?: string;
  readonly trailer?: (trailer: string) => string;
  readonly table?: (table: string) => string;
}

/** The file with one more revision, as any editor would append it. */
export function updated(bytes: Uint8Array, update: Update): Uint8Array {
  const { size, table, root, info } = partsOf(bytes);
  let text = latin1(bytes);
  const entries: string[] = [];
  for (const [number, body] of update.objects) {
    entries.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  for (const number of update.free ?? []) entries.push(`${number} 1\n0000000000 00001 f \n`);
  text += update.junk ?? '';
  const start = text.length;
  const newSize = Math.max(size, ...update.objects.map(([number]) => number + 1));
  const id = /\/ID (\[[^\]]*\])/.exec(text.slice(text.lastIndexOf('trailer')))![1];
  const trailer = `<</Size ${newSize} /Root ${root} 0 R /Info ${info} 0 R /ID ${id} /Prev ${table}>>`;
  const whole = `xref\n${entries.join('')}trailer\n${(update.trailer ?? same)(trailer)}\n`;
  text += `${(update.table ?? same)(whole)}startxref\n${start}\n%%EOF\n`;
  return bytesOf(text);
}

const same = (text: string): string => text;

export interface Forgery {
  readonly field: number;
  readonly identity: Identity;
  /** Changes to the widget, the signature dictionary and further objects, all of it signed. */
  readonly widget?: (body: string) => string;
  readonly dictionary?: (body: string) => string;
  readonly objects?: readonly (readonly [number, string])[];
  readonly junk?: string;
  readonly range?: (range: readonly number[]) => readonly number[];
  readonly trailer?: (trailer: string) => string;
  /** Changes the finished container, as hexadecimal with its delimiters. */
  readonly container?: (hex: string) => string;
  readonly cms?: (data: readonly Uint8Array[], identity: Identity) => Uint8Array;
}

const rangeMark = '[0 1111111111 2222222222 3333333333]';
const container = `<${'0'.repeat(12_000)}>`;

/** A second signer who signs more than the field: the signature itself is right, the file is not. */
export function forged(bytes: Uint8Array, forgery: Forgery): Uint8Array {
  const { size } = partsOf(bytes);
  const objects = forgery.objects ?? [];
  const number = Math.max(size, ...objects.map(([other]) => other + 1));
  const widget = bodyOf(bytes, forgery.field).replace(/>>$/, ` /V ${number} 0 R>>`);
  const plain = `<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange ${rangeMark} /Contents ${container}>>`;
  const text = latin1(
    updated(bytes, {
      objects: [
        ...objects,
        [forgery.field, (forgery.widget ?? same)(widget)],
        [number, (forgery.dictionary ?? same)(plain)],
      ],
      ...(forgery.junk === undefined ? {} : { junk: forgery.junk }),
      ...(forgery.trailer === undefined ? {} : { trailer: forgery.trailer }),
    }),
  );
  const hole = text.lastIndexOf(container);
  const end = hole + container.length;
  const range = (forgery.range ?? ((items) => items))([0, hole, end, text.length - end]);
  const ranged = text.replace(rangeMark, () => `[${range.join(' ')}]`.padEnd(rangeMark.length));
  const data = [bytesOf(ranged.slice(0, hole)), bytesOf(ranged.slice(end))];
  const cms = (forgery.cms ?? signDetached)(data, forgery.identity);
  const hex = `<${Buffer.from(cms)
    .toString('hex')
    .padEnd(container.length - 2, '0')}>`;
  return bytesOf(ranged.slice(0, hole) + (forgery.container ?? same)(hex) + ranged.slice(end));
}

/** The last container of a file replaced by another of the same length. */
export function withContainer(bytes: Uint8Array, change: (hex: string) => string): Uint8Array {
  const text = latin1(bytes);
  const start = text.lastIndexOf('/Contents <') + '/Contents '.length;
  const end = text.indexOf('>', start) + 1;
  const hex = change(text.slice(start, end));
  if (hex.length !== end - start) throw new Error('the length must stay');
  return bytesOf(text.slice(0, start) + hex + text.slice(end));
}
