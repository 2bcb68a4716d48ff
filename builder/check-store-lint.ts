/**
 * Mozilla's own linter over the built Firefox package: no error, and no warning but Preact's innerHTML
 * assignment, which ships in its runtime and which we never reach.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

type Message = {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};

const source = resolve(import.meta.dirname, '../.output/firefox-mv3');
const { stdout, stderr, status } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', source, '--output', 'json'],
  {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
);

const found = parseMessages(stdout);
if (found === undefined) {
  console.error(`web-ext lint gave no result (exit ${String(status)}): ${stderr}`);
  process.exitCode = 1;
} else {
  const faults = found.filter((message) => !isKnown(message));
  for (const { _type, code, message, file, line } of faults)
    console.error(`${_type} ${code} ${file ?? ''}:${String(line ?? '')} ${message}`);
  console.log(`store lint: ${String(found.length)} messages, ${String(faults.length)} of them not expected`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function isKnown({ _type, code }: Message): boolean {
  return _type === 'warning' && code === 'UNSAFE_VAR_ASSIGNMENT';
}

function parseMessages(text: string): Message[] | undefined {
  const start = text.indexOf('{');
  if (start < 0) return undefined;
  const parsed: unknown = JSON.parse(text.slice(start));
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const lists = ['errors', 'warnings'].map((key) => (parsed as Record<string, unknown>)[key]);
  return lists.every(Array.isArray) ? (lists.flat() as Message[]) : undefined;
}
