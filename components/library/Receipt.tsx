import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { receiptFormats, writeReceipt, type ReceiptFormat } from '@/components/library/receipt';
import type { ClaimPack } from '@/core/claims/claim-pack';
import type { ClaimView } from '@/core/claims/claim-view';

type ReceiptProps = {
  readonly view: ClaimView;
  readonly pack: ClaimPack;
  /** Rejects where the browser does not let us copy. */
  readonly onCopy: (text: string) => Promise<void>;
};

export function Receipt({ view, pack, onCopy }: ReceiptProps): VNode {
  const words = useWords();
  const { say } = words;
  const [format, setFormat] = useState<ReceiptFormat>('text');
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const text = writeReceipt(view, pack, format, words);
  const copy = () => {
    onCopy(text).then(
      () => setCopied('copied'),
      () => setCopied('notCopied'),
    );
  };
  return (
    <section class="sec">
      <h2>
        {say('receipt.title')} <span role="status">{copied !== null && say(`receipt.${copied}`)}</span>
      </h2>
      <div class="receipt">
        <div class="bar">
          <span class="group" role="group" aria-label={say('receipt.title')}>
            {receiptFormats.map((each) => (
              <button
                key={each}
                type="button"
                class="choice"
                aria-pressed={each === format}
                onClick={() => {
                  setFormat(each);
                  setCopied(null);
                }}
              >
                {say(`receipt.${each}`)}
              </button>
            ))}
          </span>
          <button type="button" class="button main" onClick={copy}>
            <Icon name="copy" />
            {say('receipt.copy')}
          </button>
        </div>
        <pre tabIndex={0}>{text}</pre>
      </div>
    </section>
  );
}
