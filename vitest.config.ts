import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Tests share nothing but pure modules: a fresh copy of them for each file would only cost time.
    isolate: false,
  },
});
