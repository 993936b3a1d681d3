export const id = 385;
export const ids = [385];
export const modules = {

/***/ 5640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ archiveKind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5903);



/** Of a zip's end record without its comment, and of the longest comment. */
const endRecord = 22;
const longestComment = 0xffff;
const tarBlock = 512;
/**
 * What kind of archive a file is, by its content; undefined: none. Other zips in all but name (jar, whl, vsix) are
 * zips; a gzipped file that is no tar is no archive.
 *
 * @throws Failure where it cannot be read
 */
function archiveKind({ path, size }) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    }
    catch (error) {
        throw (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
    }
    try {
        const head = read(file, 0, Math.min(size, 4096));
        if (isTarHeader(head))
            return 'tar';
        if (isGzip(head))
            return isTarHeader(gunzipStart(head)) ? 'tar.gz' : undefined;
        if (!isZipStart(head))
            return undefined;
        const tail = Math.min(size, endRecord + longestComment);
        return hasZipEnd(read(file, size - tail, tail)) ? 'zip' : undefined;
    }
    catch (error) {
        throw (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function read(file, position, length) {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, length, position));
}
/** The first entry's local header, or of an archive with none its end record. */
function isZipStart(head) {
    if (head.length < endRecord)
        return false;
    const signature = head.readUInt32LE(0);
    return signature === 0x04034b50 || signature === 0x06054b50;
}
/** The end record is the last thing in a zip: its comment reaches to the end of the file. */
function hasZipEnd(tail) {
    for (let at = tail.length - endRecord; at >= 0; at -= 1) {
        if (tail.readUInt32LE(at) === 0x06054b50 && tail.readUInt16LE(at + 20) === tail.length - endRecord - at)
            return true;
    }
    return false;
}
function isGzip(head) {
    return head.length > 2 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}
/** As much of the content as the first bytes of a gzip file give. */
function gunzipStart(head) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(head, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH });
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** Every kind of tar has the sum of its first header's bytes in that header, its own eight counted as spaces. */
function isTarHeader(head) {
    if (head.length < tarBlock || head[0] === 0)
        return false;
    const field = head.toString('latin1', 148, 156);
    if (!/^ *[0-7]+[\0 ]*$/.test(field))
        return false;
    let sum = 8 * 0x20;
    for (let at = 0; at < tarBlock; at += 1)
        if (at < 148 || at >= 156)
            sum += head[at] ?? 0;
    return sum === Number.parseInt(field, 8);
}


/***/ }),

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planSteps),
/* harmony export */   Z: () => (/* binding */ chunkSize)
/* harmony export */ });
/** Bytes of a large file's pieces; smaller files are read whole. */
const chunkSize = 1 << 20;
const batchBytes = chunkSize;
const batchEntries = 256;
function* planSteps(entries) {
    let batch = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = entry.kind === 'file' ? entry.size : 0;
        const large = entry.kind === 'file' && size > chunkSize;
        const full = batch.length === batchEntries || bytes + size > batchBytes;
        if (batch.length > 0 && (large || full)) {
            yield { kind: 'batch', entries: batch };
            batch = [];
            bytes = 0;
        }
        if (large) {
            yield { kind: 'large', file: entry };
        }
        else {
            batch.push(entry);
            bytes += size;
        }
    }
    if (batch.length > 0)
        yield { kind: 'batch', entries: batch };
}


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   MW: () => (/* binding */ quotedPath),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8428);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);


/** A path as it may stand in a message. */
function quotedPath(path) {
    return `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(path)}"`;
}
/** The file system would not give us what is there. */
function unreadable(path, error) {
    const code = errorCode(error);
    if (code === 'ENOENT' && path.includes('\ufffd'))
        return notUtf8(path);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return changed(path, 'vanished', { cause: error });
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('JobFailed', `${quotedPath(path)} cannot be read: ${code ?? String(error)}`, {
        cause: error,
    });
}
/** A name in bytes that are no UTF-8 reaches us with U+FFFD in their place, and leads to nothing. */
function notUtf8(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ConfigurationError', `the name ${quotedPath(path)} has bytes that are not UTF-8: a zip cannot carry it, so rename the file or leave it out`);
}
function changed(path, how, options) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('JobFailed', `${quotedPath(path)} ${how} while it was being archived: let everything that writes there end before the job does`, options);
}
/** Node's code of an error of the file system: `ENOENT`. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 7949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _J: () => (/* binding */ withSourceFile),
/* harmony export */   lR: () => (/* binding */ readFully),
/* harmony export */   x: () => (/* binding */ contentOfFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5903);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8428);




/**
 * What was a file when it was found must not have become a link, or a pipe that waits for a writer. Windows knows
 * neither flag: undefined counts as 0.
 */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Reads from a file that has to be what it was when it was found.
 *
 * @param read is given the open file
 * @throws Failure where the file has changed, has vanished or cannot be read
 */
