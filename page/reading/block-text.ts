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

/** White space that the browser collapses to one space; a no-break space is not among it. */
const untidy = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g;
const blank = /^[ \t\n\f\r]*$/;

/** Most text is; to look for what makes it untidy is quicker than any pattern. */
function isTidy(data: string): boolean {
  return !(
    data.includes('\n') ||
    data.includes('  ') ||
    data.includes('\t') ||
    data.includes('\r') ||
    data.includes('\f')
  );
}

export type TakenText = {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Units of the text that stand in links. */
  readonly linked: number;
};

/** Gathers one block at a time; cheap to make, used for a whole page. */
export class BlockText {
  #text = '';
  #runs: Run[] = [];
  #linked = 0;
  #apart = false;
  /** What the text ends in. Asking the string itself would make the engine put its pieces together each time. */
  #end: 'nothing' | 'space' | 'break' | 'word' = 'nothing';

  /** Whether there is anything to take. */
  get isEmpty(): boolean {
    return this.#end === 'nothing';
  }

  get endsInBreak(): boolean {
    return this.#end === 'break';
  }

  add(node: Text, inLink: boolean): void {
    const before = this.#text.length;
    const { data } = node;
    if (isTidy(data)) this.#addRun(node, 0, data);
    else if (this.#end === 'word' || !blank.test(data)) this.#addTidied(node, data);
    if (inLink) this.#linked += this.#text.length - before;
  }

  /** A line break inside the block; belongs to no node. */
  addBreak(): void {
    if (this.#end === 'nothing') return;
    this.#trimEnd();
    this.#text += '\n';
    this.#end = 'break';
  }

  /** Text that the reader does not get stands here. */
  setApart(): void {
    this.#apart = true;
  }

  /** Hands out what was gathered and starts afresh. */
  take(): TakenText {
    this.#trimEnd();
    const taken = { text: this.#text, runs: this.#runs, linked: this.#linked };
    this.#text = '';
    this.#runs = [];
    this.#linked = 0;
    this.#apart = false;
    this.#end = 'nothing';
    return taken;
  }

  #addTidied(node: Text, data: string): void {
    let from = 0;
    untidy.lastIndex = 0;
    for (let space = untidy.exec(data); space !== null; space = untidy.exec(data)) {
      // One unit of the white space stays, shown as a space; the others are stepped over.
      this.#addRun(node, from, `${data.slice(from, space.index)} `);
      from = space.index + space[0].length;
    }
    if (from < data.length) this.#addRun(node, from, data.slice(from));
  }

  #addRun(node: Text, offset: number, data: string): void {
    const skipped = this.#end !== 'word' && data.startsWith(' ') ? 1 : 0;
    if (data.length === skipped) return;
    this.#runs.push({
      start: this.#text.length,
      node,
      offset: offset + skipped,
      length: data.length - skipped,
      apart: this.#apart,
    });
    this.#text += skipped === 0 ? data : data.slice(1);
    this.#end = data.endsWith(' ') ? 'space' : 'word';
    this.#apart = false;
  }

  #trimEnd(): void {
    if (this.#end === 'word') return;
    while (this.#text.endsWith(' ') || this.#text.endsWith('\n')) {
      this.#text = this.#text.slice(0, -1);
      const last = this.#runs.at(-1);
      if (last === undefined || last.start + last.length <= this.#text.length) continue;
      this.#runs.pop();
      if (last.length > 1) this.#runs.push({ ...last, length: last.length - 1 });
    }
  }
}
