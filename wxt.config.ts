import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './builder/manifest';

/** The sample build reads one invented host more; the shipped packages never contain it (the build check looks). */
const sample = process.env.SECOND_SOURCE_SAMPLE === '1';

export default defineConfig({
  srcDir: '.',
  outDir: sample ? '.output/sample' : '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser, { sample }),
  vite: () => ({
    plugins: [preact()],
    build: { modulePreload: { polyfill: false }, sourcemap: false },
  }),
});
