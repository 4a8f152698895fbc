/**
 * The arrows of docs/architecture.md as rules for dependency-cruiser. Each table says what a folder may import; what is
 * not in it may not. Tests, stories and benchmarks are free to look around.
 */

/** Downwards only, never sideways. */
export const PACKAGES = {
  core: [],
  tokens: [],
  search: ['core'],
  catalogue: ['core'],
  elements: ['core', 'tokens'],
  embed: ['core', 'tokens', 'search', 'catalogue', 'elements'],
  cli: ['core', 'tokens', 'search', 'catalogue', 'elements'],
};

/** Inside core. Everyone may throw the error and name what is wrong with data; nothing knows `testing`. */
export const CORE = {
  // A rule of the model names the code of what breaks it.
  model: ['problems'],
  problems: [],
  graph: [],
  // Evidence from elsewhere counts for less the further that place is from here.
  evidence: ['model', 'place'],
  place: ['model'],
  contributions: ['model', 'evidence', 'place', 'graph', 'problems'],
  alignment: ['model', 'evidence', 'place', 'contributions', 'graph', 'problems'],
  matching: ['model', 'evidence', 'place', 'contributions', 'alignment', 'graph', 'problems'],
  feed: ['model', 'problems'],
  tables: ['model', 'problems', 'feed'],
  importers: ['model'],
  locales: ['model', 'problems', 'feed', 'evidence', 'place', 'contributions', 'alignment', 'matching'],
  testing: [
    'model',
    'problems',
    'graph',
    'evidence',
    'place',
    'contributions',
    'alignment',
    'matching',
    'feed',
    'tables',
  ],
};

const NOT_SHIPPED = '\\.(?:test|test-d|bench|stories)\\.ts$|/shared/testing/';
const either = (names) => (names.length === 0 ? '(?!)' : `(?:${names.join('|')})`);

const packageRules = Object.entries(PACKAGES).map(([name, may]) => ({
  name: `direction-of-${name}`,
  comment: `${name} may import ${may.join(', ') || 'no package of ours'} (docs/architecture.md)`,
  severity: 'error',
  from: { path: `^packages/${name}/src/`, pathNot: NOT_SHIPPED },
  to: { path: '^(?:packages|apps)/', pathNot: `^packages/${either([name, ...may])}/` },
}));

const coreRules = Object.entries(CORE).map(([name, may]) => ({
  name: `direction-in-core-${name}`,
  comment: `core/src/${name} may import ${may.join(', ') || 'nothing of ours'} and error.ts (docs/architecture.md)`,
  severity: 'error',
  from: { path: `^packages/core/src/${name}/`, pathNot: NOT_SHIPPED },
  to: { path: '^packages/core/src/', pathNot: `^packages/core/src/(?:${either([name, ...may])}/|error\\.ts$)` },
}));

const DIRTY = ['node:', 'assert', 'child_process', 'crypto', 'fs', 'http', 'https', 'net', 'os', 'path', 'url', 'util'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...packageRules,
    ...coreRules,
    {
      name: 'core-folder-without-arrow',
      comment: 'A new folder of core gets its arrows in scripts/direction.config.js and docs/architecture.md first.',
      severity: 'error',
      from: { path: '^packages/core/src/[^/]+/', pathNot: `^packages/core/src/${either(Object.keys(CORE))}/` },
      to: {},
    },
    {
      name: 'package-without-arrow',
      comment: 'A new package gets its arrows in scripts/direction.config.js and docs/architecture.md first.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: `^packages/${either(Object.keys(PACKAGES))}/` },
      to: {},
    },
    {
      name: 'no-circles',
      comment: 'Also no circle of types alone: what cannot be read in some order cannot be understood in parts.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-way-back-to-apps',
      comment: 'Packages know no app.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'through-the-door',
      comment: 'Another package is imported by its name, never by a path into its folder.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|apps/[^/]+)/' },
      to: { path: '^(?:packages|apps)/[^/]+/src/', pathNot: '^$1/' },
    },
    {
      name: 'no-test-code-in-what-ships',
      comment: 'Builders, generators and oracles are for tests, stories and benchmarks.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: `${NOT_SHIPPED}|/testing/` },
      to: { path: `${NOT_SHIPPED}|^packages/core/(?:src|dist)/testing/` },
    },
    {
      name: 'runs-in-a-page',
      comment: 'What runs in a page touches no disk, network or clock of Node.',
      severity: 'error',
      from: {
        path: '^packages/(?:core|search|elements|embed)/src/',
        pathNot: `${NOT_SHIPPED}|^packages/embed/src/server|^packages/[^/]+/src/testing/`,
      },
      to: { dependencyTypes: ['core'], path: `^${either(DIRTY)}` },
    },
    {
      name: 'declared',
      // The server module of embed is one file that holds what it needs (docs/decisions/0024).
      comment: 'What ships imports only what its package.json promises to install.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: `${NOT_SHIPPED}|^packages/embed/src/server/` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'found',
      comment: 'An import leads to a file.',
      severity: 'error',
      from: { pathNot: '\\.mdx$' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: {
      path: [
        ...['storybook-static', '/coverage/', '/reports/', '\\.stryker-tmp', '^packages/[^/]+/dist/.*\\.d\\.ts$'],
        // Projects of their own, which install what they need when they are asked for.
        '^apps/integration/(?:audit|frameworks)/',
      ],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'node', 'default'],
      extensions: ['.ts', '.js', '.json', '.css'],
    },
  },
};
