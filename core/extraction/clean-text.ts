/** Text as a pack may hold it: on one line, and without characters that show one thing and are another. */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu, '')
    .trim();
}

/** The same for names: nothing invisible in them. */
export function cleanName(name: string): string {
  return cleanText(name)
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .trim();
}
