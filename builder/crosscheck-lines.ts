/** The answer of `crosscheck` for a person at a terminal. */
import type { Item, ItemKind, Match } from '@/core/claims/article-check';
import type { ClaimPack } from '@/core/claims/claim-pack';
import type { CrosscheckAnswer } from './crosscheck-json';
import { wrapLines } from './wrap-lines';

export function linesOf(answer: CrosscheckAnswer, packs: readonly ClaimPack[]): readonly string[] {
  const { read } = answer;
  const head = [
    answer.title ?? 'Without a title',
    [answer.date ?? 'no date', ...isReport(answer)].join(' · '),
  ];
  if (read === 'not-an-article') return [...head, 'This page is not an article: nothing was read.'];
  const unknown = read === 'other-language' ? ['No pack covers its language: only names are marked.'] : [];
  return [
    ...head,
    ...wrapLines(countLine(answer), ''),
    ...unknown,
    ...actorLines(answer),
    ...answer.matches.flatMap((match, index) => ['', ...matchLines(match, index, answer, packs)]),
    ...(answer.matches.length === 0 ? ['', blankLine(packs)] : []),
  ];
}

function isReport({ report }: CrosscheckAnswer): readonly string[] {
  return report === null ? [] : [`this is the known report ${report}`];
}

function countLine({ counts }: CrosscheckAnswer): string {
  const { sentences, withActors, corroborated, conflicting, contested, single } = counts;
  const uncovered = sentences - corroborated - conflicting - contested - single;
  return [
    `${sentences} sentences`,
    `${withActors} name someone we know`,
    `${corroborated} corroborated`,
    `${conflicting} conflicting`,
    `${contested} contested`,
    `${single} known from one report`,
    `${uncovered} that no report of ours covers`,
  ].join(' · ');
}

function actorLines({ actors }: CrosscheckAnswer): readonly string[] {
  if (actors.length === 0) return [];
  const named = actors.map(({ name, mentions }) => `${name} (${mentions.length})`).join(', ');
  return ['', ...wrapLines(`Named: ${named}`, '       ')];
}

function matchLines(
  match: Match,
  index: number,
  { text }: CrosscheckAnswer,
  packs: readonly ClaimPack[],
): readonly string[] {
  const { verdict, confidence, claim, stance, speaker, origins, differs, why } = match;
  const sources = `${origins.stated} stated ${origins.stated === 1 ? 'origin' : 'origins'}, ${origins.unstated} not stated`;
  const said = speaker === null ? '' : `, said by ${speaker}`;
  const bodies = [
    ...itemLines('Also reported by', match.corroborating, packs),
    ...itemLines('Against it', match.conflicting, packs),
    ...itemLines('Questioned by', match.questioning, packs),
  ];
  return [
    `${index + 1}. ${verdict.toUpperCase()} · ${confidence.toFixed(2)} · ${stance}${said}`,
    ...wrapLines(`   “${text.slice(match.start, match.end).replace(/\s+/g, ' ')}”`, '    '),
    ...wrapLines(`   Claim: ${claim.text} [${claim.pack}/${claim.id}]`, '          '),
    ...bodies,
    ...(match.corroborating.length > 0 ? [`   Sources: ${sources}`] : []),
    ...differs.map(({ slot, page, other }) => `   Differs in ${slot}: here “${page}”, there “${other}”`),
    ...wrapLines(`   Why: ${why.join('; ')}`, '        '),
  ];
}

const kindWords: Readonly<Record<ItemKind, string>> = {
  backs: '',
  conflict: 'conflict',
  disputed: 'disputed by the parties',
  later: 'later or earlier report',
  questions: 'questions it',
};

function itemLines(title: string, items: readonly Item[], packs: readonly ClaimPack[]): readonly string[] {
  if (items.length === 0) return [];
  return [
    `   ${title}`,
    ...items.flatMap((item) => wrapLines(`     - ${writeItem(item, packs)}`, '       ')),
  ];
}

function writeItem(item: Item, packs: readonly ClaimPack[]): string {
  const kind = [kindWords[item.kind], item.about === null ? '' : `on the ${item.about}`].join(' ').trim();
  const where = [item.publisher ?? titleOf(item.report, packs), item.published].join(', ');
  const from = [
    item.speaker === null ? '' : `said by ${item.speaker}`,
    item.origin === null ? 'origin not stated' : `from: ${item.origin}`,
    item.certainty === 'hedged' ? 'cautiously' : '',
    item.inThisReport ? 'in this report' : '',
  ].filter((part) => part !== '');
  const quote = item.quote === null ? '' : ` “${item.quote.replace(/^[“"]|[”"]$/g, '')}”`;
  return `${kind === '' ? '' : `${kind}: `}${where}: ${item.says}${quote} (${from.join('; ')})`;
}

function titleOf(report: string, packs: readonly ClaimPack[]): string {
  const title = packs.flatMap((pack) => pack.reports).find(({ id }) => id === report)?.title;
  return title === undefined ? report : `“${title}”`;
}

function blankLine(packs: readonly ClaimPack[]): string {
  const covered = packs.map(({ title, asOf }) => `${title} (until ${asOf})`).join('; ');
  return `No claim that we know stands here. The packs cover: ${covered}.`;
}
