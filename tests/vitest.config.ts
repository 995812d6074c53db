/** Unit, component and house tests: pure Node with happy-dom and fake-indexeddb; the journeys run on their own (tests/browser). */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig(async () => ({
  plugins: [await WxtVitest()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'happy-dom',
    setupFiles: ['tests/setup.ts'],
    // A hang fails; a machine that is busy with other work does not.
    testTimeout: 30_000,
  },
}));
