/** Brings notes in from a file: first only said, then written all at once or not at all, and taken back on request. */
import type Dexie from 'dexie';
import type { Note } from '@/core/notes/note';
import { newestOf } from '@/core/notes/order-revisions';
import { readNotesFile, type NotesRead, type RefusedEntry } from '@/core/notes/read-notes-file';
import type { ChoicesDb } from './choices-db';
import { explainFailure } from './explain-failure';
import { addChoices, type KeptChoices } from './keep-choices';
import { appendBehind, findIdentity, identify } from './keep-note';
import { findCanary, mirrorNotes, unmirrorRevisions } from './mirror';
import { rowOf } from './newest-revisions';
import { factTable, newestTable, revisionTable, type NotesDb } from './notes-db';
import {
  besideId,
  planImport,
  type ConflictRule,
  type ImportConflict,
  type ImportCounts,
  type ImportPlan,
} from './plan-import';

export type ImportPreview =
  | {
      readonly ok: true;
      readonly kind: Extract<NotesRead, { ok: true }>['kind'];
      readonly counts: ImportCounts;
      readonly conflicts: readonly ImportConflict[];
      readonly refused: readonly RefusedEntry[];
      /** The reader's choices that a backup holds; only those that are not here are added. */
      readonly choices: KeptChoices | undefined;
      readonly plan: ImportPlan;
    }
  | { readonly ok: false; readonly reason: string };

export type Imported =
  /** `revisions` were written; with none, `id` is null and there is nothing to take back. */
  | { readonly ok: true; readonly id: string | null; readonly revisions: number }
  | { readonly ok: false; readonly reason: string };

export type TakenBack =
  /** Notes that were changed since they were imported are `left` as they are. */
  | { readonly ok: true; readonly revisions: number; readonly left: number }
  | { readonly ok: false; readonly reason: string };

/** Writes nothing. */
export async function previewImport(
  db: NotesDb,
  text: string,
  { rule, now }: { readonly rule: ConflictRule; readonly now: Date },
): Promise<ImportPreview> {
  const read = readNotesFile(text, now.toISOString());
  if (!read.ok) return read;
  const plan = await db.read(async (dexie) =>
    planImport(read.notes, await findHere(dexie, read.notes), rule),
  );
  return {
    ok: true,
    kind: read.kind,
    counts: { ...plan.counts, refused: read.refused.length },
    conflicts: plan.conflicts,
    refused: read.refused,
    choices: read.choices,
    plan,
  };
}

/** All revisions in one transaction, then the second copies. Deletes and overwrites nothing. */
export async function commitImport(
  dbs: { readonly notes: NotesDb; readonly choices: ChoicesDb },
  preview: Extract<ImportPreview, { ok: true }>,
  now: Date,
): Promise<Imported> {
  try {
    const imported = await writeRevisions(dbs.notes, preview.plan.revisions, now);
    if (preview.choices !== undefined) await addChoices(dbs.choices, preview.choices);
    return { ok: true, ...imported };
  } catch (error) {
    return { ok: false, reason: explainFailure(error) };
  }
}

/** Takes away exactly what the import wrote, but for notes that were changed since. */
export async function undoImport(db: NotesDb, id: string): Promise<TakenBack> {
  try {
    const rows = await db.read((dexie) => findImported(dexie, id));
    const database = await db.read(findIdentity);
    // The mirror first: one that has more than the database means a loss.
    if (db.mirror !== undefined && database !== undefined) {
      await unmirrorRevisions(db.mirror, database, rows.notes);
    }
    return await db.change((dexie) =>
      dexie.transaction('rw', revisionTable(dexie), newestTable(dexie), factTable(dexie), async () => {
        const { notes, left } = await findImported(dexie, id);
        await revisionTable(dexie).bulkDelete(
          notes.map((note): [string, number] => [note.id, note.revision]),
        );
        for (const each of new Set(notes.map((note) => note.id))) await listAnew(dexie, each);
        await factTable(dexie).delete(`import ${id}`);
        return { ok: true, revisions: notes.length, left } as const;
      }),
    );
  } catch (error) {
    return { ok: false, reason: explainFailure(error) };
  }
}

/** Imports that can be taken back, newest first. */
export async function listImports(
  db: NotesDb,
): Promise<{ readonly id: string; readonly at: string; readonly revisions: number }[]> {
  const facts = await db.read((dexie) => factTable(dexie).where('key').startsWith('import ').toArray());
  return facts
    .flatMap((fact) =>
      'at' in fact && fact.key.startsWith('import ')
        ? [{ id: fact.key.slice('import '.length), at: fact.at, revisions: fact.revisions }]
        : [],
    )
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

async function writeRevisions(
  db: NotesDb,
  notes: readonly Note[],
  now: Date,
): Promise<{ readonly id: string | null; readonly revisions: number }> {
  if (notes.length === 0) return { id: null, revisions: 0 };
  const canary = db.mirror === undefined ? undefined : await findCanary(db.mirror);
  const id = crypto.randomUUID();
  const { kept, database } = await db.change((dexie) =>
    dexie.transaction('rw', revisionTable(dexie), newestTable(dexie), factTable(dexie), async () => {
      const known = await findIdentity(dexie);
      if (canary !== undefined && canary !== known)
        throw new Error('the notes here were damaged; bring them back first.');
      const written: Note[] = [];
      for (const note of notes) written.push(await appendBehind(dexie, note, id));
      await factTable(dexie).put({ key: `import ${id}`, at: now.toISOString(), revisions: written.length });
      return { kept: written, database: known ?? (await identify(dexie)) };
    }),
  );
  if (db.mirror !== undefined) await mirrorNotes(db.mirror, database, kept);
  return { id, revisions: kept.length };
}

/** The notes of the file that are here too, with all their revisions. */
async function findHere(dexie: Dexie, notes: readonly Note[]): Promise<ReadonlyMap<string, readonly Note[]>> {
  const ids = [...new Set(notes.flatMap((note) => [note.id, besideId(note)]))];
  const rows = await revisionTable(dexie).where('id').anyOf(ids).toArray();
  const here = new Map<string, Note[]>();
  for (const { id, note } of rows) here.set(id, [...(here.get(id) ?? []), note]);
  return here;
}

/** What an import wrote and nobody has built upon. */
async function findImported(
  dexie: Dexie,
  id: string,
): Promise<{ readonly notes: Note[]; readonly left: number }> {
  const all = await revisionTable(dexie)
    .filter(({ from }) => from === id)
    .toArray();
  const ids = [...new Set(all.map((row) => row.id))];
  const rows = await revisionTable(dexie).where('id').anyOf(ids).toArray();
  const changed = new Set(
    ids.filter((each) => {
      const last = Math.max(...all.filter((row) => row.id === each).map(({ revision }) => revision));
      return rows.some((row) => row.id === each && row.from !== id && row.revision > last);
    }),
  );
  return {
    notes: all.filter((row) => !changed.has(row.id)).map(({ note }) => note),
    left: changed.size,
  };
}

async function listAnew(dexie: Dexie, id: string): Promise<void> {
  const rows = await revisionTable(dexie).where('id').equals(id).toArray();
  const newest = newestOf(rows.map(({ note }) => note));
  if (newest === undefined) await newestTable(dexie).delete(id);
  else await newestTable(dexie).put(rowOf(newest));
}
