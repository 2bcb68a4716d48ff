import { expect, it } from 'vitest';
import { sayReason } from '@/components/say-reason';
import { english } from '@/components/texts';
import { makeWords } from '@/components/words';

const words = makeWords(english, 'en-GB');
const german = makeWords(
  { ...english, 'why.words': 'Wörter: {words}', 'why.dated': 'datiert auf {day}' },
  'de',
);
const plain = (text: string | null): string | undefined => text?.replace(/[\u00a0\u2009]/g, ' ');

it.each([
  ['words: ferry, left', 'words: ferry and left'],
  ['figure: at least 12', 'figure: at least 12'],
  ['dated 25 April 2025', 'dated 25 Apr 2025'],
  ['dated 3 April 2025 to 5 April 2025', 'dated 3 – 5 Apr 2025'],
  ['said by Ada Lind', 'said by Ada Lind'],
  ['3 reports, one source: Radio Nord', '3 reports, one source: Radio Nord'],
  ['a reason of a form to come', 'a reason of a form to come'],
])('says “%s”', (reason, said) => {
  expect(plain(sayReason(reason, words))).toBe(said);
});

it('leaves what differs to the lines about differences', () => {
  expect(sayReason('figure differs: third / fourth', words)).toBeNull();
  expect(sayReason('the page denies it: not', words)).toBeNull();
});

it('keeps the words of the page and says the rest in another language', () => {
  expect(sayReason('words: ferry, left', german)).toBe('Wörter: ferry und left');
  expect(plain(sayReason('dated 25 April 2025', german))).toBe('datiert auf 25. Apr. 2025');
});
