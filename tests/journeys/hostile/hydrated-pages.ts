/** Pages rendered on a server and taken over in the browser by a framework's development build, which complains of every difference. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { article, claims, type Trial } from './trial';

const root = resolve(import.meta.dirname, '../../..');
const texts = Object.values(claims);
const shown = JSON.stringify(texts);

/** Renders the same component on the server and in the browser; after 600 ms it adds a paragraph, as a live page does. */
type Framework = {
  readonly name: string;
  readonly component: string;
  /** Exports `html`, a promise of the page's markup. */
  readonly server: string;
  /** Takes over `#app`. */
  readonly browser: string;
};

const svelteSource = `<script>
  import { onMount } from 'svelte';
  const texts = ${shown};
  let later = $state(false);
  onMount(() => { setTimeout(() => { later = true; }, 600); });
</script>
{#each texts as text}<p>{text}</p>{/each}
{#if later}<p id="later">The gulls came back at noon.</p>{/if}`;

const frameworks: readonly Framework[] = [
  {
    name: 'React',
    component: `import { createElement as h, useEffect, useState } from 'react';
      export function App() { const [later, setLater] = useState(false);
        useEffect(() => { const timer = setTimeout(() => setLater(true), 600); return () => clearTimeout(timer); }, []);
        return h('div', null, ${shown}.map((text) => h('p', { key: text }, text)), later ? h('p', { id: 'later' }, 'The gulls came back at noon.') : null); }`,
    server: `import { createElement } from 'react'; import { renderToString } from 'react-dom/server'; import { App } from './component.js';
      export const html = renderToString(createElement(App));`,
    browser: `import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client'; import { App } from './component.js';
      hydrateRoot(document.getElementById('app'), createElement(App), { onRecoverableError: (error) => console.error(error.message) });`,
  },
  {
    name: 'Preact',
    component: `import { h } from 'preact'; import { useEffect, useState } from 'preact/hooks';
      export function App() { const [later, setLater] = useState(false);
        useEffect(() => { const timer = setTimeout(() => setLater(true), 600); return () => clearTimeout(timer); }, []);
        return h('div', null, ${shown}.map((text) => h('p', { key: text }, text)), later ? h('p', { id: 'later' }, 'The gulls came back at noon.') : null); }`,
    // Without a renderer of its own here: what the component gives, written out.
    server: `export const html = '<div>' + ${shown}.map((text) => '<p>' + text + '</p>').join('') + '</div>';`,
    browser: `import { h, hydrate } from 'preact'; import 'preact/debug'; import { App } from './component.js';
      hydrate(h(App, null), document.getElementById('app'));`,
  },
  {
    name: 'Vue',
    component: `import { createSSRApp, h, onMounted, ref } from 'vue';
      export const makeApp = () => createSSRApp({ setup() { const later = ref(false);
        onMounted(() => setTimeout(() => { later.value = true; }, 600));
        return () => h('div', [...${shown}.map((text) => h('p', text)), later.value ? h('p', { id: 'later' }, 'The gulls came back at noon.') : null]); } });`,
    server: `import { renderToString } from 'vue/server-renderer'; import { makeApp } from './component.js';
      export const html = renderToString(makeApp());`,
    browser: `import { makeApp } from './component.js'; makeApp().mount('#app');`,
  },
  {
    name: 'Svelte',
    component: '',
    server: `import { render } from 'svelte/server'; import App from './App.server.js'; export const html = render(App).body;`,
    browser: `import { hydrate } from 'svelte'; import App from './App.client.js'; hydrate(App, { target: document.getElementById('app') });`,
  },
];

export async function hydratedPages(): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const framework of frameworks) trials.push(await hydratedPage(framework));
  return trials;
}

async function hydratedPage(framework: Framework): Promise<Trial> {
  // Inside the checkout, so that the frameworks are found.
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'hydrated-'));
  try {
    write(folder, 'component.js', framework.component);
    write(folder, 'server.js', framework.server);
    write(folder, 'browser.js', framework.browser);
    if (framework.name === 'Svelte') {
      write(folder, 'App.server.js', compile(svelteSource, { generate: 'server' }).js.code);
      write(
        folder,
        'App.client.js',
        compile(svelteSource, { generate: 'client', dev: true, filename: 'App.svelte' }).js.code,
      );
    }
    const server = await bundle(folder, 'server.js', true);
    write(folder, 'built-server.mjs', server);
    const rendered = (await import(
      /* @vite-ignore */ pathToFileURL(join(folder, 'built-server.mjs')).href
    )) as { readonly html: string | Promise<string> };
    const script = await bundle(folder, 'browser.js', false);
    const body = `<div id="app">${await rendered.html}</div>`;
    const tail = `<script>${script.replaceAll('</script', '<\\/script')}</script></body>`;
    return {
      name: `hydrated by ${framework.name}`,
      rows: 'P2',
      html: article({ body }).replace('</body>', () => tail),
      marked: texts,
      afterwards: `new Promise((done) => setTimeout(() => done(document.getElementById('later') !== null), 1200))`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

async function bundle(folder: string, entry: string, forServer: boolean): Promise<string> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    ...(forServer
      ? { ssr: { noExternal: true } }
      : { resolve: { conditions: ['development', 'browser', 'module', 'import'] } }),
    build: {
      write: false,
      minify: false,
      ...(forServer ? { ssr: entry } : {}),
      lib: { entry, formats: [forServer ? 'es' : 'iife'], name: 'page' },
    },
  });
  const output = [built].flat()[0];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} gave no bundle.`);
  return output.output[0].code;
}
