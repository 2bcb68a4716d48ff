import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { LabelSign } from '@/components/notes/LabelSign';
import { isKept, type ListedNote } from '@/components/notes/notes-state';
import { Placing } from '@/components/notes/Placing';
import type { Note } from '@/core/notes/note';
import type { Span } from '@/core/text/span';

/** What may be done to any note. */
export type NoteChanges = {
  readonly onChange: (note: Note) => void;
  readonly onTrash: (note: Note) => void;
  readonly onRestore: (note: Note) => void;
};

/** What may be wished of one note. A wish that is not given is not offered. */
export type RowWishes = NoteChanges & {
  readonly onHistory?: ((note: Note) => void) | undefined;
  readonly onShow?: ((span: Span) => void) | undefined;
  /** To the words that the page has now, or that are selected on it. */
  readonly onPlace?: ((note: Note, words: Span | 'selected') => void) | undefined;
  /** From words that are gone to the whole page or the claim. */
  readonly onLoosen?: ((note: Note) => void) | undefined;
  readonly onTag?: ((tag: string) => void) | undefined;
};

type NoteRowProps = { readonly listed: ListedNote; readonly wishes: RowWishes };

export function NoteRow({ listed, wishes }: NoteRowProps): VNode {
  const { say } = useWords();
  const { note } = listed;
  const undo = useUndoFocus(note);
  const lost = isLost(listed);
  const about = note.page?.quote?.exact ?? note.claim?.text ?? note.report?.title;
  const state = isKept(note) ? (lost ? 'note lost' : 'note') : 'note gone';
  return (
    <li class={state}>
      <Icon name={lost ? 'loose' : 'note'} />
      {about !== undefined && (
        <p class="on" dir="auto">
          {about}
        </p>
      )}
      <p class="text" dir="auto">
        {note.body}
      </p>
      {isKept(note) ? (
        <>
          <Placing listed={listed} />
          <NoteFacts note={note} onTag={wishes.onTag} />
          <RowActions listed={listed} wishes={wishes} />
        </>
      ) : (
        <>
          <p class="meta" role="status">
            {say('note.inTrash')}
          </p>
          <span class="actions">
            <button ref={undo} type="button" class="link" onClick={() => wishes.onRestore(note)}>
              {say('note.undo')}
            </button>
          </span>
        </>
      )}
    </li>
  );
}

type NoteFactsProps = {
  readonly note: Note;
  readonly onTag?: ((tag: string) => void) | undefined;
  /** False where the claims it is linked to are named elsewhere. */
  readonly withLinks?: boolean;
};

/** Label, tags, links and when it was written. */
export function NoteFacts({ note, onTag, withLinks = true }: NoteFactsProps): VNode {
  const { say, instant } = useWords();
  return (
    <>
      {(withLinks ? note.links : undefined)?.map((link) => (
        <p class="linked" key={`${link.pack}/${link.id}`}>
          <Icon name="link" />
          <span class="claim-text">{link.text}</span>
        </p>
      ))}
      <p class="meta">
        {note.label !== undefined && <LabelSign label={note.label} />}
        {note.tags.map((tag) =>
          onTag === undefined ? (
            <bdi key={tag}>#{tag}</bdi>
          ) : (
            <button type="button" key={tag} class="link" onClick={() => onTag(tag)}>
              <bdi>#{tag}</bdi>
            </button>
          ),
        )}
        <span>
          {say('note.saved')} {instant(note.created)}
        </span>
        {note.revision > 1 && <span>{say('note.changed', { time: instant(note.modified) })}</span>}
      </p>
    </>
  );
}

function RowActions({ listed, wishes }: NoteRowProps): VNode {
  const { say } = useWords();
  const { onChange, onHistory, onTrash, onShow, onPlace, onLoosen } = wishes;
  const { note, placement } = listed;
  const span = placement === null ? null : spanOf(placement);
  const lost = isLost(listed);
  return (
    <span class="actions">
      {span !== null && onShow && (
        <RowAction onPress={() => onShow(span)}>{say('claim.showOnPage')}</RowAction>
      )}
      {placement?.state === 'edited' && onPlace && (
        <RowAction onPress={() => onPlace(note, placement.span)}>{say('place.here')}</RowAction>
      )}
      {lost && onPlace && (
        <RowAction onPress={() => onPlace(note, 'selected')}>{say('place.selected')}</RowAction>
      )}
      {lost && onLoosen && (
        <RowAction onPress={() => onLoosen(note)}>
          {say(note.claim === undefined ? 'place.wholePage' : 'place.claimOnly')}
        </RowAction>
      )}
      <RowAction onPress={() => onChange(note)}>{say('note.change')}</RowAction>
      {onHistory && note.revision > 1 && (
        <RowAction onPress={() => onHistory(note)}>{say('note.history')}</RowAction>
      )}
      <RowAction onPress={() => onTrash(note)}>{say('note.toTrash')}</RowAction>
    </span>
  );
}

/** Its words are not where they were, though a claim may still bring it here. */
function isLost({ placement, isHere }: ListedNote): boolean {
  if (placement?.state === 'on-claim') return isHere && placement.notFound !== null;
  return placement?.state === 'not-found';
}

function spanOf(placement: NonNullable<ListedNote['placement']>): Span | null {
  if (placement.state === 'placed' || placement.state === 'edited') return placement.span;
  return placement.state === 'on-claim' ? (placement.spans[0] ?? null) : null;
}

type RowActionProps = { readonly onPress: () => void; readonly children: ComponentChildren };

function RowAction({ onPress, children }: RowActionProps): VNode {
  return (
    <button type="button" class="link" onClick={onPress}>
      {children}
    </button>
  );
}

/** When a note goes to the trash its button goes too; the focus moves on to the way back. */
function useUndoFocus(note: Note) {
  const undo = useRef<HTMLButtonElement>(null);
  const wasKept = useRef(isKept(note));
  useEffect(() => {
    if (wasKept.current && !isKept(note)) undo.current?.focus();
    wasKept.current = isKept(note);
  }, [note.deleted]);
  return undo;
}
