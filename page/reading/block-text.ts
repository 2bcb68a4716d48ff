/**
 * The text of one block and where each of its units stands in the DOM. White space is collapsed as the browser
 * shows it, everything else (soft hyphens, zero-width characters, no-break spaces) stays as it is, so a block is a
 * list of runs, and inside a run text and node differ by a constant:
 *
 *     node  "The  envoy\n   met"        text  "The envoy met"
 *     runs  text 0–4 = node 0–4, text 4–10 = node 5–11, text 10–13 = node 14–17
 *
 * One white space unit of every run of them stays (shown as a space), the others are stepped over.
 */
export type Run = {
  /** Offset in the block's text. */
  readonly start: number;
  readonly node: Text;
  /** Offset in the node. */
  readonly offset: number;
  readonly length: number;
  /** Whether left-out text stands between this run and the one before: a mark must not run across it. */
  readonly apart: boolean;
};

const untidy = /[\t\n\f\r]| {2}/;
const whiteSpace = /[ \t\n\f\r]+/g;

/** Gathers one block at a time; cheap to make, used for a whole page. */
export class BlockText {
  text = '';
  runs: Run[] = [];
  /** Units of the text that stand in links. */
  linked = 0;
  #apart = false;

  /** Whether there is anything to flush. */
  get isEmpty(): boolean {
    return this.text === '';
  }

  add(node: Text, inLink: boolean): void {
    const before = this.text.length;
    const data = node.data;
    if (untidy.test(data)) this.#addUntidy(node, data);
    else this.#addRun(node, 0, data);
    if (inLink) this.linked += this.text.length - before;
  }

  /** A line break inside the block; belongs to no node. */
  addBreak(): void {
    if (this.text === '') return;
    this.#trimEnd();
    this.text += '\n';
  }

  /** Text that the reader does not get stands here. */
  setApart(): void {
    this.#apart = true;
  }

  /** Hands out what was gathered and starts afresh. */
  take(): { readonly text: string; readonly runs: readonly Run[]; readonly linked: number } {
    this.#trimEnd();
    const taken = { text: this.text, runs: this.runs, linked: this.linked };
    this.text = '';
    this.runs = [];
    this.linked = 0;
    this.#apart = false;
    return taken;
  }

  #addRun(node: Text, offset: number, data: string): void {
    const isAfterSpace = this.text === '' || this.text.endsWith(' ') || this.text.endsWith('\n');
    const skipped = isAfterSpace && data.startsWith(' ') ? 1 : 0;
    if (data.length === skipped) return;
    this.runs.push({
      start: this.text.length,
      node,
      offset: offset + skipped,
      length: data.length - skipped,
      apart: this.#apart,
    });
    this.text += skipped === 0 ? data : data.slice(skipped);
    this.#apart = false;
  }

  #addUntidy(node: Text, data: string): void {
    let from = 0;
    let piece = '';
    let pieceFrom = 0;
    for (const { 0: space, index } of data.matchAll(whiteSpace)) {
      piece += `${data.slice(from, index)} `;
      from = index + space.length;
      if (space.length === 1) continue;
      this.#addRun(node, pieceFrom, piece);
      piece = '';
      pieceFrom = from;
    }
    piece += data.slice(from);
    if (piece !== '') this.#addRun(node, pieceFrom, piece);
  }

  #trimEnd(): void {
    while (this.text.endsWith(' ') || this.text.endsWith('\n')) {
      const last = this.runs.at(-1);
      this.text = this.text.slice(0, -1);
      if (last === undefined || last.start + last.length <= this.text.length) continue;
      this.runs.pop();
      if (last.length > 1) this.runs.push({ ...last, length: last.length - 1 });
    }
  }
}
