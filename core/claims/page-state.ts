/** A tab as popup and side panel show it. Travels as JSON: absent is null. */
import type { ArticleCheck } from '@/core/claims/article-check';
import type { Day, RowId } from '@/core/claims/claim-pack';

/** What the installed packs cover, for the honest blank. */
export type Coverage = {
  readonly claims: number;
  readonly reports: number;
  readonly actors: number;
  readonly packs: readonly { readonly id: RowId; readonly title: string; readonly asOf: Day }[];
};

type Tab = { readonly tabId: number; readonly coverage: Coverage };
type Site = Tab & { readonly host: string };

export type PageState =
  | (Site & {
      readonly status: 'checked';
      readonly url: string;
      readonly title: string | null;
      readonly date: Day | null;
      /** The article's text, in which the spans of the check lie. */
      readonly text: string;
      /** Whether the page says more than was read of it: a text is read up to a limit. */
      readonly isCut: boolean;
      /** Without what the reader has set aside. */
      readonly check: ArticleCheck;
      /** How many matches that were. */
      readonly leftOut: number;
    })
  | (Site & { readonly status: 'not-an-article' })
  /** We may not read here yet; one click on the toolbar or a permission changes that. */
  | (Site & { readonly status: 'not-granted' })
  | (Site & { readonly status: 'switched-off' })
  /** Asked and not answered yet. */
  | (Site & { readonly status: 'reading' })
  | (Site & { readonly status: 'failed'; readonly why: string })
  /** Store pages, pages of the browser, PDF: nothing can run there. */
  | (Tab & { readonly status: 'cannot-run'; readonly why: string });

/** `badge` paints nothing, `underline` the line, `full` the line and a tint. */
export const loudnesses = ['badge', 'underline', 'full'] as const;
export type Loudness = (typeof loudnesses)[number];
