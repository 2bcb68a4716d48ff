/** Claims by a keyword in the address bar: suggestions from the look-up, and the chosen one opened in the library. */
import { browser, type Browser } from 'wxt/browser';
import type { FoundClaim, Marked } from '@/core/claims/claim-view';
import type { ClaimSet } from '@/core/claims/claim-set';
import { openLookUp } from './look-up-menu';
import { speak } from './speak';

type Suggestion = Browser.omnibox.SuggestResult;
type Disposition = `${Browser.omnibox.OnInputEnteredDisposition}`;

type Library = {
  /** Best first. */
  findClaims(query: string, limit: number): Promise<readonly FoundClaim[]>;
  getClaimSet(): Promise<ClaimSet>;
};

/** As many as the browser shows. */
const limit = 6;

/** In one turn; not every browser has an address bar that asks. */
export function watchOmnibox(library: Library): void {
  if (!('omnibox' in browser)) return;
  browser.omnibox.onInputStarted.addListener(() => {
    void browser.omnibox.setDefaultSuggestion({
      description: describe(speak().words.template('omnibox.hint')),
    });
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void library.findClaims(text, limit).then((found) => suggest(found.map(suggestClaim)));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition, library));
}

/** The text of the claim is what the address bar shows while one chooses, and by which it is found again. */
export function suggestClaim({ claim, marked }: FoundClaim): Suggestion {
  return { content: claim.text, description: import.meta.env.FIREFOX ? claim.text : writeMarked(marked) };
}

/** Chromium reads a description as XML; a `<match>` is set in bold. */
export function writeMarked({ text, marks }: Marked): string {
  let at = 0;
  const pieces = marks.map(({ start, end }) => {
    const piece = `${escapeXml(text.slice(at, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
    at = end;
    return piece;
  });
  return pieces.join('') + escapeXml(text.slice(at));
}

/** Also without what XML forbids altogether: one such character, and the browser shows no suggestion at all. */
function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text
    .replace(/[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu, ' ')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

function describe(text: string): string {
  return import.meta.env.FIREFOX ? text : escapeXml(text);
}

async function open(text: string, disposition: Disposition, library: Library): Promise<void> {
  const address = findAddress(await library.getClaimSet(), text);
  // Words that are no suggestion are a question.
  if (address === undefined) return openLookUp(text, undefined);
  const url = `${location.origin}/library.html#/${address}`;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** The place in the library of the claim with this text. */
function findAddress({ packs }: ClaimSet, text: string): string | undefined {
  for (const [pack, { claims }] of packs) {
    for (const claim of claims.values()) {
      if (claim.text === text.trim()) return `claims/${pack}/${claim.id}`;
    }
  }
  return undefined;
}
