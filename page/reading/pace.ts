/**
 * How soon a page that changes is read again. The first changes are followed at once; a page that never rests is
 * read less and less often, so that what we do stays a small part of what it does.
 */
export type Pace = {
  /** Milliseconds from now until the next reading may start. */
  delay(now: number): number;
  /** A reading started. */
  note(now: number): void;
};

/** In milliseconds. */
const first = 400;
const longest = 60_000;
/** After so many times the last gap in peace the page is fresh again. */
const peace = 3;

export function makePace(): Pace {
  let gap = first;
  let last = Number.NEGATIVE_INFINITY;
  return {
    delay: (now) => Math.max(first, last + gap - now),
    note(now) {
      gap = now - last > gap * peace ? first : Math.min(longest, gap * 2);
      last = now;
    },
  };
}
