import './compile-cache.ts';

void Promise.all([import('./process.ts'), import('./receive/receive-job.ts')]).then(
  ([{ runAsProcess }, { receiveJob }]) => runAsProcess(receiveJob),
);
