/**
 * Walks what stands under an element once, in document order, and gathers its blocks of text. Knows nothing of
 * articles; `findBody` and `isProse` decide what of it is one.
 *
 * Speed decides the form: native pointers instead of a filtered TreeWalker (30 times slower, measured), no
 * recursion but into shadow roots, and leaf blocks (a paragraph, a list item) are kept between walks, so that a
 * page that changes is not read twice where it did not change.
 */
import type { BlockKind } from '@/core/claims/article-check';
import { BlockText, type Run } from './block-text';
import { roleOfTag } from './tag-roles';

export type ReadBlock = {
  readonly kind: BlockKind;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Units of the text that stand in links. */
  readonly linked: number;
  /** The block-level element that holds the text. */
  readonly element: Element;
};

export type BlockReading = {
  readonly isLeftOut: (element: Element) => boolean;
  /** Asked once for each block and for each inline element that a style may hide. */
  readonly isVisible: (element: Element) => boolean;
  /** Blocks of leaf elements from earlier walks; whoever sees an element change deletes its entry. */
  readonly kept?: WeakMap<Element, readonly ReadBlock[]>;
  /** Asked before each block; the walk ends when it says no, and a later one goes on from the kept blocks. */
  readonly hasTime?: () => boolean;
  /** Told of each open shadow root that was read: a MutationObserver does not look into them by itself. */
  readonly enterShadow?: (root: ShadowRoot) => void;
};

export type Collected = {
  readonly blocks: readonly ReadBlock[];
  readonly isComplete: boolean;
  /** Whether text beyond the limit was left. */
  readonly isCut: boolean;
};

/** The innermost block-level element that is open, and what is round it. */
type Frame = {
  readonly element: Element;
  readonly from: number;
  readonly around: Frame | undefined;
  hasInner: boolean;
};

/** More text than that on one page is not read. In UTF-16 units. */
const mostText = 2_000_000;
/** Nor more blocks: the background takes 50,000, and title and lead come on top of these. */
const mostBlocks = 49_900;

export function collectBlocks(root: Element, reading: BlockReading): Collected {
  const walk = new Walk(reading);
  walk.under(root, root);
  return { blocks: walk.blocks, isComplete: !walk.isOutOfTime, isCut: walk.isCut };
}

class Walk {
  readonly blocks: ReadBlock[] = [];
  isOver = false;
  isOutOfTime = false;
  isCut = false;
  readonly #current = new BlockText();
  #frame: Frame | undefined;
  readonly #links: Element[] = [];
  #units = 0;
  readonly #kinds = new Map<Element, BlockKind>();

  constructor(readonly reading: BlockReading) {}

  /** Reads the children of `root`, an element or its shadow root, for the block element `owner`. */
  under(root: ParentNode & Node, owner: Element): void {
    this.#open(owner);
    this.#walkChildren(root);
    this.#close();
  }