function withSourceFile(source, read) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(source.path, flags);
    }
    catch (error) {
        throw (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(source.path, error);
    }
    try {
        const result = read(file);
        // Afterwards: whatever happened to it up to now, the reading included, shows.
        checkUnchanged(file, source);
        return result;
    }
    catch (error) {
        throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H ? error : (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(source.path, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function checkUnchanged(file, source) {
    const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (size !== source.size || mtimeMs !== source.modified)
        throw (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .changed */ .tD)(source.path, 'changed');
}
/** Fills `target` from the file's byte `position` on; all of it has to be there. */
function readFully(file, source, target, position) {
    let filled = 0;
    while (filled < target.length) {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, target, filled, target.length - filled, position + filled);
        if (bytes === 0)
            throw (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .changed */ .tD)(source.path, 'changed');
        filled += bytes;
    }
}
const pieceSize = 1 << 20;
/** A whole file, piece by piece; each piece is valid until the next is asked for. */
async function* contentOfFile(source) {
    const memory = Buffer.allocUnsafeSlow(Math.min(pieceSize, source.size));
    for (let start = 0; start < source.size; start += pieceSize) {
        // Other transfers get their turn between two pieces.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        const piece = memory.subarray(0, Math.min(pieceSize, source.size - start));
        withSourceFile(source, (file) => {
            readFully(file, source, piece, start);
        });
        yield piece;
    }
}


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ zipEntry),
/* harmony export */   Q: () => (/* binding */ dataSize)
/* harmony export */ });
/** What a zip's headers say of an entry, once its data is known; or before, where it is streamed. */
function zipEntry(entry, packed, streamed) {
    // Written out, since spreading costs as much as opening a file.
    return {
        name: Buffer.from(entry.name),
        method: packed.method,
        crc32: packed.crc32,
        compressedSize: packed.compressedSize,
        size: dataSize(entry),
        mode: unixMode(entry),
        streamed,
    };
}
/** Bytes of what an entry holds, before compression. */
function dataSize(entry) {
    if (entry.kind === 'file')
        return entry.size;
    return entry.kind === 'link' ? entry.target.length : 0;
}
/** The mode as Unix has it: the kind of file and its permissions. */
function unixMode(entry) {
    switch (entry.kind) {
        case 'folder':
            return 0o040000 | entry.mode;
        case 'link':
            // Linux gives every link this mode, and nobody reads it.
            return 0o120777;
        case 'file':
            return 0o100000 | entry.mode;
    }
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ dataDescriptor),
/* harmony export */   Eb: () => (/* binding */ deflated),
/* harmony export */   OU: () => (/* binding */ localHeaderSize),
/* harmony export */   Sf: () => (/* binding */ writeLocalHeader),
/* harmony export */   j: () => (/* binding */ centralHeader),
/* harmony export */   l8: () => (/* binding */ localHeaderFixed),
/* harmony export */   sp: () => (/* binding */ endRecords),
/* harmony export */   su: () => (/* binding */ stored)
/* harmony export */ });
// The records of a zip: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3 and 4.5.3).
const stored = 0;
const deflated = 8;
const max16 = 0xffff;
const max32 = 0xffffffff;
/** Flag bits 11, for names in UTF-8, and 3, for a data descriptor. */
const utf8 = 0x800;
const descriptor = 0x008;
/** 1980-01-01 00:00:00, the first that a zip can say. */
const date = 0x0021;
const time = 0;
const madeOnUnix = 3 << 8;
/**
 * Sizes of a streamed entry take 64 bits from here on: a sixteenth below 4 GiB, since what does not compress grows a
 * little, and its local header is out before that shows.
 */
