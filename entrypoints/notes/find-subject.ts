/** A new note on a claim or a report that the library shows. */
import type { Note } from '@/core/notes/note';
import { newNote } from '@/entrypoints/notes/new-note';
import type { LibraryDb } from '@/storage/library-db';
import { findPack } from '@/storage/read-packs';

type Subject = { readonly kind: 'on-claim' | 'on-report'; readonly pack: string; readonly id: string };

/** Null where the pack has it no more. */
export async function findSubject(library: LibraryDb, { kind, pack, id }: Subject): Promise<Note | null> {
  const found = await findPack(library, pack);
  if (kind === 'on-claim') {
    const claim = found?.claims.find((each) => each.id === id);
    return claim === undefined
      ? null
      : newNote({ page: null, url: null, claim: { pack, id, text: claim.text } });
  }
  const report = found?.reports.find((each) => each.id === id);
  if (report === undefined) return null;
  const { url = null, title } = report;
  return newNote({ page: null, url, title, report: { pack, id, title } });
}
