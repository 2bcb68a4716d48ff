import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Site = { readonly name: string; readonly country: string; readonly matches: readonly string[] };

const file = resolve(import.meta.dirname, '../../assets/news-sites.json');
const { sites } = JSON.parse(readFileSync(file, 'utf8')) as { sites: readonly Site[] };
const patterns = sites.flatMap((site) => site.matches);

describe('the list of news sites', () => {
  it('names at least 200 sites of at least 60 countries', () => {
    expect(sites.length).toBeGreaterThanOrEqual(200);
    expect(new Set(sites.map((site) => site.country)).size).toBeGreaterThanOrEqual(60);
  });

  it('names no site and no pattern twice', () => {
    const names = sites.map((site) => `${site.country} ${site.name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
  });

  it('writes every pattern as the browsers read it: one host, lower case, a path with a star at its end', () => {
    const wellFormed = /^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/([a-z0-9*/.-]*\/)?\*$/;
    expect(patterns.filter((pattern) => !wellFormed.test(pattern))).toEqual([]);
  });

  it('covers no pattern by another', () => {
    const whole = patterns.filter((each) => each.startsWith('*://*.')).map((each) => hostOf(each));
    const covered = patterns.filter((pattern) => {
      const host = hostOf(pattern);
      return whole.some(
        (other) => host.endsWith(`.${other}`) || (host === other && !pattern.startsWith('*://*.')),
      );
    });
    expect(covered).toEqual([]);
  });

  it('never takes a whole registry or a site that is mostly something else', () => {
    const tooWide = ['co.uk', 'com.au', 'go.com', 'yahoo.com', 'msn.com', 'qq.com', 'naver.com', 'globo.com'];
    expect(patterns.filter((each) => tooWide.some((host) => each === `*://*.${host}/*`))).toEqual([]);
  });
});

function hostOf(pattern: string): string {
  return /^\*:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1] ?? '';
}
