const require_upload_compress_worker = require("../chunks/upload-compress-worker.js");
// src/compress-worker.ts
require("../chunks/download-upload-extract-worker-compress-worker.js").answerJobs(require_upload_compress_worker.compress, ({ bytes }) => [bytes.buffer]);
