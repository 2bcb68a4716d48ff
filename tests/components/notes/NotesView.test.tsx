import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/components/notes/NoteEditor';
import { NotesView, type NotesInView, type NoteWishes } from '@/components/notes/NotesView';
import type { NoteKept } from '@/core/notes/note';
import { makeFoundClaim, makeNote } from '@/tests/support/make-match';
import { makeDraft, makeNotesInView, makeNoteWishes, placed, read } from '@/tests/support/make-notes';

afterEach(cleanup);

const claim = { pack: 'ferry', id: 'ferry-opened', text: 'The ferry opened on 1 May 2031.' };
const draft: Draft = makeDraft({
  tie: { claim, verdict: 'conflicting', words: 'The ferry opened.', report: null },
  looser: 'text',
});

function show(own: Partial<NotesInView> = {}, some: Partial<NoteWishes> = {}) {
  const wishes = makeNoteWishes(some);
  render(<NotesView {...makeNotesInView(own)} onShow={vi.fn()} wishes={wishes} />);
  return wishes;
}

describe('the note editor', () => {
  it('says what the note is tied to and that the draft is kept', () => {
    show({ draft });
    expect(screen.getByText(claim.text)).toBeTruthy();
    expect(screen.getByText(/Tied to the words on this page and to the claim/)).toBeTruthy();
    expect(screen.getByText(/^Draft kept \d\d:\d\d$/)).toBeTruthy();
    expect(screen.queryByText(/^Saved/)).toBeNull();
  });

  it('hands every change to the draft at once', () => {
    const wishes = show({ draft });
    fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'Ask twice.' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Label' }), { target: { value: 'doubt' } });
    expect(wishes.onDraft).toHaveBeenNthCalledWith(1, { ...draft.written, body: 'Ask twice.' });
    expect(wishes.onDraft).toHaveBeenNthCalledWith(2, { ...draft.written, label: 'doubt' });
  });

  it('makes tags with a comma, with Enter and when the field is left, and takes the last away again', () => {
    const written = { ...draft.written, tags: ['harbour'] };
    const wishes = show({ draft: { ...draft, written } });
    const field = screen.getByRole('combobox', { name: 'Tags' });
    fireEvent.input(field, { target: { value: '#ferry, storm,' } });
    expect(wishes.onDraft).toHaveBeenLastCalledWith({ ...written, tags: ['harbour', 'ferry', 'storm'] });
    fireEvent.input(field, { target: { value: 'two words' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(wishes.onDraft).toHaveBeenLastCalledWith({ ...written, tags: ['harbour', 'two words'] });
    fireEvent.input(field, { target: { value: 'left' } });
    fireEvent.blur(field);
    expect(wishes.onDraft).toHaveBeenLastCalledWith({ ...written, tags: ['harbour', 'left'] });
    fireEvent.keyDown(field, { key: 'Backspace' });
    expect(wishes.onDraft).toHaveBeenLastCalledWith({ ...written, tags: [] });
  });

  it('links a claim from the look-up with the keyboard alone', async () => {
    const found = makeFoundClaim({ claim });
    const onFindClaims = vi.fn(() => Promise.resolve([found]));
    const wishes = show({ draft }, { onFindClaims });
    fireEvent.click(screen.getByRole('button', { name: 'Link a claim' }));
    const field = screen.getByRole('combobox', { name: 'Look up a claim to link' });
    fireEvent.input(field, { target: { value: 'ferry' } });
    await screen.findByRole('option', { name: /ferry/i });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(wishes.onDraft).toHaveBeenLastCalledWith({ ...draft.written, links: [claim] });
    expect(document.activeElement?.textContent).toBe('Link a claim');
  });

  it('shows what its Markdown means in place of the field, and the field again', async () => {
    show({ draft: { ...draft, written: { ...draft.written, body: 'Ask **again**.' } } });
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(document.querySelector('strong')?.textContent).toBe('again'));
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByRole('textbox', { name: 'Note' })).toBeTruthy();
  });

  it('warns when the draft cannot be kept', () => {
    show({ draft: { ...draft, kept: { ok: false } } });
    expect(screen.getByText(/cannot be kept: copy it/)).toBeTruthy();
  });

  it.each<{ readonly store: string; readonly answer: () => Promise<unknown>; readonly says: RegExp }>([
    {
      store: 'refuses',
      answer: () => Promise.resolve({ ok: false, reason: 'the disk is full.' }),
      says: /Not saved: the disk is full\. The draft is kept\./,
    },
    {
      store: 'answers nothing',
      answer: () => Promise.resolve(undefined),
      says: /Not saved: no answer from the store/,
    },
    { store: 'answers something else', answer: () => Promise.resolve({}), says: /Not saved/ },
    { store: 'throws', answer: () => Promise.reject(new Error('it closed')), says: /Not saved: it closed/ },
  ])('keeps the draft when the store $store', async ({ answer, says }) => {
    // What a broken store answers is exactly what its type rules out.
    show({ draft }, { onSave: answer as () => Promise<NoteKept> });
    fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(says));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'Ask again.');
  });

  it('saves with Ctrl and Enter, but nothing empty', () => {
    const wishes = show({ draft });
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), { key: 'Enter', ctrlKey: true });
    expect(wishes.onSave).toHaveBeenCalledOnce();
    cleanup();
    show({ draft: { ...draft, written: { ...draft.written, body: '  ' } } });
    expect(screen.getByRole('button', { name: 'Save note' })).toHaveProperty('disabled', true);
  });

  it.each([
    { looser: 'text', says: 'Tie to text only' },
    { looser: 'page', says: 'Tie to the page only' },
  ] as const)('loosens one tie after the other: $says', ({ looser, says }) => {
    const wishes = show({ draft: { ...draft, looser } });
    fireEvent.click(screen.getByRole('button', { name: says }));
    expect(wishes.onUntie).toHaveBeenCalledOnce();
    cleanup();
    show({ draft: { ...draft, looser: null } });
    expect(screen.queryByRole('button', { name: /Tie to/ })).toBeNull();
  });

  it('shows both texts when the note was changed elsewhere, and saves nothing before one is chosen', () => {
    const theirs = makeNote({ body: 'Ask the mayor.', revision: 2 });
    const wishes = show({ draft: { ...draft, theirs } });
    const both = screen.getByRole('alert');
    expect(within(both).getByText(/changed elsewhere/)).toBeTruthy();
    expect(within(both).getByText('Ask the mayor.')).toBeTruthy();
    expect([...both.querySelectorAll('ins, del')].map(({ tagName }) => tagName)).toContain('INS');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), { key: 'Enter', ctrlKey: true });
    expect(wishes.onSave).not.toHaveBeenCalled();
    for (const [name, choice] of [
      ['Keep mine', 'mine'],
      ['Keep the other', 'theirs'],
      ['Put both together', 'both'],
    ] as const) {
      fireEvent.click(screen.getByRole('button', { name }));
      expect(wishes.onResolve).toHaveBeenLastCalledWith(choice);
    }
  });
});

