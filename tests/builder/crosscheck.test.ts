import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { afterAll, describe, expect, it } from 'vitest';
import type { CrosscheckAnswer } from '@/builder/crosscheck-json';
import { runCommand } from '@/builder/command-line';
import { runClaimsBuild } from '@/builder/run-claims-build';
import { runCrosscheck } from '@/builder/run-crosscheck';
import { rememberingTerminal } from './copied-fixture';
import { crosscheckSchema } from './crosscheck-schema';

const folder = mkdtempSync(join(tmpdir(), 'second-source-crosscheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = join(import.meta.dirname, '../../assets/samples/after-the-talks.html');
const bridgeLedgers = join(import.meta.dirname, '../fixtures/ledgers/ledgers');
const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(crosscheckSchema);

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...words: readonly string[]) {
  const terminal = rememberingTerminal();
  const code = await runCommand(() => runCrosscheck(words, terminal), terminal);
  return { code, ...terminal };
}

async function answerFor(...words: readonly string[]): Promise<CrosscheckAnswer> {
  const { code, said, complained } = await run(...words, '--json');
  expect({ code, complained, lines: said.length }).toEqual({ code: 0, complained: [], lines: 1 });
  const answer: unknown = JSON.parse(said[0] ?? '');
  validate(answer);
  expect(validate.errors).toBeNull();
  return answer as CrosscheckAnswer;
}

/** Everything that can be added up or looked up in an answer is right. */
function expectConsistent({ text, sentences, counts, actors, matches }: CrosscheckAnswer): void {
  const isInside = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start < end && end <= text.length;
  expect([...sentences, ...matches, ...actors.flatMap(({ mentions }) => mentions)].every(isInside)).toBe(
    true,
  );
  expect(counts.sentences).toBe(sentences.length);
  expect(matches.map(({ start }) => start)).toEqual(matches.map(({ start }) => start).sort((a, b) => a - b));
  expect(matches.every((match) => match.independentOrigins === match.origins.stated)).toBe(true);
}

describe('crosscheck --json', () => {
  it('reads a page: title, day, claims with evidence, in just this shape', async () => {
    const answer = await answerFor(sample);
    expectConsistent(answer);
    expect(answer).toMatchObject({ read: 'article', report: null, date: '2025-04-27' });
    expect(answer.title).not.toBeNull();
    expect(answer.matches.length).toBeGreaterThan(3);
    expect(answer.matches.some(({ corroborating }) => corroborating.length > 0)).toBe(true);
    expect(answer.matches.some(({ conflicting }) => conflicting.length > 0)).toBe(true);
  });

  it('reads a text file: nothing cut, the first line is the title, the same claims', async () => {
    const page = await answerFor(sample);
    const raw = page.text.replaceAll('\n', '\r\n');
    const answer = await answerFor(put('talks.txt', raw), '--date', '2025-04-27');
    expectConsistent(answer);
    expect(answer.text).toBe(raw.replaceAll('\r\n', '\n'));
    expect(answer.title).toBe(page.title);
    const claimsOf = ({ matches }: CrosscheckAnswer) => matches.map(({ claim }) => claim.id);
    expect(claimsOf(answer)).toEqual(claimsOf(page));
  });

  it('takes the day and the address from the caller', async () => {
    const path = put(
      'two.txt',
      'The mayor of Port Ellery spoke to the council and the town listened to every word.',
    );
    expect((await answerFor(path)).date).toBeNull();
    const answer = await answerFor(path, '--date', '2031-05-04', '--url', 'https://ellery-post.example/two');
    expect(answer.date).toBe('2031-05-04');
  });

  it('adds packs to the bundled one, and knows their reports by the address', async () => {
    const pack = join(folder, 'bridge.json');
    await runClaimsBuild(['--ledgers', bridgeLedgers, '--out', pack], rememberingTerminal());
    const path = put(
      'bridge.txt',
      'Port Ellery waits for its bridge\nDalmore Bridge was closed to all traffic on Thursday night, and nobody in the whole of Port Ellery knows when it will be opened again.',
    );
    const answer = await answerFor(path, '--pack', pack, '--date', '2031-05-03');
    expect(answer.actors.map(({ name }) => name)).toContain('Dalmore Bridge');
    expect(answer.report).toBeNull();
    const known = await answerFor(
      path,
      '--pack',
      pack,
      '--url',
      'https://www.ellery-post.example/bridge?from=home',
    );
    expect(known.report).toBe('ellery-post-2031-05-02');
  });

  it('says of a page that is no article just that', async () => {
    const shop =
      '<!doctype html><html lang="en"><title>Lamps</title><body><h1>Lamps</h1><a href="/a">Buy</a></body></html>';
    const answer = await answerFor(put('shop.html', shop));
    expect(answer).toMatchObject({
      read: 'not-an-article',
      title: 'Lamps',
      text: '',
      sentences: [],
      matches: [],
    });
  });

  it('reads a page in the encoding that it declares', async () => {
    const html = readFileSync(sample, 'utf8').replace(
      /<meta charset="[^"]*"/i,
      '<meta charset="windows-1252"',
    );
    const bytes = Uint8Array.from(
      html.replace('the ferries', 'the cafés').replace(/[^\u0000-\u00ff]/g, "'"),
      (character) => character.charCodeAt(0),
    );
    expect((await answerFor(put('latin.html', bytes))).text).toContain('the cafés');
  });
});

