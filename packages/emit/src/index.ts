export type * from './document.ts';
export { toDocument } from './to-document/to-document.ts';
export { toMarkdown } from './markdown/to-markdown.ts';
export { toJson } from './json/to-json.ts';
export { printJson } from './json/print-json.ts';
export { validateJson } from './json/validate.ts';
export type * from './json/agreement-json.generated.ts';
export { toSource } from './to-source/to-source.ts';
