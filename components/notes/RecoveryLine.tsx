import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import type { Trouble } from '@/components/notes/Recovery';

type RecoveryLineProps = { readonly trouble: Trouble | null; readonly onLook: () => void };

/** Where notes are not in view: that something is the matter with them, and the way there. Its frame is always there, for screen readers. */
export function RecoveryLine({ trouble, onLook }: RecoveryLineProps): VNode {
  const { say } = useWords();
  return (
    <div class={trouble === null ? 'notice none' : 'notice'} aria-live="polite">
      {trouble !== null && (
        <>
          <p>
            <Icon name="warning" /> {say(`recovery.${trouble.state}`)}
          </p>
          <button type="button" class="link" onClick={onLook}>
            {say('recovery.look')}
          </button>
        </>
      )}
    </div>
  );
}
