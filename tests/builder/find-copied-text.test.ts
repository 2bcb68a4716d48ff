import { describe, expect, it } from 'vitest';
import { findCopiedText } from '@/builder/find-copied-text';

const report = {
  name: 'ellery-post.txt',
  text: `Dalmore Bridge was closed on Thursday night, and lorries were sent round by the northern road
until further notice, said the town’s “chief engineer”, who had slept little.`,
};
const find = (text: string) => findCopiedText([{ name: 'claims.yaml', text }], [report]);

describe('findCopiedText', () => {
  it('lets a quotation of twelve words stand', () => {
    expect(find('quote: Dalmore Bridge was closed on Thursday night, and lorries were sent round')).toEqual(
      [],
    );
  });

  it('finds thirteen words, with the line and how they begin', () => {
    const text = 'says:\n  Dalmore Bridge was closed on Thursday night, and lorries were sent round by hand';
    expect(find(text)).toEqual([
      {
        file: 'claims.yaml',
        line: 2,
        report: 'ellery-post.txt',
        words: 13,
        beginning: 'dalmore bridge was closed on thursday night',
      },
    ]);
  });

  it.each([
    {
      dress: 'other quotation marks and dashes',
      text: report.text.replace(/[“”]/g, '"').replace(', and', ' — and'),
    },
    { dress: 'capitals', text: report.text.toUpperCase() },
    { dress: 'other line ends', text: report.text.split(' ').join('\r\n') },
    { dress: 'markup', text: `<p>${report.text.replace('Thursday', '<a href="/day">Thursday</a>')}</p>` },
    { dress: 'comment signs', text: report.text.split(' ').join('\n// ') },
    { dress: 'strings put together', text: report.text.split(' ').join("' +\n  '") },
  ])('finds one long copy under $dress', ({ text }) => {
    const copies = find(`Something of our own. ${text} And again.`);
    expect(copies).toHaveLength(1);
    expect(copies[0]?.words).toBeGreaterThan(24);
  });

  it('finds two copies apart', () => {
    expect(find(`${report.text} In other words: ${report.text}`)).toHaveLength(2);
  });

  it('has nothing to say of the same words in another order', () => {
    expect(find(report.text.split(' ').reverse().join(' '))).toEqual([]);
  });

  it('makes no exception for a long title', () => {
    const title = 'Mayor of Port Ellery says that the bridge at Dalmore will open again within a week';
    const titled = { name: 'sheet.txt', text: `${title}\n${report.text.replaceAll('\n', ' ')}` };
    expect(findCopiedText([{ name: 'ledger.yaml', text: `title: ${title}` }], [titled])).toHaveLength(1);
    expect(findCopiedText([{ name: 'ledger.yaml', text: report.text }], [titled])).toHaveLength(1);
  });

  it('has nothing to say of nothing', () => {
    expect(findCopiedText([], [report])).toEqual([]);
    expect(find('')).toEqual([]);
  });
});
