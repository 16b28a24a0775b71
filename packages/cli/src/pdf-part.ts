/** The second bundle, for commands that need a PDF. Only from this folder does the build leave it out of the first one. */
export const loadPdfPart = () => import('./pdf.ts');
