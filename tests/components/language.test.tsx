import { cleanup, render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Language } from '@/components/language';
import { Library } from '@/components/library/Library';
import { parsePlace } from '@/components/library/place';
import { NotesPage } from '@/components/notes/NotesPage';
import { Panel, type PanelWishes } from '@/components/Panel';
import { english, type Catalogue } from '@/components/texts';
import { makeWords } from '@/components/words';
import { makeItem, makeNote, makePage } from '@/tests/support/make-match';
import { makeNotesInView, makeNotesPage, read } from '@/tests/support/make-notes';
import { pack, shelf } from './library/library-pack';

afterEach(cleanup);

/** English with every word in brackets: what stands outside of them was not said by the catalogue. */
const bracket = (text: string) =>
  text.replace(/\{\w+\}|\p{L}+/gu, (word) => (word.startsWith('{') ? word : `⟦${word}⟧`));
const bracketed = Object.fromEntries(
  Object.entries(english).map(([key, text]) => [
    key,
    typeof text === 'string' ? bracket(text) : { one: bracket(text.one), other: bracket(text.other) },
  ]),
) as Catalogue;

const dates = /(\p{L}+\s)?\d{4}|\d+\s\p{L}{3}(?=\s–)|\b(months?|days?|years?)\sago/gu;
/** What `Intl` says in the language itself, and keys and the search syntax, which are the same everywhere. */
const keys = ['actor:', 'report:', 'verdict:', 'before:', 'after:', 'tag:', 'site:', 'claim:'];
const untranslated = ['and', 'Enter', 'Esc', ...keys];

function strayWords(tree: VNode, data: unknown): string[] {
  const { container } = render(
    <Language.Provider value={makeWords(bracketed, 'en-GB')}>{tree}</Language.Provider>,
  );
  const known = JSON.stringify(data) + untranslated.join(' ');
  const words = textsOf(container)
    .map((text) => text.replace(/⟦[^⟧]*⟧/gu, ' ').replace(dates, ' '))
    .flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []);
  return words.filter((word) => !known.toLowerCase().includes(word.toLowerCase()));
}

function textsOf(container: Element): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    texts.push(node.nodeValue ?? '');
  return texts;
}

describe('the interface in another language', () => {
  it('takes every word of the panel from the catalogue', () => {
    const page = makePage(
      ['The ferry opened.', 'It was late.'],
      [
        {
          in: 0,
          verdict: 'contested',
          corroborating: [makeItem()],
          conflicting: [makeItem({ kind: 'conflict', about: 'figure' })],
          why: ['words'],
        },
      ],
    );
    const notes = [makeNote()];
    const wishes = new Proxy({} as PanelWishes, { get: () => vi.fn() });
    for (const place of ['popup', 'panel'] as const) {
      const panel = (
        <Panel
          place={place}
          page={page}
          today="2031-12-01"
          query=""
          answer={null}
          opened={null}
          inView={makeNotesInView({ notes: read(notes) })}
          noted={new Map()}
          notesAsked={0}
          notice={{ of: 'wordsGone' }}
          wishes={wishes}
        />
      );
      expect(strayWords(panel, [page, notes])).toEqual([]);
      cleanup();
    }
  });

  it.each([
    'welcome',
    'claims',
    'claims/harbour/hurt-12',
    'reports/harbour/post',
    'actors/harbour/mayor',
    'matrix',
    'timeline',
    'notes',
    'packs',
    'packs/add',
    'settings',
    'help',
  ])('takes every word of the library’s page %s from the catalogue', (hash) => {
    const library = (
      <Library
        place={parsePlace(hash)}
        state={{ status: 'open', shelf, broken: [] }}
        notes={{ status: 'read', notes: [] }}
        notesPage={<NotesPage {...makeNotesPage({ notes: read([makeNote()]) })} />}
        trouble={null}
        visit={0}
        lookUp={{ query: '', answer: null, onQuery: vi.fn(), onGo: vi.fn() }}
        packs={{ installed: [], importing: { status: 'idle' }, news: null }}
        adding={{ page: 'gone', ownId: 'own', longest: 9, onDraft: vi.fn(), onKeep: vi.fn() }}
        quality={{ status: 'loading' }}
        settings={{
          loudness: 'underline',
          theme: 'system',
          overlay: true,
          reach: { off: [], allowed: [], everywhere: false, asksAgain: true, listed: 500, missing: 0 },
          keys: { commands: [], keyword: 'ss' },
          setAside: [],
        }}
        wishes={new Proxy({} as Parameters<typeof Library>[0]['wishes'], { get: () => vi.fn() })}
      />
    );
    expect(strayWords(library, [pack, makeNote()])).toEqual([]);
  });
});
