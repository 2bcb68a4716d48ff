import { isMap, isNode, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';

const indent = '  ';
const widest = 108;

/**
 * The ledger's text with this fingerprint in its `report:`, and nothing else changed: comments, order and line
 * ends of a file that a person keeps stay as they are. Undefined where the ledger has no report.
 */
export function writeFingerprint(ledger: string, fingerprint: readonly number[]): string | undefined {
  const document = parseDocument(ledger);
  const report = document.get('report', true);
  if (document.errors.length > 0 || !isMap(report)) return undefined;
  const value = `[\n${wrap(fingerprint)}\n${indent}]`;
  const standing = findPair(report, 'fingerprint');
  if (standing !== undefined) return replaceValue(ledger, standing, value);
  const end = endOfLastLine(ledger, report);
  // One number a line, as the formatter would have it, would bury the rest of the ledger.
  const added = `\n${indent}# prettier-ignore\n${indent}fingerprint: ${value}`;
  return `${ledger.slice(0, end)}${added}${ledger.slice(end)}`;
}

function wrap(numbers: readonly number[]): string {
  const lines: string[] = [];
  for (const number of numbers) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${number},`;
    if (last === undefined || longer.length > widest) lines.push(`${indent}${indent}${number},`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function replaceValue(ledger: string, { value: standing }: Pair, value: string): string | undefined {
  const range = isNode(standing) ? standing.range : undefined;
  return range ? `${ledger.slice(0, range[0])}${value}${ledger.slice(range[1])}` : undefined;
}

/** The end of the line on which the map's last value ends, a comment behind it included. */
function endOfLastLine(ledger: string, map: YAMLMap): number {
  const last = map.items.at(-1)?.value;
  const valueEnd = (isNode(last) ? last.range?.[1] : undefined) ?? map.range?.[1] ?? ledger.length;
  const lastCharacter = ledger.slice(0, valueEnd).trimEnd().length;
  const lineEnd = ledger.indexOf('\n', lastCharacter);
  return lineEnd === -1 ? ledger.length : lineEnd;
}
