import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps, type PanelWishes } from '@/components/Panel';
import type { PageState } from '@/core/claims/page-state';
import {
  makeAnswer,
  makeCheck,
  makeCoverage,
  makeFoundClaim,
  makeItem,
  makeNote,
  makePage,
  makeView,
} from '@/tests/support/make-match';
import { makeNotesInView, makeNoteWishes, read } from '@/tests/support/make-notes';

afterEach(cleanup);

const ferry = { pack: 'ferry', id: 'ferry-opened', text: 'The ferry opened on 1 May 2031.' };
const storm = { pack: 'ferry', id: 'storm', text: 'The storm injured at least 12 people.' };
const page = makePage(
  ['The ferry opened on Thursday.', 'Nobody knows more.', 'The storm injured eleven people.'],
  [
    {
      in: 0,
      claim: ferry,
      verdict: 'corroborated',
      corroborating: [makeItem()],
      origins: { stated: 0, unstated: 1 },
    },
    {
      in: 2,
      claim: storm,
      verdict: 'conflicting',
      conflicting: [makeItem({ kind: 'conflict', about: 'figure', quote: 'at least 12 were injured' })],
      differs: [{ slot: 'figure', page: 'eleven', other: 'at least 12' }],
    },
  ],
);

function makeWishes(own: Partial<PanelWishes> = {}): PanelWishes {
  return {
    onQuery: vi.fn(),
    onClaim: vi.fn(),
    onShow: vi.fn(),
    onNote: vi.fn(),
    onRead: vi.fn(),
    onReadAlways: vi.fn(),
    onReadEverywhere: vi.fn(),
    onSwitch: vi.fn(),
    onLibrary: vi.fn(),
    onAllNotes: vi.fn(),
    onSettings: vi.fn(),
    onPanel: vi.fn(),
    ...makeNoteWishes(),
    onSetAside: vi.fn(() => Promise.resolve(true)),
    onTakeBack: vi.fn(() => Promise.resolve(true)),
    onNoticed: vi.fn(),
    ...own,
  };
}

function show(own: Partial<PanelProps> = {}) {
  const props: PanelProps = {
    place: 'popup',
    page,
    today: '2031-12-01',
    query: '',
    answer: null,
    opened: null,
    inView: makeNotesInView(),
    noted: new Map(),
    notesAsked: 0,
    notice: null,
    wishes: makeWishes(),
    ...own,
  };
  return { ...render(<Panel {...props} />), props };
}

/** A panel whose query is kept, as the connected one does. */
function Searching({ answer, wishes }: Pick<PanelProps, 'answer' | 'wishes'>) {
  const [query, setQuery] = useState('');
  return (
    <Panel
      place="popup"
      page={page}
      today="2031-12-01"
      query={query}
      answer={answer}
      opened={null}
      inView={makeNotesInView()}
      noted={new Map()}
      notesAsked={0}
      notice={null}
      wishes={{ ...wishes, onQuery: setQuery }}
    />
  );
}

const heads = () =>
  screen.getAllByRole('button', { name: /The (ferry|storm)/ }).map((head) => head.textContent);

