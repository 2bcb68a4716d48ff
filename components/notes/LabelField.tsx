import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { noteLabels, type NoteLabel } from '@/core/notes/note';

type LabelFieldProps = {
  readonly label: NoteLabel | null;
  readonly onLabel: (label: NoteLabel | null) => void;
};

export function LabelField({ label, onLabel }: LabelFieldProps): VNode {
  const { say } = useWords();
  return (
    <label class="choose">
      <span>{say('note.label')}</span>
      <select
        value={label ?? ''}
        onChange={({ currentTarget }) =>
          onLabel(noteLabels.find((each) => each === currentTarget.value) ?? null)
        }
      >
        <option value="">{say('label.none')}</option>
        {noteLabels.map((each) => (
          <option key={each} value={each}>
            {say(`label.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
