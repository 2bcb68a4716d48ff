import { describe, expect, it } from 'vitest';
import { english, type Catalogue } from '@/components/texts';
import { makeWords } from '@/components/words';
import { webAddress } from '@/components/name-report';
import { nameReport } from '@/core/claims/name-report';

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

  it('keeps names and the numbers beside them apart where one reads from right to left', () => {
    const arabic = makeWords({ ...english, 'coverage.pack': '{title}، {day}' }, 'ar');
    expect(arabic.direction).toBe('rtl');
    expect(arabic.say('coverage.pack', { title: 'Ferry 2031', day: '5 مايو' })).toBe(
      '\u2068Ferry 2031\u2069، \u20675 مايو\u2069',
    );
    expect(words.say('coverage.pack', { title: 'Ferry', day: '5 May' })).toBe('Ferry, as of 5 May');
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

  it('leaves out what a language says after the year where a day is written briefly', () => {
    const russian = makeWords(english, 'ru');
    expect(plain(russian.day('2031-05-02'))).toBe('2 мая 2031');
    expect(plain(russian.days('2031-03-14', '2031-04-26'))).toBe('14 мар. – 26 апр. 2031');
    expect(plain(russian.longDay('2031-05-02'))).toBe('2 мая 2031 г.');
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

describe('ordinals and periods', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [22, '22nd'],
  ])('writes %i as %s', (n, said) => {
    expect(words.ordinal(n)).toBe(said);
  });

  it.each([
    ['2031-01-01', '2031-12-31', '2031'],
    ['2031-03-01', '2031-03-31', 'March 2031'],
    ['2032-02-01', '2032-02-29', 'February 2032'],
    ['2031-03-02', '2031-03-31', '2 – 31 Mar 2031'],
    ['2031-03-01', '2031-03-01', '1 Mar 2031'],
  ])('calls %s to %s by its name where it has one', (from, to, said) => {
    expect(plain(words.period(from, to))).toBe(said);
  });
});
