import { describe, expect, it } from 'vitest';
import { refusedBy, whyNot } from '@/entrypoints/background/why-not';

describe('an address at which nothing can run', () => {
  it.each([
    ['chrome://extensions/', 'browser-page'],
    ['edge://settings/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:https://courier.example/', 'browser-page'],
    ['moz-extension://0a0b/popup.html', 'browser-page'],
    ['file:///home/mara/article.html', 'file'],
    ['data:text/html,<p>Hello', 'no-web-page'],
    ['blob:https://courier.example/1', 'no-web-page'],
  ] as const)('%s is %s', (address, why) => {
    expect(whyNot(address)).toBe(why);
  });
});

describe('a browser that refuses', () => {
  const courier = 'https://courier.example/ferry';
  it.each([
    ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'shop'],
    ['Missing host permission for the tab', 'https://addons.mozilla.org/en/firefox/', 'shop'],
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['Cannot access a chrome-extension:// URL of different extension', undefined, 'browser-page'],
    [
      'Cannot access contents of url "file:///home/mara/a.html". Extension manifest must request permission to access this host.',
      undefined,
      'file',
    ],
    ['Frame with ID 0 is showing error page', courier, 'refused'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', courier, 'refused'],
  ] as const)('says “%s” at %s: %s', (message, address, why) => {
    expect(refusedBy(new Error(message), address)).toEqual({ status: 'cannot-run', why });
  });

  it.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      courier,
      'courier.example',
    ],
    ['Missing host permission for the tab', undefined, ''],
  ])('only wants a permission: “%s”', (message, address, host) => {
    expect(refusedBy(new Error(message), address)).toEqual({ status: 'not-granted', host });
  });
});
