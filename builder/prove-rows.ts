/** The long checks: what each row promises, where it is run, and the number of each count that has to come out. */

export type ProveRow = {
  readonly row: string;
  readonly says: string;
  readonly file: string;
  readonly project: 'journeys' | 'node' | 'storage';
  /** How the row's tests are named. */
  readonly named: string;
};

const journeys = (name: string): Pick<ProveRow, 'file' | 'project'> => ({
  file: `tests/journeys/${name}.test.ts`,
  project: 'journeys',
});

export const proveRows: readonly ProveRow[] = [
  row('N1', 'The worker is killed 100 times while 300 notes are saved', journeys('notes-kept')),
  row('N3', 'The browser is killed 25 times while notes are saved without a pause', journeys('notes-kept')),
  row('N4', 'Five ways for a store to fail, 20 times each: never called saved', journeys('notes-editor')),
  row('N5', 'One note is saved 50 times at once', journeys('notes-kept')),
  row('N8', 'Two editors write one note at the same moment, 50 times', journeys('notes-kept')),
  row('N9', 'How every writing transaction reaches the disk', journeys('notes-kept')),
  row('N11', "The database's manifest is overwritten", journeys('notes-recovered')),
  row('N12', "The database's content is overwritten", journeys('notes-recovered')),
  row('N13', "The database's folder is deleted", journeys('notes-recovered')),
  row('N14', 'The second copy is cleared', journeys('notes-recovered')),
  row('N15', 'Both copies are deleted', journeys('notes-recovered')),
  row('N16', 'Recovery is dismissed three times, then taken', journeys('notes-recovered')),
  row('N18', 'A file is imported over other notes, and taken back', journeys('notes-recovered')),
  row('N19', 'Notes are thrown away and brought back', journeys('notes-kept')),
  row('N22', 'A backup file is restored in an empty profile', journeys('notes-recovered')),
  row('S1', 'A database of the first version is opened', journeys('notes-shapes')),
  row('S2', 'An upgrade is killed at 20 moments', journeys('notes-shapes')),
  row('S3', 'A newer version upgrades beside an open page', journeys('notes-shapes')),
  row('S4', 'Old code meets a newer database', journeys('notes-shapes'), 'S3'),
  row('S5', 'Another connection does not let go', journeys('notes-shapes')),
  row('S8', 'Another window writes 100 notes', journeys('notes-editor')),
  row('T19', 'Notes on edited copies of real pages', {
    file: 'tests/core/notes/edited-copies.test.ts',
    project: 'node',
  }),
  row('T19 other', 'The same after other edits, and on texts and seeds that set no bound', {
    file: 'tests/core/notes/edited-copies.test.ts',
    project: 'node',
  }),
  row('T19 time', 'The same on a page of a megabyte, in processor time', {
    file: 'tests/core/notes/edited-copies.test.ts',
    project: 'node',
  }),
  row('I4', 'Random notes through JSON and Web Annotation and back', {
    file: 'tests/core/notes/notes-files.test.ts',
    project: 'node',
  }),
  row('I1 notes', 'Malformed files of notes', {
    file: 'tests/storage/import-notes.test.ts',
    project: 'storage',
  }),
  row('many', 'List and search of 10,000 notes', {
    file: 'tests/journeys/notes-many.test.ts',
    project: 'journeys',
  }),
];

function row(name: string, says: string, place: Pick<ProveRow, 'file' | 'project'>, tested = name): ProveRow {
  return { row: name, says, ...place, named: `\\[${tested}\\]` };
}
