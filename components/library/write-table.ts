/** Tables for other programs: RFC 4180, and never a formula. */

/** Spreadsheets calculate what begins so; an apostrophe makes it text. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@\t\r]/;

/** The mark at the beginning tells spreadsheets that it is UTF-8. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(writeField).join(',')).join('\r\n')}\r\n`;
}

function writeField(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
