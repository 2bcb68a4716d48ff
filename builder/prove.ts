/**
 * `npm run prove [-- ROW…]`: the long checks in full, on the built extension. What has passed on this commit is not run
 * again, so that an interrupted run goes on where it stopped; rows that are named are run in any case. Writes
 * `docs/reliability.md`. `SECOND_SOURCE_OTHER_PAGES` names a folder of saved pages for the row T19 other.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { proveRows, type ProveRow } from './prove-rows';
import { builtExtension } from './open-extension';
import { writeReliability, type Proven } from './write-reliability';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.cache/prove');
const counted = join(folder, 'counts');
const isWindows = process.platform === 'win32';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !proveRows.some(({ row }) => row === name));
if (unknown.length > 0) {
  console.error(
    `There is no row ${unknown.join(', ')}. Rows: ${proveRows.map(({ row }) => row).join(', ')}.`,
  );
  process.exit(2);
}
if (!existsSync(join(builtExtension, 'manifest.json'))) run('npx', ['wxt', 'build', '-b', 'chrome']);
mkdirSync(counted, { recursive: true });
const commit = run('git', ['rev-parse', '--short', 'HEAD']).trim();

for (const each of proveRows) {
  if (wanted.length > 0 ? wanted.includes(each.row) : findProven(each)?.commit !== commit) prove(each);
}
const proven = proveRows.map((each) => ({ ...each, proven: findProven(each) }));
writeFileSync(join(root, 'docs/reliability.md'), writeReliability(proven));
spawnSync('npx', ['prettier', '--write', '--log-level', 'warn', 'docs/reliability.md'], {
  cwd: root,
  shell: isWindows,
});
const passed = proven.filter((each) => each.proven?.passed === true).length;
console.log(`${passed} passed, ${proven.length - passed} failed or not run; see docs/reliability.md`);
process.exitCode = passed === proven.length ? 0 : 1;

function prove({ row, file, project, named }: ProveRow): void {
  const started = Date.now();
  for (const old of findCounts(row)) rmSync(join(counted, old));
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', project, file, '-t', named], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
    env: { ...process.env, SECOND_SOURCE_PROVE: counted },
  });
  const counts = findCounts(row).flatMap((name) => readCounts(join(counted, name)));
  const result: Proven = {
    passed: status === 0 && counts.length > 0,
    commit,
    date: new Date().toISOString().slice(0, 10),
    seconds: Math.round((Date.now() - started) / 1_000),
    counts,
  };
  writeFileSync(join(folder, `${row}.json`), `${JSON.stringify(result)}\n`);
  console.log(`${result.passed ? 'ok    ' : 'FAILED'} ${row} (${result.seconds} s)`);
}

function findProven({ row }: ProveRow): Proven | undefined {
  const file = join(folder, `${row}.json`);
  // Written by this program and by nothing else.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Proven) : undefined;
}

/** A row may count several things, each in a file of its own: `N4 the disk is full.json`. */
function findCounts(row: string): string[] {
  return readdirSync(counted).filter(
    (name) =>
      name === `${row}.json` ||
      (name.startsWith(`${row} `) && !proveRows.some((other) => name === `${other.row}.json`)),
  );
}

function readCounts(file: string): Proven['counts'] {
  const { row, counts } = JSON.parse(readFileSync(file, 'utf8')) as Proven['counts'][number];
  return [{ row, counts }];
}

function run(command: string, parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: root,
    encoding: 'utf8',
    shell: isWindows,
  });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed: ${stderr}`);
  return stdout;
}
