const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_path = require("node:path");
// src/compile-cache.ts
const folder = process.env["RUNNER_TEMP"];
const { enableCompileCache } = node_module.default;
if (folder !== void 0 && folder !== "") enableCompileCache?.((0, node_path.join)(folder, "codepipeline-bridge-compile-cache"));
