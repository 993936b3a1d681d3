"use strict";
exports.id = 911;
exports.ids = [911];
exports.modules = {

/***/ 5911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ permissions),
/* harmony export */   S: () => (/* binding */ makeWritable),
/* harmony export */   _: () => (/* binding */ NewFile),
/* harmony export */   a: () => (/* binding */ endOf),
/* harmony export */   b: () => (/* binding */ fileError),
/* harmony export */   c: () => (/* binding */ planBatches),
/* harmony export */   d: () => (/* binding */ checkLocalHeader),
/* harmony export */   f: () => (/* binding */ nameUsesSlash),
/* harmony export */   g: () => (/* binding */ kindNumbers),
/* harmony export */   h: () => (/* binding */ emptyDirectory),
/* harmony export */   i: () => (/* binding */ wrongSize),
/* harmony export */   l: () => (/* binding */ planStreams),
/* harmony export */   m: () => (/* binding */ at),
/* harmony export */   n: () => (/* binding */ inflateError),
/* harmony export */   o: () => (/* binding */ packedEntry),
/* harmony export */   p: () => (/* binding */ readCentralRecords),
/* harmony export */   r: () => (/* binding */ wrongCrc),
/* harmony export */   s: () => (/* binding */ partsOf),
/* harmony export */   t: () => (/* binding */ createUnpacker),
/* harmony export */   u: () => (/* binding */ sortByStart),
/* harmony export */   v: () => (/* binding */ clearPlace),
/* harmony export */   w: () => (/* binding */ setPathTime),
/* harmony export */   x: () => (/* binding */ isDiskFull),
/* harmony export */   y: () => (/* binding */ createDirectory)
/* harmony export */ });
/* harmony import */ var _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2559);
/* harmony import */ var _download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);





