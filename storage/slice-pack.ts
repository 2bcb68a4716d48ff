/**
 * A pack as a row of JSON texts, and back. A row of the database for each row of the pack would take a hundred
 * times as long to write and to read (`docs/decisions/0005-packs-in-pieces.md`).
 */
import type { ClaimPack } from '@/core/claims/claim-pack';

const lists = ['actors', 'reports', 'origins', 'claims', 'evidence', 'relations'] as const;
const rowsInPiece = 1_000;

/** The head first, then up to a thousand rows of one list in each piece. The same pack gives the same pieces. */
export function slicePack(pack: ClaimPack): string[] {
  const head = Object.fromEntries(Object.entries(pack).filter(([key]) => !isList(key)));
  return [JSON.stringify(head), ...lists.flatMap((list) => sliceList(list, pack[list]))];
}

/** What was sliced, not yet trusted: it has lain in a database. Throws where a piece is no JSON. */
export function joinPieces(pieces: readonly string[]): unknown {
  const whole = new Map<string, unknown>(lists.map((list): [string, unknown[]] => [list, []]));
  for (const piece of pieces) {
    const part: unknown = JSON.parse(piece);
    for (const [key, value] of Object.entries(part ?? {})) {
      const known = whole.get(key);
      whole.set(key, Array.isArray(known) && Array.isArray(value) ? known.concat(value) : value);
    }
  }
  return Object.fromEntries(whole);
}

/** SHA-256 over all pieces, hexadecimal. */
export async function hashPieces(pieces: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(pieces.join('\n'));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sliceList(list: string, rows: readonly unknown[]): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < rows.length; from += rowsInPiece) {
    pieces.push(JSON.stringify({ [list]: rows.slice(from, from + rowsInPiece) }));
  }
  return pieces;
}

function isList(key: string): boolean {
  return lists.some((list) => list === key);
}
