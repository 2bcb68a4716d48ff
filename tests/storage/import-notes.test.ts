import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '@/core/notes/note';
import { writeNotesFile } from '@/core/notes/notes-file';
import { writeWebAnnotations } from '@/core/notes/write-web-annotations';
import { findBackupState, makeBackup, noteBackup } from '@/storage/back-up';
import { openChoices, type ChoicesDb } from '@/storage/choices-db';
import { keepSetAside, listSetAside } from '@/storage/choose-matches';
import { chooseSite, isSiteOn } from '@/storage/choose-site';
import { allNotes, allRevisions, findNote, revisionsOf } from '@/storage/find-notes';
import {
  commitImport,
  listImports,
  previewImport,
  undoImport,
  type Imported,
  type ImportPreview,
} from '@/storage/import-notes';
import { inspectNotes } from '@/storage/inspect-notes';
import { keepNote } from '@/storage/keep-note';
import { openNotes, type NotesDb } from '@/storage/notes-db';
import type { ConflictRule } from '@/storage/plan-import';
import { trashNote } from '@/storage/trash-note';
import { randomNote } from '@/tests/core/notes/random-note';
import { prove, share } from '@/tests/support/prove';
import { makeFakeStore, type FakeStore } from './fake-store';
import { dieAtWrite, revive } from './kill-writes';
import { makeNote } from './make-note';

type Computer = { readonly notes: NotesDb; readonly choices: ChoicesDb; readonly mirror: FakeStore };

const now = new Date('2031-06-01T00:00:00.000Z');
let computers = 0;
let here: Computer;

function openComputer(): Computer {
  computers += 1;
  const mirror = makeFakeStore();
  return {
    notes: openNotes({ name: `importing-${computers}`, mirror }),
    choices: openChoices(`choices-importing-${computers}`),
    mirror,
  };
}

beforeEach(() => {
  here = openComputer();
});
afterEach(revive);

async function look(
  { notes }: Computer,
  text: string,
  rule: ConflictRule = 'newest',
): Promise<Extract<ImportPreview, { ok: true }>> {
  const preview = await previewImport(notes, text, { rule, now });
  if (!preview.ok) throw new Error(preview.reason);
  return preview;
}

async function bringIn(computer: Computer, text: string, rule: ConflictRule = 'newest'): Promise<Imported> {
  return commitImport(computer, await look(computer, text, rule), now);
}

const backUp = async (computer: Computer): Promise<string> => (await makeBackup(computer, now)).text;
const bodiesOf = async ({ notes }: Computer): Promise<string[]> =>
  (await allNotes(notes)).map(({ body }) => body).sort();

describe('a backup', () => {
  it('brings everything to an empty computer: revisions, trash and choices', async () => {
    for (const number of [1, 2, 3]) await keepNote(here.notes, makeNote({ body: `Kept ${number}` }, number));
    await keepNote(here.notes, makeNote({ revision: 2, body: 'Changed.' }, 1));
    await trashNote(here.notes, makeNote({}, 3).id, now);
    await chooseSite(here.choices, { host: 'paper.example', on: false, now });
    const what = { kind: 'claim', claim: { pack: 'harbour', id: 'ferry', text: 'x' } } as const;
    await keepSetAside(here.choices, { what, since: now.toISOString(), page: null });
    const there = openComputer();
    expect(await bringIn(there, await backUp(here))).toMatchObject({ ok: true, revisions: 5 });
    expect(await allRevisions(there.notes)).toEqual(await allRevisions(here.notes));
    expect(await backUp(there)).toBe(await backUp(here));
    expect(await isSiteOn(there.choices, 'paper.example')).toBe(false);
    expect(await listSetAside(there.choices)).toHaveLength(1);
    expect(await inspectNotes(there.notes)).toMatchObject({ state: 'whole' });
  });

  it('that is brought in twice adds nothing the second time', async () => {
    await keepNote(here.notes, makeNote());
    const there = openComputer();
    const text = await backUp(here);
    await bringIn(there, text);
    expect((await look(there, text)).counts).toMatchObject({ known: 1, added: 0, revisions: 0 });
    expect(await bringIn(there, text)).toEqual({ ok: true, id: null, revisions: 0 });
  });

  it('adds no choice that is none, and changes none that is here', async () => {
    await chooseSite(here.choices, { host: 'paper.example', on: false, now });
    const before = await backUp(here);
    const choices = {
      sites: [
        { host: 'paper.example', since: 'later' },
        { host: 'other.example', since: 'x' },
        { host: 7 },
        { host: 'x', since: 'x', more: {} },
      ],
      settings: [{ key: 'loudness', value: { no: 1 } }],
      mutedActors: [{ id: 'a', name: 'b', since: 'c', page: { url: 1 } }],
      unknown: [{ id: 1 }],
    };
    await bringIn(here, writeNotesFile([makeNote()], now.toISOString(), choices));
    expect(await isSiteOn(here.choices, 'other.example')).toBe(false);
    expect(JSON.parse(await backUp(here))).toEqual({
      ...(JSON.parse(before) as object),
      notes: [makeNote()],
      choices: {
        ...(JSON.parse(before) as { choices: object }).choices,
        sites: [
          { host: 'other.example', since: 'x' },
          { host: 'paper.example', since: now.toISOString() },
        ],
      },
    });
  });

  it('is due after twenty notes, or after fourteen days with one', async () => {
    for (let number = 1; number <= 19; number += 1) await keepNote(here.notes, makeNote({}, number));
    expect(await findBackupState(here.notes, now)).toEqual({ last: null, unsaved: 19, isDue: false });
    await keepNote(here.notes, makeNote({}, 20));
    expect(await findBackupState(here.notes, now)).toMatchObject({ isDue: true });
    await noteBackup(here.notes, 20, now);
    expect(await findBackupState(here.notes, now)).toMatchObject({ unsaved: 0, isDue: false });
    await keepNote(here.notes, makeNote({}, 21));
    const later = new Date(now.getTime() + 14 * 86_400_000);
    expect(await findBackupState(here.notes, later)).toMatchObject({ unsaved: 1, isDue: true });
  });
});

