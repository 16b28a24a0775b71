export type * from './document.ts';
export { toDocument } from './to-document/to-document.ts';
export { toMarkdown } from './markdown/to-markdown.ts';
