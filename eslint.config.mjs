import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['cdk.out', '**/dist', 'node_modules', '.data'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'natural', message: 'Import natural by deep path: the root pulls in 9.9 MB.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
          message: "Use: import * as z from 'zod' (82 kB instead of 443 kB).",
        },
      ],
    },
  },
  {
    // The core knows no clock and no randomness: both come in as arguments.
    files: ['shared/{domain,stats,text,aspects,scoring,detection,value,report,charts,config}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock: pass the instant in.' },
        { object: 'Math', property: 'random', message: 'The core has no randomness: pass it in.' },
        { object: 'process', property: 'env', message: 'Only deps.ts reads the environment.' },
      ],
    },
  },
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
);
