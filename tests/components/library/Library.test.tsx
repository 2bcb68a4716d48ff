import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { makeShelf } from '@/components/library/shelf';
import { VirtualList } from '@/components/library/VirtualList';
import { fileClaimSet } from '@/core/claims/claim-set';
import type { MadeChoice } from '@/core/claims/set-aside';
import { makeEvidence } from '@/tests/core/claims/weigh-fixtures';
import { makeNote } from '@/tests/support/make-match';
import { read } from '@/tests/support/make-notes';
import { pack, shelf } from './library-pack';
import { openLibrary as open } from './open-library';

afterEach(cleanup);

describe('the library', () => {
  it.each([
    { hash: '#/claims', title: 'Claims' },
    { hash: '#/reports', title: 'Reports' },
    { hash: '#/actors', title: 'Actors' },
    { hash: '#/matrix', title: 'Who says what' },
    { hash: '#/timeline', title: 'What happened, and who reported it' },
    { hash: '#/notes', title: 'Notes' },
    { hash: '#/packs', title: 'Packs' },
    { hash: '#/packs/add', title: 'Add an article' },
    { hash: '#/settings', title: 'Settings' },
    { hash: '#/help', title: 'How it decides' },
    { hash: '#/welcome', title: 'Who else says so?' },
    { hash: '#/claims/harbour/told', title: 'The mayor told Radio Nord that the strike is over.' },
    { hash: '#/reports/harbour/post', title: 'post' },
    { hash: '#/actors/harbour/mayor', title: 'mayor' },
  ])('shows $hash under one heading', ({ hash, title }) => {
    open(hash);
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
      title,
    ]);
  });

  it('says how many there are and where one is', () => {
    open('#/claims');
    expect(screen.getByRole('link', { name: 'Claims 5' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByText(/The harbour strike, as of 1 May 2025/)).toBeTruthy();
  });

  it('narrows the claims', () => {
    open('#/claims');
    fireEvent.click(screen.getByRole('button', { name: 'With a conflict 2' }));
    expect(within(screen.getByRole('list', { name: 'Claims' })).getAllByRole('link')).toHaveLength(2);
    fireEvent.change(screen.getByRole('combobox', { name: 'Topic' }), { target: { value: 'strike' } });
    expect(screen.getByText('Nothing fits these filters.')).toBeTruthy();
  });

  it.each(['#/claims/harbour/none', '#/claims/other/told'])('says that nothing is at %s', (hash) => {
    open(hash);
    expect(screen.getByRole('heading', { name: 'There is nothing at this address any more' })).toBeTruthy();
  });

  it('says why it cannot be opened', () => {
    open('#/claims', { state: { status: 'failed', reason: 'the database is closed' } });
    expect(screen.getByRole('alert').textContent).toContain('the database is closed');
  });

  it('names a pack that cannot be read', () => {
    open('#/packs', {
      state: { status: 'open', shelf, broken: [{ id: 'torn', reason: 'a piece is missing' }] },
    });
    expect(screen.getByRole('alert').textContent).toContain('torn');
  });
});

describe('the page of a claim', () => {
  it('runs three reports into one origin, counted once', () => {
    open('#/claims/harbour/told');
    expect(screen.getByText('Counts as one source, however many report it.')).toBeTruthy();
    expect(screen.getAllByText(/3 reports, 1 origin: Radio Nord interview/).length).toBeGreaterThan(0);
  });

  it('sets both sides of a conflict beside each other, with the note that explains it', () => {
    open('#/claims/harbour/hurt-12');
    const section = screen.getByRole('heading', { name: /Conflicts with on the figure/ }).closest('section')!;
    expect(within(section).getByText('The storm hurt eleven people.')).toBeTruthy();
    expect(within(section).getByText('They cannot both be so.')).toBeTruthy();
  });

  it('names each report once on a side and folds its further passages', () => {
    const twice = makeShelf(
      fileClaimSet([
        {
          ...pack,
          evidence: [
            ...pack.evidence,
            makeEvidence({
              id: 'again',
              claim: 'hurt-11',
              report: 'quay-2025-04-26',
              quote: 'eleven, it repeated',
            }),
          ],
        },
      ]),
    );
    open('#/claims/harbour/hurt-12', { state: { status: 'open', shelf: twice, broken: [] } });
    const section = screen.getByRole('heading', { name: /Conflicts with/ }).closest('section')!;
    expect(within(section).getAllByText('Quay report')).toHaveLength(1);
    fireEvent.click(within(section).getByRole('button', { name: '1 more passage of this report' }));
    expect(within(section).getByText('eleven, it repeated')).toBeTruthy();
  });

  it('says who is silent', () => {
    open('#/claims/harbour/alone');
    const section = screen
      .getByRole('heading', { name: /Says nothing about it 2 reports/ })
      .closest('section')!;
    expect(
      within(section)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Coast Times', 'Quay report']);
  });

  it('copies the receipt in the chosen form and says so only when it is done', async () => {
    const { onCopy } = open('#/claims/harbour/told');
    fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(screen.getByText('Copied')).toBeTruthy());
    expect(onCopy).toHaveBeenCalledWith(expect.stringContaining('**The mayor told'));
  });

  it('shows the notes tied to it and no others', () => {
    const claim = { pack: 'harbour', id: 'told', text: 'x' };
    const notes = [makeNote({ claim, body: 'Mine.' }), makeNote({ id: 'n2', body: 'Another.' })];
    open('#/claims/harbour/told', { notes: read(notes) });
    expect(screen.getByText('Mine.')).toBeTruthy();
    expect(screen.queryByText('Another.')).toBeNull();
  });
});

