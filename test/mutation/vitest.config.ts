import { defineConfig } from 'vitest/config';

/** Whose tests are run against each mutant: those of all rooms, or of the one that `MUTATION_TESTS` names. */
const rooms =
  process.env['MUTATION_TESTS'] ??
  '{check,elements,embed,export,measure,reading,scene,site-units,story,words}';

/** The unit tests that say what the program does, not how the project is kept. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [`test/${rooms}/**/*.test.ts`],
    // Each mutant loads the sources once, not once for each file of tests.
    isolate: false,
    testTimeout: 20_000,
  },
});
