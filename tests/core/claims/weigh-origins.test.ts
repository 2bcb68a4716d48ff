import { describe, expect, it } from 'vitest';
import type { Origin } from '@/core/claims/claim-pack';
import { makeClaim, makeEvidence, weigh } from './weigh-fixtures';

const strike = makeClaim({ id: 'strike', date: '2025-04-24' });
const origin = (id: string, via?: string): Origin => ({
  id,
  name: `Origin ${id}`,
  kind: 'briefing',
  ...(via === undefined ? {} : { via }),
});

function countBacking(origins: readonly Origin[], ...backing: readonly [report: string, origin?: string][]) {
  const evidence = backing.map(([report, from]) =>
    makeEvidence({ claim: 'strike', report, ...(from === undefined ? {} : { origin: from }) }),
  );
  return weigh({ claims: [strike], evidence, origins }, { claim: 'strike' }).origins;
}

describe('counting origins', () => {
  it('counts reports with one origin as one source and names it', () => {
    expect(countBacking([origin('call')], ['gull', 'call'], ['tern', 'call'])).toEqual({
      stated: 1,
      unstated: 0,
      oneSource: 'Origin call',
    });
  });

  it('follows origins back to the one behind them', () => {
    const origins = [origin('source'), origin('agency', 'source'), origin('wire', 'agency')];
    expect(countBacking(origins, ['gull', 'wire'], ['tern', 'source'])).toEqual({
      stated: 1,
      unstated: 0,
      oneSource: 'Origin source',
    });
  });

  it('counts different origins apart', () => {
    expect(countBacking([origin('call'), origin('post')], ['gull', 'call'], ['tern', 'post']).stated).toBe(2);
  });

  it('never counts an origin that is not stated as a further source', () => {
    expect(countBacking([origin('call')], ['gull', 'call'], ['tern'], ['auk', 'unstated'])).toEqual({
      stated: 1,
      unstated: 2,
      oneSource: null,
    });
  });

  it('counts a report once that states an origin in one place and none in another', () => {
    expect(countBacking([origin('call')], ['gull', 'call'], ['gull'])).toMatchObject({
      stated: 1,
      unstated: 0,
    });
  });

  it('does not call a single report one source of several', () => {
    expect(countBacking([origin('call')], ['gull', 'call']).oneSource).toBeNull();
  });

  it('counts origins in a circle as one', () => {
    const origins = [origin('egg', 'hen'), origin('hen', 'egg')];
    expect(countBacking(origins, ['gull', 'egg'], ['tern', 'hen']).stated).toBe(1);
  });
});
