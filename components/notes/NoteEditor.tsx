import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { ConflictView, type Resolution } from '@/components/notes/ConflictView';
import { LabelField } from '@/components/notes/LabelField';
import { LinkField, type FindClaims } from '@/components/notes/LinkField';
import { Markdown } from '@/components/notes/Markdown';
import { TagField } from '@/components/notes/TagField';
import { Tied, type Tie } from '@/components/notes/Tied';
import { useFocus } from '@/components/use-focus';
import type { Words } from '@/components/words';
import { sayAgain } from '@/components/say-again';
import type { Note, NoteKept } from '@/core/notes/note';

/** Whether the draft outlives this window, and since when (an ISO instant). */
export type DraftKept = { readonly ok: true; readonly at: string } | { readonly ok: false };

/** What the reader writes; the rest of a note is made around it. */
export type Written = Pick<Note, 'body' | 'tags'> & {
  readonly label: Note['label'] | null;
  readonly links: NonNullable<Note['links']>;
};

/** The note in hand. */
export type Draft = {
  readonly written: Written;
  readonly tie: Tie;
  /** What it would be tied to if one tie were loosened; null where there is none to loosen. */
  readonly looser: 'text' | 'page' | null;
  readonly isNew: boolean;
  /** Null before anything was typed. */
  readonly kept: DraftKept | null;
  /** What somebody else made of the note while it was open here. */
  readonly theirs: Note | null;
};

export type EditorWishes = {
  /** At every change: the draft is the caller's to keep, so that closing loses nothing. */
  readonly onDraft: (written: Written) => void;
  /** Loosens one tie. */
  readonly onUntie: () => void;
  /** Anything but `{ ok: true }`, no answer included, leaves the draft as it is. */
  readonly onSave: () => Promise<NoteKept>;
  readonly onResolve: (resolution: Resolution) => void;
  readonly onDiscard: () => void;
  readonly onFindClaims: FindClaims;
};

type NoteEditorProps = {
  readonly draft: Draft;
  /** Tags of other notes. */
  readonly knownTags: readonly string[];
  readonly wishes: EditorWishes;
};

type Saving = { readonly state: 'idle' | 'saving' } | { readonly state: 'failed'; readonly reason: string };

export function NoteEditor({ draft, knownTags, wishes }: NoteEditorProps): VNode {
  const words = useWords();
  const { say } = words;
  const { written, tie, looser, isNew, kept, theirs } = draft;
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const heading = useId();
  const empty = written.body.trim() === '';

  const save = async () => {
    if (empty || theirs !== null || saving.state === 'saving') return;
    setSaving({ state: 'saving' });
    setSaving(await outcome(wishes.onSave, words));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  const change = (some: Partial<Written>) => wishes.onDraft({ ...written, ...some });

  return (
    <section aria-labelledby={heading} onKeyDown={press}>
      <div class="order">
        <h2 class="eyebrow" id={heading}>
          {say(isNew ? 'note.new' : 'note.edit')}
        </h2>
        <button type="button" class="link" onClick={wishes.onDiscard}>
          {say(isNew ? 'note.discard' : 'note.cancel')}
        </button>
      </div>
      <div class="editor" data-verdict={tie.verdict ?? undefined}>
        <Tied tie={tie} />
        <Body body={written.body} onBody={(body) => change({ body })} />
        <div class="about">
          <LabelField label={written.label ?? null} onLabel={(label) => change({ label })} />
          <TagField tags={written.tags} known={knownTags} onTags={(tags) => change({ tags })} />
          <LinkField
            links={written.links}
            onFind={wishes.onFindClaims}
            onLinks={(links) => change({ links })}
          />
        </div>
        {theirs !== null && <ConflictView mine={written} theirs={theirs} onResolve={wishes.onResolve} />}
        <div class="bar">
          <span class="saved" role="status">
            {theirs === null ? sayState(saving, kept, words) : say('conflict.notSaved')}
          </span>
          <span class="actions">
            {looser !== null && (
              <button type="button" class="button" onClick={wishes.onUntie}>
                {say(looser === 'text' ? 'note.tieToText' : 'note.tieToPage')}
              </button>
            )}
            <button
              type="button"
              class="button main"
              disabled={empty || theirs !== null}
              aria-busy={saving.state === 'saving'}
              onClick={() => void save()}
            >
              {say('note.save')}
            </button>
          </span>
        </div>
      </div>
    </section>
  );
}

type BodyProps = { readonly body: string; readonly onBody: (body: string) => void };

/** Plain text; what its Markdown means is shown when it is wanted, in the same place. */
function Body({ body, onBody }: BodyProps): VNode {
  const { say } = useWords();
  const [preview, setPreview] = useState(false);
  const field = useFocus<HTMLTextAreaElement>();
  const toggle = useRef<HTMLButtonElement>(null);
  const shown = useId();
  return (
    <div class="writing">
      <textarea
        ref={field}
        dir="auto"
        hidden={preview}
        aria-label={say('note.field')}
        placeholder={say('note.placeholder')}
        value={body}
        onInput={(event) => onBody(event.currentTarget.value)}
        rows={4}
      />
      {preview && (
        <div class="preview" id={shown} role="region" aria-label={say('note.preview')} tabIndex={0}>
          <Markdown text={body} />
        </div>
      )}
      <button
        ref={toggle}
        type="button"
        class="link"
        aria-pressed={preview}
        disabled={body.trim() === '' && !preview}
        onClick={() => setPreview(!preview)}
      >
        {say('note.preview')}
      </button>
    </div>
  );
}

/** A store that answers nothing, or throws, has not kept the note. */
async function outcome(save: () => Promise<NoteKept | undefined>, { say }: Words): Promise<Saving> {
  try {
    const kept = await save();
    if (kept?.ok === true) return { state: 'idle' };
    return { state: 'failed', reason: kept?.reason ?? say('note.noAnswer') };
  } catch (fault) {
    return { state: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

function sayState(saving: Saving, kept: DraftKept | null, words: Words): string {
  const { say, time } = words;
  if (saving.state === 'saving') return say('note.saving');
  if (saving.state === 'failed')
    return say('note.notSaved', { reason: sayAgain(saving.reason, words).replace(/\.$/, '') });
  if (kept === null) return '';
  return kept.ok ? say('note.draft.kept', { time: time(kept.at) }) : say('note.draft.lost');
}
