const require_common = require("./common.js");
let node_path = require("node:path");
let node_worker_threads = require("node:worker_threads");
let node_buffer = require("node:buffer");
let node_zlib = require("node:zlib");
// src/artifacts/extract/name-encoding.ts
const upperHalf = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
const firstStandIn = 1113856;
const standIns = /[\u{10ff80}-\u{10ffff}]/u;
const allStandIns = /[\u{10ff80}-\u{10ffff}]/gu;
const standInLead = "\udbff";
function decodeName(bytes) {
	if ((0, node_buffer.isAscii)(bytes)) return bytes.toString("latin1");
	return utf8(bytes) ?? Array.from(bytes, (byte) => inCp437(byte)).join("");
}
function decodePath(bytes, platform = process.platform) {
	if (platform === "win32" || platform === "darwin") return decodeName(bytes);
	const whole = (0, node_buffer.isAscii)(bytes) ? bytes.toString("latin1") : utf8(bytes);
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
	return nativePath(path === "" ? folder : `${folder}${node_path.sep}${path}`);
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
	if (!(0, node_buffer.isUtf8)(bytes)) return void 0;
	const text = bytes.toString("utf8");
	return standIns.test(text) ? void 0 : text;
}
function standInFor(byte) {
	return String.fromCodePoint(byte < 128 ? byte : firstStandIn + byte);
}
function inCp437(byte) {
	return byte < 128 ? String.fromCharCode(byte) : upperHalf[byte - 128] ?? "";
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
	const line = require_common.oneLine(shownPath(name));
	return line.length <= 200 ? `"${line}"` : `"${line.slice(0, 120)}\u2026${line.slice(-60)}"`;
}
function codeOf(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
// src/artifacts/raw-deflate.ts
function createInflate() {
	return inflatesInPlace ? inflateInPlace() : inflateWithNode;
}
function createDeflater() {
	return deflatesInPlace ? new InPlaceDeflater() : nodeDeflater;
}
function inflateInPlace() {
	const stream = new InPlaceZlib((0, node_zlib.createInflateRaw)());
	return (input, output) => stream.write(node_zlib.constants.Z_FINISH, input, output);
}
const inflateWithNode = (input, output) => {
	const { buffer, engine } = (0, node_zlib.inflateRawSync)(input, {
		info: true,
		maxOutputLength: Math.max(1, output.length)
	});
	output.set(buffer.subarray(0, output.length));
	return {
		taken: engine.bytesWritten,
		made: Math.min(buffer.length, output.length)
	};
};
var InPlaceDeflater = class {
	#streams = /* @__PURE__ */ new Map();
	deflate(content, level, output) {
		let stream = this.#streams.get(level);
		if (stream === void 0) {
			stream = new InPlaceZlib((0, node_zlib.createDeflateRaw)({ level }));
			this.#streams.set(level, stream);
		}
		const { made } = stream.write(node_zlib.constants.Z_FINISH, content, output);
		return made < output.length ? made : void 0;
	}
	close() {
		for (const stream of this.#streams.values()) stream.close();
	}
};
const nodeDeflater = {
	deflate: (content, level, output) => {
		const data = (0, node_zlib.deflateRawSync)(content, { level });
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
	const deflater = new InPlaceDeflater();
	const output = Buffer.alloc(64);
	try {
		return ["to be, to be, to be", "or not, or not"].every((text) => {
			const length = deflater.deflate(Buffer.from(text), 1, output) ?? 0;
			return (0, node_zlib.inflateRawSync)(output.subarray(0, length)).toString() === text;
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
// src/artifacts/worker-pool/thread-messages.ts
function answerJobs(work, moved = () => []) {
	const answer = async ({ id, job }) => {
		let message;
		let memory = [];
		try {
			const result = await work(job);
			message = {
				id,
				result
			};
			memory = moved(result);
		} catch (error) {
			message = {
				id,
				error: toMessage(error)
			};
		}
		node_worker_threads.parentPort?.postMessage(message, memory);
	};
	node_worker_threads.parentPort?.on("message", (message) => {
		answer(message);
	});
}
function toMessage(error) {
	const message = error instanceof Error ? error.message : String(error);
	if (error instanceof require_common.Failure) return {
		class: "Failure",
		type: error.type,
		message,
		cause: error.cause
	};
	if (error instanceof ArchiveError) return {
		class: "ArchiveError",
		kind: error.kind,
		message
	};
	return {
		class: "Error",
		message
	};
}
function fromMessage(error) {
	switch (error.class) {
		case "Failure": return new require_common.Failure(error.type, error.message, { cause: error.cause });
		case "ArchiveError": return new ArchiveError(error.kind, error.message);
		case "Error": return new Error(error.message);
	}
}
Object.defineProperty(exports, "ArchiveError", {
	enumerable: true,
	get: function() {
		return ArchiveError;
	}
});
Object.defineProperty(exports, "answerJobs", {
	enumerable: true,
	get: function() {
		return answerJobs;
	}
});
Object.defineProperty(exports, "byteLengthOf", {
	enumerable: true,
	get: function() {
		return byteLengthOf;
	}
});
Object.defineProperty(exports, "codeOf", {
	enumerable: true,
	get: function() {
		return codeOf;
	}
});
Object.defineProperty(exports, "corrupt", {
	enumerable: true,
	get: function() {
		return corrupt;
	}
});
Object.defineProperty(exports, "createDeflater", {
	enumerable: true,
	get: function() {
		return createDeflater;
	}
});
Object.defineProperty(exports, "createInflate", {
	enumerable: true,
	get: function() {
		return createInflate;
	}
});
Object.defineProperty(exports, "decodeName", {
	enumerable: true,
	get: function() {
		return decodeName;
	}
});
Object.defineProperty(exports, "decodePath", {
	enumerable: true,
	get: function() {
		return decodePath;
	}
});
Object.defineProperty(exports, "fromMessage", {
	enumerable: true,
	get: function() {
		return fromMessage;
	}
});
Object.defineProperty(exports, "nativeJoin", {
	enumerable: true,
	get: function() {
		return nativeJoin;
	}
});
Object.defineProperty(exports, "nativePath", {
	enumerable: true,
	get: function() {
		return nativePath;
	}
});
Object.defineProperty(exports, "obstructed", {
	enumerable: true,
	get: function() {
		return obstructed;
	}
});
Object.defineProperty(exports, "quoted", {
	enumerable: true,
	get: function() {
		return quoted;
	}
});
Object.defineProperty(exports, "refused", {
	enumerable: true,
	get: function() {
		return refused;
	}
});
