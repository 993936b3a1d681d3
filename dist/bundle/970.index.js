"use strict";
exports.id = 970;
exports.ids = [970];
exports.modules = {

/***/ 7889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ messageOf),
/* harmony export */   a: () => (/* binding */ nameUnfitForWindows),
/* harmony export */   c: () => (/* binding */ Failure),
/* harmony export */   d: () => (/* binding */ countText),
/* harmony export */   f: () => (/* binding */ cut),
/* harmony export */   g: () => (/* binding */ mapTexts),
/* harmony export */   h: () => (/* binding */ looksLikeRegion),
/* harmony export */   i: () => (/* binding */ isInside),
/* harmony export */   l: () => (/* binding */ configurationError),
/* harmony export */   m: () => (/* binding */ linesOf),
/* harmony export */   n: () => (/* binding */ forbiddenOnWindows),
/* harmony export */   o: () => (/* binding */ pathInWorkspace),
/* harmony export */   p: () => (/* binding */ durationText),
/* harmony export */   r: () => (/* binding */ ignoresCase),
/* harmony export */   s: () => (/* binding */ reservedOnWindows),
/* harmony export */   t: () => (/* binding */ allowedOutputPath),
/* harmony export */   u: () => (/* binding */ failureTypes),
/* harmony export */   v: () => (/* binding */ oneLine),
/* harmony export */   y: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


// src/text.ts
function oneLine(text) {
	return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
		if (character === "\n") return "\\n";
		if (character === "\r") return "\\r";
		if (character === "	") return "\\t";
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
function cut(text, limit) {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function linesOf(text) {
	return text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "");
}
function looksLikeRegion(text) {
	return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(text);
}
function sizeText(bytes) {
	let value = bytes;
	let unit = "B";
	for (const larger of [
		"KiB",
		"MiB",
		"GiB",
		"TiB"
	]) {
		if (value < 1e3) break;
		value /= 1024;
		unit = larger;
	}
	return `${unit === "B" || value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}
function durationText(milliseconds) {
	const seconds = milliseconds / 1e3;
	if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function countText(count, one, many) {
	return `${count} ${count === 1 ? one : many}`;
}
function mapTexts(object, change) {
	return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, typeof value === "string" ? change(value, name) : value]));
}
// src/failure.ts
const failureTypes = [
	"JobFailed",
	"ConfigurationError",
	"PermissionError",
	"RevisionOutOfSync",
	"RevisionUnavailable",
	"SystemUnavailable"
];
var Failure = class extends Error {
	name = "Failure";
	type;
	constructor(type, message, options) {
		super(message, options);
		this.type = type;
	}
};
function configurationError(message, options) {
	return new Failure("ConfigurationError", message, options);
}
// src/paths.ts
function isInside(path, folder) {
	const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
	return below !== ".." && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below);
}
const allowedOutputPath = "output-artifacts takes a directory, a file or a glob inside the workspace";
function pathInWorkspace(artifact, path, workspace) {
	const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
	const problem = path.includes("\0") ? "holds a NUL character" : isInside(full, workspace) ? void 0 : `leaves the workspace ${oneLine(workspace)}`;
	if (problem !== void 0) throw configurationError(`Output artifact ${oneLine(artifact)}: the path "${oneLine(path)}" ${problem}; ${allowedOutputPath}`);
	return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, full).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/") || ".";
}
const reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?: *\..*| *:.*| *)$/i;
const forbiddenOnWindows = /[<>:"|?*\\\u0000-\u001f]/;
function nameUnfitForWindows(path) {
	return path.replace(/^(?:[\\/]{2}[^\\/]+[\\/][^\\/]+|[a-z]:)/i, "").split(/[\\/]/).find((name) => reservedOnWindows.test(name) || forbiddenOnWindows.test(name) || /[. ]$/.test(name) && name !== "." && name !== "..");
}
function ignoresCase(folder) {
	const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder);
	const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
	const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false });
	const above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
	if (there === void 0 || other === name) return above === folder ? ["win32", "darwin"].includes(process.platform) : ignoresCase(above);
	const twin = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(`${above}${above.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? "" : node_path__WEBPACK_IMPORTED_MODULE_0__.sep}${other}`, { throwIfNoEntry: false });
	return twin?.ino === there.ino && twin.dev === there.dev;
}



/***/ }),

/***/ 7466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _chunks_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);
/* harmony import */ var _chunks_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2559);


// src/compress-worker.ts
(0,_chunks_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.t)(_chunks_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.t, ({ bytes }) => [bytes.buffer]);



/***/ })

};
;