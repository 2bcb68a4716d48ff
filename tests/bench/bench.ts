/**
 * `npm run bench`: builds the extension into a folder of its own, times it in real Chromium beside floors and peers,
 * prints the table and writes it to `docs/benchmarks.md`, with JSON in `.cache/bench.json`. A missed budget does not
 * fail the run; `-- --strict` makes it. `-- --only look-up,popup` times some sections.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBenchBrowser, type BenchBrowser } from './bench-browser';
import { judge, rowNotMeasured, type BenchRow } from './bench-row';
import { buildShipped, bundledPackOf, bundleScript, copyWithPack } from './build-variants';
import { inventArticle } from './invent-article';
import { inventPack } from './invent-pack';
import { timeBackground } from './time-background';
import { timeMatrix, timeNotes } from './time-library';
import { timePage } from './time-page';
import { writeJson, writeMarkdown, tableOf, type BenchRun } from './write-table';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    strict: { type: 'boolean', default: false },
    /** Takes the build of the last run. */
    'no-build': { type: 'boolean', default: false },
    /** Some sections only, `cold,look-up`: prints their table and writes nothing. */
    only: { type: 'string' },
  },
});
const wanted = values.only?.split(',');
const isAsked = (section: string) => wanted?.includes(section) ?? true;
const rounds = Math.max(1, Number(values.rounds) || 7);

const shipped = values['no-build'] ? join(root, '.cache/bench/chrome-mv3') : await buildShipped();
const pageRows = isAsked('page') ? await timePage({ rounds }) : [];
const browsers = await openAll();
try {
  const packFile = bundledPackOf(shipped);
  const bundledClaims = countClaims(readFileSync(join(shipped, packFile), 'utf8'));
  const given = { article: inventArticle(), packFile, rounds, bundledClaims };
  const rows = await timeBackground(browsers, given, isAsked);
  if (isAsked('matrix')) rows.push(...(await timeAlone('matrix', largeMatrix(), timeMatrix)));
  if (isAsked('notes')) rows.push(...(await timeAlone('notes', shipped, timeNotes)));
  await report([...rows, ...pageRows]);
} finally {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
}

function largeMatrix(): string {
  return copyWithPack('claims-2000', inventPack(2_000, 50).pack);
}

/** In a browser of its own. What cannot be timed stands in the table as such, and costs none of the other rows. */
async function timeAlone(
  section: string,
  extension: string,
  time: (browser: BenchBrowser, given: { readonly rounds: number }) => Promise<readonly BenchRow[]>,
): Promise<readonly BenchRow[]> {
  const script = await bundleScript('tests/bench/worker-work.ts');
  const browser = await openBenchBrowser(extension, { article: inventArticle(), script });
  try {
    return await time(browser, { rounds });
  } catch (error) {
    console.error(error);
    return [rowNotMeasured(`${section}: it broke off`, 0, 'ms')];
  } finally {
    await browser.close();
  }
}

async function openAll(): Promise<Record<'bundled' | 'small' | 'large', BenchBrowser>> {
  const given = { article: inventArticle(), script: await bundleScript('tests/bench/worker-work.ts') };
  return {
    bundled: await openBenchBrowser(shipped, given),
    small: await openBenchBrowser(copyWithPack('claims-100', inventPack(100).pack), given),
    large: await openBenchBrowser(copyWithPack('claims-10000', inventPack(10_000).pack), given),
  };
}

async function report(rows: readonly BenchRow[]): Promise<void> {
  const run: BenchRun = {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${process.platform}`,
    browser: await browserVersion(browsers.bundled),
    rounds,
    rows,
  };
  console.log(tableOf(rows).join('\n'));
  if (wanted !== undefined) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/bench.json'), writeJson(run));
  writeFileSync(join(root, 'docs/benchmarks.md'), writeMarkdown(run));
  const missed = rows.filter((row) => judge(row) === 'missed');
  console.log(`${rows.length} rows, ${missed.length} budgets missed; docs/benchmarks.md, .cache/bench.json`);
  if (values.strict && missed.length > 0) process.exitCode = 1;
}

function browserVersion({ own }: BenchBrowser): Promise<string> {
  return own.evaluate(() => /Chrome\/\S+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent);
}

function countClaims(text: string): number {
  const pack: unknown = JSON.parse(text);
  if (typeof pack !== 'object' || pack === null || !('claims' in pack) || !Array.isArray(pack.claims)) {
    throw new Error('The bundled pack has no claims.');
  }
  return pack.claims.length;
}
