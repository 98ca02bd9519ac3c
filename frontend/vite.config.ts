import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.TIENDO_BACKEND ?? 'http://127.0.0.1:8080';
const proxied = ['/api', '/oauth', '/.well-known', '/health', '/openapi.json', '/openapi.yaml'];

/** Pieces of those libraries that neither sign-in nor home uses: lists of queries, guards before leaving. */
const LATER = /\/(useQueries|queriesObserver|useBlocker)\.js$/;
/** What every screen needs before it can show anything; what only forms, searches and files need comes with them. */
const CORE =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|get-nonce|@tanstack\/(react-router|router-core|history|store|react-store|query-core|react-query))\/|src\/(api|i18n|lib)\/(?!files|sizes|times|months|text|composition|keys|word-difference|list-query|use-command)/;
/** The light widgets that nearly every screen uses; tables, dialogs and charts are not among them. */
const FRAME =
  /src\/ui\/(address|button|marks|page|page-state|tag|toast|words)\.|src\/app\/(?!user-menu-|menu-more|header-|error-|simulation-)|icons-react\/.*\/(createReactComponent|defaultAttributes)/;
/** What home is made of and other screens use too; apart, its dozen pieces would compress badly. */
const HOME =
  /src\/features\/my-work\/(box-|work-row|my-work-(query|page\.module)|words)|src\/business\/(deadline\.|work-tags|work-words|unit-names|row-action|roles)|src\/ui\/actions/;
export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The server that hands out index.html puts a fresh nonce in place of this word at every request.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, backend])) },
  build: {
    // Offices still run Windows 7 and 8.1, whose last Chrome is 109.
    target: 'chrome109',
    cssTarget: 'chrome109',
    manifest: true,
    // An inlined asset would be a data: address, which the content security policy refuses.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // The first screen carries the names of all later files, so these have no words.
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css'))
            ? 'assets/[hash:7].css'
            : 'assets/[name]-[hash][extname]',
        // A few chunks rather than forty: each costs a round trip, and small ones compress badly.
        codeSplitting: {
          groups: [
            { name: 'core', test: (id) => CORE.test(id) && !LATER.test(id), priority: 2 },
            { name: 'frame', test: FRAME, priority: 1 },
            { name: 'home', test: HOME, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    globals: false,
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    testTimeout: 120_000,
    // One core is left out by default, which on a machine with two is half of it.
    maxWorkers: '100%',
  },
});
