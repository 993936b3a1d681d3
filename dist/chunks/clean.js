const require_common = require("./common.js");
const require_download_upload_extract_worker_compress_worker = require("./download-upload-extract-worker-compress-worker.js");
const require_download_extract_worker = require("./download-extract-worker.js");
const require_download = require("./download.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");
// src/artifacts/clean.ts
function checkClean(path, { workspace, needed }) {
	const folder = realPathOf(path);
	if (folder === void 0) return;
	const holds = (other) => require_common.isInside(realPathOf(other) ?? other, folder);
	if ((0, node_path.dirname)(folder) === folder) throw uncleanable(path, "is the file system's root");
	if (holds((0, node_os.homedir)())) throw uncleanable(path, "is the home folder, or above it");
	const realWorkspace = realPathOf(workspace) ?? workspace;
	if (folder !== realWorkspace && holds(realWorkspace)) throw uncleanable(path, "is above the workspace");
	const kept = needed.find(holds);
	if (kept !== void 0) throw uncleanable(path, `holds ${require_common.oneLine(kept)}, which this job still needs`);
	const mount = mountPoints().find((point) => point !== folder && require_common.isInside(point, folder));
	if (mount !== void 0) throw uncleanable(path, `holds the mount point ${require_common.oneLine(mount)}, whose files may not be this job's`);
}
function uncleanable(path, why) {
	return new require_common.Failure("ConfigurationError", `Input clean is "true", but the path ${require_common.oneLine(path)} ${why}: set path to a folder for the input artifacts alone.`);
}
function mountPoints() {
	try {
		return (0, node_fs.readFileSync)("/proc/self/mountinfo", "utf8").split("\n").flatMap((line) => line.split(" ")[4] ?? []).map(unescaped);
	} catch {
		return [];
	}
}
function unescaped(text) {
	return text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
function realPathOf(path) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		return;
	}
}
async function emptyFolder(path, signal) {
	const folder = realPathOf(path);
	if (folder === void 0) return;
	const status = (0, node_fs.statSync)(folder);
	if (!status.isDirectory()) return;
	if (require_common.isInside(process.cwd(), folder)) process.chdir(folder);
	const mode = require_download_extract_worker.makeWritable(folder, status);
	try {
		await empty(Buffer.from(folder), status.dev, new require_download.Pauses(signal));
	} catch (error) {
		signal.throwIfAborted();
		throw error instanceof require_common.Failure ? error : unremovable(path, error);
	} finally {
		if (mode >= 0) (0, node_fs.chmodSync)(folder, mode);
	}
}
async function empty(folder, device, pauses) {
	for (const name of (0, node_fs.readdirSync)(folder, { encoding: "buffer" })) {
		await pauses.take();
		const path = Buffer.concat([
			folder,
			Buffer.from(node_path.sep),
			name
		]);
		const there = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
		if (there?.isDirectory() === true) {
			if (there.dev !== device && process.platform !== "linux") throw uncleanable(path.toString(), "is another file system's");
			if ((there.mode & 448) !== 448 && process.platform !== "win32") (0, node_fs.chmodSync)(path, 448);
			await empty(path, device, pauses);
			(0, node_fs.rmdirSync)(path);
		} else if (there !== void 0) (0, node_fs.unlinkSync)(path);
	}
}
function unremovable(path, error) {
	const code = require_download_upload_extract_worker_compress_worker.codeOf(error) ?? String(error);
	const subject = error instanceof Error && "path" in error ? String(error.path) : path;
	const advice = ["EACCES", "EPERM"].includes(code) ? "It may be another user's, as files of container jobs are: remove it by hand, or let the runner's user own it." : "Remove it by hand, and see what uses it.";
	return new require_common.Failure("JobFailed", `Input path ${require_common.oneLine(path)} cannot be emptied: ${require_common.oneLine(subject)} cannot be removed (${require_common.oneLine(code)}). ${advice}`, { cause: error });
}
exports.checkClean = checkClean;
exports.emptyFolder = emptyFolder;
