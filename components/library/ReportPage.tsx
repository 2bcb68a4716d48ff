import type { VNode } from 'preact';
import { useWords } from '@/components/language';
import { Fact } from '@/components/library/ClaimFacts';
import { Sec } from '@/components/library/ClaimPage';
import { ClaimLink } from '@/components/library/ClaimsPage';
import { hrefOf } from '@/components/library/place';
import type { Shelf, ShelfClaim, ShelfReport } from '@/components/library/shelf';
import { nameOfReport, webAddress } from '@/components/name-report';

type ReportPageProps = { readonly shelf: Shelf; readonly shelved: ShelfReport };

/** A report: what it says, and what it leaves out that others carry. */
export function ReportPage({ shelf, shelved }: ReportPageProps): VNode {
  const { say, number } = useWords();
  const { filed, evidence } = shelved;
  const here = new Set(evidence.map(({ claim }) => claim));
  const own = shelf.claims.filter((each) => each.filed === filed);
  const says = own.filter(({ claim }) => here.has(claim.id));
  const leavesOut = own.filter(({ claim, view }) => !here.has(claim.id) && view.reports >= 2);
  return (
    <>
      <a class="back" href={hrefOf('reports')}>
        {say('library.reports')}
      </a>
      <ReportLead shelved={shelved} />
      <div class="cols even">
        <div>
          <Sec title={say('reportPage.says')} beside={number(says.length)}>
            <Claims claims={says} label={say('reportPage.says')} />
          </Sec>
        </div>
        <div>
          <Sec title={say('reportPage.leavesOut')} beside={number(leavesOut.length)}>
            <p class="why">
              {say(leavesOut.length === 0 ? 'reportPage.leavesOut.none' : 'reportPage.leavesOut.why')}
            </p>
            <Claims claims={leavesOut} label={say('reportPage.leavesOut')} />
          </Sec>
        </div>
      </div>
    </>
  );
}

type ClaimsProps = { readonly claims: readonly ShelfClaim[]; readonly label: string };

function Claims({ claims, label }: ClaimsProps): VNode {
  return (
    <ol class="rows" aria-label={label}>
      {claims.map((each) => (
        <li key={each.claim.id}>
          <ClaimLink shelved={each} />
        </li>
      ))}
    </ol>
  );
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
