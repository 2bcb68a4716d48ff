import type { VNode } from 'preact';
import { bestOfEachReport } from '@/components/claim-entry';
import { Evidence } from '@/components/Evidence';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { cellsOf, type Cell } from '@/components/library/matrix-cells';
import { conflictsOf } from '@/components/library/opposition';
import { hrefOf } from '@/components/library/place';
import { sayQuantity } from '@/components/library/say-quantity';
import type { ShelfClaim, ShelfReport } from '@/components/library/shelf';
import { nameOfReport } from '@/components/name-report';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { Words } from '@/components/words';
import type { RowId } from '@/core/claims/claim-pack';

type MatrixRowProps = {
  readonly shelved: ShelfClaim;
  readonly reports: readonly ShelfReport[];
  /** The report whose cell is open; null when none of this row is. */
  readonly open: RowId | null;
  readonly onOpen: (report: RowId | null) => void;
};

export function MatrixRow({ shelved, reports, open, onOpen }: MatrixRowProps): VNode {
  const words = useWords();
  const { filed, claim, view } = shelved;
  const cells = cellsOf(
    shelved,
    reports.map(({ report }) => report.id),
  );
  return (
    <>
      <tr class={open === null ? undefined : 'open'} data-verdict={view.verdict}>
        <th scope="row">
          <div title={words.say(`verdict.${view.verdict}`)}>
            <Icon name={view.verdict} />
            <span>
              <a class="claim-text" href={hrefOf('claims', filed.pack.id, claim.id)}>
                {claim.text}
              </a>
              <span class="sr">{words.say(`verdict.${view.verdict}`)}</span>
            </span>
          </div>
        </th>
        {reports.map(({ report }, index) => {
          const cell = cells[index];
          const name = nameOfReport(report, words);
          return cell === undefined || cell.kind === 'silent' ? (
            <td class="c silent" data-name={name} key={report.id}>
              <span class="mk" aria-hidden="true">
                ·
              </span>
              <span class="sr">{words.say('matrix.silent')}</span>
            </td>
          ) : (
            <td
              class={cell.clashes ? 'c clash' : 'c'}
              data-name={name}
              data-verdict={cell.clashes ? 'conflicting' : undefined}
              key={report.id}
            >
              <button
                type="button"
                data-report={report.id}
                data-claim={claim.id}
                aria-expanded={open === report.id}
                onClick={() => onOpen(open === report.id ? null : report.id)}
              >
                <CellMark cell={cell} />
                {sayCell(cell, shelved, words)}
              </button>
            </td>
          );
        })}
        <td class="o" data-name={words.say('table.reports')}>
          {sayTotal(shelved, words)}
        </td>
      </tr>
      {open !== null && <Detail shelved={shelved} chosen={open} columns={reports.length + 2} />}
    </>
  );
}

function CellMark({ cell }: { readonly cell: Cell }): VNode {
  if (cell.clashes) return <Icon name="conflicting" />;
  if (cell.kind === 'dispute') return <Icon name="contested" />;
  if (cell.kind === 'earlier') return <Icon name="later" />;
  return <span class={cell.kind === 'says' ? 'mk dot' : 'mk ring'} />;
}

/** Figures say their figure, statements their speaker; else it is "says so" or "says otherwise". */
function sayCell({ kind, items }: Cell, { filed, claim }: ShelfClaim, words: Words): string {
  const first = items[0];
  const stated = first === undefined ? undefined : filed.claims.get(first.claim);
  const speaker = first?.speaker?.split(' ').at(-1);
  switch (kind) {
    case 'conflict':
      return stated?.quantity !== undefined && stated.id !== claim.id
        ? sayQuantity(stated.quantity, words)
        : words.say('matrix.denies');
    case 'dispute':
      return speaker === undefined ? words.say('matrix.denies') : words.say('matrix.disputes', { speaker });
    case 'cautious':
      return words.say('matrix.cautious');
    case 'questions':
      return words.say('matrix.questions');
    case 'earlier':
      return stated?.quantity === undefined
        ? words.say('matrix.earlier')
        : sayQuantity(stated.quantity, words);
    default:
      if (claim.quantity !== undefined) return sayQuantity(claim.quantity, words);
      return speaker === undefined ? words.say('matrix.says') : words.say('matrix.speaker', { speaker });
  }
}

function sayTotal({ view }: ShelfClaim, { say, number }: Words): string {
  const reports = number(view.reports);
  if (view.origins.stated > 0 && view.origins.unstated > 0) {
    return say('table.someStated', { reports, origins: number(view.origins.stated) });
  }
  return view.origins.stated === 0
    ? reports
    : say('table.fromOrigins', { reports, origins: number(view.origins.stated) });
}

type DetailProps = { readonly shelved: ShelfClaim; readonly chosen: RowId; readonly columns: number };

/** The rest is on the claim's own page. */
const shownAtOnce = 6;

/** The words behind the cells of a row, side by side: the chosen report first, then one passage of each other. */
function Detail({ shelved: { filed, claim, view }, chosen, columns }: DetailProps): VNode {
  const { say } = useWords();
  const opposed = conflictsOf(view);
  const about = opposed.find((item) => item.about !== null)?.about;
  const all = [...view.backing, ...view.against, ...view.questioning];
  const own = all.filter(({ report }) => report === chosen).slice(0, 2);
  const items = [...own, ...bestOfEachReport(all, claim.id).filter(({ report }) => report !== chosen)];
  return (
    <tr class="detail" data-verdict={view.verdict}>
      <td colSpan={columns}>
        <div class="cmp">
          <div>
            <VerdictLabel verdict={view.verdict} icon>
              {about !== undefined && about !== null && say(`about.${about}`)}
            </VerdictLabel>
            <a href={hrefOf('claims', filed.pack.id, claim.id)}>{say('matrix.openClaim')}</a>
          </div>
          <ul>
            {items.slice(0, shownAtOnce).map((item) => (
              <Evidence
                key={item.evidence}
                item={item}
                compared={{ named: [], other: opposed.includes(item) ? claim.text : null }}
              />
            ))}
          </ul>
        </div>
      </td>
    </tr>
  );
}
