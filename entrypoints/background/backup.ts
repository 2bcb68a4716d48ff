/**
 * The backup that saves itself, where the reader has allowed downloads: once a day when notes have changed, into a
 * folder of the downloads that he may share between his computers. Seven files, one for each day of the week, so that a
 * damaged one never takes the place of the last good one.
 */
import { browser } from 'wxt/browser';
import { findBackupState, makeBackup, noteBackup } from '@/storage/back-up';
import type { ChoicesDb } from '@/storage/choices-db';
import { isTrouble, inspectNotes } from '@/storage/inspect-notes';
import type { NotesDb } from '@/storage/notes-db';

type Kept = { readonly notes: NotesDb; readonly choices: ChoicesDb };

/** A little less than a day, so that who starts his browser at nine each morning has one each morning. */
const leastHours = 20;
const hourLength = 3_600_000;

/** Answers whether a file was written. Where it cannot be, the library goes on reminding of the backup that is due. */
export async function backUpDaily(kept: Kept, now: Date): Promise<boolean> {
  try {
    return await backUpIfDue(kept, now);
  } catch {
    return false;
  }
}

/** Never where notes are missing: it would be a backup of the loss. */
async function backUpIfDue(kept: Kept, now: Date): Promise<boolean> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return false;
  const { last, unsaved } = await findBackupState(kept.notes, now);
  const isRecent = last !== null && now.getTime() - Date.parse(last) < leastHours * hourLength;
  if (unsaved === 0 || isRecent || isTrouble(await inspectNotes(kept.notes))) return false;
  const { text, revisions } = await makeBackup(kept, now);
  const isWritten = await download(text, `Second Source/notes-${now.getUTCDay() + 1}.json`);
  if (isWritten) await noteBackup(kept.notes, revisions, now);
  return isWritten;
}

async function download(text: string, filename: string): Promise<boolean> {
  const address = addressOf(text);
  try {
    const id = await browser.downloads.download({
      url: address,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    return await isComplete(id);
  } finally {
    if (address.startsWith('blob:')) URL.revokeObjectURL(address);
  }
}

/** A worker cannot make an address for a blob; Firefox refuses to download any other. */
function addressOf(text: string): string {
  if ('createObjectURL' in URL) return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return `data:application/json;base64,${btoa(binary)}`;
}

const mostLooks = 100;
const lookPause = 100;

/** The disk may be full, or the reader may have stopped it. */
async function isComplete(id: number): Promise<boolean> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const [found] = await browser.downloads.search({ id });
    if (found?.state === 'complete') return true;
    if (found?.state !== 'in_progress') return false;
    await new Promise((resolve) => setTimeout(resolve, lookPause));
  }
  return false;
}
