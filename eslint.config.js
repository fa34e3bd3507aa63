import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);
const hostGlobals = ['Excel', 'Office', 'OfficeRuntime', 'CustomFunctions'];
const clockAndChance = [
  { object: 'Math', property: 'random', message: 'A result never depends on chance: take a seed as an argument.' },
  {
    object: 'Date',
    property: 'now',
    message: 'A result never depends on the clock: take an as-of date as an argument.',
  },
];

/** The plugin's own rule knows loops and a variable named context only. */
const syncInLoop = {
  selector: [
    ':matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement)',
    'CallExpression[callee.property.name=/^(map|flatMap|forEach|filter|find|some|every|reduce)$/] > :function',
  ]
    .map((loop) => `${loop} CallExpression[callee.property.name='sync']`)
    .join(', '),
  message: 'No sync in a loop: ask for all first, then one sync for all.',
};

export default defineConfig(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules, 'no-restricted-globals': ['error', ...hostGlobals] },
  },
  {
    files: ['src/core/**', 'src/sheet/**', 'src/functions/**', 'src/jobs/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...hostGlobals,
        'window',
        'document',
        'console',
        'performance',
        'Intl',
        'setTimeout',
      ],
      'no-restricted-properties': ['error', ...clockAndChance],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date']",
          message: 'No clock and no time zone here: use core/calendar/date.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'No locale here: a number prints the same everywhere.',
        },
      ],
    },
  },
  {
    files: ['src/workbook/excel.ts', 'src/workbook/excel-*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: { ...officeRules, 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', syncInLoop] },
  },
  {
    files: ['src/taskpane/index.tsx', 'src/functions/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'OfficeRuntime'] },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', window: 'readonly', HTMLCanvasElement: 'readonly' },
    },
  },
  { files: ['*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
);
