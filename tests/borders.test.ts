import { ESLint } from 'eslint';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { borders } from '../eslint.config.js';

/**
 * The borders of the house, proved one by one: for each folder and each folder it may not know, a file with
 * that import is planted (in memory), and the compiler and the linter must refuse it, each on its own.
 */
const root = resolve(import.meta.dirname, '..');
const folders = Object.keys(borders);
const forbidden = folders.flatMap((from) =>
  folders.filter((to) => to !== from && !borders[from]!.may.includes(to)).map((to) => ({ from, to })),
);
const allowed = folders.flatMap((from) =>
  borders[from]!.may.filter((to) => to !== 'assets').map((to) => ({ from, to })),
);

describe('the borders between folders', () => {
  it.each(allowed)('compiler and linter let $from import $to', async ({ from, to }) => {
    expect(compileFaults(from, planted(to))).toEqual([]);
    expect(await lintFaults(from, planted(to))).toEqual([]);
  });

  it.each(forbidden)('the compiler refuses $to in $from', ({ from, to }) => {
    expect(compileFaults(from, planted(to))).not.toEqual([]);
  });

  it.each(forbidden)('the linter refuses $to in $from and says why', async ({ from, to }) => {
    const faults = await lintFaults(from, planted(to));
    expect(faults.join('\n')).toContain(`${from} may not import ${to}`);
  });

  it.each([
    { from: 'core', code: 'export const here = document.title;' },
    { from: 'core', code: 'export const here = fetch("x");' },
    { from: 'core', code: 'export const here = process.cwd();' },
    { from: 'page/reading', code: 'export const here = browser.runtime.id;' },
    { from: 'page/marking', code: 'export const here = chrome.runtime.id;' },
    { from: 'components', code: 'export const here = chrome.storage.local;' },
  ])('the compiler does not know the words of $code in $from', ({ from, code }) => {
    expect(compileFaults(from, code)).not.toEqual([]);
  });

  it.each(['core', 'page/reading', 'page/marking', 'components', 'storage', 'builder'])(
    'the linter refuses the browser in %s',
    async (from) => {
      const faults = await lintFaults(
        from,
        "import { browser } from 'wxt/browser';\nexport const id = browser.runtime.id;\n",
      );
      expect(faults.join('\n')).toContain('does not know the browser');
    },
  );

  it('the linter refuses storage in the content script', async () => {
    const faults = await lintFaults('entrypoints/news', planted('storage'));
    expect(faults.join('\n')).toContain("the visited site's");
  });

  it('the linter refuses ../ everywhere', async () => {
    const faults = await lintFaults('core/claims', "export * from '../text/span';\n");
    expect(faults.join('\n')).toContain('../ hides which border is crossed');
  });
});

/** A file that imports the first module of a folder. */
function planted(folder: string): string {
  const target = firstModule(folder);
  return `import * as other from '@/${target}';\nexport const breach = Object.keys(other);\n`;
}

function firstModule(folder: string): string {
  const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
  const first = found[0];
  if (first === undefined) throw new Error(`${folder} has no module to import`);
  return `${folder}/${first.replace(/\.tsx?$/, '')}`;
}

/** The compiler's faults in and about the planted file alone, with the folder's own tsconfig.json. */
function compileFaults(folder: string, code: string): string[] {
  const config = join(root, folder, 'tsconfig.json');
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  if (parsed === undefined) throw new Error(`${config} could not be read`);
  const file = join(root, folder, 'planted-breach.ts');
  const options: ts.CompilerOptions = { ...parsed.options, noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? code : readFile(name));
  // So that a referenced folder is read from its sources and nothing needs to be built first; not in the public types.
  Object.assign(host, { useSourceOfProjectReferenceRedirect: () => true });
  const program = ts.createProgram({
    rootNames: [...parsed.fileNames, file],
    options,
    projectReferences: parsed.projectReferences ?? [],
    host,
  });
  const source = program.getSourceFile(file);
  const faults = [...program.getSemanticDiagnostics(source), ...program.getOptionsDiagnostics()];
  return faults.map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
}

function fail(fault: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
}

const eslint = new ESLint({
  cwd: root,
  // The planted file is in no project; the rules that hold the borders need no types.
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false, project: null } } }],
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
});

async function lintFaults(folder: string, code: string): Promise<string[]> {
  const filePath = join(root, folder, 'planted-breach.ts');
  expect(existsSync(filePath)).toBe(false);
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message) ?? ['not linted at all'];
}

it('no planted file is left behind', () => {
  for (const folder of folders) expect(() => readFileSync(join(root, folder, 'planted-breach.ts'))).toThrow();
});
