/**
 * Claim packs of any size, the same in every run. The first claims of a large pack are those of a small one, so that
 * one article states the same claims whatever the size, and the rest is what it must be told apart from.
 */
import type { Actor, Claim, ClaimPack, Evidence, Origin, Relation, Report } from '@/core/claims/claim-pack';
import { inventScene, type Cast } from './invent-scene';
import { inventName, makeChance, type Chance } from './invent-words';

export type InventedPack = {
  readonly pack: ClaimPack;
  /** By claim: how somebody else's article says it. */
  readonly pageSentences: readonly string[];
};

const asOf = '2025-06-30';
const claimsPerActor = 4;
const fewestActors = 24;
const reportsOfAny = 400;

export function inventPack(claims: number, reportCount = reportsOfAny): InventedPack {
  const chance = makeChance(20_250_630);
  const actors = inventActors(makeChance(7), Math.max(fewestActors, Math.ceil(claims / claimsPerActor)));
  const made = Array.from({ length: claims }, (_, number) => inventClaim(chance, number, actors));
  const reports = Array.from({ length: reportCount }, (_, number) => inventReport(number));
  const origins: Origin[] = reports.map(({ id, published }, number) => ({
    id: `origin-${id}`,
    name: `Briefing number ${number}`,
    kind: 'briefing',
    date: published,
  }));
  return {
    pack: {
      format: 'second-source/claim-pack',
      version: 1,
      revision: '1',
      id: `invented-${claims}`,
      title: `${claims} invented claims`,
      language: 'en',
      asOf,
      actors,
      reports,
      origins,
      claims: made.map(({ claim }) => claim),
      evidence: made.flatMap(({ claim }, number) => inventEvidence(claim, number, reportCount)),
      relations: inventRelations(made.map(({ claim }) => claim)),
    },
    pageSentences: made.map(({ page }) => page),
  };
}

const kinds = ['person', 'place', 'organisation', 'person'] as const;

function inventActors(chance: Chance, count: number): readonly Actor[] {
  const names = new Set<string>();
  return Array.from({ length: count }, (_, number): Actor => {
    const kind = kinds[number % kinds.length] ?? 'person';
    let name = inventFullName(chance, kind);
    while (names.has(name)) name = inventFullName(chance, kind);
    names.add(name);
    const last = name.split(' ').at(-1) ?? name;
    const id = `actor-${number}`;
    if (kind !== 'person') return { id, name, kind, aliases: [] };
    return { id, name, kind, role: 'member of the council', aliases: [`Mr ${last}`], contextAliases: [last] };
  });
}

function inventFullName(chance: Chance, kind: Actor['kind']): string {
  if (kind === 'place') return inventName(chance, 3);
  if (kind === 'organisation')
    return `${inventName(chance, 2)} ${chance.pick(['Rail', 'Holding', 'Energy', 'Press'])}`;
  return `${inventName(chance, 2)} ${inventName(chance, 3)}`;
}

function inventClaim(
  chance: Chance,
  number: number,
  actors: readonly Actor[],
): { readonly claim: Claim; readonly page: string } {
  const known = Math.max(fewestActors, Math.floor(number / claimsPerActor));
  const roles = ['person', 'other', 'place', 'company'] as const;
  const cast = new Map(roles.map((role) => [role, actorFor(role, chance, actors.slice(0, known))]));
  const nameOf = (role: keyof Cast): string => cast.get(role)?.name ?? '';
  const names: Cast = {
    person: nameOf('person'),
    other: nameOf('other'),
    place: nameOf('place'),
    company: nameOf('company'),
  };
  const [day, written] = inventDay(chance);
  const { page, names: named, ...scene } = inventScene(chance, names, written);
  const ids = named.map((role) => cast.get(role)?.id ?? '');
  return {
    page,
    claim: {
      id: `claim-${number}`,
      ...scene,
      actors: [...new Set(ids)],
      ...(scene.kind === 'event' ? { date: day } : {}),
      ...(scene.kind === 'figure' ? { holds: { from: day } } : {}),
      topic: `Topic ${number % 60}`,
    },
  };
}

/** People stand at 0 and 3 of every four actors, places at 1, organisations at 2. */
const seats: Readonly<Record<keyof Cast, number>> = { person: 0, other: 3, place: 1, company: 2 };

function actorFor(role: keyof Cast, chance: Chance, actors: readonly Actor[]): Actor {
  const seat = seats[role];
  const actor = actors[4 * chance.mostlyFirst(Math.floor(actors.length / 4)) + seat];
  if (actor === undefined) throw new Error(`There is nobody who could be the ${role}.`);
  return actor;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June'];

function inventDay(chance: Chance): readonly [string, string] {
  const [month, day] = [chance.below(months.length), 1 + chance.below(28)];
  return [`2025-${twoDigits(month + 1)}-${twoDigits(day)}`, `${day} ${months[month] ?? ''}`];
}

function inventReport(number: number): Report {
  return {
    id: `report-${number}`,
    title: `Report number ${number} on the affairs of the region`,
    publisher: `The Invented Post ${number % 37}`,
    authors: [],
    published: `2025-${twoDigits(1 + (number % 6))}-${twoDigits(1 + (number % 28))}`,
    publishedBasis: 'stated',
    language: 'en',
  };
}

/** One to three reports a claim; every fifth has one that denies it. */
function inventEvidence(claim: Claim, number: number, reportCount: number): readonly Evidence[] {
  return Array.from({ length: 1 + (number % 3) }, (_, which): Evidence => {
    const report = (number * 7 + which * 131) % reportCount;
    return {
      id: `${claim.id}-${which}`,
      claim: claim.id,
      report: `report-${report}`,
      stance: which === 1 && number % 5 === 0 ? 'denies' : 'asserts',
      says: claim.phrasings[which] ?? claim.text,
      ...(which === 2 ? {} : { origin: `origin-report-${report}` }),
    };
  });
}

/** Every tenth claim conflicts with the one before it, every tenth is implied by it. */
function inventRelations(claims: readonly Claim[]): readonly Relation[] {
  return claims.flatMap((claim, number): Relation[] => {
    const before = claims[number - 1];
    if (before === undefined || number % 5 !== 0) return [];
    const ends = { from: claim.id, to: before.id };
    if (number % 10 === 0)
      return [{ ...ends, kind: 'conflicts', about: 'position', note: 'Both cannot be so.' }];
    return [{ ...ends, kind: 'implies', note: 'Who says the one says the other.' }];
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
