/** ESLint: TypeScript at its strictest, and the import arrows of src/README.md. */
import * as astroParser from 'astro-eslint-parser';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importArrows } from './import-arrows.js';

const TYPED = ['**/*.ts'];

export default defineConfig(
  { ignores: ['.astro/', '.cache/', 'dist/', 'dist.*/', 'public/', 'node_modules/', '**/*.d.ts'] },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      // A number in a template is as plain as a string.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `type` is needed where a type alias of a union or an inferred schema sits beside it.
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Playwright's test() returns nothing to wait for, and its fixtures must destructure their first argument.
    files: ['e2e/**/*.ts', 'src/**/test/**/*.ts'],
    rules: { 'no-empty-pattern': 'off' },
  },
  // The code of .astro files is type-checked by `astro check`; here only its imports are looked at.
  {
    files: ['**/*.astro'],
    languageOptions: {
      parser: astroParser,
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] },
    },
    // Prettier leaves these files alone (see .prettierignore), so their lines have no other limit.
    rules: { 'max-len': ['error', { code: 160 }] },
  },
  ...importArrows(),
);
