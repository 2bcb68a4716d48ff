import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { ClaimFilters } from '@/components/library/ClaimFilters';
import { groupBy } from '@/components/library/group-by';
import { PageHead } from '@/components/library/LibraryFrame';
import { cellsOf } from '@/components/library/matrix-cells';
import { MatrixRow } from '@/components/library/MatrixRow';
import { hrefOf } from '@/components/library/place';
import {
  filterClaims,
  noFilter,
  type Shelf,
  type ShelfClaim,
  type ShelfReport,
} from '@/components/library/shelf';
import { nameOfReport } from '@/components/name-report';
import type { RowId } from '@/core/claims/claim-pack';
import type { FiledPack } from '@/core/claims/claim-set';

/** The cell whose words are shown below its row. */
type Chosen = { readonly claim: RowId; readonly report: RowId };

type MatrixProps = { readonly shelf: Shelf; readonly filed: FiledPack; readonly over: string };

/** Claims down, reports across: who says so, who otherwise, and who is silent. One pack at a time, for rows of packs never meet. */
export function Matrix({ shelf, filed, over }: MatrixProps): VNode {
  const { say } = useWords();
  const [filter, setFilter] = useState(noFilter);
  const [open, setOpen] = useState<Chosen | null>(null);
  const own: Shelf = { ...shelf, claims: shelf.claims.filter((each) => each.filed === filed) };
  const reports = shelf.reports.filter((each) => each.filed === filed);
  const claims = filterClaims(own.claims, filter);
  return (
    <>
      <PageHead title={say('matrix.title')} over={over} />
      <ClaimFilters shelf={own} filter={filter} onFilter={setFilter} />
      {claims.length === 0 && <p class="none">{say('filter.none')}</p>}
      <table class="matrix" data-columns={reports.length} onKeyDown={moveBetweenCells}>
        <caption class="sr">{say('matrix.caption')}</caption>
        <Heads reports={reports} />
        {[...groupBy(claims, ({ claim }) => claim.topic)].map(([topic, group]) => (
          <tbody key={topic}>
            <tr class="g">
              <th colSpan={reports.length + 2} scope="rowgroup">
                {topic} <span class="n">{say('count.claims', { n: group.length })}</span>
              </th>
            </tr>
            {group.map((shelved) => (
              <MatrixRow
                key={shelved.claim.id}
                shelved={shelved}
                reports={reports}
                open={open?.claim === shelved.claim.id ? open.report : null}
                onOpen={(report) => setOpen(report === null ? null : { claim: shelved.claim.id, report })}
              />
            ))}
          </tbody>
        ))}
        <LeavesOut claims={claims} reports={reports} />
      </table>
      <Legend />
    </>
  );
}

function Heads({ reports }: { readonly reports: readonly ShelfReport[] }): VNode {
  const words = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{words.say('matrix.claim')}</th>
        {reports.map(({ filed, report }) => (
          <th scope="col" key={report.id}>
            <a href={hrefOf('reports', filed.pack.id, report.id)} title={report.title}>
              {nameOfReport(report, words)}
            </a>
            <small>{words.day(report.published)}</small>
          </th>
        ))}
        <th scope="col">
          {words.say('table.reports')}
          <small>{words.say('table.origins')}</small>
        </th>
      </tr>
    </thead>
  );
}

type LeavesOutProps = { readonly claims: readonly ShelfClaim[]; readonly reports: readonly ShelfReport[] };

/** How many of the claims shown each report does not carry. */
function LeavesOut({ claims, reports }: LeavesOutProps): VNode {
  const { say } = useWords();
  const ids = reports.map(({ report }) => report.id);
  const cells = claims.map((claim) => cellsOf(claim, ids));
  return (
    <tfoot>
      <tr>
        <th scope="row">{say('matrix.leavesOut', { n: claims.length })}</th>
        {reports.map(({ filed, report }, index) => (
          <td key={report.id}>
            <a href={hrefOf('reports', filed.pack.id, report.id)}>
              {say('count.claims', { n: cells.filter((row) => row[index]?.kind === 'silent').length })}
            </a>
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}

function Legend(): VNode {
  const { say } = useWords();
  return (
    <p class="legend">
      <span>
        <span class="mk dot" />
        {say('matrix.legend.says')}
      </span>
      <span>
        <span class="mk ring" />
        {say('matrix.legend.cautious')}
      </span>
      <span data-verdict="conflicting">
        <Icon name="conflicting" />
        {say('matrix.legend.conflict')}
      </span>
      <span>
        <Icon name="contested" />
        {say('matrix.legend.dispute')}
      </span>
      <span>
        <Icon name="later" />
        {say('matrix.legend.earlier')}
      </span>
      <span>· {say('matrix.silent')}</span>
    </p>
  );
}

/** The arrows go to the next cell that says something, in the row or in the column. */
function moveBetweenCells(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const here = event.target.closest<HTMLElement>('[data-report]');
  if (here === null) return;
  const isRow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const { report = '', claim = '' } = here.dataset;
  const line = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-report]')].filter((cell) =>
    isRow ? cell.dataset.claim === claim : cell.dataset.report === report,
  );
  const next = line[line.indexOf(here) + step];
  event.preventDefault();
  next?.focus();
}