describe('the list of a page', () => {
  it('says how much is known and how much is not covered', () => {
    show();
    expect(screen.getByText('3 sentences')).toBeTruthy();
    expect(screen.getByText('1 not covered')).toBeTruthy();
    expect(
      screen.getByRole('img', { name: /1 conflicting, 1 corroborated and 1 that no report here covers/ }),
    ).toBeTruthy();
  });

  it('says when the page was too long to be read whole', () => {
    const { rerender, props } = show();
    expect(screen.queryByText(/very long/)).toBeNull();
    rerender(<Panel {...props} page={{ ...page, isCut: true }} />);
    expect(screen.getByText(/very long/)).toBeTruthy();
  });

  it('puts conflicts first, open, and the rest in page order', () => {
    show();
    expect(heads()[0]).toContain('The storm');
    expect(screen.getByRole('button', { name: /The storm/ }).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('button', { name: /The ferry/ }).getAttribute('aria-expanded')).toBe('false');
  });

  it('changes to page order and back', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Page order' }));
    expect(heads()[0]).toContain('The ferry');
    fireEvent.click(screen.getByRole('button', { name: 'Conflicts first' }));
    expect(heads()[0]).toContain('The storm');
  });

  it('shows only the verdict that was pressed, and all again', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /1 corroborated/ }));
    expect(heads()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(heads()).toHaveLength(2);
  });

  it('marks the differing words on both sides', () => {
    const { container } = show();
    const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['eleven', 'at least 12']);
  });

  it('says the age of the reports and of the packs', () => {
    show();
    expect(screen.getByText(/Packs read until 4 May 2031, 7 months ago/)).toBeTruthy();
    expect(screen.getByText(/Reports of 2 May 2031, 7 months ago; packs as of 4 May 2031/)).toBeTruthy();
  });

  it('leads from the empty search field, or from nowhere, down to the first claim', () => {
    show();
    const first = document.querySelector<HTMLElement>('.claim > .head');
    for (const start of [document.body, screen.getByRole('combobox')]) {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      fireEvent.keyDown(start, { key: 'ArrowDown' });
      expect(document.activeElement).toBe(first);
    }
  });

  it('walks from claim to claim with the arrow keys', () => {
    show();
    const storm = screen.getByRole('button', { name: /The storm/ });
    storm.focus();
    fireEvent.keyDown(storm, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('The ferry');
  });

  it('keeps what is open when the page is read again', () => {
    const { rerender, props } = show();
    fireEvent.click(screen.getByRole('button', { name: /The ferry/ }));
    rerender(<Panel {...props} page={{ ...page }} />);
    expect(screen.getByRole('button', { name: /The ferry/ }).getAttribute('aria-expanded')).toBe('true');
  });

  it('jumps to the place and asks for a note on the claim', () => {
    const { props } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Show on page' }));
    expect(props.wishes.onShow).toHaveBeenCalledWith({ start: 49, end: 81 });
    fireEvent.click(screen.getAllByRole('button', { name: 'Write a note' })[0]!);
    expect(props.wishes.onNote).toHaveBeenCalledWith(
      storm,
      expect.objectContaining({ words: 'The storm injured eleven people.' }),
    );
    expect(screen.getByRole('button', { name: 'Back to the claims' })).toBeTruthy();
  });
});

