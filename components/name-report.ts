/** Reports in lists, and where their addresses lead. */
import type { Words } from '@/components/words';
import type { Report } from '@/core/claims/claim-pack';
import { nameReport } from '@/core/claims/name-report';

/** The address, if it leads to a website; anything else in a pack (`javascript:`, `data:`) is no link. */
export function webAddress(url: string | null | undefined): string | null {
  return url !== null && url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}

/** A row of a pack, as `nameReport` wants it. */
export function nameOfReport({ id, publisher, agency }: Report, words: Words): string {
  return nameReport({ publisher, report: id, agency }, words);
}
