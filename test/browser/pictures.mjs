// Makes the pictures of docs/dokumente.md. Needs pdftoppm (poppler-utils) and chromium.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root, runScript } from '../../scripts/run.mjs';

const pages = [
  { example: 'kaiserslautern-2024', page: 1, picture: 'dokumente-unterschriften' },
  { example: 'muster-nr2-entwurf-2026', page: 1, picture: 'dokumente-entwurf' },
  { example: 'muster-nr4-2026', page: 3, picture: 'dokumente-tabellen' },
];
const screenshot = { example: 'kaiserslautern-2024', picture: 'dokumente-html' };

const folder = mkdtempSync(join(tmpdir(), 'zv-pictures-'));
const images = join(root, 'docs/images');
const sources = pages.map(({ example }) => `examples/${example}.zv`);
runScript('scripts/build.mjs');
runScript('packages/cli/bin/zv.cjs', 'build', ...sources, '--to', 'pdf,html', '-o', folder);

for (const { example, page, picture } of pages) {
  const options = ['-r', '80', '-png', '-singlefile', '-f', `${page}`, '-l', `${page}`];
  execFileSync('pdftoppm', [...options, join(folder, `${example}.pdf`), join(images, picture)]);
}

const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' });
const browser = await chromium.launch({
  executablePath: executablePath.trim(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 900, height: 960 } });
await page.goto(pathToFileURL(join(folder, `${screenshot.example}.html`)).href);
await page.locator('h2', { hasText: 'Geschäftspolitische Ziele' }).evaluate((heading) => {
  heading.scrollIntoView();
  globalThis.scrollBy(0, -24);
});
await page.screenshot({ path: join(images, `${screenshot.picture}.png`) });
await browser.close();
rmSync(folder, { recursive: true });
