import { describe, expect, it } from 'vitest';
import { describeAnchor } from '@/core/notes/anchor-note';
import type { NotesDb } from '@/storage/notes-db';
import { openNotes } from '@/storage/notes-db';
import { keepNote } from '@/storage/keep-note';
import { notesOnPage } from '@/entrypoints/background/notes-on-page';
import { makeNote } from '@/tests/storage/make-note';
import { makeMatch } from '@/tests/support/make-match';

const text = 'The ferry to Lowmark left at noon with forty lorries on board. The pier was safe.';
const url = 'https://www.paper.example/news/ferry';
const start = text.indexOf('forty lorries on board');
const anchor = describeAnchor(text, { start, end: start + 22 });
const page = { url, canonical: null, title: 'The ferry that left at noon', text, matches: [] };

async function filled(name: string): Promise<NotesDb> {
  const db = openNotes({ name });
  await keepNote(db, makeNote({ body: 'A secret.', page: { url, title: page.title, ...anchor } }, 1));
  await keepNote(db, makeNote({ body: 'On all of it.' }, 2));
  return db;
}

describe('what a page is told of notes', () => {
  it('is where they stand, and nothing else', async () => {
    const places = await notesOnPage(await filled('told-places'), page);
    expect(places).toEqual([{ start, end: start + 22 }]);
    expect(JSON.stringify(places)).not.toContain('secret');
  });

  it('includes notes of the same article at another address, and of claims that it states', async () => {
    const db = await filled('told-moved');
    const match = makeMatch({ start: 63, end: 81 });
    await keepNote(
      db,
      makeNote({ claim: match.claim, page: { url: 'https://other.example/', title: null } }, 3),
    );
    const moved = { ...page, url: 'https://www.paper.example/2031/ferry', matches: [match] };
    expect(await notesOnPage(db, moved)).toEqual([
      { start, end: start + 22 },
      { start: 63, end: 81 },
    ]);
  });

  it('includes notes of the address under which the page says that it lives', async () => {
    const db = await filled('told-canonical');
    const shared = { ...page, url: 'https://www.paper.example/s?id=7', title: null };
    expect(await notesOnPage(db, shared)).toEqual([]);
    expect(await notesOnPage(db, { ...shared, canonical: url })).toEqual([{ start, end: start + 22 }]);
  });

  it('is nothing where the notes cannot be read', async () => {
    const db = await filled('told-nothing');
    const broken: NotesDb = { ...db, read: () => Promise.reject(new Error('damaged')) };
    expect(await notesOnPage(broken, page)).toEqual([]);
  });
});