describe('the look-up', () => {
  const answer = makeAnswer({
    claims: [
      makeFoundClaim({
        claim: ferry,
        marked: { text: ferry.text, marks: [{ start: 4, end: 7 }] },
        onThisPage: true,
      }),
      makeFoundClaim({ claim: { ...ferry, id: 'late' }, marked: { text: 'The ferry was late.', marks: [] } }),
    ],
    actors: [
      {
        pack: 'ferry',
        id: 'lowmark',
        name: { text: 'Lowmark Ferries', marks: [] },
        kind: 'organisation',
        role: null,
        claims: 3,
      },
    ],
    reports: [],
  });
  const field = () => screen.getByRole('combobox', { name: /Look up/ });
  const type = (value: string) => fireEvent.input(field(), { target: { value } });

  it('is reached with a slash from anywhere', () => {
    show();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(field());
  });

  it('chooses the first hit at once and walks with the arrows, round the end', () => {
    render(<Searching answer={answer} wishes={makeWishes()} />);
    type('fer');
    const chosen = () => screen.getByRole('option', { selected: true }).textContent;
    expect(chosen()).toContain('The ferry opened');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(chosen()).toContain('was late');
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    expect(chosen()).toContain('Lowmark Ferries');
    expect(field().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).id,
    );
  });

  it('makes the typed letters bold and says what is on this page', () => {
    render(<Searching answer={answer} wishes={makeWishes()} />);
    type('fer');
    const first = screen.getAllByRole('option')[0]!;
    expect(first.querySelector('b')?.textContent).toBe('fer');
    expect(within(first).getByText('on this page')).toBeTruthy();
  });

  it('leads to the row of a claim that is on this page', () => {
    render(<Searching answer={answer} wishes={makeWishes()} />);
    type('fer');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(screen.queryByRole('listbox')).toBeNull();
    const row = screen.getByRole('button', { name: /The ferry/ });
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(row);
  });

  it('asks for a claim that is elsewhere, and narrows to an actor', () => {
    const wishes = makeWishes();
    render(<Searching answer={answer} wishes={wishes} />);
    type('fer');
    fireEvent.click(screen.getAllByRole('option')[1]!);
    expect(wishes.onClaim).toHaveBeenCalledWith({ ...ferry, id: 'late' });
    fireEvent.click(screen.getAllByRole('option')[2]!);
    expect(field()).toHaveProperty('value', 'actor:"Lowmark Ferries" ');
  });

  it('writes a prefix into the field and leads back to the page with Esc', () => {
    render(<Searching answer={answer} wishes={makeWishes()} />);
    type('ferry');
    fireEvent.click(screen.getByRole('button', { name: 'before:' }));
    expect(field()).toHaveProperty('value', 'ferry before:');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field()).toHaveProperty('value', '');
    expect(screen.getByRole('heading', { name: 'What the new ferry changes' })).toBeTruthy();
  });

  it('leaves Enter alone while a word is being composed', () => {
    const wishes = makeWishes();
    render(<Searching answer={makeAnswer({ claims: answer.claims.slice(1) })} wishes={wishes} />);
    type('fer');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(wishes.onClaim).not.toHaveBeenCalled();
  });

  it('says so when nothing is found', () => {
    show({ query: 'walrus', answer: makeAnswer() });
    expect(screen.getByText('Nothing here about “walrus”.')).toBeTruthy();
  });

  it('shows a claim from elsewhere with its reports, and the way back', () => {
    const { props } = show({ query: 'fer', answer, opened: makeView() });
    expect(screen.getByRole('heading', { name: 'Reported by 1' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back to what was found' }));
    expect(props.wishes.onClaim).toHaveBeenCalledWith(null);
  });
});

describe('a page without a list', () => {
  const coverage = makeCoverage();
  const site = { tabId: 7, coverage, host: 'riverside.example', access: 'always' } as const;
  const states: readonly { readonly page: PageState | null; readonly says: RegExp }[] = [
    { page: { ...page, check: makeCheck() }, says: /No report here covers this article/ },
    {
      page: { ...page, check: makeCheck({ read: 'other-language' }) },
      says: /No pack here reads this language/,
    },
    { page: { ...site, status: 'not-an-article' }, says: /not an article/ },
    { page: { ...site, access: 'none', status: 'not-granted' }, says: /not on for this site/ },
    { page: { ...site, access: 'none', host: '', status: 'not-granted' }, says: /may not read this tab/ },
    { page: { ...site, status: 'switched-off' }, says: /Switched off for this site/ },
    { page: { ...site, status: 'failed', why: 'silent', detail: '' }, says: /could not be read/ },
    { page: { tabId: 7, coverage, status: 'cannot-run', why: 'shop' }, says: /cannot run on this page/ },
  ];

  it.each(states)('says what is so: $says', ({ page: state, says }) => {
    show({ page: state });
    expect(screen.getByRole('heading', { name: says })).toBeTruthy();
    expect(screen.getByText(/The Lowmark ferry, 4 reports, as of 4 May 2031/)).toBeTruthy();
  });

  it('keeps still while the page is being read', () => {
    show({ page: null });
    expect(screen.getByText('Reading the page')).toBeTruthy();
  });

  it('offers to read a site once, always, or all sites', () => {
    const { props } = show({ page: { ...site, access: 'none', status: 'not-granted' } });
    fireEvent.click(screen.getByRole('button', { name: 'Read this page once' }));
    fireEvent.click(screen.getByRole('button', { name: 'Always on this site' }));
    fireEvent.click(screen.getByRole('button', { name: 'On all sites' }));
    expect(props.wishes.onRead).toHaveBeenCalledOnce();
    expect(props.wishes.onReadAlways).toHaveBeenCalledOnce();
    expect(props.wishes.onReadEverywhere).toHaveBeenCalledOnce();
  });

  it('offers no site where the browser does not name it, and no permission for what it has already', () => {
    show({ page: { ...site, access: 'none', host: '', status: 'not-granted' } });
    expect(screen.queryByRole('button', { name: 'Read this page once' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Always on this site' })).toBeNull();
    cleanup();
    show({ page: { ...site, access: 'part', status: 'not-granted' } });
    expect(screen.getByRole('button', { name: 'Read this page once' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Always on this site' })).toBeNull();
  });

  it.each([
    { why: 'shop', says: /no extension may run in a shop/ },
    { why: 'viewer', says: /such as a PDF/ },
    { why: 'browser-page', says: /page of the browser itself/ },
    { why: 'file', says: /file on this computer/ },
    { why: 'no-web-page', says: /no address on the web/ },
    { why: 'refused', says: /does not say why/ },
  ] as const)('says why it cannot run: $why', ({ why, says }) => {
    show({ page: { tabId: 7, coverage, status: 'cannot-run', why } });
    expect(screen.getByText(says)).toBeTruthy();
    expect(screen.getByText('Not on here')).toBeTruthy();
  });

  it.each([
    { why: 'silent', says: /within ten seconds/ },
    { why: 'stopped', says: /did not try a third time/ },
    { why: 'unanswered', says: /did not answer: no worker/ },
    { why: 'fault', says: /What came back: no worker/ },
  ] as const)('says why it could not be read, and tries again when asked: $why', ({ why, says }) => {
    const { props } = show({ page: { ...site, status: 'failed', why, detail: 'no worker' } });
    expect(screen.getByRole('alert').textContent).toMatch(says);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(props.wishes.onRead).toHaveBeenCalledOnce();
  });

  it('switches a site on where it is off', () => {
    const { props } = show({ page: { ...site, status: 'switched-off' } });
    fireEvent.click(screen.getByRole('switch', { name: 'Off for riverside.example' }));
    expect(props.wishes.onSwitch).toHaveBeenCalledWith(true);
  });

  it('names every pack where there are several', () => {
    const packs = [...coverage.packs, { id: 'vote', title: 'Election night', asOf: '2031-04-01' }];
    show({ page: { ...site, coverage: { ...coverage, packs }, status: 'switched-off' } });
    expect(screen.getByText('Election night, as of 1 April 2031')).toBeTruthy();
  });
});

describe('a page that is read because of a click', () => {
  it('says so, and offers to read the site from now on', () => {
    const { props } = show({ page: { ...page, access: 'once' } });
    fireEvent.click(screen.getByRole('button', { name: `Always on ${page.host}` }));
    fireEvent.click(screen.getByRole('button', { name: 'On all sites' }));
    expect(props.wishes.onReadAlways).toHaveBeenCalledOnce();
    expect(props.wishes.onReadEverywhere).toHaveBeenCalledOnce();
    const toggle = screen.getByRole('switch', { name: `Only this page of ${page.host}` });
    expect(toggle).toHaveProperty('checked', false);
    fireEvent.click(toggle);
    expect(props.wishes.onSwitch).toHaveBeenCalledWith(true);
  });

  it('of a site whose news is read by itself offers nothing: the browser has given the site already', () => {
    show({ page: { ...page, access: 'part' } });
    expect(screen.getByText(/only the news is read by itself/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Always/ })).toBeNull();
  });

  it('is not said of a site that is read by itself', () => {
    show({ page });
    expect(screen.queryByText(/because you clicked/)).toBeNull();
  });
});

describe('the side panel', () => {
  it('has claims and notes as tabs, changed by arrow keys', () => {
    show({ place: 'panel', inView: makeNotesInView({ notes: read([makeNote()]) }) });
    const tab = screen.getByRole('tab', { name: 'Claims 2' });
    expect(tab.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { name: 'Notes 1' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText('Ask the harbour office.')).toBeTruthy();
  });
});

describe('what did not work', () => {
  it.each([
    { notice: { of: 'wordsGone' }, says: /not marked on the page now/ },
    {
      notice: { of: 'siteNotSet', reason: 'the disk is full' },
      says: /could not be switched: the disk is full/,
    },
    { notice: { of: 'notSetAside', reason: 'no answer' }, says: /could not be kept: no answer/ },
  ] as const)('is told over the foot until it is closed: $notice.of', ({ notice, says }) => {
    const { props } = show({ notice });
    expect(screen.getByText(says).closest('[aria-live="polite"]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'OK' }));
    expect(props.wishes.onNoticed).toHaveBeenCalled();
  });
});
