import type { VNode } from 'preact';
import { AccessLine, type AccessWishes } from '@/components/AccessLine';
import { useWords } from '@/components/language';
import { SiteSwitch } from '@/components/SiteSwitch';
import type { PageState } from '@/core/claims/page-state';

type PanelFootProps = {
  readonly page: PageState | null;
  readonly searching: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly access: AccessWishes;
  /** What the button at the end says and does; null where there is none. */
  readonly end: { readonly label: string; readonly onPress: () => void } | null;
};

/** The site switch and one way on; while one looks something up, the keys that help. */
export function PanelFoot({ page, searching, onSwitch, access, end }: PanelFootProps): VNode {
  const { say } = useWords();
  if (searching) return <KeysFoot />;
  return (
    <>
      <AccessLine page={page} wishes={access} />
      <footer class="foot">
        {page !== null && 'host' in page && page.host !== '' ? (
          <SiteSwitch host={page.host} on={isOn(page)} once={isOnce(page)} onSwitch={onSwitch} />
        ) : (
          <span>{page === null ? '' : say('site.nowhere')}</span>
        )}
        {end !== null && (
          <button type="button" class="link" onClick={end.onPress}>
            {end.label}
          </button>
        )}
      </footer>
    </>
  );
}

function isOn(page: PageState): boolean {
  return page.status !== 'not-granted' && page.status !== 'switched-off' && !isOnce(page);
}

/** Switching it on then asks for the site. */
function isOnce(page: PageState): boolean {
  return (
    page.status !== 'cannot-run' &&
    page.status !== 'not-granted' &&
    page.status !== 'switched-off' &&
    page.access === 'once'
  );
}

function KeysFoot(): VNode {
  const { say } = useWords();
  return (
    <footer class="foot keys" aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {say('lookUp.choose')}
      </span>
      <span>
        <kbd>Enter</kbd> {say('lookUp.open')}
      </span>
      <span>
        <kbd>Esc</kbd> {say('lookUp.back')}
      </span>
    </footer>
  );
}
