"use strict";
exports.id = 825;
exports.ids = [825];
exports.modules = {

/***/ 2559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createDeflater),
/* harmony export */   a: () => (/* binding */ corrupt),
/* harmony export */   c: () => (/* binding */ refused),
/* harmony export */   d: () => (/* binding */ decodeName),
/* harmony export */   f: () => (/* binding */ decodePath),
/* harmony export */   g: () => (/* binding */ withSlashes),
/* harmony export */   h: () => (/* binding */ separatesByBackslash),
/* harmony export */   i: () => (/* binding */ codeOf),
/* harmony export */   l: () => (/* binding */ byteLengthOf),
/* harmony export */   m: () => (/* binding */ nativePath),
/* harmony export */   n: () => (/* binding */ fromMessage),
/* harmony export */   o: () => (/* binding */ obstructed),
/* harmony export */   p: () => (/* binding */ nativeJoin),
/* harmony export */   r: () => (/* binding */ ArchiveError),
/* harmony export */   s: () => (/* binding */ quoted),
/* harmony export */   t: () => (/* binding */ answerJobs),
/* harmony export */   u: () => (/* binding */ crcOfSlashed),
/* harmony export */   v: () => (/* binding */ createInflate)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7889);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_4__);





// src/artifacts/raw-deflate.ts
function createInflate() {
	return inflatesInPlace ? inflateInPlace() : inflateWithNode;
}
function createDeflater() {
	return deflatesInPlace ? inPlaceDeflater() : nodeDeflater;
}
function inflateInPlace() {
	const stream = new InPlaceZlib((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflateRaw)());
	return (input, output) => stream.write(node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_FINISH, input, output);
}
const inflateWithNode = (input, output) => {
	const { buffer, engine } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateRawSync)(input, {
		info: true,
		maxOutputLength: Math.max(1, output.length)
	});
	output.set(buffer.subarray(0, output.length));
	return {
		taken: engine.bytesWritten,
		made: Math.min(buffer.length, output.length)
	};
};
function inPlaceDeflater() {
	const streams = /* @__PURE__ */ new Map();
	return {
		deflate: (content, level, output) => {
			const stream = streams.get(level) ?? new InPlaceZlib((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createDeflateRaw)({ level }));
			streams.set(level, stream);
			const { made } = stream.write(node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_FINISH, content, output);
			return made < output.length ? made : void 0;
		},
		close: () => {
			for (const stream of streams.values()) stream.close();
		}
	};
}
const nodeDeflater = {
	deflate: (content, level, output) => {
		const data = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRawSync)(content, { level });
		if (data.length >= output.length) return void 0;
		output.set(data);
		return data.length;
	},
	close: () => void 0
};
var InPlaceZlib = class {
	#stream;
	#handle;
	#left;
	#isNew = true;
	#error;
	constructor(stream) {
		const { _handle, _writeState } = stream;
		this.#stream = stream;
		this.#handle = _handle;
		this.#left = _writeState;
		this.#handle.onerror = (message, errno, code) => {
			this.#error = Object.assign(new Error(message), {
				errno,
				code
			});
		};
	}
	write(flush, input, output) {
		this.#begin();
		this.#handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
		if (this.#error !== void 0) throw this.#error;
		const [outputLeft = 0, inputLeft = 0] = this.#left;
		return {
			taken: input.length - inputLeft,
			made: output.length - outputLeft
		};
	}
	close() {
		this.#stream.close();
	}
	#begin() {
		if (!this.#isNew) this.#handle.reset();
		this.#isNew = false;
		this.#error = void 0;
	}
};
const inflatesInPlace = works(() => {
	const inflate = inflateInPlace();
	const output = Buffer.alloc(4);
	try {
		inflate(Uint8Array.of(255), output);
		return false;
	} catch {
		const { made } = inflate(Uint8Array.of(75, 76, 74, 6, 0), output);
		return output.toString("latin1", 0, made) === "abc";
	}
});
const deflatesInPlace = works(() => {
	const deflater = inPlaceDeflater();
	const output = Buffer.alloc(64);
	try {
		return ["to be, to be, to be", "or not, or not"].every((text) => {
			const length = deflater.deflate(Buffer.from(text), 1, output) ?? 0;
			return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateRawSync)(output.subarray(0, length)).toString() === text;
		});
	} finally {
		deflater.close();
	}
});
function works(tryOut) {
	try {
		return tryOut();
	} catch {
		return false;
	}
}
// src/artifacts/extract/name-encoding.ts
const upperHalf = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
const firstStandIn = 1113856;
const standIns = /[\u{10ff80}-\u{10ffff}]/u;
const allStandIns = /[\u{10ff80}-\u{10ffff}]/gu;
const standInLead = "\udbff";
function decodeName(bytes) {
	if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_4__.isAscii)(bytes)) return bytes.toString("latin1");
	return utf8(bytes) ?? Array.from(bytes, (byte) => inCp437(byte)).join("");
}
function decodePath(bytes, platform = process.platform) {
	if (platform === "win32" || platform === "darwin") return decodeName(bytes);
	const whole = (0,node_buffer__WEBPACK_IMPORTED_MODULE_4__.isAscii)(bytes) ? bytes.toString("latin1") : utf8(bytes);
	if (whole !== void 0) return whole;
	const segments = [];
	for (let start = 0; start <= bytes.length;) {
		const slash = bytes.indexOf("/", start);
		const end = slash === -1 ? bytes.length : slash;
		const segment = bytes.subarray(start, end);
		segments.push(utf8(segment) ?? Array.from(segment, standInFor).join(""));
		start = end + 1;
	}
	return segments.join("/");
}
function nativePath(path) {
	if (!path.includes(standInLead)) return path;
	const parts = path.split(/([\u{10ff80}-\u{10ffff}])/u);
	return Buffer.concat(parts.map((part) => standIns.test(part) ? Buffer.of((part.codePointAt(0) ?? 0) - firstStandIn) : Buffer.from(part)));
}
function nativeJoin(folder, path) {
	return nativePath(path === "" ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${path}`);
}
function byteLengthOf(path) {
	const bytes = Buffer.byteLength(path);
	return path.includes(standInLead) ? bytes - 3 * (path.match(allStandIns)?.length ?? 0) : bytes;
}
function shownPath(path) {
	if (!path.includes(standInLead)) return path;
	return path.replace(allStandIns, (letter) => `\\x${((letter.codePointAt(0) ?? 0) - firstStandIn).toString(16)}`);
}
function utf8(bytes) {
	if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_4__.isUtf8)(bytes)) return void 0;
	const text = bytes.toString("utf8");
	return standIns.test(text) ? void 0 : text;
}
function standInFor(byte) {
	return String.fromCodePoint(byte < 128 ? byte : firstStandIn + byte);
}
function inCp437(byte) {
	return byte < 128 ? String.fromCharCode(byte) : upperHalf[byte - 128] ?? "";
}
const hostsWithBackslashes = [
	0,
	6,
	10,
	11,
	14
];
const backslash = 92;
const slash = 47;
function separatesByBackslash(host, usesSlashes, platform = process.platform) {
	if (platform === "win32" || hostsWithBackslashes.includes(host)) return true;
	return usesSlashes === void 0 ? void 0 : !usesSlashes;
}
function withSlashes(name, bytes) {
	if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_4__.isUtf8)(bytes)) return name.replaceAll("\\", "/");
	let slashed = "";
	for (let at = 0; at < bytes.length;) {
		const length = isDoubleByte(bytes, at) ? 2 : 1;
		slashed += length === 1 && bytes[at] === backslash ? "/" : name.slice(at, at + length);
		at += length;
	}
	return slashed;
}
function isDoubleByte(bytes, at) {
	return (bytes[at] ?? 0) > 128 && (bytes[at + 1] ?? 0) >= 64;
}
function crcOfSlashed(name) {
	return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(name.map((byte) => byte === backslash ? slash : byte));
}
// src/artifacts/extract/archive-error.ts
var ArchiveError = class extends Error {
	name = "ArchiveError";
	kind;
	constructor(kind, message, options) {
		super(message, options);
		this.kind = kind;
	}
};
function corrupt(message, options) {
	return new ArchiveError("corrupt", message, options);
}
function refused(message, options) {
	return new ArchiveError("refused", message, options);
}
function obstructed(message, options) {
	return new ArchiveError("obstructed", message, options);
}
function quoted(name) {
	const line = (0,_common_js__WEBPACK_IMPORTED_MODULE_0__.v)(shownPath(name));
	return line.length <= 200 ? `"${line}"` : `"${line.slice(0, 120)}\u2026${line.slice(-60)}"`;
}
function codeOf(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
// src/artifacts/worker-pool/thread-messages.ts
function answerJobs(work, moved = () => []) {
	node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort?.on("message", (job) => {
		try {
			const result = work(job);
			node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort?.postMessage({ result }, moved(result));
		} catch (error) {
			node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort?.postMessage({ error: toMessage(error) });
		}
	});
}
function toMessage(error) {
	const message = (0,_common_js__WEBPACK_IMPORTED_MODULE_0__._)(error);
	if (error instanceof _common_js__WEBPACK_IMPORTED_MODULE_0__.c) return {
		message,
		type: error.type,
		cause: error.cause
	};
	return error instanceof ArchiveError ? {
		message,
		kind: error.kind
	} : { message };
}
function fromMessage({ message, type, cause, kind }) {
	if (type !== void 0) return new _common_js__WEBPACK_IMPORTED_MODULE_0__.c(type, message, { cause });
	return kind === void 0 ? new Error(message) : new ArchiveError(kind, message);
}



/***/ }),

/***/ 825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dataDescriptor),
/* harmony export */   c: () => (/* binding */ writeLocalHeader),
/* harmony export */   d: () => (/* binding */ checkEntryName),
/* harmony export */   f: () => (/* binding */ compareNames),
/* harmony export */   g: () => (/* binding */ unreadable),
/* harmony export */   h: () => (/* binding */ quotedPath),
/* harmony export */   i: () => (/* binding */ centralHeader),
/* harmony export */   l: () => (/* binding */ zipEntry),
/* harmony export */   m: () => (/* binding */ entryTime),
/* harmony export */   n: () => (/* binding */ countJobs),
/* harmony export */   o: () => (/* binding */ endRecords),
/* harmony export */   p: () => (/* binding */ contentOfFile),
/* harmony export */   r: () => (/* binding */ planJobs),
/* harmony export */   s: () => (/* binding */ localHeaderSize),
/* harmony export */   t: () => (/* binding */ compress),
/* harmony export */   u: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2559);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);





// src/artifacts/archive/entry.ts
const earliestTime = Date.UTC(1980, 0, 2) / 1e3;
function entryTime(modified, latest = 1e400) {
	return Math.max(earliestTime, Math.min(Math.floor(modified / 1e3), latest));
}
function quotedPath(path) {
	return `"${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.v)(path)}"`;
}
function unreadable(path, error) {
	const code = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.i)(error);
	if (code === "ENOENT" && path.includes("�")) return refusedName(path, "bytes that are not UTF-8");
	if (code === "ENOENT" || code === "ENOTDIR") return changed(path, "vanished", { cause: error });
	return new _common_js__WEBPACK_IMPORTED_MODULE_1__.c("JobFailed", `${quotedPath(path)} cannot be read: ${code ?? String(error)}`, { cause: error });
}
function changed(path, how, options) {
	return new _common_js__WEBPACK_IMPORTED_MODULE_1__.c("JobFailed", `${quotedPath(path)} ${how} while it was being archived: let everything that writes there end before the job does`, options);
}
const longestName = 65535;
function checkEntryName(name) {
	if (/\p{Surrogate}/u.test(name)) throw refusedName(name, "half a character, which UTF-8 cannot hold");
	if (name.length > longestName / 3 && Buffer.byteLength(name) > longestName) throw refusedName(`${name.slice(0, 100)}\u2026`, `more than ${longestName} bytes`);
}
function refusedName(name, what) {
	return (0,_common_js__WEBPACK_IMPORTED_MODULE_1__.l)(`the name ${quotedPath(name)} has ${what}: a zip cannot carry it, so rename the file or leave it out`);
}
function compareNames(a, b) {
	if (a === b) return 0;
	if (beyondSurrogates.test(a) || beyondSurrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
	return a < b ? -1 : 1;
}
const beyondSurrogates = /[\ud800-\uffff]/;
const flags = node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK;
function readSourceFile(source, target, position) {
	let file;
	try {
		file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(source.path, flags);
		for (let filled = 0; filled < target.length;) {
			const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, target, filled, target.length - filled, position + filled);
			if (bytes === 0) throw changed(source.path, "changed");
			filled += bytes;
		}
		const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(file);
		if (size !== source.size || mtimeMs !== source.modified) throw changed(source.path, "changed");
	} catch (error) {
		throw error instanceof _common_js__WEBPACK_IMPORTED_MODULE_1__.c ? error : unreadable(source.path, error);
	} finally {
		if (file !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
	}
}
const pieceSize$1 = 1 << 20;
async function* contentOfFile(source) {
	const memory = Buffer.allocUnsafeSlow(Math.min(pieceSize$1, source.size));
	for (let start = 0; start < source.size; start += pieceSize$1) {
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
		const piece = memory.subarray(0, Math.min(pieceSize$1, source.size - start));
		readSourceFile(source, piece, start);
		yield piece;
	}
}
// src/artifacts/archive/zip-format.ts
function zipEntry(entry, packed, streamed) {
	return {
		name: Buffer.from(entry.name),
		method: packed.method,
		crc32: packed.crc32,
		compressedSize: packed.compressedSize,
		size: dataSize(entry),
		mode: unixMode(entry),
		time: entry.time,
		streamed
	};
}
function dataSize(entry) {
	if (entry.kind === "file") return entry.size;
	return entry.kind === "link" ? entry.target.length : 0;
}
function unixMode(entry) {
	switch (entry.kind) {
		case "folder": return 16384 | entry.mode;
		case "link": return 41471;
		case "file": return 32768 | entry.mode;
	}
}
const max16 = 65535;
const max32 = 4294967295;
const utf8 = 2048;
const descriptor = 8;
const latestDosTime = Date.UTC(2107, 11, 31, 23, 59, 58) / 1e3;
const latestUnixTime = 2147483647;
const madeOnUnix = 768;
const streamedLimit = 4026531840;
function isLarge({ streamed, size, compressedSize }) {
	return streamed ? size >= streamedLimit : size >= max32 || compressedSize >= max32;
}
const localHeaderFixed = 30;
const timeExtra = 9;
const zip64Extra = 20;
function localHeaderSize(entry) {
	return localHeaderFixed + entry.name.length + timeExtraSize(entry) + (isLarge(entry) ? zip64Extra : 0);
}
function writeLocalHeader(target, at, entry) {
	const { name, streamed } = entry;
	const large = isLarge(entry);
	target.writeUInt32LE(67324752, at);
	writeCommon(target, at + 4, entry, large);
	target.writeUInt32LE(streamed ? 0 : entry.crc32, at + 14);
	const unknown = large ? max32 : 0;
	target.writeUInt32LE(streamed || large ? unknown : entry.compressedSize, at + 18);
	target.writeUInt32LE(streamed || large ? unknown : entry.size, at + 22);
	target.writeUInt16LE(name.length, at + 26);
	target.writeUInt16LE(timeExtraSize(entry) + (large ? zip64Extra : 0), at + 28);
	target.set(name, at + 30);
	const extra = writeTimeExtra(target, at + 30 + name.length, entry);
	if (large) writeZip64Extra(target, extra, streamed ? [0, 0] : [entry.size, entry.compressedSize]);
	return localHeaderSize(entry);
}
function dataDescriptor(entry) {
	const large = isLarge(entry);
	const record = Buffer.alloc(large ? 24 : 16);
	record.writeUInt32LE(134695760, 0);
	record.writeUInt32LE(entry.crc32, 4);
	if (large) {
		record.writeBigUInt64LE(BigInt(entry.compressedSize), 8);
		record.writeBigUInt64LE(BigInt(entry.size), 16);
	} else {
		record.writeUInt32LE(entry.compressedSize, 8);
		record.writeUInt32LE(entry.size, 12);
	}
	return record;
}
function centralHeader(entry, offset) {
	const { name } = entry;
	const large = isLarge(entry);
	const far = offset >= max32;
	const zip64 = [...large ? [entry.size, entry.compressedSize] : [], ...far ? [offset] : []];
	const extra = timeExtraSize(entry) + (zip64.length === 0 ? 0 : 4 + 8 * zip64.length);
	const record = Buffer.allocUnsafe(46 + name.length + extra).fill(0, 0, 46);
	record.writeUInt32LE(33639248, 0);
	record.writeUInt16LE(madeOnUnix | versionNeeded(large || far), 4);
	writeCommon(record, 6, entry, large || far);
	record.writeUInt32LE(entry.crc32, 16);
	record.writeUInt32LE(large ? max32 : entry.compressedSize, 20);
	record.writeUInt32LE(large ? max32 : entry.size, 24);
	record.writeUInt16LE(name.length, 28);
	record.writeUInt16LE(extra, 30);
	const dosFolder = (entry.mode & 61440) === 16384 ? 16 : 0;
	record.writeUInt32LE((entry.mode << 16 | dosFolder) >>> 0, 38);
	record.writeUInt32LE(far ? max32 : offset, 42);
	record.set(name, 46);
	const at = writeTimeExtra(record, 46 + name.length, entry);
	if (zip64.length > 0) writeZip64Extra(record, at, zip64);
	return record;
}
function endRecords(entries, centralOffset, centralSize) {
	const zip64 = entries >= max16 || centralOffset >= max32 || centralSize >= max32;
	const start = zip64 ? 76 : 0;
	const record = Buffer.alloc(start + 22);
	if (zip64) {
		record.writeUInt32LE(101075792, 0);
		record.writeBigUInt64LE(44n, 4);
		record.writeUInt16LE(madeOnUnix | versionNeeded(true), 12);
		record.writeUInt16LE(versionNeeded(true), 14);
		record.writeBigUInt64LE(BigInt(entries), 24);
		record.writeBigUInt64LE(BigInt(entries), 32);
		record.writeBigUInt64LE(BigInt(centralSize), 40);
		record.writeBigUInt64LE(BigInt(centralOffset), 48);
		record.writeUInt32LE(117853008, 56);
		record.writeBigUInt64LE(BigInt(centralOffset + centralSize), 64);
		record.writeUInt32LE(1, 72);
	}
	record.writeUInt32LE(101010256, start);
	record.writeUInt16LE(Math.min(entries, max16), start + 8);
	record.writeUInt16LE(Math.min(entries, max16), start + 10);
	record.writeUInt32LE(Math.min(centralSize, max32), start + 12);
	record.writeUInt32LE(Math.min(centralOffset, max32), start + 16);
	return record;
}
function writeCommon(target, at, { method, streamed, time }, zip64) {
	target.writeUInt16LE(versionNeeded(zip64), at);
	target.writeUInt16LE(utf8 | (streamed ? descriptor : 0), at + 2);
	target.writeUInt16LE(method, at + 4);
	const utc = /* @__PURE__ */ new Date(Math.min(time, latestDosTime) * 1e3);
	target.writeUInt16LE(utc.getUTCHours() << 11 | utc.getUTCMinutes() << 5 | utc.getUTCSeconds() >> 1, at + 6);
	target.writeUInt16LE(utc.getUTCFullYear() - 1980 << 9 | utc.getUTCMonth() + 1 << 5 | utc.getUTCDate(), at + 8);
}
function timeExtraSize({ time }) {
	return time > latestUnixTime ? 0 : timeExtra;
}
function writeTimeExtra(target, at, entry) {
	if (timeExtraSize(entry) === 0) return at;
	target.writeUInt16LE(21589, at);
	target.writeUInt16LE(5, at + 2);
	target[at + 4] = 1;
	target.writeInt32LE(entry.time, at + 5);
	return at + timeExtra;
}
function versionNeeded(zip64) {
	return zip64 ? 45 : 20;
}
function writeZip64Extra(target, at, values) {
	target.writeUInt16LE(1, at);
	target.writeUInt16LE(8 * values.length, at + 2);
	values.forEach((value, index) => target.writeBigUInt64LE(BigInt(value), at + 4 + 8 * index));
}
// src/artifacts/archive/compress.ts
const chunkSize = 1 << 20;
const batchBytes = chunkSize;
const batchEntries = 256;
function* planJobs(entries) {
	let batch = [];
	let bytes = 0;
	for (const entry of entries) {
		const size = entry.kind === "file" ? entry.size : 0;
		const isFull = size > 1048576 || batch.length === batchEntries || bytes + size > batchBytes;
		if (batch.length > 0 && isFull) {
			yield {
				kind: "batch",
				entries: batch
			};
			batch = [];
			bytes = 0;
		}
		if (entry.kind === "file" && size > 1048576) for (let start = 0; start < size; start += chunkSize) yield {
			kind: "chunk",
			file: entry,
			start,
			length: Math.min(chunkSize, size - start)
		};
		else {
			batch.push(entry);
			bytes += size;
		}
	}
	if (batch.length > 0) yield {
		kind: "batch",
		entries: batch
	};
}
function countJobs(entries, most) {
	let jobs = 0;
	const plan = planJobs(entries);
	while (jobs < most && plan.next().done !== true) jobs += 1;
	return jobs;
}
const levelOfSmall = 1;
const levelOfLarge = 5;
const large = 65536;
const window = 32768;
const scratch = Buffer.allocUnsafeSlow(1081344);
const packedScratch = Buffer.allocUnsafeSlow(chunkSize);
const nothing = /* @__PURE__ */ new Uint8Array();
function compress(job) {
	return job.kind === "batch" ? compressBatch(job.entries) : compressChunk(job.file, job.start, job.length);
}
function compressBatch(entries) {
	const most = entries.reduce((sum, entry) => sum + 39 + Buffer.byteLength(entry.name) + dataSize(entry), 0);
	const bytes = Buffer.allocUnsafeSlow(most);
	const packed = [];
	let end = 0;
	const deflater = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__._)();
	try {
		for (const entry of entries) {
			const content = contentOf(entry);
			const data = entry.kind === "file" ? deflateWhole(content, deflater) : content;
			const result = {
				method: data === content ? 0 : 8,
				crc32: (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(content),
				compressedSize: data.length
			};
			end += writeLocalHeader(bytes, end, zipEntry(entry, result, false));
			bytes.set(data, end);
			end += data.length;
			packed.push(result);
		}
	} finally {
		deflater.close();
	}
	return {
		bytes: bytes.subarray(0, end),
		packed
	};
}
function contentOf(entry) {
	if (entry.kind === "folder") return nothing;
	if (entry.kind === "link") return entry.target;
	const content = scratch.subarray(0, entry.size);
	readSourceFile(entry, content, 0);
	return content;
}
function deflateWhole(content, deflater) {
	if (content.length === 0 || looksIncompressible(content)) return content;
	const level = content.length < large ? levelOfSmall : levelOfLarge;
	const output = packedScratch.subarray(0, content.length);
	const length = deflater.deflate(content, level, output);
	return length === void 0 ? content : output.subarray(0, length);
}
function compressChunk(file, start, length) {
	const before = Math.min(start, window);
	const bytes = scratch.subarray(0, before + length);
	readSourceFile(file, bytes, start - before);
	const content = bytes.subarray(before);
	const incompressible = looksIncompressible(content);
	const data = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRawSync)(content, {
		level: incompressible ? 0 : levelOfLarge,
		chunkSize: Math.max(window, outputSize(length)),
		finishFlush: start + length === file.size ? node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_FINISH : node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_SYNC_FLUSH,
		...before > 0 && !incompressible && { dictionary: bytes.subarray(0, before) }
	});
	return {
		bytes: data,
		packed: [{
			method: 8,
			crc32: (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(content),
			compressedSize: data.length
		}]
	};
}
function outputSize(length) {
	return length + Math.ceil(length / 1024) + 64;
}
const pieces = 4;
const pieceSize = 1024;
const smallest = 16 * pieceSize;
const equalPairs = 75202.56;
const counts = /* @__PURE__ */ new Uint32Array(256);
function looksIncompressible(content) {
	if (content.length < smallest) return false;
	counts.fill(0);
	const step = Math.floor((content.length - pieceSize) / 3);
	for (let piece = 0; piece < pieces; piece += 1) for (const byte of content.subarray(piece * step, piece * step + pieceSize)) counts[byte] = (counts[byte] ?? 0) + 1;
	let pairs = 0;
	for (const count of counts) pairs += count * count;
	return pairs < equalPairs;
}



/***/ })

};
;