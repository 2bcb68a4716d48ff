import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Panel } from '@/components/Panel';
import type { PageState } from '@/core/claims/page-state';
import type { Span } from '@/core/text/span';
import {
  findPanelOpener,
  openLibrary,
  placeInMatrix,
  placeOfClaim,
  placeToAdd,
} from '@/entrypoints/panel/open-places';
import { useAccess } from '@/entrypoints/panel/use-access';
import { useLookUp } from '@/entrypoints/panel/use-look-up';
import { useNotice } from '@/entrypoints/panel/use-notice';
import { useNotes } from '@/entrypoints/panel/use-notes';
import { useWantedNote } from '@/entrypoints/panel/use-wanted-note';
import { usePage } from '@/entrypoints/panel/use-page';
import { addressOf } from '@/entrypoints/panel/watch-tab';
import { askBackground } from '@/messaging/ask';
import type { PanelToBackground } from '@/messaging/protocol';
import type { NotesDb } from '@/storage/notes-db';

const ask = askBackground<PanelToBackground>();

type ConnectedPanelProps = {
  readonly place: 'popup' | 'panel';
  /** The tab in the address; null for the one in front. */
  readonly given: number | null;
  /** The question in the address. */
  readonly asked: string;
  readonly db: NotesDb;
  readonly signal: AbortSignal;
};

/** The one component that knows the browser: it hands the panel what it shows and carries its wishes out. */
export function ConnectedPanel({ place, given, asked, db, signal }: ConnectedPanelProps): VNode {
  const isRealPopup = place === 'popup' && given === null;
  const { tabId, page, readNow } = usePage({ given, clicked: isRealPopup && asked === '', signal });
  const lookUp = useLookUp(tabId, asked);
  const url = useAddress(tabId, page);
  const { notice, setNotice, told } = useNotice(tabId, page);
  const notes = useNotes(db, {
    tabId,
    page,
    url,
    onBackup: () => leave(openLibrary('notes/files')),
    onNotice: setNotice,
  });
  const notesAsked = useWantedNote({ tabId, page, url, begin: notes.begin });
  const access = useAccess(page, setNotice);
  const openPanel = place === 'popup' ? findPanelOpener() : undefined;

  const leave = (way: Promise<unknown>) => {
    // A popup that has led somewhere is in the way there; one that has not stays.
    void way.then((led) => isRealPopup && led !== false && window.close());
  };
  const show = async (span: Span) => {
    if (tabId === null) return false;
    const isShown = await told('notShown', () => ask('jump', { tabId, span }));
    if (isShown === false) setNotice({ of: 'wordsGone' });
    return isShown === true;
  };
  const switchSite = async (on: boolean) => {
    if (page === null || !('host' in page)) return;
    if (on && (page.status === 'not-granted' || page.access === 'once')) return access.onReadAlways();
    const { host } = page;
    await told('siteNotSet', () => ask('setSite', { host, on }));
  };

  return (
    <Panel
      place={place}
      page={page}
      today={today()}
      query={lookUp.query}
      answer={lookUp.answer}
      opened={lookUp.opened}
      inView={notes.inView}
      noted={notes.noted}
      notesAsked={notesAsked}
      notice={notice}
      wishes={{
        ...notes.wishes,
        onNote: notes.onNote,
        onQuery: lookUp.onQuery,
        onClaim: lookUp.onClaim,
        onShow: (span) => leave(show(span)),
        onRead: readNow,
        ...access,
        onSwitch: (on) => void switchSite(on),
        onMatrix: (claim, onPage) =>
          leave(openLibrary(placeInMatrix(claim, { tabId, span: onPage?.span ?? null }))),
        onLibrary: (claim) => leave(openLibrary(claim === undefined ? 'claims' : placeOfClaim(claim))),
        onAllNotes: () => leave(openLibrary('notes')),
        onAddArticle: tabId === null ? undefined : () => leave(openLibrary(placeToAdd(tabId))),
        onSettings: () => leave(openLibrary('settings')),
        onSetAside: async (what) =>
          (await told('notSetAside', () => ask('setAside', { what, tabId }))) !== undefined,
        onTakeBack: async (what) =>
          (await told('notTakenBack', () => ask('takeBack', { what }))) !== undefined,
        onNoticed: () => setNotice(null),
        onPanel: openPanel && tabId !== null ? () => leave(openPanel(tabId)) : undefined,
      }}
    />
  );
}

/** The address of the page, from its state or else from the browser; null where we may not know it. */
function useAddress(tabId: number | null, page: PageState | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const known = page?.status === 'checked' ? page.url : null;
  useEffect(() => {
    if (tabId === null || known !== null) return;
    let isNewest = true;
    void addressOf(tabId).then((found) => isNewest && setUrl(found));
    return () => {
      isNewest = false;
    };
  }, [tabId, page?.status, known]);
  return known ?? url;
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
