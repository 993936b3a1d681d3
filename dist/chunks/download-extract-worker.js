const require_download_upload_extract_worker_compress_worker = require("./download-upload-extract-worker-compress-worker.js");
const require_download_upload_extract_worker = require("./download-upload-extract-worker.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_buffer = require("node:buffer");
let node_zlib = require("node:zlib");
// src/artifacts/extract/entry.ts
const defaultModes = {
	directory: 493,
	file: 420,
	link: 511
};
const fileTypes = {
	mask: 61440,
	directory: 16384,
	link: 40960,
	characterDevice: 8192,
	blockDevice: 24576,
	fifo: 4096,
	socket: 49152
};
function permissions(mode) {
	return mode & 511;
}
const maxAttempts = 3;
function createDirectory(path, entry) {
	for (let attempt = 1;; attempt++) {
		try {
			(0, node_fs.mkdirSync)(path);
			return -1;
		} catch (error) {
			if (require_download_upload_extract_worker_compress_worker.codeOf(error) !== "EEXIST") throw fileError(error, entry);
		}
		const there = statusOf(path, entry);
		if (there?.isDirectory() === true) return makeWritable(path, there);
		if (there?.isSymbolicLink() === true) throw require_download_upload_extract_worker_compress_worker.obstructed(`a symbolic link is in the place of the directory ${require_download_upload_extract_worker_compress_worker.quoted(entry)}`);
		try {
			(0, node_fs.unlinkSync)(path);
		} catch (error) {
			if (attempt === maxAttempts) throw fileError(error, entry);
		}
	}
}
function makeWritable(path, { mode, uid }) {
	if ((mode & 192) === 192 || process.geteuid?.() !== uid) return -2;
	try {
		(0, node_fs.chmodSync)(path, mode & 4095 | 192);
	} catch {
		return -2;
	}
	return mode & 4095;
}
function createFile(path, mode, entry) {
	try {
		return (0, node_fs.openSync)(path, "wx", permissions(mode));
	} catch (error) {
		if (require_download_upload_extract_worker_compress_worker.codeOf(error) !== "EEXIST") throw fileError(error, entry);
	}
	clearPlace(path, entry);
	try {
		return (0, node_fs.openSync)(path, "wx", permissions(mode));
	} catch (error) {
		throw fileError(error, entry);
	}
}
function clearPlace(path, entry) {
	const there = statusOf(path, entry);
	if (there === void 0) return;
	if (there.isDirectory()) throw require_download_upload_extract_worker_compress_worker.obstructed(`a directory is in the place of the entry ${require_download_upload_extract_worker_compress_worker.quoted(entry)}`);
	try {
		(0, node_fs.unlinkSync)(path);
	} catch (error) {
		throw fileError(error, entry);
	}
}
function statusOf(path, entry) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	} catch (error) {
		throw fileError(error, entry);
	}
}
function writeAll(file, bytes, entry, position) {
	try {
		for (let written = 0; written < bytes.length;) {
			const at = position === void 0 ? null : position + written;
			written += (0, node_fs.writeSync)(file, bytes, written, bytes.length - written, at);
		}
	} catch (error) {
		throw fileError(error, entry);
	}
}
function setFileTime(file, time) {
	if (Number.isNaN(time)) return;
	try {
		(0, node_fs.futimesSync)(file, Date.now() / 1e3, nodeTime(time));
	} catch {}
}
function setPathTime(path, time) {
	if (Number.isNaN(time)) return;
	try {
		(0, node_fs.lutimesSync)(path, Date.now() / 1e3, nodeTime(time));
	} catch {}
}
function nodeTime(time) {
	return time < 0 ? /* @__PURE__ */ new Date(time * 1e3) : time;
}
function fileError(error, entry) {
	if (isDiskFull(error)) return new require_download_upload_extract_worker_compress_worker.ArchiveError("disk-full", `the disk is full at the entry ${require_download_upload_extract_worker_compress_worker.quoted(entry)}`, { cause: error });
	const code = require_download_upload_extract_worker_compress_worker.codeOf(error);
	if (code === "ENAMETOOLONG") return require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(entry)} has a path that is too long`, { cause: error });
	if (error instanceof require_download_upload_extract_worker_compress_worker.ArchiveError) return error;
	return new Error(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(entry)} cannot be written (${code ?? String(error)})`, { cause: error });
}
function isDiskFull(error) {
	const code = require_download_upload_extract_worker_compress_worker.codeOf(error);
	return code === "ENOSPC" || code === "EDQUOT";
}
// src/artifacts/extract/zip/directory.ts
const kindNumbers = {
	directory: 0,
	file: 1,
	link: 2
};
function emptyDirectory(entries) {
	const memory = (bytes) => new SharedArrayBuffer(bytes * entries);
	return {
		entries,
		starts: new Float64Array(memory(8)),
		packedSizes: new Float64Array(memory(8)),
		sizes: new Float64Array(memory(8)),
		crcs: new Uint32Array(memory(4)),
		methods: new Uint8Array(memory(1)),
		flags: new Uint16Array(memory(2)),
		kinds: new Uint8Array(memory(1)),
		modes: new Uint16Array(memory(2)),
		times: new Float64Array(memory(8)),
		nameLengths: new Uint16Array(memory(2)),
		nameCrcs: new Uint32Array(memory(4)),
		nodes: new Int32Array(memory(4)),
		superseded: new Uint8Array(memory(1))
	};
}
function at(column, index) {
	return column[index] ?? 0;
}
// src/artifacts/extract/zip/names.ts
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
	if ((0, node_buffer.isUtf8)(bytes)) return name.replaceAll("\\", "/");
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
	return (0, node_zlib.crc32)(name.map((byte) => byte === backslash ? slash : byte));
}
// src/artifacts/extract/zip/central-directory.ts
const signature$1 = 33639248;
const flag = {
	encrypted: 1,
	patched: 32,
	stronglyEncrypted: 64,
	masked: 8192
};
const essentialFlags = flag.encrypted | flag.patched | flag.stronglyEncrypted | flag.masked;
const notPlain = /[^\0-[\]-\x7f]/;
const unixHosts = [3, 19];
const directoryName = /(?:^|\/)\.{0,2}$/;
function readCentralRecords(bytes, first, prefix, directory, tree, duplicates, usesSlashes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	let at = 0;
	let entry = first;
	while (entry < directory.entries && at + 46 <= bytes.length) {
		if (view.getUint32(at, true) !== signature$1) throw require_download_upload_extract_worker_compress_worker.corrupt("the central directory is damaged");
		const nameEnd = at + 46 + view.getUint16(at + 28, true);
		const extraEnd = nameEnd + view.getUint16(at + 30, true);
		const end = extraEnd + view.getUint16(at + 32, true);
		if (end > bytes.length) break;
		if (!readRecord(at, nameEnd, extraEnd)) return {
			records: entry - first,
			length: at,
			needsSlashes: true
		};
		at = end;
		entry += 1;
	}
	return {
		records: entry - first,
		length: at,
		needsSlashes: false
	};
	function readRecord(start, nameEnd, extraEnd) {
		const nameStart = start + 46;
		const text = bytes.toString("latin1", nameStart, nameEnd);
		const unicodePath = require_download_upload_extract_worker.readUnicodePath(bytes, nameStart, nameEnd, extraEnd);
		const rawName = unicodePath === void 0 && !notPlain.test(text) ? void 0 : bytes.subarray(nameStart, nameEnd);
		const name = rawName === void 0 ? text : require_download_upload_extract_worker_compress_worker.decodeName(unicodePath ?? rawName);
		const host = view.getUint8(start + 5);
		let slashed = name;
		if (rawName !== void 0 && name.includes("\\")) {
			const separates = separatesByBackslash(host, usesSlashes);
			if (separates === void 0) return false;
			if (separates) slashed = withSlashes(name, unicodePath ?? rawName);
		}
		const flags = view.getUint16(start + 8, true);
		const method = view.getUint16(start + 10, true);
		checkMethod(flags, method, name);
		const { size, packedSize, offset } = require_download_upload_extract_worker.readZip64({
			size: view.getUint32(start + 24, true),
			packedSize: view.getUint32(start + 20, true),
			offset: view.getUint32(start + 42, true)
		}, bytes, nameEnd, extraEnd, name);
		const disk = view.getUint16(start + 34, true);
		if (disk !== 0 && disk !== 65535) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} lies in another part of a split zip`);
		if (method === 0 && size !== packedSize) throw require_download_upload_extract_worker_compress_worker.corrupt(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} is stored, with two different sizes`);
		const { kind, mode } = typeOf(unixHosts.includes(host) ? view.getUint16(start + 40, true) : 0, name, slashed, size);
		if (kind === "directory" && size !== 0) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} is a directory with data`);
		if (kind === "link" && size > 4095) throw require_download_upload_extract_worker_compress_worker.refused(`the link ${require_download_upload_extract_worker_compress_worker.quoted(name)} has an endless target`);
		const path = require_download_upload_extract_worker.entryPath(name, slashed);
		for (const directory of require_download_upload_extract_worker.detours(slashed)) tree.directory(directory, name);
		const { node, replaces } = tree.add(path, kind, entry);
		if (replaces !== -1 && kind !== "directory") duplicates.add(path);
		directory.starts[entry] = offset + prefix;
		directory.packedSizes[entry] = packedSize;
		directory.sizes[entry] = size;
		directory.crcs[entry] = view.getUint32(start + 16, true);
		directory.methods[entry] = method;
		directory.flags[entry] = flags & essentialFlags;
		directory.kinds[entry] = kindNumbers[kind];
		directory.modes[entry] = mode;
		directory.times[entry] = require_download_upload_extract_worker.zipTime(view.getUint32(start + 12, true), bytes, nameEnd, extraEnd);
		directory.nameLengths[entry] = nameEnd - nameStart;
		directory.nameCrcs[entry] = rawName === void 0 ? (0, node_zlib.crc32)(text) : crcOfSlashed(rawName);
		directory.nodes[entry] = node;
		return true;
	}
}
function nameUsesSlash(bytes) {
	let at = 0;
	while (at + 46 <= bytes.length) {
		const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
		const end = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		if (end > bytes.length) break;
		if (bytes.subarray(at + 46, nameEnd).includes("/")) return {
			length: end,
			usesSlash: true
		};
		at = end;
	}
	return {
		length: at,
		usesSlash: false
	};
}
function checkMethod(flags, method, name) {
	if ((flags & (flag.encrypted | flag.stronglyEncrypted)) !== 0) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} is encrypted`);
	if ((flags & flag.masked) !== 0) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} has masked headers`);
	if ((flags & flag.patched) !== 0) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} is patched data`);
	if (method !== 0 && method !== 8) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} is compressed with method ${method}; only deflate (8) and stored (0) are read`);
}
function typeOf(unixMode, name, slashed, size) {
	const type = unixMode & fileTypes.mask;
	const mode = permissions(unixMode);
	if (slashed.endsWith("/") && size === 0 && type !== fileTypes.directory) return {
		kind: "directory",
		mode: mode === 0 ? defaultModes.directory : mode | 73
	};
	const isDirectoryName = directoryName.test(slashed);
	const kind = kindOf(type, isDirectoryName, size);
	if (kind === void 0) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} is a device, FIFO or socket`);
	if (isDirectoryName && kind !== "directory") throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} is a ${kind} with a directory's name`);
	return {
		kind,
		mode: unixMode === 0 ? defaultModes[kind] : mode
	};
}
function kindOf(type, isDirectoryName, size) {
	switch (type) {
		case fileTypes.directory: return "directory";
		case fileTypes.link: return "link";
		case fileTypes.characterDevice:
		case fileTypes.blockDevice: return;
		case fileTypes.fifo:
		case fileTypes.socket: return size > 0 ? "file" : void 0;
		case 0: return isDirectoryName ? "directory" : "file";
		default: return "file";
	}
}
// src/artifacts/extract/zip/local-header.ts
const signature = 67324752;
const hasDescriptor = 8;
const unknownSizes = {
	size: 0,
	packedSize: 0
};
function checkLocalHeader(bytes, at, entry, path) {
	if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== signature) throw require_download_upload_extract_worker_compress_worker.corrupt(`no local header is where that of the entry ${require_download_upload_extract_worker_compress_worker.quoted(path)} should be`);
	const nameStart = at + 30;
	const nameEnd = nameStart + bytes.readUInt16LE(at + 26);
	const extraEnd = nameEnd + bytes.readUInt16LE(at + 28);
	if (extraEnd - at + entry.packedSize > entry.room) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(path)} overlaps what comes after it`);
	const flags = bytes.readUInt16LE(at + 6);
	if ((flags & essentialFlags) !== entry.flags || bytes.readUInt16LE(at + 8) !== entry.method || nameEnd - nameStart !== entry.nameLength || !hasName(bytes.subarray(nameStart, nameEnd), entry.nameCrc)) throw disagrees(path);
	const streamed = (flags & hasDescriptor) !== 0;
	const short = {
		size: bytes.readUInt32LE(at + 22),
		packedSize: bytes.readUInt32LE(at + 18),
		offset: 0
	};
	const { size, packedSize } = streamed && (short.size === 4294967295 || short.packedSize === 4294967295) ? unknownSizes : require_download_upload_extract_worker.readZip64(short, bytes, nameEnd, extraEnd, path);
	const same = (local, central) => local === central || streamed && local === 0;
	if (!(same(bytes.readUInt32LE(at + 14), entry.crc) && same(size, entry.size) && same(packedSize, entry.packedSize))) throw disagrees(path);
	return extraEnd;
}
function hasName(name, crc) {
	return (0, node_zlib.crc32)(name) === crc || crcOfSlashed(name) === crc;
}
function disagrees(path) {
	return require_download_upload_extract_worker_compress_worker.refused(`the local header of the entry ${require_download_upload_extract_worker_compress_worker.quoted(path)} disagrees with the central directory`);
}
// src/artifacts/extract/zip/plan.ts
const maxBufferedSize = 8 * 2 ** 20;
const maxBatchEntries = 2e3;
const maxPartEntries = 500;
const maxGap = 65536;
const maxExtra = 65535;
function sortByStart(directory, directoryStart, tree) {
	const { starts, packedSizes, nameLengths, nodes } = directory;
	const order = new Uint32Array(new SharedArrayBuffer(4 * directory.entries));
	let isSorted = true;
	for (let entry = 0; entry < order.length; entry++) {
		order[entry] = entry;
		isSorted &&= entry === 0 || at(starts, entry - 1) <= at(starts, entry);
	}
	if (!isSorted) order.sort((left, right) => at(starts, left) - at(starts, right));
	order.forEach((entry, position) => {
		const next = order[position + 1];
		const end = next === void 0 ? directoryStart : at(starts, next);
		const needed = 30 + at(nameLengths, entry) + at(packedSizes, entry);
		if (at(starts, entry) + needed > end) {
			const what = next === void 0 ? "the central directory" : require_download_upload_extract_worker_compress_worker.quoted(tree.pathOf(at(nodes, next)));
			throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(tree.pathOf(at(nodes, entry)))} overlaps ${what}`);
		}
	});
	return order;
}
function endOf({ directory, order, directoryStart }, position) {
	const entry = at(order, position);
	const next = order[position + 1];
	const limit = next === void 0 ? directoryStart : at(directory.starts, next);
	return Math.min(limit, at(directory.starts, entry) + reachOf(directory, entry));
}
function packedEntry(zip, position, bytesStart) {
	const { directory, order } = zip;
	const entry = at(order, position);
	const start = at(directory.starts, entry);
	return {
		start: start - bytesStart,
		room: endOf(zip, position) - start,
		packedSize: at(directory.packedSizes, entry),
		size: at(directory.sizes, entry),
		crc: at(directory.crcs, entry),
		method: at(directory.methods, entry),
		flags: at(directory.flags, entry),
		kind: at(directory.kinds, entry),
		mode: at(directory.modes, entry),
		time: at(directory.times, entry),
		nameLength: at(directory.nameLengths, entry),
		nameCrc: at(directory.nameCrcs, entry),
		superseded: at(directory.superseded, entry)
	};
}
function reachOf({ nameLengths, packedSizes }, entry) {
	return 30 + at(nameLengths, entry) + maxExtra + at(packedSizes, entry);
}
function isLarge(directory, entry, batchBytes) {
	return reachOf(directory, entry) > batchBytes || at(directory.sizes, entry) > maxBufferedSize;
}
function* planStreams({ directory, order }, batchBytes) {
	for (const [position, entry] of order.entries()) if (isLarge(directory, entry, batchBytes)) yield position;
}
function* planBatches(zip, batchBytes) {
	const { starts, sizes } = zip.directory;
	let batch;
	let unpacked = 0;
	for (const [position, entry] of zip.order.entries()) {
		if (isLarge(zip.directory, entry, batchBytes)) continue;
		const start = at(starts, entry);
		const end = endOf(zip, position);
		unpacked += at(sizes, entry);
		const joins = batch?.to === position && start - batch.end <= maxGap && end - batch.start <= batchBytes && position - batch.from < maxBatchEntries && unpacked <= 4 * maxBufferedSize;
		if (batch !== void 0 && joins) {
			batch.end = end;
			batch.to = position + 1;
			continue;
		}
		if (batch !== void 0) yield batch;
		batch = {
			start,
			end,
			from: position,
			to: position + 1
		};
		unpacked = at(sizes, entry);
	}
	if (batch !== void 0) yield batch;
}
function* partsOf(batch, zip, partBytes) {
	let from = batch.from;
	for (let position = batch.from; position < batch.to; position++) {
		const start = at(zip.directory.starts, at(zip.order, from));
		const end = endOf(zip, position);
		if (!(end - start >= partBytes || position + 1 - from === maxPartEntries) && position + 1 < batch.to) continue;
		yield {
			start,
			end,
			from,
			to: position + 1
		};
		from = position + 1;
	}
}
// src/artifacts/extract/zip/unpack-batch.ts
var BatchUnpacker = class {
	#folder;
	#inflateInto = require_download_upload_extract_worker_compress_worker.createInflate();
	#output = Buffer.allocUnsafeSlow(maxBufferedSize + 1);
	constructor(folder) {
		this.#folder = folder;
	}
	unpack(bytes, { zip, from, start }, paths) {
		const links = [];
		paths.forEach((path, index) => {
			const entry = packedEntry(zip, from + index, start);
			const data = this.#dataOf(bytes, entry, path);
			if (entry.superseded === 1) return;
			if (entry.kind === kindNumbers.link) links.push([from + index, require_download_upload_extract_worker_compress_worker.decodeName(Buffer.from(data))]);
			if (entry.kind === kindNumbers.file) writeFile(`${this.#folder}${node_path.sep}${path}`, data, entry, path);
		});
		return links;
	}
	#dataOf(bytes, entry, path) {
		const start = checkLocalHeader(bytes, entry.start, entry, path);
		const packed = bytes.subarray(start, start + entry.packedSize);
		const data = entry.method === 0 ? packed : this.#inflate(packed, entry.size, path);
		if (data.length !== entry.size) throw wrongSize(path);
		if ((0, node_zlib.crc32)(data) !== entry.crc) throw wrongCrc(path);
		return data;
	}
	#inflate(packed, size, path) {
		try {
			const { taken, made } = this.#inflateInto(packed, this.#output.subarray(0, size + 1));
			if (taken !== packed.length) throw wrongSize(path);
			return this.#output.subarray(0, made);
		} catch (error) {
			throw inflateError(error, path);
		}
	}
};
function writeFile(path, data, { mode, time }, entry) {
	const file = createFile(path, mode, entry);
	try {
		writeAll(file, data, entry);
		setFileTime(file, time);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function wrongSize(path) {
	return require_download_upload_extract_worker_compress_worker.corrupt(`the data of the entry ${require_download_upload_extract_worker_compress_worker.quoted(path)} are not as long as its header says`);
}
function wrongCrc(path) {
	return require_download_upload_extract_worker_compress_worker.corrupt(`the data of the entry ${require_download_upload_extract_worker_compress_worker.quoted(path)} do not fit its CRC-32`);
}
function inflateError(error, path) {
	const code = require_download_upload_extract_worker_compress_worker.codeOf(error);
	if (code === "ERR_BUFFER_TOO_LARGE") return wrongSize(path);
	if (code?.startsWith("Z_") !== true) return error;
	return require_download_upload_extract_worker_compress_worker.corrupt(`the data of the entry ${require_download_upload_extract_worker_compress_worker.quoted(path)} are damaged (${code})`, { cause: error });
}
// src/artifacts/extract/zlib-stream.ts
var ZlibStream = class {
	#zlib;
	#onFail;
	#error;
	#hasEnded = false;
	#onEnd;
	constructor(zlib, take) {
		this.#zlib = zlib;
		zlib.on("data", (output) => {
			queueMicrotask(() => {
				if (this.#error !== void 0) return;
				try {
					take(output);
					if (output.byteOffset + output.length === output.buffer.byteLength) require_download_upload_extract_worker.releaseMemory(output);
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
			this.#onEnd?.();
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
			this.#onFail = resolve;
			this.#onEnd = resolve;
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
		this.#onFail?.();
	}
};
// src/artifacts/extract/zip/unpack-stream.ts
const chunkSize = 1 << 20;
var EntryStream = class {
	#entry;
	#path;
	#target;
	#zlib;
	#file;
	#packedLeft;
	#size = 0;
	#crc = 0;
	constructor(entry, path, folder) {
		this.#entry = entry;
		this.#path = path;
		this.#target = (0, node_path.join)(folder, path);
		this.#packedLeft = entry.packedSize;
		if (entry.method !== 0) this.#zlib = new ZlibStream((0, node_zlib.createInflateRaw)({ chunkSize }), (output) => {
			this.#write(output);
		});
	}
	async open(bytes) {
		await this.#orRemove(async () => {
			const start = checkLocalHeader(bytes, 0, this.#entry, this.#path);
			if (this.#entry.superseded === 0) this.#file = createFile(this.#target, this.#entry.mode, this.#path);
			await this.#takePacked(bytes.subarray(start));
		});
	}
	async continue(bytes) {
		await this.#orRemove(() => this.#takePacked(bytes));
	}
	async close() {
		await this.#orRemove(async () => {
			const taken = await this.#zlib?.end() ?? this.#size;
			const { size, packedSize, crc } = this.#entry;
			if (this.#size !== size || taken !== packedSize || this.#packedLeft !== 0) throw wrongSize(this.#path);
			if (this.#crc !== crc) throw wrongCrc(this.#path);
		});
		if (this.#file === void 0) return;
		setFileTime(this.#file, this.#entry.time);
		(0, node_fs.closeSync)(this.#file);
	}
	async #takePacked(bytes) {
		const packed = bytes.subarray(0, this.#packedLeft);
		this.#packedLeft -= packed.length;
		if (packed.length === 0) return;
		if (this.#zlib === void 0) this.#write(packed);
		else await this.#zlib.write(packed);
	}
	#write(data) {
		this.#size += data.length;
		if (this.#size > this.#entry.size) throw wrongSize(this.#path);
		this.#crc = (0, node_zlib.crc32)(data, this.#crc);
		if (this.#file !== void 0) writeAll(this.#file, data, this.#path);
	}
	async #orRemove(step) {
		try {
			await step();
		} catch (error) {
			this.#zlib?.destroy();
			if (this.#file !== void 0) {
				(0, node_fs.closeSync)(this.#file);
				(0, node_fs.unlinkSync)(this.#target);
				this.#file = void 0;
			}
			throw inflateError(error, this.#path);
		}
	}
};
// src/artifacts/extract/zip/unpacker.ts
const noFindings = {
	links: [],
	directories: []
};
function createUnpacker(memory, folder) {
	const batches = new BatchUnpacker(folder);
	const streams = /* @__PURE__ */ new Map();
	const bytesAt = ({ offset, length }) => Buffer.from(memory, offset, length);
	async function inDirectories({ directories }, work) {
		const found = [];
		const names = directories === "" ? [] : directories.split("\0");
		try {
			for (const name of names) found.push(createDirectory((0, node_path.join)(folder, name), name));
			await work();
			return found;
		} catch (error) {
			found.forEach((mode, index) => {
				if (mode >= 0) (0, node_fs.chmodSync)((0, node_path.join)(folder, names[index] ?? ""), mode);
			});
			throw error;
		}
	}
	async function inTurn(stream, step) {
		const open = streams.get(stream);
		if (open === void 0) throw new Error(`Stream ${stream} is not open.`);
		open.last = open.last.then(() => step(open.entry));
		await open.last;
		return noFindings;
	}
	return async (request) => {
		switch (request.step) {
			case "batch": {
				let links = [];
				return {
					directories: await inDirectories(request, () => {
						links = batches.unpack(bytesAt(request.place), request, request.paths.split("\0"));
					}),
					links
				};
			}
			case "open": {
				const { zip, from, start, paths, stream, place } = request;
				return {
					directories: await inDirectories(request, async () => {
						const entry = new EntryStream(packedEntry(zip, from, start), paths, folder);
						const last = entry.open(bytesAt(place));
						streams.set(stream, {
							entry,
							last
						});
						await last;
					}),
					links: []
				};
			}
			case "continue": return inTurn(request.stream, (entry) => entry.continue(bytesAt(request.place)));
			case "close": {
				const done = await inTurn(request.stream, (entry) => entry.close());
				streams.delete(request.stream);
				return done;
			}
		}
	};
}
Object.defineProperty(exports, "ZlibStream", {
	enumerable: true,
	get: function() {
		return ZlibStream;
	}
});
Object.defineProperty(exports, "at", {
	enumerable: true,
	get: function() {
		return at;
	}
});
Object.defineProperty(exports, "clearPlace", {
	enumerable: true,
	get: function() {
		return clearPlace;
	}
});
Object.defineProperty(exports, "createDirectory", {
	enumerable: true,
	get: function() {
		return createDirectory;
	}
});
Object.defineProperty(exports, "createFile", {
	enumerable: true,
	get: function() {
		return createFile;
	}
});
Object.defineProperty(exports, "createUnpacker", {
	enumerable: true,
	get: function() {
		return createUnpacker;
	}
});
Object.defineProperty(exports, "emptyDirectory", {
	enumerable: true,
	get: function() {
		return emptyDirectory;
	}
});
Object.defineProperty(exports, "endOf", {
	enumerable: true,
	get: function() {
		return endOf;
	}
});
Object.defineProperty(exports, "fileError", {
	enumerable: true,
	get: function() {
		return fileError;
	}
});
Object.defineProperty(exports, "isDiskFull", {
	enumerable: true,
	get: function() {
		return isDiskFull;
	}
});
Object.defineProperty(exports, "kindNumbers", {
	enumerable: true,
	get: function() {
		return kindNumbers;
	}
});
Object.defineProperty(exports, "makeWritable", {
	enumerable: true,
	get: function() {
		return makeWritable;
	}
});
Object.defineProperty(exports, "nameUsesSlash", {
	enumerable: true,
	get: function() {
		return nameUsesSlash;
	}
});
Object.defineProperty(exports, "partsOf", {
	enumerable: true,
	get: function() {
		return partsOf;
	}
});
Object.defineProperty(exports, "permissions", {
	enumerable: true,
	get: function() {
		return permissions;
	}
});
Object.defineProperty(exports, "planBatches", {
	enumerable: true,
	get: function() {
		return planBatches;
	}
});
Object.defineProperty(exports, "planStreams", {
	enumerable: true,
	get: function() {
		return planStreams;
	}
});
Object.defineProperty(exports, "readCentralRecords", {
	enumerable: true,
	get: function() {
		return readCentralRecords;
	}
});
Object.defineProperty(exports, "setFileTime", {
	enumerable: true,
	get: function() {
		return setFileTime;
	}
});
Object.defineProperty(exports, "setPathTime", {
	enumerable: true,
	get: function() {
		return setPathTime;
	}
});
Object.defineProperty(exports, "sortByStart", {
	enumerable: true,
	get: function() {
		return sortByStart;
	}
});
Object.defineProperty(exports, "writeAll", {
	enumerable: true,
	get: function() {
		return writeAll;
	}
});