describe('two computers that exchange their backups', () => {
  it('have the same notes afterwards, the newest words first, and every word of both', async () => {
    const there = openComputer();
    await keepNote(here.notes, makeNote({ body: 'Begun.' }, 1));
    await bringIn(there, await backUp(here));
    await keepNote(
      here.notes,
      makeNote({ revision: 2, body: 'At home.', modified: '2031-05-03T10:00:00.000Z' }, 1),
    );
    await keepNote(
      there.notes,
      makeNote({ revision: 2, body: 'On the way.', modified: '2031-05-04T10:00:00.000Z' }, 1),
    );
    await keepNote(there.notes, makeNote({ body: 'New.' }, 2));
    const [mine, theirs] = [await backUp(here), await backUp(there)];
    await bringIn(here, theirs);
    await bringIn(there, mine);
    for (const computer of [here, there]) {
      expect(await bodiesOf(computer)).toEqual(['New.', 'On the way.']);
      expect((await revisionsOf(computer.notes, makeNote().id)).map(({ body }) => body).sort()).toEqual([
        'At home.',
        'Begun.',
        'On the way.',
      ]);
      expect(await inspectNotes(computer.notes)).toMatchObject({ state: 'whole' });
    }
    // And again, both ways: nothing is left to say.
    expect(await bringIn(here, await backUp(there))).toMatchObject({ revisions: 0 });
    expect(await bringIn(there, await backUp(here))).toMatchObject({ revisions: 0 });
  });

  it('agree whatever was written where, and lose nothing', async () => {
    const wish = fc.record({
      here: fc.boolean(),
      note: fc.integer({ min: 1, max: 3 }),
      body: fc.string(),
      at: fc.nat(50),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { maxLength: 12 }), async (wishes) => {
        const [one, other] = [openComputer(), openComputer()];
        const written: string[] = [];
        for (const [index, each] of wishes.entries()) {
          const computer = each.here ? one : other;
          const known = await findNote(computer.notes, makeNote({}, each.note).id);
          const body = `${each.body} ${index}`;
          const modified = new Date(now.getTime() + each.at * 1_000).toISOString();
          await keepNote(
            computer.notes,
            makeNote({ revision: (known?.revision ?? 0) + 1, body, modified }, each.note),
          );
          written.push(body);
        }
        for (let round = 0; round < 2; round += 1) {
          const [mine, theirs] = [await backUp(one), await backUp(other)];
          await bringIn(one, theirs);
          await bringIn(other, mine);
        }
        expect(await bodiesOf(one)).toEqual(await bodiesOf(other));
        for (const { notes } of [one, other]) {
          expect((await allRevisions(notes)).map(({ body }) => body).sort()).toEqual(written.toSorted());
        }
      }),
      { numRuns: 15 },
    );
  });

  it('tell nobody of a conflict who goes on writing after a merge', async () => {
    const there = openComputer();
    await keepNote(
      there.notes,
      makeNote({ body: 'Older, elsewhere.', modified: '2031-01-01T00:00:00.000Z' }, 1),
    );
    await keepNote(here.notes, makeNote({ body: 'Newer, here.' }, 1));
    await bringIn(here, await backUp(there));
    const note = await findNote(here.notes, makeNote().id);
    expect(note).toMatchObject({ body: 'Newer, here.' });
    const answer = await keepNote(
      here.notes,
      makeNote({ revision: (note?.revision ?? 0) + 1, body: 'Newest.' }, 1),
    );
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ok && answer.besides).toBeUndefined();
    expect(await findNote(here.notes, makeNote().id)).toMatchObject({ body: 'Newest.' });
  });
});