  #walkChildren(root: Node): void {
    let node: Node | null = root.firstChild;
    while (node !== null && !this.isOver) {
      const inner: Node | null = this.#enter(node) ? node.firstChild : null;
      node = inner ?? this.#nextAfter(node, root);
    }
  }

  /** The next node in document order after everything under `node`; closes the elements on the way. */
  #nextAfter(node: Node, root: Node): Node | null {
    let at: Node = node;
    for (;;) {
      // Only what was entered has to be left, and that is an element with something inside.
      if (at !== node || isElement(at)) this.#leave(at);
      const next = at.nextSibling;
      if (next !== null) return next;
      const around: Node | null = at.parentNode;
      if (around === null || around === root) return null;
      at = around;
    }
  }

  /** Whether to go on with what is inside. */
  #enter(node: Node): boolean {
    if (isText(node)) {
      this.#current.add(node, this.#links.length > 0);
      return false;
    }
    if (!isElement(node)) return false;
    const role = roleOfTag(node.localName);
    if (role === 'inline') return this.#enterInline(node);
    if (role === 'block') return this.#enterBlock(node);
    if (role === 'break') this.#break(node);
    else this.#current.setApart();
    return false;
  }

  #enterInline(element: Element): boolean {
    if (!element.hasAttributes()) return true;
    if (isStyled(element) && this.#isHidden(element)) {
      this.#current.setApart();
      return false;
    }
    if (isLink(element)) this.#links.push(element);
    return true;
  }

  #isHidden(element: Element): boolean {
    return this.reading.isLeftOut(element) || !this.reading.isVisible(element);
  }

  #enterBlock(element: Element): boolean {
    if (isInlineGuest(element, this.#owner())) return true;
    this.#flush();
    if (this.reading.isLeftOut(element)) return false;
    const kept = this.reading.kept?.get(element);
    if (kept !== undefined) {
      this.#markInner();
      for (const block of kept) this.#add(block);
      return false;
    }
    this.#markInner();
    this.#open(element);
    const shadow = element.shadowRoot;
    if (shadow) {
      this.reading.enterShadow?.(shadow);
      this.#walkChildren(shadow);
      this.#flush();
      this.#markInner();
    }
    return true;
  }

  #leave(node: Node): void {
    if (this.#frame?.element === node) this.#close();
    else if (this.#links.length > 0 && this.#links.at(-1) === node) this.#links.pop();
  }

  #open(element: Element): void {
    this.#frame = { element, from: this.blocks.length, hasInner: false, around: this.#frame };
  }

  #close(): void {
    this.#flush();
    const frame = this.#frame;
    this.#frame = frame?.around;
    if (frame === undefined || frame.hasInner || this.isOver) return;
    this.reading.kept?.set(frame.element, this.blocks.slice(frame.from));
  }

  #markInner(): void {
    if (this.#frame !== undefined) this.#frame.hasInner = true;
  }

  #owner(): Element | undefined {
    return this.#frame?.element;
  }

  /** One `<br>` is a line break, two in a row end the paragraph: that is how pages without `<p>` write them. */
  #break(element: Element): void {
    if (this.#current.endsInBreak || isBreakNext(element)) this.#flush();
    else this.#current.addBreak();
  }

  #flush(): void {
    const element = this.#owner();
    if (this.#current.isEmpty || element === undefined) return;
    const { text, runs, linked } = this.#current.take();
    if (text === '' || !this.reading.isVisible(element)) return;
    this.#push({ kind: this.#kindOf(element), text, runs, linked, element });
  }

  /** Siblings are mostly of one kind, so what the parent says is remembered. */
  #kindOf(element: Element): BlockKind {
    const own = kinds.get(element.localName);
    if (own !== undefined) return own === 'item' && isColumn(element) ? 'paragraph' : own;
    const around = element.parentElement;
    if (around === null || around.localName === 'body') return 'paragraph';
    let kind = this.#kinds.get(around);
    if (kind === undefined) this.#kinds.set(around, (kind = this.#kindOf(around)));
    return kind;
  }

  #push(block: ReadBlock): void {
    if (this.reading.hasTime?.() === false) this.isOver = this.isOutOfTime = true;
    else this.#add(block);
  }

  #add(block: ReadBlock): void {
    this.#units += block.text.length;
    if (this.#units > mostText || this.blocks.length >= mostBlocks) this.isOver = this.isCut = true;
    else this.blocks.push(block);
  }
}

/** By the nearest element that tells: a paragraph inside a quotation is quotation, whatever is inside an article is its own. */
const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, BlockKind] => [tag, 'heading']),
  ...['li', 'dt', 'dd', 'td', 'th'].map((tag): [string, BlockKind] => [tag, 'item']),
  ...['figcaption', 'caption', 'figure'].map((tag): [string, BlockKind] => [tag, 'caption']),
  ['blockquote', 'quote'],
  ['article', 'paragraph'],
  ['section', 'paragraph'],
]);

/** Old pages are set out in tables: a cell whose lines are broken by hand is a column of text. */
function isColumn(element: Element): boolean {
  return element.localName === 'td' && element.querySelector('br') !== null;
}

/** No tag tells whether a custom element is a line or part of one; in a paragraph, or between words, it is a part. */
function isInlineGuest(element: Element, owner: Element | undefined): boolean {
  if (owner === undefined || !element.localName.includes('-')) return false;
  return (
    /^(?:p|h[1-6])$/.test(owner.localName) || isWords(element.previousSibling) || isWords(element.nextSibling)
  );
}

function isWords(node: Node | null): boolean {
  return node !== null && isText(node) && node.data.trim() !== '';
}

function isBreakNext(element: Element): boolean {
  let next = element.nextSibling;
  while (next !== null && isText(next) && next.data.trim() === '') next = next.nextSibling;
  return next !== null && isElement(next) && next.localName === 'br';
}

/** Whether a rule or an attribute may hide it: of most links and bold words nobody needs to ask. */
function isStyled(element: Element): boolean {
  return (
    element.hasAttribute('class') ||
    element.hasAttribute('style') ||
    element.id !== '' ||
    hiding.some((name) => element.hasAttribute(name))
  );
}

const hiding = ['hidden', 'aria-hidden', 'contenteditable', 'role'];

/** A link to another place; a link to a heading of the same page is not one. */
function isLink(element: Element): boolean {
  if (element.localName !== 'a') return false;
  const address = element.getAttribute('href');
  return address !== null && !address.startsWith('#');
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
