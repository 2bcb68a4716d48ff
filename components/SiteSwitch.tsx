import type { VNode } from 'preact';
import { useWords } from '@/components/language';

type SiteSwitchProps = {
  readonly host: string;
  readonly on: boolean;
  /** Whether only this page of it is read, because of a click. */
  readonly once: boolean;
  readonly onSwitch: (on: boolean) => void;
};

/** Whether this site is read. It says in words what it shows. */
export function SiteSwitch({ host, on, once, onSwitch }: SiteSwitchProps): VNode {
  const { say } = useWords();
  return (
    <label class={on ? 'switch' : 'switch off'}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="track" />
      <span class="where">{say(once ? 'access.thisPage' : on ? 'site.on' : 'site.off', { host })}</span>
    </label>
  );
}
