import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { VerdictLabel } from '@/components/VerdictLabel';
import { useFocus } from '@/components/use-focus';
import type { Words } from '@/components/words';
import type { ClaimRef, Verdict } from '@/core/claims/article-check';
import type { NoteKept } from '@/core/notes/note';

/** What a note is tied to. Both absent: to the page as a whole. */
export type Tie = {
  readonly claim: ClaimRef | null;
  readonly verdict: Verdict | null;
  /** The words on the page. */
  readonly words: string | null;
};

/** Whether the draft outlives this window, and since when (an ISO instant). */
export type DraftKept = { readonly ok: true; readonly at: string } | { readonly ok: false };

type NoteEditorProps = {
  readonly body: string;
  readonly tie: Tie;
  readonly isNew: boolean;
  /** Null before anything was typed. */
  readonly draftKept: DraftKept | null;
  /** At every change: the draft is the caller's to keep, so that closing loses nothing. */
  readonly onDraft: (body: string) => void;
  /** Loosens one tie; absent where there is none to loosen. */
  readonly onUntie?: (() => void) | undefined;
  /** Anything but `{ ok: true }`, no answer included, leaves the draft as it is. */
  readonly onSave: (body: string) => Promise<NoteKept>;
  readonly onDiscard: () => void;
};

type Saving = { readonly state: 'idle' | 'saving' } | { readonly state: 'failed'; readonly reason: string };

export function NoteEditor(props: NoteEditorProps): VNode {
  const words = useWords();
  const { say } = words;
  const { body, tie, isNew, draftKept, onDraft, onUntie, onSave, onDiscard } = props;
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const heading = useId();
  const field = useFocus<HTMLTextAreaElement>();
  const empty = body.trim() === '';

  const save = async () => {
    if (empty || saving.state === 'saving') return;
    setSaving({ state: 'saving' });
    setSaving(await outcome(() => onSave(body), words));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };

  return (
    <section aria-labelledby={heading}>
      <div class="order">
        <h2 class="eyebrow" id={heading}>
          {say(isNew ? 'note.new' : 'note.edit')}
        </h2>
        <button type="button" class="link" onClick={onDiscard}>
          {say(isNew ? 'note.discard' : 'note.cancel')}
        </button>
      </div>
      <div class="editor" data-verdict={tie.verdict ?? undefined}>
        <Tied tie={tie} />
        <textarea
          ref={field}
          aria-label={say('note.field')}
          placeholder={say('note.placeholder')}
          value={body}
          onInput={(event) => onDraft(event.currentTarget.value)}
          onKeyDown={press}
          rows={4}
        />
        <div class="bar">
          <span class="saved" role="status">
            {sayState(saving, draftKept, words)}
          </span>
          <span class="actions">
            {onUntie && (
              <button type="button" class="button" onClick={onUntie}>
                {say(tie.claim !== null && tie.words !== null ? 'note.tieToText' : 'note.tieToPage')}
              </button>
            )}
            <button
              type="button"
              class="button main"
              disabled={empty}
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

function sayState(saving: Saving, draftKept: DraftKept | null, { say, time }: Words): string {
  if (saving.state === 'saving') return say('note.saving');
  if (saving.state === 'failed') return say('note.notSaved', { reason: saving.reason });
  if (draftKept === null) return '';
  return draftKept.ok ? say('note.draft.kept', { time: time(draftKept.at) }) : say('note.draft.lost');
}

function Tied({ tie: { claim, verdict, words } }: { readonly tie: Tie }): VNode {
  const { say } = useWords();
  const to = claim === null ? (words === null ? 'page' : 'text') : words === null ? 'claim' : 'both';
  return (
    <div class="tied">
      {claim !== null && (
        <p>
          <Icon name={verdict ?? 'note'} />
          <span>
            <span class="claim-text">{claim.text}</span>
            {verdict !== null && <VerdictLabel verdict={verdict} />}
          </span>
        </p>
      )}
      {words !== null && (
        <p>
          <Icon name="note" />
          <span class="anchor">{words}</span>
        </p>
      )}
      <p>
        <Icon name="link" />
        <span>{say(`note.tied.${to}`)}</span>
      </p>
    </div>
  );
}
