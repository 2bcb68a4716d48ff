import { describe, expect, it } from 'vitest';
import { draftReport } from '@/core/extraction/draft-report';
import { readPlainText } from '@/core/extraction/read-plain-text';

const body =
  'The bridge over the river at Dalmore was closed on Thursday night, and the lorries that use it were sent round by the northern road until further notice.';
const draft = (text: string) => draftReport(readPlainText(text), { id: 'ellery-post', day: '2031-05-09' });

describe('draftReport', () => {
  it('reads title, authors and day from the lines above the first paragraph', () => {
    const report = draft(
      `Bridge closed after cracks\nBy Ida Marsh and Oren Tasker\n2 May 2031, 10:40\n${body}`,
    );
    expect(report).toMatchObject({
      id: 'ellery-post',
      title: 'Bridge closed after cracks',
      publisher: null,
      authors: ['Ida Marsh', 'Oren Tasker'],
      published: '2031-05-02',
      publishedBasis: 'stated',
      language: 'en',
    });
    expect(report.fingerprint?.length).toBeGreaterThan(10);
  });

  it('infers what the text does not state, and invents nothing', () => {
    const report = draft(body);
    expect(report).toMatchObject({ authors: [], published: '2031-05-09', publishedBasis: 'inferred' });
    expect(report.title).toBe('The bridge over the river at Dalmore was closed on …');
    expect(report).not.toHaveProperty('url');
  });

  it.each([
    { line: 'PORT ELLERY, 2 May 2031 — ', day: '2031-05-02' },
    { line: 'PORT ELLERY (Coastal Wire, May 2, 2031) ', day: '2031-05-02' },
    { line: 'In a speech of 2 May 2031 the mayor of the town said that ', day: '2031-05-09' },
  ])('reads a dateline and no other date: $line', ({ line, day }) => {
    expect(draft(`${line}${body}`).published).toBe(day);
  });

  it('does not choose between two days', () => {
    const report = draft(`Bridge closed after cracks\nPrinted 2 May 2031\nChanged 5 May 2031\n${body}`);
    expect(report).toMatchObject({ published: '2031-05-09', publishedBasis: 'inferred' });
  });

  it('does not call another language English', () => {
    expect(
      draft('Die Brücke über den Fluss bei Dalmore wurde am Donnerstag in der Nacht gesperrt.').language,
    ).toBe('und');
  });
});
