import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import './builder/group-by.mjs';
import { chromiumPath } from './builder/find-browser.mjs';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const project = (name: string, include: string[], rest: object = {}) => ({
  resolve: { alias },
  test: { name, include, testTimeout: 30_000, ...rest },
});

/** One project per environment: the folder of a test decides where it runs. */
export default defineConfig({
  test: {
    projects: [
      project('node', ['tests/core/**/*.test.ts', 'tests/builder/**/*.test.ts', 'tests/*.test.ts'], {
        environment: 'node',
      }),
      project('storage', ['tests/storage/**/*.test.ts'], {
        environment: 'node',
        setupFiles: ['fake-indexeddb/auto'],
      }),
      project('entrypoints', ['tests/entrypoints/**/*.test.ts'], {
        environment: 'node',
        setupFiles: ['fake-indexeddb/auto'],
      }),
      project('messaging', ['tests/messaging/**/*.test.ts'], { environment: 'node' }),
      {
        ...project('components', ['tests/components/**/*.test.tsx'], { environment: 'happy-dom' }),
        plugins: [preact()],
      },
      project('page', ['tests/page/**/*.test.ts'], {
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({
            launchOptions: {
              executablePath: chromiumPath(),
              args: [
                '--no-sandbox',
                '--disable-gpu',
                '--disable-quic',
                '--no-first-run',
                '--disable-background-networking',
                '--disable-component-update',
                '--disable-sync',
              ],
            },
          }),
          instances: [{ browser: 'chromium' }],
        },
      }),
      project('journeys', ['tests/journeys/**/*.test.ts'], {
        environment: 'node',
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        // A browser on a busy machine takes its time; what does not come to hold fails all the same.
        expect: { poll: { timeout: 10_000 } },
      }),
    ],
  },
});
