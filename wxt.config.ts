import preact from '@preact/preset-vite';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { writeBrowserLocales } from './builder/browser-locales';
import { manifestFor } from './builder/manifest';
import { squeeze, squeezeCss } from './builder/squeeze-css';
import { readMarkTokens } from './page/marking/mark-tokens';
import { english } from './components/texts';

/** The sample build reads one invented host more; the shipped packages never contain it (the build check looks). */
const sample = process.env.SECOND_SOURCE_SAMPLE === '1';

export default defineConfig({
  srcDir: '.',
  outDir: sample ? '.output/sample' : '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser, { sample }),
  hooks: {
    /** Each page would load the polyfill, which only passes on to the browser's own `browser`: see docs/decisions. */
    'vite:build:extendConfig'(entrypoints, { resolve }) {
      if (entrypoints.some(({ name }) => name === 'news')) leaveOutPolyfill(resolve?.alias);
    },
    /** It would write what it reads in our HTML over what the manifest says of popup and sidebar. */
    'build:manifestGenerated': ({ config: { browser } }, manifest) => {
      const { action, ...said } = manifestFor(browser, { sample });
      Object.assign(
        manifest,
        { action },
        'sidebar_action' in said && { sidebar_action: said.sidebar_action },
      );
    },
    'build:publicAssets': (_, files) => {
      files.push(
        ...writeBrowserLocales(english, fileURLToPath(new URL('assets/languages', import.meta.url))),
      );
    },
  },
  vite: () => ({
    plugins: [preact(), squeezeCss(), marksOfTokens()],
    build: { modulePreload: { polyfill: false }, sourcemap: false },
  }),
});

/** Of the design tokens a page with marks needs a few: they are read here and not in each page. */
function marksOfTokens() {
  return {
    name: 'marks-of-tokens',
    enforce: 'pre' as const,
    load(id: string) {
      if (!id.endsWith('.css?raw&marks')) return undefined;
      return `export default ${JSON.stringify(readMarkTokens(squeeze(readFileSync(id.replace('?raw&marks', ''), 'utf8'))))}`;
    },
  };
}

function leaveOutPolyfill(alias: unknown): void {
  const at = Array.isArray(alias)
    ? alias.findIndex(({ find }: { readonly find: unknown }) => find === 'wxt/browser')
    : -1;
  if (Array.isArray(alias) && at >= 0) alias.splice(at, 1);
  else if (typeof alias === 'object' && alias !== null) Reflect.deleteProperty(alias, 'wxt/browser');
}
