import './compile-cache.ts';

void Promise.all([import('./process.ts'), import('./report/report-outcome.ts')]).then(
  ([{ runAsProcess }, { reportOutcome }]) => runAsProcess(reportOutcome),
);
