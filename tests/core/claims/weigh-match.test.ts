import { describe, expect, it } from 'vitest';
import type { Statement } from '@/core/claims/weigh-match';
import {
  conflict,
  implies,
  inWords,
  makeClaim,
  makeEvidence,
  makeReport,
  supersedes,
  weigh,
  type Rows,
} from './weigh-fixtures';

const strike = makeClaim({ id: 'strike', date: '2025-04-24' });
const lockout = makeClaim({ id: 'lockout', kind: 'position', date: '2025-04-24' });
const toll = makeClaim({
  id: 'toll',
  kind: 'figure',
  date: '2025-04-24',
  quantity: { value: 12, comparator: '≥', unit: 'injured' },
});

type Case = Rows & {
  readonly name: string;
  readonly stated: Partial<Statement> & Pick<Statement, 'claim'>;
  readonly verdict: string;
  readonly backing?: readonly string[];
  readonly against?: readonly string[];
};

const day = (date: string) => ({ from: date, to: date });
const saysSo = (report: string, rest: object = {}) => makeEvidence({ claim: 'strike', report, ...rest });
const deniesIt = (report: string, rest: object = {}) => saysSo(report, { stance: 'denies', ...rest });

const cases: readonly Case[] = [
  {
    name: 'backing only is corroborated',
    claims: [strike],
    evidence: [saysSo('gull')],
    stated: { claim: 'strike' },
    verdict: 'corroborated',
    backing: ['backs gull'],
  },
  {
    name: 'the opposite stance only is conflicting',
    claims: [strike],
    evidence: [deniesIt('gull')],
    stated: { claim: 'strike' },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'both is contested',
    claims: [strike],
    evidence: [saysSo('gull'), deniesIt('tern')],
    stated: { claim: 'strike' },
    verdict: 'contested',
    backing: ['backs gull'],
    against: ['conflict tern'],
  },
  {
    name: 'neither is single',
    claims: [strike],
    evidence: [],
    stated: { claim: 'strike' },
    verdict: 'single',
  },
  {
    name: 'a denial is backed by denials and contradicted by who asserts',
    claims: [strike],
    evidence: [saysSo('gull'), deniesIt('tern')],
    stated: { claim: 'strike', stance: 'denies' },
    verdict: 'contested',
    backing: ['backs tern'],
    against: ['conflict gull'],
  },
  {
    name: 'a claim that implies the stated one backs it',
    claims: [strike, lockout],
    evidence: [makeEvidence({ claim: 'lockout', report: 'gull' })],
    relations: [implies('lockout', 'strike')],
    stated: { claim: 'strike' },
    verdict: 'corroborated',
    backing: ['backs gull'],
  },
  {
    name: 'a claim that the stated one implies does not back it',
    claims: [strike, lockout],
    evidence: [saysSo('gull')],
    relations: [implies('lockout', 'strike')],
    stated: { claim: 'lockout' },
    verdict: 'single',
  },
  {
    name: 'who denies the wider thing contradicts the narrower',
    claims: [strike, lockout],
    evidence: [deniesIt('gull')],
    relations: [implies('lockout', 'strike')],
    stated: { claim: 'lockout' },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'who denies the wider thing backs a denial of the narrower',
    claims: [strike, lockout],
    evidence: [deniesIt('gull')],
    relations: [implies('lockout', 'strike')],
    stated: { claim: 'lockout', stance: 'denies' },
    verdict: 'corroborated',
    backing: ['backs gull'],
  },
  {
    name: 'a claim related by conflicts is against, from either end',
    claims: [strike, lockout],
    evidence: [saysSo('gull')],
    relations: [conflict('strike', 'lockout')],
    stated: { claim: 'lockout' },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'what conflicts with an implied claim conflicts with the stated one',
    claims: [strike, lockout, makeClaim({ id: 'calm' })],
    evidence: [makeEvidence({ claim: 'calm', report: 'gull' })],
    relations: [implies('lockout', 'strike'), conflict('strike', 'calm')],
    stated: { claim: 'lockout' },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'a denial of a related claim is not against',
    claims: [strike, lockout],
    evidence: [deniesIt('gull')],
    relations: [conflict('strike', 'lockout')],
    stated: { claim: 'lockout' },
    verdict: 'single',
  },
  {
    name: 'another value is against everybody who asserts the claim',
    claims: [toll],
    evidence: [makeEvidence({ claim: 'toll', report: 'gull' })],
    stated: { claim: 'toll', differs: 'figure', value: { value: 9, comparator: '=' } },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'two attributed sides are disputed by the parties',
    claims: [strike],
    evidence: [deniesIt('gull', { speaker: 'union' })],
    stated: { claim: 'strike', speakers: ['mayor'] },
    verdict: 'conflicting',
    against: ['disputed gull'],
  },
  {
    name: 'somebody who contradicts himself is a conflict',
    claims: [strike],
    evidence: [deniesIt('gull', { speaker: 'mayor' })],
    stated: { claim: 'strike', speakers: ['mayor'] },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'an attributed denial of what the page itself says is a conflict',
    claims: [strike],
    evidence: [deniesIt('gull', { speaker: 'union' })],
    stated: { claim: 'strike' },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'statements are the word of their speakers without further attribution',
    claims: [
      makeClaim({ id: 'strike', kind: 'statement', speaker: 'mayor', date: '2025-04-24' }),
      makeClaim({ id: 'calm', kind: 'statement', speaker: 'union', date: '2025-04-24' }),
    ],
    evidence: [makeEvidence({ claim: 'calm', report: 'gull' })],
    relations: [conflict('strike', 'calm')],
    stated: { claim: 'strike' },
    verdict: 'conflicting',
    against: ['disputed gull'],
  },
  {
    name: 'what supersedes the claim is later and decides nothing',
    claims: [strike, lockout],
    evidence: [saysSo('gull'), makeEvidence({ claim: 'lockout', report: 'tern' })],
    relations: [supersedes('lockout', 'strike')],
    stated: { claim: 'strike' },
    verdict: 'corroborated',
    backing: ['backs gull'],
    against: ['later tern'],
  },
  {
    name: 'supersedes outweighs conflicts between the same two claims',
    claims: [strike, lockout],
    evidence: [makeEvidence({ claim: 'lockout', report: 'tern' })],
    relations: [conflict('strike', 'lockout'), supersedes('lockout', 'strike')],
    stated: { claim: 'strike' },
    verdict: 'single',
    against: ['later tern'],
  },
  {
    name: 'hedged evidence backs',
    claims: [strike],
    evidence: [saysSo('gull', { certainty: 'hedged' })],
    stated: { claim: 'strike' },
    verdict: 'corroborated',
    backing: ['backs gull'],
  },
  {
    name: 'no conflict rests on hedged evidence alone',
    claims: [strike],
    evidence: [deniesIt('gull', { certainty: 'hedged' })],
    stated: { claim: 'strike' },
    verdict: 'single',
    against: ['conflict gull'],
  },
  {
    name: 'hedged evidence stands beside a plain conflict',
    claims: [strike],
    evidence: [deniesIt('gull', { certainty: 'hedged' }), deniesIt('tern')],
    stated: { claim: 'strike' },
    verdict: 'conflicting',
    against: ['conflict tern', 'conflict gull'],
  },
  {
    name: 'the open report never backs itself',
    claims: [strike],
    evidence: [saysSo('gull')],
    stated: { claim: 'strike', openReport: 'gull' },
    verdict: 'single',
  },
  {
    name: 'what the open report says against itself is shown and decides nothing',
    claims: [strike],
    evidence: [deniesIt('gull'), saysSo('tern')],
    stated: { claim: 'strike', openReport: 'gull' },
    verdict: 'corroborated',
    backing: ['backs tern'],
    against: ['conflict gull'],
  },
  {
    name: 'a position conflicts inside its window only',
    claims: [strike, makeClaim({ ...lockout, holds: { from: '2025-04-01', to: '2025-04-30' } })],
    evidence: [makeEvidence({ claim: 'lockout', report: 'gull' })],
    relations: [conflict('strike', 'lockout')],
    stated: { claim: 'strike', time: day('2025-05-01') },
    verdict: 'single',
    against: ['later gull'],
  },
  {
    name: 'a window without end lasts',
    claims: [strike, makeClaim({ ...lockout, holds: { from: '2025-04-01' } })],
    evidence: [makeEvidence({ claim: 'lockout', report: 'gull' })],
    relations: [conflict('strike', 'lockout')],
    stated: { claim: 'strike', time: day('2027-05-01') },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'without a window a position conflicts up to 30 days from its date',
    claims: [strike, lockout],
    evidence: [makeEvidence({ claim: 'lockout', report: 'gull' })],
    relations: [conflict('strike', 'lockout')],
    stated: { claim: 'strike', time: day('2025-05-24') },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'on the 31st day it is an earlier report',
    claims: [strike, lockout],
    evidence: [makeEvidence({ claim: 'lockout', report: 'gull' })],
    relations: [conflict('strike', 'lockout')],
    stated: { claim: 'strike', time: day('2025-05-25') },
    verdict: 'single',
    against: ['later gull'],
  },
  {
    name: 'a position without any date is measured from its report',
    claims: [strike, makeClaim({ id: 'lockout', kind: 'position' })],
    evidence: [makeEvidence({ claim: 'lockout', report: 'gull' })],
    relations: [conflict('strike', 'lockout')],
    stated: { claim: 'strike', time: day('2026-10-25') },
    verdict: 'single',
    against: ['later gull'],
  },
  {
    name: 'a figure far from its date is an earlier report',
    claims: [toll],
    evidence: [makeEvidence({ claim: 'toll', report: 'gull' })],
    stated: {
      claim: 'toll',
      differs: 'figure',
      value: { value: 4, comparator: '=' },
      time: day('2026-10-25'),
      published: '2026-10-25',
    },
    verdict: 'single',
    against: ['later gull'],
  },
  {
    name: 'a figure without a date on the page is no conflict',
    claims: [toll],
    evidence: [makeEvidence({ claim: 'toll', report: 'gull' })],
    stated: { claim: 'toll', differs: 'figure', value: { value: 4, comparator: '=' }, time: null },
    verdict: 'single',
    against: ['later gull'],
  },
  {
    name: 'a figure without a date in the pack is no conflict',
    claims: [makeClaim({ id: 'toll', kind: 'figure' })],
    evidence: [makeEvidence({ claim: 'toll', report: 'gull' })],
    stated: { claim: 'toll', differs: 'figure', value: { value: 4, comparator: '=' } },
    verdict: 'single',
    against: ['later gull'],
  },
  {
    name: 'a toll that a later page gives higher has grown',
    claims: [toll],
    evidence: [makeEvidence({ claim: 'toll', report: 'gull' })],
    stated: {
      claim: 'toll',
      differs: 'figure',
      value: { value: 15, comparator: '=' },
      published: '2025-04-27',
    },
    verdict: 'single',
    against: ['later gull'],
  },
  {
    name: 'a toll that an earlier page gives lower has grown since',
    claims: [toll],
    evidence: [makeEvidence({ claim: 'toll', report: 'gull' })],
    stated: {
      claim: 'toll',
      differs: 'figure',
      value: { value: 9, comparator: '=' },
      published: '2025-04-24',
    },
    verdict: 'single',
    against: ['later gull'],
  },
  {
    name: 'a toll that a later page gives lower is a conflict',
    claims: [toll],
    evidence: [makeEvidence({ claim: 'toll', report: 'gull' })],
    stated: {
      claim: 'toll',
      differs: 'figure',
      value: { value: 9, comparator: '=' },
      published: '2025-04-27',
    },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'an ordinal does not grow over night',
    claims: [
      makeClaim({ ...toll, quantity: { value: 3, comparator: '=', unit: 'round', scale: 'ordinal' } }),
    ],
    evidence: [makeEvidence({ claim: 'toll', report: 'gull' })],
    stated: {
      claim: 'toll',
      differs: 'ordinal',
      value: { value: 4, comparator: '=' },
      published: '2025-04-26',
    },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
  {
    name: 'the denial of a dated event stays a conflict however late it comes',
    claims: [strike],
    evidence: [saysSo('gull')],
    stated: { claim: 'strike', stance: 'denies', time: day('2026-10-25'), published: '2026-10-25' },
    verdict: 'conflicting',
    against: ['conflict gull'],
  },
];

describe('the verdict table', () => {
  it.each(cases)('$name', ({ stated, verdict, backing = [], against = [], ...rows }) => {
    const weighed = weigh(rows, stated);
    expect(weighed.verdict).toBe(verdict);
    expect(inWords(weighed.corroborating)).toEqual(backing);
    expect(inWords(weighed.conflicting)).toEqual(against);
  });

  it('lists who questions the claim and lets that decide nothing', () => {
    const rows = { claims: [strike], evidence: [saysSo('gull', { stance: 'questions' })] };
    const weighed = weigh(rows, { claim: 'strike' });
    expect(weighed.verdict).toBe('single');
    expect(inWords(weighed.questioning)).toEqual(['questions gull']);
  });

  it('marks what the open report says against itself', () => {
    const weighed = weigh(
      { claims: [strike], evidence: [deniesIt('gull'), deniesIt('tern')] },
      { claim: 'strike', openReport: 'gull' },
    );
    expect(weighed.conflicting.map((item) => item.inThisReport)).toEqual([true, false]);
  });

  it('says what an item against is about', () => {
    const rows = {
      claims: [strike, lockout],
      evidence: [deniesIt('gull'), makeEvidence({ claim: 'lockout', report: 'tern' })],
      relations: [conflict('strike', 'lockout', 'timing')],
    };
    const { conflicting } = weigh(rows, { claim: 'strike' });
    expect(conflicting.map((item) => item.about)).toEqual(['denial', 'timing']);
  });

  it('lists evidence once that is reached on two ways', () => {
    const rows = {
      claims: [strike, lockout, makeClaim({ id: 'calm' })],
      evidence: [makeEvidence({ claim: 'calm', report: 'gull' })],
      relations: [implies('calm', 'strike'), implies('calm', 'lockout'), implies('lockout', 'strike')],
    };
    expect(inWords(weigh(rows, { claim: 'strike' }).corroborating)).toEqual(['backs gull']);
  });

  it('survives circles of implication', () => {
    const rows = {
      claims: [strike, lockout],
      evidence: [saysSo('gull')],
      relations: [implies('strike', 'lockout'), implies('lockout', 'strike')],
    };
    expect(weigh(rows, { claim: 'lockout' }).verdict).toBe('corroborated');
  });

  it('gives names, not ids, and null for what is not stated', () => {
    const rows: Rows = {
      claims: [strike],
      evidence: [saysSo('gull', { speaker: 'mayor', origin: 'call' })],
      origins: [{ id: 'call', name: 'A call with the Harbour Post', kind: 'interview' }],
      reports: [makeReport({ id: 'gull', publisher: null })],
    };
    const [item] = weigh(rows, { claim: 'strike' }).corroborating;
    expect(item).toMatchObject({
      speaker: 'mayor',
      origin: 'A call with the Harbour Post',
      publisher: null,
      url: null,
      quote: null,
      certainty: 'plain',
    });
  });
});
