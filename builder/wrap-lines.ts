const width = 100;

/** Breaks a line at spaces; all lines but the first begin with `indent`. A word that is too long stays whole. */
export function wrapLines(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  const [start = ''] = /^\s*/.exec(text) ?? [];
  let line = start;
  for (const word of text.trim().split(/ +/)) {
    const isFresh = line.trim() === '';
    const longer = isFresh ? `${line}${word}` : `${line} ${word}`;
    if (isFresh || longer.length <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  return [...lines, line];
}