const streamedLimit = 0xf0000000;
function isLarge({ streamed, size, compressedSize }) {
    return streamed ? size >= streamedLimit : size >= max32 || compressedSize >= max32;
}
/** Bytes of a local header without its name, and without the extra field that only an entry of 4 GiB has. */
const localHeaderFixed = 30;
const zip64Extra = 20;
/** Bytes of the local header. */
function localHeaderSize(entry) {
    return localHeaderFixed + entry.name.length + (isLarge(entry) ? zip64Extra : 0);
}
/** Writes the local header into `target` from `at` on; returns its size in bytes. */
function writeLocalHeader(target, at, entry) {
    const { name, streamed } = entry;
    const large = isLarge(entry);
    target.writeUInt32LE(0x04034b50, at);
    writeCommon(target, at + 4, entry, large);
    target.writeUInt32LE(streamed ? 0 : entry.crc32, at + 14);
    const unknown = large ? max32 : 0;
    target.writeUInt32LE(streamed || large ? unknown : entry.compressedSize, at + 18);
    target.writeUInt32LE(streamed || large ? unknown : entry.size, at + 22);
    target.writeUInt16LE(name.length, at + 26);
    target.writeUInt16LE(large ? zip64Extra : 0, at + 28);
    target.set(name, at + 30);
    if (large)
        writeZip64Extra(target, at + 30 + name.length, streamed ? [0, 0] : [entry.size, entry.compressedSize]);
    return localHeaderSize(entry);
}
/** What follows a streamed entry's data. */
function dataDescriptor(entry) {
    const large = isLarge(entry);
    const record = Buffer.alloc(large ? 24 : 16);
    record.writeUInt32LE(0x08074b50, 0);
    record.writeUInt32LE(entry.crc32, 4);
    if (large) {
        record.writeBigUInt64LE(BigInt(entry.compressedSize), 8);
        record.writeBigUInt64LE(BigInt(entry.size), 16);
    }
    else {
        record.writeUInt32LE(entry.compressedSize, 8);
        record.writeUInt32LE(entry.size, 12);
    }
    return record;
}
/** The entry's record in the central directory; `offset` is where its local header begins. */
function centralHeader(entry, offset) {
    const { name } = entry;
    const large = isLarge(entry);
    const far = offset >= max32;
    const zip64 = [...(large ? [entry.size, entry.compressedSize] : []), ...(far ? [offset] : [])];
    const extra = zip64.length === 0 ? 0 : 4 + 8 * zip64.length;
    const record = Buffer.allocUnsafe(46 + name.length + extra).fill(0, 0, 46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(madeOnUnix | versionNeeded(large || far), 4);
    writeCommon(record, 6, entry, large || far);
    record.writeUInt32LE(entry.crc32, 16);
    record.writeUInt32LE(large ? max32 : entry.compressedSize, 20);
    record.writeUInt32LE(large ? max32 : entry.size, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt16LE(extra, 30);
    const dosFolder = (entry.mode & 0o170000) === 0o040000 ? 0x10 : 0;
    record.writeUInt32LE(((entry.mode << 16) | dosFolder) >>> 0, 38);
    record.writeUInt32LE(far ? max32 : offset, 42);
    record.set(name, 46);
    if (extra > 0)
        writeZip64Extra(record, 46 + name.length, zip64);
    return record;
}
/** What ends a zip: the end record, with its zip64 kind before it where a number does not fit. */
function endRecords(entries, centralOffset, centralSize) {
    const zip64 = entries >= max16 || centralOffset >= max32 || centralSize >= max32;
    const start = zip64 ? 56 + 20 : 0;
    const record = Buffer.alloc(start + 22);
    if (zip64) {
        record.writeUInt32LE(0x06064b50, 0);
        record.writeBigUInt64LE(44n, 4);
        record.writeUInt16LE(madeOnUnix | versionNeeded(true), 12);
        record.writeUInt16LE(versionNeeded(true), 14);
        record.writeBigUInt64LE(BigInt(entries), 24);
        record.writeBigUInt64LE(BigInt(entries), 32);
        record.writeBigUInt64LE(BigInt(centralSize), 40);
        record.writeBigUInt64LE(BigInt(centralOffset), 48);
        record.writeUInt32LE(0x07064b50, 56);
        record.writeBigUInt64LE(BigInt(centralOffset + centralSize), 64);
        record.writeUInt32LE(1, 72);
    }
    record.writeUInt32LE(0x06054b50, start);
    record.writeUInt16LE(Math.min(entries, max16), start + 8);
    record.writeUInt16LE(Math.min(entries, max16), start + 10);
    record.writeUInt32LE(Math.min(centralSize, max32), start + 12);
    record.writeUInt32LE(Math.min(centralOffset, max32), start + 16);
    return record;
}
/** The ten bytes that the local header and the central directory have in common: version, flags, method, time. */
function writeCommon(target, at, { method, streamed }, zip64) {
    target.writeUInt16LE(versionNeeded(zip64), at);
    target.writeUInt16LE(utf8 | (streamed ? descriptor : 0), at + 2);
    target.writeUInt16LE(method, at + 4);
    target.writeUInt16LE(time, at + 6);
    target.writeUInt16LE(date, at + 8);
}
function versionNeeded(zip64) {
    return zip64 ? 45 : 20;
}
function writeZip64Extra(target, at, values) {
    target.writeUInt16LE(1, at);
    target.writeUInt16LE(8 * values.length, at + 2);
    values.forEach((value, index) => target.writeBigUInt64LE(BigInt(value), at + 4 + 8 * index));
}


/***/ }),

/***/ 2385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ about),
  prepareArtifacts: () => (/* binding */ prepareArtifacts)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/failure.js
var failure = __webpack_require__(8428);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./.build/artifacts/start-bundle.js

/**
 * Starts the entry src/NAME.ts as a thread; in dist it is a bundle beside those of main and post (scripts/build.mjs).
 * A name that the bundler could see here would be bundled once more, as an asset that does not run.
 */
