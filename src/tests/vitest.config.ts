import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

// `site` and `browser` look at the built site: `npm test` builds it first. The groups run one after the other, because
// Astro's sync (content) and a second build (site) write to the same places, and a browser should have the machine to itself.
export default defineConfig({
  root,
  test: {
    testTimeout: 30_000,
    // Scripts that tests run keep what they compiled: the next of them starts in two thirds of the time.
    env: { NODE_COMPILE_CACHE: resolve(root, '.riskdeck/compiled') },
    // Nothing here changes what a module holds, so files may share what they load: half the time.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/{core,files}/**/*.test.ts', 'scripts/**/*.test.ts', 'src/tests/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'content', include: ['src/tests/content/**/*.test.ts'], sequence: { groupOrder: 1 } },
      },
      { extends: true, test: { name: 'site', include: ['src/tests/site/**/*.test.ts'], sequence: { groupOrder: 2 } } },
      {
        extends: true,
        test: {
          name: 'browser',
          sequence: { groupOrder: 3 },
          include: ['src/tests/browser/**/*.test.ts'],
          globalSetup: ['src/tests/browser/setup.ts'],
          hookTimeout: 60_000,
          // One browser at a time: two cores are shared with the server.
          fileParallelism: false,
        },
      },
    ],
  },
});
