/** `npm test`: sets itself up, builds the extension, runs every test, and ends with `N passed, N failed`. */
import { readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { firefoxPath } from './find-browser.mjs';
import { ensureChromium, ensureDependencies, run } from './set-up.mjs';

const results = '.cache/test-results.json';

try {
  ensureDependencies();
  const chromium = ensureChromium();
  if (chromium === undefined)
    throw new Error('The browser tests need a Chromium; see above for what to install.');
  console.log('Building the extension for the browser tests …');
  run('npx', ['wxt', 'build', '-b', 'chrome'], { quiet: true });
  // The tests in Firefox say that they are skipped where there is none.
  if (firefoxPath() !== undefined) run('npx', ['wxt', 'build', '-b', 'firefox'], { quiet: true });
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

rmSync(results, { force: true });
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
const { passed, failed } = countResults();
// A file that could not be loaded, or an error outside any test, fails the run without a failed test to count.
const failures = status !== 0 && failed === 0 ? 1 : failed;
console.log(`${passed} passed, ${failures} failed`);
process.exit(failures === 0 && passed > 0 ? 0 : 1);

function countResults() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch (error) {
    console.error(`The test run left no results: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}
