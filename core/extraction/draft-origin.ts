/** Where a report has a statement from, as far as the sentence says so. What it does not say is left open. */
import type { OriginKind } from '@/core/claims/claim-pack';
import { cleanName } from './clean-text';

export type DraftOrigin = {
  readonly kind: OriginKind;
  /** The outlet or platform, or the words for a source without a name; folded it tells origins apart. */
  readonly where: string;
};

const name = "((?:the )?\\p{Lu}[\\p{L}\\p{N}.'’-]*(?: \\p{Lu}[\\p{L}\\p{N}.'’-]*){0,3})";

/** In this order: what is said most exactly first. `where` is the first group. */
const patterns: readonly (readonly [OriginKind, RegExp])[] = [
  ['interview', new RegExp(`\\binterview\\b[^.;“"]{0,60}?\\b(?:with|to|by|on|in|for) ${name}`, 'u')],
  [
    'interview',
    new RegExp(
      `\\b(?:told|speaking to|talking to) ${name}(?: magazine| newspaper| radio)?\\b(?! (?:that he|that she))`,
      'u',
    ),
  ],
  [
    'post',
    new RegExp(
      `\\b(?:post(?:ed|ing)?|wrote|writing|shared|said|tweeted)\\b[^.;“"]{0,30}? on (?:his |her |its |their )?${name}`,
      'u',
    ),
  ],
  ['post', /\b(took to social media|in a (?:social media )?post|tweeted)\b/u],
  [
    'briefing',
    /\b(told reporters|news conference|press conference|briefing|speaking to reporters|press office)\b/iu,
  ],
  [
    'document',
    /\b(?:according to|in|said in) (a (?:statement|report|document|letter|study|survey|court filing)|documents)\b/u,
  ],
  ['agency', new RegExp(`\\b(?:according to|reported by) ${name} (?:news agency|agency)`, 'u')],
];

const unnamed =
  /\b((?:an?|one|two|several|some|senior|the) (?:[\p{L}.-]+ ){0,3}(?:officials?|sources?|diplomats?|person|people familiar))\b/iu;

/** `sentence` is the whole sentence, `speaker` the words that name the source; null where there are none. */
export function draftOrigin(sentence: string, speaker: string | null): DraftOrigin | undefined {
  for (const [kind, pattern] of patterns) {
    const where = pattern.exec(sentence)?.[1];
    if (where !== undefined) return { kind, where: cleanName(where.replace(/^the /, '')).slice(0, 80) };
  }
  const source = speaker === null ? undefined : unnamed.exec(speaker)?.[1];
  return source === undefined
    ? undefined
    : { kind: 'unnamed-official', where: cleanName(source).slice(0, 80) };
}
