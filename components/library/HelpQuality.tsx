import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { Sec } from '@/components/library/ClaimPage';
import { sayQuality } from '@/components/library/say-quality';
import type { QualityCell, QualityTable } from '@/components/library/read-quality';

export type Quality =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'read'; readonly tables: readonly QualityTable[] };

/** How often it is right, as it was last measured. */
export function HelpQuality({ quality }: { readonly quality: Quality }): VNode {
  const { say } = useWords();
  return (
    <Sec title={say('help.quality')}>
      <p class="why">{say('help.quality.text')}</p>
      {quality.status === 'loading' && (
        <p class="none" role="status">
          {say('help.quality.opening')}
        </p>
      )}
      {quality.status === 'failed' && (
        <p class="none" role="alert">
          {say('help.quality.failed', { reason: quality.reason })}
        </p>
      )}
      {quality.status === 'read' &&
        quality.tables.map((table, index) => <Figures key={index} table={table} open={index === 0} />)}
      <p class="small faint">{say('help.quality.source')}</p>
    </Sec>
  );
}

function Figures({ table, open }: { readonly table: QualityTable; readonly open: boolean }): VNode {
  const words = useWords();
  const title = table.titles.map((each) => sayQuality(each, words).text).join(': ');
  return (
    <details class="figures" open={open}>
      <summary>{title}</summary>
      <div class="scrolls" role="region" aria-label={title} tabIndex={0}>
        <table class="plaintable">
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th scope="col" key={head}>
                  <Said text={head} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, number) => (
              <tr key={number}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <Figure cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Said({ text }: { readonly text: string }): VNode {
  const said = sayQuality(text, useWords());
  return said.isForeign ? <span lang="en">{said.text}</span> : <>{said.text}</>;
}

function Figure({ cell }: { readonly cell: QualityCell }): VNode {
  const { say, number } = useWords();
  if (cell.kind === 'nothing') return <span class="faint">{say('help.quality.nothing')}</span>;
  if (cell.kind === 'text') return <Said text={cell.text} />;
  const { share, hits, all, range } = cell;
  return (
    <>
      <b>{number(share)}</b>{' '}
      <span class="small faint">
        {range === null
          ? say('count.of', { some: hits, all })
          : say('help.quality.counts', { hits, all, low: number(range.low), high: number(range.high) })}
      </span>
    </>
  );
}
