const require_common = require("./common.js");
const require_download_upload_extract_worker_compress_worker = require("./download-upload-extract-worker-compress-worker.js");
let node_zlib = require("node:zlib");
// src/artifacts/extract/limits.ts
const bombBytes = 2 ** 30;
function checkBomb(unpackedBytes, packedBytes) {
	if (unpackedBytes <= bombBytes || unpackedBytes <= packedBytes * 500) return;
	throw require_download_upload_extract_worker_compress_worker.refused(`it unpacks to ${require_common.sizeText(unpackedBytes)}, over 500 times its own ${require_common.sizeText(packedBytes)}, as decompression bombs do`);
}
function checkRoom(neededBytes, freeBytes) {
	if (freeBytes === void 0 || neededBytes <= freeBytes) return;
	throw new require_download_upload_extract_worker_compress_worker.ArchiveError("disk-full", `it needs ${require_common.sizeText(neededBytes)}, and the disk has ${require_common.sizeText(freeBytes)} free`);
}
function safeInteger(value, what) {
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw require_download_upload_extract_worker_compress_worker.corrupt(`${what} is impossibly large (${value})`);
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
	if (fieldEnd > end) throw require_download_upload_extract_worker_compress_worker.corrupt("an extra field is longer than all of them");
	return bytes.subarray(at, fieldEnd);
}
function readZip64(short, bytes, start, end, entry) {
	if (short.size !== 4294967295 && short.packedSize !== 4294967295 && short.offset !== 4294967295) return short;
	const field = extraField(bytes, start, end, zip64);
	let at = 0;
	const wide = (value) => {
		if (value !== 4294967295) return value;
		if (field === void 0 || at + 8 > field.length) throw require_download_upload_extract_worker_compress_worker.corrupt(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(entry)} lacks the zip64 values that its header refers to`);
		at += 8;
		return safeInteger(field.readBigUInt64LE(at - 8), `a zip64 value of the entry ${require_download_upload_extract_worker_compress_worker.quoted(entry)}`);
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
	return field.readUInt32LE(1) === (0, node_zlib.crc32)(bytes.subarray(nameStart, nameEnd)) ? field.subarray(5) : void 0;
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
	const find = (id, length) => {
		const at = findExtraField(bytes, start, end, id);
		const has = at === -1 ? 0 : uint16(bytes, at - 2);
		return has >= length && at + has <= end ? at : void 0;
	};
	const timestamp = find(extendedTimestamp, 5);
	if (timestamp !== void 0 && ((bytes[timestamp] ?? 0) & 1) !== 0) {
		const time = unixTime(bytes.readInt32LE(timestamp + 1), dos);
		if (time !== void 0) return time;
	}
	const ntfsField = find(ntfs, 4);
	const time = ntfsField === void 0 ? void 0 : ntfsTime(bytes, ntfsField);
	if (time !== void 0) return time;
	const unix = find(unixField, 8) ?? find(pkwareUnixField, 8);
	return unix === void 0 ? void 0 : unixTime(bytes.readInt32LE(unix + 4), dos);
}
function unixTime(seconds, dos) {
	if (seconds >= 0 || dos === dosEpoch) return seconds;
	return dos >= dosOf2038 ? seconds + 2 ** 32 : void 0;
}
function ntfsTime(bytes, start) {
	const at = findExtraField(bytes, start + 4, start + uint16(bytes, start - 2), 1);
	if (at === -1 || uint16(bytes, at - 2) < 8 || at + 8 > start + uint16(bytes, start - 2)) return void 0;
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
// src/artifacts/extract/entry-name.ts
const drive = /^[a-z]:(?:\/|$)/i;
const driveOnWindows = /^[a-z]:/i;
const special = /^$|^\/|^.:|[\\\0]|\/\/|\.\/|[./]$/;
const maxPathLength = 4095;
const maxNameLength = 255;
const maxSurelyShort = 85;
function entryPath(name, slashed = name, platform = process.platform) {
	const path = special.test(name) ? specialPath(name, slashed, platform) : name;
	if (path.length > maxPathLength && require_download_upload_extract_worker_compress_worker.byteLengthOf(path) > maxPathLength) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} has a path that is too long`);
	if (path.length <= maxSurelyShort && platform !== "win32") return path;
	if (path !== "") for (const segment of path.split("/")) checkSegment(segment, name, platform);
	return path;
}
function specialPath(name, slashed, platform) {
	const allSlashes = name.replaceAll("\\", "/");
	if (name === "") throw require_download_upload_extract_worker_compress_worker.refused("an entry has an empty name");
	if (name.includes("\0")) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} has a NUL in its name`);
	if (allSlashes.startsWith("/")) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} has an absolute path`);
	if ((platform === "win32" ? driveOnWindows : drive).test(allSlashes)) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} begins with a drive`);
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
	else if (place.pop() === void 0) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} climbs out with ".."`);
	return place.join("/");
}
function segmentsOf(path) {
	return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}
