/** A claim with all that bears on it as something to paste: what was said, by whom, when, from where. */
import { backingOf, sayBacking } from '@/core/claims/say-backing';
import { bestOfEachReport, entryOfView, type ClaimEntry } from '@/components/claim-entry';
import { webAddress } from '@/components/name-report';
import { nameReport } from '@/core/claims/name-report';
import type { Words } from '@/components/words';
import type { ClaimPack } from '@/core/claims/claim-pack';
import type { ClaimView, ShownItem } from '@/core/claims/claim-view';

export const receiptFormats = ['text', 'markdown', 'json'] as const;
export type ReceiptFormat = (typeof receiptFormats)[number];
type Pack = Pick<ClaimPack, 'id' | 'title' | 'asOf'>;

export function writeReceipt(view: ClaimView, pack: Pack, format: ReceiptFormat, words: Words): string {
  if (format === 'json')
    return JSON.stringify({ ...view, pack: { title: pack.title, asOf: pack.asOf } }, null, 2);
  const entry = onceEach(entryOfView(view));
  const rows = format === 'markdown' ? markdown(entry, words) : plain(entry, words);
  return [...rows, '', foot(pack, words)].join('\n').replaceAll('\u00a0', ' ');
}

/** One passage of each report on a side; the JSON has them all. */
function onceEach(entry: ClaimEntry): ClaimEntry {
  const once = (items: readonly ShownItem[]) => bestOfEachReport(items, entry.claim.id);
  return {
    ...entry,
    backing: once(entry.backing),
    conflicts: once(entry.conflicts),
    disputes: once(entry.disputes),
    otherTimes: once(entry.otherTimes),
    questioning: once(entry.questioning),
  };
}

function plain(entry: ClaimEntry, words: Words): readonly string[] {
  return [
    entry.claim.text,
    sayVerdict(entry, words).toUpperCase(),
    ...section('+', entry.backing, words),
    ...section('≠', [...entry.conflicts, ...entry.disputes], words),
    ...section('~', entry.otherTimes, words),
    ...section('?', entry.questioning, words),
  ];
}

function section(sign: string, items: readonly ShownItem[], words: Words): readonly string[] {
  return items.length === 0 ? [] : ['', ...items.map((item) => `${sign} ${sayItem(item, words)}`)];
}

function markdown(entry: ClaimEntry, words: Words): readonly string[] {
  const { say } = words;
  return [
    `**${escape(entry.claim.text)}**`,
    '',
    sayVerdict(entry, words),
    ...list(say('claim.reportedBy'), entry.backing, words),
    ...list(say('claim.conflictsWith'), entry.conflicts, words),
    ...list(say('claim.disputed'), entry.disputes, words),
    ...list(say('claim.otherTime'), entry.otherTimes, words),
    ...list(say('claim.questionedBy'), entry.questioning, words),
  ];
}

function list(title: string, items: readonly ShownItem[], words: Words): readonly string[] {
  if (items.length === 0) return [];
  return ['', `${title}:`, '', ...items.map((item) => `- ${link(item, sayItem(item, words))}`)];
}

function link(item: ShownItem, said: string): string {
  const address = webAddress(item.url);
  return address === null
    ? escape(said)
    : `${escape(said)} <${address.replace(/[<>\s]/g, encodeURIComponent)}>`;
}

function sayVerdict(entry: ClaimEntry, words: Words): string {
  const verdict = words.say(`verdict.${entry.verdict}`);
  const backing = backingOf(entry);
  return backing.reports === 0 ? verdict : `${verdict}: ${sayBacking(backing, words)}`;
}

/** `Harbour Weekly, 2 May 2031: “…” (said by Ilse Varga; origin: Radio Nord)` */
function sayItem(item: ShownItem, words: Words): string {
  const { say, day } = words;
  const source = [
    ...(item.speaker === null ? [] : [say('evidence.saidBy', { speaker: item.speaker })]),
    item.origin === null ? say('evidence.unstated') : say('receipt.origin', { name: item.origin }),
    ...(item.certainty === 'hedged' ? [say('evidence.cautiously')] : []),
  ];
  const told = item.quote === null ? item.says : `“${item.quote}”`;
  return `${nameReport(item, words)}, ${day(item.published)}: ${told} (${source.join('; ')})`;
}

function foot({ title, asOf }: Pack, { say, day }: Words): string {
  return say('receipt.foot', { title, day: day(asOf) });
}

/** So that a quotation cannot become a heading, a link or a list. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
