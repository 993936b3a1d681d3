const require_download_extract_worker = require("../chunks/download-extract-worker.js");
const require_download_upload_extract_worker_compress_worker = require("../chunks/download-upload-extract-worker-compress-worker.js");
// src/extract-worker.ts
const { memory, folder } = require("node:worker_threads").workerData;
require_download_upload_extract_worker_compress_worker.answerJobs(require_download_extract_worker.createUnpacker(memory, folder));
