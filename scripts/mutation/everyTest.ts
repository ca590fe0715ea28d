import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe } from 'vitest';

// A property that fails need not find the smallest case, and one that holds has little time.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 300 });

const { MUTATION_TESTS = '' } = process.env;
const files = globSync(MUTATION_TESTS.split(',').map((folder) => `test/${folder}/**/*.test.ts`));

for (const file of files.toSorted()) {
  describe(file, async () => {
    await import(`${process.cwd()}/${file}`);
  });
}
