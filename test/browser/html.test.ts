import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from '@zielwerk/emit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longDocument } from '../pdf/fixtures/long.ts';
import { judge, run } from '../pdf/judges.ts';
import { axeFindings, exampleDocuments, programPath, Stage, startChromium } from './browser.ts';
import { HOSTILE, hostileCopy } from './hostile.ts';
import { inPage } from './in-page.ts';

const executable = programPath('chromium');
const documents = [...exampleDocuments(), ['forty-goals', longDocument] as const];
const USUAL = { width: 1280, height: 1024 };
/** 1280 pixels at 400 %: WCAG 1.4.10. */
const ZOOMED = { width: 320, height: 256 };

describe.skipIf(executable === null)(
  executable === null ? 'left out: chromium not installed: the HTML' : 'the HTML in a browser',
  () => {
    let browser: Browser;
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      browser = await startChromium(executable!);
      stage = await Stage.open(browser);
      page = stage.page;
    }, 60_000);
    afterAll(() => browser?.close());

    test('a bad page is noticed', async () => {
      const script =
        "alert(1); console.log(2); fetch('https://zielwerk.test/other').catch(() => {})";
      const wide = '<p style="width: 900px; color: #999">blass</p>';
      await stage.show(`<!doctype html><main>${wide}</main><script>${script}</script>`, ZOOMED);
      // The browser may also say itself that the request failed, sooner or later.
      await expect
        .poll(() => stage.doings, { timeout: 5000 })
        .toEqual(expect.arrayContaining(['dialog: 1', '2', 'https://zielwerk.test/other']));
      expect(await page.evaluate<number>(inPage.scripts)).toBe(1);
      expect(await page.evaluate<number>(inPage.width)).toBeGreaterThan(ZOOMED.width);
      expect(await page.evaluate<string[]>(inPage.beyondTheEdge)).toHaveLength(1);
      expect(await page.evaluate<string[]>(inPage.faint)).toHaveLength(1);
      expect((await axeFindings(page)).map((finding) => finding.split(':')[0])).toEqual(
        expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang']),
      );
    });

    test.each(documents)('%s is accessible, silent and alone', async (_, document) => {
      await stage.show(toHtml(document), USUAL);
      expect(await page.evaluate<number>(inPage.scripts)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate<string[]>(inPage.faint)).toEqual([]);
      expect(stage.doings).toEqual([]);
      expect(await page.evaluate<string[]>(inPage.deadLinks)).toEqual([]);
    });

    test.each(documents)('%s is read at 400 % without scrolling sideways', async (_, document) => {
      await stage.show(toHtml(document), ZOOMED);
      expect(await page.evaluate<number>(inPage.width)).toBeLessThanOrEqual(ZOOMED.width);
      expect(await page.evaluate<string[]>(inPage.beyondTheEdge)).toEqual([]);
      expect(await page.evaluate<string[]>(inPage.mutelyScrolling)).toEqual([]);
    });

    test('the skip link and the tables work by keyboard', async () => {
      await stage.show(toHtml(longDocument), ZOOMED);
      await page.keyboard.press('Tab');
      expect(await page.evaluate<unknown>(inPage.focus)).toEqual({ className: 'skip', seen: true });
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#inhalt$/);
      await page.keyboard.press('Tab');
      expect(await page.evaluate<boolean>(inPage.focusInMain)).toBe(true);

      await page.locator('.scroll').first().focus();
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => page.evaluate<number>(inPage.scrolled), { timeout: 5000 })
        .toBeGreaterThan(0);
    });

    test.skipIf(!judge('pdftotext'))('each printed page carries the draft mark', async () => {
      await stage.show(toHtml(longDocument), USUAL);
      const folder = mkdtempSync(join(tmpdir(), 'zv-print-'));
      await page.pdf({ path: join(folder, 'print.pdf'), preferCSSPageSize: true });
      run('pdftotext', ['-raw', 'print.pdf'], folder);
      const pages = readFileSync(join(folder, 'print.txt'), 'utf8').split('\f').slice(0, -1);
      rmSync(folder, { recursive: true });
      expect(pages.length).toBeGreaterThan(5);
      pages.forEach((text, index) => {
        expect(text.replaceAll(/\s/g, '')).toContain('Entwurf');
        expect(text).toContain(`Seite ${index + 1} von ${pages.length}`);
      });
    });

    test.each(documents)('%s full of hostile texts does nothing', async (_, document) => {
      await stage.show(toHtml(hostileCopy(document)), USUAL);
      await page.keyboard.press('Tab');
      expect(await page.evaluate<number>(inPage.foreignElements)).toBe(0);
      expect(await page.evaluate<string[]>(inPage.handlers)).toEqual([]);
      expect(await page.evaluate<string[]>(inPage.foreignLinks)).toEqual([]);
      const text = await page.evaluate<string>(inPage.text);
      expect(HOSTILE.filter((hostile) => !text.includes(hostile))).toEqual([]);
      expect(stage.doings).toEqual([]);
    });
  },
);
