/** A YAML file as plain values, with the way back to the line where each of them stands. */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { CannotRun, firstLine } from '@/builder/command-line';
import { readTextFile } from '@/builder/read-text-file';

export type YamlFile = {
  readonly path: string;
  readonly value: unknown;
  /** The line of the value at this path, `evidence[3].quote`, or of the nearest one above that is there. */
  lineOf(place: string): number;
};

/** Cannot run where the file is missing or not YAML. Days stay text: nothing is guessed from how a value looks. */
export function readYaml(path: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readTextFile(path), { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new CannotRun(`${path}:${line}: not YAML: ${firstLine(error).replace(/ at line .*$/, '')}.`);
  }
  return {
    path,
    value: toValue(path, document),
    lineOf: (place) => lines.linePos(findOffset(document, place.match(/[^.[\]]+/g) ?? [])).line,
  };
}

function toValue(path: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new CannotRun(`${path}: not a plain file: ${firstLine(error)}.`);
  }
}

/** Follows the steps as far as they go. */
function findOffset(document: Document, steps: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of steps) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === step)
      : undefined;
    const next: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
    const start = offsetOf(pair?.key) ?? offsetOf(next);
    if (start === undefined) break;
    offset = start;
    node = next;
  }
  return offset;
}

function offsetOf(node: unknown): number | undefined {
  if (isPair(node) || typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
