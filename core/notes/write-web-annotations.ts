/**
 * Notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD, one page of a collection. What
 * the model has no word for (revision, label, trash, claims, reports) stands under terms of our own context, which other programs may
 * leave out; with them our own reader gets back exactly the notes that were written.
 */
import type { ClaimRef } from '@/core/claims/article-check';
import type { Note } from '@/core/notes/note';

const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
const ownTerms = 'https://second-source.example/terms#';

export function writeWebAnnotations(notes: readonly Note[]): string {
  const page = {
    '@context': [annotationContext, { ss: ownTerms }],
    type: 'AnnotationCollection',
    total: notes.length,
    label: 'Notes of Second Source',
    first: { type: 'AnnotationPage', startIndex: 0, items: notes.map(toAnnotation) },
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

function toAnnotation(note: Note): object {
  const { id, revision, body, tags, label, page, claim, links, report, created, modified, deleted } = note;
  return {
    type: 'Annotation',
    id: `urn:uuid:${id}`,
    motivation: body === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: body },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ...(claim === undefined ? [] : [toLink(claim, 'ss:claim')]),
      ...(links ?? []).map((link) => toLink(link, 'ss:link')),
    ],
    target: toTarget(page, claim),
    'ss:revision': revision,
    ...(label === undefined ? {} : { 'ss:label': label }),
    ...(report === undefined ? {} : { 'ss:report': report }),
    ...(deleted === undefined ? {} : { 'ss:deleted': deleted }),
  };
}

/** A claim is named by its pack and its id; its words make it readable elsewhere. */
function toLink({ pack, id, text }: ClaimRef, role: string): object {
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: claimAddress({ pack, id }),
    'ss:role': role,
    'ss:text': text,
  };
}

function claimAddress({ pack, id }: Pick<ClaimRef, 'pack' | 'id'>): string {
  return `urn:second-source:claim:${pack}:${id}`;
}

function toTarget(page: Note['page'], claim: ClaimRef | undefined): unknown {
  if (page === undefined) return claim === undefined ? 'urn:second-source:nowhere' : claimAddress(claim);
  const { url, title, quote, position } = page;
  const selectors = [quote, position].filter((each) => each !== undefined);
  return {
    type: 'SpecificResource',
    source: url,
    ...(title === null ? {} : { 'ss:title': title }),
    ...(selectors.length === 0 ? {} : { selector: selectors }),
  };
}
