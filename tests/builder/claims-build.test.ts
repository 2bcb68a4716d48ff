import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '@/builder/command-line';
import { runClaimsBuild } from '@/builder/run-claims-build';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { copyFixture, rememberingTerminal } from './copied-fixture';

let folder = copyFixture();
beforeEach(() => {
  folder = copyFixture();
});
afterEach(() => folder.remove());

async function build(...extra: readonly string[]) {
  const terminal = rememberingTerminal();
  const words = ['--ledgers', folder.ledgers, '--out', folder.claimSet, ...extra];
  const code = await runCommand(() => runClaimsBuild(words, terminal), terminal);
  return { code, ...terminal };
}

describe('claims:build', () => {
  it('makes a claim pack with everything that the ledgers hold', async () => {
    const { code, said } = await build();
    expect(code).toBe(0);
    expect(said[0]).toMatch(/4 claims, 5 pieces of evidence from 2 reports, 1 relations/);
    const parsed = parseClaimPackText(folder.read('claim-set.json'));
    expect(parsed.ok && parsed.pack.evidence.map(({ id, stance, report }) => [id, stance, report])).toEqual([
      ['ellery-post-2031-05-02--bridge-closed', 'asserts', 'ellery-post-2031-05-02'],
      ['ellery-post-2031-05-02--three-cracks', 'asserts', 'ellery-post-2031-05-02'],
      ['harbour-sheet-2031-05-03--quill-says-sound', 'asserts', 'harbour-sheet-2031-05-03'],
      ['harbour-sheet-2031-05-03--no-cracks', 'denies', 'harbour-sheet-2031-05-03'],
      ['harbour-sheet-2031-05-03--bridge-closed', 'asserts', 'harbour-sheet-2031-05-03'],
    ]);
    expect(folder.read('claim-set.json')).not.toMatch(/covers|leftOut/);
  });

  it('gives the same bytes for the same ledgers, and ends with a line end', async () => {
    await build();
    const first = folder.read('claim-set.json');
    await build();
    expect(folder.read('claim-set.json')).toBe(first);
    expect(first.endsWith('}\n')).toBe(true);
  });

  it('does not care in which order the keys of a row stand in the ledger', async () => {
    await build();
    const before = folder.read('claim-set.json');
    folder.change(
      'ledgers/actors.yaml',
      '  name: Port Ellery\n  kind: place\n',
      '  kind: place\n  name: Port Ellery\n',
    );
    await build();
    expect(folder.read('claim-set.json')).toBe(before);
  });

  it('changes one line when one row changes', async () => {
    await build();
    const before = folder.read('claim-set.json').split('\n');
    folder.change(
      'ledgers/claims.yaml',
      'Dalmore Bridge was shut to all traffic.',
      'Dalmore Bridge was shut.',
    );
    await build();
    const after = folder.read('claim-set.json').split('\n');
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  });

  it('keeps own keys, and drops what only the ledgers need', async () => {
    folder.change('ledgers/actors.yaml', '- id: port-ellery', '- x-map: { lat: 1 }\n  id: port-ellery');
    await build();
    expect(folder.read('claim-set.json')).toContain('"aliases":["Ellery"],"x-map":{"lat":1}}');
  });

  it.each([
    {
      name: 'a text that is too long',
      file: 'ledgers/claims.yaml',
      from: 'Dalmore Bridge is sound.',
      to: `Dalmore Bridge is ${'very '.repeat(24)}sound.`,
      line: /claims\.yaml:16: \[1\]\.text \(bridge-sound\): expected 1 to 25 words, came 28/,
    },
    {
      name: 'an unknown key',
      file: 'ledgers/actors.yaml',
      from: 'contextAliases',
      to: 'contextaliases',
      line: /actors\.yaml:6: \[0\]\.contextaliases \(mara-quill\): expected only the keys .*, came an unknown key/,
    },
    {
      name: 'a claim that is nowhere',
      file: 'ledgers/harbour-sheet-2031-05-03.yaml',
      from: 'claim: quill-says-sound',
      to: 'claim: quill-says-so',
      line: /harbour-sheet-2031-05-03\.yaml:\d+: evidence\[0\]\.claim \(quill-says-so\): expected the id of a claim in this pack, came "quill-says-so", which nothing here has/,
    },
    {
      name: 'a relation to nothing',
      file: 'ledgers/relations.yaml',
      from: 'to: bridge-sound',
      to: 'to: mara-quill',
      line: /relations\.yaml:2: \[0\]\.to \(three-cracks\): .* which is an actor/,
    },
    {
      name: 'a day that does not exist',
      file: 'ledgers/pack.yaml',
      from: '2031-05-04\nmaker',
      to: '2031-02-30\nmaker',
      line: /pack\.yaml:7: asOf: expected a day that exists/,
    },
    {
      name: 'a ledger whose report has another name',
      file: 'ledgers/ellery-post-2031-05-02.yaml',
      from: 'id: ellery-post-2031-05-02',
      to: 'id: ellery-post',
      line: /ellery-post-2031-05-02\.yaml:2: report\.id: expected the name of the file/,
    },
    {
      name: 'an opening of seven words',
      file: 'ledgers/harbour-sheet-2031-05-03.yaml',
      from: 'covers: [She did not say why]',
      to: 'covers: [She did not say why the bridge]',
      line: /evidence\[2\]\.covers\[0\] \(bridge-closed\): expected 1 to 6 words, came 7/,
    },
  ])('meets $name: one line with file, line and row, nothing written', async ({ file, from, to, line }) => {
    folder.change(file, from, to);
    const { code, complained } = await build();
    expect(code).toBe(1);
    expect(complained[0]).toMatch(line);
    expect(existsSync(folder.claimSet)).toBe(false);
  });

  it('asks for an id where one report has two pieces of evidence for one claim', async () => {
    folder.change('ledgers/harbour-sheet-2031-05-03.yaml', 'claim: bridge-closed', 'claim: quill-says-sound');
    const { code, complained } = await build();
    expect(code).toBe(1);
    expect(complained[0]).toMatch(/evidence\[2\]\.id .*expected an id of its own/);
  });

  it('leaves the file that is there alone when the ledgers have a fault', async () => {
    writeFileSync(folder.claimSet, 'as it was');
    folder.change('ledgers/pack.yaml', 'language: en', 'language: English');
    await build();
    expect(readFileSync(folder.claimSet, 'utf8')).toBe('as it was');
  });

  it.each([
    {
      name: 'broken YAML',
      spoil: () => folder.change('ledgers/pack.yaml', 'id: dalmore-bridge-2031', 'id: ['),
    },
    { name: 'a key twice', spoil: () => folder.change('ledgers/pack.yaml', 'language: en', 'id: again') },
    { name: 'an empty file', spoil: () => folder.put('ledgers/claims.yaml', '') },
    {
      name: 'a bound blob',
      spoil: () => folder.put('ledgers/claims.yaml', new Uint8Array([0, 255, 254, 1])),
    },
  ])('cannot read $name: one line, exit code 2', async ({ spoil }) => {
    spoil();
    const { code, complained } = await build();
    expect(code).toBe(2);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toMatch(/\.yaml/);
  });

  it('cannot find the folder, or does not know the flag: one line, exit code 2', async () => {
    expect(await build('--ledgers', folder.at('nowhere'))).toMatchObject({ code: 2 });
    const unknown = await build('--loud');
    expect(unknown.code).toBe(2);
    expect(unknown.complained).toHaveLength(1);
    expect(unknown.complained[0]).toMatch(/--loud.*Usage/);
  });
});
