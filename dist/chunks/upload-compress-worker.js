const require_download_upload_extract_worker_compress_worker = require("./download-upload-extract-worker-compress-worker.js");
const require_common = require("./common.js");
let node_fs = require("node:fs");
let node_zlib = require("node:zlib");
let node_timers_promises = require("node:timers/promises");
// src/artifacts/archive/entry.ts
const earliestTime = Date.UTC(1980, 0, 2) / 1e3;
function entryTime(modified, latest = 1e400) {
	return Math.max(earliestTime, Math.min(Math.floor(modified / 1e3), latest));
}
function quotedPath(path) {
	return `"${require_common.oneLine(path)}"`;
}
function unreadable(path, error) {
	const code = require_download_upload_extract_worker_compress_worker.codeOf(error);
	if (code === "ENOENT" && path.includes("�")) return refusedName(path, "bytes that are not UTF-8");
	if (code === "ENOENT" || code === "ENOTDIR") return changed(path, "vanished", { cause: error });
	return new require_common.Failure("JobFailed", `${quotedPath(path)} cannot be read: ${code ?? String(error)}`, { cause: error });
}
function changed(path, how, options) {
	return new require_common.Failure("JobFailed", `${quotedPath(path)} ${how} while it was being archived: let everything that writes there end before the job does`, options);
}
const longestName = 65535;
function checkEntryName(name) {
	if (/\p{Surrogate}/u.test(name)) throw refusedName(name, "half a character, which UTF-8 cannot hold");
	if (name.length > longestName / 3 && Buffer.byteLength(name) > longestName) throw refusedName(`${name.slice(0, 100)}\u2026`, `more than ${longestName} bytes`);
}
function refusedName(name, what) {
	return new require_common.Failure("ConfigurationError", `the name ${quotedPath(name)} has ${what}: a zip cannot carry it, so rename the file or leave it out`);
}
function compareNames(a, b) {
	if (a === b) return 0;
	if (beyondSurrogates.test(a) || beyondSurrogates.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
	return a < b ? -1 : 1;
}
const beyondSurrogates = /[\ud800-\uffff]/;
const flags = node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK;
function readSourceFile(source, target, position) {
	let file;
	try {
		file = (0, node_fs.openSync)(source.path, flags);
		for (let filled = 0; filled < target.length;) {
			const bytes = (0, node_fs.readSync)(file, target, filled, target.length - filled, position + filled);
			if (bytes === 0) throw changed(source.path, "changed");
			filled += bytes;
		}
		const { size, mtimeMs } = (0, node_fs.fstatSync)(file);
		if (size !== source.size || mtimeMs !== source.modified) throw changed(source.path, "changed");
	} catch (error) {
		throw error instanceof require_common.Failure ? error : unreadable(source.path, error);
	} finally {
		if (file !== void 0) (0, node_fs.closeSync)(file);
	}
}
const pieceSize$1 = 1 << 20;
async function* contentOfFile(source) {
	const memory = Buffer.allocUnsafeSlow(Math.min(pieceSize$1, source.size));
	for (let start = 0; start < source.size; start += pieceSize$1) {
		await (0, node_timers_promises.setImmediate)();
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
	return job.kind === "batch" ? compressBatch(job) : compressChunk(job);
}
function compressBatch({ entries }) {
	const most = entries.reduce((sum, entry) => sum + 39 + Buffer.byteLength(entry.name) + dataSize(entry), 0);
	const bytes = Buffer.allocUnsafeSlow(most);
	const packed = [];
	let end = 0;
	const deflater = require_download_upload_extract_worker_compress_worker.createDeflater();
	try {
		for (const entry of entries) {
			const content = contentOf(entry);
			const data = entry.kind === "file" ? deflateWhole(content, deflater) : content;
			const result = {
				method: data === content ? 0 : 8,
				crc32: (0, node_zlib.crc32)(content),
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
function compressChunk({ file, start, length }) {
	const before = Math.min(start, window);
	const bytes = scratch.subarray(0, before + length);
	readSourceFile(file, bytes, start - before);
	const content = bytes.subarray(before);
	const incompressible = looksIncompressible(content);
	const data = (0, node_zlib.deflateRawSync)(content, {
		level: incompressible ? 0 : levelOfLarge,
		chunkSize: Math.max(window, outputSize(length)),
		finishFlush: start + length === file.size ? node_zlib.constants.Z_FINISH : node_zlib.constants.Z_SYNC_FLUSH,
		...before > 0 && !incompressible && { dictionary: bytes.subarray(0, before) }
	});
	return {
		bytes: data,
		packed: [{
			method: 8,
			crc32: (0, node_zlib.crc32)(content),
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
Object.defineProperty(exports, "centralHeader", {
	enumerable: true,
	get: function() {
		return centralHeader;
	}
});
Object.defineProperty(exports, "changed", {
	enumerable: true,
	get: function() {
		return changed;
	}
});
Object.defineProperty(exports, "checkEntryName", {
	enumerable: true,
	get: function() {
		return checkEntryName;
	}
});
Object.defineProperty(exports, "compareNames", {
	enumerable: true,
	get: function() {
		return compareNames;
	}
});
Object.defineProperty(exports, "compress", {
	enumerable: true,
	get: function() {
		return compress;
	}
});
Object.defineProperty(exports, "contentOfFile", {
	enumerable: true,
	get: function() {
		return contentOfFile;
	}
});
Object.defineProperty(exports, "countJobs", {
	enumerable: true,
	get: function() {
		return countJobs;
	}
});
Object.defineProperty(exports, "dataDescriptor", {
	enumerable: true,
	get: function() {
		return dataDescriptor;
	}
});
Object.defineProperty(exports, "endRecords", {
	enumerable: true,
	get: function() {
		return endRecords;
	}
});
Object.defineProperty(exports, "entryTime", {
	enumerable: true,
	get: function() {
		return entryTime;
	}
});
Object.defineProperty(exports, "localHeaderSize", {
	enumerable: true,
	get: function() {
		return localHeaderSize;
	}
});
Object.defineProperty(exports, "planJobs", {
	enumerable: true,
	get: function() {
		return planJobs;
	}
});
Object.defineProperty(exports, "quotedPath", {
	enumerable: true,
	get: function() {
		return quotedPath;
	}
});
Object.defineProperty(exports, "unreadable", {
	enumerable: true,
	get: function() {
		return unreadable;
	}
});
Object.defineProperty(exports, "writeLocalHeader", {
	enumerable: true,
	get: function() {
		return writeLocalHeader;
	}
});
Object.defineProperty(exports, "zipEntry", {
	enumerable: true,
	get: function() {
		return zipEntry;
	}
});
