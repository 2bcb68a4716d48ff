/** Articles that the reader adds. Drafting brings the whole matcher with it, so it is loaded when it is asked for. */
import { useEffect, useState } from 'preact/hooks';
import type { PageArticle } from '@/components/library/AddArticle';
import type { LibraryProps } from '@/components/library/Library';
import { hrefOf, type Place } from '@/components/library/place';
import { useWords } from '@/components/language';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { longestArticle, ownPackId } from '@/core/extraction/own-pack';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';
import type { LibraryDb } from '@/storage/library-db';
import { findPack } from '@/storage/read-packs';

const ask = askBackground<PanelToBackground>();
const load = () => import('@/core/extraction/draft-own-article');

type Adding = {
  /** Never rejects. */
  readonly onKeepPack: (pack: ClaimPack) => Promise<void>;
  readonly onGo: (href: string) => void;
};

export function useAdding(db: LibraryDb, place: Place, { onKeepPack, onGo }: Adding): LibraryProps['adding'] {
  const { say } = useWords();
  const page = usePageArticle(isAdding(place) ? (place.from?.tabId ?? null) : null);
  return {
    page,
    ownId: ownPackId,
    longest: longestArticle,
    onDraft: async (article) => {
      const { draftOwnArticle } = await load();
      const own = await findPack(db, ownPackId);
      return draftOwnArticle(article, { own, title: say('add.packTitle'), today: today() });
    },
    // What has become of it, also why it was not kept, is said on the page of the packs.
    onKeep: async (draft, kept) => {
      const { keepStatements } = await load();
      await onKeepPack(keepStatements(draft, kept));
      onGo(hrefOf('packs'));
    },
  };
}

function isAdding(place: Place): place is Exclude<Place, { readonly section: 'welcome' }> {
  return place.section === 'packs' && place.pack === 'add';
}

/** What the background has read of the tab from which the reader came. */
function usePageArticle(tabId: number | null): PageArticle {
  const [page, setPage] = useState<PageArticle>('none');
  useEffect(() => {
    if (tabId === null) return setPage('none');
    setPage('loading');
    ask('pageOf', { tabId }).then(
      (state) => {
        if (state.status !== 'checked') return setPage('gone');
        const { text, title, date, url, host } = state;
        setPage({ text, title, date, url, publisher: host.replace(/^www\./, '') });
      },
      () => setPage('gone'),
    );
  }, [tabId]);
  return page;
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
