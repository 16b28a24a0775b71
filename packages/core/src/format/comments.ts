import type { Comment } from '../syntax/ast.ts';

/** The comments of a file in their order, handed out once each as the printer comes by. */
export class CommentQueue {
  private readonly comments: readonly Comment[];
  private next = 0;

  constructor(comments: readonly Comment[]) {
    this.comments = comments;
  }

  /** Takes the comments that stand before `offset`. */
  takeBefore(offset: number): readonly Comment[] {
    const first = this.next;
    while (this.hasBefore(offset)) this.next++;
    return first === this.next ? NONE : this.comments.slice(first, this.next);
  }

  hasBefore(offset: number): boolean {
    const comment = this.comments[this.next];
    return comment !== undefined && comment.range.start < offset;
  }
}

const NONE: readonly Comment[] = [];
