/** What a panel asks to set aside or to take back, distrusted: nothing but the known keys comes through. */
import type { ClaimRef } from '@/core/claims/article-check';
import type { SetAside } from '@/core/claims/set-aside';
import { isRecord, type Parsed } from './envelope';
import { isRowId } from './is-row-id';
import { longestArticle } from './page-budget';

/** Of a name or of a claim's text, in UTF-16 units. */
const longestText = 10_000;

export function parseSetAside(value: unknown): Parsed<SetAside> {
  const kind = isRecord(value) ? value.kind : undefined;
  if (!isRecord(value) || (kind !== 'not-same' && kind !== 'claim' && kind !== 'actor'))
    return refused('kind must be "not-same", "claim" or "actor"');
  if (kind === 'actor') return parseActor(value.actor);
  const claim = parseClaim(value.claim);
  if (!claim.ok) return claim;
  if (kind === 'claim') return { ok: true, value: { kind, claim: claim.value } };
  const { sentence } = value;
  if (!isText(sentence, longestArticle)) return refused('sentence must be a text that is not empty');
  return { ok: true, value: { kind, claim: claim.value, sentence } };
}

function parseActor(value: unknown): Parsed<SetAside> {
  if (!isRecord(value) || !isRowId(value.id) || !isText(value.name, longestText))
    return refused('actor must have an id and a name');
  return { ok: true, value: { kind: 'actor', actor: { id: value.id, name: value.name } } };
}

function parseClaim(value: unknown): Parsed<ClaimRef> {
  if (!isRecord(value) || !isRowId(value.pack) || !isRowId(value.id) || !isText(value.text, longestText))
    return refused('claim must have pack, id and text');
  return { ok: true, value: { pack: value.pack, id: value.id, text: value.text } };
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

function refused(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
