// The entry of the second bundle: the fonts and the typesetter are loaded only where a PDF is wanted.
export { renderPdf } from '@zielwerk/emit-pdf';
