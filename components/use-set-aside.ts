/**
 * Rows that the reader sets aside stay where they are, as a line with the way back, though the page knows them no
 * more; the list does not jump. They go when the panel is left, and the library lists the choice.
 */
import { useEffect, useState } from 'preact/hooks';
import { keyOfChoice, type SetAside } from '@/core/claims/set-aside';

/** Both answer false when it could not be done; the reader has been told so. */
export type SetAsideWishes = {
  readonly onSetAside: (what: SetAside) => Promise<boolean>;
  readonly onTakeBack: (what: SetAside) => Promise<boolean>;
};

export type SettingAside<Row> = {
  /** Those of the page, then those that were set aside here. */
  readonly rows: readonly Row[];
  /** As what the row is set aside now; null when it is not. */
  readonly choiceOf: (row: Row) => SetAside | null;
  /** Whether the row has been taken back just now, and its button wants the focus again. */
  readonly isBack: (row: Row) => boolean;
  readonly setAside: (what: SetAside, rows: readonly Row[]) => void;
  readonly takeBack: (what: SetAside) => void;
};

type Kept<Row> = {
  readonly row: Row;
  readonly what: SetAside;
  readonly isBack: boolean;
  /** The page has been read without it. */
  readonly isGone: boolean;
};

/** `page` is another one whenever the page was read again. */
export function useSetAside<Row>(
  {
    found,
    keyOf,
    page,
  }: { readonly found: readonly Row[]; readonly keyOf: (row: Row) => string; readonly page: unknown },
  { onSetAside, onTakeBack }: SetAsideWishes,
): SettingAside<Row> {
  const [kept, setKept] = useState<ReadonlyMap<string, Kept<Row>>>(new Map());
  const known = new Set(found.map(keyOf));
  useEffect(() => setKept((before) => settle(before, known)), [page]);

  const put = (what: SetAside, rows: readonly Row[]) =>
    setKept(
      (before) =>
        new Map([
          ...before,
          ...rows.map((row) => [keyOf(row), { row, what, isBack: false, isGone: false }] as const),
        ]),
    );
  const turn = (what: SetAside, isBack: boolean) =>
    setKept((before) => {
      const turned = [...before].map(
        ([key, each]) => [key, isOne(each, what) ? { ...each, isBack } : each] as const,
      );
      return new Map(turned);
    });

  return {
    rows: [...found, ...[...kept.values()].filter(({ row }) => !known.has(keyOf(row))).map(({ row }) => row)],
    choiceOf: (row) => {
      const here = kept.get(keyOf(row));
      return here === undefined || here.isBack ? null : here.what;
    },
    isBack: (row) => kept.get(keyOf(row))?.isBack === true,
    setAside: (what, rows) => {
      put(what, rows);
      void onSetAside(what).then((done) => {
        if (!done) setKept((before) => keepIf(before, (each) => !isOne(each, what)));
      });
    },
    takeBack: (what) => {
      turn(what, true);
      void onTakeBack(what).then((done) => {
        if (!done) turn(what, false);
      });
    },
  };
}

/** After the page was read again: what was taken back is on it, here or elsewhere, and needs no line any more. */
function settle<Row>(
  kept: ReadonlyMap<string, Kept<Row>>,
  known: ReadonlySet<string>,
): ReadonlyMap<string, Kept<Row>> {
  if (kept.size === 0) return kept;
  return new Map(
    [...kept].flatMap(([key, each]): [string, Kept<Row>][] => {
      const isHere = known.has(key);
      if (each.isBack || (isHere && each.isGone)) return [];
      return [[key, { ...each, isGone: !isHere }]];
    }),
  );
}

function isOne<Row>(kept: Kept<Row>, what: SetAside): boolean {
  return keyOfChoice(kept.what) === keyOfChoice(what);
}

function keepIf<Row>(
  kept: ReadonlyMap<string, Kept<Row>>,
  isWanted: (kept: Kept<Row>) => boolean,
): ReadonlyMap<string, Kept<Row>> {
  const left = [...kept].filter(([, each]) => isWanted(each));
  // The same map, so that nothing is drawn again where nothing changed.
  return left.length === kept.size ? kept : new Map(left);
}
