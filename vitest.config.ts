import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/browsers.mjs';
import { tightFranc } from './scripts/tight-franc';
import { tightLists } from './scripts/tight-lists';

// A busy machine takes many times as long as an idle one: what a test waits for is waited for long, ms.
const patience = 120_000;
/** Tests of pure functions: nearly all of them. */
const pure = ['tests/text/**/*.test.ts', 'tests/fuzz/**/*.test.ts'];

// Three rings: pure code in Node, ranges and layout in a real Chromium, the built extension in both browsers.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.*', 'tests/e2e/**', ...pure],
          maxWorkers: '100%',
          testTimeout: patience,
          expect: { poll: { timeout: patience / 2 } },
        },
      },
      {
        // What is tested is the text as it is built. Modules are read once a worker: tests of pure functions leave nothing behind.
        plugins: [tightFranc(), tightLists()],
        test: {
          name: 'text',
          include: pure,
          isolate: false,
          maxWorkers: '100%',
          testTimeout: patience,
          server: { deps: { inline: ['franc-min'] } },
        },
      },
      {
        // Named, so that none is found late and the page reloaded in the middle of a test.
        optimizeDeps: {
          include: ['axe-core', 'preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          testTimeout: patience,
          hookTimeout: patience,
          expect: { poll: { timeout: patience / 2 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 2 * patience,
          hookTimeout: 2 * patience,
          globalSetup: 'tests/e2e/profiles.ts',
          maxWorkers: 2,
        },
      },
    ],
  },
});
