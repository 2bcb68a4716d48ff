/**
 * `npm start`: sets itself up, builds, and opens a browser with the extension on a sample article.
 * Without a display it runs headless, prints what it found and where the screenshots are.
 */
import { spawnSync } from 'node:child_process';
import { ensureChromium, ensureDependencies, ensureFirefox, run } from './set-up.mjs';
import { firefoxPath } from './find-browser.mjs';

try {
  ensureDependencies();
  const wantsFirefox = process.argv.includes('--firefox');
  const chromium = wantsFirefox ? undefined : ensureChromium();
  const firefox =
    chromium === undefined ? (firefoxPath() ?? (wantsFirefox ? ensureFirefox() : undefined)) : undefined;
  if (chromium === undefined && firefox === undefined)
    throw new Error('Without a browser there is nothing to open; see above.');
  console.log('Building the extension …');
  run('npx', ['wxt', 'build', '-b', chromium ? 'chrome' : 'firefox'], {
    quiet: true,
    env: { ...process.env, SECOND_SOURCE_SAMPLE: '1' },
  });
  const browser = chromium ? ['--chromium', chromium] : ['--firefox', firefox];
  const { status } = spawnSync(
    'npx',
    [
      'tsx',
      'builder/show-sample.ts',
      ...browser,
      ...process.argv.slice(2).filter((each) => each !== '--firefox'),
    ],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  process.exit(status ?? 1);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
