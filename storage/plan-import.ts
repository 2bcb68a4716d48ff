/** What an import would do, found out before anything is written. */
import type { Note } from '@/core/notes/note';
import { uuidOf } from '@/core/notes/foreign-note';
import { compareRevisions, newestOf, revisionKey } from '@/core/notes/order-revisions';
import { hasSameContent } from '@/core/notes/same-content';

/**
 * Where the file and this computer have the same note in different words. `newest` lets whichever was written last be
 * the note, as between two computers of one reader; `beside` leaves the notes here as they are and keeps the newer
 * words of the file as notes of their own. Either way everything of both is kept.
 */
export type ConflictRule = 'newest' | 'beside';

export type ImportConflict = {
  /** As it is here, and as the newest revision in the file has it. */
  readonly here: Note;
  readonly file: Note;
  readonly newer: 'here' | 'file';
};

export type ImportCounts = {
  /** Notes. */
  readonly inFile: number;
  readonly added: number;
  /** Of the conflicts: those in which the file is newer. */
  readonly changed: number;
  readonly conflicts: number;
  /** Notes of which everything is here already. */
  readonly known: number;
  /** Earlier revisions of notes that are here, and are only filed. */
  readonly history: number;
  /** Entries that cannot be notes. */
  readonly refused: number;
  /** What will be written; the number of rows. */
  readonly revisions: number;
};

export type ImportPlan = {
  readonly revisions: readonly Note[];
  readonly conflicts: readonly ImportConflict[];
  readonly counts: Omit<ImportCounts, 'refused'>;
};

/** `here` are all revisions of the notes that the file has too, and of those with their `besideId`. */
export function planImport(
  file: readonly Note[],
  here: ReadonlyMap<string, readonly Note[]>,
  rule: ConflictRule,
): ImportPlan {
  const groups = [...groupById(file).values()].map((notes) => planNote(notes, here, rule));
  const revisions = groups.flatMap((group) => group.revisions);
  const conflicts = groups.flatMap(({ conflict }) => (conflict === undefined ? [] : [conflict]));
  return {
    revisions,
    conflicts,
    counts: {
      inFile: groups.length,
      added: groups.filter(({ kind }) => kind === 'added').length,
      changed: conflicts.filter(({ newer }) => newer === 'file').length,
      conflicts: conflicts.length,
      known: groups.filter((group) => group.kind === 'here' && group.revisions.length === 0).length,
      history: groups.reduce((sum, { history }) => sum + history, 0),
      revisions: revisions.length,
    },
  };
}

type Planned = {
  readonly kind: 'added' | 'here';
  readonly revisions: readonly Note[];
  readonly conflict?: ImportConflict;
  readonly history: number;
};
type Some = readonly [Note, ...Note[]];

function planNote(file: Some, all: ReadonlyMap<string, readonly Note[]>, rule: ConflictRule): Planned {
  const here = all.get(file[0].id);
  const own = here === undefined ? undefined : newestOf(here);
  if (here === undefined || own === undefined) return { kind: 'added', revisions: file, history: 0 };
  const known = new Set(here.map(revisionKey));
  const lacking = file.filter(
    (note) => !known.has(revisionKey(note)) && !here.some((each) => isSame(each, note)),
  );
  const theirs = newestOf(file) ?? file[0];
  // Kept beside by an import before this one.
  const isBeside = rule === 'beside' && all.has(besideId(theirs));
  if (isBeside || !lacking.includes(theirs)) {
    const older = lacking.filter((note) => compareRevisions(note, own) < 0);
    return { kind: 'here', revisions: older, history: older.length };
  }
  const newer = compareRevisions(own, theirs) < 0 ? 'file' : 'here';
  const conflict: ImportConflict = { here: own, file: theirs, newer };
  if (rule === 'newest' || newer === 'here') {
    return {
      kind: 'here',
      revisions: lacking,
      conflict,
      history: lacking.length - (newer === 'file' ? 1 : 0),
    };
  }
  const older = lacking.filter((note) => compareRevisions(note, own) < 0);
  const beside = { ...theirs, id: besideId(theirs), revision: 1 };
  return { kind: 'here', revisions: [...older, beside], conflict, history: older.length };
}

/** Of the note that newer words of a file become. The same for the same words, so that they become one only once. */
export function besideId(note: Note): string {
  return uuidOf(`beside ${note.id} ${revisionKey(note)}`);
}

/** The same words under the same number, kept at another instant: a retry. */
function isSame(one: Note, other: Note): boolean {
  return one.revision === other.revision && hasSameContent(one, other);
}

function groupById(notes: readonly Note[]): ReadonlyMap<string, Some> {
  const groups = new Map<string, [Note, ...Note[]]>();
  for (const note of notes) {
    const group = groups.get(note.id);
    if (group === undefined) groups.set(note.id, [note]);
    else group.push(note);
  }
  return groups;
}
