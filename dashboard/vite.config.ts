import { defineConfig } from 'vite';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // An image as data: URL would be fine for the security policy; a script would not. Keep both in files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
