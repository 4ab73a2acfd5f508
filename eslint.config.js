import js from '@eslint/js';
import ts from 'typescript-eslint';

/** Layers to the left never import from layers to the right (docs/architecture.md). */
const layers = [
  ['src/model', ['**/text/**', '**/tables/**', '**/extractors/**', '**/rules/**', '**/exporters/**']],
  ['src/text', ['**/tables/**', '**/extractors/**', '**/rules/**', '**/exporters/**']],
  ['src/tables', ['**/extractors/**', '**/rules/**', '**/exporters/**']],
  ['extractors', ['**/rules/**', '**/exporters/**']],
  ['rules', ['**/extractors/**', '**/exporters/**']],
  ['src/exporters', ['**/extractors/**', '**/rules/**']],
  ['src/join', ['**/extractors/**', '**/rules/**', '**/exporters/**']],
].map(([folder, right]) => [
  folder,
  [
    ...[...right, '**/archive/**', '**/batch/**', '**/cli/**'],
    ...['node:fs', 'node:child_process', 'node:worker_threads'],
  ],
]);
layers.push(
  ['src/archive', ['**/extractors/**', '**/rules/**', '**/exporters/**', '**/batch/**', '**/cli/**']],
  ['src/batch', ['**/archive/**', '**/cli/**']],
);

export default ts.config(
  { ignores: ['dist', 'output', 'node_modules', 'coverage'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  ...layers.map(([folder, forbidden]) => ({
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: forbidden, message: 'Imports point left: see docs/architecture.md.' }] },
      ],
    },
  })),
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['tests/**', 'samples/**', 'bench/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
