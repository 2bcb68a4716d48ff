/** Part of `npm run check`: no tracked file repeats more than twelve words of a report. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotRun, runCommand, terminal, type ExitCode } from './command-line';
import { findCopiedText, type NamedText } from './find-copied-text';

const root = resolve(import.meta.dirname, '..');
const reportsFolder = resolve(root, '../shared/reports');

process.exitCode = await runCommand(checkRepository, terminal);

function checkRepository(): ExitCode {
  if (!existsSync(reportsFolder)) {
    terminal.out('skipped: needs ../shared');
    return 0;
  }
  const reports = readTexts(reportsFolder, readdirSync(reportsFolder));
  const copies = findCopiedText(readTexts(root, listTrackedFiles()), reports);
  for (const { file, line, words, report, beginning } of copies) {
    terminal.err(`${file}:${line}: ${words} words of ${report}: "${beginning} …"`);
  }
  terminal.out(`${copies.length} copied passages`);
  return copies.length === 0 ? 0 : 1;
}

function listTrackedFiles(): readonly string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0)
    throw new CannotRun(`${root} is no git checkout, so nobody knows which files are tracked.`);
  return stdout.split('\u0000').filter((name) => name !== '' && existsSync(join(root, name)));
}

/** Files that are text; pictures and the like have NULs. */
function readTexts(folder: string, names: readonly string[]): readonly NamedText[] {
  return names
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => !text.includes('\u0000'));
}
