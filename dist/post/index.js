require("../chunks/compile-cache.js");
// src/post.ts
Promise.all([Promise.resolve().then(() => require("../chunks/job.js")).then((n) => n.process_exports), Promise.resolve().then(() => require("../chunks/job.js")).then((n) => n.report_outcome_exports)]).then(([{ runAsProcess }, { reportOutcome }]) => runAsProcess(reportOutcome));
