/**
 * Where on a page the article stands. Every block of prose lends its weight to the elements round it, every
 * teaser (a line that is mostly a link) takes some away; from the heaviest we step down as long as one child holds
 * nearly all of its weight. So it stops at the element that holds the whole article, whether it is one
 * `article`, a row of `div`s, a live page or several articles, and leaves lists of other stories outside.
 */
import type { ReadBlock } from './collect-blocks';

export type FoundBody = {
  readonly root: Element;
  /** Units of prose under the root: the measure of "enough to read". */
  readonly prose: number;
};

/** A child that holds this share of the prose is stepped into. */
const share = 0.87;

/** So many blocks are looked at before we believe that the body can be seen. */
const sample = 6;

/**
 * Undefined where no block is prose. Whether a reader can see a block is dear to ask, so only some blocks of the body
 * are asked about, and all of the page only where too few of those can be seen.
 */
export function findBody(
  blocks: readonly ReadBlock[],
  body: Element,
  isVisible: (element: Element) => boolean,
): FoundBody | undefined {
  const found = findHeaviest(blocks, body);
  if (found === undefined || isMostlyVisible(blocks, found.root, isVisible)) return found;
  return findHeaviest(
    blocks.filter((block) => proseIn(block) === 0 || isVisible(block.element)),
    body,
  );
}

function isMostlyVisible(
  blocks: readonly ReadBlock[],
  root: Element,
  isVisible: (element: Element) => boolean,
): boolean {
  const prose = blocks.filter((block) => root.contains(block.element) && proseIn(block) > 0);
  const step = Math.max(1, Math.floor(prose.length / sample));
  const asked = prose.filter((_, at) => at % step === 0);
  return asked.filter((block) => isVisible(block.element)).length * 4 >= asked.length * 3;
}

function findHeaviest(blocks: readonly ReadBlock[], body: Element): FoundBody | undefined {
  const weights = weighElements(blocks, body);
  const heaviest = heaviestChildren(weights);
  let [root, weight] = heaviestOf(weights, body);
  for (;;) {
    const child = heaviest.get(root);
    const inner = child === undefined ? 0 : (weights.get(child) ?? 0);
    if (child === undefined || inner < weight * share || isLeaf(child)) break;
    root = child;
    weight = inner;
  }
  const prose = blocks.reduce((sum, block) => sum + (root.contains(block.element) ? proseIn(block) : 0), 0);
  return prose > 0 ? { root, prose } : undefined;
}

/** Units of prose in a block: 0 for what is short, mostly links, or hidden. */
export function proseIn(block: ReadBlock): number {
  const length = block.text.length;
  if (block.kind === 'heading' || block.kind === 'caption') return 0;
  const least = isWide(block.text) ? 18 : 45;
  if (length < least || block.linked * 2 > length) return 0;
  const own = length - block.linked;
  return block.kind === 'item' ? own / 2 : own;
}

/** Chinese, Japanese and Korean say in one character what takes three letters here. */
function isWide(text: string): boolean {
  const unit = text.charCodeAt(text.length >> 1);
  return (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af);
}

function weighElements(blocks: readonly ReadBlock[], body: Element): ReadonlyMap<Element, number> {
  const own = new Map<Element, number>();
  for (const block of blocks) {
    const prose = proseIn(block);
    const { element } = block;
    const holder = isLeaf(element) ? (parentOf(element) ?? body) : element;
    add(own, holder, prose > 0 ? prose : -block.linked);
  }
  const weights = new Map<Element, number>();
  for (const [element, weight] of own) {
    for (let at: Element | null = element; at !== null; at = at === body ? null : parentOf(at))
      add(weights, at, weight);
  }
  return weights;
}

function add(weights: Map<Element, number>, element: Element, weight: number): void {
  weights.set(element, (weights.get(element) ?? 0) + weight);
}

/** Of several equally heavy ones the first that was weighed, which is the innermost. */
function heaviestOf(weights: ReadonlyMap<Element, number>, body: Element): [Element, number] {
  let best: [Element, number] = [body, weights.get(body) ?? 0];
  for (const [element, weight] of weights) if (weight > best[1]) best = [element, weight];
  return isLeaf(best[0]) ? [parentOf(best[0]) ?? body, best[1]] : best;
}

function heaviestChildren(weights: ReadonlyMap<Element, number>): ReadonlyMap<Element, Element> {
  const heaviest = new Map<Element, Element>();
  for (const [element, weight] of weights) {
    const parent = parentOf(element);
    if (parent === null) continue;
    const rival = heaviest.get(parent);
    if (rival === undefined || (weights.get(rival) ?? 0) < weight) heaviest.set(parent, element);
  }
  return heaviest;
}

/** A paragraph is never the body: the next one may still come. */
function isLeaf(element: Element): boolean {
  return /^(?:p|li|td|h[1-6]|blockquote)$/.test(element.localName);
}

/** The parent, through the border of a shadow root. */
function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent === null) return null;
  return parent.nodeType === 1 ? element.parentElement : hostOf(parent);
}

function hostOf(node: Node): Element | null {
  return 'host' in node && isElement(node.host) ? node.host : null;
}

/** There is no global `Element` in Node. */
function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}
