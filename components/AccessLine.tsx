import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import type { PageState } from '@/core/claims/page-state';

/** What may be asked of the browser. A wish that is not given is not offered. */
export type AccessWishes = {
  readonly onReadAlways?: (() => void) | undefined;
  readonly onReadEverywhere?: (() => void) | undefined;
};

type AccessLineProps = { readonly page: PageState | null; readonly wishes: AccessWishes };

/** Under a page that is read because of a click, and would not be by itself: why so, and how to have it always. */
export function AccessLine({ page, wishes }: AccessLineProps): VNode | null {
  const { say } = useWords();
  if (page === null || page.status === 'cannot-run' || !isRead(page)) return null;
  const { access, host } = page;
  // Of a page that is no article nothing was read, whoever clicked.
  if (access === 'part' && page.status === 'not-an-article') return null;
  if (access === 'part') return <p class="access">{say('access.part', { host })}</p>;
  if (access !== 'once' || host === '') return null;
  return (
    <section class="access">
      <p>{say('access.once')}</p>
      <AccessButtons host={host} wishes={wishes} />
    </section>
  );
}

type AccessButtonsProps = { readonly host: string; readonly wishes: AccessWishes };

/** The browser asks the reader itself, so a click here gives nothing away yet. */
function AccessButtons({ host, wishes }: AccessButtonsProps): VNode {
  const { say } = useWords();
  return (
    <div class="ways">
      {wishes.onReadAlways && (
        <button type="button" class="link" onClick={wishes.onReadAlways}>
          {say('access.site', { host })}
        </button>
      )}
      {wishes.onReadEverywhere && (
        <button type="button" class="link" onClick={wishes.onReadEverywhere}>
          {say('access.everywhere')}
        </button>
      )}
    </div>
  );
}

function isRead({ status }: PageState): boolean {
  return status === 'checked' || status === 'not-an-article' || status === 'failed';
}
