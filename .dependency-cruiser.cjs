// Who may import whom (docs/architecture.md). `npm run check` and test/architecture.test.ts hold it.

const ROOMS = [
  'activities',
  'bench',
  'cli',
  'coding',
  'dashboard',
  'home',
  'net',
  'sample',
  'schemas',
  'signals',
  'sources',
  'sql',
  'test',
  'workflows',
];
const ALL = `^(${ROOMS.join('|')})/`;

/** A room that imports nothing of this repository but itself and the rooms named. */
const room = (name, ...allowed) => ({
  name: `${name}-imports-only`,
  severity: 'error',
  comment: `${name} may import ${allowed.join(', ') || 'no other room'}`,
  from: { path: `^${name}/` },
  to: { path: ALL, pathNot: `^(${[name, ...allowed].join('|')})/` },
});

/** Imports that are only allowed where they vanish at compile time. */
const typesOnly = (name, rooms) => ({
  name: `${name}-takes-types-of-${rooms.join('-')}`,
  severity: 'error',
  comment: `${name} may use the types of ${rooms.join(', ')}, not their code`,
  from: { path: `^${name}/` },
  to: { path: `^(${rooms.join('|')})/`, dependencyTypesNot: ['type-only'] },
});

const PACKAGE = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

module.exports = {
  forbidden: [
    room('activities', 'net', 'home', 'sources', 'coding', 'signals', 'schemas', 'sql'),
    room('home', 'schemas'),
    room('net', 'schemas'),
    room('sources', 'schemas'),
    room('coding', 'schemas'),
    room('signals', 'schemas'),
    room('schemas'),
    room('sql', 'schemas'),
    room('sample', 'home', 'schemas', 'sources'),
    room('workflows', 'activities', 'schemas'),
    room('dashboard', 'schemas'),
    {
      name: 'product-imports-no-tool-of-ours',
      severity: 'error',
      comment: 'tests, measurements and the generator of the sample are not part of the product',
      from: { path: '^cli/' },
      to: { path: '^(bench|sample|test)/' },
    },
    typesOnly('sample', ['sources']),
    typesOnly('workflows', ['activities', 'schemas']),
    typesOnly('dashboard', ['schemas']),
    {
      name: 'workflows-know-temporal-only',
      severity: 'error',
      comment: 'workflow code is deterministic: no other package, nothing of Node',
      from: { path: '^workflows/' },
      to: { dependencyTypes: [...PACKAGE, 'core'], pathNot: 'node_modules/@temporalio/workflow/' },
    },
    {
      name: 'schemas-know-zod-only',
      severity: 'error',
      comment:
        'the contract depends on zod, the list of countries and hashing, so that anybody can import it',
      from: { path: '^schemas/' },
      to: {
        dependencyTypes: [...PACKAGE, 'core'],
        pathNot: 'node_modules/(zod|world-countries)/|^(node:)?(crypto|module)$',
      },
    },
    {
      name: 'pure-rooms-do-no-io',
      severity: 'error',
      comment:
        'sources, coding and signals are pure functions. The one exception reads the word list of an npm package once, ' +
        'as code would',
      from: { path: '^(sources|coding|signals)/', pathNot: '^coding/persons\\.ts$' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|net|http|https|http2|dns|tls|dgram|child_process|cluster|worker_threads|timers|os)(/|$)',
      },
    },
    {
      name: 'pure-rooms-know-no-engine',
      severity: 'error',
      comment: 'neither the database, nor the network, nor Temporal',
      from: { path: '^(sources|coding|signals)/' },
      to: { path: 'node_modules/(@temporalio|@duckdb|got|piscina|warcio)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'a type-only import vanishes and closes no cycle',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-package-in-the-product',
      severity: 'error',
      comment: 'what users install has to be among the dependencies',
      from: { path: '^(activities|cli|coding|home|net|schemas|signals|sources|sql|workflows)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'an import that leads nowhere',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|docs)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
