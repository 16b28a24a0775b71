import { typeset, type Typeset } from '@zielwerk/emit-pdf';
import type { Answer } from './typesetters.ts';

/** The other end of `Typesetters`: sets what the parent process asks for until that is gone. */
export function serveTypesetting(): void {
  // A terminal tells us too; when to end is the parent's to decide.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  process.on('message', (request: Parameters<Typeset>) => {
    const answer: Promise<Answer> = typeset(...request).then(
      (result) => ({ result }),
      (error: unknown) => ({ fault: String(error) }),
    );
    void answer.then((value) => process.send?.(value));
  });
}
