import { Component, type VNode } from 'preact';
import { Icon } from '@/components/Icon';
import type { Cell } from '@/components/library/matrix-cells';
import type { MatrixLayout } from '@/components/library/matrix-layout';
import {
  cellOf,
  type MatrixClaim,
  type MatrixColumn,
  type MatrixTopic,
} from '@/components/library/matrix-rows';
import { hrefOf } from '@/components/library/place';
import { explainCell, sayCell, sayTotal } from '@/components/library/say-cell';
import { nameOfReport } from '@/components/name-report';
import type { Words } from '@/components/words';

type MatrixLineProps = {
  readonly row: MatrixClaim;
  readonly number: number;
  readonly columns: readonly MatrixColumn[];
  readonly layout: MatrixLayout;
  /** Columns from the first to before the last are there. */
  readonly first: number;
  readonly last: number;
  /** The column of the cell that the keys are on; null when it is in another row. */
  readonly active: number | null;
  /** Whether the words of that cell are shown. */
  readonly open: boolean;
  readonly words: Words;
};

/** A claim and its cells. Scrolling makes a hundred new lists a second of mostly the same lines: one that is the same stays. */
export class MatrixLine extends Component<MatrixLineProps> {
  override shouldComponentUpdate(next: MatrixLineProps): boolean {
    const before = this.props;
    return (
      before.row !== next.row ||
      before.number !== next.number ||
      before.layout !== next.layout ||
      before.first !== next.first ||
      before.last !== next.last ||
      before.active !== next.active ||
      before.open !== next.open ||
      before.words !== next.words
    );
  }

  override render({ row, number, layout, words, ...props }: MatrixLineProps): VNode {
    const { shelved } = row;
    const { claim, filed, view } = shelved;
    const isActive = props.active === -1;
    return (
      <div
        class="mx-row"
        role="row"
        aria-rowindex={number + 2}
        data-verdict={view.verdict}
        style={{
          top: `${layout.rows.top(number)}px`,
          height: `${layout.rows.top(number + 1) - layout.rows.top(number)}px`,
          width: `${layout.width}px`,
        }}
      >
        <div class="mx-claim" role="rowheader" aria-colindex={1} style={{ width: `${layout.head}px` }}>
          <Icon name={view.verdict} />
          <a
            class="claim-text"
            data-cell={`${number}:-1`}
            tabIndex={isActive ? 0 : -1}
            title={words.say(`verdict.${view.verdict}`)}
            href={hrefOf('claims', [filed.pack.id, claim.id])}
          >
            {claim.text}
            <span class="sr"> {words.say(`verdict.${view.verdict}`)}</span>
          </a>
        </div>
        {layout.isBlocks ? (
          <Cells row={row} number={number} layout={layout} words={words} {...props} />
        ) : (
          <>
            <Cells row={row} number={number} layout={layout} words={words} {...props} />
            <div
              class="mx-total"
              role="gridcell"
              aria-colindex={props.columns.length + 2}
              style={{ width: `${layout.total}px` }}
            >
              {sayTotal(shelved, words)}
            </div>
          </>
        )}
      </div>
    );
  }
}

function Cells(props: MatrixLineProps): VNode {
  const { columns, first, last, active, layout, row } = props;
  const shown = columns.map((column, index) => ({ column, index }));
  if (layout.isBlocks) {
    return (
      <div class="mx-block" role="none">
        {shown
          .filter(({ column }) => (cellOf(row, column)?.kind ?? 'silent') !== 'silent')
          .map(({ column, index }) => (
            <MatrixCell key={column.key} {...props} column={column} index={index} />
          ))}
      </div>
    );
  }
  return (
    <>
      {shown
        .filter(({ index }) => (index >= first && index < last) || index === active)
        .map(({ column, index }) => (
          <MatrixCell key={column.key} {...props} column={column} index={index} />
        ))}
    </>
  );
}

type MatrixCellProps = MatrixLineProps & { readonly column: MatrixColumn; readonly index: number };

function MatrixCell({ row, number, column, index, layout, active, open, words }: MatrixCellProps): VNode {
  const cell = cellOf(row, column);
  const isActive = active === index;
  const says = cell === undefined ? '' : sayCell(cell, row.shelved, words);
  const means =
    cell === undefined ? words.say('matrix.cell.elsewhere') : explainCell(cell, row.shelved, words);
  const isShort = says !== means || cell?.kind === 'silent';
  return (
    <div
      class={classOf(cell)}
      role="gridcell"
      aria-colindex={index + 2}
      aria-selected={isActive && open}
      data-cell={`${number}:${index}`}
      data-verdict={cell?.clashes === true ? 'conflicting' : undefined}
      tabIndex={isActive ? 0 : -1}
      style={
        layout.isBlocks
          ? undefined
          : { insetInlineStart: `${layout.head + index * layout.column}px`, width: `${layout.column}px` }
      }
    >
      {layout.isBlocks && <span class="mx-name">{nameOfReport(column.report, words)}</span>}
      {isShort && <span class="sr">{means}</span>}
      {cell !== undefined && (
        <span class="mx-says" aria-hidden={isShort}>
          <CellMark cell={cell} />
          {cell.kind !== 'silent' && <span class="mx-text">{says}</span>}
        </span>
      )}
    </div>
  );
}

function classOf(cell: Cell | undefined): string {
  if (cell === undefined) return 'mx-cell elsewhere';
  return `mx-cell ${cell.clashes ? 'clash' : cell.kind}`;
}

function CellMark({ cell }: { readonly cell: Cell }): VNode {
  if (cell.kind === 'silent') return <span class="mk silent" />;
  if (cell.clashes) return <Icon name="conflicting" />;
  if (cell.kind === 'dispute') return <Icon name="contested" />;
  if (cell.kind === 'earlier') return <Icon name="later" />;
  return <span class={cell.kind === 'says' ? 'mk dot' : 'mk ring'} />;
}

type TopicLineProps = {
  readonly row: MatrixTopic;
  readonly number: number;
  readonly layout: MatrixLayout;
  readonly words: Words;
};

export function TopicLine({ row, number, layout, words }: TopicLineProps): VNode {
  const { topic, pack } = row;
  return (
    <div
      class="mx-row topic"
      role="row"
      aria-rowindex={number + 2}
      style={{
        top: `${layout.rows.top(number)}px`,
        height: `${layout.rows.top(number + 1) - layout.rows.top(number)}px`,
        width: `${layout.width}px`,
      }}
    >
      <div role="rowheader" aria-colindex={1}>
        <b>{pack === null ? topic : words.say('matrix.topicOfPack', { topic, pack })}</b>{' '}
        <span class="n">{words.say('count.claims', { n: row.claims })}</span>
      </div>
    </div>
  );
}
