import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { sayAgain } from '@/components/say-again';

/** What stands between the reader and his notes. */
export type Trouble =
  /** The database lacks what the second copy has. */
  | {
      readonly state: 'lost';
      /** Revisions. */
      readonly missing: number;
      readonly inMirror: number;
      /** How many notes can be brought back, and when the last of them was written. */
      readonly notes: number;
      readonly newest: string | null;
    }
  /** Both copies are gone; only when a note was last kept is remembered. Empty where not even that is. */
  | { readonly state: 'all-lost'; readonly lastKept: string }
  /** The browser does not open the database. */
  | { readonly state: 'unreadable'; readonly reason: string }
  /** A newer Second Source has changed its shape: it is read, not written. */
  | { readonly state: 'newer' };

export type RecoveryWishes = {
  /** Adds what is missing from the second copy. */
  readonly onRecover: () => Promise<void>;
  /** A file of everything that either copy still has. */
  readonly onExportRest: () => Promise<void>;
  /** The reader's own decision to go on without what is missing. */
  readonly onAbandon: () => Promise<void>;
  /** To a backup file, where both copies are damaged. Absent where the reader is already there. */
  readonly onBackup?: (() => void) | undefined;
};

type RecoveryProps = { readonly trouble: Trouble; readonly wishes: RecoveryWishes };

/** Said calmly and with numbers. Nothing is written before the reader has chosen; leaving it for later changes nothing. */
export function Recovery({ trouble, wishes }: RecoveryProps): VNode {
  const { say } = useWords();
  const title = useId();
  return (
    <section class="recovery" aria-labelledby={title}>
      <h2 id={title}>
        <Icon name="warning" />
        {say(`recovery.${trouble.state}`)}
      </h2>
      <Explained trouble={trouble} />
      <Choices trouble={trouble} wishes={wishes} />
    </section>
  );
}

function Explained({ trouble }: { readonly trouble: Trouble }): VNode {
  const words = useWords();
  const { say, instant } = words;
  switch (trouble.state) {
    case 'lost':
      return (
        <>
          <p>{say('recovery.lost.what')}</p>
          <dl>
            <Counted name={say('recovery.notes')} value={trouble.notes} />
            <Counted name={say('recovery.missing')} value={trouble.missing} />
            <Counted name={say('recovery.inMirror')} value={trouble.inMirror} />
          </dl>
          {trouble.newest !== null && (
            <p class="small quiet">{say('recovery.newest', { time: instant(trouble.newest) })}</p>
          )}
          <p class="small quiet">{say('recovery.untouched')}</p>
        </>
      );
    case 'all-lost':
      return (
        <>
          <p>{say('recovery.all-lost.what')}</p>
          {trouble.lastKept !== '' && (
            <p class="small quiet">{say('recovery.lastKept', { time: instant(trouble.lastKept) })}</p>
          )}
          <p class="small quiet">{say('recovery.all-lost.how')}</p>
        </>
      );
    case 'unreadable':
      return (
        <>
          <p>{say('recovery.unreadable.what', { reason: sayAgain(trouble.reason, words) })}</p>
          <p class="small quiet">{say('recovery.unreadable.how')}</p>
        </>
      );
    case 'newer':
      return <p>{say('recovery.newer.what')}</p>;
  }
}

type Doing = { readonly state: 'asking' | 'working' } | { readonly state: 'failed'; readonly reason: string };

function Choices({ trouble, wishes }: RecoveryProps): VNode {
  const words = useWords();
  const { say } = words;
  const [doing, setDoing] = useState<Doing>({ state: 'asking' });
  const run = async (work: () => Promise<void>) => {
    setDoing({ state: 'working' });
    try {
      await work();
      setDoing({ state: 'asking' });
    } catch (fault) {
      setDoing({ state: 'failed', reason: fault instanceof Error ? fault.message : String(fault) });
    }
  };
  const { onRecover, onExportRest, onBackup, onAbandon } = wishes;
  const isBusy = doing.state === 'working';
  const isLost = trouble.state === 'lost' || trouble.state === 'all-lost';
  const button = (look: string, text: string, press: () => void) => (
    <button type="button" class={look} disabled={isBusy} onClick={press}>
      {text}
    </button>
  );
  return (
    <>
      <p class="small" role="status">
        {isBusy && say('recovery.working')}
        {doing.state === 'failed' && say('recovery.failed', { reason: sayAgain(doing.reason, words) })}
      </p>
      <div class="actions">
        {trouble.state === 'lost' &&
          button('button main', say('recovery.restore'), () => void run(onRecover))}
        {trouble.state !== 'all-lost' &&
          button('button', say('recovery.export'), () => void run(onExportRest))}
        {isLost && onBackup && button('button', say('recovery.backup'), onBackup)}
        {isLost && button('link', say('recovery.abandon'), () => void run(onAbandon))}
      </div>
    </>
  );
}

function Counted({ name, value }: { readonly name: string; readonly value: number }): VNode {
  const { number } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{number(value)}</dd>
    </div>
  );
}
