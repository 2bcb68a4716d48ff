import type { VNode } from 'preact';
import { Icon, type IconName } from '@/components/Icon';
import { useWords } from '@/components/language';
import type { NoteLabel } from '@/core/notes/note';

const signs = {
  check: 'todo',
  question: 'question',
  doubt: 'doubt',
  important: 'important',
  quotation: 'quotation',
} as const satisfies Readonly<Record<NoteLabel, IconName>>;

/** A word with a sign of its own shape; no label needs a colour. */
export function LabelSign({ label }: { readonly label: NoteLabel }): VNode {
  const { say } = useWords();
  return (
    <span class="label">
      <Icon name={signs[label]} />
      {say(`label.${label}`)}
    </span>
  );
}
