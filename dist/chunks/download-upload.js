const require_common = require("./common.js");
const require_download_upload_extract_worker_compress_worker = require("./download-upload-extract-worker-compress-worker.js");
const require_download_upload_extract_worker = require("./download-upload-extract-worker.js");
const require_job = require("./job.js");
let node_worker_threads = require("node:worker_threads");
let node_timers_promises = require("node:timers/promises");
const tarRecord = 10240;
const zeros = Buffer.alloc(65536);
function isTarHeader(bytes) {
	if (bytes.length < 512 || bytes[0] === 0) return false;
	return bytes.toString("latin1", 257, 262) === "ustar" || hasRightChecksum(bytes);
}
function isEmptyTar(bytes) {
	const { length } = bytes;
	return length >= 1024 && length <= 10240 && length % 512 === 0 && isAllZeros(bytes);
}
function readHeader(block) {
	if (!hasRightChecksum(block)) throw require_download_upload_extract_worker_compress_worker.corrupt("the tar has a header with a wrong checksum");
	const name = text(block, 0, 100);
	const prefix = block.toString("latin1", 257, 263) === "ustar\0" ? text(block, 345, 155) : Buffer.alloc(0);
	return {
		name: prefix.length === 0 ? name : Buffer.concat([
			prefix,
			Buffer.from("/"),
			name
		]),
		mode: number(block, 100, 8),
		size: number(block, 124, 12),
		time: require_download_upload_extract_worker.tarTime(block.subarray(136, 148)),
		type: String.fromCharCode(block[156] ?? 0),
		linkName: text(block, 157, 100)
	};
}
function readSparseHeader(block) {
	return {
		...readSegments(block, 386, 4),
		size: number(block, 483, 12)
	};
}
function readSparseBlock(block) {
	return readSegments(block, 0, 21);
}
function readSegments(block, start, count) {
	const segments = [];
	for (let at = start; at < start + 24 * count && block[at + 12] !== 0; at += 24) segments.push({
		offset: number(block, at, 12),
		length: number(block, at + 12, 12)
	});
	return {
		segments,
		isExtended: block[start + 24 * count] !== 0
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
function number(block, start, length) {
	const field = block.subarray(start, start + length);
	const lead = field[0] ?? 0;
	if ((lead & 128) !== 0) {
		if (lead !== 128) throw require_download_upload_extract_worker_compress_worker.corrupt("the tar has a header with a negative number");
		return require_download_upload_extract_worker.safeInteger(BigInt(`0x${field.toString("hex")}`) ^ 128n << BigInt(8 * (length - 1)), "a number in a tar header");
	}
	const digits = field.toString("latin1").replace(/[\0 ]+$/, "").trimStart();
	if (!/^[0-7]*$/.test(digits)) throw require_download_upload_extract_worker_compress_worker.corrupt("the tar has a header with a number that is none");
	return digits === "" ? 0 : Number.parseInt(digits, 8);
}
function isAllZeros(bytes) {
	for (let at = 0; at < bytes.length; at += zeros.length) {
		const part = bytes.subarray(at, at + zeros.length);
		if (!part.equals(zeros.subarray(0, part.length))) return false;
	}
	return true;
}
const sparseMap = "GNU.sparse.map";
const sparsePairs = ["GNU.sparse.offset", "GNU.sparse.numbytes"];
function addPaxRecords(bytes, records) {
	const pairs = [];
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const digits = space === -1 ? "" : bytes.toString("latin1", at, space);
		const end = at + Number(/^\d{1,10}$/.test(digits) ? digits : 0);
		const equals = bytes.indexOf(61, space);
		if (end <= equals || equals === -1 || end > bytes.length || bytes[end - 1] !== 10) throw require_download_upload_extract_worker_compress_worker.corrupt("the tar has a damaged pax header");
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
// src/artifacts/worker-pool/worker-pool.ts
const maxThreads = 3;
function mostThreads(cores) {
	return Math.min(maxThreads, cores - 1);
}
function startBundle(name, options = {}) {
	return new node_worker_threads.Worker(new URL(`../${name}/index.js`, require("url").pathToFileURL(__filename).href), options);
}
function startWorkerPool({ threads, startThread, work }) {
	const thisThread = new OwnThreadWorker(work, takeNext);
	const workers = [...Array.from({ length: threads }, () => new ThreadWorker(startThread(), takeNext)), thisThread];
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
		doAt: (worker, job) => (workers[worker % workers.length] ?? thisThread).do(job),
		end: async () => {
			await Promise.all(workers.map((worker) => worker.end()));
		}
	};
}
var ThreadWorker = class {
	capacity = 2;
	#worker;
	#onAnswer;
	#jobs = /* @__PURE__ */ new Map();
	#nextId = 0;
	#ended;
	constructor(worker, onAnswer) {
		this.#onAnswer = onAnswer;
		this.#worker = worker;
		this.#worker.on("message", (answer) => {
			const job = this.#jobs.get(answer.id);
			this.#jobs.delete(answer.id);
			if (answer.error === void 0) job?.resolve(answer.result);
			else job?.reject(require_download_upload_extract_worker_compress_worker.fromMessage(answer.error));
			this.#onAnswer();
		});
		this.#worker.on("error", (error) => {
			this.#rejectAll(new Error(`one of this action\u2019s threads has crashed: ${String(error)}`, { cause: error }));
		});
		this.#worker.on("exit", (code) => {
			this.#rejectAll(/* @__PURE__ */ new Error(`one of this action\u2019s threads has ended early (exit code ${code})`));
		});
	}
	get busy() {
		return this.#jobs.size;
	}
	do(job) {
		if (this.#ended !== void 0) return Promise.reject(this.#ended);
		const id = this.#nextId++;
		return new Promise((resolve, reject) => {
			this.#jobs.set(id, {
				resolve,
				reject
			});
			this.#worker.postMessage({
				id,
				job
			});
		});
	}
	async end() {
		this.#rejectAll(/* @__PURE__ */ new Error("The work has been stopped."));
		await this.#worker.terminate();
	}
	#rejectAll(error) {
		this.#ended ??= error;
		for (const { reject } of this.#jobs.values()) reject(this.#ended);
		this.#jobs.clear();
		this.#onAnswer();
	}
};
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
			await (0, node_timers_promises.setImmediate)();
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
// src/artifacts/persist.ts
const budget = 135e3;
const mostRenewals = 3;
const passing = /* @__PURE__ */ new Set([
	"BadDigest",
	"ConditionalRequestConflict",
	"IncompleteBody",
	"InvalidDigest",
	"OperationAborted",
	"RequestTimeTooSkewed",
	"XAmzContentChecksumMismatch",
	"XAmzContentSHA256Mismatch"
]);
function persistent({ clock, renewCredentials }, onRetry, random) {
	let renewals = 0;
	return async (attempt, signal) => {
		let renewalsBefore = renewals;
		let refusedCredentials = 0;
		const isWorthRetrying = (error) => {
			const reason = require_job.readAwsError(error);
			if (reason.kind !== "credentials") return mayPass(reason);
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
			return await require_job.endIfStalled((ended, moved) => attempt(ended, {
				moved: () => {
					moved();
					activity.moved();
				},
				kept: () => {
					refusedCredentials = 0;
					activity.kept();
				}
			}), require_job.stallTimeout, clock, signal);
		};
		return await require_job.retry$1(oneTry, isWorthRetrying, onRetry, {
			clock,
			budget,
			signal,
			random
		});
	};
}
function mayPass({ kind, code }) {
	return kind === "throttled" || kind === "server" || kind === "network" || passing.has(code);
}
// src/artifacts/progress.ts
const interval = 5e3;
function watchProgress(title, total, { clock, progress }) {
	const startedAt = clock.now();
	const over = new AbortController();
	let moved = 0;
	const told = /* @__PURE__ */ new Map();
	const tell = async () => {
		for (;;) {
			await clock.sleep(interval, over.signal);
			progress(`${title}: ${progressText(moved, total(), clock.now() - startedAt)}`);
		}
	};
	tell().catch(() => void 0);
	return {
		moved: (bytes) => {
			moved += bytes;
		},
		failed: (error) => {
			const { kind, code } = require_job.readAwsError(error);
			const reason = `${kind} ${code}`;
			const now = clock.now();
			if (now - (told.get(reason) ?? -1e400) < interval) return;
			told.set(reason, now);
			progress(`${title}: ${require_job.describeAwsError(error)}; trying again`);
		},
		end: () => {
			over.abort();
		}
	};
}
function progressText(bytes, total, milliseconds) {
	const rate = `${require_common.sizeText(bytes / milliseconds * 1e3)}/s`;
	if (total === void 0 || total === 0) return `${require_common.sizeText(bytes)}, ${rate}`;
	const seen = Math.min(bytes, total);
	return `${Math.floor(seen / total * 100)} % (${require_common.sizeText(seen)} of ${require_common.sizeText(total)}, ${rate})`;
}
// src/artifacts/download/object-url.ts
function objectUrl({ bucket, key }) {
	return require_common.oneLine(`s3://${bucket}/${key}`);
}
Object.defineProperty(exports, "addPaxRecords", {
	enumerable: true,
	get: function() {
		return addPaxRecords;
	}
});
Object.defineProperty(exports, "hasRightChecksum", {
	enumerable: true,
	get: function() {
		return hasRightChecksum;
	}
});
Object.defineProperty(exports, "isAllZeros", {
	enumerable: true,
	get: function() {
		return isAllZeros;
	}
});
Object.defineProperty(exports, "isEmptyTar", {
	enumerable: true,
	get: function() {
		return isEmptyTar;
	}
});
Object.defineProperty(exports, "isSparse", {
	enumerable: true,
	get: function() {
		return isSparse;
	}
});
Object.defineProperty(exports, "isTarHeader", {
	enumerable: true,
	get: function() {
		return isTarHeader;
	}
});
Object.defineProperty(exports, "mostThreads", {
	enumerable: true,
	get: function() {
		return mostThreads;
	}
});
Object.defineProperty(exports, "objectUrl", {
	enumerable: true,
	get: function() {
		return objectUrl;
	}
});
Object.defineProperty(exports, "persistent", {
	enumerable: true,
	get: function() {
		return persistent;
	}
});
Object.defineProperty(exports, "readHeader", {
	enumerable: true,
	get: function() {
		return readHeader;
	}
});
Object.defineProperty(exports, "readSparseBlock", {
	enumerable: true,
	get: function() {
		return readSparseBlock;
	}
});
Object.defineProperty(exports, "readSparseHeader", {
	enumerable: true,
	get: function() {
		return readSparseHeader;
	}
});
Object.defineProperty(exports, "sparseMap", {
	enumerable: true,
	get: function() {
		return sparseMap;
	}
});
Object.defineProperty(exports, "startBundle", {
	enumerable: true,
	get: function() {
		return startBundle;
	}
});
Object.defineProperty(exports, "startWorkerPool", {
	enumerable: true,
	get: function() {
		return startWorkerPool;
	}
});
Object.defineProperty(exports, "tarRecord", {
	enumerable: true,
	get: function() {
		return tarRecord;
	}
});
Object.defineProperty(exports, "watchProgress", {
	enumerable: true,
	get: function() {
		return watchProgress;
	}
});
