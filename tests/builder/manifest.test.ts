import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, manifestFor, newsPatterns } from '@/builder/manifest';

const shipped = { sample: false };
const root = resolve(import.meta.dirname, '../..');

describe('the manifest', () => {
  it.each(['chrome', 'firefox'])('for %s is the reviewed one, the list of sites apart', async (browser) => {
    const { host_permissions: hosts, ...rest } = manifestFor(browser, shipped);
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`./manifest-${browser}.snap`);
    expect(hosts).toEqual(newsPatterns);
  });

  it('asks for these permissions and no others', () => {
    const everywhere = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
    expect([...manifestFor('firefox', shipped).permissions].sort()).toEqual(everywhere);
    expect([...manifestFor('chrome', shipped).permissions].sort()).toEqual(
      [...everywhere, 'sidePanel'].sort(),
    );
  });

  it('lets extension pages load nothing from outside and run no text as code', () => {
    expect(manifestFor('chrome', shipped).content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
        "trusted-types 'none'",
    );
    expect(manifestFor('firefox', shipped).content_security_policy.extension_pages).toBe(
      contentSecurityPolicy,
    );
  });

  it.each(['chrome', 'firefox'])('for %s opens no door to pages or other extensions', (browser) => {
    const keys = Object.keys(manifestFor(browser, shipped));
    for (const door of ['web_accessible_resources', 'externally_connectable', 'content_scripts']) {
      expect(keys).not.toContain(door);
    }
  });

  it('names the sample site only in the sample build', () => {
    const site = '*://sample.second-source.example/*';
    expect(manifestFor('chrome', { sample: true }).host_permissions).toEqual([...newsPatterns, site]);
    expect(JSON.stringify(manifestFor('chrome', shipped))).not.toContain('second-source.example/');
  });

  it('keeps its id in Chromium', () => {
    const manifest = manifestFor('chrome', shipped);
    const key = 'key' in manifest ? manifest.key : '';
    expect(idOf(key)).toBe('fclgalpkmgmgbblpgloimbgljgldmajj');
  });

  it('names icons that exist in the size they claim', () => {
    for (const [size, file] of Object.entries(manifestFor('chrome', shipped).icons)) {
      const png = readFileSync(resolve(root, 'public', file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
    expect(existsSync(resolve(root, 'assets/icon.svg'))).toBe(true);
  });
});

/** Chromium's rule: the first 128 bits of the key's SHA-256, hexadecimal digits as letters from a. */
function idOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return Array.from(digest, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}
