import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AddArticleProps } from '@/components/library/AddArticle';
import type { Importing, InstalledPack } from '@/components/library/packs-state';
import { draftOwnArticle } from '@/core/extraction/draft-own-article';
import { pack } from './library-pack';
import { openLibrary as open } from './open-library';

afterEach(cleanup);

const installed: InstalledPack = {
  id: 'harbour',
  title: 'The harbour strike',
  revision: '2025.05.01',
  asOf: '2025-05-01',
  source: 'imported',
  on: true,
  pack,
};
const showing = (importing: Importing, rows: readonly InstalledPack[] = []) =>
  open('#/packs', { packs: { installed: rows, importing, news: null } });
const json = (text: string) => new File([text], 'pack.json', { type: 'application/json' });

describe('installed packs', () => {
  it('are switched, exported and removed by name', () => {
    const wishes = showing({ status: 'idle' }, [installed]);
    fireEvent.click(screen.getByRole('switch', { name: 'Use The harbour strike' }));
    fireEvent.click(screen.getByRole('button', { name: 'Export The harbour strike' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove The harbour strike' }));
    expect(wishes.onSwitchPack).toHaveBeenCalledWith('harbour', false);
    expect(wishes.onExportPack).toHaveBeenCalledWith('harbour');
    expect(wishes.onRemovePack).toHaveBeenCalledWith('harbour');
  });

  it('cannot be removed when they came with the extension, and say when they are off', () => {
    showing({ status: 'idle' }, [{ ...installed, source: 'bundled', on: false, pack: null }]);
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(screen.getByText(/^Switched off/)).toBeTruthy();
  });

  it('say of the reader’s own articles that nobody has read the drafts', () => {
    showing({ status: 'idle' }, [{ ...installed, id: 'my-articles' }]);
    expect(screen.getByText(/read by nobody since/)).toBeTruthy();
  });

  it('offer to undo what was done last', () => {
    const { onUndoPack } = open('#/packs', {
      packs: { installed: [], importing: { status: 'idle' }, news: { kind: 'removed', title: 'The ferry' } },
    });
    expect(screen.getByText(/The ferry is removed\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndoPack).toHaveBeenCalled();
  });
});

describe('importing a pack', () => {
  it('takes a file that is dropped', () => {
    const { onImportPack } = showing({ status: 'idle' });
    const file = json('{}');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [file] } });
    fireEvent(screen.getByRole('region', { name: 'Import a pack' }), drop);
    expect(onImportPack).toHaveBeenCalledWith(file);
  });

  it('shows how far it is and can be stopped', () => {
    const { onStopImport } = showing({ status: 'reading', name: 'ferry.json', share: 0.5 });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStopImport).toHaveBeenCalled();
  });

  it('shows what is in it before it asks', () => {
    const { onInstallPack } = showing({ status: 'asking', pack, before: null });
    expect(
      screen.getByText(
        '5 claims from 3 reports, 8 pieces of evidence, 1 conflict, 0 actors'.replace(
          '0 actors',
          `${pack.actors.length} actors`,
        ),
      ),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Install' }));
    expect(onInstallPack).toHaveBeenCalledWith(pack);
  });

  it('sets an older file beside what it would replace, and warns', () => {
    const before = { revision: '9', asOf: '2031-01-01', claims: 7 };
    showing({ status: 'asking', pack, before });
    expect(screen.getByRole('heading', { name: 'Replace the pack that you have?' })).toBeTruthy();
    expect(screen.getByText(/You have: 9, as of 1.Jan.2031, 7 claims\./)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/older than what you have/);
  });

  it('says where a file is wrong, what was expected, what came and what to do', () => {
    const fault = { path: 'claims[3].text', expected: 'at most 25 words', came: '31 words' };
    showing({
      status: 'refused',
      name: 'ferry.json',
      faults: [fault, ...Array.from({ length: 4 }, (_, n) => ({ ...fault, path: `x${n}` }))],
    });
    const alert = screen.getByRole('alert');
    for (const words of [
      'claims[3].text',
      'at most 25 words',
      '31 words',
      'Ask the maker',
      '2 more faults',
      'Nothing was installed',
    ])
      expect(alert.textContent).toContain(words);
  });

  it.each(['id-is-bundled', 'id-is-imported', 'busy', 'full'] as const)('explains %s', (why) => {
    showing({ status: 'failed', why, reason: '' });
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing was installed/);
  });
});

describe('adding an article', () => {
  const text =
    'Strike over\n\nMara Lindqvist said on Friday that the strike in Port Ellery is over.\n\nTwelve people were hurt in Port Ellery.';

  it('drafts it, lets the reader take out what is not worth keeping, and adds the rest', async () => {
    const onDraft = vi.fn((given: Parameters<typeof draftOwnArticle>[0]) =>
      Promise.resolve(draftOwnArticle(given, { own: undefined, title: 'Mine', today: '2031-05-04' })),
    );
    const onKeep = vi.fn<AddArticleProps['onKeep']>(() => Promise.resolve());
    open('#/packs/add', { adding: { page: 'none', ownId: 'my-articles', longest: 1000, onDraft, onKeep } });
    fireEvent.input(screen.getByLabelText('Text of the article'), { target: { value: text } });
    fireEvent.input(screen.getByLabelText(/^Publisher/), { target: { value: ' Harbour Post ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Look at the draft' }));
    const boxes = await waitFor(() => screen.getAllByRole('checkbox'));
    expect(onDraft).toHaveBeenCalledWith(expect.objectContaining({ publisher: 'Harbour Post', title: null }));
    fireEvent.click(boxes[0]!);
    fireEvent.click(screen.getByRole('button', { name: /^Add \d statement/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Add \d statement/ }));
    expect(onKeep).toHaveBeenCalledTimes(1);
    const [draft, kept] = onKeep.mock.calls[0]!;
    expect([...kept]).toEqual(draft.statements.slice(1).map(({ evidence }) => evidence.id));
  });

  it('refuses a book', () => {
    open('#/packs/add');
    fireEvent.input(screen.getByLabelText('Text of the article'), { target: { value: 'word '.repeat(300) } });
    fireEvent.click(screen.getByRole('button', { name: 'Look at the draft' }));
    expect(screen.getByRole('alert').textContent).toMatch(/at most 1,000 letters/);
  });

  it('says when the page is not there any more', () => {
    open('#/packs/add?tab=3', {
      adding: {
        page: 'gone',
        ownId: 'x',
        longest: 9,
        onDraft: vi.fn(),
        onKeep: vi.fn(() => Promise.resolve()),
      },
    });
    expect(within(screen.getByRole('main')).getByRole('alert').textContent).toMatch(/not open any more/);
  });
});
