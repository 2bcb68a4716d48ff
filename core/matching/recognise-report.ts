/** Which known report an open article is: it must not be counted as a second source of itself. */
import type { ArticleText } from '@/core/claims/article-check';
import type { Report, RowId } from '@/core/claims/claim-pack';
import type { ClaimSet } from '@/core/claims/claim-set';
import { fingerprintOf, fingerprintOverlap, sameReport } from '@/core/extraction/fingerprint';
import { foldText } from '@/core/text/fold-text';

/** By pack: the address decides, else the text, else title and publisher together. */
export function recogniseReports(claimSet: ClaimSet, article: ArticleText): ReadonlyMap<RowId, RowId> {
  const found = new Map<RowId, RowId>();
  const address = article.url === null ? undefined : bareAddress(article.url);
  const fingerprint = fingerprintOf(article.text);
  for (const { pack } of claimSet.packs.values()) {
    const report =
      pack.reports.find((one) => address !== undefined && addressesOf(one).includes(address)) ??
      mostLike(pack.reports, fingerprint) ??
      pack.reports.find((one) => hasTitleAndPublisher(one, article));
    if (report !== undefined) found.set(pack.id, report.id);
  }
  return found;
}

function addressesOf({ url, otherUrls = [] }: Report): readonly string[] {
  return [...(url === undefined ? [] : [url]), ...otherUrls].map(bareAddress);
}

/** Without scheme, `www.`, query, fragment and a slash at the end: the same article is linked in many ways. */
function bareAddress(url: string): string {
  return url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

function mostLike(reports: readonly Report[], fingerprint: readonly number[]): Report | undefined {
  return reports
    .map((report) => ({ report, overlap: fingerprintOverlap(report.fingerprint ?? [], fingerprint) }))
    .filter(({ overlap }) => overlap >= sameReport)
    .sort((one, other) => other.overlap - one.overlap)[0]?.report;
}

function hasTitleAndPublisher(report: Report, { title, publisher }: ArticleText): boolean {
  if (title === null || publisher === null || report.publisher === null) return false;
  return isSame(report.title, title) && isSame(report.publisher, publisher);
}

function isSame(one: string, other: string): boolean {
  return foldText(one).text.trim() === foldText(other).text.trim();
}
