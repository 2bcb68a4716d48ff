/**
 * The manifest for both browsers: what we ask for and what we forbid ourselves. It knows the permissions and
 * the policy of our pages; names of files, version and background are added by the build.
 */
import { readFileSync } from 'node:fs';
import { messageName } from './browser-locales';

/**
 * Nothing from outside, nothing to outside, no text run as code. "The extension sends nothing" is thereby a fact
 * of the manifest. There is no `wasm-unsafe-eval` while no WASM ships.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Fixes the id in Chromium: a folder of another name would otherwise have another id, and an empty database. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4w5pJQhOndY5U+b2erX1V2QFuZtsBSOjrOHh/vfUvW/16Sgvv9tTn/We3G9XW3hp' +
  'fwCK6GKdmE3jVPTYjLWuUuqWxE+e61kyocvng7oU+nycHhLGpqPKbiOI+kRAXYUnyVHaadWEuHaYUh+xIY9/CEAW+HCjS9rf0KLS06F96IgbZI' +
  'VktXYVyFmGMots+g2BCC58nyWeXdc2DxUbaXz4yaI44QdTwJT/2p4qs2nZLJ7FqhEQOKOwZR6PcHpNzUgylczbcg+dTKwt/hs4XLVNwBDNiZkm' +
  'Enyo7X0zMuoxHJwAz60NQwFDfD2HCfMo4Aqsy67GXooOE7iWZ7/AblpDSQIDAQAB';

const sampleSite = '*://sample.second-source.example/*';

/** The sites on which it works at once, as match patterns. Made as `docs/decisions/0003-news-sites.md` says. */
export const newsPatterns: readonly string[] = readNewsPatterns(
  new URL('../assets/news-sites.json', import.meta.url),
);

/** With `sample` one invented host more, for showing the extension without a network; never in what ships. */
export function manifestFor(browser: string, { sample }: { readonly sample: boolean }) {
  return {
    name: 'Second Source',
    description: said('extension.what'),
    default_locale: 'en',
    incognito: 'not_allowed' as const,
    host_permissions: [...newsPatterns, ...(sample ? [sampleSite] : [])],
    optional_host_permissions: ['*://*/*'],
    // For a backup of the notes by itself; asked for on the page that offers it.
    optional_permissions: ['downloads' as const],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_popup: 'popup.html', default_title: 'Second Source', default_icon: icons(16, 32) },
    icons: icons(16, 32, 48, 96, 128),
    commands: commandsFor(browser),
    omnibox: { keyword: 'ss' },
    ...(browser === 'firefox' ? firefoxOnly() : chromiumOnly()),
  };
}

function chromiumOnly() {
  return {
    permissions: [...permissionsEverywhere(), 'sidePanel'],
    key: chromiumKey,
    minimum_chrome_version: '148',
    side_panel: { default_path: 'sidepanel.html' },
  };
}

function firefoxOnly() {
  return {
    permissions: permissionsEverywhere(),
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: 'Second Source',
      default_icon: icons(16, 32),
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'second-source@second-source.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/**
 * A browser takes at most four keys as suggestions; the reader can give every command the keys of his choice. No letter
 * opens a menu of Firefox in one of our languages: there the menu would win.
 */
function commandsFor(browser: string) {
  const panel = { suggested_key: { default: 'Alt+Shift+R' }, description: said('command.panel') };
  return {
    _execute_action: {
      suggested_key: { default: 'Alt+Shift+W' },
      description: said('command.popup'),
    },
    ...(browser === 'firefox' ? { _execute_sidebar_action: panel } : { 'open-panel': panel }),
    'look-up-selection': {
      suggested_key: { default: 'Alt+Shift+Q' },
      description: said('command.lookUp'),
    },
    'next-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: said('command.nextClaim') },
    'previous-claim': { description: said('command.previousClaim') },
    'next-conflict': { description: said('command.nextConflict') },
    'toggle-marks': { description: said('command.toggleMarks') },
    'write-note': { description: said('command.note') },
  };
}

/** A text of the catalogues, which the browser puts here in the reader's language. */
function said(key: string): string {
  return `__MSG_${messageName(key)}__`;
}

function permissionsEverywhere(): string[] {
  return ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];
}

function icons(...sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [String(size), `icon/${size}.png`]));
}

function readNewsPatterns(file: URL): string[] {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const sites: unknown = isRecord(parsed) ? parsed.sites : undefined;
  if (!Array.isArray(sites)) throw new Error(`${file.pathname} has no list "sites".`);
  return sites.flatMap((site: unknown, index) => {
    const matches: unknown = isRecord(site) ? site.matches : undefined;
    if (!isTexts(matches))
      throw new Error(`${file.pathname}: sites[${index}] has no list "matches" of texts.`);
    return matches;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
