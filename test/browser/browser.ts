import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compile } from '@zielwerk/core';
import { type Document, toDocument } from '@zielwerk/emit';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const EVERYTHING = join(import.meta.dirname, '../properties/everything.zv');
const EXAMPLES = join(import.meta.dirname, '../../examples');
const ADDRESS = 'https://zielwerk.test/';

/** The path of an installed program, null where there is none. */
export function programPath(name: string): string | null {
  try {
    return execFileSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Debian's `chromium`. As root it runs only without its sandbox. */
export function startChromium(executablePath: string): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}

export type Viewport = { readonly width: number; readonly height: number };

/** A page that shows one HTML after the other and writes down what a document has no reason to do. */
export class Stage {
  readonly page: Page;
  /** What the shown page said, asked and tried to load. */
  doings: string[] = [];
  #html = '';

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser): Promise<Stage> {
    const stage = new Stage(await browser.newPage());
    await stage.#listen();
    return stage;
  }

  /** Shows the page under an address of its own; it can reach nothing else. */
  async show(html: string, viewport: Viewport): Promise<void> {
    this.#html = html;
    await this.page.goto('about:blank');
    this.doings = [];
    await this.page.setViewportSize(viewport);
    await this.page.goto(ADDRESS);
  }

  async #listen(): Promise<void> {
    const { page } = this;
    page.on('console', (message) => this.doings.push(message.text()));
    page.on('pageerror', ({ message }) => this.doings.push(message));
    page.on('dialog', (dialog) => {
      this.doings.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.route('**/*', async (route) => {
      const address = route.request().url();
      if (address === ADDRESS) return route.fulfill({ contentType: 'text/html', body: this.#html });
      this.doings.push(address);
      return route.abort();
    });
  }
}

/** What axe finds: each violation with its places. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The documents of all examples, and of the text that holds every construct. */
export function exampleDocuments(): readonly (readonly [name: string, document: Document])[] {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.zv'));
  const paths = [...names.toSorted().map((name) => join(EXAMPLES, name)), EVERYTHING];
  return paths.map((path) => {
    const name = basename(path);
    const text = readFileSync(path, 'utf8');
    return [name.slice(0, -3), toDocument(compile({ name, text }).agreement!)];
  });
}
