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
    plugins: [preact(), squeezeCss(), marksOfTokens(), leaveOutWrapper()],
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

/** The wrapper round a script that is put into pages would only write into their console that the script has failed. */
function leaveOutWrapper() {
  return {
    name: 'leave-out-wrapper',
    transform(code: string, id: string) {
      const from = /virtual:wxt-unlisted-script-entrypoint/.test(id)
        ? /import definition from "[^"]+";/.exec(code)?.[0]
        : undefined;
      return from === undefined ? undefined : { code: `${from}\ndefinition.main();`, map: null };
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
