import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { countNotes, listed, unlessMissing, type NotesState } from '@/components/notes/notes-state';
import { NoteRows } from '@/components/notes/NoteRows';
import { makeNote } from '@/tests/support/make-match';

afterEach(cleanup);

const field = () => screen.getByRole('searchbox', { name: /^Search the notes/ });
const type = (words: string) => fireEvent.input(field(), { target: { value: words } });
const newest = [makeNote({ id: 'n1', body: 'On the ferry.' }), makeNote({ id: 'n2', body: 'On the pier.' })];
const older = makeNote({ id: 'n3', body: 'On the bridge.' });

function read(notes: readonly (typeof older)[], toCome?: number): NotesState {
  return { status: 'read', notes: notes.map(listed), ...(toCome === undefined ? {} : { toCome }) };
}

describe('the list of all notes', () => {
  it('shows the newest while older ones are read, and counts them all', () => {
    const first = read(newest, 1);
    render(<NoteRows notes={first} />);
    expect(screen.getByText('On the ferry.')).toBeTruthy();
    expect(countNotes(first)).toBe(3);
  });

  it('says of a search that the notes are being read, and never that nothing was found, until all are', () => {
    const { rerender } = render(<NoteRows notes={read(newest, 1)} />);
    type('bridge');
    expect(screen.getByText('Looking for notes …')).toBeTruthy();
    expect(screen.queryByText('On the ferry.')).toBeNull();
    rerender(<NoteRows notes={read([...newest, older])} />);
    expect(screen.getByText('On the bridge.')).toBeTruthy();
    type('lorry');
    expect(screen.queryByText('Looking for notes …')).toBeNull();
  });

  it('says that there is no note only where there is none', () => {
    const { rerender } = render(<NoteRows notes={read([], 4)} />);
    expect(screen.queryByText(/^No note yet/)).toBeNull();
    rerender(<NoteRows notes={read([])} />);
    expect(screen.getByText(/^No note yet/)).toBeTruthy();
  });
});

describe('the number of notes', () => {
  it('is told of what is there, and not as nought where notes are missing', () => {
    expect(countNotes(unlessMissing(read([]), false))).toBe(0);
    expect(countNotes(unlessMissing(read([]), true))).toBeNull();
    expect(countNotes(unlessMissing(read(newest), true))).toBe(2);
  });
});
