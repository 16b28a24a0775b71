import type { Comment, SourceFile, Statement } from '../syntax/ast.ts';
import type { Range } from '../text/range.ts';
import { CommentQueue } from './comments.ts';
import { INDENT, lineBreaksBetween, type PrintContext } from './context.ts';
import { columnsOf } from './rows.ts';
import { printStatement } from './statements.ts';

/** The canonical text of a file without errors of form. `text` has `\n` line ends. */
export function printFile(text: string, file: SourceFile): string {
  const printer = new FilePrinter(text, file.comments);
  printer.statements(file.statements, file.range);
  return printer.result === '' ? '' : `${printer.result}\n`;
}

/** Writes line by line: statements and blocks with their indentation, blank lines, and comments where they stood. */
class FilePrinter {
  /** Everything so far, without the end of the last line. */
  result = '';
  private readonly context: PrintContext;

  constructor(text: string, comments: readonly Comment[]) {
    this.context = { text, comments: new CommentQueue(comments), indent: '' };
  }

  /** The statements and comments within `range`, which is the file or lies between two braces. */
  statements(statements: readonly Statement[], range: Range): void {
    const columns = columnsOf(statements);
    let end = range.start;
    let afterBlock = false;
    for (const statement of statements) {
      const isBlock = this.context.indent === '' && spansLines(statement);
      end = this.leading(statement, end, range, isBlock, afterBlock);
      this.result += printStatement(this.context, statement, columns);
      this.block(statement);
      end = statement.range.end;
      afterBlock = isBlock;
    }
    this.leading({ range: { start: range.end, end: range.end } }, end, range, false, afterBlock);
  }

  /**
   * What stands between the end of one thing and the next: comments and blank lines; then the start of the next line,
   * if a statement follows.
   */
  private leading(
    next: Statement | { range: Range },
    start: number,
    within: Range,
    isBlock: boolean,
    afterBlock: boolean,
  ): number {
    const { text, comments } = this.context;
    let own = comments.takeBefore(next.range.start);
    let end = start;
    const first = own[0];
    let keepsFirst = start > within.start;
    if (first && this.result !== '' && lineBreaksBetween(text, start, first.range.start) === 0) {
      this.result += INDENT + first.text;
      own = own.slice(1);
      end = first.range.end;
      // A blank line below a reason keeps it from speaking for the next line.
      keepsFirst ||= first.isReason;
    }
    const items: readonly { range: Range }[] = 'kind' in next ? [...own, next] : own;
    const blanks = this.blankLines(items, end);
    if (blanks.length > 0) {
      if (afterBlock) blanks[0] = true;
      if (isBlock) blanks[attachedFrom(blanks)] = true;
      if (!keepsFirst) blanks[0] = false;
    }
    for (const [index, isBlank] of blanks.entries()) {
      this.newLine(isBlank);
      const comment = own[index];
      if (comment) this.result += comment.text;
    }
    return end;
  }

  /** For each item, whether the author left a blank line before it. */
  private blankLines(items: readonly { range: Range }[], start: number): boolean[] {
    let end = start;
    return items.map((item) => {
      const isBlank = lineBreaksBetween(this.context.text, end, item.range.start) > 1;
      end = item.range.end;
      return isBlank;
    });
  }

  private newLine(isBlank: boolean): void {
    if (this.result !== '') this.result += isBlank ? '\n\n' : '\n';
    this.result += this.context.indent;
  }

  /** ` { … }`, where the statement has a block. An empty one stays on its line. */
  private block(statement: Statement): void {
    if (!('block' in statement) || !statement.block) return;
    const { block } = statement;
    const inside = { start: block.start + 1, end: block.end - 1 };
    if (statement.statements.length === 0 && !this.context.comments.hasBefore(inside.end)) {
      this.result += ' { }';
      return;
    }
    this.result += ' {';
    const { indent } = this.context;
    this.context.indent = indent + INDENT;
    this.statements(statement.statements, inside);
    this.context.indent = indent;
    this.result += `\n${indent}}`;
  }
}

/** The comments directly above the last item belong to it: where they begin. */
function attachedFrom(blanks: readonly boolean[]): number {
  let index = blanks.length - 1;
  while (index > 0 && !blanks[index]) index--;
  return index;
}

/** Whether a statement takes several lines by nature, with a block or with prose. */
function spansLines(statement: Statement): boolean {
  if ('block' in statement && statement.block) return true;
  switch (statement.kind) {
    case 'preamble':
    case 'goal':
    case 'text':
    case 'definition':
    case 'footnote':
      return statement.text !== null;
    default:
      return false;
  }
}
