import type { Words } from '@/components/words';
import type { Quantity } from '@/core/claims/claim-pack';

/** `≥ 12`, `12`, `4th`, `35 %`: short enough for a cell. */
export function sayQuantity({ value, comparator, scale }: Quantity, { number, ordinal }: Words): string {
  const sign = comparator === '=' ? '' : `${comparator} `;
  if (scale === 'ordinal') return `${sign}${ordinal(value)}`;
  return `${sign}${number(value)}${scale === 'share' ? ' %' : ''}`;
}
