import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '@/builder/command-line';
import { runClaimsBuild } from '@/builder/run-claims-build';
import { runClaimsCheck } from '@/builder/run-claims-check';
import { copyFixture, rememberingTerminal } from './copied-fixture';

let folder = copyFixture();
beforeEach(() => {
  folder = copyFixture();
});
afterEach(() => folder.remove());

/** Builds first, so that only what the test spoils is at fault. */
async function check(...extra: readonly string[]) {
  await runClaimsBuild(['--ledgers', folder.ledgers, '--out', folder.claimSet], rememberingTerminal());
  return checkOnly(...extra);
}

async function checkOnly(...extra: readonly string[]) {
  const terminal = rememberingTerminal();
  const words = ['--ledgers', folder.ledgers, '--claim-set', folder.claimSet, ...extra];
  const code = await runCommand(() => runClaimsCheck(words, terminal), terminal);
  return { code, ...terminal };
}

const withReports = () => check('--reports', folder.reports);
const post = 'ledgers/ellery-post-2031-05-02.yaml';
const sheet = 'ledgers/harbour-sheet-2031-05-03.yaml';

describe('claims:check', () => {
  it('has nothing to say against the ledgers, with and without the reports', async () => {
    expect(await check()).toMatchObject({ code: 0, said: ['0 faults'], complained: [] });
    expect(await withReports()).toMatchObject({ code: 0, complained: [] });
  });

  it('prints what share of each report and of all is left out, chrome not counted', async () => {
    const { said } = await withReports();
    expect(said).toEqual([
      'ellery-post-2031-05-02: 1 of 5 sentences left out, 20 %',
      'harbour-sheet-2031-05-03: 1 of 5 sentences left out, 20 %',
      'all reports: 2 of 10 sentences left out, 20 %',
      '0 faults, 0 uncovered sentences',
    ]);
  });

  it('notices a claim set that is not what the ledgers give, or is not there', async () => {
    await check();
    folder.change('claim-set.json', 'three cracks', 'four cracks');
    const stale = await checkOnly();
    expect(stale.code).toBe(1);
    expect(stale.complained[0]).toMatch(/claim-set\.json: is not what the ledgers give/);
    rmSync(folder.claimSet);
    expect((await checkOnly()).code).toBe(1);
  });

  it.each([
    {
      name: 'evidence from after its report',
      spoil: () => folder.change(sheet, 'stance: denies', 'stance: denies\n    date: 2031-05-04'),
      line: /evidence\[1\]\.date .*expected a day not after 2031-05-03, came 2031-05-04/,
    },
    {
      name: 'a report from after the pack was closed',
      spoil: () => folder.change('ledgers/pack.yaml', 'asOf: 2031-05-04', 'asOf: 2031-05-02'),
      line: /harbour-sheet-2031-05-03\.yaml:\d+: report\.published: expected a day not after 2031-05-02/,
    },
    {
      name: 'a name with two owners',
      spoil: () => folder.change('ledgers/actors.yaml', 'aliases: [Tasker]', 'aliases: [Tasker, QUILL]'),
      line: /actors\.yaml:\d+: \[1\]\.aliases \(oren-tasker\): expected a name of one actor only, came "QUILL", also of mara-quill/,
    },
    {
      name: 'an origin that nothing has',
      spoil: () => folder.change(post, '    origin: an-engineer\n', ''),
      line: /origins\.yaml:\d+: \[1\] \(an-engineer\): .*which nothing does/,
    },
  ])('notices $name', async ({ spoil, line }) => {
    spoil();
    const { code, complained } = await check();
    expect(code).toBe(1);
    expect(complained.join('\n')).toMatch(line);
  });

  it.each([
    {
      name: 'a quotation that is not in the report',
      spoil: () => folder.change(post, 'one as long as a car', 'one as long as a bus'),
      line: /evidence\[1\]\.quote \(three-cracks\): expected words of the report, came "three cracks, one as long as a bus"/,
    },
    {
      name: 'a quotation cut inside a word',
      spoil: () => folder.change(post, 'one as long as a car', 'one as long as a ca'),
      line: /evidence\[1\]\.quote/,
    },
    {
      name: 'a fingerprint of another text',
      spoil: () => folder.change('reports/ellery-post-2031-05-02.txt', 'northern road', 'southern road'),
      line: /report\.fingerprint: expected the report's fingerprint, came another/,
    },
    {
      name: 'an opening that begins no sentence',
      spoil: () =>
        folder.change(post, 'covers: [An engineer of the city,', 'covers: [The engineer of the city,'),
      line: /evidence\[1\]\.covers\[0\] .*which begins none/,
    },
    {
      name: 'an opening that begins two sentences',
      spoil: () => folder.change(post, 'Dalmore Bridge was closed to, ', 'Dalmore Bridge, '),
      line: /covers\[0\] .*which begins 2\. Say how it ends/,
    },
    {
      name: 'a sentence that is covered and left out',
      spoil: () =>
        folder.change(post, 'leftOut:', 'leftOut:\n  - { sentence: An engineer, reason: opinion }'),
      line: /leftOut\[0\]\.sentence \(An engineer\): expected a sentence that nothing else takes care of/,
    },
  ])('with the reports, notices $name', async ({ spoil, line }) => {
    spoil();
    const { code, complained } = await withReports();
    expect(code).toBe(1);
    expect(complained.join('\n')).toMatch(line);
  });

  it('tells two sentences that begin alike by how they end', async () => {
    folder.change(post, 'Dalmore Bridge was closed to, ', 'Dalmore Bridge … Port Ellery said, ');
    expect(await withReports()).toMatchObject({ code: 0, complained: [] });
  });

  it('lists the sentences that nothing covers', async () => {
    folder.change(sheet, '    covers: [She did not say why]\n', '');
    const { code, complained, said } = await withReports();
    expect(code).toBe(1);
    expect(complained).toEqual(['harbour-sheet-2031-05-03: covered by nothing: She did not say why the …']);
    expect(said.at(-1)).toBe('0 faults, 1 uncovered sentences');
  });

  it('refuses when more than a third is left out', async () => {
    folder.change(sheet, '    covers: [She did not say why]\n', '');
    folder.change(sheet, 'leftOut:', 'leftOut:\n  - { sentence: She did not say, reason: opinion }');
    const { code, complained } = await withReports();
    expect(code).toBe(1);
    expect(complained).toEqual(['harbour-sheet-2031-05-03: more than a third is left out.']);
  });

  it('cannot prove a report that is not there: one line, exit code 2', async () => {
    rmSync(folder.at('reports', 'harbour-sheet-2031-05-03.txt'));
    const missing = await withReports();
    expect(missing.code).toBe(2);
    expect(missing.complained).toHaveLength(1);
    expect(missing.complained[0]).toMatch(
      /harbour-sheet-2031-05-03\.txt cannot be read: there is no such file/,
    );
    expect((await check('--reports', folder.at('nowhere'))).code).toBe(2);
  });
});
