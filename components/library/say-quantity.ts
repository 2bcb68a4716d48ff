import type { Words } from '@/components/words';
import type { Quantity } from '@/core/claims/claim-pack';

/** `≥ 12`, `12`, `4.`, `35 %`: short enough for a cell. */
export function sayQuantity({ value, comparator, scale }: Quantity, { number }: Words): string {
  const sign = comparator === '=' ? '' : `${comparator} `;
  const end = scale === 'ordinal' ? '.' : scale === 'share' ? ' %' : '';
  return `${sign}${number(value)}${end}`;
}
