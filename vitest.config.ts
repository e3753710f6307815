import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = {
  '@payload-config': path.join(root, 'payload.config.ts'),
  '@collections': path.join(root, 'collections'),
  '@tests': path.join(root, 'tests'),
  '@knotwork/client': path.join(root, 'clients/typescript/src'),
  '@': path.join(root, 'src'),
  'server-only': path.join(root, 'tests/support/nothing.ts'),
}

export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 30_000,
          env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/database.ts'],
          setupFiles: ['tests/support/worker.ts'],
          maxWorkers: 2,
          // A machine that stalls is tried once more.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
        },
      },
      {
        extends: true,
        // On the built site; the long form by FAULTS=full.
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/keep-prepared-folders.ts'],
          fileParallelism: false,
          retry: process.env.CI ? 1 : 0,
          testTimeout: 120_000,
          env: { NODE_ENV: 'test', LOG_LEVEL: 'silent' },
        },
      },
    ],
  },
})
