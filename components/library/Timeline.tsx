import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { entryOfView } from '@/components/claim-entry';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { ClaimFilters } from '@/components/library/ClaimFilters';
import { PageHead } from '@/components/library/LibraryFrame';
import { cellsOf, type Cell } from '@/components/library/matrix-cells';
import { hrefOf } from '@/components/library/place';
import {
  filterClaims,
  noFilter,
  type Shelf,
  type ShelfClaim,
  type ShelfReport,
} from '@/components/library/shelf';
import { timelineOf, undated } from '@/components/library/timeline-days';
import { nameOfReport } from '@/components/name-report';
import { sayTail } from '@/components/say-tail';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { Words } from '@/components/words';
import type { FiledPack } from '@/core/claims/claim-set';

type TimelineProps = { readonly shelf: Shelf; readonly filed: FiledPack; readonly over: string };

/** Days down, one line a report across, like a score: what happened, and who reported it. */
export function Timeline({ shelf, filed, over }: TimelineProps): VNode {
  const words = useWords();
  const { say, period } = words;
  const [filter, setFilter] = useState(noFilter);
  const own: Shelf = { ...shelf, claims: shelf.claims.filter((each) => each.filed === filed) };
  const reports = shelf.reports.filter((each) => each.filed === filed);
  const claims = filterClaims(own.claims, filter);
  const loose = undated(claims);
  return (
    <>
      <PageHead title={say('timeline.title')} over={over} />
      <ClaimFilters shelf={own} filter={filter} onFilter={setFilter} />
      <div class="score" data-lanes={Math.min(reports.length, 8)}>
        <Heads reports={reports} />
        <ol>
          {timelineOf(claims, reports).map((entry) =>
            entry.kind === 'gap' ? (
              <li class="gap" key={`gap-${entry.after}`}>
                <span>{sayGap(entry.days, words)}</span>
              </li>
            ) : (
              <li class="day" key={`${entry.span.from}-${entry.span.to}`}>
                <h2>{period(entry.span.from, entry.span.to)}</h2>
                <ol>
                  {entry.claims.map((claim) => (
                    <Event key={claim.claim.id} shelved={claim} reports={reports} />
                  ))}
                  {entry.published.length > 0 && <Published now={entry.published} reports={reports} />}
                </ol>
              </li>
            ),
          )}
          {loose.length > 0 && (
            <li class="day">
              <h2>{say('timeline.undated')}</h2>
              <ol>
                {loose.map((claim) => (
                  <Event key={claim.claim.id} shelved={claim} reports={reports} />
                ))}
              </ol>
            </li>
          )}
        </ol>
      </div>
    </>
  );
}

/** In days up to two months, then in months, then in years. */
function sayGap(days: number, { say }: Words): string {
  if (days <= 60) return say('timeline.gap', { n: days });
  return days < 730
    ? say('timeline.gap.months', { n: Math.round(days / 30.44) })
    : say('timeline.gap.years', { n: Math.round(days / 365.25) });
}

type ReportsProps = { readonly reports: readonly ShelfReport[] };

function Heads({ reports }: ReportsProps): VNode {
  const words = useWords();
  return (
    <div class="heads" aria-hidden="true">
      <span>{words.say('timeline.when')}</span>
      <span>{words.say('matrix.claim')}</span>
      <div class="lanes">
        {reports.map(({ report }) => (
          <span key={report.id}>{nameOfReport(report, words)}</span>
        ))}
      </div>
    </div>
  );
}

function Event({ shelved, reports }: ReportsProps & { readonly shelved: ShelfClaim }): VNode {
  const words = useWords();
  const { filed, claim, view } = shelved;
  const cells = cellsOf(
    shelved,
    reports.map(({ report }) => report.id),
  );
  const names = reports
    .filter((_, index) => cells[index]?.kind !== 'silent')
    .map(({ report }) => nameOfReport(report, words));
  return (
    <li class="ev" data-verdict={view.verdict}>
      <span class="knot">
        <Icon name={view.verdict} />
      </span>
      <div>
        <a class="claim-text" href={hrefOf('claims', filed.pack.id, claim.id)}>
          {claim.text}
        </a>
        <p class="small quiet">
          <VerdictLabel verdict={view.verdict} /> {sayTail(entryOfView(view), words)}
        </p>
        <p class="small faint names">{words.list(names)}</p>
      </div>
      <div class="lanes" aria-hidden="true">
        {reports.map(({ report }, index) => (
          <span class="lane" key={report.id}>
            <LaneMark cell={cells[index]} />
          </span>
        ))}
      </div>
    </li>
  );
}

function LaneMark({ cell }: { readonly cell: Cell | undefined }): VNode | null {
  if (cell === undefined || cell.kind === 'silent') return null;
  if (cell.clashes) {
    return (
      <span class="clashmk" data-verdict="conflicting">
        <Icon name="conflicting" />
      </span>
    );
  }
  if (cell.kind === 'dispute') return <Icon name="contested" />;
  if (cell.kind === 'earlier') return <Icon name="later" />;
  return <i class={cell.kind === 'says' ? 'mk dot' : 'mk ring'} />;
}

function Published({ now, reports }: ReportsProps & { readonly now: readonly ShelfReport[] }): VNode {
  const words = useWords();
  const names = now.map(({ report }) => nameOfReport(report, words));
  return (
    <li class="ev pub">
      <span class="knot" />
      <div>
        <p class="small faint">{words.say('timeline.published', { names: words.list(names) })}</p>
      </div>
      <div class="lanes" aria-hidden="true">
        {reports.map((report) => (
          <span class="lane" key={report.report.id}>
            {now.includes(report) && <i class="flag" />}
          </span>
        ))}
      </div>
    </li>
  );
}