function startBundle(name, options = {}) {
    return new external_node_worker_threads_.Worker(new URL(`../${name}/index.js`, import.meta.url), options);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/artifacts/zlib-in-place.js
/**
 * A zlib stream of Node's, driven from outside over memory of the caller's: Node's own functions make a stream and
 * new buffers for every call, which for thousands of small files costs as much as the work itself.
 */
class InPlaceZlib {
    #stream;
    #handle;
    #left;
    #error;
    /** @throws TypeError where this Node's streams look different inside: what goes through one has to be tried out */
    constructor(stream) {
        const { _handle, _writeState } = stream;
        this.#stream = stream;
        this.#handle = _handle;
        this.#left = _writeState;
        this.#handle.onerror = (message, errno, code) => {
            this.#error = Object.assign(new Error(message), { errno, code });
        };
    }
    /** Other data begin. */
    reset() {
        this.#error = undefined;
        this.#handle.reset();
    }
    /**
     * Puts through as much of `input` as fits into `output`.
     *
     * @param flush one of zlib's constants
     * @throws Error with one of zlib's codes, such as `Z_DATA_ERROR`
     */
    write(flush, input, output) {
        this.#handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
        if (this.#error !== undefined)
            throw this.#error;
        const [outputLeft = 0, inputLeft = 0] = this.#left;
        return { taken: input.length - inputLeft, made: output.length - outputLeft };
    }
    /** Gives its memory back. */
    close() {
        this.#stream.close();
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/deflater.js


function createDeflater() {
    return canWorkInPlace ? new InPlaceDeflater() : new PlainDeflater();
}
class InPlaceDeflater {
    /** By level. */
    #streams = new Map();
    deflate(content, level, output) {
        let stream = this.#streams.get(level);
        if (stream === undefined)
            this.#streams.set(level, (stream = new InPlaceZlib((0,external_node_zlib_.createDeflateRaw)({ level }))));
        else
            stream.reset();
        const { made } = stream.write(external_node_zlib_.constants.Z_FINISH, content, output);
        return made < output.length ? made : undefined;
    }
    close() {
        for (const stream of this.#streams.values())
            stream.close();
    }
}
/** For a Node whose streams look different inside. */
class PlainDeflater {
    deflate(content, level, output) {
        const data = (0,external_node_zlib_.deflateRawSync)(content, { level });
        if (data.length >= output.length)
            return undefined;
        output.set(data);
        return data.length;
    }
    close() {
        // Nothing was kept.
    }
}
/** Decided once, so that all of an archive is made in one way. */
const canWorkInPlace = works(new InPlaceDeflater());
/** Tried out with two contents, the second of which needs what was left of the first to be forgotten. */
function works(deflater) {
    const output = Buffer.alloc(64);
    try {
        return ['to be, to be, to be', 'or not, or not'].every((text) => {
            const length = deflater.deflate(Buffer.from(text), 1, output) ?? 0;
            return (0,external_node_zlib_.inflateRawSync)(output.subarray(0, length)).toString() === text;
        });
    }
    catch {
        return false;
    }
    finally {
        deflater.close();
    }
}

// EXTERNAL MODULE: ./.build/artifacts/archive/compress-job.js
var compress_job = __webpack_require__(4433);
;// CONCATENATED MODULE: ./.build/artifacts/archive/incompressible.js
const pieces = 4;
const pieceSize = 1024;
const sampleSize = pieces * pieceSize;
/** Smaller content is compressed sooner than judged. */
const smallest = 16 * pieceSize;
/**
 * Of 256 values equally frequent, as in what is compressed or encrypted already, two bytes of a sample are the same
 * in 1 of 256 pairs. Text, code and base64 are far above that (base64: 1 of 64); 8 % more leaves room for chance.
 */
const equalPairs = ((sampleSize * sampleSize) / 256 + sampleSize) * 1.08;
const counts = new Uint32Array(256);
/** Whether deflate would find nothing to save, told from a sample of the bytes, without trying. */
function looksIncompressible(content) {
    if (content.length < smallest)
        return false;
    counts.fill(0);
    const step = Math.floor((content.length - pieceSize) / (pieces - 1));
    for (let piece = 0; piece < pieces; piece += 1) {
        for (const byte of content.subarray(piece * step, piece * step + pieceSize)) {
            counts[byte] = (counts[byte] ?? 0) + 1;
        }
    }
    let pairs = 0;
    for (const count of counts)
        pairs += count * count;
    return pairs < equalPairs;
}

// EXTERNAL MODULE: ./.build/artifacts/archive/source-file.js
var source_file = __webpack_require__(7949);
// EXTERNAL MODULE: ./.build/artifacts/archive/zip-entry.js
var zip_entry = __webpack_require__(330);
// EXTERNAL MODULE: ./.build/artifacts/archive/zip-format.js
var zip_format = __webpack_require__(7994);
;// CONCATENATED MODULE: ./.build/artifacts/archive/compress.js







/**
 * zlib's levels, by measurement against Info-ZIP's 6. Small files: 1 takes six tenths of the time for 6 % more bytes,
 * half of which shorter headers make up for. Large text: 4 gives 7 % more, 5 gives 2 % more in three fifths of the time.
 */
const levelOfSmall = 1;
const levelOfLarge = 5;
const large = 65_536;
/** How far back deflate looks: each chunk of a large file is told what came before it. */
const compress_window = 32_768;
const scratch = Buffer.allocUnsafeSlow(compress_window + compress_job/* chunkSize */.Z);
const packedScratch = Buffer.allocUnsafeSlow(compress_job/* chunkSize */.Z);
const nothing = new Uint8Array();
/**
 * Does one job, all of it synchronously: streams and promises for each entry would cost more than deflate does.
 *
 * @throws Failure
 */
function compress(job) {
    return job.kind === 'batch' ? compressBatch(job) : compressChunk(job);
}
function compressBatch({ entries }) {
    const most = entries.reduce((sum, entry) => sum + zip_format/* localHeaderFixed */.l8 + Buffer.byteLength(entry.name) + (0,zip_entry/* dataSize */.Q)(entry), 0);
    const bytes = Buffer.allocUnsafeSlow(most);
    const packed = [];
    let end = 0;
    // Each batch begins with a new one, so that its bytes are the same wherever it is done.
    const deflater = createDeflater();
    try {
        for (const entry of entries) {
            const content = contentOf(entry);
            const data = entry.kind === 'file' ? deflateWhole(content, deflater) : content;
            const result = {
                method: data === content ? zip_format/* stored */.su : zip_format/* deflated */.Eb,
                crc32: (0,external_node_zlib_.crc32)(content),
                compressedSize: data.length,
            };
            end += (0,zip_format/* writeLocalHeader */.Sf)(bytes, end, (0,zip_entry/* zipEntry */.M)(entry, result, false));
            bytes.set(data, end);
            end += data.length;
            packed.push(result);
        }
    }
    finally {
        deflater.close();
    }
    return { bytes: bytes.subarray(0, end), packed };
}
/** Valid until the next call. */
function contentOf(entry) {
    if (entry.kind === 'folder')
        return nothing;
    if (entry.kind === 'link')
        return entry.target;
    const content = scratch.subarray(0, entry.size);
    (0,source_file/* withSourceFile */._J)(entry, (file) => {
        (0,source_file/* readFully */.lR)(file, entry, content, 0);
    });
    return content;
}
/** The content itself where deflate makes it no smaller; else valid until the next call. */
function deflateWhole(content, deflater) {
    if (content.length === 0 || looksIncompressible(content))
        return content;
    const level = content.length < large ? levelOfSmall : levelOfLarge;
    const output = packedScratch.subarray(0, content.length);
    const length = deflater.deflate(content, level, output);
    return length === undefined ? content : output.subarray(0, length);
}
/**
 * A chunk as a piece of one deflate stream: it ends on a byte boundary, and only the last has the final bit. What
 * does not compress goes into stored blocks of that stream: a stored entry of unknown size could not be streamed.
 */
function compressChunk({ file, start, length }) {
    const before = Math.min(start, compress_window);
    const bytes = scratch.subarray(0, before + length);
    (0,source_file/* withSourceFile */._J)(file, (opened) => {
        (0,source_file/* readFully */.lR)(opened, file, bytes, start - before);
    });
    const content = bytes.subarray(before);
    const incompressible = looksIncompressible(content);
    const data = (0,external_node_zlib_.deflateRawSync)(content, {
        level: incompressible ? 0 : levelOfLarge,
        // Never so little that it would come from a pool that cannot be handed over to another thread.
        chunkSize: Math.max(compress_window, outputSize(length)),
        finishFlush: start + length === file.size ? external_node_zlib_.constants.Z_FINISH : external_node_zlib_.constants.Z_SYNC_FLUSH,
        ...(before > 0 && !incompressible && { dictionary: bytes.subarray(0, before) }),
    });
    return { bytes: data, packed: [{ method: zip_format/* deflated */.Eb, crc32: (0,external_node_zlib_.crc32)(content), compressedSize: data.length }] };
}
/** Room for the whole output, so that zlib need not grow it: what does not compress grows by 5 bytes in 16 KiB. */
function outputSize(length) {
    return length + Math.ceil(length / 1024) + 64;
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/compressors.js




/** Jobs handed to a thread before it has answered the first, so that it never waits for us. */
const jobsPerThread = 2;
/** @param most threads at the same time */
function startCompressors(most) {
    // Sources run only in tests, where no thread can read TypeScript.
    return import.meta.url.endsWith('.ts')
        ? thisThread
        : new CompressorThreads(most, () => startBundle('compress-worker'));
}
const thisThread = {
    width: 1,
    start: () => undefined,
    run: async (job) => {
        await (0,promises_.setImmediate)();
        return compress(job);
    },
    close: () => Promise.resolve(),
};
/** Threads that compress. Each starts when there is work that the others have no time for. */
class CompressorThreads {
    #most;
    #startWorker;
    #threads = [];
    #waiting = [];
    #broken;
    constructor(most, startWorker) {
        this.#most = most;
        this.#startWorker = startWorker;
    }
    get width() {
        return this.#most * jobsPerThread;
    }
    start() {
        while (this.#threads.length < this.#most)
            this.#start();
    }
    run(job) {
        return new Promise((resolve, reject) => {
            this.#waiting.push({ job, resolve, reject });
            this.#handOut();
        });
    }
    async close() {
        this.#fail(new Error('Compressing has been stopped.'));
        await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
    }
    #handOut() {
        for (let task = this.#waiting[0]; task !== undefined; task = this.#waiting[0]) {
            if (this.#broken !== undefined) {
                task.reject(this.#broken);
            }
            else {
                const thread = this.#freeThread();
                if (thread === undefined)
                    return;
                thread.tasks.push(task);
                thread.worker.postMessage(task.job);
            }
            this.#waiting.shift();
        }
    }
    #freeThread() {
        const idle = this.#threads.find(({ tasks }) => tasks.length === 0);
        if (idle !== undefined)
            return idle;
        if (this.#threads.length < this.#most)
            return this.#start();
        return this.#threads.find(({ tasks }) => tasks.length < jobsPerThread);
    }
    #start() {
        const thread = { worker: this.#startWorker(), tasks: [] };
        thread.worker.on('message', (answer) => {
            const task = thread.tasks.shift();
            if ('failure' in answer) {
                const { type, message, cause } = answer.failure;
                task?.reject(new failure/* Failure */.H(type, message, { cause }));
            }
            else {
                task?.resolve(answer.result);
            }
            this.#handOut();
        });
        thread.worker.on('error', (error) => {
            this.#fail(error);
        });
        thread.worker.on('exit', (code) => {
            this.#fail(new Error(`A compressing thread ended early, with exit code ${code}.`));
        });
        this.#threads.push(thread);
        return thread;
    }
    #fail(error) {
        this.#broken ??= error instanceof Error ? error : new Error(String(error));
        for (const { tasks } of this.#threads)
            for (const task of tasks.splice(0))
                task.reject(this.#broken);
        this.#handOut();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/output-paths.js
var output_paths = __webpack_require__(8828);
// EXTERNAL MODULE: ./.build/artifacts/archive/archive-kind.js
var archive_kind = __webpack_require__(5640);
// EXTERNAL MODULE: ./.build/artifacts/archive/entry.js
var entry = __webpack_require__(5903);
;// CONCATENATED MODULE: ./.build/artifacts/archive/entry-name.js


/** A zip holds the length of a name in 16 bits. */
const longestName = 0xffff;
/**
 * Holds a name against what a zip can carry: UTF-8, at most 65,535 bytes, and no backslash, which readers take for
 * a separator.
 *
 * @throws Failure (ConfigurationError)
 */
function checkEntryName(name) {
    if (name.includes('\\'))
        throw refusedName(name, 'a backslash, which a zip’s readers take for a folder');
    if (/\p{Surrogate}/u.test(name))
        throw refusedName(name, 'half a character, which UTF-8 cannot hold');
    if (name.length > longestName / 3 && Buffer.byteLength(name) > longestName) {
        throw refusedName(`${name.slice(0, 100)}…`, `more than ${longestName} bytes`);
    }
}
function refusedName(name, what) {
    return new failure/* Failure */.H('ConfigurationError', `the name ${(0,entry/* quotedPath */.MW)(name)} has ${what}: a zip cannot carry it, so rename the file or leave it out`);
}
/** The order of the names' UTF-8 bytes, in which entries stand in an archive. */
function compareNames(a, b) {
    if (a === b)
        return 0;
    // UTF-16 and UTF-8 sort alike unless surrogates meet what lies above them.
    if (beyondSurrogates.test(a) || beyondSurrogates.test(b))
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return a < b ? -1 : 1;
}
const beyondSurrogates = /[\ud800-\uffff]/;

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./.build/artifacts/archive/glob.js

/**
 * Reads a pattern with `*`, `?`, `**`, `[…]`, `{…}` or `!(…)`, relative to the workspace. Names that begin with a dot
 * match like all others; `.git` at the top of the base does not, unless the pattern begins in it.
 *
 * @returns undefined where the text holds no wildcard
 */
function readGlob(pattern) {
    const { base, isGlob } = picomatch.scan(pattern);
    if (!isGlob)
        return undefined;
    const matches = picomatch(pattern, { dot: true, nonegate: true });
    const depth = depthOf(pattern);
    const prefix = base === '' || base === '.' ? '' : `${base}/`;
    return {
        base: prefix === '' ? '.' : base,
        select: (name) => {
            if (name === '.git')
                return 'skip';
            const path = prefix + name;
            if (matches(path))
                return 'take';
            return path.split('/').length < depth ? 'look-inside' : 'skip';
        },
    };
}
/** The number of segments of whatever can match. */
function depthOf(pattern) {
    return /\*\*|[{(]/.test(pattern) ? Infinity : pattern.split('/').length;
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/walk.js





/**
 * Everything in a folder and below that is selected, in the order of the names' bytes, found while it is asked for.
 *
 * @param folder absolute path with no link in it
 * @throws Failure: a name that a zip cannot carry, a link that loops, is broken or leaves the workspace (where links
 *   are followed), a socket, FIFO or device, or what cannot be read
 */
function* walk(folder, rules) {
    const ahead = childrenOf({ path: folder, name: '', taken: false, inside: undefined }, rules);
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
        if (next.taken) {
            checkEntryName(next.name);
            yield entryOf(next);
        }
        if (next.isFolder)
            for (const child of childrenOf(next, rules))
                ahead.push(child);
    }
}
/** Last first. */
function childrenOf(folder, rules) {
    const children = [];
    for (const dirent of list(folder.path)) {
        const name = folder.name + dirent.name;
        const selection = folder.taken ? 'take' : rules.select(name);
        if (selection === 'skip')
            continue;
        const taken = selection === 'take';
        const child = childOf(folder, dirent, taken, rules);
        if (child === undefined)
            continue;
        const { path, isFolder } = child;
        children.push({ path, name: isFolder ? `${name}/` : name, taken, isFolder, inside: folder });
    }
    return children.sort((a, b) => compareNames(b.name, a.name));
}
function list(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        throw (0,entry/* unreadable */.O$)(path, error);
    }
}
/** Undefined for what is only looked into but is no folder. */
function childOf(folder, dirent, taken, rules) {
    const path = folder.path.endsWith(external_node_path_.sep) ? folder.path + dirent.name : folder.path + external_node_path_.sep + dirent.name;
    if (dirent.isSymbolicLink() && rules.symlinks === 'follow') {
        if (!taken && !leadsToFolder(path))
            return undefined;
        const target = followLink(path, rules.workspace);
        const isFolder = leadsToFolder(target);
        if (isFolder)
            checkLoop(path, target, folder);
        return { path: target, isFolder };
    }
    const isFolder = dirent.isDirectory();
    return isFolder || taken ? { path, isFolder } : undefined;
}
function leadsToFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/**
 * Where a link in the workspace leads to in the end.
 *
 * @throws Failure (ConfigurationError) where that is nowhere, or outside the workspace
 */
function followLink(path, workspace) {
    let target;
    try {
        target = (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new failure/* Failure */.H('ConfigurationError', `${(0,entry/* quotedPath */.MW)(path)} ${(0,entry/* errorCode */.CA)(error) === 'ELOOP' ? 'is a link in a loop' : 'is a link that leads nowhere'}: remove it, or use symlinks: preserve`, { cause: error });
    }
    if (isInside(target, workspace))
        return target;
    throw new failure/* Failure */.H('ConfigurationError', `${(0,entry/* quotedPath */.MW)(path)} leads out of the workspace, to ${(0,entry/* quotedPath */.MW)(target)}: only what lies in the workspace ${(0,entry/* quotedPath */.MW)(workspace)} goes into an artifact`);
}
/** Whether a path without links is the folder or lies in it. */
function isInside(path, folder) {
    const below = (0,external_node_path_.relative)(folder, path);
    return below === '' || (below !== '..' && !below.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.join)(folder, below) === path);
}
function checkLoop(link, target, folder) {
    for (let above = folder; above !== undefined; above = above.inside) {
        if (!isInside(above.path, target))
            continue;
        throw new failure/* Failure */.H('ConfigurationError', `${(0,entry/* quotedPath */.MW)(link)} is a link to ${(0,entry/* quotedPath */.MW)(target)}, a folder that it lies in: following it would never end; remove it, or use symlinks: preserve`);
    }
}
function entryOf({ path, name, isFolder }) {
    const stats = look(path);
    if (isFolder && stats.isDirectory())
        return { kind: 'folder', name, mode: permissions(stats, 0o755) };
    if (stats.isSymbolicLink())
        return { kind: 'link', name, target: linkTarget(path) };
    return fileEntry(path, name, stats);
}
/** @throws Failure (ConfigurationError) where it is a socket, a FIFO or a device */
function fileEntry(path, name, stats) {
    if (!stats.isFile()) {
        throw new failure/* Failure */.H('ConfigurationError', `${(0,entry/* quotedPath */.MW)(path)} is ${kindOf(stats)}, which an archive cannot hold: remove it, or leave it out`);
    }
    return {
        kind: 'file',
        name,
        path,
        size: stats.size,
        modified: stats.mtimeMs,
        mode: permissions(stats, 0o644),
    };
}
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        throw (0,entry/* unreadable */.O$)(path, error);
    }
}
function linkTarget(path) {
    try {
        // Windows has backslashes in its links; an archive's names have slashes everywhere.
        if (process.platform === 'win32')
            return Buffer.from((0,external_node_fs_.readlinkSync)(path).replaceAll('\\', '/'));
        return (0,external_node_fs_.readlinkSync)(path, 'buffer');
    }
    catch (error) {
        throw (0,entry/* unreadable */.O$)(path, error);
    }
}
/** Windows has no permissions of this kind, and Node makes some up. */
function permissions(stats, onWindows) {
    return process.platform === 'win32' ? onWindows : stats.mode & 0o7777;
}
function kindOf(stats) {
    if (stats.isSocket())
        return 'a socket';
    if (stats.isFIFO())
        return 'a named pipe';
    if (stats.isDirectory())
        return 'a folder that was no folder a moment ago';
    return 'a device';
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/content.js









/**
 * Finds what the user means by a path (contract, "Output artifacts"): what exists under that very name, else what it
 * matches as a glob. What is named itself is followed where it is a link; a glob that matches one file alone names it.
 *
 * @throws Failure (ConfigurationError) where nothing is there, or where it lies outside the workspace
 */
function findContent(artifact, path, rules) {
    const below = (0,output_paths/* pathInWorkspace */.e)(artifact, path, rules.workspace);
    const workspace = (0,external_node_fs_.realpathSync)(rules.workspace);
    const onDisk = (0,external_node_path_.join)(rules.workspace, below);
    if (exists(onDisk))
        return named(onDisk, { ...rules, workspace });
    const found = matched(below, { ...rules, workspace });
    if (found === undefined) {
        throw new failure/* Failure */.H('ConfigurationError', `nothing matches the path ${(0,entry/* quotedPath */.MW)(path)}; ${output_paths/* allowedOutputPath */.Z}`);
    }
    return found;
}
function exists(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
        return true;
    }
    catch (error) {
        // Windows refuses `*` and `?` in a name with codes of its own.
        if (['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG'].includes((0,entry/* errorCode */.CA)(error) ?? ''))
            return false;
        throw (0,entry/* unreadable */.O$)(path, error);
    }
}
/** @param rules with the workspace's path free of links, as from here on */
function named(path, rules) {
    const target = followLink(path, rules.workspace);
    const stats = (0,external_node_fs_.statSync)(target);
    if (stats.isDirectory()) {
        const select = (name) => (name === '.git' ? 'skip' : 'take');
        return { kind: 'entries', entries: () => walk(target, { ...rules, select }) };
    }
    const file = fileEntry(target, (0,external_node_path_.basename)(path), stats);
    const kind = (0,archive_kind/* archiveKind */.F)(file);
    if (kind !== undefined)
        return { kind, file };
    checkEntryName(file.name);
    return { kind: 'entries', entries: () => [file] };
}
/** Undefined where the pattern is none, or matches nothing. */
function matched(pattern, rules) {
    const glob = readGlob(pattern);
    if (glob === undefined)
        return undefined;
    const base = (0,external_node_path_.join)(rules.workspace, glob.base);
    if (!exists(base))
        return undefined;
    const folder = followLink(base, rules.workspace);
    if (!(0,external_node_fs_.statSync)(folder).isDirectory())
        return undefined;
    const found = [...walk(folder, { ...rules, select: glob.select })].filter(({ kind }) => kind !== 'folder');
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    if (first === last)
        return named((0,external_node_path_.join)(folder, first.name), rules);
    const skip = commonFolder(first.name, last.name).length;
    const entries = found.map((entry) => ({ ...entry, name: entry.name.slice(skip) }));
    return { kind: 'entries', entries: () => entries };
}
/** The deepest folder common to two names, with its slash; to all that lie between them in order as well. */
function commonFolder(first, last) {
    let length = 0;
    while (length < first.length && first[length] === last[length])
        length += 1;
    return first.slice(0, first.lastIndexOf('/', length - 1) + 1);
}

;// CONCATENATED MODULE: ./.build/artifacts/prepare.js





/** More threads than this compress faster than the network takes it. */
const mostThreads = 4;
/**
 * Finds all artifacts, so that a wrong path costs nobody an upload, and starts threads where there is something to
 * compress. Apart from storeArtifacts(), which loads S3's client, so that they start in the meantime.
 *
 * @throws Failure
 */
function prepareArtifacts(artifacts, rules) {
    const found = artifacts.map((artifact) => ({ artifact, content: prepare_contentOf(artifact, rules) }));
    const compressors = startCompressors(Math.min((0,external_node_os_.availableParallelism)(), mostThreads));
    if (found.some(({ content }) => content.kind === 'entries'))
        compressors.start();
    return { artifacts: found, compressors };
}
function prepare_contentOf(artifact, rules) {
    try {
        return findContent(artifact.name, artifact.source, rules);
    }
    catch (error) {
        throw about(artifact, error);
    }
}
/** Names the artifact in what went wrong with it. */
function about({ name }, error) {
    const subject = `Output artifact ${(0,_build_text/* oneLine */.T)(name)}: `;
    if (!(error instanceof failure/* Failure */.H) || error.message.startsWith(subject))
        return error;
    return new failure/* Failure */.H(error.type, subject + error.message, { cause: error.cause });
}


/***/ })

};
