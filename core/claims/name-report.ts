/** What a report is called in a list. Never empty, never invented: without a publisher it is the readable part of its id. */
import type { RowId } from '@/core/claims/claim-pack';
import type { Speech } from './speech';

type Named = {
  readonly publisher: string | null;
  readonly report: RowId;
  /** Whose text it carries. */
  readonly agency?: string | undefined;
};

export function nameReport(
  { publisher, report, agency }: Named,
  { say }: Pick<Speech<'evidence.agencyAt' | 'evidence.unnamed' | 'evidence.named'>, 'say'>,
): string {
  if (agency !== undefined && publisher !== null) return say('evidence.agencyAt', { agency, publisher });
  const known = agency ?? publisher;
  if (known !== null) return known;
  const name = wordsOfId(report);
  return name === '' ? say('evidence.unnamed') : say('evidence.named', { words: name });
}

/** `fadiah-andini-2025-04-25` → `Fadiah Andini` */
function wordsOfId(id: RowId): string {
  return id
    .replace(/-?\d{4}-\d{2}-\d{2}$/, '')
    .split('-')
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
