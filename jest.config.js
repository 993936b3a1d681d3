import { availableParallelism } from 'node:os';

// The action itself runs on Node 24. Of Node 20, on which the tests run too, the SDK would warn in every worker.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Native ES modules: the same files that tsc checks run here with their types stripped. */
export default {
  // Scenarios wait for processes and clocks much of the time: with two files a core it stays busy (of percentages
  // Jest takes none above 100). A worker may take half a gigabyte, hence the bound.
  maxWorkers: Math.min(8, 2 * availableParallelism()),
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  // Nothing here is timed; a busy machine may take long. Longer than the local runner lets a process hang, which says more.
  testTimeout: 240_000,
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
