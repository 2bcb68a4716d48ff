/** What a report is called in a list. Never empty, never invented: without a publisher it is the readable part of its id. */
import type { Report } from '@/core/claims/claim-pack';
import type { Words } from '@/components/words';

type Named = {
  readonly publisher: string | null;
  readonly report: string;
  /** Whose text it carries. */
  readonly agency?: string | undefined;
};

export function nameReport({ publisher, report, agency }: Named, words: Words): string {
  if (agency !== undefined && publisher !== null)
    return words.say('evidence.agencyAt', { agency, publisher });
  const known = agency ?? publisher;
  if (known !== null) return known;
  const name = wordsOfId(report);
  return name === '' ? words.say('evidence.unnamed') : words.say('evidence.named', { words: name });
}

/** `fadiah-andini-2025-04-25` → `Fadiah Andini` */
function wordsOfId(id: string): string {
  return id
    .replace(/-?\d{4}-\d{2}-\d{2}$/, '')
    .split('-')
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The address, if it leads to a website; anything else in a pack (`javascript:`, `data:`) is no link. */
export function webAddress(url: string | null | undefined): string | null {
  return url !== null && url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}

/** A row of a pack, as `nameReport` wants it. */
export function nameOfReport({ id, publisher, agency }: Report, words: Words): string {
  return nameReport({ publisher, report: id, agency }, words);
}
