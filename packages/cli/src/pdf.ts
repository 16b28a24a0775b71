// The entry of the second bundle: fonts, typesetter and cryptography are loaded only where a PDF is wanted.
export { producer, renderPdf } from '@zielwerk/emit-pdf';
export { serveTypesetting } from './serve-typesetting.ts';
export * from '@zielwerk/emit-pdf/signatures';
