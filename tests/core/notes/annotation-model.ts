/**
 * What the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) asks of the parts that we write:
 * the MUSTs of sections 3.1 to 3.3, 4.2 and 5, each as a check.
 */
type Found = Readonly<Record<string, unknown>>;

export function findAnnotationFaults(file: unknown): string[] {
  if (!isObject(file)) return ['the file is no object'];
  const context = asList(file['@context']);
  const first = file.first;
  if (!isObject(first)) return ['the first page is missing'];
  return [
    ...must(context.includes('http://www.w3.org/ns/anno.jsonld'), 'the context of annotations'),
    ...must(
      context.every((each) => typeof each === 'string' || isObject(each)),
      'a context is an address or an object',
    ),
    ...must(asList(file.type).includes('AnnotationCollection'), 'the type of a collection'),
    ...must(Number.isInteger(file.total), 'a whole total'),
    ...must(asList(first.type).includes('AnnotationPage'), 'the type of a page'),
    ...must(Array.isArray(first.items) && first.items.length === file.total, 'all items'),
    ...asList(first.items).flatMap(faultsOfAnnotation),
  ];
}

function faultsOfAnnotation(annotation: unknown): string[] {
  if (!isObject(annotation)) return ['an annotation is no object'];
  const { id, type, created, modified, body, target, motivation } = annotation;
  return [
    ...must(isAddress(id), 'one id that is an address'),
    ...must(asList(type).includes('Annotation'), 'the type of an annotation'),
    ...must(isInstant(created) && isInstant(modified), 'instants with a zone'),
    ...must(['commenting', 'highlighting'].includes(String(motivation)), 'a motivation of the model'),
    ...must(asList(target).length > 0, 'a target'),
    ...asList(target).flatMap(faultsOfTarget),
    ...asList(body).flatMap(faultsOfBody),
  ];
}

function faultsOfBody(body: unknown): string[] {
  if (!isObject(body)) return must(isAddress(body), 'a body that is an address or an object');
  const { type, value, purpose, source } = body;
  if (type === 'TextualBody') {
    return [
      ...must(typeof value === 'string', 'the text of a textual body'),
      ...must(['commenting', 'tagging'].includes(String(purpose)), 'a purpose of the model'),
    ];
  }
  return [
    ...must(type === 'SpecificResource' && isAddress(source), 'one source'),
    ...must(purpose === 'linking', 'a purpose of the model'),
  ];
}

function faultsOfTarget(target: unknown): string[] {
  if (!isObject(target)) return must(isAddress(target), 'a target that is an address or an object');
  const { type, source, selector } = target;
  return [
    ...must(type === 'SpecificResource' && typeof source === 'string', 'one source'),
    ...asList(selector).flatMap(faultsOfSelector),
  ];
}

function faultsOfSelector(selector: unknown): string[] {
  if (!isObject(selector)) return ['a selector is no object'];
  const { type, exact, prefix, suffix, start, end } = selector;
  if (type === 'TextQuoteSelector') {
    return must(
      [exact, prefix, suffix].every((each) => typeof each === 'string'),
      'the texts of a quotation',
    );
  }
  const inOrder =
    Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) <= Number(end);
  return must(type === 'TextPositionSelector' && inOrder, 'a place that is whole, not negative and in order');
}

function must(holds: boolean, what: string): string[] {
  return holds ? [] : [`missing: ${what}`];
}

function isObject(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);
}
