import type { VNode } from 'preact';
import { Brand } from '@/components/Brand';
import { Icon, type IconName } from '@/components/Icon';
import { useWords } from '@/components/language';

type TopbarProps = {
  /** Absent in the side panel itself, and where a browser has none. */
  readonly onPanel?: (() => void) | undefined;
  readonly onLibrary: () => void;
  readonly onSettings: () => void;
};

export function Topbar({ onPanel, onLibrary, onSettings }: TopbarProps): VNode {
  const { say } = useWords();
  const button = (name: IconName, label: string, onClick: () => void) => (
    <button type="button" class="button icon" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
  return (
    <header class="topbar">
      <h1>
        <Brand name={say('name')} />
      </h1>
      {onPanel && button('panel', say('top.panel'), onPanel)}
      {button('library', say('top.openLibrary'), onLibrary)}
      {button('gear', say('top.settings'), onSettings)}
    </header>
  );
}
