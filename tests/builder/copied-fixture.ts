import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Terminal } from '@/builder/command-line';

const fixture = join(import.meta.dirname, '../fixtures/ledgers');

/** The fixture's ledgers and reports in a folder of their own, to be spoilt. Goes away with `remove`. */
export function copyFixture() {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-ledgers-'));
  cpSync(fixture, folder, { recursive: true });
  const at = (...names: readonly string[]) => join(folder, ...names);
  return {
    at,
    ledgers: at('ledgers'),
    reports: at('reports'),
    claimSet: at('claim-set.json'),
    read: (name: string) => readFileSync(at(name), 'utf8'),
    put: (name: string, content: string | Uint8Array) => writeFileSync(at(name), content),
    /** Exchanges words in a file; they must be there. */
    change(name: string, from: string, to: string): void {
      const before = readFileSync(at(name), 'utf8');
      if (!before.includes(from)) throw new Error(`${name} does not hold: ${from}`);
      writeFileSync(at(name), before.replace(from, to));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A terminal that remembers what was printed. */
export function rememberingTerminal(): Terminal & { readonly said: string[]; readonly complained: string[] } {
  const said: string[] = [];
  const complained: string[] = [];
  return { said, complained, out: (line) => void said.push(line), err: (line) => void complained.push(line) };
}
