"use strict";
exports.id = 797;
exports.ids = [797];
exports.modules = {

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



/***/ }),

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

/***/ 2797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ prepare_exports),
/* harmony export */   t: () => (/* binding */ store_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9270);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);
/* harmony import */ var _upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(825);
/* harmony import */ var _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2559);
/* harmony import */ var _download_upload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(900);
/* harmony import */ var _download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7779);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9214);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5193);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_9__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_10__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_11__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_12___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_12__);













// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
// src/artifacts/archive/notices.ts
var import_picomatch = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)((/* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
const mostNamed = 10;
const lines = {
	leftOut: (names) => `left out ${names}`,
	unstorable: (names) => `left out what an archive cannot hold: ${names}`,
	refusedLinks: (names) => `this action refuses to extract links that are absolute, leave the artifact or go in a circle: ${names}; set symlinks: follow to store what they lead to, or remove them`,
	refusedNames: (names) => `this action refuses to extract names that are absolute or lead out of the folder on some system: ${names}; rename them`
};
var Notices = class {
	#found = /* @__PURE__ */ new Map();
	add(notice, path, shown = path) {
		const found = this.#found.get(notice);
		if (found === void 0) this.#found.set(notice, /* @__PURE__ */ new Map([[path, shown]]));
		else found.set(path, shown);
	}
	info() {
		return this.#lines("leftOut");
	}
	warnings() {
		return this.#lines("unstorable", "refusedLinks", "refusedNames");
	}
	#lines(...notices) {
		return notices.flatMap((notice) => {
			const found = this.#found.get(notice);
			return found === void 0 ? [] : [lines[notice](listed([...found.values()]))];
		});
	}
};
function listed(names) {
	const more = names.length - mostNamed;
	const named = names.slice(0, mostNamed).map(_common_js__WEBPACK_IMPORTED_MODULE_1__.v).join(", ");
	return more <= 0 ? named : `${named} and ${more} more`;
}
// src/artifacts/archive/walk.ts
function* walk(folder, search, select) {
	const ahead = childrenOf({
		path: folder,
		name: "",
		isFolder: true,
		taken: select === void 0,
		inside: void 0
	}, search, select);
	for (let next = ahead.pop(); next !== void 0; next = ahead.pop()) {
		if (next.taken) {
			(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.d)(next.name);
			const entry = entryOf(next, folder, search);
			if (entry !== void 0) yield entry;
		}
		if (next.isFolder) for (const child of childrenOf(next, search, select)) ahead.push(child);
	}
}
function isUnwanted(name) {
	const folded = ["win32", "darwin"].includes(process.platform) ? name.toLowerCase() : name;
	return folded === ".git" || /^gha-creds-.*\.json$/.test(folded);
}
function childrenOf(folder, search, select = () => "take") {
	const children = [];
	for (const dirent of readable(folder.path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readdirSync)(folder.path, { withFileTypes: true }))) {
		const name = folder.name + dirent.name;
		const selection = folder.taken ? "take" : select(name);
		if (selection === "skip") continue;
		const taken = selection === "take";
		const child = childOf(folder, dirent, taken, search);
		if (child === void 0) continue;
		const { path, isFolder } = child;
		if (isUnwanted(dirent.name) || isUnwanted((0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(path))) {
			if (taken) search.notices.add("leftOut", (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(search.workspace, folder.path + node_path__WEBPACK_IMPORTED_MODULE_8__.sep + dirent.name));
			continue;
		}
		children.push({
			path,
			name: isFolder ? `${name}/` : name,
			taken,
			isFolder,
			inside: folder
		});
	}
	return children.sort((a, b) => (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.f)(b.name, a.name));
}
function readable(path, read) {
	try {
		return read();
	} catch (error) {
		throw (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.g)(path, error);
	}
}
function childOf(folder, dirent, taken, search) {
	const path = folder.path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_8__.sep) ? folder.path + dirent.name : folder.path + node_path__WEBPACK_IMPORTED_MODULE_8__.sep + dirent.name;
	if (dirent.isSymbolicLink() && search.symlinks === "follow") {
		if (!taken && !leadsToFolder(path)) return void 0;
		const target = followLink(path, search.workspace);
		const isFolder = leadsToFolder(target);
		if (isFolder) checkLoop(path, target, folder);
		return {
			path: target,
			isFolder
		};
	}
	const isFolder = dirent.isDirectory();
	return isFolder || taken ? {
		path,
		isFolder
	} : void 0;
}
function leadsToFolder(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
function followLink(path, workspace) {
	let target;
	try {
		target = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.realpathSync)(path);
	} catch (error) {
		throw (0,_common_js__WEBPACK_IMPORTED_MODULE_1__.l)(`${(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.h)(path)} ${(0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) === "ELOOP" ? "is a link in a loop" : "is a link that leads nowhere"}: remove it, or use symlinks: preserve`, { cause: error });
	}
	if ((0,_common_js__WEBPACK_IMPORTED_MODULE_1__.i)(target, workspace)) return target;
	throw (0,_common_js__WEBPACK_IMPORTED_MODULE_1__.l)(`${(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.h)(path)} leads out of the workspace, to ${(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.h)(target)}: only what lies in the workspace ${(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.h)(workspace)} goes into an artifact`);
}
function checkLoop(link, target, folder) {
	for (let above = folder; above !== void 0; above = above.inside) {
		if (!(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.i)(above.path, target)) continue;
		throw (0,_common_js__WEBPACK_IMPORTED_MODULE_1__.l)(`${(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.h)(link)} is a link to ${(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.h)(target)}, a folder that it lies in: following it would never end; remove it, or use symlinks: preserve`);
	}
}
function entryOf({ path, name, isFolder }, folder, search) {
	const stats = readable(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)(path));
	const time = (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.m)(stats.mtimeMs, search.latestTime);
	if (isFolder !== stats.isDirectory()) throw (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.u)(path, "changed");
	if (isFolder) return {
		kind: "folder",
		name,
		time,
		mode: permissions(stats, 493)
	};
	if (stats.isSymbolicLink()) return {
		kind: "link",
		name,
		time,
		target: linkTarget(path, folder)
	};
	if (stats.isFile()) return fileEntry(path, name, stats, search.latestTime);
	const unstorable = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(search.workspace, path);
	search.notices.add("unstorable", unstorable, `${unstorable} (${kindOf(stats)})`);
}
function fileEntry(path, name, stats, latestTime) {
	return {
		kind: "file",
		name,
		time: (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.m)(stats.mtimeMs, latestTime),
		path,
		size: stats.size,
		modified: stats.mtimeMs,
		mode: permissions(stats, 420)
	};
}
function linkTarget(link, folder) {
	const target = readable(link, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readlinkSync)(link, "buffer"));
	return process.platform === "win32" ? Buffer.from(targetFromWindows(target.toString(), link, folder)) : target;
}
function targetFromWindows(target, link, folder) {
	const plain = target.replace(/^\\\\\?\\/, "");
	const below = node_path__WEBPACK_IMPORTED_MODULE_8__.win32.relative(folder, plain);
	const isOutside = below === ".." || below.startsWith("..\\") || node_path__WEBPACK_IMPORTED_MODULE_8__.win32.isAbsolute(below);
	return (node_path__WEBPACK_IMPORTED_MODULE_8__.win32.isAbsolute(plain) && !isOutside ? node_path__WEBPACK_IMPORTED_MODULE_8__.win32.relative(node_path__WEBPACK_IMPORTED_MODULE_8__.win32.dirname(link), plain) || "." : plain).replaceAll("\\", "/");
}
function permissions(stats, onWindows) {
	return process.platform === "win32" ? onWindows : stats.mode & 4095;
}
function kindOf(stats) {
	if (stats.isSocket()) return "a socket";
	return stats.isFIFO() ? "a named pipe" : "a device";
}
// src/artifacts/archive/content.ts
function findContent(artifact, path, rules) {
	const below = (0,_common_js__WEBPACK_IMPORTED_MODULE_1__.o)(artifact, path, rules.workspace);
	const search = {
		...rules,
		workspace: (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.realpathSync)(rules.workspace),
		notices: new Notices()
	};
	const onDisk = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(rules.workspace, below);
	if (exists(onDisk)) return named(onDisk, search);
	const found = matched(below, rules.workspace, search);
	if (found !== void 0) return found;
	const noticed = [...search.notices.info(), ...search.notices.warnings()].join("; ");
	throw (0,_common_js__WEBPACK_IMPORTED_MODULE_1__.l)(`nothing matches the path ${(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.h)(path)}${noticed === "" ? "" : ` (${noticed})`}; ${_common_js__WEBPACK_IMPORTED_MODULE_1__.t}`);
}
function exists(path) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)(path);
		return true;
	} catch (error) {
		if ([
			"ENOENT",
			"ENOTDIR",
			"EINVAL",
			"ENAMETOOLONG"
		].includes((0,_download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) ?? "")) return false;
		throw (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.g)(path, error);
	}
}
function named(path, search) {
	const target = followLink(path, search.workspace);
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.statSync)(target);
	if (stats.isDirectory()) return zipped(() => walk(target, search), target, search.notices);
	if (!stats.isFile()) throw (0,_common_js__WEBPACK_IMPORTED_MODULE_1__.l)(`${(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.h)(path)} is ${kindOf(stats)}, which an archive cannot hold; ${_common_js__WEBPACK_IMPORTED_MODULE_1__.t}`);
	const file = fileEntry(target, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(path), stats, search.latestTime);
	const kind = readable(target, () => (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.l)(target, stats.size));
	if (kind !== void 0) return {
		kind,
		file
	};
	(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.d)(file.name);
	return zipped(() => [file], target, search.notices);
}
function matched(pattern, workspace, search) {
	const glob = readGlob(pattern);
	if (glob === void 0) return void 0;
	const base = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(workspace, glob.base);
	if (!exists(base)) return void 0;
	const folder = followLink(base, search.workspace);
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.statSync)(folder).isDirectory()) return void 0;
	const found = [...walk(folder, search, glob.select)].filter(({ kind }) => kind !== "folder");
	const [first] = found;
	const last = found.at(-1);
	if (first === void 0 || last === void 0) return void 0;
	if (first === last) return named((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, first.name), search);
	const common = commonFolder(first.name, last.name);
	const entries = found.map((entry) => ({
		...entry,
		name: entry.name.slice(common.length)
	}));
	return zipped(() => entries, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, common), search.notices);
}
function zipped(found, folder, notices) {
	return {
		kind: "entries",
		entries: () => forReaders(found(), folder, notices),
		notices
	};
}
const manyLinks = 1e4;
function* forReaders(entries, folder, notices) {
	const checkLink = (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_5__.r)(manyLinks, (path) => placeOnDisk((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, path)));
	for (const entry of entries) {
		const { name } = entry;
		if (isRefused(() => (0,_download_upload_extract_worker_js__WEBPACK_IMPORTED_MODULE_5__.h)(name.replaceAll("\\", "/"), "linux"))) notices.add("refusedNames", name);
		if (entry.kind === "link") {
			const target = Buffer.from(entry.target).toString();
			if (isRefused(() => checkLink(name, target))) notices.add("refusedLinks", name, `${name} -> ${target}`);
		}
		yield name.includes("\\") && !name.includes("/") ? {
			...entry,
			name: `./${name}`
		} : entry;
	}
}
function isRefused(check) {
	try {
		check();
		return false;
	} catch (error) {
		if (error instanceof _download_upload_extract_worker_compress_worker_js__WEBPACK_IMPORTED_MODULE_3__.r) return true;
		throw error;
	}
}
function placeOnDisk(path) {
	try {
		const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.lstatSync)(path);
		if (stats.isSymbolicLink()) return { target: (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readlinkSync)(path) };
		return stats.isDirectory() ? "directory" : "no directory";
	} catch {
		return "no directory";
	}
}
function commonFolder(first, last) {
	let length = 0;
	while (length < first.length && first[length] === last[length]) length += 1;
	return first.slice(0, first.lastIndexOf("/", length - 1) + 1);
}
function readGlob(pattern, platform = process.platform) {
	const { base, isGlob } = import_picomatch.default.scan(pattern);
	if (!isGlob) return void 0;
	const matches = (0, import_picomatch.default)(pattern, {
		dot: true,
		nonegate: true,
		nocase: platform === "win32" || platform === "darwin"
	});
	const depth = /\*\*|[{(]/.test(pattern) ? 1e400 : pattern.split("/").length;
	const prefix = base === "" || base === "." ? "" : `${base}/`;
	return {
		base: prefix === "" ? "." : base,
		select: (name) => {
			const path = prefix + name;
			if (matches(path)) return "take";
			return path.split("/").length < depth ? "look-inside" : "skip";
		}
	};
}
// src/artifacts/archive/zip-writer.ts
const nothing = {
	method: 8,
	crc32: 0,
	compressedSize: 0
};
async function* zip(entries, compress, ahead) {
	const directory = [];
	let count = 0;
	let offset = 0;
	let begin = 0;
	let packed = nothing;
	for await (const { job, result } of inOrder((0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.r)(entries), compress, ahead)) {
		if (job.kind === "batch") {
			let at = offset;
			const headers = job.entries.map((source, index) => {
				const entry = (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.l)(source, packedAt(result, index), false);
				const header = (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.i)(entry, at);
				at += (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.s)(entry) + entry.compressedSize;
				return header;
			});
			directory.push(Buffer.concat(headers));
			count += headers.length;
		} else if (job.start === 0) {
			const entry = (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.l)(job.file, nothing, true);
			const header = Buffer.alloc((0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.s)(entry));
			(0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.c)(header, 0, entry);
			yield header;
			begin = offset;
			offset += header.length;
			packed = nothing;
		}
		yield result.bytes;
		offset += result.bytes.length;
		(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.s)(result.bytes);
		if (job.kind === "batch") continue;
		const chunk = packedAt(result, 0);
		packed = {
			method: 8,
			crc32: combineCrc32(packed.crc32, chunk.crc32, job.length),
			compressedSize: packed.compressedSize + chunk.compressedSize
		};
		if (job.start + job.length < job.file.size) continue;
		const entry = (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.l)(job.file, packed, true);
		const descriptor = (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.a)(entry);
		yield descriptor;
		offset += descriptor.length;
		directory.push((0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.i)(entry, begin));
		count += 1;
	}
	yield* directory;
	const size = directory.reduce((sum, { length }) => sum + length, 0);
	yield (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.o)(count, offset, size);
}
function packedAt({ packed }, index) {
	const entry = packed[index];
	if (entry === void 0) throw new Error("A compressing thread has left out an entry.");
	return entry;
}
async function* inOrder(jobs, compress, ahead) {
	const inProgress = [];
	for (const job of jobs) {
		const result = compress(job);
		result.catch(() => void 0);
		inProgress.push({
			job,
			result
		});
		const first = inProgress.length > ahead ? inProgress.shift() : void 0;
		if (first !== void 0) yield {
			job: first.job,
			result: await first.result
		};
	}
	for (const { job, result } of inProgress) yield {
		job,
		result: await result
	};
}
const polynomial = 3988292384;
function combineCrc32(first, second, secondLength) {
	return (multiply(powerOfX(8 * secondLength), first) ^ second) >>> 0;
}
function powerOfX(n) {
	let power = 2147483648;
	let square = 1073741824;
	for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) power = multiply(power, square);
		square = multiply(square, square);
	}
	return power;
}
function multiply(a, b) {
	let product = 0;
	let shifted = b;
	for (let bit = 2147483648; bit !== 0; bit >>>= 1) {
		if ((a & bit) !== 0) product ^= shifted;
		shifted = (shifted & 1) !== 0 ? shifted >>> 1 ^ polynomial : shifted >>> 1;
	}
	return product >>> 0;
}
// src/artifacts/prepare.ts
var prepare_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ prepareArtifacts: () => prepareArtifacts });
function prepareArtifacts(artifacts, rules, cores = (0,node_os__WEBPACK_IMPORTED_MODULE_12__.availableParallelism)()) {
	const found = artifacts.map((artifact) => ({
		artifact,
		content: contentOf(artifact, rules)
	}));
	const pool = startCompressPool(compressThreads(found.map(({ content }) => content), cores));
	const prepared = found.map(({ artifact, content }) => ({
		artifact,
		source: sourceOf(content, pool),
		notices: content.kind === "entries" ? content.notices : void 0
	}));
	prepared[0]?.source.begin();
	return {
		artifacts: prepared,
		pool
	};
}
function contentOf(artifact, rules) {
	try {
		return findContent(artifact.name, artifact.source, rules);
	} catch (error) {
		throw withArtifactName(artifact, error);
	}
}
function withArtifactName({ name }, error) {
	const subject = `Output artifact ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)}: `;
	if (!(error instanceof _common_js__WEBPACK_IMPORTED_MODULE_1__.c) || error.message.startsWith(subject)) return error;
	return new _common_js__WEBPACK_IMPORTED_MODULE_1__.c(error.type, subject + error.message, { cause: error.cause });
}
function startCompressPool(threads) {
	return (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.o)({
		threads,
		startThread: () => (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.a)("compress-worker"),
		work: _upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.t
	});
}
function compressThreads(contents, cores) {
	const most = (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.i)(cores) + 1;
	let jobs = 0;
	for (const content of most === 1 ? [] : contents) {
		if (content.kind !== "entries") continue;
		try {
			jobs += (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.n)(content.entries(), most - jobs);
		} catch {
			jobs += 1;
		}
		if (jobs >= most) return most - 1;
	}
	return Math.max(0, jobs - 1);
}
const contentTypes = {
	zip: "application/zip",
	tar: "application/x-tar",
	"tar.gz": "application/gzip"
};
function sourceOf(content, pool) {
	if (content.kind === "entries") return zipSource(content.entries, pool);
	const { file, kind } = content;
	return {
		contentType: contentTypes[kind],
		begin: () => void 0,
		bytes: () => (0,_upload_compress_worker_js__WEBPACK_IMPORTED_MODULE_2__.p)(file),
		size: () => file.size,
		files: () => 1
	};
}
function zipSource(entries, pool) {
	let begun;
	let files = 0;
	let read = 0;
	let packed = 0;
	let toRead;
	function* counted() {
		for (const entry of entries()) {
			if (entry.kind !== "folder") files += 1;
			yield entry;
		}
	}
	async function compress(job) {
		const result = await pool.do(job);
		read += job.kind === "chunk" ? job.length : sum(job.entries);
		packed += result.bytes.length;
		return result;
	}
	function beginZip() {
		files = read = packed = 0;
		const pieces = zip(counted(), compress, pool.width);
		const first = pieces.next();
		first.catch(() => void 0);
		return {
			first,
			pieces
		};
	}
	return {
		contentType: contentTypes.zip,
		begin: () => {
			begun = beginZip();
		},
		bytes: async function* () {
			const { first, pieces } = begun ?? beginZip();
			begun = void 0;
			for (let next = await first; next.done !== true; next = await pieces.next()) yield next.value;
		},
		size: () => {
			toRead ??= bytesOf(entries);
			return read === 0 ? void 0 : packed / read * Math.max(toRead, read);
		},
		files: () => files
	};
}
function bytesOf(entries) {
	try {
		return sum(entries());
	} catch {
		return 0;
	}
}
function sum(entries) {
	let bytes = 0;
	for (const entry of entries) bytes += entry.kind === "file" ? Math.max(entry.size, 1) : 1;
	return bytes;
}
// node_modules/@aws-sdk/client-s3/dist-es/commands/AbortMultipartUploadCommand.js
var AbortMultipartUploadCommand = class extends (0,_s3_js__WEBPACK_IMPORTED_MODULE_6__.g)(_s3_js__WEBPACK_IMPORTED_MODULE_6__.l, _s3_js__WEBPACK_IMPORTED_MODULE_6__.u, "AbortMultipartUpload", _s3_js__WEBPACK_IMPORTED_MODULE_6__.n) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/CompleteMultipartUploadCommand.js
var CompleteMultipartUploadCommand = class extends (0,_s3_js__WEBPACK_IMPORTED_MODULE_6__.g)(_s3_js__WEBPACK_IMPORTED_MODULE_6__.l, _s3_js__WEBPACK_IMPORTED_MODULE_6__.d, "CompleteMultipartUpload", _s3_js__WEBPACK_IMPORTED_MODULE_6__.r) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/CreateMultipartUploadCommand.js
var CreateMultipartUploadCommand = class extends (0,_s3_js__WEBPACK_IMPORTED_MODULE_6__.g)(_s3_js__WEBPACK_IMPORTED_MODULE_6__.l, _s3_js__WEBPACK_IMPORTED_MODULE_6__.d, "CreateMultipartUpload", _s3_js__WEBPACK_IMPORTED_MODULE_6__.i) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadObjectCommand.js
var HeadObjectCommand = class extends (0,_s3_js__WEBPACK_IMPORTED_MODULE_6__.g)(_s3_js__WEBPACK_IMPORTED_MODULE_6__.l, _s3_js__WEBPACK_IMPORTED_MODULE_6__.h, "HeadObject", _s3_js__WEBPACK_IMPORTED_MODULE_6__.o) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/PutObjectCommand.js
var PutObjectCommand = class extends (0,_s3_js__WEBPACK_IMPORTED_MODULE_6__.g)(_s3_js__WEBPACK_IMPORTED_MODULE_6__.l, _s3_js__WEBPACK_IMPORTED_MODULE_6__.f, "PutObject", _s3_js__WEBPACK_IMPORTED_MODULE_6__.s) {};
// node_modules/@aws-sdk/client-s3/dist-es/commands/UploadPartCommand.js
var UploadPartCommand = class extends (0,_s3_js__WEBPACK_IMPORTED_MODULE_6__.g)(_s3_js__WEBPACK_IMPORTED_MODULE_6__.l, _s3_js__WEBPACK_IMPORTED_MODULE_6__.p, "UploadPart", _s3_js__WEBPACK_IMPORTED_MODULE_6__.c) {};
// src/artifacts/upload/parts.ts
const firstPartSize = 8388608;
const partsOfOneSize = 1e3;
function partSize(number) {
	return firstPartSize * 2 ** Math.floor((number - 1) / partsOfOneSize);
}
async function* cutIntoParts(content, allocate, size = partSize) {
	let number = 1;
	let bytes = allocate(size(number));
	let filled = 0;
	for await (const piece of content) for (let at = 0; at < piece.length;) {
		if (filled === bytes.length) {
			yield {
				number,
				bytes,
				last: false
			};
			number += 1;
			bytes = allocate(size(number));
			filled = 0;
		}
		const more = piece.subarray(at, at + bytes.length - filled);
		bytes.set(more, filled);
		filled += more.length;
		at += more.length;
	}
	yield {
		number,
		bytes: bytes.subarray(0, filled),
		last: true
	};
}
function createPartMemory(total) {
	let free = total;
	const waiting = [];
	const spare = [];
	function admit() {
		for (let next = waiting[0]; next !== void 0; next = waiting[0]) {
			if (next.bytes > free) return;
			waiting.shift();
			free -= next.bytes;
			next.resolve();
		}
	}
	return {
		allocate: (size) => {
			const index = spare.findIndex(({ length }) => length === size);
			return spare.splice(index, index === -1 ? 0 : 1)[0] ?? Buffer.allocUnsafeSlow(size);
		},
		enter: ({ length }) => new Promise((resolve) => {
			waiting.push({
				bytes: Math.min(length, total),
				resolve
			});
			admit();
		}),
		leave: (part) => {
			free += Math.min(part.length, total);
			if (part.length === part.buffer.byteLength) spare.push(part);
			admit();
		}
	};
}
// src/artifacts/upload/request.ts
function creationInput({ bucket, key, encryptionKeyId, contentType }) {
	return {
		Bucket: bucket,
		Key: key,
		ContentType: contentType,
		ServerSideEncryption: "aws:kms",
		ChecksumAlgorithm: "CRC32",
		...encryptionKeyId !== void 0 && { SSEKMSKeyId: encryptionKeyId }
	};
}
function bodyOf(bytes) {
	const ChecksumCRC32 = checksumOf(bytes);
	return {
		Body: bytes,
		ContentLength: bytes.length,
		ChecksumAlgorithm: "CRC32",
		ChecksumCRC32
	};
}
async function sendBytes(bytes, { persist, signal, moved }, send) {
	const body = bodyOf(bytes);
	const sent = body.ChecksumCRC32;
	return await persist(async (abortSignal, activity) => {
		const watch = ({ middlewareStack }) => {
			watchBody(middlewareStack, bytes, (count) => {
				activity.moved();
				moved(count);
			});
		};
		const { ETag, ChecksumCRC32: stored = sent } = await send(body, watch, abortSignal);
		if (stored !== sent) throw new Error(`S3 says that it has stored bytes with the CRC-32 ${stored}, but ${sent} was sent.`);
		return {
			ETag,
			ChecksumCRC32: sent
		};
	}, signal);
}
function checksumOf(bytes) {
	const digest = Buffer.alloc(4);
	digest.writeUInt32BE((0,node_zlib__WEBPACK_IMPORTED_MODULE_10__.crc32)(bytes));
	return digest.toString("base64");
}
const pieceSize = 262144;
function watchBody(middlewareStack, body, moved) {
	middlewareStack.add((next) => async (args) => {
		if (_job_js__WEBPACK_IMPORTED_MODULE_7__.dn.isInstance(args.request) && args.request.protocol === "https:") args.request.headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD";
		return await next(args);
	}, {
		step: "build",
		name: "unsignedBody"
	});
	middlewareStack.add((next) => async (args) => {
		if (!_job_js__WEBPACK_IMPORTED_MODULE_7__.dn.isInstance(args.request)) return await next(args);
		const request = _job_js__WEBPACK_IMPORTED_MODULE_7__.dn.clone(args.request);
		request.body = inPieces(body, moved);
		return await next({
			...args,
			request
		});
	}, {
		step: "finalizeRequest",
		priority: "low",
		name: "watchBody"
	});
}
function inPieces(body, moved) {
	let at = 0;
	let asked = 0;
	return new node_stream__WEBPACK_IMPORTED_MODULE_11__.Readable({
		highWaterMark: pieceSize,
		read() {
			if (asked > 0) moved(asked);
			const piece = body.subarray(at, at + pieceSize);
			at += piece.length;
			asked = piece.length;
			this.push(piece.length === 0 ? null : piece);
		}
	});
}
// src/artifacts/upload/multipart.ts
var UnknownOutcome = class extends Error {
	name = "UnknownOutcome";
};
async function uploadInParts(first, rest, upload) {
	const uploadId = await create(upload);
	const stop = new AbortController();
	const stoppable = {
		...upload,
		signal: AbortSignal.any([upload.signal, stop.signal])
	};
	const parts = [];
	let size = 0;
	const begin = async (part) => {
		stoppable.signal.throwIfAborted();
		await upload.memory.enter(part.bytes);
		size += part.bytes.length;
		const stored = uploadPart(part, uploadId, stoppable).finally(() => {
			upload.memory.leave(part.bytes);
		});
		stored.catch((error) => {
			stop.abort(error);
		});
		parts.push(stored);
	};
	try {
		await begin(first);
		for await (const part of rest) await begin(part);
		await complete(uploadId, await Promise.all(parts), size, upload);
		return size;
	} catch (error) {
		stop.abort(error);
		await Promise.allSettled(parts);
		if (!(error instanceof UnknownOutcome)) await abort(uploadId, upload);
		upload.signal.throwIfAborted();
		throw stop.signal.reason;
	}
}
async function create({ destination, persist, signal, transfer }) {
	const command = () => new CreateMultipartUploadCommand(creationInput(destination));
	const { UploadId } = await persist((abortSignal) => transfer.s3.send(command(), { abortSignal }), signal);
	if (UploadId === void 0) throw new _common_js__WEBPACK_IMPORTED_MODULE_1__.c("JobFailed", "S3 began an upload without an ID for it");
	return UploadId;
}
async function uploadPart({ number, bytes }, uploadId, upload) {
	return {
		...await sendBytes(bytes, upload, (body, watch, abortSignal) => {
			const command = new UploadPartCommand({
				...idOf(upload),
				UploadId: uploadId,
				PartNumber: number,
				...body
			});
			watch(command);
			return upload.transfer.s3.send(command, { abortSignal });
		}),
		PartNumber: number
	};
}
function idOf({ destination: { bucket, key } }) {
	return {
		Bucket: bucket,
		Key: key
	};
}
async function complete(uploadId, parts, size, upload) {
	const { persist, signal, transfer } = upload;
	const checksum = compositeChecksum(parts.map(({ ChecksumCRC32 }) => ChecksumCRC32));
	const input = {
		...idOf(upload),
		UploadId: uploadId,
		MpuObjectSize: size,
		MultipartUpload: { Parts: parts }
	};
	const command = () => new CompleteMultipartUploadCommand(input);
	try {
		const answer = await persist((abortSignal) => transfer.s3.send(command(), { abortSignal }), signal);
		if (answer.ChecksumCRC32 === void 0 || answer.ChecksumCRC32 === checksum) return;
	} catch (error) {
		if (!(error instanceof _common_js__WEBPACK_IMPORTED_MODULE_1__.c) || (0,_job_js__WEBPACK_IMPORTED_MODULE_7__.y)(error.cause).code !== "NoSuchUpload") throw error;
		if (await isStored(size, checksum, upload)) return;
		throw new UnknownOutcome("S3 has forgotten the upload before it confirmed it.", { cause: error });
	}
	throw new UnknownOutcome("S3 has put the object together from other bytes than were sent.");
}
function compositeChecksum(parts) {
	return `${checksumOf(Buffer.concat(parts.map((part) => Buffer.from(part, "base64"))))}-${parts.length}`;
}
async function isStored(size, checksum, upload) {
	const { persist, signal, transfer } = upload;
	const command = () => new HeadObjectCommand({
		...idOf(upload),
		ChecksumMode: "ENABLED"
	});
	try {
		const found = await persist((abortSignal) => transfer.s3.send(command(), { abortSignal }), signal);
		return found.ContentLength === size && found.ChecksumCRC32 === checksum;
	} catch {
		signal.throwIfAborted();
		return false;
	}
}
const abortTries = 3;
const abortTimeout = 1e4;
const lateAbortTimeout = 1500;
async function abort(uploadId, upload) {
	const { destination, transfer } = upload;
	const command = () => new AbortMultipartUploadCommand({
		...idOf(upload),
		UploadId: uploadId
	});
	let code = "";
	for (let attempt = 1; attempt <= abortTries; attempt += 1) {
		const over = new AbortController();
		try {
			const signal = delayed(transfer.signal, lateAbortTimeout, transfer.clock, over.signal);
			const send = (abortSignal) => transfer.s3.send(command(), { abortSignal });
			await (0,_job_js__WEBPACK_IMPORTED_MODULE_7__.m)(send, abortTimeout, transfer.clock, signal);
			return;
		} catch (error) {
			const reason = (0,_job_js__WEBPACK_IMPORTED_MODULE_7__.y)(error);
			if (reason.code === "NoSuchUpload") return;
			if (reason.kind === "credentials") transfer.renewCredentials();
			code = reason.code;
		} finally {
			over.abort();
		}
	}
	transfer.warn(`The unfinished upload of ${(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.n)(destination)} could not be aborted (${code}): S3 keeps its parts until a lifecycle rule of the bucket removes them`);
}
function delayed(signal, milliseconds, clock, over) {
	const later = new AbortController();
	const start = () => {
		clock.sleep(milliseconds, over).then(() => {
			later.abort(/* @__PURE__ */ new Error(`No answer within ${milliseconds / 1e3} s.`));
		}, () => void 0);
	};
	if (signal.aborted) start();
	else signal.addEventListener("abort", start, {
		once: true,
		signal: over
	});
	return later.signal;
}
// src/artifacts/upload/upload.ts
async function uploadObject(content, destination, context, { moved, failed }) {
	const persist = withFailures(destination, (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.r)(context.transfer, failed));
	const upload = {
		...context,
		destination,
		moved,
		persist
	};
	for (let attempt = 1;; attempt++) try {
		return await uploadOnce(content(), upload);
	} catch (error) {
		if (!(error instanceof UnknownOutcome)) throw error;
		if (attempt === 1) continue;
		throw new _common_js__WEBPACK_IMPORTED_MODULE_1__.c("SystemUnavailable", `S3 never confirmed ${(0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.n)(destination)}, though it was uploaded twice: retry the stage in CodePipeline`, { cause: error });
	}
}
function withFailures(destination, persist) {
	return async (attempt, signal) => {
		try {
			return await persist(attempt, signal);
		} catch (error) {
			signal.throwIfAborted();
			throw uploadFailure(error, destination);
		}
	};
}
async function uploadOnce(content, upload) {
	const parts = cutIntoParts(content, (size) => upload.memory.allocate(size));
	const first = await parts.next();
	if (first.done === true) throw new Error("Content has at least one part.");
	return first.value.last ? await uploadWhole(first.value, upload) : await uploadInParts(first.value, parts, upload);
}
async function uploadWhole({ bytes }, upload) {
	const { destination, transfer } = upload;
	await sendBytes(bytes, upload, (body, watch, abortSignal) => {
		const command = new PutObjectCommand({
			...creationInput(destination),
			...body
		});
		watch(command);
		return transfer.s3.send(command, { abortSignal });
	});
	return bytes.length;
}
function uploadFailure(error, destination) {
	if (error instanceof _common_js__WEBPACK_IMPORTED_MODULE_1__.c) return error;
	const { kind, code } = (0,_job_js__WEBPACK_IMPORTED_MODULE_7__.y)(error);
	const [type, what, advice] = meanings(destination)[code === "NoSuchUpload" ? "refused" : kind];
	return new _common_js__WEBPACK_IMPORTED_MODULE_1__.c(type, `${what}: ${(0,_job_js__WEBPACK_IMPORTED_MODULE_7__.v)(error)}.${advice && ` ${advice}`}`, { cause: error });
}
function meanings(destination) {
	const { bucket, encryptionKeyId: key } = destination;
	const place = (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.n)(destination);
	const kmsKey = key === void 0 ? "the account’s key aws/s3" : `the KMS key ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.v)(key)}`;
	const refused = [
		"JobFailed",
		`S3 refused to store ${place}`,
		""
	];
	const unavailable = [
		"SystemUnavailable",
		`S3 did not take ${place} within the time for retries`,
		"Retry the stage in CodePipeline."
	];
	return {
		denied: [
			"PermissionError",
			`S3 denied writing ${place}`,
			`See that the policies of the artifact bucket ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.v)(bucket)} and of ${kmsKey} allow it to the job\u2019s artifact credentials.`
		],
		credentials: [
			"PermissionError",
			`S3 does not accept the job\u2019s artifact credentials for ${place}, renewed ones included`,
			"See that the job is still in progress in CodePipeline."
		],
		throttled: unavailable,
		server: unavailable,
		network: unavailable,
		missing: [
			"ConfigurationError",
			`The bucket of ${place} does not exist`,
			"See the artifact store of the pipeline."
		],
		setting: [
			"ConfigurationError",
			`${place} cannot be written as things are set`,
			`See AWS_ENDPOINT_URL, and the bucket and KMS key of the pipeline's artifact store. ${_job_js__WEBPACK_IMPORTED_MODULE_7__._}`
		],
		changed: refused,
		refused
	};
}
// src/artifacts/store.ts
var store_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ storeArtifacts: () => storeArtifacts });
const atTheSameTime = 2;
const memoryForParts = 50331648;
async function storeArtifacts({ artifacts, pool }, encryptionKeyId, transfer) {
	const stop = new AbortController();
	const signal = AbortSignal.any([transfer.signal, stop.signal]);
	const context = {
		transfer,
		signal,
		memory: createPartMemory(memoryForParts)
	};
	const stored = [];
	const waiting = [...artifacts.entries()];
	const work = async () => {
		for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
			const [index, prepared] = next;
			signal.throwIfAborted();
			stored[index] = await storeArtifact(prepared, encryptionKeyId, context);
		}
	};
	const workers = Array.from({ length: atTheSameTime }, () => work().catch((error) => {
		stop.abort(error);
	}));
	await Promise.all(workers);
	await pool.end();
	signal.throwIfAborted();
	return stored;
}
async function storeArtifact({ artifact, source, notices }, encryptionKeyId, context) {
	const { transfer } = context;
	const { name, location } = artifact;
	const startedAt = transfer.clock.now();
	const destination = {
		...location,
		encryptionKeyId,
		contentType: source.contentType
	};
	const progress = (0,_download_upload_js__WEBPACK_IMPORTED_MODULE_4__.t)(`Uploading ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)}`, () => source.size(), transfer);
	try {
		const bytes = await uploadObject(() => source.bytes(), destination, context, progress);
		for (const line of notices?.info() ?? []) transfer.progress(`${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)}: ${line}`);
		for (const line of notices?.warnings() ?? []) transfer.warn(`Output artifact ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)}: ${line}`);
		const files = source.files();
		const milliseconds = transfer.clock.now() - startedAt;
		transfer.progress(`Stored ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.v)(name)}: ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.y)(bytes)}, ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.d)(files, "file", "files")}, ${(0,_common_js__WEBPACK_IMPORTED_MODULE_1__.p)(milliseconds)}`);
		return {
			name,
			bytes,
			files,
			milliseconds
		};
	} catch (error) {
		throw withArtifactName(artifact, error);
	} finally {
		progress.end();
	}
}



/***/ })

};
;