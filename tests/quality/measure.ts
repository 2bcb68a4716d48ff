/**
 * `npm run quality`: precision and recall on our own gold sets, every miss listed, written to docs/quality.md.
 * `--story DIR` measures one more story that no rule was written with and reports it apart.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import type { ArticleCheck } from '@/core/claims/article-check';
import type { ClaimPack } from '@/core/claims/claim-pack';
import { fileClaimSet } from '@/core/claims/claim-set';
import { checkArticle } from '@/core/matching/check-article';
import { compileMatcher, type Matcher } from '@/core/matching/compile-matcher';
import { readArticle } from '@/page/reading/read-article';
import { isShownByMarkup } from '@/page/reading/shown-by-markup';
import {
  bundledStory,
  isRightBacking,
  isRightConflict,
  openStories,
  outcomeOf,
  readLaterSentences,
  readLines,
  readStory,
  showsBacking,
  showsConflict,
  toArticle,
  type GoldMentions,
  type Outcome,
  type Story,
} from './gold';
import { formatShare, type Share } from './intervals';

const root = resolve(import.meta.dirname, '../..');
const shared = join(root, '../shared');
const { values } = parseArgs({
  options: {
    story: { type: 'string', multiple: true, default: [] },
    quiet: { type: 'boolean', default: false },
  },
});

const lines: string[] = [];
const misses: string[] = [];
say(
  '# Quality',
  '',
  'Written by `npm run quality`. A share stands with its counts and its 95 % interval (Wilson).',
  '',
);

const untouched = values.story.map((folder) =>
  readStory(folder, folder.split('/').filter(Boolean).at(-1) ?? folder),
);
reportStories('Stories that rules were written with', openStories);
if (untouched.length > 0) reportStories('Untouched stories', untouched);
reportStories('The story of the bundled pack (no rule was fitted to these sentences)', [bundledStory]);
reportLater();
reportActors([...openStories, bundledStory, ...untouched]);
if (existsSync(join(shared, 'data'))) reportShared();
else console.log('skipped: 2 need ../shared');
reportApart();
say('## Every miss', '', ...misses.map((miss) => `- ${miss}`), '');
writeFileSync(join(root, 'docs/quality.md'), `${lines.join('\n').trimEnd()}\n`);
if (!values.quiet) console.log(lines.join('\n'));

function reportStories(title: string, stories: readonly Story[]): void {
  say(`## ${title}`, '');
  const all: Outcome[] = [];
  for (const story of stories) {
    const matcher = compileMatcher(fileClaimSet([story.pack]));
    const outcomes = story.sentences.map((gold) => outcomeOf(gold, checkArticle(matcher, toArticle(gold))));
    all.push(...outcomes);
    reportOutcomes(
      `### ${story.name}: ${outcomes.length} sentences, ${story.pack.claims.length} claims`,
      outcomes,
    );
    listMisses(story.name, outcomes);
  }
  if (stories.length > 1) reportOutcomes(`### together`, all);
}

function reportOutcomes(title: string, outcomes: readonly Outcome[]): void {
  const backings = outcomes.flatMap((outcome) =>
    outcome.matches.filter(showsBacking).map((match) => isRightBacking(outcome, match)),
  );
  const conflicts = outcomes.flatMap((outcome) =>
    outcome.matches.filter(showsConflict).map((match) => isRightConflict(outcome, match)),
  );
  const expected = (...kinds: string[]): Outcome[] =>
    outcomes.filter(({ gold }) => kinds.includes(gold.expect));
  const found = (
    group: readonly Outcome[],
    shows: typeof showsBacking,
    isRight: typeof isRightBacking,
  ): Share => ({
    hits: group.filter((outcome) => outcome.matches.some((match) => shows(match) && isRight(outcome, match)))
      .length,
    of: group.length,
  });
  say(title, '', '| what | share |', '| --- | --- |');
  row('corroboration, precision', share(backings));
  row('corroboration, recall', found(expected('corroborates', 'contested'), showsBacking, isRightBacking));
  row('conflict, precision', share(conflicts));
  row('conflict, recall', found(expected('conflicts', 'contested'), showsConflict, isRightConflict));
  for (const type of ['figure', 'ordinal', 'date', 'denial', 'opposite-verb', 'position']) {
    const group = expected('conflicts', 'contested').filter(({ gold }) => gold.type === type);
    if (group.length > 0) row(`conflict by ${type}, recall`, found(group, showsConflict, isRightConflict));
  }
  const looks = outcomes.filter(({ gold }) => gold.type.startsWith('look-alike'));
  row('look-alikes marked', {
    hits: looks.filter(({ matches }) => matches.length > 0).length,
    of: looks.length,
  });
  const off = outcomes.filter(({ gold }) => gold.type === 'off-topic');
  row('off-topic marked', { hits: off.filter(({ matches }) => matches.length > 0).length, of: off.length });
  const later = expected('later');
  row('later figures shown as conflict', {
    hits: later.filter(({ matches }) => matches.some(showsConflict)).length,
    of: later.length,
  });
  const shown = outcomes.flatMap((outcome) => outcome.matches.map((match) => ({ outcome, match })));
  for (const [from, to] of [
    [0.85, 0.9],
    [0.9, 0.95],
    [0.95, 1.01],
  ] as const) {
    const band = shown.filter(({ match }) => match.confidence >= from && match.confidence < to);
    row(
      `right at confidence ${from}–${Math.min(to, 1)}`,
      share(
        band.map(
          ({ outcome, match }) => outcome.gold.claim === match.claim.id || isRightConflict(outcome, match),
        ),
      ),
    );
  }
  say('');
}

function listMisses(story: string, outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    const { gold, matches } = outcome;
    const shown =
      matches
        .map((match) => `${match.verdict} ${match.claim.id} (${match.confidence.toFixed(2)})`)
        .join(', ') || 'nothing';
    const wrong = matches.some(
      (match) =>
        (showsBacking(match) && !isRightBacking(outcome, match)) ||
        (showsConflict(match) && !isRightConflict(outcome, match)),
    );
    const missed =
      (gold.expect === 'corroborates' &&
        !matches.some((match) => showsBacking(match) && isRightBacking(outcome, match))) ||
      (gold.expect === 'conflicts' &&
        !matches.some((match) => showsConflict(match) && isRightConflict(outcome, match))) ||
      (gold.expect === 'contested' &&
        !matches.some((match) => isRightBacking(outcome, match) || isRightConflict(outcome, match)));
    if (wrong || missed)
      misses.push(
        `${wrong ? '**wrong**' : 'missed'} ${story} ${gold.type}: expected ${gold.expect} ${gold.claim ?? ''}, shown ${shown}: “${gold.text}”`,
      );
  }
}

function reportLater(): void {
  const sentences = readLaterSentences();
  const matchers = new Map(
    openStories.map((story) => [story.name, compileMatcher(fileClaimSet([story.pack]))]),
  );
  const outcomes = sentences.flatMap((gold) => {
    const matcher = matchers.get(gold.story ?? '');
    return matcher === undefined ? [] : [outcomeOf(gold, checkArticle(matcher, toArticle(gold)))];
  });
  say('## An article 18 months later that states new values', '', '| what | share |', '| --- | --- |');
  row('shown as a conflict', {
    hits: outcomes.filter(({ matches }) => matches.some(showsConflict)).length,
    of: outcomes.length,
  });
  say('');
  for (const { gold, matches } of outcomes) {
    for (const match of matches.filter(showsConflict))
      misses.push(`**wrong** later: ${match.verdict} ${match.claim.id}: “${gold.text}”`);
  }
}

function reportActors(stories: readonly Story[]): void {
  say('## Actors', '', '| story | precision | recall |', '| --- | --- | --- |');
  for (const { name, pack, mentions } of stories) {
    const matcher = compileMatcher(fileClaimSet([pack]));
    const { right, found, gold } = countMentions(matcher, mentions, name);
    say(
      `| ${name} | ${formatShare({ hits: right, of: found })} | ${formatShare({ hits: right, of: gold })} |`,
    );
  }
  say('');
}

function countMentions(
  matcher: Matcher,
  rows: readonly GoldMentions[],
  story: string,
): { right: number; found: number; gold: number } {
  let [right, found, gold] = [0, 0, 0];
  for (const { text, mentions } of rows) {
    const check = checkArticle(matcher, toArticle({ text, date: '2025-06-01' }));
    const shown = check.actors.flatMap((actor) =>
      actor.mentions.map((span) => `${actor.id}|${text.slice(span.start, span.end)}`),
    );
    const wanted = mentions.map(({ actor, surface }) => `${actor}|${surface}`);
    const open = [...wanted];
    for (const mention of shown) {
      const at = open.findIndex((each) => sameMention(each, mention));
      if (at < 0) misses.push(`**wrong** ${story} actor ${mention}: “${text}”`);
      else {
        open.splice(at, 1);
        right += 1;
      }
    }
    for (const mention of open) misses.push(`missed ${story} actor ${mention}: “${text}”`);
    found += shown.length;
    gold += wanted.length;
  }
  return { right, found, gold };
}

/** A possessive ending or a title at either edge makes no other mention of it. */
function sameMention(one: string, other: string): boolean {
  const bare = (mention: string): string => mention.replace(/['’]s?$/, '').replace(/\|the /i, '|');
  return bare(one) === bare(other);
}

function reportShared(): void {
  const pack = JSON.parse(readFileSync(join(root, 'assets/claim-set.json'), 'utf8')) as ClaimPack;
  const matcher = compileMatcher(fileClaimSet([pack]));
  reportPages(matcher);
  reportOpenLabels(matcher);
}

function reportPages(matcher: Matcher): void {
  const folder = join(shared, 'data/pages');
  let [sentences, marked] = [0, 0];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const check = checkPage(matcher, join(folder, name));
    sentences += check?.sentences.length ?? 0;
    marked += check?.matches.length ?? 0;
    for (const match of check?.matches ?? [])
      misses.push(`**wrong** claim ${match.claim.id} on the unrelated page ${name}`);
  }
  say('## Unrelated real pages', '', '| what | share |', '| --- | --- |');
  row('sentences on which a claim is marked', { hits: marked, of: sentences });
  say('');
}

function checkPage(matcher: Matcher, file: string): ArticleCheck | undefined {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const page = readArticle(document, isShownByMarkup);
  return page.read === 'article' ? checkArticle(matcher, { ...page.article, url: null }) : undefined;
}

/** What was measured apart: a story's only untouched measurement, and the drafts, which need the reports. */
function reportApart(): void {
  for (const name of ['left-out', 'events', 'bundled', 'reading', 'untouched', 'draft']) {
    const file = join(root, `docs/quality/${name}.md`);
    if (existsSync(file)) say(readFileSync(file, 'utf8').trim().replace(/^# /, '## '), '');
  }
}

type OpenLabel = {
  readonly text_id: string;
  readonly sentence: string;
  readonly label: string;
  readonly report: string | null;
};

function reportOpenLabels(matcher: Matcher): void {
  const labels = readLines<OpenLabel>(join(shared, 'data/labels-open.jsonl'));
  const outcomes = labels.map((label) => {
    const date = /(\d{4})(\d{2})(\d{2})/.exec(label.text_id);
    const day = date === null ? '2025-04-25' : `${date[1]}-${date[2]}-${date[3]}`;
    const { matches } = checkArticle(matcher, toArticle({ text: label.sentence, date: day }));
    return { label, matches };
  });
  const bears = (label: OpenLabel, items: readonly { report: string }[]): boolean =>
    items.some((item) => item.report === label.report);
  const backed = outcomes.filter(({ matches }) => matches.some(showsBacking));
  const opposed = outcomes.filter(({ matches }) => matches.some(showsConflict));
  const rightBacked = backed.filter(
    ({ label, matches }) =>
      label.label === 'corroborates' && matches.some((match) => bears(label, match.corroborating)),
  );
  const rightOpposed = opposed.filter(
    ({ label, matches }) =>
      label.label === 'conflicts' && matches.some((match) => bears(label, match.conflicting)),
  );
  const rest = outcomes.filter(({ label }) => label.label !== 'corroborates' && label.label !== 'conflicts');
  say('## Open labels on real reports (as they come)', '', '| what | share |', '| --- | --- |');
  row('corroboration, precision', { hits: rightBacked.length, of: backed.length });
  row('corroboration, recall', {
    hits: rightBacked.length,
    of: outcomes.filter(({ label }) => label.label === 'corroborates').length,
  });
  row('conflict, precision', { hits: rightOpposed.length, of: opposed.length });
  row('conflict, recall', {
    hits: rightOpposed.length,
    of: outcomes.filter(({ label }) => label.label === 'conflicts').length,
  });
  row('same topic or unrelated, marked', {
    hits: rest.filter(({ matches }) => matches.length > 0).length,
    of: rest.length,
  });
  say('');
}

function share(rights: readonly boolean[]): Share {
  return { hits: rights.filter(Boolean).length, of: rights.length };
}

function row(what: string, value: Share): void {
  say(`| ${what} | ${formatShare(value)} |`);
}

function say(...more: string[]): void {
  lines.push(...more);
}