describe('drafts that wait', () => {
  const waiting = { key: 'draft 1', body: 'Half a thought', at: '2031-05-03T14:02:00Z' };

  it('are continued or dropped, but not while another window has them', () => {
    const wishes = show({
      otherDrafts: [
        { ...waiting, elsewhere: false },
        { ...waiting, key: 'draft 2', body: 'Another', elsewhere: true },
      ],
    });
    expect(screen.getByText('being written in another window')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    fireEvent.click(screen.getByRole('button', { name: 'Discard draft' }));
    expect(wishes.onContinue).toHaveBeenCalledWith('draft 1');
    expect(wishes.onDrop).toHaveBeenCalledWith('draft 1');
  });
});

describe('the notes of a page', () => {
  it('lists them with what they are tied to, their label, tags and links', () => {
    const link = { ...claim, id: 'other', text: 'The ferry was late.' };
    show({
      notes: read([
        makeNote({ claim, label: 'question', tags: ['harbour'], links: [link] }),
        makeNote({ id: 'note-2', body: 'Second.' }),
      ]),
    });
    expect(screen.getByRole('heading', { name: 'On this page 2' })).toBeTruthy();
    for (const text of [claim.text, 'Second.', 'Question', '#harbour', link.text]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
  });

  it('offers to undo what went to the trash', () => {
    const gone = makeNote({ deleted: '2031-05-04T08:00:00Z' });
    const wishes = show({ notes: read([gone]) });
    expect(screen.getByRole('heading', { name: 'On this page 0' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(wishes.onRestore).toHaveBeenCalledWith(gone);
  });

  it('tells how each found its place, with the words that changed, and offers the ways on', () => {
    const span = { start: 4, end: 9 };
    const edited = makeNote({ id: 'edited', body: 'Edited.' });
    const lost = makeNote({ id: 'lost', body: 'Lost.' });
    const wishes = show({
      notes: {
        status: 'read',
        notes: [
          placed(edited, {
            state: 'edited',
            span,
            diff: [
              { kind: 'same', text: 'hurt ' },
              { kind: 'gone', text: 'nine' },
              { kind: 'new', text: 'eleven' },
            ],
          }),
          placed(lost, { state: 'not-found', reason: 'words-gone' }),
          placed(
            makeNote({ id: 'moved', body: 'Moved.' }),
            { state: 'placed', span: { start: 1, end: 2 } },
            'https://paper.example/old',
          ),
          placed(makeNote({ id: 'claimed', body: 'Claimed.', claim }), {
            state: 'on-claim',
            spans: [span],
            notFound: null,
          }),
        ],
      },
    });
    expect(screen.getByRole('heading', { name: 'On this page 2' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'On claims that this page states 1' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Not found in the article 1' })).toBeTruthy();
    expect(document.querySelector('del')?.textContent).toContain('nine');
    expect(document.querySelector('ins')?.textContent).toContain('eleven');
    expect(screen.getByText('The words are not on the page any more.')).toBeTruthy();
    expect(screen.getByText('https://paper.example/old')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tie to the new words' }));
    expect(wishes.onPlace).toHaveBeenLastCalledWith(edited, span);
    fireEvent.click(screen.getByRole('button', { name: 'Tie to the selected words' }));
    expect(wishes.onPlace).toHaveBeenLastCalledWith(lost, 'selected');
    fireEvent.click(screen.getByRole('button', { name: 'Keep with the whole page' }));
    expect(wishes.onLoosen).toHaveBeenCalledWith(lost);
  });

  it('stand in page order or newest first', () => {
    const at = (start: number) => ({ state: 'placed', span: { start, end: start + 1 } }) as const;
    show({
      notes: {
        status: 'read',
        notes: [
          placed(makeNote({ id: 'b', body: 'Below', modified: '2031-05-04T00:00:00.000Z' }), at(90)),
          placed(makeNote({ id: 'a', body: 'Above', modified: '2031-05-03T00:00:00.000Z' }), at(10)),
        ],
      },
    });
    const bodies = () => screen.getAllByText(/^(Above|Below)$/).map(({ textContent }) => textContent);
    expect(bodies()).toEqual(['Above', 'Below']);
    fireEvent.click(screen.getByRole('button', { name: 'Newest first' }));
    expect(bodies()).toEqual(['Below', 'Above']);
  });

  it('are searched where they are many, with the syntax of the look-up', () => {
    const tags = [['harbour'], ['harbour'], ['storm'], [], []];
    show({ notes: read(tags.map((some, n) => makeNote({ id: `n${n}`, body: `Note ${n}`, tags: some }))) });
    const field = screen.getByRole('searchbox', { name: 'Search the notes' });
    fireEvent.input(field, { target: { value: 'tag:harb' } });
    expect(screen.getAllByText(/^Note \d$/)).toHaveLength(2);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.getAllByText(/^Note \d$/)).toHaveLength(5);
  });

  it('says what hinders when they cannot be read, and never that there are none', () => {
    show({ notes: { status: 'failed', reason: 'the database is closed' } });
    expect(screen.getByRole('alert').textContent).toContain('the database is closed');
    expect(screen.queryByText(/No note on this page/)).toBeNull();
  });

  it('offers no note where the page is not known, but keeps one on a claim', () => {
    show({ notes: { status: 'nowhere' } });
    expect(screen.queryByRole('button', { name: 'Write a note' })).toBeNull();
    expect(screen.getByText(/This page it may not read/)).toBeTruthy();
    cleanup();
    show({ notes: { status: 'nowhere' }, draft: { ...draft, tie: { ...draft.tie, words: null } } });
    expect(screen.getByText(/Tied to the claim, so it returns/)).toBeTruthy();
  });

  it('says when the store has confirmed the last one', () => {
    show({ savedAt: '2031-05-03T14:03:00Z' });
    expect(screen.getByRole('status').textContent).toMatch(/^Saved in both copies, \d\d:\d\d$/);
  });
});

describe('the history of a note', () => {
  const history = [
    makeNote({ body: 'Ask the harbour.' }),
    makeNote({ revision: 2, body: 'Ask the mayor.' }),
    makeNote({ revision: 3, body: 'Ask the mayor twice.' }),
  ];

  it('shows what changed with each revision, and brings an old one back', () => {
    const wishes = show({ history });
    const added = () => [...document.querySelectorAll('ins')].map((each) => each.lastChild?.textContent);
    expect(added().join('')).toContain('twice');
    fireEvent.click(screen.getByRole('button', { name: /^Revision 2/ }));
    expect(added()).toEqual(['mayor']);
    fireEvent.click(screen.getByRole('button', { name: 'Make this the newest again' }));
    expect(wishes.onBring).toHaveBeenCalledWith(history[1]);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the notes' }));
    expect(wishes.onHistory).toHaveBeenCalledWith(null);
  });
});

describe('notes that are missing', () => {
  const trouble = { state: 'lost', missing: 7, inMirror: 9, notes: 5, newest: null } as const;

  it('are told with numbers, and nothing can be written before the reader chose', async () => {
    const onRecover = vi.fn(() => Promise.reject(new Error('the disk is full.')));
    show({ trouble }, { onRecover });
    expect(screen.getByRole('heading', { name: 'Notes are missing' })).toBeTruthy();
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['5', '7', '9']);
    expect(screen.queryByRole('button', { name: 'Write a note' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Bring the notes back' }));
    await screen.findByText(/That did not work: the disk is full/);
    expect(onRecover).toHaveBeenCalledOnce();
  });

  it.each([
    { trouble: { state: 'all-lost', lastKept: '' } as const, title: 'Both copies of the notes are gone' },
    { trouble: { state: 'unreadable', reason: 'broken' } as const, title: 'The notes cannot be opened' },
    { trouble: { state: 'newer' } as const, title: 'The notes can be read, not written' },
  ])('are told apart: $title', ({ trouble: state, title }) => {
    show({ trouble: state });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bring the notes back' })).toBeNull();
  });
});
