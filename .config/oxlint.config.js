/**
 * oxlint: what is outright wrong, typescript-eslint’s strict and stylistic sets with types, and the import arrows of
 * src/README.md. It checks the types of `.ts` files as well; those of `.astro` files are left to `astro check`.
 */
import { importArrows } from './import-arrows.js';
import { TYPESCRIPT } from './typescript-rules.js';

export default {
  plugins: ['typescript', 'unicorn', 'oxc'],
  categories: { correctness: 'error' },
  rules: {
    // JSON Schema has `then`.
    'unicorn/no-thenable': 'off',
    // What is hidden in a text is looked for by its code.
    'no-control-regex': 'off',
    // Long lists of words are split over a few lines, each of them spread.
    'unicorn/no-useless-spread': 'off',
    // Pairs are sorted as text.
    'typescript/require-array-sort-compare': 'off',
    // What does more is several functions.
    'max-lines-per-function': ['error', { max: 80 }],
  },
  overrides: [
    { files: ['**/*.ts'], rules: TYPESCRIPT },
    {
      // Playwright's test() returns nothing to wait for, and its fixtures must destructure their first argument.
      files: ['**/e2e/**/*.ts', '**/src/**/test/**/*.ts'],
      rules: { 'no-empty-pattern': 'off' },
    },
    {
      // A group of tests is a function too.
      files: ['**/*.test.ts'],
      rules: { 'max-lines-per-function': 'off' },
    },
    ...importArrows(),
  ],
};
