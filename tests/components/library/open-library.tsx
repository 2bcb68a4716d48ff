import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { Library, type LibraryProps } from '@/components/library/Library';
import { parsePlace } from '@/components/library/place';
import { shelf } from './library-pack';

/** No layout here: every element is as large as a window. */
for (const [name, size] of [
  ['clientWidth', 1100],
  ['clientHeight', 800],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}

type Opened = LibraryProps['wishes'] & {
  readonly lookUp: LibraryProps['lookUp'];
  /** The same library with something else in it. */
  readonly again: (next: Partial<LibraryProps>) => void;
};

/** Opens the library at an address; what is wished is recorded. */
export function openLibrary(hash: string, own: Partial<LibraryProps> = {}): Opened {
  const wishes: LibraryProps['wishes'] = {
    onLoudness: vi.fn(),
    onTheme: vi.fn(),
    onSwitchOn: vi.fn(),
    onTakeBack: vi.fn(),
    onEverywhere: vi.fn(),
    onList: vi.fn(),
    onOverlay: vi.fn(),
    onKeys: vi.fn(),
    onMarkAgain: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve()),
    onNotes: vi.fn(),
    onPlace: vi.fn(),
    onSave: vi.fn(),
    onBackToArticle: vi.fn(),
    onImportPack: vi.fn(),
    onStopImport: vi.fn(),
    onInstallPack: vi.fn(),
    onSwitchPack: vi.fn(),
    onExportPack: vi.fn(),
    onRemovePack: vi.fn(),
    onUndoPack: vi.fn(),
  };
  const lookUp = { query: '', answer: null, onQuery: vi.fn(), onGo: vi.fn() };
  const adding = {
    page: 'none',
    ownId: 'my-articles',
    longest: 1000,
    onDraft: vi.fn(),
    onKeep: vi.fn(() => Promise.resolve()),
  } as const;
  const props: LibraryProps = {
    place: parsePlace(hash),
    visit: 0,
    state: { status: 'open', shelf, broken: [] },
    notes: { status: 'read', notes: [] },
    notesPage: <h1>Notes</h1>,
    trouble: null,
    settings: {
      loudness: 'underline',
      theme: 'system',
      overlay: true,
      reach: {
        off: ['riverside.example'],
        allowed: ['*://harbour.example/*'],
        everywhere: false,
        asksAgain: true,
        listed: 500,
        missing: 0,
      },
      keys: {
        commands: [{ name: 'next-claim', does: 'Go to the next claim', keys: 'Alt+Shift+K' }],
        keyword: 'ss',
      },
      setAside: [],
    },
    lookUp,
    packs: { installed: [], importing: { status: 'idle' }, news: null },
    adding,
    quality: { status: 'loading' },
    wishes,
    ...own,
  };
  const { rerender } = render(<Library {...props} />);
  return {
    ...wishes,
    lookUp,
    again: (next: Partial<LibraryProps>) => rerender(<Library {...props} {...next} />),
  };
}
