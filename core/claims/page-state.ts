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
type Site = Tab & {
  /** Empty where the browser does not tell us the address. */
  readonly host: string;
  /**
   * `always`: the page is read by itself. `once`: only because of the reader's click. `part`: so too, but of a site
   * that is more than news and whose news is read by itself. `none`: we may not read here.
   */
  readonly access: Access;
};
export type Access = 'always' | 'once' | 'part' | 'none';

/** `silent`: the page did not answer. `stopped`: the browser stopped our worker over it, twice. `unanswered`: nobody did. */
export type WhyFailed = 'silent' | 'stopped' | 'unanswered' | 'fault';

/** Why nothing can run: whose page it is, or what kind of thing the tab shows. `refused`: the browser does not say. */
export type CannotRun = 'browser-page' | 'shop' | 'viewer' | 'file' | 'no-web-page' | 'refused';

export type PageState =
  | (Site & {
      readonly status: 'checked';
      readonly url: string;
      /** Where its site keeps the article, if the page says so and it is the same site. */
      readonly canonical?: string | null;
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
  | (Site & {
      readonly status: 'failed';
      readonly why: WhyFailed;
      /** Of a fault: what it said. */ readonly detail: string;
    })
  /** Store pages, pages of the browser, PDF: nothing can run there. */
  | (Tab & { readonly status: 'cannot-run'; readonly why: CannotRun });

/** `badge` paints nothing, `underline` the line, `full` the line and a tint. */
export const loudnesses = ['badge', 'underline', 'full'] as const;
export type Loudness = (typeof loudnesses)[number];
