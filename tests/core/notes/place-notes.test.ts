import { describe, expect, it } from 'vitest';
import { describeAnchor } from '@/core/notes/anchor-note';
import { makeFinder } from '@/core/notes/find-anchor';
import type { Note } from '@/core/notes/note';
import { placeNotes, spansOf, type NotedArticle } from '@/core/notes/place-notes';
import { makeNote } from '@/tests/storage/make-note';

const text =
  'The ferry to Lowmark left at noon with forty lorries on board. Mara Ellin, who runs the harbour office, ' +
  'said the pier was safe. On Friday the council met again, and nobody mentioned the bridge.';
const url = 'https://www.paper.example/news/ferry';
const claim = { pack: 'harbour', id: 'pier-safe', text: 'The pier is safe.' };

function article(over: Partial<NotedArticle> = {}): NotedArticle {
  return { text, url, matches: [], ...over };
}

function noteOn(words: string, over: Partial<Note> = {}): Note {
  const start = text.indexOf(words);
  const anchor = describeAnchor(text, { start, end: start + words.length });
  return makeNote({ page: { url, title: 'The ferry', ...anchor }, ...over });
}

/** Where the one note is, and the words there. */
function place(note: Note, over: Partial<NotedArticle> = {}) {
  const here = article(over);
  const [placed] = placeNotes(here, [note]);
  const placement = placed?.placement;
  const span = placement !== undefined && 'span' in placement ? placement.span : undefined;
  return {
    state: placement?.state,
    words: span && here.text.slice(span.start, span.end),
    movedFrom: placed?.movedFrom,
    placement,
  };
}

describe('a note on words', () => {
  it('is placed where they stand', () => {
    expect(place(noteOn('the council met again'))).toMatchObject({
      state: 'placed',
      words: 'the council met again',
      movedFrom: null,
    });
  });

  it('tells what changed where they were edited', () => {
    const changed = text.replace('forty lorries', 'fifty lorries');
    const { state, words, placement } = place(noteOn('left at noon with forty lorries on board'), {
      text: changed,
    });
    expect({ state, words }).toEqual({ state: 'edited', words: 'left at noon with fifty lorries on board' });
    expect(placement?.state === 'edited' && placement.diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: 'forty' },
      { kind: 'new', text: 'fifty' },
    ]);
  });

  it('is not called edited where only typography differs', () => {
    expect(place(noteOn('Mara Ellin, who runs'), { text: text.replaceAll(' ', '\u00a0') })).toMatchObject({
      state: 'placed',
    });
  });

  it('says why it is not found', () => {
    const gone = text.replace(/On Friday.*$/, '');
    expect(place(noteOn('On Friday the council met again'), { text: gone }).placement).toEqual({
      state: 'not-found',
      reason: 'words-gone',
    });
  });

  it('does not call words gone that never stood in the article', () => {
    const page = {
      url,
      title: null,
      quote: { type: 'TextQuoteSelector' as const, exact: 'Photograph: Ida Marsh', prefix: '', suffix: '' },
    };
    expect(place(makeNote({ page })).placement).toEqual({ state: 'not-found', reason: 'outside-article' });
  });

  it('says that the time was up, and goes on with no other note', () => {
    const notes = [noteOn('the council met again'), noteOn('the pier was safe', { id: makeNote({}, 2).id })];
    const placed = placeNotes(
      article(),
      notes,
      makeFinder(text, () => false),
    );
    expect(placed.map(({ placement }) => placement)).toEqual(
      Array(2).fill({ state: 'not-found', reason: 'no-time' }),
    );
  });

  it.each([
    'http://m.paper.example/news/ferry/?utm_source=mail#top',
    'https://www.google.com/amp/s/www.paper.example/news/ferry',
    'https://www.paper.example/news/ferry.amp',
  ])('is at home at %s', (address) => {
    expect(place(noteOn('the council met again'), { url: address })).toMatchObject({
      state: 'placed',
      movedFrom: null,
    });
  });

  it('is at home at the address that the page calls its own', () => {
    expect(
      place(noteOn('the council met again'), { url: 'https://proxy.example/1', canonical: url }),
    ).toMatchObject({
      state: 'placed',
      movedFrom: null,
    });
  });

  it('tells the address that it was written at, where the article has moved', () => {
    const moved = 'https://www.paper.example/2031/05/ferry-leaves';
    expect(place(noteOn('the council met again'), { url: moved })).toMatchObject({
      state: 'placed',
      movedFrom: url,
    });
  });

  it('does not belong to another article that has none of them', () => {
    const other = { url: 'https://www.paper.example/other', text: 'Bread will cost more from Monday.' };
    expect(placeNotes(article(other), [noteOn('the council met again')])).toEqual([]);
  });
});

describe('a note on a page or a claim', () => {
  it('is on the page as a whole', () => {
    expect(place(makeNote({ page: { url, title: null } }))).toMatchObject({ state: 'whole-page' });
  });

  it('shows wherever its claim is recognised, whatever the page', () => {
    const matches = [{ start: 5, end: 9, claim }];
    const elsewhere = { url: 'https://gazette.example/a', matches };
    const { id, revision, body, tags, created, modified } = makeNote();
    const onClaim: Note = { id, revision, body, tags, created, modified, claim };
    for (const note of [onClaim, makeNote({ claim }), makeNote({ links: [claim] })]) {
      expect(place(note, elsewhere).placement).toEqual({
        state: 'on-claim',
        spans: [{ start: 5, end: 9 }],
        notFound: null,
      });
    }
  });

  it('says why its words are not found where only its claim is left', () => {
    const matches = [{ start: 5, end: 9, claim }];
    const gone = { text: text.replace(/On Friday.*$/, ''), matches };
    expect(place(noteOn('On Friday the council met again', { claim }), gone).placement).toMatchObject({
      state: 'on-claim',
      notFound: 'words-gone',
    });
  });

  it('gives bare places, each once and in order', () => {
    const matches = [{ start: 50, end: 60, claim }];
    const notes = [
      makeNote({ claim }, 2),
      noteOn('The ferry to Lowmark left'),
      noteOn('The ferry to Lowmark left', { id: makeNote({}, 3).id }),
      makeNote({ page: { url, title: null } }, 4),
    ];
    expect(spansOf(placeNotes(article({ matches }), notes))).toEqual([
      { start: 0, end: 25 },
      { start: 50, end: 60 },
    ]);
  });
});
