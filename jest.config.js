/** Native ES modules: the same files that tsc checks run here with their types stripped. */
export default {
  // Half of the suite waits for processes; by default one core stays idle.
  maxWorkers: '100%',
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  // Nothing here is timed; a busy machine may take long.
  testTimeout: 60_000,
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
