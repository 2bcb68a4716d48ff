/** What the reader does not want marked: one sentence for one claim, a claim wherever it is stated, or a name. */
import type { ActorMentions, ArticleCheck, ClaimRef } from '@/core/claims/article-check';
import type { Span } from '@/core/text/span';

export type SetAside =
  /** This sentence does not state this claim. It holds wherever the same sentence stands, and for no other. */
  | { readonly kind: 'not-same'; readonly claim: ClaimRef; readonly sentence: string }
  | { readonly kind: 'claim'; readonly claim: ClaimRef }
  /** An article's mentions have no pack: the name goes with the id, so that nobody else is meant. */
  | { readonly kind: 'actor'; readonly actor: Pick<ActorMentions, 'id' | 'name'> };

/** A choice with where and when it was made. */
export type MadeChoice = {
  readonly what: SetAside;
  /** ISO instant. */
  readonly since: string;
  /** Null when it was not made on a page. */
  readonly page: { readonly url: string; readonly title: string | null } | null;
};

/** The same for two choices that are one. */
export function keyOfChoice(what: SetAside): string {
  switch (what.kind) {
    case 'not-same':
      return `not-same ${what.claim.pack} ${what.claim.id} ${what.sentence}`;
    case 'claim':
      return `claim ${what.claim.pack} ${what.claim.id}`;
    case 'actor':
      return `actor ${what.actor.id} ${what.actor.name}`;
  }
}

/** The words of the whole sentence in which a match begins: a match may be a clause that other sentences have too. */
export function sentenceAround(
  { text, check }: { readonly text: string; readonly check: Pick<ArticleCheck, 'sentences'> },
  match: Span,
): string {
  const sentence = lastBefore(check.sentences, match.start);
  const { start, end } = sentence !== undefined && match.start < sentence.end ? sentence : match;
  return text.slice(start, end).trim();
}

/** The last that starts at the place or before it. Halving: a long article has many sentences and many matches. */
function lastBefore(sentences: readonly Span[], place: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
