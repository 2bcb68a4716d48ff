import type { VNode } from 'preact';
import type { Compared } from '@/components/Evidence';
import { EvidenceRows } from '@/components/EvidenceRows';
import { EvidenceList } from '@/components/EvidenceList';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { cellOf, type MatrixClaim, type MatrixColumn } from '@/components/library/matrix-rows';
import { conflictsOf, otherTimesOf } from '@/components/library/opposition';
import { hrefOf } from '@/components/library/place';
import { nameOfReport } from '@/components/name-report';
import { VerdictLabel } from '@/components/VerdictLabel';
import type { ShownItem } from '@/core/claims/claim-view';

type MatrixWordsProps = {
  readonly row: MatrixClaim;
  readonly column: MatrixColumn;
  readonly onClose: () => void;
};

/** The words behind a cell, beside the matrix: what the report says, who else says so and who says otherwise. */
export function MatrixWords({ row, column, onClose }: MatrixWordsProps): VNode {
  const words = useWords();
  const { say } = words;
  const { filed, claim, view } = row.shelved;
  const cell = cellOf(row, column);
  const about = conflictsOf(view).find((item) => item.about !== null)?.about;
  return (
    <aside class="mx-words" aria-label={say('matrix.beside')} data-verdict={view.verdict}>
      <div>
        <header>
          <h2>
            <a href={hrefOf('reports', [column.filed.pack.id, column.report.id])}>
              {nameOfReport(column.report, words)}
            </a>
          </h2>
          <time class="small faint" dateTime={column.report.published}>
            {words.day(column.report.published)}
          </time>
          <button type="button" class="button icon" aria-label={say('matrix.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <p>
          <a class="claim-text" href={hrefOf('claims', [filed.pack.id, claim.id])}>
            {claim.text}
          </a>
        </p>
        <VerdictLabel verdict={view.verdict} icon>
          {about !== undefined && about !== null && say(`about.${about}`)}
        </VerdictLabel>
        <p class="actions">
          <a class="link" href={hrefOf('claims', [filed.pack.id, claim.id])}>
            {say('matrix.openClaim')}
          </a>
          <a class="link" href={hrefOf('reports', [column.filed.pack.id, column.report.id])}>
            {say('matrix.openReport')}
          </a>
        </p>
      </div>
      <div>
        {cell === undefined && <p class="calm">{say('matrix.elsewhere')}</p>}
        {cell?.kind === 'silent' && <p class="calm">{say('matrix.silentHere')}</p>}
        {cell !== undefined && cell.items.length > 0 && (
          <EvidenceRows
            key={column.key}
            items={cell.items}
            claim={claim.id}
            compared={isAgainst(cell.items) ? against(claim.text) : against(null)}
          />
        )}
      </div>
      <div class="others">
        <Others row={row} column={column} />
      </div>
    </aside>
  );
}

/** The other reports, first those on the other side of this one. */
function Others({ row, column }: Pick<MatrixWordsProps, 'row' | 'column'>): VNode {
  const { say } = useWords();
  const { claim, view } = row.shelved;
  const isOther = ({ report }: ShownItem) =>
    column.filed !== row.shelved.filed || report !== column.report.id;
  const opposed = conflictsOf(view).filter(isOther);
  const backing = view.backing.filter(isOther);
  const isOpposed = isAgainst(cellOf(row, column)?.items ?? []);
  const otherwise = (
    <EvidenceList
      key={`otherwise ${column.key}`}
      title={say('matrix.saysOtherwise')}
      items={isOpposed ? backing : opposed}
      claim={claim.id}
      compared={against(claim.text)}
    />
  );
  const likewise = (
    <EvidenceList
      key={`likewise ${column.key}`}
      title={say('matrix.alsoSays')}
      items={isOpposed ? opposed : backing}
      claim={claim.id}
      compared={against(null)}
    />
  );
  return (
    <>
      {otherwise}
      {likewise}
      <EvidenceList
        title={say('claim.otherTime')}
        items={otherTimesOf(view).filter(isOther)}
        claim={claim.id}
        compared={against(claim.text)}
      />
      <EvidenceList
        title={say('claim.questionedBy')}
        items={view.questioning.filter(isOther)}
        claim={claim.id}
        compared={against(null)}
      />
    </>
  );
}

function isAgainst([first]: readonly ShownItem[]): boolean {
  return first?.kind === 'conflict' || first?.kind === 'disputed';
}

function against(other: string | null): Compared {
  return { named: [], other };
}
