import { vi } from 'vitest';
import type { FilesState } from '@/components/notes/FilesPage';
import type { Draft } from '@/components/notes/NoteEditor';
import { listed, type NotesState } from '@/components/notes/notes-state';
import type { NotesPageProps } from '@/components/notes/NotesPage';
import type { NotesInView, NoteWishes } from '@/components/notes/NotesView';
import type { Note } from '@/core/notes/note';
import type { Placement } from '@/core/notes/place-notes';

/** What the panel shows of notes when there is nothing to show; a test names only what it is about. */
export function makeNotesInView(own: Partial<NotesInView> = {}): NotesInView {
  return {
    notes: read([]),
    draft: null,
    otherDrafts: [],
    knownTags: [],
    savedAt: null,
    history: null,
    trouble: null,
    recovered: null,
    ...own,
  };
}

export function read(notes: readonly Note[]): NotesState {
  return { status: 'read', notes: notes.map(listed) };
}

export function placed(note: Note, placement: Placement, movedFrom: string | null = null) {
  return { note, isHere: movedFrom === null && placement.state !== 'on-claim', placement, movedFrom };
}

export function makeDraft(own: Partial<Draft> = {}): Draft {
  return {
    written: { body: 'Ask again.', tags: [], label: null, links: [] },
    tie: { claim: null, verdict: null, words: null, report: null },
    looser: null,
    isNew: true,
    kept: { ok: true, at: '2031-05-03T14:02:00Z' },
    theirs: null,
    ...own,
  };
}

export function makeNoteWishes(own: Partial<NoteWishes> = {}): NoteWishes {
  return {
    onWrite: vi.fn(),
    onDraft: vi.fn(),
    onUntie: vi.fn(),
    onSave: vi.fn(() => Promise.resolve({ ok: true, id: 'note-1', revision: 1 } as const)),
    onResolve: vi.fn(),
    onDiscard: vi.fn(),
    onFindClaims: vi.fn(() => Promise.resolve([])),
    onContinue: vi.fn(),
    onDrop: vi.fn(),
    onChange: vi.fn(),
    onTrash: vi.fn(),
    onRestore: vi.fn(),
    onExportPage: vi.fn(),
    onHistory: vi.fn(),
    onBring: vi.fn(),
    onPlace: vi.fn(),
    onLoosen: vi.fn(),
    onRecover: vi.fn(() => Promise.resolve()),
    onExportRest: vi.fn(() => Promise.resolve()),
    onAbandon: vi.fn(() => Promise.resolve()),
    onBackup: vi.fn(),
    ...own,
  };
}

function makeFiles(own: Partial<FilesState> = {}): FilesState {
  return { backup: null, automatic: false, importing: { state: 'none' }, imports: [], ...own };
}

export function makeNotesPage(own: Partial<NotesPageProps> = {}): NotesPageProps {
  return {
    place: { view: 'all' },
    notes: read([]),
    trash: read([]),
    draft: null,
    otherDrafts: [],
    knownTags: [],
    savedAt: null,
    trouble: null,
    recovered: null,
    revisions: null,
    files: makeFiles(),
    fault: null,
    wishes: {
      ...makeNoteWishes(),
      onErase: vi.fn(),
      onFile: vi.fn(),
      onRule: vi.fn(),
      onImport: vi.fn(),
      onLeave: vi.fn(),
      onTakeBackImport: vi.fn(),
      onBackUp: vi.fn(),
      onExport: vi.fn(),
      onAutomatic: vi.fn(),
    },
    ...own,
  };
}
