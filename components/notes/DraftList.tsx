import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';

/** A draft that is not in hand. */
export type OtherDraft = {
  readonly key: string;
  readonly body: string;
  /** ISO instant of the last key. */
  readonly at: string;
  /** Another window has it in hand, so that it can be read here but not continued. */
  readonly elsewhere: boolean;
};

type DraftListProps = {
  readonly drafts: readonly OtherDraft[];
  readonly onContinue: (key: string) => void;
  readonly onDrop: (key: string) => void;
};

/** Drafts that wait. Starting another note never drops one. */
export function DraftList({ drafts, onContinue, onDrop }: DraftListProps): VNode | null {
  const { say, number, instant } = useWords();
  if (drafts.length === 0) return null;
  return (
    <section>
      <div class="order">
        <h2 class="eyebrow">
          {say('drafts.title')} <span class="n">{number(drafts.length)}</span>
        </h2>
      </div>
      <ol>
        {drafts.map(({ key, body, at, elsewhere }) => (
          <li class="note draft" key={key}>
            <Icon name="note" />
            <p class="text" dir="auto">
              {body}
            </p>
            <p class="meta">
              <span>{say('note.draft.kept', { time: instant(at) })}</span>
              {elsewhere && <span>{say('drafts.elsewhere')}</span>}
            </p>
            {!elsewhere && (
              <span class="actions">
                <button type="button" class="link" onClick={() => onContinue(key)}>
                  {say('drafts.continue')}
                </button>
                <button type="button" class="link" onClick={() => onDrop(key)}>
                  {say('note.discard')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
