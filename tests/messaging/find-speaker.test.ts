import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { findSpeaker } from '@/messaging/find-speaker';
import { contentScript, ourId, ourOrigin } from '@/tests/messaging/fake-browser';

const us = { id: ourId, origin: ourOrigin };
const loaded = 'https://www.dailyharbour.example/news/1';

/** A content script in a page that was loaded at one address, in a tab that shows another. */
function speaksFrom(tabUrl: string | undefined) {
  const tab = { id: 7, index: 0, windowId: 1, url: tabUrl } as Browser.tabs.Tab;
  return findSpeaker(contentScript({ url: loaded, tab }), us);
}

describe('the address of a page that speaks', () => {
  it('is where it is now, when it has gone on without a load', () => {
    expect(speaksFrom('https://www.dailyharbour.example/news/2')).toMatchObject({
      url: 'https://www.dailyharbour.example/news/2',
    });
  });

  it.each([undefined, '', 'https://other.example/', 'about:blank', 'chrome://newtab/'])(
    'is where it was loaded, when its tab shows %s',
    (tabUrl) => {
      expect(speaksFrom(tabUrl)).toMatchObject({ url: loaded });
    },
  );
});
