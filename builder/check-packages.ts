/**
 * Looks into both built packages: sizes, words that must not be there, the manifest's promises. The list of
 * exceptions is short and each has its reason; anything else that could reach a network or run text as code fails.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { manifestFor } from './manifest';

const output = resolve(import.meta.dirname, '../.output');
const packages = ['chrome-mv3', 'firefox-mv3'];
const contentScripts = ['begin.js', 'news.js', 'marks.js', 'cards.js', 'drawing.js'];
const contentScriptLimit = 40_000;
/** What a page bears before its reader turns to a mark; 40,000 were promised: see docs/decisions/0009. */
const beforeTheFirstCard = ['begin.js', 'news.js', 'marks.js'];
const beforeTheFirstCardLimit = 44_000;
const packageLimit = 15_000_000;

const forbidden = [
  'fetch(',
  'XMLHttpRequest',
  'WebSocket',
  'sendBeacon',
  'EventSource',
  'new Image',
  'eval(',
  'new Function',
  'innerHTML',
  'localhost',
  'sample.second-source.example',
] as const;

type Exception = {
  readonly word: (typeof forbidden)[number];
  readonly file: RegExp;
  readonly most: number;
  readonly reason: string;
};

/** What may stand where, how often, and why. */
const exceptions: readonly Exception[] = [
  {
    word: 'localhost',
    file: /^(background|chunks\/[\w-]+)\.js$/,
    most: 1,
    reason: "Dexie's own test whether it runs in development",
  },
  { word: 'fetch(', file: /^background\.js$/, most: 1, reason: 'reads our own claim-set.json' },
  {
    word: 'innerHTML',
    file: /^chunks\/.*\.js$/,
    most: 4,
    reason: "Preact's dangerouslySetInnerHTML path, which we never take",
  },
];

const faults = packages.flatMap((name) => faultsOf(join(output, name), name));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function faultsOf(folder: string, name: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const scripts = files.filter((file) => /\.(js|html)$/.test(file));
  return [
    ...scripts.flatMap((file) => wordFaults(name, file, readFileSync(join(folder, file), 'utf8'))),
    ...sizeFaults(name, folder, files),
    ...manifestFaults(name, readFileSync(join(folder, 'manifest.json'), 'utf8')),
    ...files
      .filter((file) => file.endsWith('.map'))
      .map((file) => `${name}/${file}: source maps do not ship`),
  ];
}

function wordFaults(name: string, file: string, text: string): string[] {
  return forbidden.flatMap((word) => {
    const count = text.split(word).length - 1;
    const allowed = exceptions.find((each) => each.word === word && each.file.test(file))?.most ?? 0;
    return count > allowed
      ? [`${name}/${file}: "${word}" stands ${count} times, at most ${allowed} allowed`]
      : [];
  });
}

function sizeFaults(name: string, folder: string, files: readonly string[]): string[] {
  const sizeOf = (file: string): number => statSync(join(folder, file)).size;
  const whole = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const parts = contentScripts.map((file) => ({ file, size: sizeOf(file) }));
  console.log(
    `${name}: ${whole} bytes in all, ${parts.map(({ file, size }) => `${file} ${size}`).join(', ')}`,
  );
  const first = beforeTheFirstCard.reduce((sum, file) => sum + sizeOf(file), 0);
  return [
    ...(first > beforeTheFirstCardLimit
      ? [`${name}: ${first} bytes before the first card, at most ${beforeTheFirstCardLimit}`]
      : []),
    ...parts
      .filter(({ size }) => size > contentScriptLimit)
      .map(({ file, size }) => `${name}/${file}: ${size} bytes, at most ${contentScriptLimit}`),
    ...(whole > packageLimit ? [`${name}: ${whole} bytes, at most ${packageLimit}`] : []),
  ];
}

function manifestFaults(name: string, text: string): string[] {
  const manifest: unknown = JSON.parse(text);
  if (!isObject(manifest)) return [`${name}: the manifest is no object`];
  const absent = ['web_accessible_resources', 'externally_connectable', 'content_scripts'];
  return [
    ...absent.filter((key) => key in manifest).map((key) => `${name}: the manifest has ${key}`),
    ...(manifest.incognito === 'not_allowed' ? [] : [`${name}: incognito is not "not_allowed"`]),
    ...(text.includes('<all_urls>') ? [`${name}: the manifest asks for all addresses`] : []),
    ...changedKeys(manifest, name.replace('-mv3', '')).map(
      (key) => `${name}: "${key}" in the manifest is not what builder/manifest.ts says`,
    ),
    ...(text.includes('sample.second-source') ? [`${name}: the sample's host stands in the manifest`] : []),
  ];
}

/** The build adds to the manifest what it knows (version, background), and must change nothing. */
function changedKeys(manifest: Readonly<Record<string, unknown>>, browser: string): string[] {
  return Object.entries(manifestFor(browser, { sample: false }))
    .filter(([key, said]) => !isDeepStrictEqual(manifest[key], said))
    .map(([key]) => key);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
