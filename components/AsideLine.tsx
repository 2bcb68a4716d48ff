import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { useFocus } from '@/components/use-focus';
import type { SetAside } from '@/core/claims/set-aside';

type AsideLineProps = {
  readonly what: SetAside;
  /** What stood here. */
  readonly text: string;
  readonly onTakeBack: () => void;
  /** Whether the button that was pressed stood here: then the focus comes to the way back. */
  readonly wasPressed: boolean;
};

/** In the place of what was set aside: what happened to it, and the way back. */
export function AsideLine({ what, text, onTakeBack, wasPressed }: AsideLineProps): VNode {
  const { say } = useWords();
  return (
    <div class="aside-line">
      <p class="aside-text">{text}</p>
      <p class="aside-state">
        <span role="status">{say(`aside.${what.kind}`)}</span>{' '}
        <Undo text={text} onPress={onTakeBack} focused={wasPressed} />
      </p>
    </div>
  );
}

type UndoProps = { readonly text: string; readonly onPress: () => void; readonly focused: boolean };

function Undo({ text, onPress, focused }: UndoProps): VNode {
  const { say } = useWords();
  const button = useFocus<HTMLButtonElement>();
  return (
    <button
      ref={focused ? button : null}
      type="button"
      class="link"
      aria-label={say('aside.undo.of', { text })}
      onClick={onPress}
    >
      {say('aside.undo')}
    </button>
  );
}
