/**
 * Notices what a page changes in its article: forgets the blocks it touched, so that only they are read again, and
 * says that something changed. What happens in left-out parts (advertisements, counters, comments) is not noticed.
 */
import type { ReadBlock } from './collect-blocks';
import { roleOfTag } from './tag-roles';
import type { View } from './view';
import { onAbort } from './on-abort';

export type KeptBlocks = {
  /** Blocks of unchanged elements, for the next reading. */
  readonly kept: WeakMap<Element, readonly ReadBlock[]>;
  readonly forget: (element: Element) => void;
  readonly forgetUnder: (element: Element) => void;
  readonly forgetAll: () => void;
};

export function keepBlocks(): KeptBlocks {
  let kept = new WeakMap<Element, readonly ReadBlock[]>();
  return {
    get kept() {
      return kept;
    },
    forget: (element) => void kept.delete(element),
    forgetUnder(element) {
      for (const inner of element.querySelectorAll('*')) kept.delete(inner);
    },
    forgetAll() {
      kept = new WeakMap();
    },
  };
}

export type ChangeWatch = {
  readonly blocks: KeptBlocks;
  readonly isLeftOut: (element: Element) => boolean;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
};

/** More records at once than that are not looked at one by one. */
const mostRecords = 500;
/** In milliseconds. */
const awayFor = 1_000;
/** Attributes that hide, show or move text in or out of the article. */
const telling = ['class', 'style', 'hidden', 'aria-hidden', 'contenteditable', 'open', 'role'];

/** Answers a function that watches one root more, such as a shadow root found on the way. */
export function watchChanges(
  view: View,
  roots: readonly Node[],
  { blocks, isLeftOut, onChange, signal }: ChangeWatch,
): (root: Node) => void {
  const borders = new Set<Node>();
  const observer = new view.MutationObserver((records) => {
    if (records.length > mostRecords) {
      lookAway();
      blocks.forgetAll();
      onChange();
    } else if (touchAll(records, { borders, blocks, isLeftOut })) onChange();
  });
  onAbort(signal, () => observer.disconnect());
  const observe = (root: Node): void =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: telling,
    });
  /** Being watched slows a page's own work down: while it is in turmoil we do not, and read it whole afterwards. */
  const lookAway = (): void => {
    observer.disconnect();
    view.setTimeout(() => {
      if (signal.aborted) return;
      blocks.forgetAll();
      borders.forEach(observe);
      onChange();
    }, awayFor);
  };
  const watch = (root: Node): void => {
    if (borders.has(root) || signal.aborted) return;
    borders.add(root);
    observe(root);
  };
  roots.forEach(watch);
  return watch;
}

/** Whether any of it stands in the article. */
function touchAll(records: readonly MutationRecord[], touch: Touch): boolean {
  return eachOnce(records)
    .map((record) => forgetTouched(record, touch))
    .includes(true);
}

/** A page that adds a thousand lines to one element has touched one element. */
function eachOnce(records: readonly MutationRecord[]): readonly MutationRecord[] {
  const words = new Set<Node>();
  const looks = new Set<Node>();
  return records.filter(({ type, target }) => {
    const seen = type === 'attributes' ? looks : words;
    return !seen.has(target) && seen.add(target);
  });
}

type Touch = Pick<ChangeWatch, 'blocks' | 'isLeftOut'> & { readonly borders: ReadonlySet<Node> };

/** False where the change stands in a left-out part. */
function forgetTouched({ type, target }: MutationRecord, { borders, blocks, isLeftOut }: Touch): boolean {
  const touched: Element[] = [];
  for (let at: Node | null = target; at !== null; at = at.parentNode ?? hostOf(at)) {
    if (at instanceof Element) {
      // An attribute may just have put its own element in or out.
      const isOwn = type === 'attributes' && at === target;
      if (!isOwn && (roleOfTag(at.localName) === 'skip' || isLeftOut(at))) return false;
      touched.push(at);
    }
    if (borders.has(at) && at instanceof Element) break;
  }
  touched.forEach(blocks.forget);
  if (type === 'attributes' && target instanceof Element) blocks.forgetUnder(target);
  return true;
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}
