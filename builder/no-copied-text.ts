/** Part of `npm run check`: no tracked file repeats more than twelve words of a report. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { runCommand, terminal, type ExitCode } from './command-line';
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

/**
 * What git tracks, whoever owns the checkout; where there is no git (an unpacked archive), every file that a build
 * did not make.
 */
function listTrackedFiles(): readonly string[] {
  const { status, stdout } = spawnSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  const names = status === 0 ? stdout.split('\u0000') : listUnpackedFiles();
  return names.filter((name) => name !== '' && existsSync(join(root, name)));
}

function listUnpackedFiles(): readonly string[] {
  const made = new Set(
    readFileSync(join(root, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, '')),
  );
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(sep).some((part) => made.has(part) || part === '.git'));
}

/** Files that are text; pictures and the like have NULs. */
function readTexts(folder: string, names: readonly string[]): readonly NamedText[] {
  return names
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => !text.includes('\u0000'));
}
