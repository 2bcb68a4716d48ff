/** The small window, as popup and as side panel: the same parts in the same order. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asOfPacks } from '@/components/AgeLine';
import type { OnPage } from '@/components/claim-entry';
import { ClaimsView } from '@/components/ClaimsView';
import { useWords } from '@/components/language';
import { Held } from '@/components/Held';
import { LookedUp } from '@/components/LookedUp';
import { LookUp } from '@/components/LookUp';
import { queryFor, type Hit } from '@/components/LookUpHits';
import { NotedClaimsContext, type NotedClaims } from '@/components/notes/noted-claims';
import { countNotes } from '@/components/notes/notes-state';
import { NotesView, type NotesInView, type NoteWishes } from '@/components/notes/NotesView';
import { RecoveryLine } from '@/components/notes/RecoveryLine';
import { NoticeLine, type Notice } from '@/components/NoticeLine';
import { PanelFoot } from '@/components/PanelFoot';
import { PanelTabs, type PanelView } from '@/components/PanelTabs';
import { Topbar } from '@/components/Topbar';
import type { SetAsideWishes } from '@/components/use-set-aside';
import type { Words } from '@/components/words';
import type { ClaimRef } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';
import type { ClaimView, LookUpAnswer } from '@/core/claims/claim-view';
import type { PageState } from '@/core/claims/page-state';
import type { Span } from '@/core/text/span';

export type PanelWishes = NoteWishes &
  SetAsideWishes & {
    readonly onQuery: (query: string) => void;
    /** Null closes what is open. */
    readonly onClaim: (claim: ClaimRef | null) => void;
    readonly onShow: (span: Span) => void;
    readonly onNote: (claim: ClaimRef, onPage: OnPage | null) => void;
    readonly onRead: () => void;
    readonly onReadAlways?: (() => void) | undefined;
    readonly onReadEverywhere?: (() => void) | undefined;
    readonly onSwitch: (on: boolean) => void;
    /** Without a claim: where one was last. */
    readonly onLibrary: (claim?: ClaimRef) => void;
    /** To the claim's row in the matrix. */
    readonly onMatrix?: ((claim: ClaimRef, onPage: OnPage | null) => void) | undefined;
    /** The page's text, to be drafted into a pack of the reader's own. */
    readonly onAddArticle?: (() => void) | undefined;
    readonly onAllNotes: () => void;
    readonly onSettings: () => void;
    readonly onPanel?: (() => void) | undefined;
    readonly onNoticed: () => void;
  };

export type PanelProps = {
  readonly place: 'popup' | 'panel';
  readonly page: PageState | null;
  readonly today: Day;
  readonly query: string;
  readonly answer: LookUpAnswer | null;
  /** The claim that the look-up opened. */
  readonly opened: ClaimView | 'gone' | null;
  readonly inView: NotesInView;
  /** On which claims of the page the reader has notes, wherever they were written. */
  readonly noted: NotedClaims;
  /** Counts up when a note is begun from outside the panel, which then shows it. */
  readonly notesAsked: number;
  /** What did not work just now. */
  readonly notice: Notice | null;
  readonly wishes: PanelWishes;
};

