/** The actors of several articles as those of one pack: who is named in many reports is one. */
import type { Actor, ActorKind, RowId } from '@/core/claims/claim-pack';
import { foldWord } from '@/core/text/fold-text';
import { cleanName } from './clean-text';
import type { DraftActor } from './draft-actors';
import { foldName, isSamePerson } from './same-person';

export type MergedActors = {
  /** Those that were not known, in the order in which they are first named. */
  readonly actors: readonly Actor[];
  /** Every draft has its actor, known or new. */
  readonly idOf: ReadonlyMap<DraftActor, RowId>;
};

type Group = { readonly drafts: DraftActor[]; readonly known?: Actor };

/** `makeId` gives each name an id that no other row has. */
export function mergeActors(
  drafts: readonly DraftActor[],
  makeId: (name: string, instead: string) => string,
  known: readonly Actor[] = [],
): MergedActors {
  const groups: Group[] = known.map((actor) => ({ drafts: [asDraft(actor)], known: actor }));
  const byName = new Map<string, Group>();
  for (const group of groups) file(byName, group, group.drafts[0]);
  // Full names first: a report that has only the surname finds its person.
  for (const draft of [...drafts].sort((one, other) => wordsIn(other) - wordsIn(one))) {
    const group = findGroup(groups, byName, draft) ?? { drafts: [] };
    if (group.drafts.length === 0) groups.push(group);
    group.drafts.push(draft);
    file(byName, group, draft);
  }
  return toRows(groups, drafts, makeId);
}

function asDraft({ name, kind, aliases, contextAliases = [] }: Actor): DraftActor {
  return { name, kind, aliases, contextAliases, mentions: [] };
}

function file(byName: Map<string, Group>, group: Group, draft: DraftActor | undefined): void {
  for (const key of draft === undefined ? [] : keysOf(draft)) if (!byName.has(key)) byName.set(key, group);
}

function wordsIn({ name }: DraftActor): number {
  return name.split(' ').length;
}

/** Names and acronyms by which another report may call the same. */
function keysOf({ name, aliases, kind }: DraftActor): readonly string[] {
  const names = [name, ...(kind === 'person' ? [] : aliases)].map(keyOf);
  const words = foldName(name).filter((word) => word !== 'of' && word !== 'the');
  const initials = words.map(([first]) => first ?? '').join('');
  return kind !== 'person' && words.length > 1 ? [...names, initials] : names;
}

/** `The U.S.` and `US` are one key. */
function keyOf(name: string): string {
  return foldWord(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N} ]/gu, '');
}

function findGroup(
  groups: readonly Group[],
  byName: ReadonlyMap<string, Group>,
  draft: DraftActor,
): Group | undefined {
  const named = byName.get(keyOf(draft.name)) ?? outletOf(byName, draft);
  if (named !== undefined) return named;
  const isPlain = draft.kind !== 'person' && (draft.kind !== 'organisation' || wordsIn(draft) > 1);
  if (isPlain) return undefined;
  const words = foldName(draft.name);
  const persons = groups.filter(({ drafts }) =>
    drafts.some(({ kind, name }) => kind === 'person' && isSamePerson(foldName(name), words)),
  );
  return persons.length === 1 ? persons[0] : undefined;
}

/** `CBS` where another report has `CBS News`. */
function outletOf(byName: ReadonlyMap<string, Group>, { name }: DraftActor): Group | undefined {
  if (name !== name.toUpperCase() || name.includes(' ')) return undefined;
  return byName.get(`${keyOf(name)} news`);
}

function toRows(
  groups: readonly Group[],
  drafts: readonly DraftActor[],
  makeId: (name: string, instead: string) => string,
): MergedActors {
  const place = new Map(drafts.map((draft, index) => [draft, index] as const));
  const first = ({ drafts: own }: Group) => Math.min(...own.map((draft) => place.get(draft) ?? Infinity));
  const shared = findSharedNames(groups);
  const idOf = new Map<DraftActor, RowId>();
  const actors: Actor[] = [];
  for (const group of [...groups].sort((one, other) => first(one) - first(other))) {
    const actor = group.known ?? toRow(group, shared, makeId);
    for (const draft of group.drafts) idOf.set(draft, actor.id);
    if (group.known === undefined) actors.push(actor);
  }
  return { actors, idOf };
}

/** Names that several actors have: they would mark all of them. */
function findSharedNames(groups: readonly Group[]): ReadonlySet<string> {
  const owners = new Map<string, Group>();
  const shared = new Set<string>();
  for (const group of groups) {
    for (const name of group.drafts.flatMap((draft) => [draft.name, ...draft.aliases])) {
      const key = foldWord(cleanName(name));
      if ((owners.get(key) ?? group) !== group) shared.add(key);
      owners.set(key, group);
    }
  }
  return shared;
}

function toRow(
  { drafts }: Group,
  shared: ReadonlySet<string>,
  makeId: (name: string, instead: string) => string,
): Actor {
  const names = mostFrequent(drafts.map(({ name, mentions }) => [cleanName(name), mentions.length] as const));
  const fullest = [...names].sort((one, other) => other.split(' ').length - one.split(' ').length);
  const name = cleanName((fullest[0] ?? '').slice(0, 120)) || 'Without a name';
  const forms = [...new Set([...fullest, ...drafts.flatMap(({ aliases }) => aliases.map(cleanName))])];
  const aliases = forms
    .filter((form) => form !== name && isAlias(form) && !shared.has(foldWord(form)))
    .slice(0, mostAliases);
  const weak = new Set(drafts.flatMap(({ contextAliases }) => contextAliases.map(cleanName)).filter(isAlias));
  const role = drafts
    .map((draft) => cleanName(draft.role ?? ''))
    .sort((one, other) => other.length - one.length)[0]
    ?.slice(0, 80)
    .trim();
  const contextAliases = [...weak].filter((form) => form !== name && !aliases.includes(form));
  return {
    id: makeId(name, 'actor'),
    name,
    kind: kindOf(drafts),
    ...(role === undefined || role === '' ? {} : { role }),
    aliases,
    ...(contextAliases.length === 0 ? {} : { contextAliases }),
  };
}

function mostFrequent(counted: readonly (readonly [string, number])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const [name, count] of counted) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** More spellings than any name has. */
const mostAliases = 100;

/** As the format wants them: at least two letters, not over-long. */
function isAlias(form: string): boolean {
  return form.length <= 100 && (form.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1;
}

/** What any report is sure of wins: `organisation` is also the guess where nothing is known. */
function kindOf(drafts: readonly DraftActor[]): ActorKind {
  const kinds = drafts.map(({ kind }) => kind);
  const sure: readonly ActorKind[] = ['person', 'agreement', 'event', 'object', 'place'];
  return sure.find((kind) => kinds.includes(kind)) ?? 'organisation';
}
