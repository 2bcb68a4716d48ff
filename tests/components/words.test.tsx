import { describe, expect, it } from 'vitest';
import { english, type Catalogue } from '@/components/texts';
import { makeWords } from '@/components/words';
import { nameReport, webAddress } from '@/components/name-report';

const words = makeWords(english, 'en-GB', 'UTC');
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('makeWords', () => {
  it('chooses the plural form by the language', () => {
    const russian: Catalogue = {
      ...english,
      'count.reports': { one: '{n} отчёт', few: '{n} отчёта', many: '{n} отчётов', other: '{n} отчёта' },
    };
    const said = [1, 2, 5].map((n) => makeWords(russian, 'ru').say('count.reports', { n }));
    expect(said).toEqual(['1 отчёт', '2 отчёта', '5 отчётов']);
  });

  it.each([
    ['2031-05-02', '2031-05-02', 'today'],
    ['2031-05-01', '2031-05-02', 'yesterday'],
    ['2031-04-20', '2031-05-02', '12 days ago'],
    ['2030-10-02', '2031-05-02', '7 months ago'],
    ['2025-05-02', '2031-05-02', '6 years ago'],
  ])('says how long %s lies before %s', (day, today, said) => {
    expect(words.age(day, today)).toBe(said);
  });

  it('writes a day as it is, whatever the time zone', () => {
    const far = makeWords(english, 'en-GB', 'Pacific/Kiritimati');
    expect(plain(far.day('2031-05-02'))).toBe('2 May 2031');
    expect(plain(far.instant('2031-05-02T23:30:00Z'))).toContain('3 May 2031');
  });
});

describe('nameReport', () => {
  it.each([
    { publisher: 'Harbour Weekly', report: 'x', name: 'Harbour Weekly' },
    { publisher: null, report: 'fahr-andersen-2031-05-02', name: 'Fahr Andersen report' },
    { publisher: null, report: '2031-05-02', name: 'Unnamed report' },
  ])('calls it $name', ({ publisher, report, name }) => {
    expect(nameReport({ publisher, report }, words)).toBe(name);
  });
});

describe('webAddress', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://a.example', null, undefined])(
    'makes no link of %s',
    (url) => expect(webAddress(url)).toBeNull(),
  );
});
