import { beforeEach, describe, expect, it } from 'vitest';
import { openChoices, type ChoicesDb } from '@/storage/choices-db';
import { chooseLoudness, getLoudness } from '@/storage/choose-loudness';
import { getUnwanted, mute, sayNotSame, takeBackNotSame, unmute } from '@/storage/choose-matches';
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

describe('what the reader does not want marked', () => {
  const claim = { pack: 'harbour-pack', id: 'ferry-left' };

  it('is nothing at first', async () => {
    const unwanted = await getUnwanted(db);
    expect(unwanted.isClaimMuted(claim)).toBe(false);
    expect(unwanted.isNotSame(claim, 'The ferry left.')).toBe(false);
  });

  it('is a muted claim or actor of one pack, until it is unmuted', async () => {
    await mute(db, { kind: 'claim', ...claim });
    await mute(db, { kind: 'actor', pack: 'harbour-pack', id: 'mara-ellin' });
    const unwanted = await getUnwanted(db);
    expect(unwanted.isClaimMuted(claim)).toBe(true);
    expect(unwanted.isClaimMuted({ ...claim, pack: 'other-pack' })).toBe(false);
    expect(unwanted.isActorMuted({ pack: 'harbour-pack', id: 'mara-ellin' })).toBe(true);
    expect(unwanted.isActorMuted(claim)).toBe(false);
    await unmute(db, { kind: 'claim', ...claim });
    expect((await getUnwanted(db)).isClaimMuted(claim)).toBe(false);
  });

  it('is a sentence that does not state the claim, in any typography, until that is taken back', async () => {
    await sayNotSame(db, claim, { sentence: 'The “ferry” left at noon.', now });
    const unwanted = await getUnwanted(db);
    expect(unwanted.isNotSame(claim, 'The "ferry"  left at noon.')).toBe(true);
    expect(unwanted.isNotSame(claim, 'The ferry left at one.')).toBe(false);
    expect(unwanted.isNotSame({ ...claim, id: 'ferry-stayed' }, 'The “ferry” left at noon.')).toBe(false);
    await takeBackNotSame(db, claim, 'The “ferry” left at noon.');
    expect((await getUnwanted(db)).isNotSame(claim, 'The “ferry” left at noon.')).toBe(false);
  });
});
