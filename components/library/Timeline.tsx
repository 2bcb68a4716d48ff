import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { filterClaims, type ClaimFilter } from '@/components/library/claim-filter';
import { ClaimFilters } from '@/components/library/ClaimFilters';
import { PageHead } from '@/components/library/LibraryFrame';
import { makeMeasure } from '@/components/library/measure-text';
import { hrefOfPlace, type ShelfPlace } from '@/components/library/place';
import type { Shelf, ShelfReport } from '@/components/library/shelf';
import { orders } from '@/components/library/timeline-days';
import {
  arcsOf,
  claimSize,
  layOutTimeline,
  timelineRows,
  type TimelineRow,
} from '@/components/library/timeline-rows';
import { arcDepths, TimelineArcs } from '@/components/library/TimelineArcs';
import { Legend } from '@/components/library/Legend';
import { TimelineLine } from '@/components/library/TimelineLine';
import { useRowKeys } from '@/components/library/use-row-keys';
import { pixelsOfUnit, useSize, type Size } from '@/components/library/use-screen';
import { rowsWith, useVisibleRows } from '@/components/library/use-visible-rows';
import { nameOfReport } from '@/components/name-report';

type TimelineProps = {
  readonly shelf: Shelf;
  readonly place: ShelfPlace;
  readonly over: string;
  /** What the address says from now on, without going anywhere. */
  readonly onPlace: (href: string) => void;
};

/** Days down, one line a report across, like a score: what happened, who reported it, and what replaced what. */
export function Timeline({ shelf, place, over, onPlace }: TimelineProps): VNode {
  const { say } = useWords();
  const [filter, setFilter] = useState(place.filter);
  const [order, setOrder] = useState<(typeof orders)[number]>('happened');
  const claims = useMemo(() => filterClaims(shelf, filter), [shelf, filter]);
  const reports = useMemo(() => reportsOf(shelf, filter, claims), [shelf, filter, claims]);
  const rows = useMemo(() => timelineRows(claims, reports, order), [claims, reports, order]);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const narrow = (next: ClaimFilter) => {
    setFilter(next);
    onPlace(hrefOfPlace({ ...place, filter: next }));
  };
  return (
    <>
      <PageHead title={say('timeline.title')} over={over} />
      <ClaimFilters shelf={shelf} filter={filter} found={claims.length} onFilter={narrow} />
      <p class="orders" role="group" aria-label={say('timeline.order')}>
        {orders.map((each) => (
          <button
            key={each}
            type="button"
            class="choice"
            aria-pressed={order === each}
            onClick={() => setOrder(each)}
          >
            {say(`timeline.order.${each}`)}
          </button>
        ))}
      </p>
      {claims.length === 0 && <p class="none">{say('filter.none')}</p>}
      <div class="score" ref={frame}>
        {size !== null && claims.length > 0 && <Score rows={rows} reports={reports} size={size} />}
      </div>
      <Legend of="timeline" />
    </>
  );
}

type ScoreProps = {
  readonly rows: readonly TimelineRow[];
  readonly reports: readonly ShelfReport[];
  readonly size: Size;
};

/** As long as it is; only the rows near the window are there. */
function Score({ rows, reports, size }: ScoreProps): VNode {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const unit = pixelsOfUnit();
  const measure = useMemo(() => makeMeasure(claimSize * unit), [unit]);
  const layout = useMemo(
    () => layOutTimeline(rows, { width: size.width, unit, lanes: reports.length, measure }),
    [rows, size.width, unit, reports.length, measure],
  );
  const arcs = useMemo(() => arcsOf(rows, arcDepths), [rows]);
  const range = useVisibleRows(list, layout.rows);
  const { held, ...keys } = useRowKeys(list, (row, step) => {
    for (let next = row + step; next >= 0 && next < rows.length; next += step) {
      if (rows[next]?.kind === 'event') return next;
    }
    return null;
  });
  return (
    <>
      {layout.hasLanes && (
        <div class="heads" aria-hidden="true">
          <span style={{ width: `${layout.when}px` }}>{words.say('timeline.when')}</span>
          <span class="of-claim">{words.say('matrix.claim')}</span>
          {reports.map((each) => (
            <span class="of-lane" key={`${each.filed.pack.id} ${each.report.id}`}>
              {nameOfReport(each.report, words)}
            </span>
          ))}
        </div>
      )}
      <div class="tl-body">
        <ol
          class={layout.isNarrow ? 'tl slim' : 'tl'}
          aria-label={words.say('timeline.title')}
          ref={list}
          style={{ height: `${layout.rows.total}px` }}
          {...keys}
        >
          {rowsWith(range, held, rows.length).map((number) => {
            const row = rows[number];
            if (row === undefined) return null;
            return <TimelineLine key={row.key} row={row} number={number} reports={reports} layout={layout} />;
          })}
        </ol>
        <TimelineArcs
          arcs={arcs}
          rows={rows}
          layout={layout}
          first={range.first}
          last={Math.min(range.last, rows.length)}
        />
      </div>
    </>
  );
}

/** Of the packs that have a claim here: what they published belongs to the picture, also where it is silent. */
function reportsOf(
  shelf: Shelf,
  filter: ClaimFilter,
  claims: ReturnType<typeof filterClaims>,
): readonly ShelfReport[] {
  const packs = new Set(claims.map(({ filed }) => filed));
  const isNarrow =
    filter.words !== '' || filter.actor !== '' || filter.topic !== '' || filter.verdict !== 'all';
  const speaking = new Set(
    claims.flatMap(({ filed, view }) =>
      [...view.backing, ...view.against, ...view.questioning].map(({ report }) => filed.reports.get(report)),
    ),
  );
  return shelf.reports.filter(({ filed, report }) => packs.has(filed) && (!isNarrow || speaking.has(report)));
}
