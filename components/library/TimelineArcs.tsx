import type { VNode } from 'preact';
import { knotOf, type Arc, type TimelineLayout, type TimelineRow } from '@/components/library/timeline-rows';

/** Bends of different depths in the room left of the signs. */
export const arcDepths = 3;
/** In units of the design. */
const room = 28;

type TimelineArcsProps = {
  readonly arcs: readonly Arc[];
  readonly rows: readonly TimelineRow[];
  readonly layout: TimelineLayout;
  /** Only what reaches into these rows is drawn. */
  readonly first: number;
  readonly last: number;
};

/** From each earlier state to the later one that replaces it; each row says the same in words. */
export function TimelineArcs({ arcs, rows, layout, first, last }: TimelineArcsProps): VNode | null {
  const shown = arcs.filter(
    ({ earlier, later }) => Math.min(earlier, later) < last && Math.max(earlier, later) >= first,
  );
  if (shown.length === 0) return null;
  const { unit, when } = layout;
  const top = layout.rows.top(first);
  const height = layout.rows.top(last) - top;
  const y = (number: number) => {
    const row = rows[number];
    return layout.rows.top(number) + (row === undefined ? 0 : knotOf(row, layout)) - top;
  };
  return (
    <svg
      class="arcs"
      viewBox={`0 0 ${room * unit} ${height}`}
      width={room * unit}
      height={height}
      style={{ top: `${top}px`, insetInlineStart: `${when}px` }}
      aria-hidden="true"
      focusable="false"
    >
      {shown.map(({ earlier, later, depth }) => (
        <Bend key={`${earlier} ${later}`} from={y(earlier)} to={y(later)} depth={depth} unit={unit} />
      ))}
    </svg>
  );
}

type BendProps = {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly unit: number;
};

/** Straight but for its ends, so that it stays a line over any distance. */
function Bend({ from, to, depth, unit }: BendProps): VNode {
  const edge = (room - 4) * unit;
  const x = (room - 12 - depth * 7) * unit;
  const round = Math.min(8 * unit, Math.abs(to - from) / 2) * Math.sign(to - from);
  const tip = 4 * unit;
  return (
    <>
      <circle cx={edge - 1} cy={from} r={2 * unit} />
      <path
        d={`M${edge - 2} ${from}H${x + Math.abs(round)}Q${x} ${from} ${x} ${from + round}V${to - round}Q${x} ${to} ${x + Math.abs(round)} ${to}H${edge}M${edge - tip} ${to - tip}L${edge} ${to}L${edge - tip} ${to + tip}`}
      />
    </>
  );
}
