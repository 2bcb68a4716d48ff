import type { ComponentChildren, VNode } from 'preact';
import { entryOfView } from '@/components/claim-entry';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { ClashMark } from '@/components/library/Legend';
import { cellAt, cellsOf, type Cell } from '@/components/library/matrix-cells';
import { hrefOf } from '@/components/library/place';
import type { ShelfReport } from '@/components/library/shelf';
import type { EventRow, PublishedRow, TimelineLayout, TimelineRow } from '@/components/library/timeline-rows';
import { nameOfReport } from '@/components/name-report';
import { sayTail } from '@/components/say-tail';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { Words } from '@/components/words';

type TimelineLineProps<Row> = {
  readonly row: Row;
  readonly number: number;
  readonly reports: readonly ShelfReport[];
  readonly layout: TimelineLayout;
};

export function TimelineLine(props: TimelineLineProps<TimelineRow>): VNode {
  const words = useWords();
  const { row, number, layout } = props;
  const top = layout.rows.top(number);
  const style = { top: `${top}px`, height: `${layout.rows.top(number + 1) - top}px` };
  if (row.kind === 'gap') {
    return (
      <li class="gap" style={style}>
        <span>{sayGap(row.days, words)}</span>
      </li>
    );
  }
  return (
    <li
      class={row.when === null ? 'tl-row' : 'tl-row starts'}
      data-row={number}
      data-verdict={row.kind === 'event' ? row.shelved.view.verdict : undefined}
      style={style}
    >
      {row.when !== null && (
        <h2 style={layout.isNarrow ? undefined : { width: `${layout.when}px` }}>
          {row.when === 'undated' ? words.say('timeline.undated') : words.period(row.when.from, row.when.to)}
        </h2>
      )}
      <div class="ev" style={{ marginInlineStart: `${layout.when}px` }}>
        {row.kind === 'event' ? <Event {...props} row={row} /> : <Published {...props} row={row} />}
      </div>
    </li>
  );
}

/** In days up to two months, then in months, then in years. */
function sayGap(days: number, { say }: Words): string {
  if (days <= 60) return say('timeline.gap', { n: days });
  return days < 730
    ? say('timeline.gap.months', { n: Math.round(days / 30.44) })
    : say('timeline.gap.years', { n: Math.round(days / 365.25) });
}

function Event({ row, reports, layout }: TimelineLineProps<EventRow>): VNode {
  const words = useWords();
  const { filed, claim, view } = row.shelved;
  const cells = cellsOf(row.shelved);
  const own = reports.filter((each) => each.filed === filed && cells.has(each.report.id));
  return (
    <>
      <span class="knot">
        <Icon name={view.verdict} />
      </span>
      <div class="tl-text">
        <a class="claim-text" href={hrefOf('claims', [filed.pack.id, claim.id])}>
          {claim.text}
        </a>
        <p class="small quiet cut">
          <VerdictLabel verdict={view.verdict} /> {sayTail(entryOfView(view), words)}
        </p>
        {row.replaces.map((earlier) => (
          <p class="small faint cut" key={earlier.claim.id}>
            <Icon name="later" /> {words.say('timeline.replaces', { claim: earlier.claim.text })}
          </p>
        ))}
        <p class={layout.hasLanes || own.length === 1 ? 'sr' : 'small faint cut'}>
          {words.list(own.map(({ report }) => nameOfReport(report, words)))}
        </p>
      </div>
      {layout.hasLanes && (
        <Lanes
          reports={reports}
          render={(each) => (each.filed === filed ? <LaneMark cell={cellAt(cells, each.report.id)} /> : null)}
        />
      )}
    </>
  );
}

function Published({ row, reports, layout }: TimelineLineProps<PublishedRow>): VNode {
  const words = useWords();
  const names = row.reports.map(({ report }) => nameOfReport(report, words));
  return (
    <>
      <span class="knot" />
      <p class="tl-text small faint cut">{words.say('timeline.published', { names: words.list(names) })}</p>
      {layout.hasLanes && (
        <Lanes
          reports={reports}
          render={(each) => (row.reports.includes(each) ? <i class="flag" /> : null)}
        />
      )}
    </>
  );
}

type LanesProps = {
  readonly reports: readonly ShelfReport[];
  readonly render: (report: ShelfReport) => ComponentChildren;
};

function Lanes({ reports, render }: LanesProps): VNode {
  return (
    <div class="lanes" aria-hidden="true">
      {reports.map((each) => (
        <span class="lane" key={`${each.filed.pack.id} ${each.report.id}`}>
          {render(each)}
        </span>
      ))}
    </div>
  );
}

function LaneMark({ cell }: { readonly cell: Cell }): VNode | null {
  if (cell.kind === 'silent') return null;
  if (cell.clashes) return <ClashMark />;
  if (cell.kind === 'dispute') return <Icon name="contested" />;
  if (cell.kind === 'earlier') return <Icon name="later" />;
  return <i class={cell.kind === 'says' ? 'mk dot' : 'mk ring'} />;
}
