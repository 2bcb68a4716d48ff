/**
 * Who and what an article names, as draft actors: names that mean the same are one, with their spellings as aliases.
 * Merges persons only, and only where a title, a full name or a spelling says so: two names of one actor are
 * quickly joined by a reviewer, two actors under one name are hard to part.
 */
import type { ActorKind } from '@/core/claims/claim-pack';
import { rankOf } from '@/core/matching/common-words';
import { stemOf } from '@/core/text/stem';
import type { NameRun } from './find-name-runs';
import { guessKind } from './guess-kind';
import { keepNames, type Name } from './keep-names';
import { isSamePerson } from './same-person';

export type DraftActor = {
  /** The fullest form, and of those the most frequent. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly role?: string;
  /** Other spellings, and a person's surname. */
  readonly aliases: readonly string[];
  /** Forms that are common words as well, so that they count only beside the full name. */
  readonly contextAliases: readonly string[];
  /** In reading order. */
  readonly mentions: readonly NameRun[];
};

type Group = { readonly kind: ActorKind; readonly names: Name[] };

/** In the order in which they are first named. */
export function draftActors(text: string, runs: readonly NameRun[]): readonly DraftActor[] {
  const names = keepNames(text, runs);
  const groups: Group[] = [];
  // Full names first, so that a surname alone finds the person it belongs to.
  for (const name of [...names].sort((one, other) => other.words.length - one.words.length)) {
    const kind = guessKind(name);
    const own = findPerson(groups, name, kind);
    if (own === undefined) groups.push({ kind, names: [name] });
    else own.names.push(name);
  }
  return groups.map(toActor).sort((one, other) => firstPlace(one) - firstPlace(other));
}

/** The one person that the name can mean; undefined where there are two, or none. */
function findPerson(groups: readonly Group[], name: Name, kind: ActorKind): Group | undefined {
  if (kind !== 'person' && name.words.length > 1) return undefined;
  const persons = groups.filter((group) => group.kind === 'person');
  const isMeant = ({ names }: Group) =>
    names.some(({ words }) => isSamePerson(words, name.words) || isGivenName(name, words));
  const found = persons.filter(isMeant);
  return found.length === 1 ? found[0] : undefined;
}

/** Friends and headlines use the given name alone. */
function isGivenName({ words }: Name, person: readonly string[]): boolean {
  return words.length === 1 && person.length > 1 && person[0] === words[0];
}

function toActor({ kind, names }: Group): DraftActor {
  const mentions = names.flatMap(({ runs }) => runs).sort((one, other) => one.start - other.start);
  const [name = '', ...others] = formsOf(mentions, kind);
  const role = roleOf(mentions);
  return {
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    aliases: others.filter((form) => !isWeak(form, name)),
    contextAliases: others.filter((form) => isWeak(form, name)),
    mentions,
  };
}

/** Every form that stands in the text, and a person's surname, fullest and most frequent first. */
function formsOf(mentions: readonly NameRun[], kind: ActorKind): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (kind === 'person') {
    for (const { name, words } of mentions) {
      const surname = name.slice((words.at(-1)?.start ?? 0) - (words[0]?.start ?? 0));
      if (words.length > 1 && !counts.has(surname)) counts.set(surname, 0);
    }
  }
  const wordsIn = (form: string) => form.split(' ').length;
  const forms = [...counts].sort(
    ([one, count], [other, otherCount]) => wordsIn(other) - wordsIn(one) || otherCount - count,
  );
  return forms.map(([form]) => form).filter((form) => form.length > 1 && form.length <= 100);
}

/** The longest of the titles that stand before the name; one with a hyphen may have a dateline in it. */
function roleOf(mentions: readonly NameRun[]): string | undefined {
  const titles = mentions.map(({ title }) => title).filter((title) => title !== '' && title.length <= 80);
  const worth = (title: string) => title.length - (title.includes('-') ? 100 : 0);
  return titles.sort((one, other) => worth(other) - worth(one))[0];
}

/** A given name, or a common word: it may be anybody's. */
function isWeak(form: string, name: string): boolean {
  if (form.includes(' ')) return false;
  const isGiven = name.includes(' ') && name.startsWith(`${form} `);
  return isGiven || (form !== form.toUpperCase() && rankOf(stemOf(form.toLowerCase())) !== undefined);
}

function firstPlace({ mentions }: DraftActor): number {
  return mentions[0]?.start ?? 0;
}