describe('crosscheck for a person', () => {
  it('prints mentions, verdicts, evidence and reasons', async () => {
    const { code, said } = await run(sample);
    const lines = said.join('\n');
    expect(code).toBe(0);
    expect(lines).toMatch(/\d+ sentences · \d+ name someone we know/);
    expect(lines).toMatch(/Named: .*Steve Witkoff \(\d+\)/);
    for (const words of ['CONTESTED', 'CORROBORATED', 'Also reported by', 'Against it', 'Why: words']) {
      expect(lines).toContain(words);
    }
    expect(said.flatMap((line) => line.split('\n')).every((line) => line.length <= 110)).toBe(true);
  });

  it('says what the packs cover where nothing is known', async () => {
    const path = put(
      'garden.txt',
      'How to prune roses\nCut each stem above a bud that looks outward, on a dry day in early spring, and burn what you have cut off so that nothing spreads.',
    );
    expect((await run(path)).said.at(-1)).toMatch(
      /No claim that we know stands here. The packs cover: .+ \(until \d{4}-/,
    );
  });
});

describe('crosscheck on what it cannot read', () => {
  const bytes = Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 256);
  it.each([
    {
      name: 'a file that is not there',
      words: () => [join(folder, 'nowhere.html')],
      line: /nowhere\.html cannot be read: there is no such file/,
    },
    { name: 'a folder', words: () => [folder], line: /is not a file/ },
    { name: 'an empty file', words: () => [put('empty.txt', ' \n')], line: /empty\.txt is empty/ },
    { name: 'a picture', words: () => [put('picture.html', bytes)], line: /picture\.html is not text/ },
    {
      name: 'text with NULs',
      words: () => [put('nul.txt', 'The bridge\u0000 is closed')],
      line: /nul\.txt is not text/,
    },
    {
      name: 'a page without words',
      words: () => [put('bare.html', '<html><body><img src="a.png"></body>')],
      line: /bare\.html is a page without words/,
    },
    { name: 'no file at all', words: () => [], line: /One file is needed\. Usage: / },
    { name: 'two files', words: () => [sample, sample], line: /One file is needed/ },
    { name: 'an unknown flag', words: () => [sample, '--loud'], line: /--loud.*Usage: / },
    {
      name: 'a day that does not exist',
      words: () => [sample, '--date', '2025-02-30'],
      line: /--date 2025-02-30 is no day/,
    },
    {
      name: 'an address that is none',
      words: () => [sample, '--url', 'here'],
      line: /--url here is no address/,
    },
    {
      name: 'a pack that is not there',
      words: () => [sample, '--pack', join(folder, 'no.json')],
      line: /no\.json cannot be read/,
    },
  ])('meets $name with one clear line and exit code 2', async ({ words, line }) => {
    const { code, said, complained } = await run(...words(), '--json');
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(complained).toHaveLength(1);
    expect(complained[0]).toMatch(line);
    expect(complained[0]).not.toContain('\n');
  });

  it('lists the faults of a broken pack with their paths, exit code 2', async () => {
    const pack = put(
      'broken.json',
      '{"format":"second-source/claim-pack","version":1,"id":"Broken","actors":{}}',
    );
    const { code, said, complained } = await run(sample, '--pack', pack, '--json');
    expect({ code, said }).toEqual({ code: 2, said: [] });
    const lines = complained.join('\n').split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/broken\.json: id: expected an id/));
    expect(lines).toContainEqual(
      expect.stringMatching(/broken\.json: actors: expected a list, came an object/),
    );
  });

  it('does not take two packs of one id', async () => {
    const bundled = join(import.meta.dirname, '../../assets/claim-set.json');
    expect((await run(sample, '--pack', bundled)).code).toBe(0);
    const twice = await run(sample, '--pack', bundled, '--pack', bundled);
    expect(twice.code).toBe(2);
    expect(twice.complained[0]).toMatch(/another pack has the id/);
  });
});
