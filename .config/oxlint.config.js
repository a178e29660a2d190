/**
 * oxlint: the rules for correctness, typescript-eslint’s strict and stylistic rules with types, and the import arrows of
 * src/README.md. It also checks the types of `.ts` files; `astro check` checks those of `.astro` files.
 */
import { importArrows } from './import-arrows.js';
import { TYPESCRIPT } from './typescript-rules.js';

export default {
  plugins: ['typescript', 'unicorn', 'oxc'],
  categories: { correctness: 'error' },
  rules: {
    // JSON Schema has a keyword `then`.
    'unicorn/no-thenable': 'off',
    // Patterns for invisible characters use their codes.
    'no-control-regex': 'off',
    // Long lists of words are written as several strings, each of which is split and spread.
    'unicorn/no-useless-spread': 'off',
    // Some lists of pairs are sorted as text.
    'typescript/require-array-sort-compare': 'off',
    // A longer function should be split.
    'max-lines-per-function': ['error', { max: 80 }],
  },
  overrides: [
    { files: ['**/*.ts'], rules: TYPESCRIPT },
    {
      // Playwright requires that tests and fixtures destructure their first argument, even if they use nothing of it.
      files: ['**/e2e/**/*.ts', '**/src/**/test/**/*.ts'],
      rules: { 'no-empty-pattern': 'off' },
    },
    {
      // A group of tests is one function.
      files: ['**/*.test.ts'],
      rules: { 'max-lines-per-function': 'off' },
    },
    ...importArrows(),
  ],
};
