import base from '../../jest.config.js';

/** Jobs among parts that nobody here wrote: act, an S3 server, archivers, the AWS CLI. Run by run.ts. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/__tests__/e2e'],
  testMatch: ['**/*.e2e.ts'],
  // Also where there are but two cores: much of a test is waiting for other processes.
  maxWorkers: 2,
};
