export { renderPdf, type Attachments, type PdfOptions, type PdfResult } from './render.ts';
export { missingGlyphs } from './render.ts';
export { typeset, type Typeset, type Typesetting } from './compiler.ts';
export { producer } from './finish/producer.ts';
