/** The test of visibility for a page that nobody lays out: what attributes and inline style alone can tell. */

const hiding =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0)/i;

/** False where the element or one round it is hidden by attribute or inline style. */
export function isShownByMarkup(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || at.getAttribute('aria-hidden') === 'true') return false;
    if (hiding.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}
