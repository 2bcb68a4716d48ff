/**
 * What of a check is not the same for everybody: it comes from packs of the reader's own, or would be another without
 * them. A page can read what is painted in the browser's registry of highlights, so none of this may be painted there.
 */
export type OwnMarks = {
  /** Places in the check's list of matches. */
  readonly matches: readonly number[];
  /** Places in the check's list of actors. */
  readonly actors: readonly number[];
};
