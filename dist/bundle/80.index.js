"use strict";
exports.id = 80;
exports.ids = [80];
exports.modules = {

/***/ 900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ tarNumber),
/* harmony export */   a: () => (/* binding */ startBundle),
/* harmony export */   c: () => (/* binding */ archiveFormat),
/* harmony export */   d: () => (/* binding */ isSplit),
/* harmony export */   f: () => (/* binding */ readEndRecord),
/* harmony export */   g: () => (/* binding */ readHeader),
/* harmony export */   h: () => (/* binding */ isAllZeros),
/* harmony export */   i: () => (/* binding */ mostThreads),
/* harmony export */   l: () => (/* binding */ formatOfFile),
/* harmony export */   m: () => (/* binding */ hasRightChecksum),
/* harmony export */   n: () => (/* binding */ objectUrl),
/* harmony export */   o: () => (/* binding */ startWorkerPool),
/* harmony export */   r: () => (/* binding */ persistent),
/* harmony export */   s: () => (/* binding */ releaseMemory),
/* harmony export */   t: () => (/* binding */ watchProgress),
/* harmony export */   u: () => (/* binding */ hasEndRecord),
/* harmony export */   v: () => (/* binding */ tarRecord)
/* harmony export */ });
/* unused harmony export p */
/* harmony import */ var _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2559);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);
/* harmony import */ var _download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7779);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5193);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_7__);








const tarRecord = 10240;
const zeros = Buffer.alloc(65536);
function isGzip(head) {
	return head.length > 2 && head[0] === 31 && head[1] === 139 && head[2] === 8;
}
function isTarHeader(bytes) {
	if (bytes.length < 512 || bytes[0] === 0) return false;
	return bytes.toString("latin1", 257, 262) === "ustar" || hasRightChecksum(bytes);
}
function isEmptyTar(bytes) {
	const { length } = bytes;
	return length >= 1024 && length <= 10240 && length % 512 === 0 && isAllZeros(bytes);
}
function readHeader(block) {
	if (!hasRightChecksum(block)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)("the tar has a header with a wrong checksum");
	const name = text(block, 0, 100);
	const prefix = block.toString("latin1", 257, 263) === "ustar\0" ? text(block, 345, 155) : Buffer.alloc(0);
	return {
		name: prefix.length === 0 ? name : Buffer.concat([
			prefix,
			Buffer.from("/"),
			name
		]),
		mode: tarNumber(block, 100, 8),
		size: tarNumber(block, 124, 12),
		time: (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__.o)(block.subarray(136, 148)),
		type: String.fromCharCode(block[156] ?? 0),
		linkName: text(block, 157, 100)
	};
}
function hasRightChecksum(block) {
	let unsigned = 256;
	let signed = unsigned;
	for (let at = 0; at < 512; at++) {
		if (at >= 148 && at < 156) continue;
		const byte = block[at] ?? 0;
		unsigned += byte;
		signed += byte < 128 ? byte : byte - 256;
	}
	const field = block.toString("latin1", 148, 156);
	if (!/^[ \0]*[0-7]+[ \0]*$/.test(field)) return false;
	const said = Number.parseInt(field.replace(/[ \0]/g, ""), 8);
	return said === unsigned || said === signed;
}
function text(block, start, length) {
	const field = block.subarray(start, start + length);
	const end = field.indexOf(0);
	return Buffer.from(end === -1 ? field : field.subarray(0, end));
}
function tarNumber(block, start, length) {
	const field = block.subarray(start, start + length);
	const lead = field[0] ?? 0;
	if ((lead & 128) !== 0) {
		if (lead !== 128) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)("the tar has a header with a negative number");
		return (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__.p)(BigInt(`0x${field.toString("hex")}`) ^ 128n << BigInt(8 * (length - 1)), "a number in a tar header");
	}
	const digits = field.toString("latin1").replace(/[\0 ]+$/, "").trimStart();
	if (!/^[0-7]*$/.test(digits)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)("the tar has a header with a number that is none");
	return digits === "" ? 0 : Number.parseInt(digits, 8);
}
function isAllZeros(bytes) {
	for (let at = 0; at < bytes.length; at += zeros.length) {
		const part = bytes.subarray(at, at + zeros.length);
		if (!part.equals(zeros.subarray(0, part.length))) return false;
	}
	return true;
}
// src/artifacts/extract/zip/end-record.ts
const endSize = 22;
const maxComment = 65535;
const locatorSignature = 117853008;
const locatorSize = 20;
const end64Signature = 101075792;
const end64Size = 56;
const centralSignature = 33639248;
const splitMarker = 134695760;
const maxTailBytes = 65633;
function hasEndRecord(tail) {
	return endRecords(tail).length > 0;
}
function readEndRecord(tail, size) {
	const at = endRecords(tail).at(-1);
	if (at === void 0) throw withoutEnd(tail);
	const layout = readRecord(tail, at, size);
	if (signatures(tail).some((other) => other > at && mayBeRecord(tail, other, size))) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)("it has two end records, so that readers may disagree on what it holds");
	return layout;
}
function mayBeRecord(tail, at, size) {
	if (tail.readUInt16LE(at + 10) === 0) return true;
	try {
		const { directoryStart } = readRecord(tail, at, size);
		const start = directoryStart - (size - tail.length);
		return start < 0 || tail.readUInt32LE(start) === centralSignature;
	} catch {
		return false;
	}
}
function readRecord(tail, at, size) {
	const tailStart = size - tail.length;
	const record = {
		disk: tail.readUInt16LE(at + 4),
		directoryDisk: tail.readUInt16LE(at + 6),
		entriesHere: tail.readUInt16LE(at + 8),
		entries: tail.readUInt16LE(at + 10),
		directorySize: tail.readUInt32LE(at + 12),
		directoryOffset: tail.readUInt32LE(at + 16)
	};
	const locator = at - locatorSize;
	if (locator >= 0 && tail.readUInt32LE(locator) === locatorSignature) return readEnd64(tail, locator, tailStart, record);
	if (record.disk !== 0 || record.directoryDisk !== 0 || record.entriesHere !== record.entries) throw isSplit();
	const found = layout(tailStart + at, record.entries, record.directorySize, record.directoryOffset);
	const offsetsWrap = found.prefix > 0 && found.prefix % 2 ** 32 === 0;
	return {
		...found,
		prefix: offsetsWrap ? 0 : found.prefix,
		mayWrap: true,
		offsetsWrap
	};
}
function endRecords(tail) {
	return signatures(tail).filter((at) => at + endSize + tail.readUInt16LE(at + 20) === tail.length);
}
function signatures(tail) {
	const found = [];
	const lowest = Math.max(0, tail.length - endSize - maxComment);
	for (let at = tail.length - endSize; at >= lowest; at--) {
		at = tail.lastIndexOf("PK", at, "latin1");
		if (at < lowest) break;
		found.push(at);
	}
	return found;
}
function withoutEnd(tail) {
	const at = tail.lastIndexOf("PK", void 0, "latin1");
	const isTrailed = at !== -1 && at + endSize <= tail.length && at + endSize + tail.readUInt16LE(at + 20) < tail.length;
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)(isTrailed ? "bytes follow the end of the zip" : "the zip has no end record, as if it were cut short");
}
function readEnd64(tail, locator, tailStart, short) {
	if (tail.readUInt32LE(locator + 4) !== 0 || tail.readUInt32LE(locator + 16) > 1) throw isSplit();
	const at = locator - end64Size;
	if (at < 0 || tail.readUInt32LE(at) !== end64Signature) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)("the zip64 end record is not where it belongs");
	if ((0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__.p)(tail.readBigUInt64LE(at + 4), "the size of the zip64 end record") !== 44) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)("the zip64 end record has a wrong size");
	if (tail.readUInt32LE(at + 16) !== 0 || tail.readUInt32LE(at + 20) !== 0) throw isSplit();
	const entries = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__.p)(tail.readBigUInt64LE(at + 32), "the number of entries");
	const directorySize = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__.p)(tail.readBigUInt64LE(at + 40), "the size of the central directory");
	const directoryOffset = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__.p)(tail.readBigUInt64LE(at + 48), "the place of the central directory");
	if (!(entries === (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__.p)(tail.readBigUInt64LE(at + 24), "the number of entries") && (short.entries === 65535 || short.entries === entries) && (short.directorySize === 4294967295 || short.directorySize === directorySize) && (short.directoryOffset === 4294967295 || short.directoryOffset === directoryOffset))) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)("its two end records (zip and zip64) disagree");
	const result = layout(tailStart + at, entries, directorySize, directoryOffset);
	if ((0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_2__.p)(tail.readBigUInt64LE(locator + 8), "the place of the zip64 end record") + result.prefix !== tailStart + at) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)("the zip64 end record is not where its locator says");
	return result;
}
function layout(end, entries, directorySize, directoryOffset) {
	const directoryStart = end - directorySize;
	const prefix = directoryStart - directoryOffset;
	if (directoryStart < 0 || prefix < 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)("the central directory is not where the end record says, as if the beginning were missing");
	return {
		directoryStart,
		directoryEnd: end,
		entries,
		prefix,
		mayWrap: false,
		offsetsWrap: false
	};
}
function isSplit() {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)("it is one part of a zip that is split over several files");
}
// src/artifacts/extract/archive-format.ts
const headBytes = 10241;
const zipStarts = [67324752, 101010256];
async function archiveFormat(source) {
	const head = Buffer.alloc(Math.min(headBytes, source.size));
	await source.read(0, head);
	if (startsWith(head, [...zipStarts, 134695760])) return "zip";
	if (isGzip(head)) {
		const content = gunzipStart(head, head.length === source.size);
		return content === void 0 || isTar(content) ? "tar.gz" : void 0;
	}
	if (isTar(head)) return "tar";
	const tail = Buffer.alloc(Math.min(maxTailBytes, source.size));
	await source.read(source.size - tail.length, tail);
	return hasEndRecord(tail) ? "zip" : void 0;
}
function formatOfFile(path, size) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.openSync)(path, "r");
	const read = (position, length) => {
		const bytes = Buffer.alloc(length);
		return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readSync)(file, bytes, 0, length, position));
	};
	try {
		const head = read(0, Math.min(size, headBytes));
		if (isTarHeader(head)) return "tar";
		if (isGzip(head)) return isTarHeader(gunzipStart(head) ?? Buffer.alloc(0)) ? "tar.gz" : void 0;
		if (!startsWith(head, zipStarts)) return void 0;
		const tail = Math.min(size, maxTailBytes);
		return hasEndRecord(read(size - tail, tail)) ? "zip" : void 0;
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.closeSync)(file);
	}
}
function startsWith(head, signatures) {
	return head.length >= 4 && signatures.includes(head.readUInt32LE(0));
}
function isTar(head) {
	return isTarHeader(head) || isEmptyTar(head);
}
function gunzipStart(head, isWhole = false) {
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.gunzipSync)(head, isWhole ? {} : { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_6__.constants.Z_SYNC_FLUSH });
	} catch {
		return;
	}
}
// src/artifacts/release-memory.ts
function releaseMemory({ buffer, byteLength }) {
	if (byteLength === 0 || buffer instanceof SharedArrayBuffer) return;
	if (byteLength === buffer.byteLength || byteLength >= Buffer.poolSize) buffer.transfer?.(0);
}
// src/artifacts/worker-pool/worker-pool.ts
const maxThreads = 3;
function mostThreads(cores) {
	return Math.min(maxThreads, cores - 1);
}
function startBundle(name, options = {}) {
	return new node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.Worker(new URL(`../${name}/index.js`, require("url").pathToFileURL(__filename).href), options);
}
function startWorkerPool({ threads, startThread, work }) {
	const workers = [...Array.from({ length: threads }, () => new ThreadWorker(startThread(), takeNext)), new OwnThreadWorker(work, takeNext)];
	const waiting = [];
	function takeNext() {
		for (let next = waiting[0]; next !== void 0; next = waiting[0]) {
			const [worker] = workers.filter(({ busy, capacity }) => busy < capacity).sort((left, right) => left.busy - right.busy);
			if (worker === void 0) return;
			waiting.shift();
			next.resolve(worker.do(next.job));
		}
	}
	return {
		width: workers.reduce((sum, { capacity }) => sum + capacity, 0),
		do: (job) => new Promise((resolve) => {
			waiting.push({
				job,
				resolve
			});
			takeNext();
		}),
		end: async () => {
			await Promise.all(workers.map((worker) => worker.end()));
		}
	};
}
var ThreadWorker = class {
	capacity = 2;
	#thread;
	#onAnswer;
	#jobs = [];
	#ended;
	constructor(thread, onAnswer) {
		this.#thread = thread;
		this.#onAnswer = onAnswer;
		thread.on("message", (answer) => {
			const job = this.#jobs.shift();
			if (answer.error === void 0) job?.resolve(answer.result);
			else job?.reject((0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.n)(answer.error));
			onAnswer();
		});
		thread.on("error", (error) => {
			this.#rejectAll(new Error(`one of this action\u2019s threads has crashed: ${String(error)}`, { cause: error }));
		});
		thread.on("exit", (code) => {
			this.#rejectAll(/* @__PURE__ */ new Error(`one of this action\u2019s threads has ended early (exit code ${code})`));
		});
	}
	get busy() {
		return this.#jobs.length;
	}
	do(job) {
		if (this.#ended !== void 0) return Promise.reject(this.#ended);
		return new Promise((resolve, reject) => {
			this.#jobs.push({
				resolve,
				reject
			});
			this.#thread.postMessage(job);
		});
	}
	async end() {
		this.#rejectAll(/* @__PURE__ */ new Error("The work has been stopped."));
		await this.#thread.terminate();
	}
	#rejectAll(error) {
		this.#ended ??= error;
		for (const { reject } of this.#jobs.splice(0)) reject(this.#ended);
		this.#onAnswer();
	}
};
const ioTurns = 16;
var OwnThreadWorker = class {
	busy = 0;
	capacity = 1;
	#work;
	#onAnswer;
	#hasEnded = false;
	constructor(work, onAnswer) {
		this.#work = work;
		this.#onAnswer = onAnswer;
	}
	async do(job) {
		this.busy += 1;
		try {
			for (let turn = 0; turn < ioTurns; turn++) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setImmediate)();
			if (this.#hasEnded) throw new Error("The work has been stopped.");
			return await this.#work(job);
		} finally {
			this.busy -= 1;
			this.#onAnswer();
		}
	}
	end() {
		this.#hasEnded = true;
		return Promise.resolve();
	}
};
// src/artifacts/transfer.ts
function objectUrl({ bucket, key }) {
	return (0,_common_js__WEBPACK_IMPORTED_MODULE_1__.v)(`s3://${bucket}/${key}`);
}
const budget = 135e3;
const mostRenewals = 3;
function persistent({ clock, renewCredentials }, onRetry, random) {
	let renewals = 0;
	return async (attempt, signal) => {
		let renewalsBefore = renewals;
		let refusedCredentials = 0;
		const isWorthRetrying = (error) => {
			const { kind } = (0,_job_js__WEBPACK_IMPORTED_MODULE_3__.y)(error);
			if (kind !== "credentials") return [
				"throttled",
				"server",
				"network"
			].includes(kind);
			refusedCredentials += 1;
			if (refusedCredentials > mostRenewals) return false;
			if (renewals === renewalsBefore) {
				renewals += 1;
				renewCredentials();
			}
			return true;
		};
		const oneTry = async (activity) => {
			renewalsBefore = renewals;
			return await (0,_job_js__WEBPACK_IMPORTED_MODULE_3__.m)((ended, moved) => attempt(ended, {
				moved: () => {
					moved();
					activity.moved();
				},
				kept: () => {
					refusedCredentials = 0;
					activity.kept();
				}
			}), _job_js__WEBPACK_IMPORTED_MODULE_3__.g, clock, signal);
		};
		return await (0,_job_js__WEBPACK_IMPORTED_MODULE_3__.h)(oneTry, isWorthRetrying, onRetry, {
			clock,
			budget,
			signal,
			random
		});
	};
}
// src/artifacts/progress.ts
const interval = 5e3;
function watchProgress(title, total, { clock, progress }) {
	const startedAt = clock.now();
	const over = new AbortController();
	let moved = 0;
	const told = /* @__PURE__ */ new Map();
	const repeat = async () => {
		for (;;) {
			await clock.sleep(interval, over.signal);
			progress(`${title}: ${progressText(moved, total(), clock.now() - startedAt)}`);
		}
	};
	repeat().catch(() => void 0);
	return {
		moved: (bytes) => {
			moved += bytes;
		},
		failed: (error) => {
			const { kind, code } = (0,_job_js__WEBPACK_IMPORTED_MODULE_3__.y)(error);
			const reason = `${kind} ${code}`;
			const now = clock.now();
			if (now - (told.get(reason) ?? -1e400) < interval) return;
			told.set(reason, now);
			progress(`${title}: ${(0,_job_js__WEBPACK_IMPORTED_MODULE_3__.v)(error)}; trying again`);
		},
		end: () => {
			over.abort();
		}
	};
}
function progressText(bytes, total, milliseconds) {
	const rate = `${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.y)(bytes / milliseconds * 1e3)}/s`;
	if (total === void 0 || total === 0) return `${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.y)(bytes)}, ${rate}`;
	const seen = Math.min(bytes, total);
	return `${Math.floor(seen / total * 100)} % (${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.y)(seen)} of ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.y)(total)}, ${rate})`;
}



