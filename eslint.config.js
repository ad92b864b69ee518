import js from '@eslint/js';
import ts from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';

/** Which room may import which: CONTRIBUTING.md draws the same house. */
const mayImport = {
  stats: [],
  model: ['stats'],
  pack: ['model', 'stats'],
  view: ['model', 'pack'],
  words: ['model', 'stats'],
  map: ['model', 'stats', 'pack', 'view', 'words'],
  charts: ['model', 'stats', 'words'],
  worker: ['stats'],
  ui: [],
  offline: ['model', 'pack'],
  elements: ['stats', 'model', 'pack', 'view', 'map', 'charts', 'ui', 'words', 'worker', 'offline'],
  page: ['elements', 'map', 'offline', 'ui', 'view', 'words'],
};
const rooms = Object.keys(mayImport);

const wall = (room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { group: ['**/data/**', '**/geo/**', '!../**/src/**'], message: 'src fetches what data and geo published; it never imports them.' },
        ...rooms.filter((other) => other !== room && !mayImport[room].includes(other)).map((other) => ({
          group: [`../${other}/**`, `**/src/${other}/**`],
          message: `${room} does not import ${other}.`,
        })),
      ],
    }],
  },
});

export default ts.config(
  { ignores: ['dist', 'packs', 'node_modules'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error',
        {
          selector: 'TemplateElement[value.raw=/[^.\\w-]style=/]',
          message: 'The page’s Content-Security-Policy refuses style attributes: set the property, .style=${`width:${x}px`}, or use a class.',
        },
        {
          selector: 'ImportDeclaration[source.value="lit/decorators.js"] > ImportSpecifier[imported.name="customElement"]',
          message: 'Use src/ui/custom-element.ts: a page may load the script twice.',
        },
        {
          selector: 'ImportDeclaration[source.value=/style-map/]',
          message: 'styleMap writes a style attribute when it first draws, which the page’s Content-Security-Policy refuses: set .style instead.',
        },
      ],
    },
  },
  { files: ['scripts/**', 'geo/**', 'data/**', 'src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/ui/**/*.ts', 'src/elements/**/*.ts', 'src/charts/**/*.ts'],
    ...lit['flat/recommended'],
  },
  { files: ['src/ui/**/*.ts', 'src/elements/**/*.ts'], ...wc['flat/recommended'] },
  {
    files: ['src/ui/**/*.ts', 'src/elements/**/*.ts', 'src/charts/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  ...rooms.map(wall),
);