describe('an import', () => {
  const other = (number: number, modified: string): Note =>
    makeNote({ body: `Other ${number}`, modified }, number);
  const file = (...notes: readonly Note[]): string => writeNotesFile(notes, now.toISOString());

  it('beside leaves every note as it is, and keeps newer words as notes of their own', async () => {
    for (const number of [1, 2]) await keepNote(here.notes, makeNote({ body: `Mine ${number}` }, number));
    const text = file(
      other(1, '2031-05-20T00:00:00.000Z'),
      other(2, '2031-01-01T00:00:00.000Z'),
      other(3, '2031-05-20T00:00:00.000Z'),
    );
    const preview = await look(here, text, 'beside');
    expect(preview.counts).toMatchObject({ inFile: 3, added: 1, conflicts: 2, changed: 1 });
    expect(preview.conflicts.map(({ newer }) => newer)).toEqual(['file', 'here']);
    await commitImport(here, preview, now);
    expect(await bodiesOf(here)).toEqual(['Mine 1', 'Mine 2', 'Other 1', 'Other 3']);
    expect(await bringIn(here, text, 'beside')).toMatchObject({ revisions: 0 });
  });

  it('is taken back to the byte', async () => {
    for (const number of [1, 2]) await keepNote(here.notes, makeNote({ body: `Mine ${number}` }, number));
    const before = await backUp(here);
    for (const rule of ['newest', 'beside'] as const) {
      const text = file(
        other(1, '2031-05-20T00:00:00.000Z'),
        other(2, '2031-01-01T00:00:00.000Z'),
        other(3, '2031-05-20T00:00:00.000Z'),
      );
      const imported = await bringIn(here, text, rule);
      const id = imported.ok ? (imported.id ?? '') : '';
      expect(await listImports(here.notes)).toMatchObject([{ id }]);
      expect(await undoImport(here.notes, id)).toEqual({ ok: true, revisions: 3, left: 0 });
      expect(await backUp(here)).toBe(before);
      expect(await listImports(here.notes)).toEqual([]);
      expect(await inspectNotes(here.notes)).toEqual({ state: 'whole', notes: 2 });
    }
  });

  it('that is taken back leaves notes that were changed since', async () => {
    const imported = await bringIn(
      here,
      file(other(1, '2031-05-20T00:00:00.000Z'), other(2, '2031-05-20T00:00:00.000Z')),
    );
    await keepNote(here.notes, makeNote({ revision: 2, body: 'Mine now.' }, 1));
    expect(await undoImport(here.notes, imported.ok ? (imported.id ?? '') : '')).toEqual({
      ok: true,
      revisions: 1,
      left: 1,
    });
    expect(await bodiesOf(here)).toEqual(['Mine now.']);
  });

  it('is all there or not at all, at whichever write the browser dies', async () => {
    const text = file(...[1, 2, 3].map((number) => other(number, '2031-05-20T00:00:00.000Z')));
    for (let number = 0; number < 6; number += 1) {
      const computer = openComputer();
      const preview = await look(computer, text);
      dieAtWrite(number);
      const imported = await commitImport(computer, preview, now);
      revive();
      expect(imported.ok).toBe(false);
      expect(await allRevisions(computer.notes)).toEqual([]);
      expect(await bringIn(computer, text)).toMatchObject({ ok: true, revisions: 3 });
    }
  });

  it('writes nothing while a loss is not decided on', async () => {
    await keepNote(here.notes, makeNote());
    const emptied = { ...here, notes: openNotes({ name: 'importing-emptied', mirror: here.mirror }) };
    expect(await bringIn(emptied, file(other(5, '2031-05-20T00:00:00.000Z')))).toMatchObject({ ok: false });
    expect(await allRevisions(emptied.notes)).toEqual([]);
  });

  it('of a malformed file writes nothing and never falls over [I1 notes]', { timeout: 900_000 }, async () => {
    const count = share(10_000);
    const whole = fc
      .tuple(fc.array(randomNote, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([notes, isOwn]) => (isOwn ? file(...notes) : writeWebAnnotations(notes)));
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(20),
      text: fc.string({ maxLength: 5 }),
    });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(whole, fc.array(damage, { minLength: 1, maxLength: 4 }), async (text, damages) => {
        const broken = damages.reduce((each, { at, length, text: put }) => {
          const place = Math.floor(at * each.length);
          return each.slice(0, place) + put + each.slice(place + length);
        }, text);
        const preview = await previewImport(here.notes, broken, { rule: 'newest', now });
        if (!preview.ok) refused += 1;
      }),
      { numRuns: count },
    );
    const rows = (await allRevisions(here.notes)).length;
    prove('I1 notes', { files: count, refused, 'rows written': rows });
    expect({ rows, mirrored: Object.keys(here.mirror.items()).length }).toEqual({ rows: 0, mirrored: 0 });
    expect(refused).toBeGreaterThan(count / 2);
  });
});
