import './compile-cache.ts';

const [{ runAsProcess }, { reportOutcome }] = await Promise.all([
  import('./process.ts'),
  import('./report/report-outcome.ts'),
]);
await runAsProcess(reportOutcome);
