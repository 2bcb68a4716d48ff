/**
 * Reads a claim pack while its text comes, in pieces cut anywhere: rows are parsed and checked as soon as they are there,
 * a few at a time, so that a large file blocks nobody and a wrong one is refused early. The entries of the lists are cut
 * out of the text at their commas; what is left, with empty lists, is the head:
 *
 *     {"format": …, "actors": [{…},{…},{…}], "reports": [{…}], …}
 *     head ────────────────────┘          └─────────────┘   └────
 *
 * Each part goes through `JSON.parse`, so nothing passes that would not pass as a whole.
 */
import type { ClaimPack } from '@/core/claims/claim-pack';
import { collectRows, type Collector } from '@/core/claims/collect-rows';
import { createFaultList, mostFaults, type Fault } from '@/core/claims/fault';
import { checkRowCount, findBrokenLinks } from '@/core/claims/find-broken-links';
import { findHeadFault, findLengthFault, packHeadLength } from '@/core/claims/pack-head';
import { mostRows, packShape } from '@/core/claims/pack-shape';
import type { ParsedClaimPack } from '@/core/claims/parse-claim-pack';
import { makeJsonScanner, type ListWatch } from '@/core/claims/scan-json';
import { deepest } from '@/core/claims/shape';

export type PackReader = {
  /** The next piece of the text. False when it is settled that this is no pack: the rest need not come. */
  push(piece: string): boolean;
  /** After the last piece: looks at what no single row shows. Stops now and then, for something else to be done. */
  finish(): Generator<void, ParsedClaimPack>;
};

/** Characters of rows that are parsed at once. */
const rowsAtOnce = 32_768;

export function createPackReader(): PackReader {
  const faults = createFaultList();
  const lists = collectRows(faults);
  const parts = takeApart((key) => (isListKey(key) ? lists[key] : undefined));
  let [beginning, length, isBegun] = ['', 0, false];
  let fatal: Fault | undefined;
  const goesOn = () => fatal === undefined && !faults.isFull();

  const begin = () => {
    isBegun = true;
    const text = beginning.startsWith('\uFEFF') ? beginning.slice(1) : beginning;
    fatal ??= findHeadFault(text.slice(0, packHeadLength)) ?? parts.read(text);
  };
  return {
    push(piece) {
      length += piece.length;
      fatal ??= findLengthFault(length);
      if (!goesOn()) return false;
      if (isBegun) fatal = parts.read(piece);
      else {
        beginning += piece;
        if (beginning.length > packHeadLength) begin();
      }
      return goesOn();
    },
    *finish() {
      if (!isBegun) begin();
      if (goesOn()) fatal = parts.end();
      if (fatal !== undefined) return { ok: false, faults: [fatal] };
      if (faults.isFull()) return { ok: false, faults: faults.faults };
      return yield* join(parts.head(), lists, faults.faults);
    },
  };

  function isListKey(key: string): key is keyof typeof lists {
    return Object.hasOwn(lists, key);
  }
}

type Parts = {
  read(piece: string): Fault | undefined;
  end(): Fault | undefined;
  head(): string;
};

/** Parts the text into the entries of lists and the head around them. */
function takeApart(listOf: (key: string) => Collector<unknown> | undefined): Parts {
  const head: string[] = [];
  /** The list whose entries come now, what has come of them, and whether it is their first part. */
  let open: { readonly list: Collector<unknown>; pending: string; isFirst: boolean } | undefined;
  let [piece, from] = ['', 0];
  let fatal: Fault | undefined;

  const watch: ListWatch = (sign, at, key) => {
    if (fatal !== undefined) return;
    if (open === undefined) {
      const list = sign === 'begin' ? listOf(key) : undefined;
      if (list === undefined) return;
      head.push(piece.slice(from, at + 1));
      open = { list, pending: '', isFirst: true };
      from = at + 1;
    } else if (sign === 'end' || open.pending.length + at - from >= rowsAtOnce) {
      fatal = open.list.take(open.pending + piece.slice(from, at), open);
      from = sign === 'end' ? at : at + 1;
      open = sign === 'end' ? undefined : { list: open.list, pending: '', isFirst: false };
    }
  };
  const scan = makeJsonScanner({ depth: deepest, entries: mostRows }, watch);

  return {
    read(next) {
      [piece, from] = [next, 0];
      const found = scan(piece);
      if (open === undefined) head.push(piece.slice(from));
      else open.pending += piece.slice(from);
      return fatal ?? found;
    },
    end: () => (open === undefined ? undefined : noJson('the end of a list is missing')),
    head: () => head.join(''),
  };
}

function* join(
  text: string,
  lists: ReturnType<typeof collectRows>,
  inRows: readonly Fault[],
): Generator<void, ParsedClaimPack> {
  const faults = createFaultList();
  let head: unknown;
  try {
    head = JSON.parse(text);
  } catch (error) {
    return { ok: false, faults: [noJson(error instanceof Error ? error.message : String(error))] };
  }
  if (!packShape.is(head, faults) || inRows.length > 0) {
    return { ok: false, faults: [...faults.faults, ...inRows].slice(0, mostFaults) };
  }
  const { actors, reports, origins, claims, evidence, relations } = lists;
  const pack: ClaimPack = {
    ...head,
    actors: actors.rows,
    reports: reports.rows,
    origins: origins.rows,
    claims: claims.rows,
    evidence: evidence.rows,
    relations: relations.rows,
  };
  if (checkRowCount(pack, faults)) yield* findBrokenLinks(pack, faults);
  return faults.faults.length === 0 ? { ok: true, pack } : { ok: false, faults: faults.faults };
}

function noJson(came: string): Fault {
  return { path: '', expected: 'JSON', came };
}
