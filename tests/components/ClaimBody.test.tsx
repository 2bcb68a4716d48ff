import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { entryOfMatch } from '@/components/claim-entry';
import { ClaimBody } from '@/components/ClaimBody';
import { sayTail } from '@/components/say-tail';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';
import type { Match } from '@/core/claims/article-check';
import { makeItem, makeMatch } from '@/tests/support/make-match';

afterEach(cleanup);

const words = makeWords(english, 'en-GB');
const text = 'The bank stays.';
const entryOf = (match: Partial<Match>) =>
  entryOfMatch(makeMatch({ end: text.length, ...match }), text, '2031-05-03');
const show = (match: Partial<Match>) =>
  render(<ClaimBody entry={entryOf(match)} asOf="2031-05-04" today="2031-12-01" wishes={{}} />);
const section = (name: RegExp) => within(screen.getByRole('heading', { name }).closest('section')!);
const item = (report: string, own: Parameters<typeof makeItem>[0] = {}) =>
  makeItem({ report, publisher: report, ...own });

describe('an open claim', () => {
  it('says once that many reports of one interview have one origin', () => {
    const origin = 'Radio Nord interview';
    show({
      verdict: 'corroborated',
      corroborating: [item('A', { origin }), item('B', { origin }), item('C', { origin })],
      origins: { stated: 1, unstated: 0 },
    });
    expect(screen.getByText('3 reports, 1 origin.')).toBeTruthy();
    expect(screen.getByText(/All have it from one place: Radio Nord interview/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/corroborated by 3/i);
  });

  it('tells speaker, origin and caution of each report', () => {
    show({
      verdict: 'corroborated',
      corroborating: [
        item('A', { speaker: 'Ilse Varga', certainty: 'hedged', quote: 'it may stay' }),
        item('B', { origin: 'her post' }),
      ],
      origins: { stated: 1, unstated: 1 },
    });
    const [hedged, plain] = section(/Also reported by/).getAllByRole('listitem');
    expect(hedged?.textContent).toMatch(/said by Ilse Varga.*origin not stated.*cautiously/);
    expect(plain?.textContent).toMatch(/says it itself.*her post/);
  });

  it('puts the words of a report in quotation marks and ours not', () => {
    const { container } = show({
      corroborating: [item('A', { quote: 'it stays' }), item('B', { says: 'It does.' })],
    });
    const quotes = [...container.querySelectorAll('q')].map((quote) => quote.textContent);
    expect(quotes).toContain('it stays');
    expect(quotes).not.toContain('It does.');
  });

  it('keeps a dispute of the parties calm and apart from conflicts', () => {
    show({
      verdict: 'contested',
      speaker: 'Mara Lindqvist',
      corroborating: [item('A', { speaker: 'Mara Lindqvist' })],
      conflicting: [item('B', { kind: 'disputed', about: 'position', speaker: 'Otto Zelle' })],
      origins: { stated: 0, unstated: 1 },
    });
    expect(screen.queryByRole('heading', { name: /Conflicts with/ })).toBeNull();
    expect(
      section(/Disputed by the parties 1, on the position/).getByText(
        /On one side Mara Lindqvist, on the other Otto Zelle/,
      ),
    ).toBeTruthy();
  });

  it.each([
    { published: '2031-03-01', title: /Earlier reports 1/ },
    { published: '2031-06-01', title: /^Later 1/ },
  ])('shows a report of $published apart, as no conflict', ({ published, title }) => {
    show({ conflicting: [item('A', { kind: 'later', published })] });
    expect(section(title).getByText('Of another time, so no conflict.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /Conflicts with/ })).toBeNull();
  });

  it('lists who questions it, and marks what stands in this report itself', () => {
    show({
      questioning: [item('A', { kind: 'questions' })],
      conflicting: [item('B', { kind: 'conflict', inThisReport: true })],
    });
    expect(screen.getByRole('heading', { name: /Questioned by 1/ })).toBeTruthy();
    expect(section(/Conflicts with/).getByText('in this report')).toBeTruthy();
  });

  it('folds long lists and opens them', () => {
    show({ corroborating: ['A', 'B', 'C', 'D', 'E'].map((report) => item(report)) });
    expect(section(/Also reported by 5/).getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: '2 more reports' }));
    expect(section(/Also reported by 5/).getAllByRole('listitem')).toHaveLength(5);
  });

  it('lists each report once, its further passages folded under its first', () => {
    show({
      corroborating: [
        item('A', { evidence: 'a1', says: 'First of A.' }),
        item('B', { evidence: 'b1', says: 'First of B.' }),
        item('A', { evidence: 'a2', says: 'Second of A.' }),
      ],
    });
    const list = section(/Also reported by 2/);
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expect(list.queryByText('Second of A.')).toBeNull();
    fireEvent.click(list.getByRole('button', { name: '1 more passage of this report' }));
    const [a, b] = list.getAllByRole('listitem');
    expect(a?.textContent).toMatch(/First of A.*Second of A/);
    expect(b?.textContent).not.toContain('Second of A');
    expect(list.getAllByText('A')).toHaveLength(1);
  });

  it('explains the recognition when asked', () => {
    show({
      why: ['all of: bank, stays'],
      differs: [{ slot: 'figure', page: 'eleven', other: 'at least 12' }],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Why this claim' }));
    expect(screen.getByText('all of: bank, stays')).toBeTruthy();
    expect(screen.getByText('figure: “eleven” here, “at least 12” there')).toBeTruthy();
  });

  it('links a report only to a website', () => {
    show({
      corroborating: [item('A', { url: 'https://a.example/x' }), item('B', { url: 'javascript:alert(1)' })],
    });
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['A']);
  });
});

describe('the line under a closed claim', () => {
  const conflict = item('C', { kind: 'conflict' });
  it.each<{ readonly match: Partial<Match>; readonly says: string }>([
    {
      match: {
        verdict: 'contested',
        corroborating: [item('A')],
        conflicting: [conflict],
        origins: { stated: 0, unstated: 1 },
      },
      says: '1 report agrees, 1 differs',
    },
    {
      match: {
        verdict: 'contested',
        corroborating: [item('A', { origin: 'O' }), item('B', { origin: 'O' })],
        conflicting: [conflict],
        origins: { stated: 1, unstated: 0 },
      },
      says: '2 reports, 1 origin, 1 differs',
    },
    {
      match: { verdict: 'conflicting', conflicting: [item('C', { kind: 'disputed' })] },
      says: 'disputed by the parties',
    },
    {
      match: {
        verdict: 'contested',
        corroborating: [item('A')],
        conflicting: [item('C', { kind: 'disputed' })],
        origins: { stated: 0, unstated: 1 },
      },
      says: '1 report agrees; disputed by the parties',
    },
    {
      match: {
        verdict: 'conflicting',
        conflicting: [conflict],
        differs: [{ slot: 'figure', page: '11', other: 'at least 12' }],
      },
      says: '1 report says “at least 12”',
    },
    {
      match: { verdict: 'single', conflicting: [item('C', { kind: 'later', published: '2031-01-01' })] },
      says: '1 earlier report',
    },
    {
      match: {
        verdict: 'single',
        conflicting: [
          item('C', { kind: 'later', published: '2031-01-01' }),
          item('D', { kind: 'later', published: '2099-01-01' }),
          item('E', { kind: 'later', inThisReport: true }),
        ],
      },
      says: '2 reports of another time',
    },
    {
      match: { verdict: 'single', questioning: [item('C', { kind: 'questions' })] },
      says: 'questioned by 1 report',
    },
    {
      match: { verdict: 'single', conflicting: [item('C', { kind: 'conflict', certainty: 'hedged' })] },
      says: '1 report differs cautiously',
    },
    {
      match: { verdict: 'single', conflicting: [item('C', { kind: 'conflict', inThisReport: true })] },
      says: 'the report contradicts itself',
    },
    { match: { verdict: 'single', corroborating: [item('A')] }, says: 'A' },
    { match: { verdict: 'single' }, says: 'no other report here bears on it' },
  ])('says “$says”', ({ match, says }) => {
    expect(sayTail(entryOf(match), words)).toBe(says);
  });
});
