"use strict";
exports.id = 123;
exports.ids = [123];
exports.modules = {

/***/ 1123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkClean: () => (/* binding */ checkClean),
/* harmony export */   emptyFolder: () => (/* binding */ emptyFolder)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7889);
/* harmony import */ var _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2559);
/* harmony import */ var _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5911);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6080);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_6__);







// src/artifacts/clean.ts
function checkClean(path, { workspace, needed }) {
	const folder = realPathOf(path);
	if (folder === void 0) return;
	const holds = (other) => (0,_common_js__WEBPACK_IMPORTED_MODULE_0__.i)(realPathOf(other) ?? other, folder);
	if ((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder) === folder) throw uncleanable(path, "is the file system's root");
	if (holds((0,node_os__WEBPACK_IMPORTED_MODULE_6__.homedir)())) throw uncleanable(path, "is the home folder, or above it");
	const realWorkspace = realPathOf(workspace) ?? workspace;
	if (folder !== realWorkspace && holds(realWorkspace)) throw uncleanable(path, "is above the workspace");
	const kept = needed.find(holds);
	if (kept !== void 0) throw uncleanable(path, `holds ${(0,_common_js__WEBPACK_IMPORTED_MODULE_0__._)(kept)}, which this job still needs`);
	const mount = mountPoints().find((point) => point !== folder && (0,_common_js__WEBPACK_IMPORTED_MODULE_0__.i)(point, folder));
	if (mount !== void 0) throw uncleanable(path, `holds the mount point ${(0,_common_js__WEBPACK_IMPORTED_MODULE_0__._)(mount)}, whose files may not be this job's`);
}
function uncleanable(path, why) {
	return new _common_js__WEBPACK_IMPORTED_MODULE_0__.c("ConfigurationError", `Input clean is "true", but the path ${(0,_common_js__WEBPACK_IMPORTED_MODULE_0__._)(path)} ${why}: set path to a folder for the input artifacts alone.`);
}
function mountPoints() {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)("/proc/self/mountinfo", "utf8").split("\n").flatMap((line) => line.split(" ")[4] ?? []).map(unescaped);
	} catch {
		return [];
	}
}
function unescaped(text) {
	return text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
function realPathOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.realpathSync)(path);
	} catch {
		return;
	}
}
async function emptyFolder(path, signal) {
	const folder = realPathOf(path);
	if (folder === void 0) return;
	const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(folder);
	if (!status.isDirectory()) return;
	if ((0,_common_js__WEBPACK_IMPORTED_MODULE_0__.i)(process.cwd(), folder)) process.chdir(folder);
	const mode = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__.S)(folder, status);
	try {
		await empty(Buffer.from(folder), status.dev, new _download_js__WEBPACK_IMPORTED_MODULE_3__.r(signal));
	} catch (error) {
		signal.throwIfAborted();
		throw error instanceof _common_js__WEBPACK_IMPORTED_MODULE_0__.c ? error : unremovable(path, error);
	} finally {
		if (mode >= 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.chmodSync)(folder, mode);
	}
}
async function empty(folder, device, pauses) {
	for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readdirSync)(folder, { encoding: "buffer" })) {
		await pauses.take();
		const path = Buffer.concat([
			folder,
			Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_4__.sep),
			name
		]);
		const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path, { throwIfNoEntry: false });
		if (there?.isDirectory() === true) {
			if (there.dev !== device && process.platform !== "linux") throw uncleanable(path.toString(), "is another file system's");
			if ((there.mode & 448) !== 448 && process.platform !== "win32") (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.chmodSync)(path, 448);
			await empty(path, device, pauses);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.rmdirSync)(path);
		} else if (there !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.unlinkSync)(path);
	}
}
function unremovable(path, error) {
	const code = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.i)(error) ?? String(error);
	const subject = error instanceof Error && "path" in error ? String(error.path) : path;
	const advice = ["EACCES", "EPERM"].includes(code) ? "It may be another user's, as files of container jobs are: remove it by hand, or let the runner's user own it." : "Remove it by hand, and see what uses it.";
	return new _common_js__WEBPACK_IMPORTED_MODULE_0__.c("JobFailed", `Input path ${(0,_common_js__WEBPACK_IMPORTED_MODULE_0__._)(path)} cannot be emptied: ${(0,_common_js__WEBPACK_IMPORTED_MODULE_0__._)(subject)} cannot be removed (${(0,_common_js__WEBPACK_IMPORTED_MODULE_0__._)(code)}). ${advice}`, { cause: error });
}



/***/ })

};
;