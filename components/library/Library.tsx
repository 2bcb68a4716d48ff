/** The library: which page is shown for which place. What it shows comes in, what is wished goes out. */
import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { ActorPage } from '@/components/library/ActorPage';
import { ActorsPage } from '@/components/library/ActorsPage';
import { ClaimPage } from '@/components/library/ClaimPage';
import { ClaimsPage } from '@/components/library/ClaimsPage';
import { FirstRun } from '@/components/library/FirstRun';
import { LibraryFrame } from '@/components/library/LibraryFrame';
import { Matrix } from '@/components/library/Matrix';
import { PacksPage } from '@/components/library/PacksPage';
import type { Place } from '@/components/library/place';
import { ReportPage } from '@/components/library/ReportPage';
import { ReportsPage } from '@/components/library/ReportsPage';
import { SettingsPage, type Settings, type SettingsWishes } from '@/components/library/SettingsPage';
import type { Shelf } from '@/components/library/shelf';
import { Timeline } from '@/components/library/Timeline';
import { countNotes, isKept, type NotesState } from '@/components/notes/notes-state';
import type { Trouble } from '@/components/notes/Recovery';
import { RecoveryLine } from '@/components/notes/RecoveryLine';
import type { Words } from '@/components/words';
import type { Note } from '@/core/notes/note';

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
  readonly state: ShelfState;
  readonly notes: NotesState;
  readonly notesPage: VNode;
  /** What stands between the reader and his notes; null where nothing does, undefined until it is known. */
  readonly trouble: Trouble | null | undefined;
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly wishes: SettingsWishes & {
    readonly onCopy: (text: string) => Promise<void>;
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
              packs: shelf.packs.length,
            }),
        ...(notes.status === 'read' ? { notes: countNotes(notes) ?? 0 } : {}),
      }}
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

type ContentProps = LibraryProps & { readonly place: Exclude<Place, { readonly section: 'welcome' }> };

function Content(props: ContentProps): VNode {
  const { place, state, settings, wishes } = props;
  const { say } = useWords();
  if (place.section === 'settings') {
    return settings === null ? <Opening /> : <SettingsPage settings={settings} wishes={wishes} />;
  }
  if (state.status === 'opening') return <Opening />;
  if (state.status === 'failed') {
    return (
      <>
        <h1 class="sr">{say('library.label')}</h1>
        <p class="none" role="alert">
          {say('library.failed', { reason: state.reason })}
        </p>
      </>
    );
  }
  if (place.section === 'packs') return <PacksPage shelf={state.shelf} broken={state.broken} />;
  return <Shelved {...props} shelf={state.shelf} />;
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

/** Everything that comes from the packs. */
function Shelved({ place, shelf, notes, wishes }: ContentProps & { readonly shelf: Shelf }): VNode {
  const words = useWords();
  const over = sayPacks(shelf, words);
  const { section, pack, id } = place;
  const filed = shelf.packs.find((each) => each.pack.id === pack) ?? shelf.packs[0];
  if (filed === undefined) return <Nothing text={words.say('library.empty')} />;
  if (section === 'matrix') return <Matrix shelf={shelf} filed={filed} over={over} />;
  if (section === 'timeline') return <Timeline shelf={shelf} filed={filed} over={over} />;
  if (id === null) {
    if (section === 'reports') return <ReportsPage shelf={shelf} over={over} />;
    return section === 'actors' ? (
      <ActorsPage shelf={shelf} over={over} />
    ) : (
      <ClaimsPage shelf={shelf} over={over} />
    );
  }
  const here = <T extends { readonly filed: typeof filed }>(rows: readonly T[], idOf: (row: T) => string) =>
    rows.find((row) => row.filed.pack.id === pack && idOf(row) === id);
  const gone = <Nothing text={words.say('library.notFound')} />;
  if (section === 'reports') {
    const report = here(shelf.reports, (row) => row.report.id);
    return report === undefined ? gone : <ReportPage shelf={shelf} shelved={report} />;
  }
  if (section === 'actors') {
    const actor = here(shelf.actors, (row) => row.actor.id);
    return actor === undefined ? gone : <ActorPage shelved={actor} />;
  }
  const claim = here(shelf.claims, (row) => row.claim.id);
  if (claim === undefined) return gone;
  const own =
    notes.status === 'read' ? notes.notes.flatMap(({ note }) => (isOn(note, pack, id) ? [note] : [])) : [];
  return <ClaimPage key={id} shelved={claim} notes={own} onCopy={wishes.onCopy} />;
}

function Nothing({ text }: { readonly text: string }): VNode {
  const { say } = useWords();
  return (
    <>
      <h1 class="sr">{say('library.label')}</h1>
      <p class="none">{text}</p>
    </>
  );
}

/** Whether a note speaks of a claim, first or among others. */
function isOn(note: Note, pack: string | null, id: string): boolean {
  const claims = [note.claim, ...(note.links ?? [])];
  return isKept(note) && claims.some((claim) => claim?.pack === pack && claim.id === id);
}

/** Which packs, and until when they have read: it stands over every list. */
function sayPacks({ packs }: Shelf, { say, longDay }: Words): string {
  const [first, ...more] = packs;
  if (first === undefined) return '';
  if (more.length === 0) {
    return say('library.packLine', { title: first.pack.title, day: longDay(first.pack.asOf) });
  }
  const youngest =
    packs
      .map(({ pack }) => pack.asOf)
      .toSorted()
      .at(-1) ?? first.pack.asOf;
  return say('library.packsLine', { n: packs.length, day: longDay(youngest) });
}
