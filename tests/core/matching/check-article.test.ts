import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleText } from '@/core/claims/article-check';
import { fileClaimSet } from '@/core/claims/claim-set';
import { fingerprintOf } from '@/core/extraction/fingerprint';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher, matcherFromBytes, matcherToBytes } from '@/core/matching/compile-matcher';
import { checkStorm, makeArticle, stormMatcher, stormMatches, stormPack } from './storm';

type Case = readonly [
  name: string,
  sentence: string,
  matches: readonly string[],
  rest?: Partial<ArticleText>,
];

const cases: readonly Case[] = [
  [
    'recognises a claim in other words',
    'The Hallow Bridge in Ostrey tumbled into the river on Thursday, 4 September.',
    ['corroborated bridge-collapsed'],
  ],
  [
    'recognises a figure',
    'The storm cost fourteen lives in Merrow.',
    ['corroborated dead-14'],
    { date: '2025-09-08' },
  ],
  [
    'sees another figure as a conflict',
    'Police in Ostrey arrested 51 looters over the weekend.',
    ['conflicting looters-23'],
  ],
  [
    'sees another ordinal as a conflict',
    'Merrow has been hit by the fifth storm of the year.',
    ['conflicting third-storm'],
  ],
  [
    'sees another day of the event as a conflict',
    'Storm Ilse made landfall near Ostrey on 3 September.',
    ['conflicting landfall'],
  ],
  [
    'sees a denial as a conflict',
    'The Redpine Dam did not overflow on 5 September.',
    ['conflicting dam-overflowed'],
  ],
  [
    'sees a refused denial as no denial',
    'Mayor Tobias Krell refused to evacuate the old town of Ostrey on 3 September.',
    ['corroborated krell-refused'],
  ],
  [
    'does not take a toll that has grown for a conflict',
    'The death toll of Storm Ilse in Merrow has risen to 19.',
    ['single dead-14'],
    { date: '2025-09-20' },
  ],
  [
    'leaves alone what is only called for',
    'Residents are calling on Mayor Tobias Krell to refuse to evacuate the old town of Ostrey.',
    [],
  ],
  [
    'leaves alone what is neither confirmed nor denied',
    'The ministry could neither confirm nor deny that the Redpine Dam had overflowed on 5 September.',
    [],
  ],
  [
    'leaves alone what nobody would say',
    'The ministry would not say whether the Redpine Dam had overflowed on 5 September.',
    [],
  ],
  ['leaves the injured alone where the dead are counted', 'Storm Ilse injured 14 people in Merrow.', []],
  [
    'knows people by where they are from',
    'Storm Ilse killed fourteen Northlanders in Merrow.',
    ['corroborated dead-14'],
    { date: '2025-09-09' },
  ],
  [
    'takes the day for more than the month around it',
    'This month Storm Ilse made landfall near Ostrey on 3 September.',
    ['conflicting landfall'],
  ],
  ['leaves questions alone', 'Did the Hallow Bridge in Ostrey collapse on 4 September?', []],
  [
    'leaves conditions alone',
    'If the Hallow Bridge in Ostrey collapsed on 4 September, nobody would cross the river.',
    [],
  ],
  [
    'leaves another bridge alone',
    'The footbridge at Carrow collapsed on Thursday when a herd of cattle crossed it.',
    [],
  ],
  ['leaves another year alone', 'In 2011 the Redpine Dam overflowed after a week of rain.', []],
  [
    'leaves another person of that surname alone',
    'The violinist Marcus Krell refused to evacuate the old town of Ostrey.',
    [],
  ],
  ['leaves the same number of another thing alone', 'Coastal Power employs 1,200 people in Merrow.', []],
  ['leaves other topics alone', 'A goldsmith has made a crown out of old spoons.', []],
  [
    'finds no conflict of figures without any date',
    'Storm Ilse cost 40 lives in Merrow.',
    ['single dead-14'],
    { date: null },
  ],
];

