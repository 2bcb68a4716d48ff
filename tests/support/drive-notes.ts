import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { build } from 'vite';
import type { NotesDriver } from './notes-driver';

declare global {
  /** There once `driveNotes` has opened the page. */
  var notesDriver: NotesDriver;
}

let bundled: Promise<string> | undefined;

/** The driver as one classic script. */
function bundleDriver(): Promise<string> {
  bundled ??= (async () => {
    const root = join(import.meta.dirname, '../..');
    const built = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      resolve: { alias: { '@': root } },
      build: {
        write: false,
        minify: false,
        lib: { entry: join(import.meta.dirname, 'notes-driver.ts'), formats: ['iife'], name: 'driver' },
      },
    });
    const output = Array.isArray(built) ? built[0] : built;
    if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
    return output.output[0].code;
  })();
  return bundled;
}

/** A page of the extension that shows nothing of ours and runs nothing. */
export async function openBarePage(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/icon/128.png`);
  return page;
}

/** With the driver in it. */
export async function driveNotes(context: BrowserContext, id: string): Promise<Page> {
  const page = await openBarePage(context, id);
  await page.evaluate(await bundleDriver());
  return page;
}
