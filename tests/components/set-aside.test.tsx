import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClaimsView } from '@/components/ClaimsView';
import type { PageState } from '@/core/claims/page-state';
import { keyOfChoice, type SetAside } from '@/core/claims/set-aside';
import { makeItem, makePage } from '@/tests/support/make-match';

afterEach(cleanup);

const ferry = { pack: 'ferry', id: 'ferry-opened', text: 'The ferry to Lowmark has opened.' };
const storm = { pack: 'ferry', id: 'storm', text: 'The storm injured at least 12 people.' };
const mara = { id: 'mara-ellin', name: 'Mara Ellin', mentions: [{ start: 0, end: 3 }] };
const sentences = ['The ferry has opened.', 'The storm injured eleven.', 'The ferry is open now.'];
const matches = [
  { in: 0, claim: ferry },
  { in: 1, claim: storm, verdict: 'conflicting', conflicting: [makeItem({ kind: 'conflict' })] },
  { in: 2, claim: ferry },
] as const;
type Checked = PageState & { readonly status: 'checked' };

/** As the background answers: without what is set aside. */
function pageWithout(choices: readonly SetAside[]): Checked {
  const page = makePage(sentences, matches);
  const isLeft = (match: Checked['check']['matches'][number]) =>
    !choices.some((what) =>
      what.kind === 'claim'
        ? what.claim.id === match.claim.id
        : what.kind === 'not-same' && what.sentence === page.text.slice(match.start, match.end),
    );
  const left = page.check.matches.filter(isLeft);
  const actors = choices.some(({ kind }) => kind === 'actor') ? [] : [mara];
  return {
    ...page,
    leftOut: page.check.matches.length - left.length,
    check: { ...page.check, actors, matches: left },
  };
}

/** A page that is read again after each choice, when `answer` is called. */
function show({ keeps = true } = {}) {
  const chosen: SetAside[] = [];
  let readAgain = () => {};
  function Connected() {
    const [choices, setChoices] = useState<readonly SetAside[]>([]);
    readAgain = () => setChoices([...chosen]);
    return (
      <ClaimsView
        page={pageWithout(choices)}
        today="2031-12-01"
        current={null}
        wishes={{}}
        asides={{
          onSetAside: (what) => {
            if (keeps) chosen.push(what);
            return Promise.resolve(keeps);
          },
          onTakeBack: (what) => {
            const at = chosen.findIndex((each) => keyOfChoice(each) === keyOfChoice(what));
            chosen.splice(at, 1);
            return Promise.resolve(true);
          },
        }}
        ways={{ onRead: vi.fn(), onSwitchOn: vi.fn(), onLibrary: vi.fn(), onSettings: vi.fn() }}
      />
    );
  }
  render(<Connected />);
  return { chosen, answer: () => act(() => Promise.resolve().then(readAgain)) };
}

const rows = () => screen.getAllByRole('listitem').filter((row) => row.classList.contains('claim'));
const states = () => rows().map((row) => (row.classList.contains('aside') ? 'aside' : 'listed'));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const inPageOrder = () => press('Page order');
const openFirstFerry = () =>
  fireEvent.click(screen.getAllByRole('button', { name: /The ferry to Lowmark/ })[0]!);

describe('a sentence that does not state the claim', () => {
  it('leaves a line with the way back in its place, before and after the page is read again', async () => {
    const { answer } = show();
    inPageOrder();
    openFirstFerry();
    press('Conflicts first');
    inPageOrder();
    fireEvent.click(screen.getAllByRole('button', { name: 'Not the same claim' })[0]!);
    expect(states()).toEqual(['aside', 'listed', 'listed']);
    await answer();
    expect(states()).toEqual(['aside', 'listed', 'listed']);
    expect(screen.getByRole('heading', { name: /2 of 2/ })).toBeTruthy();
    expect(screen.getByText('1 claim is set aside by you and counted as not covered.')).toBeTruthy();
  });

  it('is told to the background with the words of the sentence', () => {
    const { chosen } = show();
    inPageOrder();
    openFirstFerry();
    fireEvent.click(screen.getAllByRole('button', { name: 'Not the same claim' })[0]!);
    expect(chosen).toEqual([{ kind: 'not-same', claim: ferry, sentence: 'The ferry has opened.' }]);
  });

  it('moves the keyboard to the way back, and back to the claim', async () => {
    const { answer } = show();
    inPageOrder();
    openFirstFerry();
    fireEvent.click(screen.getAllByRole('button', { name: 'Not the same claim' })[0]!);
    await answer();
    expect(document.activeElement?.textContent).toBe('Undo');
    press(/^Undo/);
    await answer();
    expect(states()).toEqual(['listed', 'listed', 'listed']);
    expect(document.activeElement?.textContent).toContain('The ferry to Lowmark');
  });
});

describe('a muted claim', () => {
  it('is set aside in every place of the page, and comes back in all of them', async () => {
    const { chosen, answer } = show();
    inPageOrder();
    openFirstFerry();
    fireEvent.click(screen.getAllByRole('button', { name: 'Mute this claim' })[0]!);
    await answer();
    expect(states()).toEqual(['aside', 'listed', 'aside']);
    fireEvent.click(screen.getAllByRole('button', { name: /^Undo/ })[1]!);
    await answer();
    expect(states()).toEqual(['listed', 'listed', 'listed']);
    expect(chosen).toEqual([]);
  });

  it('is listed again when it was taken back elsewhere', async () => {
    const { chosen, answer } = show();
    inPageOrder();
    openFirstFerry();
    fireEvent.click(screen.getAllByRole('button', { name: 'Mute this claim' })[0]!);
    await answer();
    chosen.pop();
    await answer();
    expect(states()).toEqual(['listed', 'listed', 'listed']);
  });

  it('is listed as before when it could not be kept', async () => {
    const { answer } = show({ keeps: false });
    inPageOrder();
    openFirstFerry();
    fireEvent.click(screen.getAllByRole('button', { name: 'Mute this claim' })[0]!);
    await answer();
    expect(states()).toEqual(['listed', 'listed', 'listed']);
  });
});

describe('a muted name', () => {
  it('can be taken back where it stood', async () => {
    const { chosen, answer } = show();
    press(/^Names marked on this page/);
    press('Mute: Mara Ellin');
    await answer();
    expect(chosen).toEqual([{ kind: 'actor', actor: { id: 'mara-ellin', name: 'Mara Ellin' } }]);
    expect(screen.getByText('Muted. This name is not marked any more.')).toBeTruthy();
    press('Undo: Mara Ellin');
    await answer();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Mute: Mara Ellin');
  });
});

it('says that all claims are set aside instead of that none is known', () => {
  const page = pageWithout([
    { kind: 'claim', claim: ferry },
    { kind: 'claim', claim: storm },
  ]);
  const ways = { onRead: vi.fn(), onSwitchOn: vi.fn(), onLibrary: vi.fn(), onSettings: vi.fn() };
  const asides = { onSetAside: () => Promise.resolve(true), onTakeBack: () => Promise.resolve(true) };
  render(
    <ClaimsView page={page} today="2031-12-01" current={null} wishes={{}} asides={asides} ways={ways} />,
  );
  expect(screen.getByText(/3 claims were recognised on this page, and you have set them aside/)).toBeTruthy();
  press('Open the settings');
  expect(ways.onSettings).toHaveBeenCalled();
});
