import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = {
  AbortController: 'readonly',
  AbortSignal: 'readonly',
  Buffer: 'readonly',
  Headers: 'readonly',
  NodeJS: 'readonly',
  Request: 'readonly',
  Response: 'readonly',
  TextDecoder: 'readonly',
  TextEncoder: 'readonly',
  URL: 'readonly',
  URLSearchParams: 'readonly',
  clearInterval: 'readonly',
  clearTimeout: 'readonly',
  console: 'readonly',
  crypto: 'readonly',
  fetch: 'readonly',
  performance: 'readonly',
  process: 'readonly',
  setInterval: 'readonly',
  setTimeout: 'readonly',
};

const COMMONJS_GLOBALS = { ...NODE_GLOBALS, __dirname: 'readonly', module: 'writable', require: 'readonly' };

const JEST_GLOBALS = {
  afterAll: 'readonly',
  afterEach: 'readonly',
  beforeAll: 'readonly',
  beforeEach: 'readonly',
  describe: 'readonly',
  expect: 'readonly',
  it: 'readonly',
  jest: 'readonly',
  test: 'readonly',
};

/**
 * Only rules that need no type information: tsc judges types, and lint stays quick enough for every save.
 */
export default defineConfig(
  globalIgnores([
    '**/node_modules/**',
    '**/dist/**',
    'storefront/build/**',
    '**/.generated/**',
    '**/.medusa/**',
    '**/.react-router/**',
    '**/.data/**',
    '**/generated/**',
    '**/coverage/**',
    '**/test-results/**',
    '**/playwright-report/**',
  ]),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      // Hostile input is described by control characters.
      'no-control-regex': 'off',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Both say the same; which reads better depends on the place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['storefront/app/**', 'packages/**'],
    ignores: ['**/*.server.*'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['storefront/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  { files: ['**/*.{mjs,js}'], languageOptions: { globals: NODE_GLOBALS, sourceType: 'module' } },
  {
    files: ['storefront/public/sw.js'],
    languageOptions: {
      globals: {
        addEventListener: 'readonly',
        caches: 'readonly',
        clients: 'readonly',
        skipWaiting: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: COMMONJS_GLOBALS, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['**/*.test.mjs'], languageOptions: { globals: JEST_GLOBALS } },
  {
    files: ['**/*.test.{ts,tsx,mjs}', '**/*.part.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
