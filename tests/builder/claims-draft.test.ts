import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from '@/builder/command-line';
import { reportLedgerShape } from '@/builder/ledgers/ledger';
import { runClaimsBuild } from '@/builder/run-claims-build';
import { runClaimsCheck } from '@/builder/run-claims-check';
import { runClaimsDraft } from '@/builder/run-claims-draft';
import { createFaultList } from '@/core/claims/fault';
import { parseClaimPackText } from '@/core/claims/parse-claim-pack-text';
import { copyFixture, rememberingTerminal } from './copied-fixture';

let folder = copyFixture();
beforeEach(() => {
  folder = copyFixture();
});
afterEach(() => folder.remove());

async function draft(...words: readonly string[]) {
  const terminal = rememberingTerminal();
  const code = await runCommand(() => runClaimsDraft(words, terminal), terminal);
  return { code, ...terminal };
}

/** The claims that a person wrote about the same reports. */
async function buildKnown(): Promise<string> {
  await runClaimsBuild(['--ledgers', folder.ledgers, '--out', folder.claimSet], rememberingTerminal());
  return folder.claimSet;
}

const sheet = 'harbour-sheet-2031-05-03';

describe('claims:draft', () => {
  it('prints a ledger of a report, in the form that claims:build reads', async () => {
    const { code, said } = await draft(folder.at('reports', `${sheet}.txt`), '--known', 'none');
    expect(code).toBe(0);
    const ledger: unknown = parse(said.join('\n'));
    const faults = createFaultList();
    expect(reportLedgerShape.is(ledger, faults), JSON.stringify(faults.faults)).toBe(true);
    expect(ledger).toMatchObject({
      report: { id: sheet, published: '2031-05-03', publishedBasis: 'inferred' },
    });
    expect(said.join('\n')).toContain('# Drafted by program');
    expect(said.join('\n')).toContain('# A claim of its own.');
  });

  it('names what is known already, with its reason, and drafts no row for it', async () => {
    const { said } = await draft(
      folder.at('reports', 'ellery-post-2031-05-02.txt'),
      '--known',
      await buildKnown(),
    );
    const text = said.join('\n');
    const ledger = parse(text) as { evidence: { claim: string }[]; 'x-new-actors': { id: string }[] };
    expect(text).toMatch(/# Known \(0\.\d\d\): Dalmore Bridge was closed to traffic on 1 May 2031\./);
    expect(ledger.evidence.map(({ claim }) => claim)).toContain('bridge-closed');
    expect(ledger['x-new-actors'].map(({ id }) => id)).not.toContain('dalmore-bridge');
  });

  it('drafts a folder of reports as ledgers that can be built and proven at once', async () => {
    const out = folder.at('drafted');
    const { code } = await draft(folder.reports, '--known', 'none', '--out', out);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'actors.yaml',
      'claims.yaml',
      'ellery-post-2031-05-02.yaml',
      `${sheet}.yaml`,
      'origins.yaml',
      'pack.yaml',
      'relations.yaml',
    ]);
    const terminal = rememberingTerminal();
    const built = folder.at('drafted.json');
    expect(await runClaimsBuild(['--ledgers', out, '--out', built], terminal)).toBe(0);
    await runClaimsCheck(['--ledgers', out, '--claim-set', built, '--reports', folder.reports], terminal);
    // Whether too much is left out is for the reviewer; every quotation, opening and fingerprint is right.
    expect(terminal.complained.filter((line) => !line.includes('more than a third'))).toEqual([]);
    expect(terminal.said.at(-1)).toMatch(/0 uncovered sentences/);
  });

  it('makes one complete pack of a folder, unreviewed, that anybody can install', async () => {
    const path = folder.at('pack.json');
    const { code, said } = await draft(folder.reports, '--pack', path);
    expect(code).toBe(0);
    expect(said[0]).toMatch(/actors, \d+ claims and \d+ pieces of evidence drafted from 2 reports/);
    const parsed = parseClaimPackText(folder.read('pack.json'));
    expect(parsed.ok && parsed.pack.unreviewed).toBe(true);
    expect(parsed.ok && parsed.pack.reports.map(({ id }) => id)).toEqual(['ellery-post-2031-05-02', sheet]);
    expect(parsed.ok && parsed.pack.actors.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Mara Quill', 'Dalmore Bridge', 'Port Ellery']),
    );
  });

  it('reads pages as well as text', async () => {
    folder.put(
      'page.html',
      `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><meta property="article:published_time" content="2031-05-03T08:00:00Z"><meta property="og:site_name" content="The Harbour Sheet"><title>Bridge</title></head><body><article><h1>The bridge is sound</h1><p>Mara Quill, mayor of Port Ellery, said on Friday that Dalmore Bridge is sound and that it would be opened again within a week, whatever the engineers say.</p></article></body></html>`,
    );
    const { said } = await draft(folder.at('page.html'), '--known', 'none');
    expect(parse(said.join('\n'))).toMatchObject({
      report: { publisher: 'The Harbour Sheet', published: '2031-05-03', publishedBasis: 'stated' },
    });
  });

  it('writes fingerprints into ledgers and nothing else', async () => {
    const before = folder.read(`ledgers/${sheet}.yaml`);
    const { code, said } = await draft('--fingerprint', folder.reports, '--ledgers', folder.ledgers);
    expect(code).toBe(0);
    expect(said).toHaveLength(2);
    expect(folder.read(`ledgers/${sheet}.yaml`)).toBe(before);
  });

  it('writes over nothing', async () => {
    const { code, complained } = await draft(folder.reports, '--known', 'none', '--out', folder.ledgers);
    expect(code).toBe(2);
    expect(complained[0]).toMatch(/pack\.yaml is there already and is not written over/);
  });

  it.each([
    { name: 'nothing', words: () => [], line: /A file or a folder is needed\. Usage/ },
    {
      name: 'what is not there',
      words: () => [folder.at('nowhere.txt')],
      line: /nowhere\.txt cannot be read/,
    },
    {
      name: 'a folder without reports',
      words: () => [folder.ledgers],
      line: /holds no \.txt or \.html file/,
    },
    {
      name: 'several reports without a folder',
      words: () => [folder.reports, '--known', 'none'],
      line: /need --out/,
    },
    { name: 'an unknown flag', words: () => [folder.reports, '--loud'], line: /--loud.*Usage/ },
    {
      name: 'a day that does not exist',
      words: () => [folder.reports, '--date', 'Friday'],
      line: /is no day/,
    },
  ])('cannot draft $name: one line, exit code 2', async ({ words, line }) => {
    const { code, complained } = await draft(...words());
    expect(code).toBe(2);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toMatch(line);
    expect(existsSync(folder.at('pack.json'))).toBe(false);
  });
});
