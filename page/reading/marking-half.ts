/**
 * The border between reading and marking. Reading is there on every page it may read and is small; marking comes only
 * where something is known, and what marking needs now and then only comes then. Reading knows marking by these types
 * alone.
 */
import type { LatePart } from '@/core/claims/late-part';
import type { PageMarks, PageWords } from '@/core/claims/page-marks';
import type { PageCommand } from '@/core/claims/page-command';
import type { Loudness } from '@/core/claims/page-state';
import type { Span } from '@/core/text/span';
import type { PlacedArticle } from './read-article';
import type { ThemeFinder } from './theme-behind';
import type { View } from './view';

/** What is known of an article. */
export type CheckedArticle = {
  readonly marks: PageMarks;
  /** Where the reader has noted something. Sorted by start. */
  readonly notes: readonly Span[];
  readonly loudness: Loudness;
  readonly words: PageWords;
};

export type Marking = {
  /** Marks what is known of the article as it stands on the page. */
  show(article: PlacedArticle, checked: CheckedArticle): void;
  clear(): void;
  /** The page has changed something in the article: marks on words that are gone have to go soon. */
  touched(): void;
  /** Scrolls to these words and makes their claim the current one. False when no claim stands there any more. */
  jump(span: Span): boolean;
  /** As the key would do it. False when there was nothing to do. */
  run(command: PageCommand): boolean;
};

export type MarkingOptions = {
  readonly openPanel: () => void;
  /** Asked before anything is done; false ends everything. */
  readonly isWanted: () => boolean;
  /** Reading has to know colours anyway. A new one whenever the page's look may have changed. */
  readonly makeThemeFinder: () => ThemeFinder;
  /** Puts into the page what marking does without until then. */
  readonly fetchPart: (part: LatePart) => void;
  /** From 0 to 1, for names that cannot be guessed. */
  readonly random: () => number;
  readonly signal: AbortSignal;
};

export type StartMarking = (view: View, options: MarkingOptions) => Marking;