// src/artifacts/extract/create-file.ts
function permissions(mode) {
	return mode & 511;
}
const maxAttempts = 3;
function createDirectory(path, entry) {
	for (let attempt = 1;; attempt++) {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(path);
			return -1;
		} catch (error) {
			if ((0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.i)(error) !== "EEXIST") throw fileError(error, entry);
		}
		const there = statusOf(path, entry);
		if (there?.isDirectory() === true) return makeWritable(path, there);
		if (there?.isSymbolicLink() === true) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.o)(`a symbolic link is in the place of the directory ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(entry)}`);
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.unlinkSync)(path);
		} catch (error) {
			if (attempt === maxAttempts) throw fileError(error, entry);
		}
	}
}
function makeWritable(path, { mode, uid }) {
	if ((mode & 192) === 192 || process.geteuid?.() !== uid) return -2;
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(path, mode & 4095 | 192);
	} catch {
		return -2;
	}
	return mode & 4095;
}
var NewFile = class {
	#path;
	#entry;
	#file;
	#isOpen = true;
	#length = 0;
	constructor(path, mode, entry) {
		this.#path = path;
		this.#entry = entry;
		this.#file = openNew(path, mode, entry);
	}
	write(bytes, position = this.#length) {
		writeAll(this.#file, bytes, position, this.#entry);
		this.#length = position + bytes.length;
	}
	close(time, size = this.#length) {
		try {
			if (size > this.#length) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.ftruncateSync)(this.#file, size);
			setTime(time, (now, modified) => {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.futimesSync)(this.#file, now, modified);
			});
			this.#isOpen = false;
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(this.#file);
		} catch (error) {
			throw fileError(error, this.#entry);
		}
	}
	remove() {
		if (this.#isOpen) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(this.#file);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.unlinkSync)(this.#path);
	}
};
function openNew(path, mode, entry) {
	for (let attempt = 1;; attempt++) {
		try {
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(path, "wx", permissions(mode));
		} catch (error) {
			if ((0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.i)(error) !== "EEXIST" || attempt === 2) throw fileError(error, entry);
		}
		clearPlace(path, entry);
	}
}
function writeAll(file, bytes, position, entry) {
	try {
		for (let written = 0; written < bytes.length;) written += (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeSync)(file, bytes, written, bytes.length - written, position + written);
	} catch (error) {
		throw fileError(error, entry);
	}
}
function writeFile(path, content, { mode, time }, entry) {
	const file = new NewFile(path, mode, entry);
	try {
		file.write(content);
		file.close(time);
	} catch (error) {
		file.remove();
		throw error;
	}
}
function clearPlace(path, entry) {
	const there = statusOf(path, entry);
	if (there === void 0) return;
	if (there.isDirectory()) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.o)(`a directory is in the place of the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(entry)}`);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.unlinkSync)(path);
	} catch (error) {
		throw fileError(error, entry);
	}
}
function statusOf(path, entry) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path, { throwIfNoEntry: false });
	} catch (error) {
		throw fileError(error, entry);
	}
}
function setPathTime(path, time) {
	setTime(time, (now, modified) => {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lutimesSync)(path, now, modified);
	});
}
function setTime(time, set) {
	if (Number.isNaN(time)) return;
	try {
		set(Date.now() / 1e3, time < 0 ? /* @__PURE__ */ new Date(time * 1e3) : time);
	} catch {}
}
function fileError(error, entry) {
	if (isDiskFull(error)) return new _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.r("disk-full", `the disk is full at the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(entry)}`, { cause: error });
	const code = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.i)(error);
	if (code === "ENAMETOOLONG") return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(entry)} has a path that is too long`, { cause: error });
	if (error instanceof _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.r) return error;
	return new Error(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(entry)} cannot be written (${code ?? String(error)})`, { cause: error });
}
function isDiskFull(error) {
	const code = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.i)(error);
	return code === "ENOSPC" || code === "EDQUOT";
}
// src/artifacts/extract/zip/directory.ts
const columns = {
	starts: Float64Array,
	packedSizes: Float64Array,
	sizes: Float64Array,
	crcs: Uint32Array,
	methods: Uint8Array,
	flags: Uint16Array,
	kinds: Uint8Array,
	modes: Uint16Array,
	times: Float64Array,
	nameLengths: Uint16Array,
	nameCrcs: Uint32Array,
	nodes: Int32Array,
	superseded: Uint8Array
};
const kindNumbers = {
	directory: 0,
	file: 1,
	link: 2
};
function emptyDirectory(entries) {
	const filled = Object.entries(columns).map(([name, Numbers]) => {
		return [name, new Numbers(new SharedArrayBuffer(Numbers.BYTES_PER_ELEMENT * entries))];
	});
	return {
		entries,
		...Object.fromEntries(filled)
	};
}
function at(column, index) {
	return column[index] ?? 0;
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
const directoryName = /(?:^|\/)\.{0,2}$/;
function readCentralRecords(zip, first) {
	const { bytes, directory } = zip;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	let length = 0;
	let records = 0;
	while (first + records < directory.entries && length + 46 <= bytes.length) {
		if (view.getUint32(length, true) !== signature$1) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)("the central directory is damaged");
		const nameEnd = length + 46 + view.getUint16(length + 28, true);
		const extraEnd = nameEnd + view.getUint16(length + 30, true);
		const end = extraEnd + view.getUint16(length + 32, true);
		if (end > bytes.length) break;
		if (!readRecord(zip, view, first + records, length, nameEnd, extraEnd)) return {
			records,
			length,
			needsSlashes: true
		};
		length = end;
		records += 1;
	}
	return {
		records,
		length,
		needsSlashes: false
	};
}
function readRecord({ bytes, prefix, directory, tree, usesSlashes }, view, entry, start, nameEnd, extraEnd) {
	const nameStart = start + 46;
	const text = bytes.toString("latin1", nameStart, nameEnd);
	const unicodePath = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_1__.c)(bytes, nameStart, nameEnd, extraEnd);
	const rawName = unicodePath === void 0 && !notPlain.test(text) ? void 0 : bytes.subarray(nameStart, nameEnd);
	const name = rawName === void 0 ? text : (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.d)(unicodePath ?? rawName);
	const host = view.getUint8(start + 5);
	let slashed = name;
	if (rawName !== void 0 && name.includes("\\")) {
		const separates = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.h)(host, usesSlashes);
		if (separates === void 0) return false;
		if (separates) slashed = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.g)(name, unicodePath ?? rawName);
	}
	const flags = view.getUint16(start + 8, true);
	const method = view.getUint16(start + 10, true);
	checkMethod(flags, method, name);
	const { size, packedSize, offset } = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_1__.l)({
		size: view.getUint32(start + 24, true),
		packedSize: view.getUint32(start + 20, true),
		offset: view.getUint32(start + 42, true)
	}, bytes, nameEnd, extraEnd, name);
	const disk = view.getUint16(start + 34, true);
	if (disk !== 0 && disk !== 65535) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} lies in another part of a split zip`);
	if (method === 0 && size !== packedSize) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} is stored, with two different sizes`);
	const { kind, mode } = typeOf(unixHosts.includes(host) ? view.getUint16(start + 40, true) : 0, name, slashed, size);
	if (kind === "directory" && size !== 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} is a directory with data`);
	if (kind === "link" && Math.max(size, packedSize / 2) > 4095) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} has a target that is too long`);
	const path = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_1__.h)(name, slashed);
	for (const directory of (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_1__.m)(slashed)) tree.directory(directory, name);
	const node = tree.add(path, kind, entry);
	directory.starts[entry] = offset + prefix;
	directory.packedSizes[entry] = packedSize;
	directory.sizes[entry] = size;
	directory.crcs[entry] = view.getUint32(start + 16, true);
	directory.methods[entry] = method;
	directory.flags[entry] = flags & essentialFlags;
	directory.kinds[entry] = kindNumbers[kind];
	directory.modes[entry] = mode;
	directory.times[entry] = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_1__.s)(view.getUint32(start + 12, true), bytes, nameEnd, extraEnd);
	directory.nameLengths[entry] = nameEnd - nameStart;
	directory.nameCrcs[entry] = rawName === void 0 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(text) : (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.u)(rawName);
	directory.nodes[entry] = node;
	return true;
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
	if ((flags & (flag.encrypted | flag.stronglyEncrypted)) !== 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} is encrypted`);
	if ((flags & flag.masked) !== 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} has masked headers`);
	if ((flags & flag.patched) !== 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} is patched data`);
	if (method !== 0 && method !== 8) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} is compressed with method ${method}; only deflate (8) and stored (0) are read`);
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
	if (kind === void 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} is a device, FIFO or socket`);
	if (isDirectoryName && kind !== "directory") throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} is a ${kind} with a directory's name`);
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
	if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== signature) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)(`no local header is where that of the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} should be`);
	const nameStart = at + 30;
	const nameEnd = nameStart + bytes.readUInt16LE(at + 26);
	const extraEnd = nameEnd + bytes.readUInt16LE(at + 28);
	if (extraEnd - at + entry.packedSize > entry.room) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} overlaps what comes after it`);
	const flags = bytes.readUInt16LE(at + 6);
	if ((flags & essentialFlags) !== entry.flags || bytes.readUInt16LE(at + 8) !== entry.method || nameEnd - nameStart !== entry.nameLength || !hasName(bytes.subarray(nameStart, nameEnd), entry.nameCrc)) throw disagrees(path);
	const streamed = (flags & hasDescriptor) !== 0;
	const short = {
		size: bytes.readUInt32LE(at + 22),
		packedSize: bytes.readUInt32LE(at + 18),
		offset: 0
	};
	const { size, packedSize } = streamed && (short.size === 4294967295 || short.packedSize === 4294967295) ? unknownSizes : (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_1__.l)(short, bytes, nameEnd, extraEnd, path);
	const same = (local, central) => local === central || streamed && local === 0;
	if (!(same(bytes.readUInt32LE(at + 14), entry.crc) && same(size, entry.size) && same(packedSize, entry.packedSize))) throw disagrees(path);
	return extraEnd;
}
function hasName(name, crc) {
	return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(name) === crc || (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.u)(name) === crc;
}
function disagrees(path) {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the local header of the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} disagrees with the central directory`);
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
			const what = next === void 0 ? "the central directory" : (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(tree.pathOf(at(nodes, next)));
			throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(tree.pathOf(at(nodes, entry)))} overlaps ${what}`);
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
function createUnpacker(memory, folder) {
	const inflateInto = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.v)();
	const output = Buffer.allocUnsafeSlow(maxBufferedSize + 1);
	return (request) => {
		const directories = [];
		const names = request.directories === "" ? [] : request.directories.split("\0");
		try {
			for (const name of names) directories.push(createDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), name));
			return {
				directories,
				links: unpack(request)
			};
		} catch (error) {
			directories.forEach((mode, index) => {
				if (mode >= 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, names[index] ?? ""), mode);
			});
			throw error;
		}
	};
	function unpack({ zip, from, start, offset, length, paths }) {
		const bytes = Buffer.from(memory, offset, length);
		const links = [];
		paths.split("\0").forEach((path, index) => {
			const entry = packedEntry(zip, from + index, start);
			const data = dataOf(bytes, entry, path);
			if (entry.superseded === 1) return;
			if (entry.kind === kindNumbers.link) links.push([from + index, (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.d)(Buffer.from(data))]);
			if (entry.kind === kindNumbers.file) writeFile(`${folder}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${path}`, data, entry, path);
		});
		return links;
	}
	function dataOf(bytes, entry, path) {
		const start = checkLocalHeader(bytes, entry.start, entry, path);
		const packed = bytes.subarray(start, start + entry.packedSize);
		const data = entry.method === 0 ? packed : inflate(packed, entry.size, path);
		if (data.length !== entry.size) throw wrongSize(path);
		if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(data) !== entry.crc) throw wrongCrc(path);
		return data;
	}
	function inflate(packed, size, path) {
		try {
			const { taken, made } = inflateInto(packed, output.subarray(0, size + 1));
			if (taken !== packed.length) throw wrongSize(path);
			return output.subarray(0, made);
		} catch (error) {
			throw inflateError(error, path);
		}
	}
}
function wrongSize(path) {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)(`the data of the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} are not as long as its header says`);
}
function wrongCrc(path) {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)(`the data of the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} do not fit its CRC-32`);
}
function inflateError(error, path) {
	const code = (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.i)(error);
	if (code === "ERR_BUFFER_TOO_LARGE") return wrongSize(path);
	if (code?.startsWith("Z_") !== true) return error;
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)(`the data of the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} are damaged (${code})`, { cause: error });
}



/***/ }),

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

/***/ 7779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ paxTime),
/* harmony export */   c: () => (/* binding */ readUnicodePath),
/* harmony export */   d: () => (/* binding */ checkBomb),
/* harmony export */   f: () => (/* binding */ checkRoom),
/* harmony export */   h: () => (/* binding */ entryPath),
/* harmony export */   l: () => (/* binding */ readZip64),
/* harmony export */   m: () => (/* binding */ detours),
/* harmony export */   n: () => (/* binding */ checkTargetBytes),
/* harmony export */   o: () => (/* binding */ tarTime),
/* harmony export */   p: () => (/* binding */ safeInteger),
/* harmony export */   r: () => (/* binding */ linkCheck),
/* harmony export */   s: () => (/* binding */ zipTime),
/* harmony export */   t: () => (/* binding */ checkTarget)
/* harmony export */ });
/* unused harmony exports i, u */
/* harmony import */ var _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2559);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);



// src/artifacts/extract/entry-name.ts
const drive = /^[a-z]:(?:\/|$)/i;
const driveOnWindows = /^[a-z]:/i;
const special = /^$|^\/|^.:|[\\\0]|\/\/|\.\/|[./]$/;
const maxPathLength = 4095;
const maxNameLength = 255;
const maxSurelyShort = 85;
function entryPath(name, slashed = name, platform = process.platform) {
	const path = special.test(name) ? specialPath(name, slashed, platform) : name;
	if (path.length > maxPathLength && (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.l)(path) > maxPathLength) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} has a path that is too long`);
	if (path.length <= maxSurelyShort && platform !== "win32") return path;
	if (path !== "") for (const segment of path.split("/")) checkSegment(segment, name, platform);
	return path;
}
function specialPath(name, slashed, platform) {
	const allSlashes = name.replaceAll("\\", "/");
	if (name === "") throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)("an entry has an empty name");
	if (name.includes("\0")) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} has a NUL in its name`);
	if (allSlashes.startsWith("/")) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} has an absolute path`);
	if ((platform === "win32" ? driveOnWindows : drive).test(allSlashes)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} begins with a drive`);
	const path = resolved(allSlashes, name);
	return slashed === allSlashes ? path : resolved(slashed, name);
}
function detours(slashed) {
	if (!slashed.includes("..")) return [];
	const left = [];
	const place = [];
	for (const segment of segmentsOf(slashed)) {
		if (segment !== "..") {
			place.push(segment);
			continue;
		}
		left.push(place.join("/"));
		place.pop();
	}
	return left;
}
function resolved(path, name) {
	const place = [];
	for (const segment of segmentsOf(path)) if (segment !== "..") place.push(segment);
	else if (place.pop() === void 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} leads out of the folder with ".."`);
	return place.join("/");
}
function segmentsOf(path) {
	return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}
