/** What a failed write means to the person who wrote, and what to do about it. */
import { isDiskFull } from './is-disk-full';

export function explainFailure(error: unknown): string {
  if (isDiskFull(error)) {
    return 'Not kept: the disk or the space for this browser is full. Free some space, then save again; the draft stays here.';
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Not kept: ${message}`;
}