describe('checking an article', () => {
  const rows = cases.map(([name, sentence, matches, rest = {}]) => ({ name, sentence, matches, rest }));

  it.each(rows)('$name', ({ sentence, matches, rest }) => {
    expect(stormMatches(sentence, rest)).toEqual(matches);
  });

  it.each(rows)('$name, in other typography', ({ sentence, matches, rest }) => {
    const dressed = sentence.replaceAll(' ', '\u00a0 ').replaceAll("'", '\u2019');
    expect(stormMatches(dressed, rest)).toEqual(matches);
  });

  it('gives what differs in the words of both sides, and the reasons', () => {
    const [match] = checkStorm('Police in Ostrey arrested 51 looters over the weekend.').matches;
    expect(match).toMatchObject({
      stance: 'denies',
      differs: [{ slot: 'figure', page: '51 looters', other: '23' }],
      corroborating: [],
    });
    expect(match?.why).toContain('figure differs: 51 looters / 23');
    expect(match?.why[0]).toMatch(/^words: .*looters/);
  });

  it('marks nothing below the thresholds', () => {
    const { matches } = checkStorm(stormPack.claims.map(({ text }) => text));
    expect(matches.length).toBeGreaterThan(10);
    for (const { verdict, confidence } of matches) {
      expect(confidence).toBeGreaterThanOrEqual(verdict === 'conflicting' ? 0.9 : 0.85);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('names the speaker', () => {
    const [match] = checkStorm('The Redpine Dam was safe, Irene Vale said on Saturday.').matches;
    expect(match?.speaker).toBe('Irene Vale');
  });

  it('counts every sentence once and adds up', () => {
    const { counts, sentences } = checkStorm([
      'The Hallow Bridge in Ostrey collapsed on 4 September. Nobody was hurt.',
      'The Redpine Dam did not overflow on 5 September.',
    ]);
    expect(counts).toEqual({
      sentences: 3,
      withActors: 2,
      corroborated: 1,
      conflicting: 1,
      contested: 0,
      single: 0,
    });
    expect(sentences).toHaveLength(3);
  });

  it('groups the mentions of each actor', () => {
    const { actors } = checkStorm('Tobias Krell left Ostrey. Krell was tired.');
    expect(actors.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Tobias Krell', 2],
      ['Ostrey', 1],
    ]);
  });

  it('looks only for actors in a language that no pack covers', () => {
    const check = checkStorm('The Hallow Bridge in Ostrey collapsed on 4 September.', { language: 'de-AT' });
    expect(check).toMatchObject({ read: 'other-language', matches: [] });
    expect(check.actors.map(({ name }) => name)).toEqual(['Hallow Bridge', 'Ostrey']);
  });

  it('reads a page of a dialect of the language', () => {
    expect(
      stormMatches('The Hallow Bridge in Ostrey collapsed on 4 September.', { language: 'en-GB' }),
    ).toHaveLength(1);
  });
});

describe('recognising the report that is open', () => {
  const sentence = 'The Hallow Bridge in Ostrey collapsed on 4 September.';
  const [first] = stormPack.evidence.filter(({ claim }) => claim === 'bridge-collapsed');
  const report = stormPack.reports.find(({ id }) => id === first?.report);
  if (report === undefined) throw new Error('expected a report of the collapse');
  const withReport = (part: object) => {
    const reports = stormPack.reports.map((one) => (one === report ? { ...one, ...part } : one));
    return compileMatcher(fileClaimSet([{ ...stormPack, reports }]));
  };
  const backers = (check: ReturnType<typeof checkArticle>) =>
    check.matches.flatMap(({ corroborating }) => corroborating.map((item) => item.report));

  it('goes by the address, however it is written', () => {
    const matcher = withReport({ url: 'https://www.herald.example/storm/' });
    const check = checkArticle(
      matcher,
      makeArticle(sentence, { url: 'http://herald.example/storm?from=home#top' }),
    );
    expect(check.report).toBe(report.id);
    expect(backers(check)).not.toContain(report.id);
  });

  it('goes by the text', () => {
    const text = stormPack.claims.map((claim) => claim.text).join(' ');
    const check = checkArticle(withReport({ fingerprint: fingerprintOf(text) }), makeArticle(text));
    expect(check.report).toBe(report.id);
  });

  it('goes by title and publisher together, not by one of them', () => {
    const { title, publisher } = report;
    expect(checkStorm(sentence, { title, publisher }).report).toBe(report.id);
    expect(checkStorm(sentence, { title }).report).toBeNull();
  });

  it('never backs itself', () => {
    const { title, publisher } = report;
    expect(backers(checkStorm(sentence))).toContain(report.id);
    expect(backers(checkStorm(sentence, { title, publisher }))).not.toContain(report.id);
  });
});

describe('keeping the matcher', () => {
  it('answers the same after it was bytes', () => {
    const restored = matcherFromBytes(matcherToBytes(stormMatcher), stormMatcher.claimSet);
    const article = makeArticle(stormPack.claims.map(({ text }) => text));
    if (restored === undefined) throw new Error('expected the bytes to be understood');
    expect(checkArticle(restored, article)).toEqual(checkArticle(stormMatcher, article));
  });

  it('refuses bytes of something else, and of another claim set', () => {
    expect(matcherFromBytes(new Uint8Array(40), stormMatcher.claimSet)).toBeUndefined();
    expect(matcherFromBytes(matcherToBytes(stormMatcher), fileClaimSet([]))).toBeUndefined();
  });
});

describe('any article', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...stormPack.claims.flatMap(({ text, denials }) => [text, ...denials])),
    fc.constantFrom(' ', '. ', '\n', '“', '"', 'not ', 'Krell ', '14 ', 'on 4 September ', '\ud83c\udf0a'),
  );

  it('is checked without fault: spans inside, in order, apart, thresholds kept', () => {
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 4 }), (parts) => {
        const article = makeArticle(parts.map((part) => part.join('')));
        const { matches, sentences, counts } = checkArticle(stormMatcher, article);
        let end = 0;
        for (const match of matches) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(article.text.length);
        const counted = counts.contested + counts.conflicting + counts.corroborated + counts.single;
        expect(counted).toBeLessThanOrEqual(sentences.length);
      }),
      { numRuns: 60 },
    );
  });

  it('meets any pack: rows with nothing but what is required', () => {
    const word = fc.constantFrom('Krell', 'bridge', 'fell', 'not', '14', 'in', 'Ostrey', '\u00e9', '—');
    const wording = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 5 }), wording, (texts, sentence) => {
        const claims = texts.map((text, at) => ({
          id: `claim-${at}`,
          text,
          kind: 'state' as const,
          actors: [],
          phrasings: [],
          denials: [],
          topic: 'any',
        }));
        const pack = { ...stormPack, actors: [], origins: [], evidence: [], relations: [], claims };
        expect(() => checkArticle(compileMatcher(fileClaimSet([pack])), makeArticle(sentence))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
