/** The extension as it ships, and copies of it whose bundled pack is one of any size. Everything stands in `.cache/bench`. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as bundle } from 'vite';
import { build as buildExtension } from 'wxt';
import type { ClaimPack } from '@/core/claims/claim-pack';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/bench');
const shipped = join(folder, 'chrome-mv3');

/** Built apart from `.output`, so that the bench may run while something else is tested. */
export async function buildShipped(): Promise<string> {
  await buildExtension({ root, browser: 'chrome', outDir: folder });
  return shipped;
}

/** A copy that brings this pack instead of the bundled one, through the same door. */
export function copyWithPack(name: string, pack: ClaimPack): string {
  const copy = join(folder, name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(shipped, copy, { recursive: true });
  writeFileSync(join(copy, bundledPackOf(copy)), JSON.stringify(pack));
  return copy;
}

/** Where the build has put the bundled pack, below the extension's folder. Its name there is the build's choice. */
export function bundledPackOf(extension: string): string {
  const found = readdirSync(join(extension, 'assets'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `assets/${file}`)
    .filter((file) => readFileSync(join(extension, file), 'utf8').includes('second-source/claim-pack'));
  const [file] = found;
  if (file === undefined || found.length > 1) {
    throw new Error(`Expected one claim pack in ${extension}/assets; found ${found.length}.`);
  }
  return file;
}

/** One classic script of a file and all that it imports. */
export async function bundleScript(file: string): Promise<string> {
  const output = await bundle({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, file), formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  const chunks = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${file} could not be bundled.`);
  // In a function once more: the bundler's own helpers would else take the place of the worker's.
  return `(() => {${code}})()`;
}
