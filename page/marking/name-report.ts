import type { Item } from '@/core/claims/article-check';
import { texts } from './card-texts';

/** What a report is called. Never empty, never invented: without a publisher it is the readable part of its id. */
export function nameReport({ publisher, report }: Item): string {
  if (publisher !== null) return publisher;
  const words = report
    .replace(/-?\d{4}-\d{2}-\d{2}$/, '')
    .split('-')
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.length === 0 ? texts.unnamed : `${words.join(' ')} report`;
}