function checkSegment(segment, name, platform) {
	if (tooLong(segment, platform)) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} has a name that is too long`);
	if (platform !== "win32") return;
	if (require_common.reservedOnWindows.test(segment)) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} has a name that Windows reserves`);
	if (segment.endsWith(".") || segment.endsWith(" ")) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} has a name that ends with a dot or a space, which Windows drops`);
	if (require_common.forbiddenOnWindows.test(segment)) throw require_download_upload_extract_worker_compress_worker.refused(`the entry ${require_download_upload_extract_worker_compress_worker.quoted(name)} has a character in its name that Windows forbids`);
}
function tooLong(segment, platform) {
	if (platform === "win32" || platform === "darwin") return segment.length > maxNameLength;
	return segment.length > maxSurelyShort && require_download_upload_extract_worker_compress_worker.byteLengthOf(segment) > maxNameLength;
}
// src/artifacts/extract/links.ts
const maxHops = 40;
const maxTargetBytes = 4095;
const maxAllTargetsBytes = 64 << 20;
function checkTarget(path, target) {
	if (target === "") throw require_download_upload_extract_worker_compress_worker.refused(`the link ${require_download_upload_extract_worker_compress_worker.quoted(path)} has an empty target`);
	if (target.includes("\0")) throw require_download_upload_extract_worker_compress_worker.refused(`the link ${require_download_upload_extract_worker_compress_worker.quoted(path)} has a NUL in its target`);
	if (require_download_upload_extract_worker_compress_worker.byteLengthOf(target) > 4095) throw require_download_upload_extract_worker_compress_worker.refused(`the link ${require_download_upload_extract_worker_compress_worker.quoted(path)} has an endless target`);
}
function checkTargetBytes(bytes) {
	if (bytes > maxAllTargetsBytes) throw require_download_upload_extract_worker_compress_worker.refused("the targets of its links are endless all together");
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
			if (steps < 0) throw require_download_upload_extract_worker_compress_worker.refused(`its links lead through each other without end, such as ${require_download_upload_extract_worker_compress_worker.quoted(path)}`);
			if (component === "..") {
				if (place.length === 0) throw pointsOut(path, target);
				if (lookAt(place.join("/")) !== "directory") throw require_download_upload_extract_worker_compress_worker.refused(`the link ${require_download_upload_extract_worker_compress_worker.quoted(path)} goes through ${require_download_upload_extract_worker_compress_worker.quoted(place.join("/"))}, which is no directory, and up again, to ${require_download_upload_extract_worker_compress_worker.quoted(target)}`);
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
			if (hops > maxHops) throw require_download_upload_extract_worker_compress_worker.refused(`the link ${require_download_upload_extract_worker_compress_worker.quoted(path)} leads in a circle or through too many links`);
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
	return require_download_upload_extract_worker_compress_worker.refused(`the link ${require_download_upload_extract_worker_compress_worker.quoted(link)} points out of the folder, to ${require_download_upload_extract_worker_compress_worker.quoted(target)}`);
}
// src/artifacts/release-memory.ts
function releaseMemory({ buffer, byteLength }) {
	if (byteLength === 0 || buffer instanceof SharedArrayBuffer) return;
	if (byteLength === buffer.byteLength || byteLength >= Buffer.poolSize) buffer.transfer?.(0);
}
Object.defineProperty(exports, "checkBomb", {
	enumerable: true,
	get: function() {
		return checkBomb;
	}
});
Object.defineProperty(exports, "checkRoom", {
	enumerable: true,
	get: function() {
		return checkRoom;
	}
});
Object.defineProperty(exports, "checkTarget", {
	enumerable: true,
	get: function() {
		return checkTarget;
	}
});
Object.defineProperty(exports, "checkTargetBytes", {
	enumerable: true,
	get: function() {
		return checkTargetBytes;
	}
});
Object.defineProperty(exports, "detours", {
	enumerable: true,
	get: function() {
		return detours;
	}
});
Object.defineProperty(exports, "entryPath", {
	enumerable: true,
	get: function() {
		return entryPath;
	}
});
Object.defineProperty(exports, "linkCheck", {
	enumerable: true,
	get: function() {
		return linkCheck;
	}
});
Object.defineProperty(exports, "maxTargetBytes", {
	enumerable: true,
	get: function() {
		return maxTargetBytes;
	}
});
Object.defineProperty(exports, "paxTime", {
	enumerable: true,
	get: function() {
		return paxTime;
	}
});
Object.defineProperty(exports, "readUnicodePath", {
	enumerable: true,
	get: function() {
		return readUnicodePath;
	}
});
Object.defineProperty(exports, "readZip64", {
	enumerable: true,
	get: function() {
		return readZip64;
	}
});
Object.defineProperty(exports, "releaseMemory", {
	enumerable: true,
	get: function() {
		return releaseMemory;
	}
});
Object.defineProperty(exports, "safeInteger", {
	enumerable: true,
	get: function() {
		return safeInteger;
	}
});
Object.defineProperty(exports, "saturated", {
	enumerable: true,
	get: function() {
		return saturated;
	}
});
Object.defineProperty(exports, "tarTime", {
	enumerable: true,
	get: function() {
		return tarTime;
	}
});
Object.defineProperty(exports, "zipTime", {
	enumerable: true,
	get: function() {
		return zipTime;
	}
});
