import type { Paint } from '../report/paint.ts';
import { visible } from '../report/visible.ts';
import { wrapped } from '../wrap.ts';

const width = 90;

/**
 * A page of a rule for the terminal: headings and words in code stand out, examples are indented as they are, carets stay
 * below their place, paragraphs are wrapped.
 */
export function renderPage(markdown: string, paint: Paint): string {
  const lines: string[] = [];
  let inCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      inCode = !inCode;
    } else if (inCode) {
      lines.push(exampleLine(line, paint));
    } else if (line.startsWith('#')) {
      lines.push(paint('strong', visible(line.replace(/^#+ */, ''))));
    } else {
      lines.push(...paragraph(line, paint));
    }
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** The message behind carets is wrapped below them. */
function exampleLine(line: string, paint: Paint): string {
  const marked = /^( *)(\^+) (\S.*)$/.exec(line);
  if (!marked) return `    ${visible(line)}`.trimEnd();
  const [, indent = '', carets = '', message = ''] = marked;
  const lines = wrapped(visible(message), width - 8).map(
    (text, index) => `    ${index === 0 ? '→' : ' '} ${text}`,
  );
  return [`    ${indent}${paint('error', carets)}`, ...lines].join('\n');
}

function paragraph(line: string, paint: Paint): string[] {
  const quote = line.startsWith('> ');
  const item = /^(?:[-*]|\d+\.) /.exec(line)?.[0] ?? '';
  const text = visible(line.slice(quote ? 2 : item.length)).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  const first = quote ? '  │ ' : item;
  const next = quote ? '  │ ' : ' '.repeat(item.length);
  const paintPart = markPainter(paint);
  return wrapped(text, width - first.length).map(
    (part, index) => `${index === 0 ? first : next}${paintPart(part)}`,
  );
}

/** Paints what stands between marks and takes these out; a mark may begin in one line and end in a later one. */
function markPainter(paint: Paint): (line: string) => string {
  let inCode = false;
  let isStrong = false;
  return (line) =>
    line
      .split(/(`|\*\*)/)
      .map((part) => {
        if (part === '`') inCode = !inCode;
        else if (part === '**' && !inCode) isStrong = !isStrong;
        else return inCode ? paint('frame', part) : isStrong ? paint('strong', part) : part;
        return '';
      })
      .join('');
}