/***/ }),

/***/ 6080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ receive_exports),
/* harmony export */   t: () => (/* binding */ target_folder_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9270);
/* harmony import */ var _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2559);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7889);
/* harmony import */ var _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5911);
/* harmony import */ var _download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7779);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5193);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9214);
/* harmony import */ var _download_upload_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(900);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_9__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_10__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_11__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_12___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_12__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_13___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_13__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_14___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_14__);















// src/artifacts/download/kept-range.ts
const mostInMemory = 8 << 20;
var KeptRange = class {
	#temporaryFolder;
	#rangeOf;
	#range;
	#bytes = Buffer.alloc(0);
	#arrived = 0;
	#error;
	#waiting = [];
	constructor(temporaryFolder, rangeOf) {
		this.#temporaryFolder = temporaryFolder;
		this.#rangeOf = rangeOf;
	}
	begin(head) {
		if (this.#range !== void 0) return this.#range;
		const { start, end } = this.#rangeOf(head);
		this.#bytes = end - start <= 8388608 ? Buffer.allocUnsafeSlow(end - start) : new TemporaryFile((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(this.#temporaryFolder, `artifact-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.randomUUID)()}`));
		this.#range = {
			start,
			end
		};
		return this.#range;
	}
	take(chunk) {
		if (this.#bytes instanceof TemporaryFile) this.#bytes.write(chunk);
		else this.#bytes.set(chunk, this.#arrived);
		this.#arrived += chunk.length;
		this.#settle(({ until }) => until <= this.#end);
	}
	fail(reason) {
		this.#error = { reason };
		this.#settle(() => true);
	}
	async read(start, target) {
		const until = start + target.length;
		if (until > this.#end && this.#error === void 0) await new Promise((settle) => this.#waiting.push({
			until,
			settle
		}));
		if (until > this.#end && this.#error !== void 0) throw this.#error.reason;
		const from = start - (this.#range?.start ?? 0);
		if (this.#bytes instanceof TemporaryFile) this.#bytes.read(from, target);
		else target.set(this.#bytes.subarray(from, from + target.length));
	}
	close() {
		if (this.#bytes instanceof TemporaryFile) this.#bytes.remove();
		this.#bytes = Buffer.alloc(0);
	}
	get #end() {
		return (this.#range?.start ?? 0) + this.#arrived;
	}
	#settle(isDue) {
		if (this.#waiting.length === 0) return;
		for (const waiting of this.#waiting.filter(isDue)) waiting.settle();
		this.#waiting = this.#waiting.filter((waiting) => !isDue(waiting));
	}
};
var TemporaryFile = class {
	#path;
	#file;
	constructor(path) {
		this.#path = path;
		this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.openSync)(path, "wx+", 384);
	}
	write(chunk) {
		for (let written = 0; written < chunk.length;) written += (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.writeSync)(this.#file, chunk, written);
	}
	read(start, target) {
		for (let filled = 0; filled < target.length;) {
			const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readSync)(this.#file, target, filled, target.length - filled, start + filled);
			if (read === 0) throw new Error(`The temporary file ${this.#path} is shorter than what was written to it.`);
			filled += read;
		}
	}
	remove() {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.closeSync)(this.#file);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.rmSync)(this.#path, { force: true });
	}
};
// node_modules/@aws-sdk/client-s3/dist-es/commands/GetObjectCommand.js
var GetObjectCommand = class extends (0,_s3_js__WEBPACK_IMPORTED_MODULE_6__.g)(_s3_js__WEBPACK_IMPORTED_MODULE_6__.l, _s3_js__WEBPACK_IMPORTED_MODULE_6__.m, "GetObject", _s3_js__WEBPACK_IMPORTED_MODULE_6__.a) {};
// src/artifacts/download/get-range.ts
async function getRange({ location: { bucket, key }, range, ifMatch }, receiver, s3, signal) {
	signal.throwIfAborted();
	try {
		const command = new GetObjectCommand({
			Bucket: bucket,
			Key: key,
			Range: range,
			IfMatch: ifMatch
		});
		const answer = await s3.send(command, { abortSignal: signal });
		const body = answer.Body;
		if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_12__.Readable)) throw new Error("There is no stream for the body of the object.");
		try {
			receiver.begin(headOf(answer));
			await drain(body, receiver, signal);
		} finally {
			body.destroy();
		}
	} catch (error) {
		signal.throwIfAborted();
		throw error;
	}
}
async function drain(body, receiver, signal) {
	let onAbort = () => void 0;
	await new Promise((resolve, reject) => {
		onAbort = () => {
			reject(signal.reason);
		};
		signal.addEventListener("abort", onAbort, { once: true });
		body.on("error", reject);
		body.on("end", resolve);
		body.on("close", () => {
			reject(new CutShort());
		});
		body.on("data", (chunk) => {
			try {
				receiver.take(chunk);
			} catch (error) {
				body.destroy(error instanceof Error ? error : new Error(String(error)));
			}
			setImmediate(_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.s, chunk);
		});
		if (signal.aborted) onAbort();
	}).finally(() => {
		signal.removeEventListener("abort", onAbort);
	});
}
var CutShort = class extends Error {
	name = "CutShort";
	code = "ECONNRESET";
	constructor() {
		super("The connection was closed before the whole answer had arrived.");
	}
};
function headOf({ ETag: etag, ContentLength, ContentRange }) {
	const [start, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(ContentRange ?? "")?.slice(1).map(Number) ?? [];
	if (start !== void 0 && last !== void 0 && size !== void 0) return {
		etag,
		size,
		body: {
			start,
			end: last + 1
		}
	};
	if (ContentRange !== void 0 || ContentLength === void 0) throw new Error("S3 did not tell the size of the object.");
	return {
		etag,
		size: ContentLength,
		body: {
			start: 0,
			end: ContentLength
		}
	};
}
// src/artifacts/download/range-reader.ts
var DownloadError = class extends Error {
	name = "DownloadError";
	constructor(cause) {
		super((0,_common_js__WEBPACK_IMPORTED_MODULE_2__._)(cause), { cause });
	}
};
var RangeReader = class {
	#location;
	#transfer;
	#signal;
	#watch;
	#persist;
	#etag;
	constructor(location, transfer, signal, watch) {
		this.#location = location;
		this.#transfer = transfer;
		this.#signal = signal;
		this.#watch = watch;
		this.#persist = (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.r)(transfer, watch.failed);
	}
	async read(asked, sink, signal = this.#signal) {
		let wanted;
		let taken = 0;
		const isWhole = () => wanted !== void 0 && taken >= wanted.end - wanted.start;
		let sinkFailure;
		const tellSink = (tell) => {
			try {
				return tell();
			} catch (error) {
				sinkFailure = { error };
				throw error;
			}
		};
		try {
			await this.#persist(async (ended, activity) => {
				let skip = 0;
				let left = 0;
				const receiver = {
					begin: (head) => {
						activity.moved();
						this.#checkSame(head);
						const { start, end } = wanted = tellSink(() => sink.begin(head));
						skip = start + taken - head.body.start;
						if (skip < 0) throw new CutShort();
						left = end - start - taken;
					},
					take: (chunk) => {
						activity.moved();
						const skipped = Math.min(skip, chunk.length);
						skip -= skipped;
						const next = chunk.subarray(skipped, skipped + left);
						if (next.length === 0) return;
						taken += next.length;
						left -= next.length;
						activity.kept();
						this.#watch.moved(next.length);
						tellSink(() => {
							sink.take(next);
						});
					}
				};
				const range = wanted === void 0 ? rangeHeader(asked) : `bytes=${wanted.start + taken}-${wanted.end - 1}`;
				const request = {
					location: this.#location,
					range,
					ifMatch: this.#etag
				};
				try {
					await getRange(request, receiver, this.#transfer.s3, ended);
				} catch (error) {
					if (sinkFailure === void 0 && !isWhole()) throw error;
				}
				if (sinkFailure === void 0 && !isWhole()) throw new CutShort();
			}, signal);
		} catch (error) {
			signal.throwIfAborted();
			throw new DownloadError(error);
		}
		signal.throwIfAborted();
		if (sinkFailure !== void 0) throw sinkFailure.error;
	}
	#checkSame({ etag }) {
		this.#etag ??= etag;
		if (etag !== this.#etag) throw new ObjectChanged();
	}
};
var ObjectChanged = class extends Error {
	name = "PreconditionFailed";
	constructor() {
		super("The object has another ETag than at the beginning of the download.");
	}
};
function rangeHeader(asked) {
	return "last" in asked ? `bytes=-${asked.last}` : `bytes=${asked.start}-${asked.end - 1}`;
}
// src/artifacts/download/s3-object.ts
const firstBytes = {
	start: 0,
	end: mostInMemory
};
async function openObject(location, transfer, watch, lastBytes = 0) {
	const stop = new AbortController();
	const onAbort = () => {
		stop.abort(transfer.signal.reason);
	};
	transfer.signal.addEventListener("abort", onAbort);
	if (transfer.signal.aborted) onAbort();
	const reader = new RangeReader(location, transfer, stop.signal, watch);
	const lastRange = (size) => {
		return {
			start: Math.min(size, Math.max(firstBytes.end, size - lastBytes)),
			end: size
		};
	};
	const last = new KeptRange(transfer.temporaryFolder, ({ size }) => lastRange(size));
	const stopLast = new AbortController();
	let first;
	const close = () => {
		transfer.signal.removeEventListener("abort", onAbort);
		stop.abort(/* @__PURE__ */ new Error("The object has been closed."));
		first?.close();
		last.close();
	};
	try {
		const { size, body } = await new Promise((resolve, reject) => {
			first = new KeptRange(transfer.temporaryFolder, (head) => {
				watch.opened(head.size);
				resolve(head);
				return head.body;
			});
			keep(first, reader.read(firstBytes, first)).catch(reject);
			if (lastBytes === 0) return;
			const signal = AbortSignal.any([stop.signal, stopLast.signal]);
			keep(last, reader.read({ last: lastBytes }, last, signal)).catch(() => void 0);
		});
		if (body.end === size) stopLast.abort(/* @__PURE__ */ new Error("The first bytes are all."));
		const kept = first === void 0 ? [] : [{
			...body,
			bytes: first
		}];
		if (lastBytes > 0) kept.push({
			...lastRange(size),
			bytes: last
		});
		return {
			size,
			read: (start, target) => read(reader, kept, start, target),
			close
		};
	} catch (error) {
		close();
		if (error instanceof DownloadError && (0,_job_js__WEBPACK_IMPORTED_MODULE_5__.y)(error.cause).status === 416) return emptyObject;
		throw error;
	}
}
const emptyObject = {
	size: 0,
	read: () => Promise.resolve(),
	close: () => void 0
};
async function keep(range, arrived) {
	try {
		await arrived;
	} catch (error) {
		range.fail(error);
		throw error;
	}
}
async function read(reader, kept, start, target) {
	const end = start + target.length;
	let position = start;
	const reads = [];
	const fill = (until, from) => {
		if (position >= until) return;
		reads.push(from(position, target.subarray(position - start, until - start)));
		position = until;
	};
	const request = (from, part) => fetchInto(part, reader, from);
	for (const part of kept) {
		fill(Math.min(part.start, end), request);
		fill(Math.min(part.end, end), (from, bytes) => part.bytes.read(from, bytes));
	}
	fill(end, request);
	await Promise.all(reads);
}
function fetchInto(target, reader, start) {
	const range = {
		start,
		end: start + target.length
	};
	let filled = 0;
	return reader.read(range, {
		begin: () => range,
		take: (chunk) => {
			target.set(chunk, filled);
			filled += chunk.length;
		}
	});
}
// src/artifacts/extract/byte-source.ts
const bufferBytes = 4 << 20;
var Buffers = class {
	memory;
	#free;
	#waiting = [];
	constructor(count, Memory = ArrayBuffer) {
		const memory = new Memory(count * bufferBytes);
		this.memory = memory;
		this.#free = Array.from({ length: count }, (_, index) => Buffer.from(memory, index * bufferBytes, bufferBytes));
	}
	async take() {
		return this.#free.pop() ?? await new Promise((resolve) => this.#waiting.push(resolve));
	}
	release(buffer) {
		const next = this.#waiting.shift();
		if (next === void 0) this.#free.push(buffer);
		else next(buffer);
	}
};
function* cutRange({ start, end }) {
	for (let next = start; next < end; next += bufferBytes) yield {
		start: next,
		end: Math.min(next + bufferBytes, end)
	};
}
async function* readRanges(source, ranges, buffers, ahead) {
	const waiting = ranges[Symbol.iterator]();
	const coming = [];
	for (;;) {
		while (coming.length < ahead) {
			const next = waiting.next();
			if (next.done === true) break;
			const { start, end } = next.value;
			const buffer = await buffers.take();
			const bytes = buffer.subarray(0, end - start);
			const arrived = source.read(start, bytes);
			arrived.catch(() => void 0);
			coming.push({
				range: next.value,
				buffer,
				bytes,
				arrived
			});
		}
		const first = coming.shift();
		if (first === void 0) return;
		await first.arrived;
		yield first;
		buffers.release(first.buffer);
	}
}
const ahead = 4;
async function* readInOrder(source) {
	const parts = cutRange({
		start: 0,
		end: source.size
	});
	const buffers = new Buffers(Math.min(ahead, Math.ceil(source.size / bufferBytes)));
	for await (const { bytes } of readRanges(source, parts, buffers, ahead)) yield bytes;
}
// src/artifacts/extract/dot-git.ts
const dotGit = /(?:^|\\)(?:\.git|git~1)[. ]*(?:$|[:\\])/i;
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isDotGit(segment) {
	return dotGit.test(segment) || dotGit.test(segment.replace(ignoredByHfs, ""));
}
function gitCheck(folder, input) {
	const holdsRepository = hasRepository(input) || hasRepository(folder);
	let hasWarned = false;
	return (path, warn) => {
		if (holdsRepository || hasRepository(folder, path.slice(0, path.lastIndexOf("/") + 1))) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} would change the git repository that is already there: choose another "path", or set "clean: true"`);
		if (!hasWarned) warn(`${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} is in it: git commands there will follow the configuration and run the hooks in it`);
		hasWarned = true;
	};
}
function hasRepository(folder, below = "") {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)((0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.p)(folder, `${below}.git`), { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
// src/artifacts/extract/file-system.ts
function probeFileSystem(folder) {
	const name = `.codepipeline-bridge-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.randomUUID)()}-\u00e4`;
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name);
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.openSync)(path, "wx", 384);
	try {
		const isThere = (other) => (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, other), { throwIfNoEntry: false }) !== void 0;
		return {
			fold: foldFor(isThere(name.normalize("NFD")), isThere(name.toUpperCase())),
			timesError: setTimeError(file)
		};
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.closeSync)(file);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.unlinkSync)(path);
	}
}
function setTimeError(file) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.futimesSync)(file, 1e9, 1e9);
		return;
	} catch (error) {
		return error;
	}
}
function foldFor(ignoresForm, ignoresCase) {
	const form = (segment) => segment.normalize("NFD");
	const letterCase = (segment) => segment.toLowerCase().toUpperCase().toLowerCase();
	if (ignoresForm && ignoresCase) return (segment) => form(letterCase(form(segment)));
	if (ignoresForm) return form;
	if (ignoresCase) return letterCase;
	return (segment) => segment;
}
function freeBytesOf(folder, statfs = node_fs__WEBPACK_IMPORTED_MODULE_9__.statfsSync) {
	try {
		const { bavail, blocks, bsize } = statfs(folder);
		return blocks > 0 && bsize > 0 ? bavail * bsize : void 0;
	} catch {
		return;
	}
}
// src/artifacts/extract/destination.ts
const unknown = 0;
const thereBefore = 1;
const made = 2;
const noMode = 65535;
var Destination = class {
	folder;
	fold;
	checkGit;
	timesError;
	#newMode;
	#directories = (/* @__PURE__ */ new Uint8Array(1024)).fill(thereBefore, 0, 1);
	#modes = (/* @__PURE__ */ new Uint16Array(1024)).fill(noMode);
	#times = (/* @__PURE__ */ new Float64Array(1024)).fill(NaN);
	#modesBefore = /* @__PURE__ */ new Map();
	constructor(folder, path = folder) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.mkdirSync)(folder, { recursive: true });
		this.folder = folder;
		this.noteDirectory("", 0, (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.S)(folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.statSync)(folder)));
		const { fold, timesError } = probeFileSystem(folder);
		this.fold = fold;
		this.timesError = timesError;
		this.checkGit = gitCheck(folder, path);
	}
	freeBytes() {
		return freeBytesOf(this.folder);
	}
	pathOf(path) {
		return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.p)(this.folder, path);
	}
	makeDirectory(tree, node) {
		if (this.#stateOf(node) !== unknown) return;
		this.makeDirectory(tree, tree.parentOf(node));
		const entry = tree.pathOf(node);
		this.noteDirectory(entry, node, (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.y)(this.pathOf(entry), entry));
	}
	makeDirectoryEntry(tree, node, mode, time) {
		this.makeDirectory(tree, node);
		this.#times[node] = time;
		if (this.#stateOf(node) !== made) return;
		const newMode = this.#newMode ??= (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.C)((0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)(this.pathOf(tree.pathOf(node))).mode);
		const wanted = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.C)(mode) & newMode;
		this.#modes[node] = wanted === newMode ? noMode : wanted;
	}
	addMissing(missing, tree, node) {
		if (this.#stateOf(node) !== unknown || missing.has(node)) return;
		this.addMissing(missing, tree, tree.parentOf(node));
		missing.add(node);
	}
	noteDirectory(path, node, found) {
		if (found === -1) this.#setState(node, made);
		else if (this.#stateOf(node) === unknown) this.#setState(node, thereBefore);
		if (found >= 0) this.#modesBefore.set(path, found);
	}
	async finishDirectories(tree, signal) {
		const pause = (0,_job_js__WEBPACK_IMPORTED_MODULE_5__.f)(signal);
		for (let node = this.#modes.length - 1; node >= 0; node--) {
			const mode = this.#modes[node] ?? noMode;
			const time = this.#times[node] ?? NaN;
			if (mode === noMode && Number.isNaN(time)) continue;
			await pause();
			const path = this.pathOf(tree.pathOf(node));
			(0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.w)(path, time);
			if (mode !== noMode) (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.chmodSync)(path, mode);
		}
	}
	restoreModes() {
		for (const [path, mode] of [...this.#modesBefore].reverse()) (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.chmodSync)(this.pathOf(path), mode);
		this.#modesBefore.clear();
	}
	makeHardLink(target, path, time) {
		const [from, to] = [this.pathOf(target), this.pathOf(path)];
		(0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.v)(to, path);
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.linkSync)(from, to);
		} catch {
			try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.COPYFILE_EXCL);
			} catch (error) {
				throw (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.b)(error, path);
			}
			(0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.w)(to, time);
		}
	}
	async makeLinks(tree, links, signal) {
		const pause = (0,_job_js__WEBPACK_IMPORTED_MODULE_5__.f)(signal);
		const check = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.r)(links.size, (path) => this.#lookAt(tree, links, path));
		for (const node of links.keys()) {
			await pause();
			this.makeDirectory(tree, tree.parentOf(node));
		}
		const toDirectories = /* @__PURE__ */ new Set();
		for (const [node, { target }] of links) {
			await pause();
			if (check(tree.pathOf(node), target) === "directory") toDirectories.add(node);
		}
		for (const [node, { target, time }] of links) {
			await pause();
			const entry = tree.pathOf(node);
			const path = this.pathOf(entry);
			(0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.v)(path, entry);
			try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.symlinkSync)((0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.m)(target), path, toDirectories.has(node) ? "dir" : "file");
			} catch (error) {
				throw linkError(error, entry);
			}
			(0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.w)(path, time);
		}
	}
	#lookAt(tree, links, path) {
		const node = tree.nodeAt(path);
		if (node !== void 0) {
			if (this.#stateOf(node) !== unknown) return "directory";
			if (tree.kindOf(node) === "file") return "no directory";
			const target = tree.kindOf(node) === "link" ? links.get(node)?.target : void 0;
			if (target !== void 0) return { target };
		}
		try {
			const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)(this.pathOf(path), { throwIfNoEntry: false });
			if (there?.isSymbolicLink() === true) return { target: targetOf(this.pathOf(path)) };
			return there?.isDirectory() === true ? "directory" : "no directory";
		} catch (error) {
			if (["ENAMETOOLONG", "ENOTDIR"].includes((0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.i)(error) ?? "")) return "no directory";
			throw (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.b)(error, path);
		}
	}
	#stateOf(node) {
		return this.#directories[node] ?? unknown;
	}
	#setState(node, state) {
		while (node >= this.#directories.length) {
			const length = this.#directories.length * 2;
			this.#directories = copied(this.#directories, new Uint8Array(length));
			this.#modes = copied(this.#modes, new Uint16Array(length).fill(noMode));
			this.#times = copied(this.#times, new Float64Array(length).fill(NaN));
		}
		this.#directories[node] = state;
	}
};
function targetOf(link) {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readlinkSync)(link, "buffer"));
}
function copied(from, to) {
	to.set(from);
	return to;
}
function linkError(error, entry, platform = process.platform) {
	if (platform !== "win32" || (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.i)(error) !== "EPERM") return (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.b)(error, entry);
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the symbolic link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry)} takes a privilege that the runner lacks: turn on Developer Mode in Windows, or give the runner's user the right "Create symbolic links"`, { cause: error });
}
// src/artifacts/extract/zlib-stream.ts
const chunkSize = 2 << 20;
var ZlibStream = class {
	#zlib;
	#endStep = () => void 0;
	#error;
	#hasEnded = false;
	constructor(create, take) {
		const zlib = create({ chunkSize });
		this.#zlib = zlib;
		zlib.on("data", (output) => {
			queueMicrotask(() => {
				if (this.#error !== void 0) return;
				try {
					take(output);
					if (output.byteOffset + output.length === output.buffer.byteLength) (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.s)(output);
				} catch (error) {
					this.#fail(error);
				}
			});
		});
		zlib.on("error", (error) => {
			this.#fail(error);
		});
		zlib.on("end", () => {
			this.#hasEnded = true;
			this.#endStep();
		});
	}
	write(input) {
		return this.#step((done) => {
			this.#zlib.write(input, (error) => {
				if (error == null) done();
			});
		});
	}
	async end() {
		await this.#step(() => {
			this.#zlib.end();
		});
		return this.#zlib.bytesWritten;
	}
	destroy() {
		this.#zlib.destroy();
	}
	async #step(start) {
		this.#throwIfFailed();
		await new Promise((resolve) => {
			this.#endStep = resolve;
			if (this.#hasEnded) resolve();
			else start(resolve);
		});
		this.#throwIfFailed();
	}
	#throwIfFailed() {
		if (this.#error !== void 0) throw this.#error.reason;
	}
	#fail(reason) {
		this.#error ??= { reason };
		this.#zlib.destroy();
		this.#endStep();
	}
};
// src/artifacts/extract/tar/meta-headers.ts
const sparseMap = "GNU.sparse.map";
const sparsePairs = ["GNU.sparse.offset", "GNU.sparse.numbytes"];
const maxBytes = 1 << 20;
function isMeta(type) {
	return [
		"x",
		"g",
		"L",
		"K",
		"V"
	].includes(type);
}
var MetaHeaders = class {
	pax = /* @__PURE__ */ new Map();
	longName;
	longLink;
	isForNext = false;
	isPax = false;
	globalTime;
	#bytes = 0;
	expect(size) {
		if (this.pax.has("size")) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)("the tar has a header behind the size of an entry, on which readers disagree");
		this.#bytes += 512 + size;
		if (this.#bytes > maxBytes) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)("the tar has a name or pax header that is too long");
	}
	add(type, content) {
		this.isPax ||= type === "g" || type === "x";
		if (type === "g") {
			const records = /* @__PURE__ */ new Map();
			addPaxRecords(content, records);
			checkGlobal(records);
			this.globalTime = records.get("mtime") ?? this.globalTime;
			return;
		}
		if (type === "V") this.#forget();
		else this.isForNext = true;
		const end = content.indexOf(0);
		const name = content.subarray(0, end === -1 ? content.length : end);
		if (type === "x") addPaxRecords(content, this.pax);
		if (type === "L") this.longName = name;
		if (type === "K") this.longLink = name;
	}
	endEntry() {
		this.#forget();
		this.#bytes = 0;
	}
	#forget() {
		this.pax = /* @__PURE__ */ new Map();
		this.longName = void 0;
		this.longLink = void 0;
		this.isForNext = false;
	}
};
function checkGlobal(records) {
	if (isSparse(records) || [
		"path",
		"linkpath",
		"size"
	].some((key) => records.has(key))) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)("the tar has a global header that names its entries");
}
function addPaxRecords(bytes, records) {
	const pairs = [];
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const digits = space === -1 ? "" : bytes.toString("latin1", at, space);
		const end = at + Number(/^\d{1,10}$/.test(digits) ? digits : 0);
		const equals = bytes.indexOf(61, space);
		if (end <= equals || equals === -1 || end > bytes.length || bytes[end - 1] !== 10) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("the tar has a damaged pax header");
		const key = bytes.toString("utf8", space + 1, equals);
		const value = bytes.subarray(equals + 1, end - 1);
		if (sparsePairs.includes(key)) pairs.push(value.toString("latin1"));
		else records.set(key, value);
		at = end;
	}
	if (pairs.length === 0) return;
	const before = records.get(sparseMap);
	const map = [...before === void 0 ? [] : [before.toString("latin1")], ...pairs].join(",");
	records.set(sparseMap, Buffer.from(map, "latin1"));
}
function isSparse(records) {
	return [...records.keys()].some((key) => key.startsWith("GNU.sparse."));
}
// src/artifacts/extract/tar/sparse.ts
const maxSegments = 5e4;
const maxDigits = 15;
function sparseMapOfHeader(block, entry) {
	const { numbers, isLast } = binaryNumbers(block, 386, 4);
	return {
		size: (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__._)(block, 483, 12),
		numbers,
		...!isLast && { follows: "binary" },
		entry
	};
}
function sparseMapOfPax(records, entry) {
	const text = (key) => records.get(key)?.toString("latin1");
	const size = numberIn(text("GNU.sparse.realsize") ?? text("GNU.sparse.size") ?? "", entry);
	const version = `${text("GNU.sparse.major") ?? "0"}.${text("GNU.sparse.minor") ?? "0"}`;
	if (version === "1.0") return {
		size,
		numbers: [],
		follows: "text",
		entry
	};
	if (version !== "0.0" && version !== "0.1") throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry)} is a sparse file in a format that is not supported`);
	const map = text("GNU.sparse.map") ?? "";
	return {
		size,
		numbers: map === "" ? [] : map.split(",").map((part) => numberIn(part, entry)),
		entry
	};
}
function* readSegments(map, input, dataSize) {
	const { size, entry } = map;
	const numbers = [...map.numbers];
	let left = dataSize;
	for (let isLast = map.follows !== "binary"; !isLast;) {
		const more = binaryNumbers(yield* input.take(512), 0, 21);
		numbers.push(...more.numbers);
		if (numbers.length > 2 * maxSegments) throw tooLong(entry);
		isLast = more.isLast;
	}
	if (map.follows === "text") left -= yield* readText(input, numbers, dataSize, entry);
	if (numbers.length > 2 * maxSegments) throw tooLong(entry);
	if (numbers.length % 2 !== 0) throw damaged(entry);
	const segments = [];
	let end = 0;
	let total = 0;
	for (let at = 0; at < numbers.length; at += 2) {
		const [offset = 0, length = 0] = [numbers[at], numbers[at + 1]];
		if (offset < end) throw damaged(entry);
		end = offset + length;
		total += length;
		segments.push({
			offset,
			length
		});
	}
	if (end > size || total !== left) throw damaged(entry);
	return segments;
}
function binaryNumbers(block, start, pairs) {
	const end = start + 24 * pairs;
	const numbers = [];
	for (let at = start; at < end && block[at + 12] !== 0; at += 24) numbers.push((0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__._)(block, at, 12), (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__._)(block, at + 12, 12));
	return {
		numbers,
		isLast: block[end] === 0
	};
}
function* readText(input, numbers, dataSize, entry) {
	let count;
	let digits = "";
	for (let taken = 512; taken <= dataSize; taken += 512) {
		const lines = (digits + (yield* input.take(512)).toString("latin1")).split("\n");
		digits = lines.pop() ?? "";
		for (const line of lines) {
			if (count === void 0) count = numberIn(line, entry);
			else numbers.push(numberIn(line, entry));
			if (count > maxSegments) throw tooLong(entry);
			if (numbers.length === 2 * count) return taken;
		}
		if (digits.length > maxDigits) throw damaged(entry);
	}
	throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("the tar has a sparse file whose map is longer than its data");
}
function numberIn(text, entry) {
	if (!/^\d+$/.test(text) || text.length > maxDigits) throw damaged(entry);
	return Number(text);
}
function damaged(entry) {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)(`the map of the sparse file ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry)} is damaged`);
}
function tooLong(entry) {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the map of the sparse file ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry)} is too long`);
}
// src/artifacts/extract/tar/entry.ts
function readEntry(header, block, { pax, longName, longLink, isPax, globalTime }) {
	const paxName = pax.get("GNU.sparse.name") ?? pax.get("path");
	const paxLink = pax.get("linkpath");
	const name = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.f)(paxName ?? longName ?? header.name);
	if (differ(paxName, longName) || differ(paxLink, longLink)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)} has two long names, on which readers disagree`);
	const kind = kindOf(header.type, name);
	const map = sparseMapOf(header, block, pax, kind, name);
	const said = sizeOf(pax.get("size"), header.size, name);
	const dataSize = dataSizeOf(header.type, kind, said, name, isPax);
	const linkName = kind.endsWith("link") ? (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.f)(paxLink ?? longLink ?? header.linkName) : "";
	const time = timeOf$1(header, pax.get("mtime") ?? globalTime);
	return {
		entry: {
			name,
			kind,
			size: map?.size ?? dataSize,
			dataSize,
			mode: header.mode,
			time,
			linkName
		},
		map
	};
}
function hasData({ kind, name }) {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the ${kind} ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)} has data`);
}
function timeOf$1(header, record) {
	const time = record === void 0 ? NaN : (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.a)(record);
	return Number.isNaN(time) ? header.time : time;
}
function dataSizeOf(type, kind, said, name, isPax) {
	if (kind === "file") return said;
	if (said !== 0 && (kind === "hard link" ? isPax : kind === "directory" && type !== "5")) throw hasData({
		kind,
		name
	});
	return 0;
}
function differ(left, right) {
	return left !== void 0 && right !== void 0 && !left.equals(right);
}
function sparseMapOf(header, block, pax, kind, name) {
	const hasRecords = isSparse(pax);
	if (hasRecords && (kind !== "file" || header.type === "S")) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the ${kind} ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)} has the records of a sparse file`);
	if (header.type === "S") return sparseMapOfHeader(block, name);
	return hasRecords ? sparseMapOfPax(pax, name) : void 0;
}
function sizeOf(record, ofHeader, name) {
	if (record === void 0) return ofHeader;
	const digits = record.toString("latin1");
	if (!/^\d{1,30}$/.test(digits)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)(`the pax header of the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)} has a size that is none`);
	return (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.p)(BigInt(digits), `the size of the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)}`);
}
function kindOf(type, name) {
	switch (type) {
		case "0":
		case "7":
		case "\0": return name.endsWith("/") ? "directory" : "file";
		case "S": return "file";
		case "1": return "hard link";
		case "2": return "link";
		case "5": return "directory";
		case "3":
		case "4": throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)} is a device`);
		case "6": throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)} is a FIFO`);
		default: throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)} is of a type that is not supported (${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(type)})`);
	}
}
// src/artifacts/extract/tar/tar-input.ts
var TarInput = class {
	#piece = Buffer.alloc(0);
	position = 0;
	*some(most) {
		const piece = yield* this.rest();
		if (piece === void 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("the tar has no end, as if it were cut short");
		const bytes = piece.subarray(0, most);
		this.#piece = piece.subarray(bytes.length);
		this.position -= this.#piece.length;
		return bytes;
	}
	*take(length) {
		const bytes = Buffer.allocUnsafe(length);
		for (let filled = 0; filled < length;) {
			const part = yield* this.some(length - filled);
			bytes.set(part, filled);
			filled += part.length;
		}
		return bytes;
	}
	*skip(length) {
		for (let left = length; left > 0;) left -= (yield* this.some(left)).length;
	}
	*rest() {
		let piece = this.#piece;
		while (piece?.length === 0) piece = yield;
		this.#piece = Buffer.alloc(0);
		this.position += piece?.length ?? 0;
		return piece;
	}
};
// src/artifacts/extract/tar/tar-reader.ts
function tarReader(writer) {
	const reading = readTar(new TarInput(), writer);
	reading.next();
	return (piece) => {
		reading.next(piece);
	};
}
function* readTar(input, writer) {
	const meta = new MetaHeaders();
	let sized;
	let block = yield* input.take(512);
	for (; !(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.h)(block); block = yield* input.take(512)) {
		if (sized !== void 0 && !(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.m)(block)) throw hasData(sized);
		const header = (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.g)(block);
		if (isMeta(header.type)) {
			meta.expect(header.size);
			meta.add(header.type, yield* input.take(header.size));
			yield* input.skip(paddingOf(header.size));
			continue;
		}
		const { entry, map } = readEntry(header, block, meta);
		meta.endEntry();
		sized = entry.kind !== "file" && header.size !== 0 ? entry : void 0;
		const file = writer.begin(entry);
		const whole = [{
			offset: 0,
			length: entry.dataSize
		}];
		const segments = map === void 0 ? whole : yield* readSegments(map, input, entry.dataSize);
		let size = 0;
		for (const { offset, length } of segments) {
			for (let done = 0; done < length;) {
				const bytes = yield* input.some(length - done);
				file?.write(bytes, offset + done);
				done += bytes.length;
			}
			size += length;
		}
		writer.end(entry);
		yield* input.skip(paddingOf(size));
	}
	if (meta.isForNext) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("the tar ends after a header that belongs to a next entry");
	if (!(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.h)(yield* input.take(512))) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("the tar goes on after a block of zeros");
	yield* readTail(input);
}
function* readTail(input) {
	const recordEnd = Math.ceil(input.position / _download_upload_js__WEBPACK_IMPORTED_MODULE_7__.v) * _download_upload_js__WEBPACK_IMPORTED_MODULE_7__.v;
	let hasUndefined = false;
	for (;;) {
		const start = input.position;
		const bytes = yield* input.rest();
		if (bytes === void 0) break;
		const inRecord = bytes.subarray(0, Math.max(0, recordEnd - start));
		hasUndefined ||= !(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.h)(inRecord);
		if (!(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.h)(bytes.subarray(inRecord.length))) throw bytesFollow();
	}
	if (hasUndefined && input.position % 10240 !== 0) throw bytesFollow();
}
function bytesFollow() {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("bytes follow the end of the tar");
}
function paddingOf(size) {
	return (512 - size % 512) % 512;
}
// src/artifacts/extract/entry-tree.ts
const kinds = [
	"directory",
	"file",
	"link"
];
const kindNumber = {
	directory: 0,
	file: 1,
	link: 2
};
const noEntry = -1;
const maxNamed = 9;
const maxNodes = 4e6;
var EntryTree = class {
	count = 1;
	#fold;
	#maxNodes;
	#warn;
	#checkGit;
	#duplicates = 0;
	#seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.randomInt)(2 ** 31);
	#parents = /* @__PURE__ */ new Int32Array(16384);
	#kinds = /* @__PURE__ */ new Uint8Array(16384);
	#entries = /* @__PURE__ */ new Int32Array(16384);
	#hashes = /* @__PURE__ */ new Uint32Array(16384);
	#nameStarts = /* @__PURE__ */ new Uint32Array(16384);
	#nameLengths = /* @__PURE__ */ new Uint16Array(16384);
	#names = Buffer.allocUnsafe(1 << 18);
	#namesEnd = 0;
	#table = /* @__PURE__ */ new Int32Array(32768);
	#lastDirectory = {
		path: "",
		node: 0
	};
	#lastParent = {
		path: "",
		node: 0
	};
	constructor(fold = (segment) => segment, warn = () => void 0, checkGit, limit = maxNodes) {
		this.#fold = fold;
		this.#warn = warn;
		this.#checkGit = checkGit;
		this.#maxNodes = limit;
		this.#entries[0] = noEntry;
	}
	add(path, kind, entry) {
		if (path === "") {
			if (kind !== "directory") throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`an entry that is a ${kind} has the path of the folder itself`);
			return 0;
		}
		const slash = path.lastIndexOf("/");
		const parent = slash === -1 ? 0 : this.directory(path.slice(0, slash), path);
		const name = path.slice(slash + 1);
		const key = this.#fold(name);
		const hash = this.#hash(parent, key);
		const existing = this.#find(parent, key, hash);
		if (existing === 0) return this.#insert(parent, name, hash, kind, entry);
		this.#checkSameSpelling(existing, name, path);
		const before = this.kindOf(existing);
		if (before !== kind) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} is a ${kind} and a ${before} at once`);
		if (kind !== "directory") {
			this.#duplicates += 1;
			if (this.#duplicates <= maxNamed) this.#warn(`${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} is in it more than once: the last one counts`);
		}
		this.#entries[existing] = entry;
		return existing;
	}
	warnOfOtherDuplicates() {
		const others = this.#duplicates - maxNamed;
		if (others > 0) this.#warn(`${others} other entries come again, too: the last one of a name counts`);
	}
	directory(path, entry) {
		if (path === this.#lastDirectory.path) return this.#lastDirectory.node;
		let node = 0;
		for (const segment of path.split("/")) {
			const key = this.#fold(segment);
			const hash = this.#hash(node, key);
			const child = this.#find(node, key, hash);
			if (child === 0) {
				node = this.#insert(node, segment, hash, "directory", noEntry);
				continue;
			}
			this.#checkSameSpelling(child, segment, entry);
			const kind = this.kindOf(child);
			if (kind !== "directory") throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(entry)} lies below ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(this.pathOf(child))}, which is a ${kind}`);
			node = child;
		}
		this.#lastDirectory = {
			path,
			node
		};
		return node;
	}
	kindOf(node) {
		return kinds[this.#kinds[node] ?? 0] ?? "directory";
	}
	parentOf(node) {
		return this.#parents[node] ?? 0;
	}
	entryAt(node) {
		return this.#entries[node] ?? noEntry;
	}
	nodeAt(path) {
		let node = 0;
		if (path === "") return node;
		for (const segment of path.split("/")) {
			const key = this.#fold(segment);
			node = this.#find(node, key, this.#hash(node, key));
			if (node === 0) return void 0;
		}
		return node;
	}
	pathOf(node) {
		if (node === 0) return "";
		const parent = this.parentOf(node);
		if (parent === 0) return this.#nameOf(node);
		if (parent !== this.#lastParent.node) this.#lastParent = {
			path: this.pathOf(parent),
			node: parent
		};
		return `${this.#lastParent.path}/${this.#nameOf(node)}`;
	}
	#checkSameSpelling(node, name, path) {
		const before = this.#nameOf(node);
		if (before === name) return;
		throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} and an earlier one differ only in letter case or Unicode form (${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(before)}, ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)}), which the file system of the runner cannot hold apart`);
	}
	#find(parent, key, hash) {
		const mask = this.#table.length - 1;
		for (let place = hash & mask;; place = place + 1 & mask) {
			const node = this.#table[place] ?? 0;
			if (node === 0) return 0;
			if (this.#hashes[node] === hash && this.#parents[node] === parent && this.#fold(this.#nameOf(node)) === key) return node;
		}
	}
	#insert(parent, name, hash, kind, entry) {
		if (this.count === this.#maxNodes) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`it has more than ${this.#maxNodes} files and directories`);
		if (this.#checkGit !== void 0 && isDotGit(name)) this.#checkGit(parent === 0 ? name : `${this.pathOf(parent)}/${name}`, this.#warn);
		this.#makeRoom(name.length * 3);
		const node = this.count++;
		const length = this.#names.write(name, this.#namesEnd, "utf8");
		this.#parents[node] = parent;
		this.#kinds[node] = kindNumber[kind];
		this.#entries[node] = entry;
		this.#hashes[node] = hash;
		this.#nameStarts[node] = this.#namesEnd;
		this.#nameLengths[node] = length;
		this.#namesEnd += length;
		this.#place(node);
		return node;
	}
	#nameOf(node) {
		const start = this.#nameStarts[node] ?? 0;
		return this.#names.toString("utf8", start, start + (this.#nameLengths[node] ?? 0));
	}
	#hash(parent, key) {
		let hash = Math.imul(this.#seed ^ parent, 2654435761);
		for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 16777619);
		return (hash ^ hash >>> 15) >>> 0;
	}
	#place(node) {
		const mask = this.#table.length - 1;
		let place = (this.#hashes[node] ?? 0) & mask;
		while (this.#table[place] !== 0) place = place + 1 & mask;
		this.#table[place] = node;
	}
	#makeRoom(nameBytes) {
		const nodes = this.#parents.length;
		if (this.count === nodes) {
			this.#parents = grown(this.#parents, new Int32Array(nodes * 2));
			this.#kinds = grown(this.#kinds, new Uint8Array(nodes * 2));
			this.#entries = grown(this.#entries, new Int32Array(nodes * 2));
			this.#hashes = grown(this.#hashes, new Uint32Array(nodes * 2));
			this.#nameStarts = grown(this.#nameStarts, new Uint32Array(nodes * 2));
			this.#nameLengths = grown(this.#nameLengths, new Uint16Array(nodes * 2));
			(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.s)(this.#table);
			this.#table = new Int32Array(nodes * 4);
			for (let node = 1; node < this.count; node++) this.#place(node);
		}
		while (this.#namesEnd + nameBytes > this.#names.length) this.#names = grown(this.#names, Buffer.allocUnsafe(this.#names.length * 2));
	}
};
function grown(from, to) {
	to.set(from);
	(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.s)(from);
	return to;
}
// src/artifacts/extract/tar/tar-writer.ts
function createTarWriter(destination, bytes, { signal, warn }) {
	const tree = new EntryTree(destination.fold, warn, destination.checkGit);
	const links = /* @__PURE__ */ new Map();
	let targetBytes = 0;
	let unpacked = 0;
	let count = 0;
	let path = "";
	let file;
	function add(kind) {
		return tree.add(path, kind, count);
	}
	function createFile({ size, dataSize, mode }) {
		if (dataSize > bytes.largest) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} is said to be larger than the whole archive can be`);
		unpacked += size;
		(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.d)(unpacked, bytes.packed);
		(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.f)(size, size > 0 ? destination.freeBytes() : 0);
		destination.makeDirectory(tree, tree.parentOf(add("file")));
		return new _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__._(destination.pathOf(path), mode, path);
	}
	function keepLink({ linkName: target, time }) {
		(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.t)(path, target);
		countTarget((0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.l)(target));
		links.set(add("link"), {
			target,
			time
		});
	}
	function countTarget(length) {
		targetBytes += length + 128;
		(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.n)(targetBytes);
	}
	function makeHardLink({ linkName, time }) {
		const target = hardLinkTarget(linkName, path);
		const targetNode = tree.nodeAt(target);
		const kind = targetNode === void 0 || targetNode === 0 ? void 0 : tree.kindOf(targetNode);
		if (targetNode === void 0 || kind === void 0 || kind === "directory") throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the hard link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} leads to no earlier file of the archive: ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(linkName)}`);
		if (target === path) return;
		const node = add(kind);
		const symbolic = links.get(targetNode);
		if (symbolic !== void 0) {
			countTarget(0);
			links.set(node, symbolic);
			return;
		}
		destination.makeDirectory(tree, tree.parentOf(node));
		destination.makeHardLink(target, path, time);
	}
	return {
		begin(entry) {
			count += 1;
			const slashed = withSlashes(entry.name);
			path = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.h)(entry.name, slashed);
			for (const directory of (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.m)(slashed)) tree.directory(directory, entry.name);
			if (entry.kind === "file") file = createFile(entry);
			else if (entry.kind === "link") keepLink(entry);
			else if (entry.kind === "hard link") makeHardLink(entry);
			else destination.makeDirectoryEntry(tree, add("directory"), entry.mode, entry.time);
			return file;
		},
		end({ size, time }) {
			file?.close(time, size);
			file = void 0;
		},
		abandon() {
			file?.remove();
			file = void 0;
		},
		async finish() {
			tree.warnOfOtherDuplicates();
			await destination.makeLinks(tree, links, signal);
			await destination.finishDirectories(tree, signal);
			return count;
		}
	};
}
function hardLinkTarget(linkName, path) {
	try {
		return (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.h)(linkName, withSlashes(linkName));
	} catch (cause) {
		throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`the hard link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} leads to no file of the archive: ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(linkName)}`, { cause });
	}
}
function withSlashes(name) {
	return process.platform === "win32" ? name.replaceAll("\\", "/") : name;
}
// src/artifacts/extract/tar/extract-tar.ts
const maxGzipRatio = 1032;
const paddingBytes = 262144;
async function extractTar(source, destination, options) {
	(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.f)(source.size, destination.freeBytes());
	return await writeEntries(createTarWriter(destination, {
		packed: source.size,
		largest: source.size
	}, options), async (read) => {
		for await (const part of readInOrder(source)) {
			options.signal.throwIfAborted();
			read(part);
		}
	});
}
async function extractTarGz(source, destination, options) {
	return await writeEntries(createTarWriter(destination, {
		packed: source.size,
		largest: source.size * maxGzipRatio
	}, options), async (read) => {
		let unpacked = 0;
		const gunzip = new ZlibStream(node_zlib__WEBPACK_IMPORTED_MODULE_10__.createGunzip, (output) => {
			unpacked += output.length;
			(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.d)(unpacked, source.size);
			read(output);
		});
		try {
			for await (const part of readInOrder(source)) {
				options.signal.throwIfAborted();
				await gunzip.write(part);
			}
			await checkPadding(source, await gunzip.end());
		} catch (error) {
			const code = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.i)(error);
			if (code?.startsWith("Z_") !== true) throw error;
			throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)(`its gzip data are damaged or cut short (${code})`, { cause: error });
		} finally {
			gunzip.destroy();
		}
	});
}
async function writeEntries(writer, readAll) {
	const read = tarReader(writer);
	try {
		await readAll(read);
		read(void 0);
		return await writer.finish();
	} finally {
		writer.abandon();
	}
}
async function checkPadding(source, start) {
	const buffer = Buffer.alloc(paddingBytes);
	for (let at = start; at < source.size; at += buffer.length) {
		const part = buffer.subarray(0, Math.min(buffer.length, source.size - at));
		await source.read(at, part);
		if (!(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.h)(part)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("bytes follow the end of its gzip data");
	}
}
// src/artifacts/extract/zip/read-directory.ts
const maxEntries = 1e6;
const tailBytes = 2 << 20;
const windowBytes = 4 << 20;
const sliceBytes = 262144;
const countModulus = 2 ** 16;
const offsetModulus = 2 ** 32;
async function readDirectory(source, tree) {
	const tail = Buffer.allocUnsafe(Math.min(source.size, tailBytes));
	const tailStart = source.size - tail.length;
	await source.read(tailStart, tail);
	if (!(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.u)(tail) && await isFirstPart(source)) throw (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.d)();
	const layout = (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.f)(tail, source.size);
	const { directoryStart, directoryEnd, entries, prefix } = layout;
	if (entries > maxEntries) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(`it has ${entries} entries, more than the ${maxEntries} that are read`);
	if (entries * 46 > directoryEnd - directoryStart) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("its central directory is too short for its entries");
	const mostEntries = mostEntriesOf(layout);
	const directory = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.h)(mostEntries);
	const inTail = directoryStart >= tailStart;
	const memory = Buffer.allocUnsafe(inTail ? 0 : Math.min(windowBytes, directoryEnd - directoryStart));
	let usesSlashes;
	let done = 0;
	let position = directoryStart;
	while (done < entries || done < mostEntries && position < directoryEnd) {
		const bytes = await windowAt(position);
		const read = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			bytes,
			prefix,
			directory,
			tree,
			usesSlashes
		}, done);
		if (read.needsSlashes) usesSlashes = await anyNameUsesSlash();
		else if (read.records === 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("its central directory is cut short");
		done += read.records;
		position += read.length;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_11__.setImmediate)();
	}
	if (position !== directoryEnd || (done - entries) % countModulus !== 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.a)("its central directory has more in it than its entries");
	const found = {
		...directory,
		entries: done
	};
	if (layout.offsetsWrap) unwrapStarts(found, directoryStart);
	return {
		directory: found,
		directoryStart
	};
	async function windowAt(start) {
		if (start >= tailStart) {
			const end = Math.min(start + sliceBytes, directoryEnd);
			return tail.subarray(start - tailStart, end - tailStart);
		}
		const window = memory.subarray(0, directoryEnd - start);
		await source.read(start, window);
		return window;
	}
	async function anyNameUsesSlash() {
		for (let start = directoryStart; start < directoryEnd;) {
			const { length, usesSlash } = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.f)(await windowAt(start));
			if (usesSlash || length === 0) return usesSlash;
			start += length;
		}
		return false;
	}
}
async function isFirstPart(source) {
	const head = Buffer.alloc(Math.min(4, source.size));
	await source.read(0, head);
	return head.length === 4 && head.readUInt32LE(0) === 134695760;
}
function mostEntriesOf({ directoryStart, directoryEnd, entries, mayWrap }) {
	if (!mayWrap) return entries;
	const room = Math.min(maxEntries, Math.floor((directoryEnd - directoryStart) / 46));
	return entries + Math.floor((room - entries) / countModulus) * countModulus;
}
function unwrapStarts(directory, directoryStart) {
	const { entries, starts, nameLengths, packedSizes } = directory;
	let end = 0;
	for (let entry = 0; entry < entries; entry++) {
		while ((0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(starts, entry) < end) starts[entry] = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(starts, entry) + offsetModulus;
		end = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(starts, entry) + 30 + (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(nameLengths, entry) + (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(packedSizes, entry);
	}
	if (directoryStart - end >= offsetModulus / 2) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)("it has an entry of over 4 GiB without the zip64 fields that tell its size");
}
// src/artifacts/extract/zip/unpack-stream.ts
var EntryStream = class {
	#entry;
	#path;
	#target;
	#zlib;
	#file;
	#isOpen = false;
	#packedLeft;
	#size = 0;
	#crc = 0;
	constructor(entry, path, target) {
		this.#entry = entry;
		this.#path = path;
		this.#target = target;
		this.#packedLeft = entry.packedSize;
		if (entry.method === 0) return;
		this.#zlib = new ZlibStream(node_zlib__WEBPACK_IMPORTED_MODULE_10__.createInflateRaw, (output) => {
			this.#write(output);
		});
	}
	async take(bytes) {
		const start = this.#isOpen ? 0 : this.#open(bytes);
		const packed = bytes.subarray(start, start + this.#packedLeft);
		this.#packedLeft -= packed.length;
		if (this.#zlib === void 0) this.#write(packed);
		else if (packed.length > 0) await this.#orInflateError(this.#zlib.write(packed));
	}
	async end() {
		const taken = this.#zlib === void 0 ? this.#size : await this.#orInflateError(this.#zlib.end());
		const { size, packedSize, crc, time } = this.#entry;
		if (this.#size !== size || taken !== packedSize || this.#packedLeft !== 0) throw (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.i)(this.#path);
		if (this.#crc !== crc) throw (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.r)(this.#path);
		this.#file?.close(time);
	}
	abandon() {
		this.#zlib?.destroy();
		this.#file?.remove();
	}
	#open(bytes) {
		const { kind, mode, superseded } = this.#entry;
		const start = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes, 0, this.#entry, this.#path);
		if (superseded === 0 && kind === _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.g.file) this.#file = new _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__._(this.#target, mode, this.#path);
		this.#isOpen = true;
		return start;
	}
	#write(data) {
		this.#size += data.length;
		if (this.#size > this.#entry.size) throw (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.i)(this.#path);
		this.#crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_10__.crc32)(data, this.#crc);
		this.#file?.write(data);
	}
	async #orInflateError(step) {
		try {
			return await step;
		} catch (error) {
			throw (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.n)(error, this.#path);
		}
	}
};
// src/artifacts/extract/zip/unpack-all.ts
const partBytes = 524288;
const parallelBatches = 4;
const parallelStreams = 2;
const streamAhead = 4;
function buffersFor(threads) {
	return 12 + threads + 1;
}
async function unpackAll(zip, buffers, pool, signal) {
	const { directory, directoryStart, destination, order, source, tree } = zip;
	const links = /* @__PURE__ */ new Map();
	const stop = new AbortController();
	const ended = AbortSignal.any([signal, stop.signal]);
	const unpacking = /* @__PURE__ */ new Set();
	const batchBytes = source.size <= 8388608 ? partBytes : bufferBytes;
	const batches = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.c)(zip, batchBytes);
	const streams = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.l)(zip, batchBytes);
	async function run() {
		await Promise.all([...Array.from({ length: parallelStreams }, runStreams), ...Array.from({ length: parallelBatches }, runBatches)]);
		await Promise.all(unpacking);
	}
	async function runStreams() {
		let stream;
		try {
			for await (const { range, bytes } of readRanges(source, rangesOf(streams), buffers, streamAhead)) {
				ended.throwIfAborted();
				stream ??= openStream(range);
				await stream.take(bytes);
				if (!range.isLast) continue;
				await stream.end();
				stream = void 0;
			}
		} catch (error) {
			stream?.abandon();
			throw error;
		}
	}
	function* rangesOf(positions) {
		for (const position of positions) {
			const start = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.starts, (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(order, position));
			const end = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.a)(zip, position);
			for (const part of cutRange({
				start,
				end
			})) yield {
				...part,
				position,
				isLast: part.end === end
			};
		}
	}
	function openStream({ position, start }) {
		const node = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.nodes, (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(order, position));
		const path = tree.pathOf(node);
		destination.makeDirectory(tree, tree.parentOf(node));
		return new EntryStream((0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.o)(zip, position, start), path, destination.pathOf(path));
	}
	async function runBatches() {
		for (const batch of batches) {
			ended.throwIfAborted();
			await runBatch(batch);
		}
	}
	async function runBatch(batch) {
		const buffer = await buffers.take();
		await source.read(batch.start, buffer.subarray(0, batch.end - batch.start));
		ended.throwIfAborted();
		const parts = [...(0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.s)(batch, zip, partBytes)];
		let left = parts.length;
		for (const part of parts) {
			const work = unpackPart(part, buffer.byteOffset + part.start - batch.start).then(() => {
				unpacking.delete(work);
				left -= 1;
				if (left === 0) buffers.release(buffer);
			});
			work.catch((error) => {
				stop.abort(error);
			});
			unpacking.add(work);
		}
	}
	async function unpackPart({ start, end, from, to }, offset) {
		const paths = [];
		const missing = /* @__PURE__ */ new Set();
		for (let position = from; position < to; position++) {
			const entry = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(order, position);
			const node = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.nodes, entry);
			if (directory.kinds[entry] === _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.g.file) destination.addMissing(missing, tree, tree.parentOf(node));
			paths.push(tree.pathOf(node));
		}
		const nodes = [...missing];
		const found = await pool.do({
			zip: {
				directory,
				directoryStart,
				order
			},
			from,
			start,
			offset,
			length: end - start,
			paths: paths.join("\0"),
			directories: nodes.map((node) => tree.pathOf(node)).join("\0")
		});
		for (const [index, node] of nodes.entries()) destination.noteDirectory(tree.pathOf(node), node, (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(found.directories, index));
		for (const [position, target] of found.links) {
			const entry = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(order, position);
			links.set((0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.nodes, entry), {
				target,
				time: (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.times, entry)
			});
		}
	}
	ended.throwIfAborted();
	try {
		await (0,_job_js__WEBPACK_IMPORTED_MODULE_5__.p)(run(), ended);
		return links;
	} finally {
		stop.abort();
	}
}
// src/artifacts/extract/zip/extract-zip.ts
async function extractZip(source, destination, { signal, startThread, threads, warn }) {
	const buffers = new Buffers(buffersFor(threads), SharedArrayBuffer);
	const pool = (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.o)({
		threads,
		startThread: () => startThread({
			memory: buffers.memory,
			folder: destination.folder
		}),
		work: (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.t)(buffers.memory, destination.folder)
	});
	try {
		const zip = await checkZip(source, destination, warn);
		await finish(zip, await unpackAll(zip, buffers, pool, signal), signal);
		return zip.directory.entries;
	} finally {
		await pool.end();
	}
}
async function checkZip(source, destination, warn) {
	const tree = new EntryTree(destination.fold, warn, destination.checkGit);
	const { directory, directoryStart } = await readDirectory(source, tree);
	tree.warnOfOtherDuplicates();
	const order = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.u)(directory, directoryStart, tree);
	let total = 0;
	let targets = 0;
	for (let entry = 0; entry < directory.entries; entry++) {
		const [kind, size] = [directory.kinds[entry], (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.sizes, entry)];
		total += size;
		if (kind === _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.g.link) targets += size + 128;
		const isLast = tree.entryAt((0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.nodes, entry)) === entry;
		if (kind !== _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.g.directory && !isLast) directory.superseded[entry] = 1;
	}
	(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.n)(targets);
	(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.d)(total, source.size);
	(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.f)(total, destination.freeBytes());
	return {
		source,
		destination,
		directory,
		directoryStart,
		order,
		tree
	};
}
async function finish({ directory, destination, tree }, links, signal) {
	const pause = (0,_job_js__WEBPACK_IMPORTED_MODULE_5__.f)(signal);
	for (let entry = 0; entry < directory.entries; entry++) {
		if (directory.kinds[entry] !== _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.g.directory) continue;
		await pause();
		const [node, mode] = [(0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.nodes, entry), (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.modes, entry)];
		destination.makeDirectoryEntry(tree, node, mode, (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.m)(directory.times, entry));
	}
	await destination.makeLinks(tree, links, signal);
	await destination.finishDirectories(tree, signal);
}
// src/artifacts/extract/extract-archive.ts
const worthThreads = 262144;
async function extractArchive(source, format, folder, options) {
	const destination = new Destination(folder, options.path);
	if (destination.timesError !== void 0) options.warn(`modification times are not restored, since the file system takes none (${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.i)(destination.timesError) ?? "unknown error"})`);
	try {
		return await extractInto(destination, source, format, options);
	} finally {
		destination.restoreModes();
	}
}
async function extractInto(destination, source, format, options) {
	switch (format) {
		case "zip": return extractZip(source, destination, {
			...options,
			threads: extractThreads(source.size, (0,node_os__WEBPACK_IMPORTED_MODULE_14__.availableParallelism)())
		});
		case "tar": return extractTar(source, destination, options);
		case "tar.gz": return extractTarGz(source, destination, options);
	}
}
function extractThreads(bytes, cores) {
	return bytes < worthThreads ? 0 : (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.i)(cores);
}
// src/artifacts/extract/extract-options.ts
const startThread = (setup) => (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.a)("extract-worker", { workerData: setup });
// src/artifacts/receive-failure.ts
const byArchiveErrorKind = {
	corrupt: ["RevisionUnavailable", "The artifact is corrupt or was cut short when it was made. Release the change again."],
	refused: ["ConfigurationError", "Make the artifact without it, or set \"extract: false\" to get the archive as one file."],
	obstructed: ["ConfigurationError", "It was in the folder before: set \"clean: true\" to empty \"path\" first, or remove it. Where another input artifact has brought it, leave \"merge-multiple\" out."],
	"disk-full": ["JobFailed", "Free some space, or choose a runner with a larger disk."]
};
const byAwsErrorKind = {
	denied: ["PermissionError", "Either the job's credentials may not read it (s3:GetObject, and kms:Decrypt with the artifact store's key), or there is no such object: S3 answers 403 for a missing object too where listing is not allowed."],
	credentials: ["PermissionError", "S3 did not accept the job's artifact credentials, even after they were renewed. Retry the stage in CodePipeline."],
	missing: ["RevisionUnavailable", "The artifact is no longer there: it may have been deleted, or expired or archived by a lifecycle rule. Release the change again."],
	changed: ["RevisionUnavailable", "The artifact was replaced while it was being downloaded. Retry the stage in CodePipeline."],
	throttled: ["SystemUnavailable", "S3 asked to slow down again and again. Retry the stage in CodePipeline."],
	server: ["SystemUnavailable", "S3 failed again and again. Retry the stage in CodePipeline."],
	network: ["SystemUnavailable", "There was no whole answer from S3, though it was tried again and again. Check the network between the runner and S3, then retry the stage in CodePipeline."],
	setting: ["ConfigurationError", `Check AWS_ENDPOINT_URL, and the artifact store's bucket and KMS key. ${_job_js__WEBPACK_IMPORTED_MODULE_5__._}`],
	refused: ["JobFailed", "S3 understood the request and refused it."]
};
function subjectOf({ name, location }) {
	return `Artifact ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)(name)} (${(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.n)(location)})`;
}
function receiveFailure(error, artifact) {
	const what = subjectOf(artifact);
	const cause = error instanceof DownloadError ? error.cause : error;
	if (cause instanceof _common_js__WEBPACK_IMPORTED_MODULE_2__.c) return cause;
	if (cause instanceof _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.r) {
		const [type, advice] = byArchiveErrorKind[cause.kind];
		return new _common_js__WEBPACK_IMPORTED_MODULE_2__.c(type, `${what} cannot be extracted: ${cause.message}. ${advice}`, { cause });
	}
	if (error instanceof DownloadError) {
		const [type, advice] = byAwsErrorKind[(0,_job_js__WEBPACK_IMPORTED_MODULE_5__.y)(cause).kind];
		const message = `${what} could not be downloaded: ${(0,_job_js__WEBPACK_IMPORTED_MODULE_5__.v)(cause)}. ${advice}`;
		return new _common_js__WEBPACK_IMPORTED_MODULE_2__.c(type, message, { cause });
	}
	const said = (0,_common_js__WEBPACK_IMPORTED_MODULE_2__.f)((0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_common_js__WEBPACK_IMPORTED_MODULE_2__._)(cause)), 500);
	const advice = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.x)(cause) ? ` ${byArchiveErrorKind["disk-full"][1]}` : "";
	return new _common_js__WEBPACK_IMPORTED_MODULE_2__.c("JobFailed", `${what} could not be received: ${said}.${advice}`, { cause });
}
const maxJsonBytes = 65536;
async function noArchive(source, artifact) {
	const what = subjectOf(artifact);
	if (await isJsonObject(source)) return (0,_common_js__WEBPACK_IMPORTED_MODULE_2__.l)(`${what} is no archive but a JSON object, as the source action's output format "Full clone" (CODEBUILD_CLONE_REF) makes it. Choose "CodePipeline default" (CODE_ZIP) there, or set "extract: false" to get the JSON as a file.`);
	return (0,_common_js__WEBPACK_IMPORTED_MODULE_2__.l)(`${what} is no archive: neither zip, tar nor tar.gz. Set "extract: false" to get it as the file that it is.`);
}
async function isJsonObject(source) {
	if (source.size > maxJsonBytes) return false;
	const bytes = Buffer.alloc(source.size);
	await source.read(0, bytes);
	try {
		return (0,_job_js__WEBPACK_IMPORTED_MODULE_5__.d)(JSON.parse(bytes.toString("utf8")));
	} catch {
		return false;
	}
}
// src/artifacts/receive.ts
var receive_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	openArtifact: () => openArtifact,
	receiveArtifacts: () => receiveArtifacts,
	saveFile: () => saveFile
});
function openArtifact({ name, location }, { extract }, transfer) {
	let bytes;
	const progress = (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.t)(`Downloading ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)(name)}`, () => bytes, transfer);
	const opened = (size) => {
		bytes = size;
	};
	const startedAt = transfer.clock.now();
	const object = openObject(location, transfer, {
		...progress,
		opened
	}, extract ? tailBytes : 0);
	object.catch(progress.end);
	return {
		startedAt,
		object,
		progress
	};
}
async function receiveArtifacts(artifacts, options, transfer, opened) {
	const received = [];
	let next = opened;
	for (const artifact of artifacts) {
		const { startedAt, progress, object: opening } = next ?? openArtifact(artifact, options, transfer);
		next = void 0;
		let object;
		try {
			object = await opening;
			const format = await (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_7__.c)(object);
			const result = options.extract ? await extracted(object, format, artifact, options.path, transfer) : await asFile(object, format, artifact);
			const milliseconds = transfer.clock.now() - startedAt;
			const done = {
				name: artifact.name,
				bytes: object.size,
				...result,
				milliseconds
			};
			received.push(done);
			transfer.progress(receivedText(done));
		} catch (error) {
			transfer.signal.throwIfAborted();
			throw receiveFailure(error, artifact);
		} finally {
			object?.close();
			progress.end();
		}
	}
	return received;
}
async function extracted(object, format, artifact, path, transfer) {
	if (format === void 0) throw await noArchive(object, artifact);
	const { name, folder } = artifact;
	return {
		path: folder,
		entries: await extractArchive(object, format, folder, {
			path,
			signal: transfer.signal,
			startThread,
			warn: (line) => {
				transfer.warn(`Artifact ${name}: ${line}`);
			}
		})
	};
}
async function asFile(object, format, { name, folder }) {
	return {
		path: await saveFile(object, folder, `${name}${format === void 0 ? "" : `.${format}`}`),
		entries: void 0
	};
}
function receivedText({ name, bytes, entries, milliseconds }) {
	const content = entries === void 0 ? "as one file" : (0,_common_js__WEBPACK_IMPORTED_MODULE_2__.d)(entries, "entry", "entries");
	return `Received ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)(name)}: ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.y)(bytes)}, ${content}, ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.p)(milliseconds)}`;
}
async function saveFile(source, folder, name) {
	const destination = new Destination(folder);
	try {
		(0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.f)(source.size, destination.freeBytes());
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_4__.h)(name));
		const file = new _download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__._(path, 438, name);
		try {
			for await (const part of readInOrder(source)) file.write(part);
			file.close(NaN);
			return path;
		} catch (error) {
			file.remove();
			throw error;
		}
	} finally {
		destination.restoreModes();
	}
}
// src/artifacts/target-folder.ts
var target_folder_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	checkClean: () => checkClean,
	emptyFolder: () => emptyFolder,
	noteLeftovers: () => noteLeftovers
});
function checkClean(path, { workspace, needed }) {
	const folder = realPathOf(path);
	if (folder === void 0) return;
	const holds = (other) => (0,_common_js__WEBPACK_IMPORTED_MODULE_2__.i)(realPathOf(other) ?? other, folder);
	if ((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(folder) === folder) throw uncleanable(path, "is the file system's root");
	if (holds((0,node_os__WEBPACK_IMPORTED_MODULE_14__.homedir)())) throw uncleanable(path, "is the home folder, or above it");
	const realWorkspace = realPathOf(workspace) ?? workspace;
	if (folder !== realWorkspace && holds(realWorkspace)) throw uncleanable(path, "is above the workspace");
	const kept = needed.find(holds);
	if (kept !== void 0) throw uncleanable(path, `holds ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)(kept)}, which this job still needs`);
	const mount = mountPoints().find((point) => point !== folder && (0,_common_js__WEBPACK_IMPORTED_MODULE_2__.i)(point, folder));
	if (mount !== void 0) throw uncleanable(path, `holds the mount point ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)(mount)}, whose files may not be this job's`);
}
function uncleanable(path, why) {
	return (0,_common_js__WEBPACK_IMPORTED_MODULE_2__.l)(`Input clean is "true", but the path ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)(path)} ${why}: set path to a folder for the input artifacts alone.`);
}
function mountPoints() {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync)("/proc/self/mountinfo", "utf8").split("\n").flatMap((line) => line.split(" ")[4] ?? []).map(unescaped);
	} catch {
		return [];
	}
}
function unescaped(text) {
	return text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
function realPathOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.realpathSync)(path);
	} catch {
		return;
	}
}
async function emptyFolder(path, signal) {
	const folder = realPathOf(path);
	if (folder === void 0) return;
	const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.statSync)(folder);
	if (!status.isDirectory()) return;
	if ((0,_common_js__WEBPACK_IMPORTED_MODULE_2__.i)(process.cwd(), folder)) process.chdir(folder);
	const mode = (0,_download_extract_worker_js__WEBPACK_IMPORTED_MODULE_3__.S)(folder, status);
	try {
		await empty(Buffer.from(folder), BigInt(status.dev), (0,_job_js__WEBPACK_IMPORTED_MODULE_5__.f)(signal));
	} catch (error) {
		signal.throwIfAborted();
		throw error instanceof _common_js__WEBPACK_IMPORTED_MODULE_2__.c ? error : unremovable(path, error);
	} finally {
		if (mode >= 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.chmodSync)(folder, mode);
	}
}
async function empty(folder, device, pause) {
	await visitAll(folder, pause, async (path, there) => {
		if (!there.isDirectory()) {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.unlinkSync)(path);
			return;
		}
		if (there.dev !== device && process.platform !== "linux") throw uncleanable(path.toString(), "is another file system's");
		if ((there.mode & 448n) !== 448n && process.platform !== "win32") (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.chmodSync)(path, 448);
		await empty(path, device, pause);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.rmdirSync)(path);
	});
}
async function visitAll(folder, pause, visit, names = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readdirSync)(folder, { encoding: "buffer" })) {
	for (const name of names) {
		await pause();
		const path = Buffer.concat([
			folder,
			Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_8__.sep),
			name
		]);
		const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)(path, {
			bigint: true,
			throwIfNoEntry: false
		});
		if (there !== void 0) await visit(path, there);
	}
}
function unremovable(path, error) {
	const code = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_1__.i)(error) ?? String(error);
	const subject = error instanceof Error && "path" in error ? String(error.path) : path;
	const advice = ["EACCES", "EPERM"].includes(code) ? "It may be another user's, as files of container jobs are: remove it by hand, or let the runner's user own it." : "Remove it by hand, and see what uses it.";
	return new _common_js__WEBPACK_IMPORTED_MODULE_2__.c("JobFailed", `Input path ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)(path)} cannot be emptied: ${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)(subject)} cannot be removed (${(0,_common_js__WEBPACK_IMPORTED_MODULE_2__.v)(code)}). ${advice}`, { cause: error });
}
function noteLeftovers(folder) {
	const top = namesIn(folder);
	if (top.length === 0) return void 0;
	const now = timeOf(folder);
	return async (signal) => {
		const pause = (0,_job_js__WEBPACK_IMPORTED_MODULE_5__.f)(signal);
		let count = 0;
		const visit = async (path, there) => {
			if (!there.isDirectory()) count += there.ctimeNs < now ? 1 : 0;
			else if (!path.toString().endsWith(`${node_path__WEBPACK_IMPORTED_MODULE_8__.sep}.git`)) await visitAll(path, pause, visit);
		};
		await visitAll(Buffer.from(folder), pause, visit, top);
		return count;
	};
}
function namesIn(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readdirSync)(folder, { encoding: "buffer" });
	} catch {
		return [];
	}
}
function timeOf(folder) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, `.codepipeline-bridge-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.randomUUID)()}`);
	try {
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.openSync)(path, "wx", 384);
		try {
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.fstatSync)(file, { bigint: true }).ctimeNs;
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.closeSync)(file);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.unlinkSync)(path);
		}
	} catch {
		return BigInt(Date.now()) * 1000000n;
	}
}



/***/ })

};
;