import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { sayFault } from '@/components/say-again';
import type { Fault } from '@/core/claims/fault';

/** More faults than these help nobody. */
const shownFaults = 3;

type ImportRefusedProps = {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly onClose: () => void;
};

/** Why a file is not taken: where, what was expected, what came, and what to do. */
export function ImportRefused({ name, faults, onClose }: ImportRefusedProps): VNode {
  const words = useWords();
  const { say } = words;
  return (
    <div role="alert">
      <h2>{say('packs.refused', { name })}</h2>
      {faults.slice(0, shownFaults).map((fault) => {
        const { expected, came, advice } = sayFault(fault, words);
        return (
          <dl class="fault" key={`${fault.path} ${fault.expected}`}>
            <dt>{say('packs.refused.where')}</dt>
            <dd>{fault.path === '' ? say('packs.refused.whole') : <code>{fault.path}</code>}</dd>
            <dt>{say('packs.refused.expected')}</dt>
            <dd>{expected}</dd>
            <dt>{say('packs.refused.came')}</dt>
            <dd>{came}</dd>
            <dt>{say('packs.refused.todo')}</dt>
            <dd>{advice ?? say('packs.refused.askMaker')}</dd>
          </dl>
        );
      })}
      {faults.length > shownFaults && (
        <p class="small quiet">{say('packs.refused.more', { n: faults.length - shownFaults })}</p>
      )}
      <p class="small quiet">{say('packs.refused.nothing')}</p>
      <button type="button" class="button" onClick={onClose}>
        {say('packs.close')}
      </button>
    </div>
  );
}
