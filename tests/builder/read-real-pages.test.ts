/**
 * Our reader on real pages: the same text in Node and in Chromium, and nearly the body that Readability finds.
 * The pages are their outlets' own and lie outside the repository; where they are not at hand, the test says so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '@/builder/find-browser.mjs';
import type { ArticleWords } from '@/page/reading/read-article';
import { readArticle } from '@/page/reading/read-article';
import type { Marked } from '@/tests/builder/read-page-in-browser';
import { isShownByMarkup } from '@/page/reading/shown-by-markup';
import { hasShared, saySkipped, sharedFolder } from '@/tests/support/shared-folder';

const folder = join(sharedFolder, 'data/pages');
const pages = hasShared ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
saySkipped(64);

function readInNode(html: string): ArticleWords | undefined {
  const page = readArticle(parseHTML(html).document, isShownByMarkup);
  return page.read === 'article' ? page.article : undefined;
}

/** Runs of five words, to compare texts without caring for white space. */
function runsOf(text: string): ReadonlySet<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    /[\u3040-\u9fff]/.test(word) ? Array.from(word) : [word],
  );
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  const shared = [...part].filter((run) => whole.has(run)).length;
  return part.size === 0 ? 1 : shared / part.size;
}

/** Shared characters of equal blocks, by the longer text. */
function blockOverlap(one: ArticleWords, other: ArticleWords): number {
  const texts = (article: ArticleWords): string[] =>
    article.blocks.map(({ start, end }) => article.text.slice(start, end));
  const left = new Map<string, number>();
  for (const text of texts(one)) left.set(text, (left.get(text) ?? 0) + 1);
  let shared = 0;
  for (const text of texts(other)) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    shared += text.length;
  }
  const length = (article: ArticleWords): number =>
    texts(article).reduce((sum, text) => sum + text.length, 0);
  return shared / Math.max(length(one), length(other), 1);
}

/** The reader as one classic script that declares `readPage`. */
async function bundleReader(): Promise<string> {
  const entry = join(import.meta.dirname, 'read-page-in-browser.ts');
  const root = join(import.meta.dirname, '../..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'readPage' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

/** Some pages hide themselves until their scripts have run; here none runs. */
const unhide = `const shown = new CSSStyleSheet();
  shown.replaceSync('body { visibility: visible !important; opacity: 1 !important }');
  document.adoptedStyleSheets.push(shown)`;

describe.skipIf(!hasShared)('the reader on real pages', () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    script = await bundleReader();
    browser = await chromium.launch({
      executablePath: chromiumPath() ?? 'chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
  }, 60_000);
  afterAll(() => browser.close());

  /** Runs an expression on the page, whose own scripts do not run. */
  async function onPage<T>(html: string, expression: string): Promise<T> {
    const page = await browser.newPage();
    try {
      await page.route(/^https?:/, (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({
              body: html,
              contentType: 'text/html; charset=utf-8',
              headers: { 'content-security-policy': "script-src 'none'" },
            })
          : route.abort(),
      );
      await page.goto('https://page.example/article', { waitUntil: 'domcontentloaded' });
      return await page.evaluate(`(async () => { ${script}; ${unhide}; return await ${expression}; })()`);
    } finally {
      await page.close();
    }
  }

  it.each(pages)(
    'reads the same of %s in Node and in Chromium, and nearly what Readability reads',
    async (name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      const inNode = readInNode(html);
      const inBrowser = await onPage<ArticleWords | null>(html, 'readPage.readPage()');
      if (inNode === undefined || inBrowser === null) throw new Error(`${name} was not read as an article.`);
      const overlap = blockOverlap(inNode, inBrowser);
      const ours = runsOf(inBrowser.text);
      const theirs = runsOf(new Readability(parseHTML(html).document).parse()?.textContent ?? '');
      const ofOurs = shareOf(ours, theirs);
      const ofTheirs = shareOf(theirs, ours);
      console.log(
        `${name.slice(0, 46).padEnd(47)} Node/Chromium ${overlap.toFixed(3)}  in Readability ${ofOurs.toFixed(2)}  of Readability ${ofTheirs.toFixed(2)}`,
      );
      expect(overlap).toBeGreaterThanOrEqual(0.97);
      // What we read is in what Readability reads. The other way round it also reads menus and offers of subscription.
      expect(ofOurs).toBeGreaterThanOrEqual(0.85);
      expect(ofTheirs).toBeGreaterThanOrEqual(0.5);
    },
  );

  it.each(pages)('marks %s without changing a byte of it, and takes all marks back', async (name) => {
    const marked = await onPage<Marked>(readFileSync(join(folder, name), 'utf8'), 'readPage.markPage()');
    expect(marked).toMatchObject({ isSameWithMarks: true, isSameAfterwards: true, highlightsLeft: 0 });
    expect(marked.marks).toBeGreaterThan(0);
  });
});
