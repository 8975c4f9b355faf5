// Types-aware lint; formatting and style are biome's.

import { defineConfig } from 'eslint/config';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const CLOCK_OR_CHANCE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The time is an argument (house style 4): only edges look at the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The time is an argument: only edges look at the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is an argument: ports.newId().',
  },
  {
    selector: "CallExpression[callee.property.name='randomUUID'], CallExpression[callee.name='randomUUID']",
    message: 'Ids are arguments: ports.newId().',
  },
];
const NO_BARREL = { selector: 'ExportAllDeclaration', message: 'No barrels: import the exact file.' };
// The formatter decides how long a thing is, not a trick that saves lines (house style 15).
const NO_LINE_SAVING = [
  { selector: 'ObjectExpression > SpreadElement > ObjectExpression', message: 'Write the properties out.' },
  {
    selector: "VariableDeclarator[id.type='ArrayPattern'][init.type='ArrayExpression']",
    message: 'One declaration for each name.',
  },
];
/** House style 15: what is longer is several things. */
const functionOf = (max) => ['error', { max, skipBlankLines: true, skipComments: true, IIFEs: true }];
const NO_CAST = { assertionStyle: 'never' };

export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.varna/**', '**/coverage/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './bot/tsconfig.json',
          './tab/tsconfig.json',
          './infra/tsconfig.json',
          './infra/local/teams/window/tsconfig.json',
          './tests/tsconfig.json',
        ],
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': ['error', NO_BARREL, ...NO_LINE_SAVING],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': functionOf(80),
      // Numbers and dates in a template are what they look like.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: false },
      ],
      // An action is asynchronous by contract, whether or not it has to wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Ports and adapters are objects of plain functions; there is no this to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['bot/capabilities/**', 'bot/*.ts'],
    ignores: ['bot/main.ts', 'bot/municipality.ts', 'bot/storage.ts'],
    rules: {
      'no-restricted-syntax': ['error', NO_BARREL, ...NO_LINE_SAVING, ...CLOCK_OR_CHANCE],
      '@typescript-eslint/consistent-type-assertions': ['error', NO_CAST],
    },
  },
  {
    // The registry joins what its types have checked.
    files: ['bot/capabilities.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  {
    files: ['bot/blocks/**'],
    rules: { 'no-restricted-syntax': ['error', NO_BARREL, ...NO_LINE_SAVING, ...CLOCK_OR_CHANCE] },
  },
  {
    files: ['tab/**'],
    ignores: ['tab/api/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', NO_CAST] },
  },
  { files: ['bot/**'], rules: { 'no-console': 'error' } },
  {
    // A stand-in for somebody else's service reads JSON of any shape and answers it.
    files: ['infra/local/**'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // `expect.any(…)` and the bodies that libraries type as any are what tests compare.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  { files: ['bot/capabilities/**'], rules: { 'max-lines-per-function': functionOf(60) } },
  // A `describe` is a list of facts, and a bench is one run.
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/text.ts', '**/*-text.ts'], rules: { 'max-lines': 'off' } },
  { files: ['tab/**/*.tsx', 'infra/local/teams/window/**/*.tsx'], extends: [hooks.configs.flat.recommended] },
);
