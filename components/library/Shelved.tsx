/** The pages of everything that comes from the packs. */
import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { ActorPage } from '@/components/library/ActorPage';
import { ActorsPage } from '@/components/library/ActorsPage';
import { ClaimPage } from '@/components/library/ClaimPage';
import { ClaimsPage } from '@/components/library/ClaimsPage';
import { Matrix, type SavedFile } from '@/components/library/Matrix';
import { hrefOfPlace, type CameFrom, type ShelfPlace } from '@/components/library/place';
import { ReportPage } from '@/components/library/ReportPage';
import { ReportsPage } from '@/components/library/ReportsPage';
import type { Shelf } from '@/components/library/shelf';
import { Timeline } from '@/components/library/Timeline';
import { isKept, type NotesState } from '@/components/notes/notes-state';
import type { Words } from '@/components/words';
import type { Note } from '@/core/notes/note';

export type ShelvedWishes = {
  readonly onCopy: (text: string) => Promise<void>;
  /** What the address says from now on, without going anywhere. */
  readonly onPlace: (href: string) => void;
  readonly onSave: (file: SavedFile) => void;
  /** To the article from which the reader came, and to the words there. */
  readonly onBackToArticle: (from: CameFrom) => void;
};

type ShelvedProps = {
  readonly place: ShelfPlace;
  readonly shelf: Shelf;
  readonly notes: NotesState;
  readonly wishes: ShelvedWishes;
};

export function Shelved(props: ShelvedProps): VNode {
  const { place, wishes } = props;
  const { say } = useWords();
  const { from } = place;
  return (
    <>
      {from !== null && (
        <button type="button" class="link back-to" onClick={() => wishes.onBackToArticle(from)}>
          {say('library.backToArticle')}
        </button>
      )}
      <Page {...props} />
    </>
  );
}

function Page({ place, shelf, notes, wishes }: ShelvedProps): VNode {
  const words = useWords();
  const over = sayPacks(shelf, words);
  const { section, pack, id } = place;
  const { onPlace, onSave, onCopy } = wishes;
  if (shelf.packs.length === 0) return <Nothing text={words.say('library.empty')} />;
  const address = hrefOfPlace(place);
  const listed = { shelf, place, over, onPlace };
  if (section === 'matrix') return <Matrix key={address} {...listed} onSave={onSave} />;
  if (section === 'timeline') return <Timeline key={address} {...listed} />;
  if (id === null) {
    if (section === 'reports') return <ReportsPage shelf={shelf} over={over} />;
    if (section === 'actors') return <ActorsPage shelf={shelf} over={over} />;
    return <ClaimsPage key={address} {...listed} />;
  }
  const own =
    notes.status === 'read' ? notes.notes.flatMap(({ note }) => (isOn(note, pack, id) ? [note] : [])) : [];
  const isHere = ({ filed }: { readonly filed: Shelf['packs'][number] }) => filed.pack.id === pack;
  const gone = <Nothing text={words.say('library.notFound')} />;
  if (section === 'reports') {
    const report = shelf.reports.find((row) => isHere(row) && row.report.id === id);
    return report === undefined ? (
      gone
    ) : (
      <ReportPage key={address} shelf={shelf} shelved={report} notes={own} />
    );
  }
  if (section === 'actors') {
    const actor = shelf.actors.find((row) => isHere(row) && row.actor.id === id);
    return actor === undefined ? gone : <ActorPage key={address} shelved={actor} />;
  }
  const claim = shelf.claims.find((row) => isHere(row) && row.claim.id === id);
  if (claim === undefined) return gone;
  return <ClaimPage key={address} shelved={claim} place={place} notes={own} onCopy={onCopy} />;
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

/** Whether a note speaks of a claim, first or among others, or of a report; ids of a pack are of one row only. */
function isOn(note: Note, pack: string | null, id: string): boolean {
  const rows = [note.claim, note.report, ...(note.links ?? [])];
  return isKept(note) && rows.some((row) => row?.pack === pack && row.id === id);
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