function checkSegment(segment, name, platform) {
	if (tooLong(segment, platform)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} has a name that is too long`);
	if (platform !== "win32") return;
	if (_common_js__WEBPACK_IMPORTED_MODULE_1__.s.test(segment)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} has a name that Windows reserves`);
	if (segment.endsWith(".") || segment.endsWith(" ")) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} has a name that ends with a dot or a space, which Windows drops`);
	if (_common_js__WEBPACK_IMPORTED_MODULE_1__.n.test(segment)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(name)} has a character in its name that Windows forbids`);
}
function tooLong(segment, platform) {
	if (platform === "win32" || platform === "darwin") return segment.length > maxNameLength;
	return segment.length > maxSurelyShort && (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.l)(segment) > maxNameLength;
}
// src/artifacts/extract/limits.ts
const bombBytes = 2 ** 30;
function checkBomb(unpackedBytes, packedBytes) {
	if (unpackedBytes <= bombBytes || unpackedBytes <= packedBytes * 500) return;
	throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`it unpacks to ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.y)(unpackedBytes)}, over 500 times its own ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.y)(packedBytes)}, as decompression bombs do`);
}
function checkRoom(neededBytes, freeBytes) {
	if (freeBytes === void 0 || neededBytes <= freeBytes) return;
	throw new _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.r("disk-full", `it needs ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.y)(neededBytes)}, and the disk has ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.y)(freeBytes)} free`);
}
function safeInteger(value, what) {
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)(`${what} is impossibly large (${value})`);
	return Number(value);
}
// src/artifacts/extract/zip/extra-fields.ts
const zip64 = 1;
const unicodePath = 28789;
const saturated = 4294967295;
function findExtraField(bytes, start, end, id) {
	for (let at = start; at + 4 <= end; at += 4 + uint16(bytes, at + 2)) if (uint16(bytes, at) === id) return at + 4;
	return -1;
}
function uint16(bytes, at) {
	return (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
}
function extraField(bytes, start, end, id) {
	const at = findExtraField(bytes, start, end, id);
	if (at === -1) return void 0;
	const fieldEnd = at + uint16(bytes, at - 2);
	if (fieldEnd > end) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)("an extra field is longer than all of them");
	return bytes.subarray(at, fieldEnd);
}
function readZip64(short, bytes, start, end, entry) {
	if (short.size !== 4294967295 && short.packedSize !== 4294967295 && short.offset !== 4294967295) return short;
	const field = extraField(bytes, start, end, zip64);
	let at = 0;
	const wide = (value) => {
		if (value !== 4294967295) return value;
		if (field === void 0 || at + 8 > field.length) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.a)(`the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(entry)} lacks the zip64 values that its header refers to`);
		at += 8;
		return safeInteger(field.readBigUInt64LE(at - 8), `a zip64 value of the entry ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(entry)}`);
	};
	return {
		size: wide(short.size),
		packedSize: wide(short.packedSize),
		offset: wide(short.offset)
	};
}
function readUnicodePath(bytes, nameStart, nameEnd, extraEnd) {
	const field = extraField(bytes, nameEnd, extraEnd, unicodePath);
	if (field === void 0 || field.length < 5 || field[0] !== 1) return void 0;
	return field.readUInt32LE(1) === (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes.subarray(nameStart, nameEnd)) ? field.subarray(5) : void 0;
}
// src/artifacts/extract/entry-time.ts
const noTime = NaN;
const maxTime = 864e10;
const extendedTimestamp = 21589;
const ntfs = 10;
const unixField = 22613;
const pkwareUnixField = 13;
const dosEpoch = 2162688;
const epochSeconds = Date.UTC(1980, 0, 1) / 1e3;
const dosOf2038 = 1949433856;
const ntfsOffset = 11644473600;
function zipTime(dos, bytes, start, end) {
	const time = end - start < 4 ? dosTime(dos) : extraTime(dos, bytes, start, end) ?? dosTime(dos);
	return time === epochSeconds ? noTime : time;
}
function extraTime(dos, bytes, start, end) {
	let timestamp, ofNtfs, unix, pkware;
	for (let at = start + 4; at <= end;) {
		const length = uint16(bytes, at - 2);
		if (at + length > end) break;
		switch (uint16(bytes, at - 4)) {
			case extendedTimestamp:
				if (length >= 5 && ((bytes[at] ?? 0) & 1) !== 0) timestamp = unixTime(bytes.readInt32LE(at + 1), dos) ?? timestamp;
				break;
			case ntfs:
				ofNtfs = ntfsTime(bytes, at, at + length) ?? ofNtfs;
				break;
			case unixField:
				if (length >= 8) unix = unixTime(bytes.readInt32LE(at + 4), dos) ?? unix;
				break;
			case pkwareUnixField: if (length >= 8) pkware = unixTime(bytes.readInt32LE(at + 4), dos) ?? pkware;
		}
		at += length + 4;
	}
	return timestamp ?? ofNtfs ?? unix ?? pkware;
}
function unixTime(seconds, dos) {
	if (seconds >= 0 || dos === dosEpoch) return seconds;
	return dos >= dosOf2038 ? seconds + 2 ** 32 : void 0;
}
function ntfsTime(bytes, start, end) {
	const at = findExtraField(bytes, start + 4, end, 1);
	if (at === -1 || uint16(bytes, at - 2) < 8 || at + 8 > end) return void 0;
	const units = bytes.readBigInt64LE(at);
	return units === 0n ? void 0 : valid(Number(units / 10000000n) - ntfsOffset + Number(units % 10000000n) / 1e7);
}
let lastDos = {
	dos: 0,
	time: noTime
};
function dosTime(dos) {
	if (dos !== lastDos.dos) lastDos = {
		dos,
		time: readDosTime(dos)
	};
	return lastDos.time;
}
function readDosTime(dos) {
	const [year, month, day] = [
		1980 + (dos >>> 25),
		dos >>> 21 & 15,
		dos >>> 16 & 31
	];
	const [hour, minute, second] = [
		dos >>> 11 & 31,
		dos >>> 5 & 63,
		(dos & 31) * 2
	];
	if (dos === dosEpoch || !(month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60)) return noTime;
	return new Date(year, month - 1, day, hour, minute, second).getTime() / 1e3;
}
function tarTime(field) {
	if (((field[0] ?? 0) & 128) !== 0) return valid(Number(BigInt.asIntN(8 * field.length - 1, BigInt(`0x${field.toString("hex")}`))));
	const [, digits] = /^ *([0-7]+)[ \0]*$/.exec(field.toString("latin1")) ?? [];
	return digits === void 0 ? noTime : Number.parseInt(digits, 8);
}
function paxTime(value) {
	const text = value.toString("latin1");
	return /^-?\d{1,20}(?:\.\d*)?$/.test(text) ? valid(Number(text)) : noTime;
}
function valid(time) {
	return Math.abs(time) <= maxTime ? time : noTime;
}
// src/artifacts/extract/links.ts
const maxHops = 40;
const maxTargetBytes = 4095;
const maxAllTargetsBytes = 64 << 20;
function checkTarget(path, target) {
	if (target === "") throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} has an empty target`);
	if (target.includes("\0")) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} has a NUL in its target`);
	if ((0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.l)(target) > 4095) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} has a target that is too long`);
}
function checkTargetBytes(bytes) {
	if (bytes > maxAllTargetsBytes) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)("the targets of its links are too long all together");
}
function linkCheck(links, lookAt, platform = process.platform) {
	let steps = 1e6 + 1e3 * links;
	return (path, target) => {
		checkTarget(path, target);
		const place = path.split("/").slice(0, -1);
		const ahead = components(path, target, platform).reverse();
		let last = "directory";
		for (let hops = 0;;) {
			const component = ahead.pop();
			if (component === void 0) return last;
			steps -= 1 + place.length;
			if (steps < 0) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`its links lead through each other too often, such as ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)}`);
			if (component === "..") {
				if (place.length === 0) throw pointsOut(path, target);
				if (lookAt(place.join("/")) !== "directory") throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} goes through ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(place.join("/"))}, which is no directory, and up again, to ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(target)}`);
				place.pop();
				last = "directory";
				continue;
			}
			place.push(component);
			const here = place.join("/");
			const there = here === path ? { target } : lookAt(here);
			if (typeof there === "string") {
				last = there;
				continue;
			}
			hops += 1;
			if (hops > maxHops) throw (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} leads in a circle or through too many links`);
			place.pop();
			last = "directory";
			ahead.push(...components(path, there.target, platform).reverse());
		}
	};
}
function components(link, target, platform) {
	const slashed = platform === "win32" ? target.replaceAll("\\", "/") : target;
	if (slashed.startsWith("/") || platform === "win32" && /^[a-z]:/i.test(slashed)) throw pointsOut(link, target);
	return slashed.split("/").filter((component) => component !== "" && component !== ".");
}
function pointsOut(link, target) {
	return (0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.c)(`the link ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(link)} points out of the folder, to ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_0__.s)(target)}`);
}



/***/ })

};
;