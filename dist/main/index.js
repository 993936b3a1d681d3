require("../chunks/compile-cache.js");
// src/main.ts
Promise.all([Promise.resolve().then(() => require("../chunks/job.js")).then((n) => n.process_exports), Promise.resolve().then(() => require("../chunks/job.js")).then((n) => n.receive_job_exports)]).then(([{ runAsProcess }, { receiveJob }]) => runAsProcess(receiveJob));
