/** The library: which page is shown for which place. What it shows comes in, what is wished goes out. */
import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { AddArticle, type AddArticleProps } from '@/components/library/AddArticle';
import { FirstRun } from '@/components/library/FirstRun';
import { HelpPage } from '@/components/library/HelpPage';
import type { Quality } from '@/components/library/HelpQuality';
import { LibraryFrame } from '@/components/library/LibraryFrame';
import type { LibraryLookUpProps } from '@/components/library/LibraryLookUp';
import type { PacksState, PackWishes } from '@/components/library/packs-state';
import { PacksPage } from '@/components/library/PacksPage';
import type { Place, ShelfPlace } from '@/components/library/place';
import { SettingsPage, type Settings, type SettingsWishes } from '@/components/library/SettingsPage';
import type { Shelf } from '@/components/library/shelf';
import { Shelved, type ShelvedWishes } from '@/components/library/Shelved';
import { countNotes, type NotesState } from '@/components/notes/notes-state';
import type { Trouble } from '@/components/notes/Recovery';
import { sayAgain } from '@/components/say-again';
import { RecoveryLine } from '@/components/notes/RecoveryLine';

export type ShelfState =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'open';
      readonly shelf: Shelf;
      readonly broken: readonly { readonly id: string; readonly reason: string }[];
    };

export type LibraryProps = {
  readonly place: Place;
  /** Another number whenever the reader has gone somewhere: what he narrowed or opened before is over then. */
  readonly visit: number;
  readonly state: ShelfState;
  readonly notes: NotesState;
  readonly notesPage: VNode;
  /** What stands between the reader and his notes; null where nothing does, undefined until it is known. */
  readonly trouble: Trouble | null | undefined;
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly lookUp: LibraryLookUpProps;
  /** Null until they are listed. */
  readonly packs: PacksState | null;
  readonly adding: AddArticleProps & { readonly ownId: string };
  readonly quality: Quality;
  readonly wishes: SettingsWishes &
    PackWishes &
    ShelvedWishes & {
      /** To the notes, where something is the matter with them. */
      readonly onNotes: () => void;
    };
};

export function Library(props: LibraryProps): VNode {
  const { place, state, notes } = props;
  // Whose notes are missing is no newcomer, whatever the browser believes.
  if (place.section === 'welcome' && props.trouble === undefined) return <Opening />;
  if (place.section === 'welcome' && props.trouble === null) {
    return <FirstRun shelf={state.status === 'open' ? state.shelf : null} />;
  }
  const shelf = state.status === 'open' ? state.shelf : null;
  return (
    <LibraryFrame
      section={place.section === 'welcome' ? 'notes' : place.section}
      counts={{
        ...(shelf === null
          ? {}
          : {
              reports: shelf.reports.length,
              claims: shelf.claims.length,
              actors: shelf.actors.length,
            }),
        ...(props.packs === null ? {} : { packs: props.packs.installed.length }),
        ...(notes.status === 'read' ? { notes: countNotes(notes) ?? 0 } : {}),
      }}
      lookUp={props.lookUp}
    >
      {place.section === 'notes' || place.section === 'welcome' ? (
        props.notesPage
      ) : (
        <>
          <RecoveryLine trouble={props.trouble ?? null} onLook={props.wishes.onNotes} />
          <Content {...props} place={place} />
        </>
      )}
    </LibraryFrame>
  );
}

type ContentProps = LibraryProps & { readonly place: ShelfPlace };

function Content(props: ContentProps): VNode {
  const { place, state, settings, wishes } = props;
  const words = useWords();
  const { say } = words;
  if (place.section === 'settings') {
    return settings === null ? <Opening /> : <SettingsPage settings={settings} wishes={wishes} />;
  }
  if (place.section === 'help') return <HelpPage quality={props.quality} />;
  if (place.section === 'packs' && place.pack === 'add') return <AddArticle {...props.adding} />;
  if (state.status === 'opening') return <Opening />;
  if (state.status === 'failed') {
    return (
      <>
        <h1 class="sr">{say('library.label')}</h1>
        <p class="none" role="alert">
          {say('library.failed', { reason: sayAgain(state.reason, words) })}
        </p>
      </>
    );
  }
  if (place.section === 'packs') {
    if (props.packs === null) return <Opening />;
    const { ownId } = props.adding;
    return <PacksPage packs={props.packs} broken={state.broken} ownId={ownId} wishes={wishes} />;
  }
  return (
    <Shelved place={place} visit={props.visit} shelf={state.shelf} notes={props.notes} wishes={wishes} />
  );
}

function Opening(): VNode {
  const { say } = useWords();
  return (
    <>
      <h1 class="sr">{say('library.label')}</h1>
      <p class="none" role="status">
        {say('library.opening')}
      </p>
    </>
  );
}
