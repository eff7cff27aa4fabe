import { defineConfig } from 'vitest/config';

const NEEDS_BUNDLE = ['test/lsp/**/*.test.ts', 'test/cli/**/*.test.ts'];

/**
 * Two projects: `unit` runs on the sources; `bundle` speaks to the built server and command line.
 * What runs inside an editor has a runner of its own (`npm run e2e`).
 */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...NEEDS_BUNDLE, 'test/e2e/**'] },
      },
      { extends: true, test: { name: 'bundle', include: NEEDS_BUNDLE } },
    ],
    testTimeout: 30_000,
  },
});
