import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Typeset, Typesetting } from '@zielwerk/emit-pdf';

/** So many PDFs are worth the start of a process of their own. */
const pdfsEach = 8;
const mostProcesses = 8;

type Request = Parameters<Typeset>;
/** What a process answers; a fault is an error of ours as text. */
export type Answer = { readonly result: Typesetting } | { readonly fault: string };

interface Job {
  readonly request: Request;
  readonly done: (answer: Answer) => void;
}

/**
 * Processes that set PDFs side by side: Typst takes most of the time of a build, sets one document at a time, and its
 * binding does not work in threads. They end with this process, whatever ends it.
 */
export class Typesetters {
  readonly count: number;
  readonly #waiting: Job[] = [];
  readonly #idle: ChildProcess[] = [];
  readonly #busy = new Map<ChildProcess, Job>();

  constructor(count: number) {
    this.count = count;
  }

  /** As many as are useful for so many PDFs on this machine; none where one process does it as well. */
  static for(pdfs: number): Typesetters | null {
    const { availableParallelism } = process.getBuiltinModule('node:os');
    const count = Math.min(availableParallelism(), mostProcesses, Math.floor(pdfs / pdfsEach));
    return count < 2 ? null : new Typesetters(count);
  }

  readonly typeset: Typeset = async (...request) => {
    const answer = await new Promise<Answer>((done) => {
      this.#waiting.push({ request, done });
      this.#next();
    });
    if ('fault' in answer) throw new Error(answer.fault);
    return answer.result;
  };

  close(): void {
    for (const child of [...this.#idle, ...this.#busy.keys()]) child.disconnect();
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const child = this.#idle.pop() ?? (this.#busy.size < this.count ? this.#start() : undefined);
    if (!child) return;
    const job = this.#waiting.shift()!;
    this.#busy.set(child, job);
    child.send(job.request);
  }

  #start(): ChildProcess {
    const { spawn } = process.getBuiltinModule('node:child_process');
    const launcher = JSON.stringify(join(__dirname, '../bin/zv.cjs'));
    const code = `require(${launcher}).load('zv-pdf.cjs', 'build').serveTypesetting()`;
    const child = spawn(process.execPath, [...process.execArgv, '-e', code], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    child.on('message', (answer) => {
      this.#answer(child, answer as Answer);
      this.#idle.push(child);
      this.#next();
    });
    child.on('error', (error) => this.#answer(child, { fault: String(error) }));
    child.on('exit', (code_, signal) => {
      const idle = this.#idle.indexOf(child);
      if (idle >= 0) this.#idle.splice(idle, 1);
      this.#answer(child, { fault: `the typesetting process has ended: ${signal ?? code_}` });
      this.#next();
    });
    return child;
  }

  #answer(child: ChildProcess, answer: Answer): void {
    const job = this.#busy.get(child);
    this.#busy.delete(child);
    job?.done(answer);
  }
}
