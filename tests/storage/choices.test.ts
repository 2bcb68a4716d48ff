import { beforeEach, describe, expect, it } from 'vitest';
import { openChoices, type ChoicesDb } from '@/storage/choices-db';
import { chooseLoudness, getLoudness } from '@/storage/choose-loudness';
import { chooseOverlay, isOverlayOn } from '@/storage/choose-overlay';
import type { SetAside } from '@/core/claims/set-aside';
import { getUnwanted, keepSetAside, listSetAside, takeBackSetAside } from '@/storage/choose-matches';
import { chooseSite, isSiteOn, sitesOff } from '@/storage/choose-site';

const now = new Date('2031-05-02T10:00:00.000Z');
let databases = 0;
let db: ChoicesDb;

beforeEach(() => {
  databases += 1;
  db = openChoices(`choices-${databases}`);
});

describe('sites', () => {
  it('are on until they are switched off, one host apart from another', async () => {
    await chooseSite(db, { host: 'paper.example', on: false, now });
    expect(await isSiteOn(db, 'paper.example')).toBe(false);
    expect(await isSiteOn(db, 'other.example')).toBe(true);
    expect(await sitesOff(db)).toEqual(['paper.example']);
    await chooseSite(db, { host: 'paper.example', on: true, now });
    expect(await isSiteOn(db, 'paper.example')).toBe(true);
  });
});

describe('loudness', () => {
  it('is underlining until another is chosen, and survives a restart', async () => {
    expect(await getLoudness(db)).toBe('underline');
    await chooseLoudness(db, 'badge');
    db.close();
    expect(await getLoudness(db)).toBe('badge');
  });
});

describe('the layer of own marks', () => {
  it('is there until it is switched off, and loudness is another choice', async () => {
    expect(await isOverlayOn(db)).toBe(true);
    await chooseOverlay(db, false);
    expect([await isOverlayOn(db), await getLoudness(db)]).toEqual([false, 'underline']);
    await chooseOverlay(db, true);
    expect(await isOverlayOn(db)).toBe(true);
  });
});

describe('what the reader does not want marked', () => {
  const claim = { pack: 'harbour-pack', id: 'ferry-left', text: 'The ferry left.' };
  const mara = { id: 'mara-ellin', name: 'Mara Ellin' };
  const page = { url: 'https://courier.example/ferry', title: 'The ferry' };
  const setAside = (what: SetAside, since = now.toISOString()) => keepSetAside(db, { what, since, page });
  const notSame = (sentence: string): SetAside => ({ kind: 'not-same', claim, sentence });

  it('is nothing at first', async () => {
    const unwanted = await getUnwanted(db);
    expect(unwanted.isClaimMuted(claim)).toBe(false);
    expect(unwanted.isActorMuted(mara)).toBe(false);
    expect(unwanted.isNotSame(claim, 'The ferry left.')).toBe(false);
    expect(await listSetAside(db)).toEqual([]);
  });

  it('is a muted claim of one pack, until it is taken back', async () => {
    await setAside({ kind: 'claim', claim });
    const unwanted = await getUnwanted(db);
    expect(unwanted.isClaimMuted(claim)).toBe(true);
    expect(unwanted.isClaimMuted({ ...claim, pack: 'other-pack' })).toBe(false);
    await takeBackSetAside(db, { kind: 'claim', claim });
    expect((await getUnwanted(db)).isClaimMuted(claim)).toBe(false);
  });

  it('is a muted actor, but nobody else whom a pack gives the same id', async () => {
    await setAside({ kind: 'actor', actor: mara });
    const unwanted = await getUnwanted(db);
    expect(unwanted.isActorMuted(mara)).toBe(true);
    expect(unwanted.isActorMuted({ ...mara, name: 'Mara Ellin Ltd' })).toBe(false);
    await takeBackSetAside(db, { kind: 'actor', actor: mara });
    expect((await getUnwanted(db)).isActorMuted(mara)).toBe(false);
  });

  it('is a sentence that does not state the claim, in any typography, until that is taken back', async () => {
    await setAside(notSame('The “ferry” left at noon.'));
    const unwanted = await getUnwanted(db);
    expect(unwanted.isNotSame(claim, 'The "ferry"  left at noon.')).toBe(true);
    expect(unwanted.isNotSame(claim, 'The ferry left at one.')).toBe(false);
    expect(unwanted.isNotSame({ ...claim, id: 'ferry-stayed' }, 'The “ferry” left at noon.')).toBe(false);
    await takeBackSetAside(db, notSame('The "ferry" left at noon.'));
    expect((await getUnwanted(db)).isNotSame(claim, 'The “ferry” left at noon.')).toBe(false);
  });

  it('is listed with its page, newest first, and survives a restart', async () => {
    await setAside({ kind: 'claim', claim }, '2031-05-01T10:00:00.000Z');
    await setAside({ kind: 'actor', actor: mara }, '2031-05-03T10:00:00.000Z');
    await setAside(notSame('The “ferry” left at noon.'), '2031-05-02T10:00:00.000Z');
    db.close();
    expect(await listSetAside(db)).toEqual([
      { what: { kind: 'actor', actor: mara }, since: '2031-05-03T10:00:00.000Z', page },
      { what: notSame('The “ferry” left at noon.'), since: '2031-05-02T10:00:00.000Z', page },
      { what: { kind: 'claim', claim }, since: '2031-05-01T10:00:00.000Z', page },
    ]);
  });
});
