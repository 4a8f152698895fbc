import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const houseNumbers = {
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/storybook-static/**',
      '**/coverage/**',
      '**/reports/**',
      '**/.stryker-tmp/**',
      'shots/**',
      // Code of strangers, as short as they would write it; what judges it is linted.
      'apps/integration/frameworks/*/src/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', fetch: 'readonly' } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.config.ts'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortSignal',
          'Buffer',
          'clearTimeout',
          'performance',
          'setTimeout',
          'structuredClone',
          'TextDecoder',
          'TextEncoder',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['apps/demo/src/scripts/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'DOMException',
          'File',
          'FormData',
          'HTMLInputElement',
          'navigator',
          'Response',
          'URLSearchParams',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['apps/bench/subjects/*.js'],
    languageOptions: { globals: { CSSStyleSheet: 'readonly', customElements: 'readonly', document: 'readonly' } },
  },
  {
    files: ['scripts/**/*.js'],
    ignores: ['**/*.test.js'],
    rules: houseNumbers,
  },
  {
    files: ['**/*.test.{ts,js}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['test', 'it', 'describe'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({
            object,
            property,
            message: 'A test runs, or it is not there.',
          })),
        ),
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: "A page pays for it: import * as z from 'zod/mini'." }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='z'][property.name=/^(core|locales)$/]",
          message: "A bundler then takes all of zod along. Import by name from 'zod/v4/core'.",
        },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.{test,test-d,bench,stories}.ts', '**/locales/**'],
    rules: houseNumbers,
  },
  {
    files: ['packages/{elements,embed}/src/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
    },
  },
);
