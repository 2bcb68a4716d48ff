/** The matcher of `core` as the background makes, keeps and asks it. */
import { browser } from 'wxt/browser';
import type { ArticleText } from '@/core/claims/article-check';
import type { ClaimSet } from '@/core/claims/claim-set';
import type { LookUpAnswer } from '@/core/claims/claim-view';
import { compileLookUp, type LookUpIndex } from '@/core/claims/compile-look-up';
import { joinChecks, type JoinedCheck } from '@/core/claims/join-checks';
import { lookUp, type LookUpQuestion } from '@/core/claims/look-up';
import { checkArticle } from '@/core/matching/check-article';
import {
  compileMatcher,
  matcherFromBytes,
  matcherToBytes,
  type Matcher,
} from '@/core/matching/compile-matcher';
import type { Known, MatcherKind } from './knowledge';

/** Every version of the extension compiles anew: what words mean may have changed though the bytes look the same. */
export function makeMatcherKind(): MatcherKind<Matcher> {
  return {
    version: browser.runtime.getManifest().version,
    compile: compileMatcher,
    toBytes: matcherToBytes,
    fromBytes: matcherFromBytes,
    memoryOf: ({ profiles }) => (profiles.hasNew() ? profiles.toTexts() : undefined),
    remind: ({ profiles }, memory) => profiles.recall(memory),
    *prepare({ claims, profiles }) {
      if (claims.count <= mostPrepared) yield* profiles.makeAll();
    },
  };
}

/** A second's work, done once after the installation; a larger claim set is worked out page by page. */
const mostPrepared = 500;

/** Each matcher reads the article for itself: what the bundled pack finds must not depend on what else is installed. */
export function checkAgainst(article: ArticleText, { matcher, own }: Known<Matcher>): JoinedCheck {
  return joinChecks(article, checkArticle(matcher, article), own && checkArticle(own, article));
}

/** Answers look-ups; the claim set is made searchable at its first question and kept so while it is used. */
export function makeLookUp(): (question: LookUpQuestion, known: Known<Matcher>) => LookUpAnswer {
  const indexes = new WeakMap<ClaimSet, LookUpIndex>();
  return (question, { claimSet }) => {
    const index = indexes.get(claimSet) ?? compileLookUp(claimSet);
    indexes.set(claimSet, index);
    return lookUp(index, question);
  };
}
