/** The pages of everything that comes from the packs. */
import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { ActorPage } from '@/components/library/ActorPage';
import { ActorsPage } from '@/components/library/ActorsPage';
import { ClaimPage } from '@/components/library/ClaimPage';
import { ClaimsPage } from '@/components/library/ClaimsPage';
import { PageHead } from '@/components/library/LibraryFrame';
import { Matrix, type SavedFile } from '@/components/library/Matrix';
import {
  hrefOf,
  hrefOfPlace,
  type CameFrom,
  type Section,
  type ShelfPlace,
} from '@/components/library/place';
import { ReportPage } from '@/components/library/ReportPage';
import { ReportsPage } from '@/components/library/ReportsPage';
import type { Shelf } from '@/components/library/shelf';
import { Timeline } from '@/components/library/Timeline';
import { isKept, type NotesState } from '@/components/notes/notes-state';
import type { TextKey } from '@/components/texts';
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
  readonly visit: number;
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

function Page({ place, visit, shelf, notes, wishes }: ShelvedProps): VNode {
  const words = useWords();
  const over = sayPacks(shelf, words);
  const { section, pack, id } = place;
  const { onPlace, onSave, onCopy } = wishes;
  if (shelf.packs.length === 0) return <Nothing title="library.empty" text="library.empty.text" />;
  const address = `${visit} ${hrefOfPlace(place)}`;
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
  const gone = <Nothing title="library.notFound" text="library.notFound.text" list={section} />;
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

type NothingProps = {
  readonly title: TextKey;
  readonly text: TextKey;
  /** Where all of the kind stand that was looked for. */
  readonly list?: Section;
};

/** Says what is so, and offers the ways on. */
function Nothing({ title, text, list }: NothingProps): VNode {
  const { say } = useWords();
  return (
    <>
      <PageHead title={say(title)} />
      <p class="intro quiet">{say(text)}</p>
      <p class="actions">
        {list !== undefined && (
          <a class="button" href={hrefOf(list)}>
            {say(`library.${list}`)}
          </a>
        )}
        <a class="button" href={hrefOf('packs')}>
          {say('library.packs')}
        </a>
      </p>
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
