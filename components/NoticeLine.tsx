import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { sayAgain } from '@/components/say-again';

/** What did not work, and why where somebody said why. */
export type Notice =
  | { readonly of: 'notGranted' | 'wordsGone' | 'nothingSelected' }
  | {
      readonly of: 'notShown' | 'siteNotSet' | 'notSetAside' | 'notTakenBack' | 'noteNotKept';
      readonly reason: string;
    };

type NoticeLineProps = { readonly notice: Notice | null; readonly onClose: () => void };

/** One calm sentence over the foot. Its frame is always there: only then do screen readers say what comes into it. */
export function NoticeLine({ notice, onClose }: NoticeLineProps): VNode {
  const words = useWords();
  const { say } = words;
  return (
    <div class={notice === null ? 'notice none' : 'notice'} aria-live="polite">
      {notice !== null && (
        <>
          <p>
            {say(`notice.${notice.of}`, 'reason' in notice ? { reason: sayAgain(notice.reason, words) } : {})}
          </p>
          <button type="button" class="link" onClick={onClose}>
            {say('notice.ok')}
          </button>
        </>
      )}
    </div>
  );
}
