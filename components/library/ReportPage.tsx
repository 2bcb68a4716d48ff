import type { VNode } from 'preact';
import { reportsOf } from '@/core/claims/say-backing';
import { useWords } from '@/components/language';
import { Fact } from '@/components/library/ClaimFacts';
import { Sec } from '@/components/library/ClaimPage';
import { ClaimLink } from '@/components/library/ClaimsPage';
import { hrefOf } from '@/components/library/place';
import type { Shelf, ShelfClaim, ShelfReport } from '@/components/library/shelf';
import { VirtualList } from '@/components/library/VirtualList';
import { nameOfReport, webAddress } from '@/components/name-report';
import { OwnNotes } from '@/components/notes/OwnNotes';
import type { ClaimView } from '@/core/claims/claim-view';
import type { Note } from '@/core/notes/note';
import { nameReport } from '@/core/claims/name-report';

type ReportPageProps = {
  readonly shelf: Shelf;
  readonly shelved: ShelfReport;
  readonly notes: readonly Note[];
};

/** A report: what it says, what it alone says, and what it leaves out that others carry. */
export function ReportPage({ shelf, shelved, notes }: ReportPageProps): VNode {
  const { say, number } = useWords();
  const { filed, evidence } = shelved;
  const here = new Set(evidence.map(({ claim }) => claim));
  const own = shelf.claims.filter((each) => each.filed === filed);
  const says = own.filter(({ claim }) => here.has(claim.id));
  const shared = says.filter(({ view }) => isShared(view, shelved.report.id));
  const alone = says.filter((each) => !shared.includes(each));
  const leavesOut = own.filter(({ view }) => view.reports >= 2 && !speaks(view, shelved.report.id));
  return (
    <>
      <a class="back" href={hrefOf('reports')}>
        {say('library.reports')}
      </a>
      <ReportLead shelved={shelved} />
      <div class="cols even">
        <div>
          <Sec title={say('reportPage.says')} beside={number(shared.length)}>
            <Claims claims={shared} label={say('reportPage.says')} />
          </Sec>
          <Sec title={say('reportPage.onlyHere')} beside={number(alone.length)}>
            <Claims claims={alone} label={say('reportPage.onlyHere')} />
          </Sec>
        </div>
        <div>
          <Sec title={say('reportPage.leavesOut')} beside={number(leavesOut.length)}>
            <p class="why">
              {say(leavesOut.length === 0 ? 'reportPage.leavesOut.none' : 'reportPage.leavesOut.why')}
            </p>
            <Claims claims={leavesOut} label={say('reportPage.leavesOut')} withNames />
          </Sec>
          <OwnNotes on="report" pack={filed.pack.id} id={shelved.report.id} notes={notes} />
        </div>
      </div>
    </>
  );
}

/** Also by a claim that implies this one. */
function speaks({ backing, against, questioning }: ClaimView, own: string): boolean {
  return [...backing, ...against, ...questioning].some(({ report }) => report === own);
}

/** Whether any other report bears on it. */
function isShared({ backing, against, questioning }: ClaimView, own: string): boolean {
  return [...backing, ...against, ...questioning].some(({ report }) => report !== own);
}

type ClaimsProps = {
  readonly claims: readonly ShelfClaim[];
  readonly label: string;
  /** Says which reports carry each. */
  readonly withNames?: true;
};

function Claims({ claims, label, withNames }: ClaimsProps): VNode {
  return (
    <VirtualList
      rows={claims}
      keyOf={({ claim }) => claim.id}
      label={label}
      rowHeight={withNames ? { wide: 92, narrow: 128 } : { wide: 72, narrow: 108 }}
      render={(shelved) => (
        <>
          <ClaimLink shelved={shelved} />
          {withNames && <CarriedBy shelved={shelved} />}
        </>
      )}
    />
  );
}

function CarriedBy({ shelved: { view } }: { readonly shelved: ShelfClaim }): VNode {
  const words = useWords();
  const names = reportsOf(view.backing).map((item) => nameReport(item, words));
  return <p class="small faint carried">{words.say('reportPage.carriedBy', { names: words.list(names) })}</p>;
}

function ReportLead({ shelved: { report } }: { readonly shelved: ShelfReport }): VNode {
  const words = useWords();
  const { say } = words;
  const address = webAddress(report.url);
  const day = words.longDay(report.published);
  return (
    <header class="lead">
      <span class="small quiet">{nameOfReport(report, words)}</span>
      <h1>{report.title}</h1>
      <p class="facts">
        <Fact label={say('reportPage.published')}>
          {report.publishedBasis === 'inferred' ? say('reportPage.inferred', { day }) : day}
        </Fact>
        <Fact label={say('reportPage.publisher')}>{report.publisher ?? say('reportPage.notStated')}</Fact>
        <Fact label={say('reportPage.authors')}>
          {report.authors.length === 0 ? say('reportPage.notStated') : words.list(report.authors)}
        </Fact>
        {report.agency !== undefined && <Fact label={say('reportPage.agency')}>{report.agency}</Fact>}
        {address !== null && (
          <a href={address} target="_blank" rel="noreferrer">
            {say('reportPage.open')}
          </a>
        )}
      </p>
    </header>
  );
}
