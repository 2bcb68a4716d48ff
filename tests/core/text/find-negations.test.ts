import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNegations, polarityOf } from '@/core/text/find-negations';
import { roughText } from './any-text';

const polarity = (text: string, word: string) =>
  polarityOf(findNegations(text, { start: 0, end: text.length }), text.indexOf(word));

const negated: readonly (readonly [text: string, word: string])[] = [
  ['The bridge is not safe', 'is'],
  ['The bridge is not safe', 'safe'],
  ['Kell did not sign the accord', 'sign'],
  ["Kell didn't sign the accord", 'sign'],
  ['Kell didn’t sign the accord', 'sign'],
  ['Kell has never signed it', 'signed'],
  ['No ship sailed on Monday', 'sailed'],
  ['Police found no weapons', 'found'],
  ['Neither Kell nor Ashby signed the accord', 'signed'],
  ['He left without signing', 'signing'],
  ['The minister refused to sign', 'sign'],
  ['The minister declined to sign', 'sign'],
  ['The minister declined on Wednesday to sign', 'sign'],
  ['The firm has failed so far to pay', 'pay'],
  ['The talks failed to end the strike', 'end'],
  ['The union has yet to agree', 'agree'],
  ['They are far from agreeing', 'agreeing'],
  ['The union no longer supports the plan', 'supports'],
  ['The company denied that it paid him', 'paid'],
  ['The company denied paying him', 'paying'],
  ['The company rejected claims that it paid him', 'paid'],
  ['He was unable to attend', 'attend'],
  ['The firm ruled out selling the mine', 'selling'],
  ['Nobody was killed', 'killed'],
  ['The minister did not, however, resign', 'resign'],
  ['It is not true that Kell signed', 'signed'],
  ['They stopped short of condemning it', 'condemning'],
  ['The mayor cannot stand again', 'stand'],
  ['The answer of the mayor to the plan of the council was no', 'answer'],
];

const affirmed: readonly (readonly [text: string, word: string])[] = [
  ['Kell signed the accord', 'signed'],
  ['Kell did not only sign but pay', 'sign'],
  ['It opens no later than May', 'opens'],
  ['No fewer than 12 people died', 'died'],
  ['Reactor No. 4 was shut', 'shut'],
  ['Kell did not deny that it signed', 'signed'],
  ['Kell signed, but Ashby did not', 'signed'],
  ['Ashby did not sign, but Kell agreed', 'agreed'],
  ['Ashby did not sign while Kell agreed', 'agreed'],
  ['Ashby will not pay until Kell leaves', 'leaves'],
  ['The minister said no ship sailed', 'said'],
  ['The minister, who was not at home, resigned', 'resigned'],
  ['The coast guard said it was not informed; the ferry sank', 'sank'],
  ['He did not know that the bridge had fallen', 'fallen'],
  ['Without a vote, the council closed the school', 'closed'],
  ['There is no doubt he resigned', 'resigned'],
  ['The rejection of the plan by the town council of Kell surprised nobody', 'rejection'],
];

describe('polarityOf', () => {
  it.each(negated)('sees the denial: %s (%s)', (text, word) => {
    expect(polarity(text, word)).toBe('negated');
  });

  it.each(affirmed)('sees no denial: %s (%s)', (text, word) => {
    expect(polarity(text, word)).toBe('affirmed');
  });
});

describe('findNegations', () => {
  it('covers cue and scope', () => {
    const text = 'Ada said the firm refused to sell the mine, but others agreed.';
    const [found] = findNegations(text, { start: 0, end: text.length });
    expect(found && text.slice(found.cue.start, found.cue.end)).toBe('refused to');
    expect(found && text.slice(found.scope.start, found.scope.end).trim()).toBe('sell the mine');
    expect(found?.kind).toBe('verb');
  });

  it('keeps cues and scopes inside the clause', () => {
    fc.assert(
      fc.property(roughText, fc.nat(), (text, middle) => {
        const start = middle % (text.length + 1);
        for (const { cue, scope } of findNegations(text, { start, end: text.length })) {
          expect(cue.start).toBeGreaterThanOrEqual(start);
          expect(cue.end).toBeGreaterThan(cue.start);
          expect(scope.start).toBeGreaterThanOrEqual(start);
          expect(scope.end).toBeGreaterThanOrEqual(scope.start);
          expect(scope.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
