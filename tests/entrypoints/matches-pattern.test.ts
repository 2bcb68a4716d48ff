import { describe, expect, it } from 'vitest';
import { matchesPattern } from '@/entrypoints/background/matches-pattern';

describe('a match pattern', () => {
  it.each([
    ['*://*.paper.example/*', 'https://www.paper.example/a?b=1'],
    ['*://*.paper.example/*', 'http://paper.example/'],
    ['*://www.paper.example/news/*', 'https://www.paper.example/news/a'],
    ['*://www.paper.example/*/news/*', 'https://www.paper.example/en-gb/news/a'],
    ['*://*/*', 'http://anything.example/'],
    ['<all_urls>', 'https://anything.example/'],
    ['https://paper.example/*', 'https://paper.example/a'],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8080/a'],
  ])('%s fits %s', (pattern, address) => {
    expect(matchesPattern(pattern, address)).toBe(true);
  });

  it.each([
    ['*://*.paper.example/*', 'https://otherpaper.example/a'],
    ['*://*.paper.example/*', 'https://paper.example.evil.example/a'],
    ['*://www.paper.example/news/*', 'https://www.paper.example/sport/a'],
    ['*://www.paper.example/news/*', 'https://paper.example/news/a'],
    ['*://*/*', 'file:///a.html'],
    ['https://paper.example/*', 'http://paper.example/a'],
    ['*://paper.example/a.b*', 'https://paper.example/aXb'],
    ['nonsense', 'https://paper.example/'],
  ])('%s does not fit %s', (pattern, address) => {
    expect(matchesPattern(pattern, address)).toBe(false);
  });
});
