import './compile-cache.ts';

const [{ runAsProcess }, { receiveJob }] = await Promise.all([
  import('./process.ts'),
  import('./receive/receive-job.ts'),
]);
await runAsProcess(receiveJob);
