import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimEntry } from '@/components/claim-entry';
import type { ClaimWishes } from '@/components/ClaimBody';
import { ClaimRow } from '@/components/ClaimRow';
import { useWords } from '@/components/language';
import { isOpposed, orderEntries, type Group, type Order } from '@/components/order-entries';
import type { SettingAside } from '@/components/use-set-aside';
import type { Words } from '@/components/words';
import type { Verdict } from '@/core/claims/article-check';
import type { Day } from '@/core/claims/claim-pack';

type ClaimListProps = {
  /** In page order. */
  readonly entries: readonly ClaimEntry[];
  readonly only: Verdict | null;
  readonly onAll: () => void;
  /** The key of the claim that the look-up led to. */
  readonly current: string | null;
  readonly asOf: Day | null;
  readonly today: Day;
  /** Which of them the reader has set aside. */
  readonly claims: SettingAside<ClaimEntry>;
  readonly wishes: ClaimWishes;
};

/** The claims of the page, conflicts first unless the reader wants page order. */
export function ClaimList(props: ClaimListProps): VNode {
  const { entries, only, onAll, current, asOf, today, claims, wishes } = props;
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useWayIn(list);
  const [order, setOrder] = useState<Order>('conflicts-first');
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const groups = orderEntries(entries, order, only);
  const first = groups[0]?.entries[0];
  const isOpen = (entry: ClaimEntry) =>
    toggled.get(entry.key) ?? (entry.key === current || (entry === first && isOpposed(entry)));
  const toggle = (key: string, open: boolean) => setToggled((before) => new Map(before).set(key, open));
  const listed = (some: readonly ClaimEntry[]) =>
    some.filter((entry) => claims.choiceOf(entry) === null).length;
  const hasBoth = entries.some(isOpposed);
  return (
    <div ref={list} onKeyDown={moveBetweenHeads}>
      {groups.map((group, index) => (
        <section key={group.of}>
          <div class="order">
            <h2 class="eyebrow">
              {sayGroup(groups.length === 1 ? 'all' : group.of, only, words)}{' '}
              <span class="n">
                {words.say('count.of', { some: listed(group.entries), all: listed(entries) })}
              </span>
            </h2>
            {index === 0 && only !== null && (
              <button type="button" class="link" onClick={onAll}>
                {words.say('list.all')}
              </button>
            )}
            {index === 0 && only === null && hasBoth && (
              <button type="button" class="link" onClick={() => setOrder(other(order))}>
                {words.say(order === 'page-order' ? 'list.toConflictsFirst' : 'list.toPageOrder')}
              </button>
            )}
          </div>
          {group.entries.length === 0 && <p class="none">{words.say('list.none')}</p>}
          <ol>
            {group.entries.map((entry) => (
              <ClaimRow
                key={entry.key}
                entry={entry}
                open={isOpen(entry)}
                current={entry.key === current}
                onToggle={() => toggle(entry.key, !isOpen(entry))}
                asOf={asOf}
                today={today}
                claims={claims}
                wishes={wishes}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function other(order: Order): Order {
  return order === 'page-order' ? 'conflicts-first' : 'page-order';
}

function sayGroup(of: Group['of'], only: Verdict | null, { say }: Words): string {
  if (only !== null) return say('list.only', { verdict: say(`verdict.${only}.counted`) });
  const titles = { conflicts: 'list.conflictsFirst', rest: 'list.rest', all: 'list.pageOrder' } as const;
  return say(titles[of]);
}

/** Down leads to the first claim from where the reader begins: nowhere yet, or the search field with nothing in it. */
function useWayIn(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listening = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || event.defaultPrevented || event.altKey || event.ctrlKey) return;
      const { target } = event;
      const isStart =
        target === document.body || (target instanceof HTMLInputElement && target.type === 'search');
      if (!isStart || (target instanceof HTMLInputElement && target.value !== '')) return;
      if (list.current === null || list.current.closest('[hidden]') !== null) return;
      const head = list.current.querySelector<HTMLElement>('.claim > .head');
      if (head === null) return;
      event.preventDefault();
      head.focus();
    };
    document.addEventListener('keydown', press, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

/** Up and down go from claim to claim, so that a long open one need not be tabbed through. */
function moveBetweenHeads(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('.claim > .head')];
  const here = heads.findIndex((head) => head === event.target);
  if (here < 0) return;
  event.preventDefault();
  heads[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