/** What opens in the panel: everything that was asked for, nothing of where it comes from. */
export function Panel(props: PanelProps): VNode {
  const { place, page, today, query, answer, opened, wishes } = props;
  const words = useWords();
  const [view, setView] = useState<PanelView>('claims');
  const [current, setCurrent] = useState<ClaimRef | null>(null);
  const searching = query.trim() !== '' && opened === null;
  useEffect(() => {
    if (props.notesAsked > 0) showNotes();
  }, [props.notesAsked]);

  function showNotes(): void {
    wishes.onClaim(null);
    wishes.onQuery('');
    setView('notes');
  }
  function writeNote(claim: ClaimRef, onPage: OnPage | null): void {
    wishes.onNote(claim, onPage);
    showNotes();
  }
  function openHit(hit: Hit): void {
    if (hit.kind !== 'claim') return wishes.onQuery(queryFor(hit));
    if (!hit.found.onThisPage) return wishes.onClaim(hit.found.claim);
    wishes.onQuery('');
    setView('claims');
    setCurrent({ ...hit.found.claim });
  }

  return (
    <main class="window">
      <Topbar onPanel={wishes.onPanel} onLibrary={() => wishes.onLibrary()} onSettings={wishes.onSettings} />
      <LookUp
        query={query}
        answer={answer}
        folded={opened !== null}
        onQuery={wishes.onQuery}
        onOpen={openHit}
      />
      <NotedClaimsContext.Provider value={props.noted}>
        {opened !== null && (
          <LookedUp
            view={opened}
            asOf={page === null ? null : asOfPacks(page.coverage)}
            today={today}
            wishes={{ onNote: writeNote, onLibrary: wishes.onLibrary, onMatrix: wishes.onMatrix }}
            onBack={() => wishes.onClaim(null)}
          />
        )}
        <PageBody
          {...props}
          wishes={{ ...wishes, onNote: writeNote }}
          hidden={searching || opened !== null}
          view={view}
          onView={setView}
          current={current}
        />
      </NotedClaimsContext.Provider>
      {view === 'claims' && <RecoveryLine trouble={props.inView.trouble} onLook={showNotes} />}
      <NoticeLine notice={props.notice} onClose={wishes.onNoticed} />
      <PanelFoot
        page={page}
        searching={searching}
        onSwitch={wishes.onSwitch}
        access={wishes}
        end={
          place === 'panel'
            ? { label: words.say('foot.allNotes'), onPress: wishes.onAllNotes }
            : footEnd(props.inView, view, setView, words)
        }
      />
    </main>
  );
}

type PageBodyProps = PanelProps & {
  readonly hidden: boolean;
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
  readonly current: ClaimRef | null;
};

/** Stays while the look-up covers it, so that going back finds everything as it was. */
function PageBody({ hidden, view, onView, current, ...props }: PageBodyProps): VNode {
  const { place, page, today, inView, wishes } = props;
  return (
    <div class="page" hidden={hidden}>
      <Held held={hidden}>
        {place === 'panel' && <PanelTabs page={page} notes={inView.notes} view={view} onView={onView} />}
        <div class="view" id="view-claims" hidden={view !== 'claims'} {...panelRole(place, 'claims')}>
          <ClaimsView
            key={page?.status === 'checked' ? page.url : 'none'}
            page={page}
            today={today}
            current={current}
            wishes={{
              onShow: wishes.onShow,
              onNote: wishes.onNote,
              onLibrary: wishes.onLibrary,
              onMatrix: wishes.onMatrix,
            }}
            asides={wishes}
            ways={{
              onRead: wishes.onRead,
              onReadAlways: wishes.onReadAlways,
              onReadEverywhere: wishes.onReadEverywhere,
              onSwitchOn: () => wishes.onSwitch(true),
              onLibrary: () => wishes.onLibrary(),
              onSettings: wishes.onSettings,
              onAddArticle: wishes.onAddArticle,
            }}
          />
        </div>
        <div class="view" id="view-notes" hidden={view !== 'notes'} {...panelRole(place, 'notes')}>
          {view === 'notes' && <NotesView {...inView} onShow={wishes.onShow} wishes={wishes} />}
        </div>
      </Held>
    </div>
  );
}

function panelRole(place: PanelProps['place'], view: PanelView) {
  return place === 'panel' ? { role: 'tabpanel' as const, 'aria-labelledby': `tab-${view}` } : {};
}

/** The popup has no tabs: its foot leads to the notes and back. */
function footEnd(
  { notes, draft }: NotesInView,
  view: PanelView,
  onView: (view: PanelView) => void,
  { say }: Words,
): { readonly label: string; readonly onPress: () => void } | null {
  if (view === 'notes') return { label: say('foot.claims'), onPress: () => onView('claims') };
  if (notes.status === 'nowhere' && draft === null) return null;
  const n = countNotes(notes) ?? 0;
  const listed = n === 0 ? say('foot.write') : say('count.notes', { n });
  return { label: draft === null ? listed : say('foot.draft'), onPress: () => onView('notes') };
}
