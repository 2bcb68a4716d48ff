/** The backup that saves itself, on a build that has the permission which readers give by a click. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { builtExtension, openExtension } from '@/builder/open-extension';
import { readNotesFile } from '@/core/notes/read-notes-file';
import { makeNote } from '@/tests/storage/make-note';
import { driveNotes } from '@/tests/support/drive-notes';

const folder = mkdtempSync(join(tmpdir(), 'second-source-backup-'));

/** A copy of the build that may download from the beginning. */
function permittedBuild(): string {
  const copy = join(folder, 'extension');
  cpSync(builtExtension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'] }));
  return copy;
}

describe('the backup that saves itself', () => {
  it('writes all notes into the folder of the downloads, once a day', { timeout: 120_000 }, async () => {
    const extension = await openExtension({ extension: permittedBuild() });
    const page = await driveNotes(extension.context, extension.id);
    const session = await extension.context.newCDPSession(page);
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    // Some megabytes, so that the address which a worker makes is not a small one.
    const body = 'The ferry left the harbour. '.repeat(3_700);
    const notes = Array.from({ length: 40 }, (_, at) => makeNote({ body: `${body}${at}` }, at + 1));
    await page.evaluate(async (all) => {
      for (const note of all) await notesDriver.keep(note);
      notesDriver.tell();
    }, notes);
    const downloads = async (): Promise<{ filename: string; state: string }[]> =>
      (await extension.worker()).evaluate(() => chrome.downloads.search({}));
    let found = await downloads();
    for (let looks = 0; looks < 100 && found[0]?.state !== 'complete'; looks += 1) {
      await sleep(100);
      found = await downloads();
    }
    const [file] = found;
    expect(file?.state).toBe('complete');
    // The name is the driver's own: a browser that is driven does not let an extension choose it.
    const read = readNotesFile(readFileSync(file?.filename ?? '', 'utf8'), '2031-01-01T00:00:00.000Z');
    expect(read.ok && read.notes).toHaveLength(40);
    await page.evaluate(
      async (note) => {
        await notesDriver.keep(note);
        notesDriver.tell();
      },
      makeNote({}, 500),
    );
    await sleep(1_000);
    expect(await downloads()).toHaveLength(1);
    await extension.close();
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  });
});
