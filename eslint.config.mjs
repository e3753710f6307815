import { fileURLToPath } from 'node:url'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'
import { layerRules } from './eslint.layers.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '.next/**',
      '.data/**',
      'next-env.d.ts',
      'src/migrations/**',
      'src/payload-types.ts',
      'src/app/(payload)/**',
      'src/starter/data/**',
      'clients/typescript/src/schema.ts',
      'clients/typescript/dist/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read the environment through src/env.ts.',
        },
      ],
    },
  },
  {
    // These run before src/env.ts can be loaded, or hand the environment on to a child process.
    files: [
      'src/env.ts',
      'src/instrumentation.ts',
      'src/commands/*.mjs',
      'tests/**',
      '*.config.ts',
      'eslint.config.mjs',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Next answers notFound() and its special files with an empty shell that needs the client runtime.
    files: ['src/app/(site)/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "ImportSpecifier[imported.name='notFound']", message: 'Return <NotHere />.' },
      ],
    },
  },
  ...layerRules,
  prettier,
)
