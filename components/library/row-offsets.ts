/** Where the rows of a long list stand when each has a height of its own. */
export type RowOffsets = {
  readonly many: number;
  /** Height of all rows. */
  readonly total: number;
  /** Top of a row; the row after the last one stands at the end. */
  readonly top: (row: number) => number;
  /** The row at a place; the nearest one where there is none. Takes the logarithm of their number. */
  readonly rowAt: (place: number) => number;
};

export function offsetsOf(heights: readonly number[]): RowOffsets {
  const tops = new Float64Array(heights.length + 1);
  heights.forEach((height, row) => {
    tops[row + 1] = (tops[row] ?? 0) + height;
  });
  const top = (row: number) => tops[Math.min(Math.max(row, 0), heights.length)] ?? 0;
  return {
    many: heights.length,
    total: top(heights.length),
    top,
    rowAt(place) {
      let [low, high] = [0, heights.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (top(middle) <= place) low = middle;
        else high = middle - 1;
      }
      return Math.max(low, 0);
    },
  };
}

/**
 * So many lines a text of this width takes in a column; rather one too many than one cut off, since about half a word
 * is lost at the end of every line but the last.
 */
export function linesOf(
  textWidth: number,
  { width, fontSize }: { readonly width: number; readonly fontSize: number },
): number {
  if (textWidth <= width) return 1;
  return Math.max(2, Math.ceil(textWidth / Math.max(width - 2 * fontSize, 3 * fontSize)));
}
