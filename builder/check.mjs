/** `npm run check`: every check that is not a test, each on its own line; ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureDependencies } from './set-up.mjs';

const reports = '../shared/reports';
const checks = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['types and compiler borders', 'npx', ['tsc', '-b']],
  ['lint and import borders', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['unused code', 'npx', ['knip']],
  ['build for Chromium', 'npx', ['wxt', 'build', '-b', 'chrome']],
  ['build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox']],
  ['what the packages contain', 'npx', ['tsx', 'builder/check-packages.ts']],
  ['store lint of the Firefox package', 'npx', ['tsx', 'builder/check-store-lint.ts']],
  [
    'claim set',
    'npm',
    ['run', '--silent', 'claims:check', ...(existsSync(reports) ? ['--', '--reports', reports] : [])],
  ],
  ['no copied text', 'npx', ['tsx', 'builder/no-copied-text.ts']],
];

ensureDependencies();
const failed = checks.filter(([name, command, parameters]) => !passes(name, command, parameters));
if (!existsSync(reports)) console.log('skipped: 2 need ../shared');
console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

function passes(name, command, parameters) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout ?? ''}${stderr ?? ''}`.trim());
  return status === 0;
}
