import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalOf, normaliseUrl, pageKey } from '@/core/notes/normalise-url';

describe('the canonical address of a page', () => {
  const address = 'https://m.paper.example/a?ref=front';

  it('is taken, without what does not name the article, from a page of the same site', () => {
    expect(canonicalOf(address, 'https://www.paper.example/news/a?utm_source=x#top')).toBe(
      'https://www.paper.example/news/a',
    );
  });

  it.each([null, '', '/a', 'javascript:alert(1)', 'https://other.example/a'])(
    'is none where it is %s',
    (told) => {
      expect(canonicalOf(address, told)).toBeNull();
    },
  );
});

describe('normalising an address', () => {
  it.each([
    ['https://paper.example/a#part-2', 'https://paper.example/a'],
    ['https://Paper.Example:443/A', 'https://paper.example/A'],
    ['https://paper.example/a?utm_source=x&utm_medium=mail&id=7', 'https://paper.example/a?id=7'],
    ['https://paper.example/a?fbclid=abc', 'https://paper.example/a'],
    ['https://paper.example/a?b=2&a=1', 'https://paper.example/a?a=1&b=2'],
    ['https://paper.example/a?at_medium=social&xtor=AL-72', 'https://paper.example/a'],
    ['https://paper.example', 'https://paper.example/'],
    ['https://reader:secret@paper.example/a', 'https://paper.example/a'],
    ['http://paper.example/a?page=2&page=1', 'http://paper.example/a?page=2&page=1'],
  ])('%s is %s', (address, normal) => {
    expect(normaliseUrl(address)).toBe(normal);
  });

  it.each(['chrome://settings', 'about:blank', 'file:///a.html', 'paper.example/a', 'https://', ''])(
    'gives nothing for %s',
    (address) => {
      expect(normaliseUrl(address)).toBeNull();
    },
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const once = normaliseUrl(address);
        expect(once === null ? null : normaliseUrl(once)).toBe(once);
        expect(pageKey(`https://${pageKey(address)}`)).toBe(pageKey(address));
      }),
    );
  });
});

describe('the key of a page', () => {
  const article = 'https://www.paper.example/news/harbour-opens';
  it.each([
    'http://www.paper.example/news/harbour-opens',
    'https://paper.example/news/harbour-opens/',
    'https://m.paper.example/news/harbour-opens?utm_campaign=x',
    'https://amp.paper.example/news/harbour-opens',
    'https://www.paper.example/amp/news/harbour-opens',
    'https://www.paper.example/news/harbour-opens/amp/',
    'https://www.paper.example/news/harbour-opens?amp=1#comments',
    'https://www.paper.example/news/harbour-opens?outputType=amp',
    'https://www.google.com/amp/s/www.paper.example/news/harbour-opens',
    'https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/news/harbour-opens',
  ])('is the same for %s', (address) => {
    expect(pageKey(address)).toBe(pageKey(article));
  });

  it.each([
    'https://www.paper.example/news/harbour-closes',
    'https://www.paper.example/news/harbour-opens?page=2',
    'https://other.example/news/harbour-opens',
    'https://news.paper.example/news/harbour-opens',
  ])('is another for %s', (address) => {
    expect(pageKey(address)).not.toBe(pageKey(article));
  });

  it('treats the AMP copy of an .html page as that page', () => {
    expect(pageKey('https://paper.example/a/story.amp.html')).toBe(pageKey('https://paper.example/a/story'));
    expect(pageKey('https://paper.example/a/story.html')).toBe('paper.example/a/story.html');
  });
});