describe('the page of a report', () => {
  it('lists what it leaves out that two others carry', () => {
    const silent = makeShelf(
      fileClaimSet([{ ...pack, evidence: pack.evidence.filter(({ claim }) => !/^hurt-1[15]$/.test(claim)) }]),
    );
    open('#/reports/harbour/quay-2025-04-26', { state: { status: 'open', shelf: silent, broken: [] } });
    const section = screen.getByRole('heading', { name: /leaves out/ }).closest('section')!;
    expect(
      within(section)
        .getAllByRole('link')
        .map((link) => link.querySelector('.claim-text')?.textContent),
    ).toEqual(['The storm hurt at least 12 people.']);
  });

  it('does not say that it leaves out what it says otherwise', () => {
    open('#/reports/harbour/quay-2025-04-26');
    expect(screen.getByText('Nothing that two other reports here carry.')).toBeTruthy();
  });
});

describe('settings', () => {
  it('hands every choice out', () => {
    const wishes = open('#/settings');
    fireEvent.click(screen.getByRole('radio', { name: 'Underlined and tinted' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    fireEvent.click(screen.getByRole('button', { name: 'Switch on: riverside.example' }));
    expect(wishes.onLoudness).toHaveBeenCalledWith('full');
    expect(wishes.onTheme).toHaveBeenCalledWith('dark');
    expect(wishes.onSwitchOn).toHaveBeenCalledWith('riverside.example');
  });
});

describe('VirtualList', () => {
  const list = (many: number) =>
    render(
      <VirtualList
        rows={Array.from({ length: many }, (_, index) => `Row ${index + 1}`)}
        keyOf={(row) => row}
        render={(row) => row}
        label="Rows"
        rowHeight={{ wide: 50, narrow: 50 }}
      />,
    );

  it('has every row of a short list', () => {
    list(500);
    expect(screen.getAllByRole('listitem')).toHaveLength(500);
  });

  it('has only the rows near the window of a long one, and tells their place', () => {
    list(10_000);
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeLessThan(100);
    expect(rows[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(screen.getByRole('list').style.height).toBe('500000px');
  });
});

describe('what the reader has set aside', () => {
  const claim = { pack: 'harbour', id: 'told', text: 'The mayor told Radio Nord that the strike is over.' };
  const page = { url: 'https://courier.example/strike', title: 'The strike' };
  const setAside: readonly MadeChoice[] = [
    {
      what: { kind: 'actor', actor: { id: 'mayor', name: 'mayor' } },
      since: '2031-05-03T10:00:00Z',
      page: null,
    },
    {
      what: { kind: 'not-same', claim, sentence: 'The mayor spoke.' },
      since: '2031-05-02T10:00:00Z',
      page,
    },
  ];
  const settings = {
    loudness: 'underline',
    theme: 'system',
    overlay: true,
    reach: { off: [], allowed: [], everywhere: false, asksAgain: true, listed: 500, missing: 0 },
    keys: { commands: [], keyword: 'ss' },
    setAside,
  } as const;

  it('is listed with what it is, when and on which page', () => {
    open('#/settings', { settings });
    const [name, sentence] = within(
      screen.getByRole('heading', { name: 'Set aside 2' }).closest('section')!,
    ).getAllByRole('listitem');
    expect(name?.textContent).toMatch(/Muted name.*mayor.*3 May 2031.*on no page/);
    expect(sentence?.textContent).toMatch(
      /Not the same claim.*told Radio Nord.*“The mayor spoke.”.*2 May 2031/,
    );
    const link = within(sentence!).getByRole('link', { name: 'The strike' });
    expect(link.getAttribute('href')).toBe(page.url);
  });

  it('is undone one by one, and the keyboard stays at the list', () => {
    const wishes = open('#/settings', { settings });
    fireEvent.click(screen.getByRole('button', { name: /^Undo: The mayor told/ }));
    expect(wishes.onMarkAgain).toHaveBeenCalledWith(setAside[1]?.what);
    expect(document.activeElement?.textContent).toMatch(/^Set aside/);
  });

  it('is explained where there is nothing', () => {
    open('#/settings');
    expect(screen.getByText('Nothing is set aside.')).toBeTruthy();
    expect(screen.getByText(/“Not the same claim” or “Mute this claim”/)).toBeTruthy();
  });
});
