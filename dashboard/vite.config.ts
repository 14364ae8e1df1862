import { defineConfig } from 'vite';

export default defineConfig({
  // Never the development form: it writes the paths of the builder's machine into the bundle.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    target: 'es2022',
    // An image as data: URL would be fine for the security policy; a script would not. Keep both in files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
