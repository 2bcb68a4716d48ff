/**
 * Everything our contexts say to each other, one type per direction. A message is `{ method, argument }`;
 * an unknown method is refused. Who asks is told by the browser's `sender`, never by the message.
 */
import type { ArticleText } from '@/core/claims/article-check';
import type { ClaimView, LookUpAnswer } from '@/core/claims/claim-view';
import type { LatePart } from '@/core/claims/late-part';
import type { PageCommand } from '@/core/claims/page-command';
import type { Loudness, PageState } from '@/core/claims/page-state';
import type { PageMarks, PageWords } from '@/core/claims/page-marks';
import type { SetAside } from '@/core/claims/set-aside';
import type { TextEdit } from '@/core/claims/text-edit';
import type { Span } from '@/core/text/span';

/** A content script may only ask these three things; it is never told of notes, packs or settings. */
export type PageToBackground = {
  /** What do we know of this article? Its address is taken from the sender. */
  check(article: SentArticle): CheckAnswer;
  /**
   * Tells that reading has begun, what the page is when there is nothing to check, or which part of ourselves the page
   * has come to need.
   */
  pageInfo(info: { readonly read: ReadAs } | { readonly needs: LatePart }): null;
  /** The reader pressed the card's button. Opens in the same turn; the tab is the sender's. */
  openPanel(argument: null): null;
};

/** `viewer`: what stands there is a file that the browser shows, not a page. */
export const readings = ['begun', 'not-an-article', 'viewer'] as const;
export type ReadAs = (typeof readings)[number];

export type SentArticle = Omit<ArticleText, 'url'> & {
  /** Whether the page says more than was read of it. */
  readonly isCut: boolean;
  /** Where given, `text` is only what stands between what the page has sent before: blocks lie in the whole. */
  readonly edit: TextEdit | null;
};

export type CheckAnswer =
  | {
      readonly ok: true;
      readonly marks: PageMarks;
      /** Where the reader has noted something in the article's text: places, never words. Sorted by start. */
      readonly notes: readonly Span[];
      readonly loudness: Loudness;
      /** In the reader's language. */
      readonly words: PageWords;
      /** By which a later copy of our script tells an earlier one to go; no page can guess it. */
      readonly sign: string;
    }
  /** The site is switched off, or the packs could not be read. `isForgotten`: what was sent before is not known here any more. */
  | { readonly ok: false; readonly reason: string; readonly isForgotten?: true };

export type BackgroundToPage = {
  /** Scroll to these words and make them the current match. False when they are no longer there. */
  jump(span: Span): boolean;
  /** What a key would do on the page; false when there was nothing to do. */
  run(command: PageCommand): boolean;
  /** Settings or packs changed: read the article again. */
  recheck(argument: null): null;
  /** The site was switched off: take all marks away and rest until `recheck`. */
  rest(argument: null): null;
};

/** What popup, side panel and library ask the background. */
export type PanelToBackground = {
  pageOf(question: { readonly tabId: number }): PageState;
  /** Read this tab now; works after the reader's click on the toolbar (activeTab). */
  readPage(question: { readonly tabId: number }): PageState;
  jump(question: { readonly tabId: number; readonly span: Span }): boolean;
  setSite(question: { readonly host: string; readonly on: boolean }): null;
  /** Not to be marked from now on, on this page and all others; `tabId` is where the reader chose it. */
  setAside(choice: { readonly what: SetAside; readonly tabId: number | null }): null;
  /** To be marked again, wherever it was set aside. */
  takeBack(choice: { readonly what: SetAside }): null;
  /** At most `limit` of each kind, best first. */
  lookUp(question: {
    readonly query: string;
    readonly limit: number;
    readonly tabId: number | null;
  }): LookUpAnswer;
  /** The page has written to the databases: read the open articles again with what is chosen or installed now. */
  changed(news: { readonly what: Changed }): null;
  /** Null when the claim is gone. */
  claim(question: { readonly pack: string; readonly id: string }): ClaimView | null;
};

export const changes = ['choices', 'packs', 'notes'] as const;
export type Changed = (typeof changes)[number];

/** Told to open extension pages; nobody answers. */
export type BackgroundToPanel = {
  /** The state of this tab is another one now. */
  pageChanged(news: { readonly tabId: number }): null;
};
