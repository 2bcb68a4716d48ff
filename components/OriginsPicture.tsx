import type { VNode } from 'preact';
import type { Backing } from '@/core/claims/say-backing';

/** More lines than these run into each other at this size; the sentence beside it keeps the number. */
const mostLines = 5;

/** Reports on the left run into the origins on the right. A report that does not say where it has something from gets an open line that ends nowhere. */
export function OriginsPicture({ backing }: { readonly backing: Backing }): VNode {
  const lines = backing.sources.slice(0, mostLines);
  // Several names with one root are one source, so their lines meet.
  const isOne = backing.stated === 1;
  const ends = isOne ? backing.names.slice(0, 1) : backing.names.slice(0, mostLines);
  return (
    <svg viewBox="0 0 36 24" aria-hidden="true" focusable="false">
      {lines.map((source, index) => {
        const from = spread(index, lines.length);
        const end = source === null ? -1 : isOne ? 0 : ends.indexOf(source);
        const to = spread(end, ends.length);
        return (
          <g key={index}>
            <path
              d={end < 0 ? `M5 ${from}H22` : `M5 ${from}C16 ${from} 18 ${to} 29 ${to}`}
              stroke-dasharray={end < 0 ? '2 2' : undefined}
            />
            <circle class="dot" cx="3.5" cy={from} r="1.75" />
          </g>
        );
      })}
      {ends.map((name, index) => (
        <circle
          key={name}
          class="dot"
          cx="31.5"
          cy={spread(index, ends.length)}
          r={ends.length > 3 ? 2 : 3}
        />
      ))}
    </svg>
  );
}

/** Evenly over the height, in the middle if alone. */
function spread(index: number, many: number): number {
  if (many <= 1) return 12;
  return Math.round((4 + (index * 16) / (many - 1)) * 10) / 10;
}
