/** Makes the table of newest revisions from the revisions: whole, or not at all. */
import type Dexie from 'dexie';
import type { ClaimRef } from '@/core/claims/article-check';
import type { Note } from '@/core/notes/note';
import { pageKey, workKey } from '@/core/notes/normalise-url';
import { compareRevisions } from '@/core/notes/order-revisions';
import { factTable, newestTable, revisionTable, type NewestRow } from './notes-db';

/** Raised when `rowOf` or the keys that it uses change. */
const rules = 1;

/** After opening. Cut off, it is done again at the next opening: only the last step says that it was done. */
export async function fillNewest(dexie: Dexie): Promise<void> {
  if (await isFilled(dexie)) return;
  await dexie.transaction('rw', revisionTable(dexie), newestTable(dexie), factTable(dexie), async () => {
    if (!(await isFilled(dexie))) await rebuildNewest(dexie);
  });
}

/** Inside the caller's transaction. Throws, and so leaves everything as it was, when a note is missing afterwards. */
export async function rebuildNewest(dexie: Dexie): Promise<void> {
  const newest = new Map<string, Note>();
  await revisionTable(dexie).each(({ note }) => {
    const known = newest.get(note.id);
    if (known === undefined || compareRevisions(known, note) < 0) newest.set(note.id, note);
  });
  await newestTable(dexie).clear();
  await newestTable(dexie).bulkPut([...newest.values()].map(rowOf));
  const count = await newestTable(dexie).count();
  if (count !== newest.size) throw new Error(`Of ${newest.size} notes only ${count} could be listed.`);
  await factTable(dexie).put({ key: 'newest', rules });
}

export function rowOf(note: Note): NewestRow {
  const { id, revision, page, claim, links = [], modified, deleted } = note;
  const work = page === undefined ? null : workKey(page);
  return {
    id,
    revision,
    ...(page === undefined ? {} : { page: pageKey(page.url) }),
    ...(work === null ? {} : { work }),
    claims: [...new Set((claim === undefined ? links : [claim, ...links]).map(claimKey))],
    modified,
    ...(deleted === undefined ? {} : { deleted }),
    note,
  };
}

export function claimKey({ pack, id }: Pick<ClaimRef, 'pack' | 'id'>): string {
  return `${pack}/${id}`;
}

async function isFilled(dexie: Dexie): Promise<boolean> {
  const fact = await factTable(dexie).get('newest');
  return fact?.key === 'newest' && fact.rules === rules;
}
