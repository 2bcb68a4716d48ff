/**
 * Reads W3C Web Annotations, whoever wrote them: one, a list, a page or a collection; values alone or as lists; any
 * selector, of which the quote and the position are understood. Never follows an address.
 */
import type { ClaimRef } from '@/core/claims/article-check';
import type { NotePage, TextPositionSelector, TextQuoteSelector } from '@/core/notes/note';
import {
  asList,
  checkNote,
  findInstant,
  findText,
  isEntry,
  uuidOf,
  type Entry,
  type ReadEntry,
} from './foreign-note';

/** The annotations in a file, or undefined where it holds none; `elsewhere` where some are only at an address. */
export function findAnnotations(
  value: unknown,
): { readonly items: readonly unknown[]; readonly elsewhere: boolean } | undefined {
  if (Array.isArray(value)) return value.some(isAnnotation) ? { items: value, elsewhere: false } : undefined;
  if (!isEntry(value)) return undefined;
  if (isAnnotation(value)) return { items: [value], elsewhere: false };
  if (hasType(value, 'AnnotationPage')) {
    return { items: asList(value.items), elsewhere: typeof value.next === 'string' };
  }
  if (!hasType(value, 'AnnotationCollection')) return undefined;
  const { first } = value;
  if (!isEntry(first)) return { items: [], elsewhere: first !== undefined };
  return { items: asList(first.items), elsewhere: typeof first.next === 'string' };
}

/** `now` stands in for instants that are not told. */
export function readAnnotation(value: unknown, now: string): ReadEntry {
  if (!isEntry(value) || !isAnnotation(value)) return { ok: false, reason: 'it is no annotation' };
  const target = readTarget(value.target);
  const bodies = [...asList(value.bodyValue), ...asList(value.body)];
  const created = findInstant(value.created) ?? findInstant(value.modified) ?? now;
  const claims = bodies.flatMap(readClaim);
  const links = claims.filter(({ role }) => role !== 'ss:claim').map(({ claim }) => claim);
  const claim = claims.find(({ role }) => role === 'ss:claim')?.claim;
  const deleted = findInstant(value['ss:deleted']);
  const revision = value['ss:revision'];
  const note = {
    id: findId(value, now),
    revision: typeof revision === 'number' ? revision : 1,
    body: bodies.flatMap(readWords).join('\n\n'),
    tags: bodies.flatMap(readTag),
    ...(target === undefined ? {} : { page: target }),
    ...(claim === undefined ? {} : { claim }),
    ...(links.length === 0 ? {} : { links }),
    ...(value['ss:label'] === undefined ? {} : { label: value['ss:label'] }),
    ...(value['ss:report'] === undefined ? {} : { report: value['ss:report'] }),
    created,
    modified: findInstant(value.modified) ?? created,
    ...(deleted === undefined ? {} : { deleted }),
  };
  if (target === undefined && claim === undefined && !isOurs(value.target)) {
    return { ok: false, reason: 'its target has no address' };
  }
  return checkNote(note);
}

function isAnnotation(value: unknown): boolean {
  return isEntry(value) && hasType(value, 'Annotation');
}

function hasType({ type, '@type': typed }: Entry, wanted: string): boolean {
  return [...asList(type), ...asList(typed)].some((each) => each === wanted || each === `oa:${wanted}`);
}

function findId(annotation: Entry, now: string): string {
  const id = findText(annotation.id) ?? findText(annotation['@id']);
  const uuid = /^urn:uuid:([0-9a-f-]{36})$/.exec(id ?? '')?.[1];
  if (uuid !== undefined) return uuid;
  return uuidOf(id ?? JSON.stringify({ ...annotation, now }).slice(0, 100_000));
}

/** A body that is an address alone says nothing that could be shown but the address. */
function readWords(body: unknown): string[] {
  if (typeof body === 'string') return [body];
  if (!isEntry(body) || body.purpose === 'tagging' || isClaim(body)) return [];
  const value = findText(body.value) ?? findText(body.source) ?? findText(body.id);
  return value === undefined ? [] : [value];
}

function readTag(body: unknown): string[] {
  if (!isEntry(body) || body.purpose !== 'tagging') return [];
  const value = findText(body.value) ?? findText(body.source);
  return value === undefined ? [] : [value];
}

const claimAddress = /^urn:second-source:claim:([^:]+):([^:]+)$/;

function isClaim({ source }: Entry): boolean {
  return claimAddress.test(findText(source) ?? '');
}

function readClaim(body: unknown): { readonly role: unknown; readonly claim: ClaimRef }[] {
  if (!isEntry(body)) return [];
  const [, pack, id] = claimAddress.exec(findText(body.source) ?? '') ?? [];
  if (pack === undefined || id === undefined) return [];
  return [{ role: body['ss:role'], claim: { pack, id, text: findText(body['ss:text']) ?? '' } }];
}

function readTarget(target: unknown): NotePage | undefined {
  const [first] = asList(target).filter((each) => !isOurs(each));
  if (typeof first === 'string') return { url: first, title: null };
  if (!isEntry(first)) return undefined;
  const source = isEntry(first.source) ? first.source.id : first.source;
  const url = findText(source) ?? findText(first.id);
  if (url === undefined) return undefined;
  const selectors = asList(first.selector).flatMap(withRefinements);
  const quote = selectors.map(readQuote).find((each) => each !== undefined);
  const position = selectors.map(readPosition).find((each) => each !== undefined);
  return {
    url,
    title: findText(first['ss:title']) ?? null,
    ...(quote === undefined ? {} : { quote }),
    ...(position === undefined ? {} : { position }),
  };
}

function isOurs(target: unknown): boolean {
  return typeof target === 'string' && target.startsWith('urn:second-source:');
}

/** A selector and those that narrow it down, to a depth that no honest file exceeds. */
function withRefinements(selector: unknown): Entry[] {
  const found: Entry[] = [];
  for (let each = selector; isEntry(each) && found.length < 8; each = each.refinedBy) found.push(each);
  return found;
}

function readQuote(selector: Entry): TextQuoteSelector | undefined {
  const exact = findText(selector.exact);
  if (selector.type !== 'TextQuoteSelector' || exact === undefined) return undefined;
  const { prefix, suffix } = selector;
  return { type: 'TextQuoteSelector', exact, prefix: findText(prefix) ?? '', suffix: findText(suffix) ?? '' };
}

function readPosition({ type, start, end }: Entry): TextPositionSelector | undefined {
  if (type !== 'TextPositionSelector' || typeof start !== 'number' || typeof end !== 'number')
    return undefined;
  return { type, start, end };
}
