/** Where an article names its drafted actors: also where a name alone would not show that it is one, as at the beginning of a sentence. */
import type { Word } from '@/core/text/find-words';
import type { Span } from '@/core/text/span';
import type { ArticleSentence } from './article-sentences';
import type { DraftActor } from './draft-actors';
import { foldName } from './same-person';

export type PlacedActor = Span & { readonly actor: DraftActor };

/** In reading order; of two names that begin at one word the longer counts. Linear in the words of the article. */
export function placeActors(
  sentences: readonly ArticleSentence[],
  actors: readonly DraftActor[],
): readonly PlacedActor[] {
  const forms = fileForms(actors);
  return sentences.flatMap(({ words }) => {
    const placed: PlacedActor[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const found = findForm(forms, words, at);
      const [first, last] = [words[at], words[at + (found?.words.length ?? 0) - 1]];
      if (found === undefined || first === undefined || last === undefined) continue;
      placed.push({ start: first.start, end: last.end, actor: found.actor });
      at += found.words.length - 1;
    }
    return placed;
  });
}

type Form = { readonly words: readonly string[]; readonly actor: DraftActor };

/** By the first word, longest first. A form that two actors have is nobody's. */
function fileForms(actors: readonly DraftActor[]): ReadonlyMap<string, readonly Form[]> {
  const owners = new Map<string, DraftActor | undefined>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases, ...actor.contextAliases]) {
      const key = formOf(name);
      owners.set(key, owners.has(key) && owners.get(key) !== actor ? undefined : actor);
    }
  }
  const forms = new Map<string, Form[]>();
  for (const [key, actor] of owners) {
    const words = key.split(' ');
    if (actor === undefined || key === '') continue;
    const first = words[0] ?? '';
    forms.set(first, [...(forms.get(first) ?? []), { words, actor }]);
  }
  for (const own of forms.values()) own.sort((one, other) => other.words.length - one.words.length);
  return forms;
}

/** As the words of a text are folded: `U.S.` is `us`, `KX-40` is `kx40`. */
function formOf(name: string): string {
  return foldName(name.replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '').replace(/(?<=\p{Lu})-(?=\d)/gu, '')).join(
    ' ',
  );
}

function findForm(
  forms: ReadonlyMap<string, readonly Form[]>,
  words: readonly Word[],
  at: number,
): Form | undefined {
  const first = words[at];
  if (first === undefined || first.shape === 'lower' || first.shape === 'number') return undefined;
  return forms
    .get(first.folded)
    ?.find((form) => form.words.every((folded, index) => words[at + index]?.folded === folded));
}

/** Those inside the span; found by halving, so that a long article with many names stays linear. */
export function placesWithin(placed: readonly PlacedActor[], span: Span): readonly PlacedActor[] {
  let [from, to] = [0, placed.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((placed[middle]?.start ?? 0) < span.start) from = middle + 1;
    else to = middle;
  }
  const found: PlacedActor[] = [];
  for (let at = from; (placed[at]?.start ?? Infinity) < span.end; at += 1) {
    const place = placed[at];
    if (place !== undefined && place.end <= span.end) found.push(place);
  }
  return found;
}
