import type { VNode } from 'preact';
import { Icon } from '@/components/Icon';
import { useWords } from '@/components/language';
import { PageHead } from '@/components/library/LibraryFrame';
import { hrefOf } from '@/components/library/place';
import type { Shelf } from '@/components/library/shelf';
import { VirtualList } from '@/components/library/VirtualList';
import { nameOfReport } from '@/components/name-report';

export function ReportsPage({ shelf, over }: { readonly shelf: Shelf; readonly over: string }): VNode {
  const words = useWords();
  return (
    <>
      <PageHead title={words.say('reports.title')} over={over} />
      <VirtualList
        rows={shelf.reports}
        keyOf={({ filed, report }) => `${filed.pack.id}/${report.id}`}
        label={words.say('reports.title')}
        rowHeight={{ wide: 72, narrow: 108 }}
        render={({ filed, report, claims }) => (
          <a class="row" href={hrefOf('reports', [filed.pack.id, report.id])}>
            <Icon name="report" />
            <span class="claim-text">{report.title}</span>
            <span class="sub">
              <b>{nameOfReport(report, words)}</b> {words.say('count.claims', { n: claims })}
            </span>
            <time dateTime={report.published}>{words.day(report.published)}</time>
          </a>
        )}
      />
    </>
  );
}
