import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotesView, type Draft, type NoteWishes } from '@/components/NotesView';
import type { NotesState } from '@/components/NoteList';
import type { NoteKept } from '@/core/notes/note';
import { makeNote } from '@/tests/support/make-match';

afterEach(cleanup);

const claim = { pack: 'ferry', id: 'ferry-opened', text: 'The ferry opened on 1 May 2031.' };
const draft: Draft = {
  body: 'Ask again.',
  tie: { claim, verdict: 'conflicting', words: 'The ferry opened.' },
  isNew: true,
  kept: { ok: true, at: '2031-05-03T14:02:00Z' },
};

function show(
  own: { draft?: Draft | null; notes?: NotesState; savedAt?: string; wishes?: Partial<NoteWishes> } = {},
) {
  const wishes: NoteWishes = {
    onWrite: vi.fn(),
    onDraft: vi.fn(),
    onUntie: vi.fn(),
    onSave: vi.fn(),
    onDiscard: vi.fn(),
    onChange: vi.fn(),
    onTrash: vi.fn(),
    onRestore: vi.fn(),
    ...own.wishes,
  };
  const { draft: given = null, notes = { status: 'read', notes: [] } } = own;
  render(<NotesView draft={given} notes={notes} savedAt={own.savedAt ?? null} wishes={wishes} />);
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
    expect(wishes.onDraft).toHaveBeenCalledWith('Ask twice.');
  });

  it('warns when the draft cannot be kept', () => {
    show({ draft: { ...draft, kept: { ok: false } } });
    expect(screen.getByText(/cannot be kept: copy it/)).toBeTruthy();
  });

  it.each<{ readonly store: string; readonly answer: () => Promise<unknown>; readonly says: RegExp }>([
    {
      store: 'refuses',
      answer: () => Promise.resolve({ ok: false, reason: 'the disk is full' }),
      says: /Not saved: the disk is full. The draft is kept./,
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
    show({ draft, wishes: { onSave: answer as () => Promise<NoteKept> } });
    fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(says));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'Ask again.');
  });

  it('saves with Ctrl and Enter, but nothing empty', () => {
    const wishes = show({ draft });
    const field = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(wishes.onSave).toHaveBeenCalledWith('Ask again.');
    cleanup();
    show({ draft: { ...draft, body: '  ' } });
    expect(screen.getByRole('button', { name: 'Save note' })).toHaveProperty('disabled', true);
  });

  it('loosens one tie after the other', () => {
    show({ draft });
    expect(screen.getByRole('button', { name: 'Tie to text only' })).toBeTruthy();
    cleanup();
    show({ draft: { ...draft, tie: { claim: null, verdict: null, words: 'The ferry opened.' } } });
    expect(screen.getByRole('button', { name: 'Tie to the page only' })).toBeTruthy();
    cleanup();
    show({ draft: { ...draft, tie: { claim: null, verdict: null, words: null } } });
    expect(screen.queryByRole('button', { name: /Tie to/ })).toBeNull();
  });
});

describe('the notes of a page', () => {
  it('lists them with what they are tied to', () => {
    show({
      notes: { status: 'read', notes: [makeNote({ claim }), makeNote({ id: 'note-2', body: 'Second.' })] },
    });
    expect(screen.getByRole('heading', { name: 'On this page 2' })).toBeTruthy();
    expect(screen.getByText(claim.text)).toBeTruthy();
    expect(screen.getByText('Second.')).toBeTruthy();
  });

  it('offers to undo what went to the trash', () => {
    const gone = makeNote({ deleted: '2031-05-04T08:00:00Z' });
    const wishes = show({ notes: { status: 'read', notes: [gone] } });
    expect(screen.getByRole('heading', { name: 'On this page 0' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(wishes.onRestore).toHaveBeenCalledWith(gone);
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
