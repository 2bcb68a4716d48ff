import tseslint from 'typescript-eslint';

/**
 * Who may know whom. Each folder lists what it may import; the message says why the rest is refused.
 * The compiler holds the same table by its project references (`tsconfig.json` of each folder);
 * `tests/borders.test.ts` plants a breach of every arrow and sees both refuse it.
 */
export const borders = {
  core: {
    may: [],
    why: 'core knows words, not pages: no DOM, no browser, no storage, so that it runs and is tested anywhere',
  },
  'page/reading': {
    may: ['core'],
    why: 'page/reading takes a Document and knows nothing of the extension, so that it also runs in Node',
  },
  'page/marking': {
    may: ['core', 'page/reading'],
    why: 'page knows the DOM, not the extension: what it needs is handed in',
  },
  messaging: { may: ['core'], why: 'messaging is the conversation alone: neither end may leak into it' },
  storage: { may: ['core'], why: 'storage holds what survives and knows neither pages nor messages' },
  components: {
    may: ['core'],
    why: 'components get props and give callbacks: no storage, no browser, no messages',
  },
  entrypoints: {
    may: ['core', 'page/reading', 'page/marking', 'messaging', 'storage', 'components', 'assets'],
    why: 'entrypoints wire the product together; the builder never ships',
  },
  builder: {
    may: ['core', 'page/reading'],
    why: 'the builder runs in Node at build time: only core and the reading half of page run there',
  },
};

const folders = Object.keys(borders);
const browserFolders = ['messaging', 'entrypoints'];

const pageOwnWords = {
  group: ['webextension-polyfill', '@wxt-dev/*'],
  message: 'The browser comes from wxt/browser, so that one polyfill serves everywhere.',
};

function zone(folder) {
  const { may, why } = borders[folder];
  const closed = [...folders, 'assets', 'tests'].filter((other) => other !== folder && !may.includes(other));
  const patterns = [
    {
      group: ['../*', '..'],
      message: 'Write ./ for a neighbour and @/ across a border; ../ hides which border is crossed.',
    },
    pageOwnWords,
    ...closed.map((other) => ({
      group: [`@/${other}`, `@/${other}/**`],
      message: `${folder} may not import ${other}: ${why}.`,
    })),
  ];
  if (!browserFolders.includes(folder)) {
    patterns.push({ group: ['wxt', 'wxt/*'], message: `${folder} does not know the browser: ${why}.` });
  }
  if (folder === 'core') {
    patterns.push({
      group: ['node:*', 'preact', 'preact/*', 'dexie'],
      message: `core imports nothing but core: ${why}.`,
    });
  }
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

/** A content script that opened a database would open it in the visited site. */
const contentScripts = {
  files: ['entrypoints/news/**/*.ts', 'entrypoints/{news,marks,cards,drawing}.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: ['../*', '..'], message: 'Write ./ for a neighbour and @/ across a border.' },
          {
            group: ['@/storage/**', 'dexie'],
            message: "A content script never imports storage: the database would be the visited site's.",
          },
          {
            group: ['@/components/**', 'preact', 'preact/*'],
            message: 'Nothing of the extension pages is shown inside a page.',
          },
          { group: ['@/builder/**', '@/tests/**'], message: 'The builder never ships.' },
          pageOwnWords,
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'indexedDB',
      'localStorage',
    ],
  },
};

const unsafeDom = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'write',
  'writeln',
  'dangerouslySetInnerHTML',
].map((name) => ({
  selector: `MemberExpression[property.name='${name}'][object.name!='process'][object.property.name!=/^(stdout|stderr)$/]`,
  message: `Text is always text: ${name} is not used.`,
}));

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.types', '.cache', 'node_modules', 'shots', 'assets', '**/*.d.mts'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-empty': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-syntax': [
        'error',
        ...unsafeDom,
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text is always text.' },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  ...folders.map(zone),
  contentScripts,
  {
    files: ['tests/**', 'builder/**', '*.config.{js,ts}'],
    rules: { 'no-console': 'off', 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // Tests read the page's HTML to see that nothing changed.
  {
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
