/** The invented storm story, as a matcher and as articles about it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ArticleText } from '@/core/claims/article-check';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher } from '@/core/matching/compile-matcher';

const file = resolve(import.meta.dirname, '../../quality/training/storm/pack.json');

function readStorm(): ClaimPack {
  const parsed = parseClaimPackText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error('expected the storm pack to be whole');
  return parsed.pack;
}

export const stormPack = readStorm();
export const stormMatcher = compileMatcher(fileClaimSet([stormPack]));

/** Each paragraph is a block. */
export function makeArticle(
  paragraphs: string | readonly string[],
  rest: Partial<ArticleText> = {},
): ArticleText {
  const parts = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  let text = '';
  const blocks = parts.map((part) => {
    const start = text.length;
    text += `${part}\n\n`;
    return { start, end: start + part.length, kind: 'paragraph' as const };
  });
  return {
    text,
    blocks,
    title: null,
    publisher: null,
    date: '2025-09-06',
    language: 'en',
    url: null,
    ...rest,
  };
}

export function checkStorm(paragraphs: string | readonly string[], rest: Partial<ArticleText> = {}) {
  return checkArticle(stormMatcher, makeArticle(paragraphs, rest));
}

/** `corroborated bridge-collapsed` for each match. */
export function stormMatches(
  paragraphs: string | readonly string[],
  rest: Partial<ArticleText> = {},
): string[] {
  return checkStorm(paragraphs, rest).matches.map(({ verdict, claim }) => `${verdict} ${claim.id}`);
}
