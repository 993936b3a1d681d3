export const id = 696;
export const ids = [696];
export const modules = {

/***/ 8696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareArtifacts: () => (/* binding */ prepareArtifacts),
  iY: () => (/* binding */ withArtifactName)
});

// UNUSED EXPORTS: startCompressPool, threadsFor

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/failure.js
var failure = __webpack_require__(8428);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/artifacts/archive/compress-job.js
/** Bytes of a large file's pieces; smaller files are read whole. */
const chunkSize = 1 << 20;
const batchBytes = chunkSize;
const batchEntries = 256;
/** Reads no more of the entries than it takes to count so many jobs. */
function countJobs(entries, most) {
    let jobs = 0;
    for (const step of planSteps(entries)) {
        jobs += step.kind === 'large' ? Math.ceil(step.file.size / chunkSize) : 1;
        if (jobs >= most)
            return most;
    }
    return jobs;
}
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/artifacts/archive/entry.js


/** 1980-01-02 in UTC: DOS times begin a day earlier, and in a time zone west of UTC that would be 1979. */
const earliestTime = Date.UTC(1980, 0, 2) / 1000;
/**
 * The time of an entry in seconds since 1970.
 *
 * @param modified milliseconds since 1970
 * @param latest seconds since 1970 that no entry's time is after (SOURCE_DATE_EPOCH)
 */
function entryTime(modified, latest = Infinity) {
    return Math.max(earliestTime, Math.min(Math.floor(modified / 1000), latest));
}
/** A path as it may stand in a message. */
function quotedPath(path) {
    return `"${(0,_build_text/* oneLine */.T)(path)}"`;
}
/** The file system would not give us what is there. */
function unreadable(path, error) {
    const code = errorCode(error);
    if (code === 'ENOENT' && path.includes('\ufffd'))
        return notUtf8(path);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return changed(path, 'vanished', { cause: error });
    return new failure/* Failure */.H('JobFailed', `${quotedPath(path)} cannot be read: ${code ?? String(error)}`, {
        cause: error,
    });
}
/** A name in bytes that are no UTF-8 reaches us with U+FFFD in their place, and leads to nothing. */
function notUtf8(path) {
    return new failure/* Failure */.H('ConfigurationError', `the name ${quotedPath(path)} has bytes that are not UTF-8: a zip cannot carry it, so rename the file or leave it out`);
}
function changed(path, how, options) {
    return new failure/* Failure */.H('JobFailed', `${quotedPath(path)} ${how} while it was being archived: let everything that writes there end before the job does`, options);
}
/** Node's code of an error of the file system: `ENOENT`. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/** A zip holds the length of a name in 16 bits. */
const longestName = 0xffff;
/**
 * Checks that a zip can carry a name: UTF-8, at most 65,535 bytes.
 *
 * @throws Failure (ConfigurationError)
 */
function checkEntryName(name) {
    if (/\p{Surrogate}/u.test(name))
        throw refusedName(name, 'half a character, which UTF-8 cannot hold');
    if (name.length > longestName / 3 && Buffer.byteLength(name) > longestName) {
        throw refusedName(`${name.slice(0, 100)}…`, `more than ${longestName} bytes`);
    }
}
function refusedName(name, what) {
    return new failure/* Failure */.H('ConfigurationError', `the name ${quotedPath(name)} has ${what}: a zip cannot carry it, so rename the file or leave it out`);
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

;// CONCATENATED MODULE: ./.build/artifacts/archive/source-file.js




/**
 * What was a file when it was found must not have become a link, or a pipe that waits for a writer. Windows knows
 * neither flag: undefined counts as 0.
 */
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * Reads from a file that has to be what it was when it was found.
 *
 * @param read is given the open file
 * @throws Failure where the file has changed, has vanished or cannot be read
 */
function withSourceFile(source, read) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(source.path, flags);
    }
    catch (error) {
        throw unreadable(source.path, error);
    }
    try {
        const result = read(file);
        // Afterwards: whatever happened to it up to now, the reading included, shows.
        checkUnchanged(file, source);
        return result;
    }
    catch (error) {
        throw error instanceof failure/* Failure */.H ? error : unreadable(source.path, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function checkUnchanged(file, source) {
    const { size, mtimeMs } = (0,external_node_fs_.fstatSync)(file);
    if (size !== source.size || mtimeMs !== source.modified)
        throw changed(source.path, 'changed');
}
/** Fills `target` from the file's byte `position` on; all of it has to be there. */
function readFully(file, source, target, position) {
    let filled = 0;
    while (filled < target.length) {
        const bytes = (0,external_node_fs_.readSync)(file, target, filled, target.length - filled, position + filled);
        if (bytes === 0)
            throw changed(source.path, 'changed');
        filled += bytes;
    }
}
const pieceSize = 1 << 20;
/** A whole file, piece by piece; each piece is valid until the next is asked for. */
async function* contentOfFile(source) {
    const memory = Buffer.allocUnsafeSlow(Math.min(pieceSize, source.size));
    for (let start = 0; start < source.size; start += pieceSize) {
        // Other transfers get their turn between two pieces.
        await (0,promises_.setImmediate)();
        const piece = memory.subarray(0, Math.min(pieceSize, source.size - start));
        withSourceFile(source, (file) => {
            readFully(file, source, piece, start);
        });
        yield piece;
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/zip-format.js
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
        time: entry.time,
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
const stored = 0;
const deflated = 8;
const max16 = 0xffff;
const max32 = 0xffffffff;
/** Flag bits 11, for names in UTF-8, and 3, for a data descriptor. */
const utf8 = 0x800;
const descriptor = 0x008;
/** The last that DOS fields can say, in seconds since 1970. */
const latestDosTime = Date.UTC(2107, 11, 31, 23, 59, 58) / 1000;
/** The last that a signed 32-bit count of seconds can say: in January 2038. */
const latestUnixTime = 0x7fffffff;
const madeOnUnix = 3 << 8;
/**
 * Sizes of a streamed entry take 64 bits from here on: a sixteenth below 4 GiB, since what does not compress grows a
 * little, and its local header is out before that shows.
 */
const streamedLimit = 0xf0000000;
function isLarge({ streamed, size, compressedSize }) {
    return streamed ? size >= streamedLimit : size >= max32 || compressedSize >= max32;
}
const localHeaderFixed = 30;
/** Of Info-ZIP's extended timestamp with the modification time alone. */
const timeExtra = 9;
const zip64Extra = 20;
/** Bytes of a local header without its name, at most; only an entry of 4 GiB has more. */
const localHeaderMost = localHeaderFixed + timeExtra;
/** Bytes of the local header. */
function localHeaderSize(entry) {
    return localHeaderFixed + entry.name.length + timeExtraSize(entry) + (isLarge(entry) ? zip64Extra : 0);
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
    target.writeUInt16LE(timeExtraSize(entry) + (large ? zip64Extra : 0), at + 28);
    target.set(name, at + 30);
    const extra = writeTimeExtra(target, at + 30 + name.length, entry);
    if (large)
        writeZip64Extra(target, extra, streamed ? [0, 0] : [entry.size, entry.compressedSize]);
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
    const extra = timeExtraSize(entry) + (zip64.length === 0 ? 0 : 4 + 8 * zip64.length);
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
    const at = writeTimeExtra(record, 46 + name.length, entry);
    if (zip64.length > 0)
        writeZip64Extra(record, at, zip64);
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
function writeCommon(target, at, { method, streamed, time }, zip64) {
    target.writeUInt16LE(versionNeeded(zip64), at);
    target.writeUInt16LE(utf8 | (streamed ? descriptor : 0), at + 2);
    target.writeUInt16LE(method, at + 4);
    const utc = new Date(Math.min(time, latestDosTime) * 1000);
    target.writeUInt16LE((utc.getUTCHours() << 11) | (utc.getUTCMinutes() << 5) | (utc.getUTCSeconds() >> 1), at + 6);
    target.writeUInt16LE(((utc.getUTCFullYear() - 1980) << 9) | ((utc.getUTCMonth() + 1) << 5) | utc.getUTCDate(), at + 8);
}
/** A time that the field cannot say is left to the DOS field: readers take the 32 bits for signed or for unsigned. */
function timeExtraSize({ time }) {
    return time > latestUnixTime ? 0 : timeExtra;
}
/**
 * Writes the extended timestamp (Info-ZIP's proginfo/extrafld.txt, 0x5455), which unlike the DOS field says of which
 * time zone it is and counts single seconds; returns where the next extra field goes.
 */
function writeTimeExtra(target, at, entry) {
    if (timeExtraSize(entry) === 0)
        return at;
    target.writeUInt16LE(0x5455, at);
    target.writeUInt16LE(timeExtra - 4, at + 2);
    target[at + 4] = 1; // The modification time follows, and no other.
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
const scratch = Buffer.allocUnsafeSlow(compress_window + chunkSize);
const packedScratch = Buffer.allocUnsafeSlow(chunkSize);
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
    const most = entries.reduce((sum, entry) => sum + localHeaderMost + Buffer.byteLength(entry.name) + dataSize(entry), 0);
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
                method: data === content ? stored : deflated,
                crc32: (0,external_node_zlib_.crc32)(content),
                compressedSize: data.length,
            };
            end += writeLocalHeader(bytes, end, zipEntry(entry, result, false));
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
    withSourceFile(entry, (file) => {
        readFully(file, entry, content, 0);
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
    withSourceFile(file, (opened) => {
        readFully(opened, file, bytes, start - before);
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
    return { bytes: data, packed: [{ method: deflated, crc32: (0,external_node_zlib_.crc32)(content), compressedSize: data.length }] };
}
/** Room for the whole output, so that zlib need not grow it: what does not compress grows by 5 bytes in 16 KiB. */
function outputSize(length) {
    return length + Math.ceil(length / 1024) + 64;
}
const pieces = 4;
const compress_pieceSize = 1024;
const sampleSize = pieces * compress_pieceSize;
/** Smaller content is compressed sooner than judged. */
const smallest = 16 * compress_pieceSize;
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
    const step = Math.floor((content.length - compress_pieceSize) / (pieces - 1));
    for (let piece = 0; piece < pieces; piece += 1) {
        for (const byte of content.subarray(piece * step, piece * step + compress_pieceSize)) {
            counts[byte] = (counts[byte] ?? 0) + 1;
        }
    }
    let pairs = 0;
    for (const count of counts)
        pairs += count * count;
    return pairs < equalPairs;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/artifacts/extract/name-encoding.js


/** The upper half of code page 437, the character set of DOS, which zip names have where they are not UTF-8. */
const upperHalf = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
/**
 * The last characters for private use stand for the bytes 0x80 to 0xFF of a name that is no UTF-8. Unlike lone
 * surrogates they survive wherever text is kept as UTF-8.
 */
const firstStandIn = 0x10ff00;
const standIns = /[\u{10ff80}-\u{10ffff}]/u;
const allStandIns = /[\u{10ff80}-\u{10ffff}]/gu;
/** The first UTF-16 unit of each, and of other characters that nobody uses: finding none of it takes no time. */
const standInLead = '\udbff';
/** The bytes of a name in a zip as text: UTF-8 where they are valid as such, whether flagged or not, else CP437. */
function decodeName(bytes) {
    if (isAscii(bytes))
        return bytes.toString('latin1');
    return name_encoding_utf8(bytes) ?? Array.from(bytes, (byte) => inCp437(byte)).join('');
}
/**
 * The bytes of a name in a tar, or of a link's target on the disk, as text that nativePath() turns into these bytes
 * again. Windows and macOS have no names but Unicode's: there it is decodeName().
 */
function decodePath(bytes, platform = process.platform) {
    if (platform === 'win32' || platform === 'darwin')
        return decodeName(bytes);
    const whole = isAscii(bytes) ? bytes.toString('latin1') : name_encoding_utf8(bytes);
    if (whole !== undefined)
        return whole;
    // Each segment for itself, so that the same one is the same text in every path.
    const segments = [];
    for (let start = 0; start <= bytes.length;) {
        const slash = bytes.indexOf('/', start);
        const end = slash === -1 ? bytes.length : slash;
        const segment = bytes.subarray(start, end);
        segments.push(name_encoding_utf8(segment) ?? Array.from(segment, standInFor).join(''));
        start = end + 1;
    }
    return segments.join('/');
}
/** A path for Node's functions: its bytes where it has some that are no UTF-8. */
function nativePath(path) {
    if (!path.includes(standInLead))
        return path;
    const parts = path.split(/([\u{10ff80}-\u{10ffff}])/u);
    return Buffer.concat(parts.map((part) => standIns.test(part) ? Buffer.of((part.codePointAt(0) ?? 0) - firstStandIn) : Buffer.from(part)));
}
/** As join(), for a path below a folder. */
function nativeJoin(folder, path) {
    return nativePath(path === '' ? folder : `${folder}${sep}${path}`);
}
/** How many bytes nativePath() has. */
function byteLengthOf(path) {
    const bytes = Buffer.byteLength(path);
    return path.includes(standInLead) ? bytes - 3 * (path.match(allStandIns)?.length ?? 0) : bytes;
}
/** A path as it may be shown: `caf\\xe9` for bytes that are no UTF-8. */
function shownPath(path) {
    if (!path.includes(standInLead))
        return path;
    return path.replace(allStandIns, (letter) => `\\x${((letter.codePointAt(0) ?? 0) - firstStandIn).toString(16)}`);
}
/** Undefined where it is none, or has one of the characters that stand for bytes. */
function name_encoding_utf8(bytes) {
    if (!isUtf8(bytes))
        return undefined;
    const text = bytes.toString('utf8');
    return standIns.test(text) ? undefined : text;
}
function standInFor(byte) {
    return String.fromCodePoint(byte < 0x80 ? byte : firstStandIn + byte);
}
function inCp437(byte) {
    return byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? '');
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/archive-error.js


/** Why an archive was not extracted. The message goes on from "Artifact NAME cannot be extracted: ". */
class archive_error_ArchiveError extends Error {
    name = 'ArchiveError';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
function archive_error_corrupt(message, options) {
    return new archive_error_ArchiveError('corrupt', message, options);
}
function archive_error_refused(message, options) {
    return new archive_error_ArchiveError('refused', message, options);
}
function obstructed(message, options) {
    return new archive_error_ArchiveError('obstructed', message, options);
}
/** An entry's name as it may stand in a message: quoted, on one line, cut in its middle where it is endless. */
function quoted(name) {
    const line = (0,_build_text/* oneLine */.T)(shownPath(name));
    return line.length <= 200 ? `"${line}"` : `"${line.slice(0, 120)}…${line.slice(-60)}"`;
}

// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(8570);
;// CONCATENATED MODULE: ./.build/artifacts/extract/entry-name.js



/** `C:\\x` and `C:`; on Windows `C:x` too, which elsewhere is the name of a file. */
const drive = /^[a-z]:(?:\/|$)/i;
const driveOnWindows = /^[a-z]:/i;
/** Whatever may make a name another path than it looks like, or none. */
const special = /^$|^\/|^.:|[\\\0]|\/\/|\.\/|[./]$/;
/** PATH_MAX of Linux; what is left of it below the folder, and less elsewhere, the file system itself tells. */
const maxPathLength = 4095;
/** NAME_MAX, and as many UTF-16 units as fit into it whatever they are. */
const maxNameLength = 255;
const maxSurelyShort = 85;
/**
 * An entry's name as the path below the folder that it is extracted into: `src/main.c`, and the empty text for
 * the folder itself. Empty segments and `.` mean nothing, and `..` takes back what is before it: see detours().
 *
 * @param slashed the name with a slash for every backslash that is a separator; the others are characters
 * @throws ArchiveError where the name could lead out of the folder, with its backslashes read in either way, or
 *   cannot be made on this platform
 */
function entryPath(name, slashed = name, platform = process.platform) {
    const path = special.test(name) ? specialPath(name, slashed, platform) : name;
    if (path.length > maxPathLength && byteLengthOf(path) > maxPathLength)
        throw archive_error_refused(`the entry ${quoted(name)} has a path that is too long`);
    // No segment of a short path is too long.
    if (path.length <= maxSurelyShort && platform !== 'win32')
        return path;
    if (path !== '')
        for (const segment of path.split('/'))
            checkSegment(segment, name, platform);
    return path;
}
function specialPath(name, slashed, platform) {
    const allSlashes = name.replaceAll('\\', '/');
    if (name === '')
        throw archive_error_refused('an entry has an empty name');
    if (name.includes('\0'))
        throw archive_error_refused(`the entry ${quoted(name)} has a NUL in its name`);
    if (allSlashes.startsWith('/'))
        throw archive_error_refused(`the entry ${quoted(name)} has an absolute path`);
    if ((platform === 'win32' ? driveOnWindows : drive).test(allSlashes))
        throw archive_error_refused(`the entry ${quoted(name)} begins with a drive`);
    const path = resolved(allSlashes, name);
    return slashed === allSlashes ? path : resolved(slashed, name);
}
/**
 * The directories that a name goes into and leaves again: `a` of `a/../b`. They have to be directories wherever the
 * archive has them, since behind a link `..` would lead to somewhere else.
 *
 * @param slashed as entryPath() takes it
 */
function detours(slashed) {
    if (!slashed.includes('..'))
        return [];
    const left = [];
    const place = [];
    for (const segment of segmentsOf(slashed)) {
        if (segment !== '..') {
            place.push(segment);
            continue;
        }
        left.push(place.join('/'));
        place.pop();
    }
    return left;
}
function resolved(path, name) {
    const place = [];
    for (const segment of segmentsOf(path)) {
        if (segment !== '..')
            place.push(segment);
        else if (place.pop() === undefined)
            throw archive_error_refused(`the entry ${quoted(name)} climbs out with ".."`);
    }
    return place.join('/');
}
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}
function checkSegment(segment, name, platform) {
    if (tooLong(segment, platform))
        throw archive_error_refused(`the entry ${quoted(name)} has a name that is too long`);
    if (platform !== 'win32')
        return;
    if (paths/* reservedOnWindows */.Fi.test(segment))
        throw archive_error_refused(`the entry ${quoted(name)} has a name that Windows reserves`);
    if (segment.endsWith('.') || segment.endsWith(' ')) {
        throw archive_error_refused(`the entry ${quoted(name)} has a name that ends with a dot or a space, which Windows drops`);
    }
    if (paths/* forbiddenOnWindows */.CE.test(segment)) {
        throw archive_error_refused(`the entry ${quoted(name)} has a character in its name that Windows forbids`);
    }
}
/** NAME_MAX counts bytes on Linux; NTFS and APFS count UTF-16 units. */
function tooLong(segment, platform) {
    if (platform === 'win32' || platform === 'darwin')
        return segment.length > maxNameLength;
    return segment.length > maxSurelyShort && byteLengthOf(segment) > maxNameLength;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/links.js


/** As many as Linux follows in one path. */
const maxHops = 40;
/** PATH_MAX without its NUL. */
const maxTargetBytes = 4095;
/** Targets wait in memory until all files are there; hundreds of thousands of ordinary ones do not take as much. */
const maxAllTargetsBytes = (/* unused pure expression or super */ null && (64 << 20));
/** What each of them takes beside its bytes. */
const targetOverhead = 128;
/** @throws ArchiveError where no link can have this target */
function checkTarget(path, target) {
    if (target === '')
        throw archive_error_refused(`the link ${quoted(path)} has an empty target`);
    if (target.includes('\0'))
        throw archive_error_refused(`the link ${quoted(path)} has a NUL in its target`);
    if (byteLengthOf(target) > maxTargetBytes) {
        throw archive_error_refused(`the link ${quoted(path)} has an endless target`);
    }
}
/** @param bytes of the targets of all links of an archive, with targetOverhead for each */
function checkTargetBytes(bytes) {
    if (bytes > maxAllTargetsBytes)
        throw refused('the targets of its links are endless all together');
}
/**
 * Makes a check of an archive's symbolic links: whether each leads to a place in the folder that it is extracted
 * into, be something there or not. It goes component by component, as the kernel would, through every other link
 * on the way.
 *
 * `..` is taken only out of a directory that is there: where there is none, a later archive might put a link.
 *
 * @param links how many will be checked; all of them together have only so much time
 * @returns a function that tells what a link leads to in the end, and throws an ArchiveError for one that leads out,
 *   in a circle, or nobody knows where
 */
function linkCheck(links, lookAt, platform = process.platform) {
    // Links through links can be made to take hours; those of real archives are short.
    let steps = 1_000_000 + 1_000 * links;
    return (path, target) => {
        checkTarget(path, target);
        const place = path.split('/').slice(0, -1);
        const ahead = components(path, target, platform).reverse();
        let last = 'directory';
        for (let hops = 0;;) {
            const component = ahead.pop();
            if (component === undefined)
                return last;
            steps -= 1 + place.length;
            if (steps < 0)
                throw archive_error_refused(`its links lead through each other without end, such as ${quoted(path)}`);
            if (component === '..') {
                if (place.length === 0)
                    throw pointsOut(path, target);
                if (lookAt(place.join('/')) !== 'directory') {
                    throw archive_error_refused(`the link ${quoted(path)} goes through ${quoted(place.join('/'))}, which is no directory, ` +
                        `and up again, to ${quoted(target)}`);
                }
                place.pop();
                last = 'directory';
                continue;
            }
            place.push(component);
            const here = place.join('/');
            // A link that comes back to itself is a circle already.
            const there = here === path ? { target } : lookAt(here);
            if (typeof there === 'string') {
                last = there;
                continue;
            }
            hops += 1;
            if (hops > maxHops)
                throw archive_error_refused(`the link ${quoted(path)} leads in a circle or through too many links`);
            place.pop();
            last = 'directory';
            ahead.push(...components(path, there.target, platform).reverse());
        }
    };
}
function components(link, target, platform) {
    const slashed = platform === 'win32' ? target.replaceAll('\\', '/') : target;
    if (slashed.startsWith('/') || (platform === 'win32' && /^[a-z]:/i.test(slashed))) {
        throw pointsOut(link, target);
    }
    return slashed.split('/').filter((component) => component !== '' && component !== '.');
}
function pointsOut(link, target) {
    return archive_error_refused(`the link ${quoted(link)} points out of the folder, to ${quoted(target)}`);
}

// EXTERNAL MODULE: ./.build/output-paths.js
var output_paths = __webpack_require__(8828);
;// CONCATENATED MODULE: ./.build/artifacts/extract/entry-time.js
/*
 * Modification times of entries, as every archive format has them: in seconds since 1970, with a fraction where the
 * format has one, and NaN where there is none. A damaged time is none, for the content of a file does not depend on it.
 */
const noTime = Number.NaN;
/** What a Date can hold, which is more than any file system does. */
const maxTime = 8.64e12;
/** https://libzip.org/specifications/extrafld.txt: the extra fields of a zip that hold times. */
const extendedTimestamp = 0x5455;
const ntfs = 0x000a;
/** Info-ZIP's first one, and PKWARE's of the same layout (APPNOTE 4.5.7); later ones (0x7855, 0x7875) have no times. */
const unixFields = (/* unused pure expression or super */ null && ([0x5855, 0x000d]));
/** 1980-01-01 00:00:00: what those write who have no time, or want none. */
const dosEpoch = 0x0021_0000;
const epochSeconds = Date.UTC(1980, 0, 1) / 1000;
/** From here on Info-ZIP takes 32 bits of seconds for unsigned. */
const dosOf2038 = (/* unused pure expression or super */ null && ((((2038 - 1980) << 25) | (1 << 21) | (18 << 16)) >>> 0));
/** Seconds from 1601, which NTFS counts from, to 1970. */
const ntfsOffset = 11_644_473_600;
/**
 * Of an entry of a zip: from the extended timestamp, else the NTFS field, else a Unix field, else DOS time, which is
 * the local time of whoever made the archive and is read as that of this machine, as unzip, bsdtar and 7-Zip do.
 *
 * @param dos date and time as the header has them, the date in the upper half
 * @param extra of the central directory
 */
function zipTime(dos, extra) {
    const time = extra.length < 4 ? dosTime(dos) : (extraTime(dos, extra) ?? dosTime(dos));
    return time === epochSeconds ? noTime : time;
}
function extraTime(dos, extra) {
    const fields = new Map();
    for (let at = 0; at + 4 <= extra.length;) {
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            break;
        fields.set(extra.readUInt16LE(at), extra.subarray(at + 4, end));
        at = end;
    }
    const timestamp = fields.get(extendedTimestamp);
    if (timestamp !== undefined && timestamp.length >= 5 && ((timestamp[0] ?? 0) & 1) !== 0) {
        const time = unixTime(timestamp.readInt32LE(1), dos);
        if (time !== undefined)
            return time;
    }
    const ntfsField = fields.get(ntfs);
    const time = ntfsField === undefined ? undefined : ntfsTime(ntfsField);
    if (time !== undefined)
        return time;
    // Access time comes first there.
    const unix = unixFields
        .map((id) => fields.get(id))
        .find((field) => field !== undefined && field.length >= 8);
    return unix === undefined ? undefined : unixTime(unix.readInt32LE(4), dos);
}
/**
 * Whether 32 bits of seconds have a sign nobody says: DOS time tells them before 1970 from those after 2038, as in
 * Info-ZIP's ef_scan_for_izux().
 */
function unixTime(seconds, dos) {
    if (seconds >= 0 || dos === dosEpoch)
        return seconds;
    return dos >= dosOf2038 ? seconds + 2 ** 32 : undefined;
}
/** APPNOTE 4.5.5: four bytes of nothing, then attributes, of which the first holds times in units of 100 ns. */
function ntfsTime(field) {
    for (let at = 4; at + 4 <= field.length;) {
        const [tag, size] = [field.readUInt16LE(at), field.readUInt16LE(at + 2)];
        at += 4;
        if (tag === 1 && size >= 8 && at + 8 <= field.length) {
            const units = field.readBigInt64LE(at);
            // Separately, as all at once is more than a number holds exactly.
            return units === 0n
                ? undefined
                : valid(Number(units / 10000000n) - ntfsOffset + Number(units % 10000000n) / 1e7);
        }
        at += size;
    }
    return undefined;
}
/** What was read last: neighbours mostly have the same, and asking for the time zone takes long. */
let lastDos = { dos: 0, time: noTime };
function dosTime(dos) {
    if (dos !== lastDos.dos)
        lastDos = { dos, time: readDosTime(dos) };
    return lastDos.time;
}
function readDosTime(dos) {
    const [year, month, day] = [1980 + (dos >>> 25), (dos >>> 21) & 0xf, (dos >>> 16) & 0x1f];
    const [hour, minute, second] = [(dos >>> 11) & 0x1f, (dos >>> 5) & 0x3f, (dos & 0x1f) * 2];
    const isTime = month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60;
    if (dos === dosEpoch || !isTime)
        return noTime;
    return new Date(year, month - 1, day, hour, minute, second).getTime() / 1000;
}
/** Of the header of a tar: twelve bytes of octal digits, or behind a set first bit (GNU) a signed binary number. */
function entry_time_tarTime(field) {
    if (((field[0] ?? 0) & 0x80) !== 0)
        return valid(Number(BigInt.asIntN(8 * field.length - 1, BigInt(`0x${field.toString('hex')}`))));
    const [, digits] = /^ *([0-7]+)[ \0]*$/.exec(field.toString('latin1')) ?? [];
    return digits === undefined ? noTime : Number.parseInt(digits, 8);
}
/** Of a pax header (POSIX, pax Extended Header File Times): decimal digits, with a fraction and a sign where needed. */
function paxTime(value) {
    const text = value.toString('latin1');
    return /^-?\d{1,20}(?:\.\d*)?$/.test(text) ? valid(Number(text)) : noTime;
}
function valid(time) {
    return Math.abs(time) <= maxTime ? time : noTime;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/limits.js


/** Below it no ratio is a bomb: every runner has room for that. */
const bombBytes = (/* unused pure expression or super */ null && (2 ** 30));
/** Legal archives of logs and zeros reach 300; deflate's own limit is about 1030. */
const bombRatio = 500;
/**
 * Refuses what is a decompression bomb rather than an artifact.
 *
 * @param unpackedBytes what the archive says that it holds, or what has come out of it so far
 * @param packedBytes the whole archive's size
 */
function checkBomb(unpackedBytes, packedBytes) {
    if (unpackedBytes <= bombBytes || unpackedBytes <= packedBytes * bombRatio)
        return;
    throw refused(`it unpacks to ${sizeText(unpackedBytes)}, over ${bombRatio} times its own ${sizeText(packedBytes)}, ` +
        `as decompression bombs do`);
}
/**
 * Refuses what has no room on the disk.
 *
 * @param freeBytes undefined where the file system cannot say
 */
function checkRoom(neededBytes, freeBytes) {
    if (freeBytes === undefined || neededBytes <= freeBytes)
        return;
    throw new ArchiveError('disk-full', `it needs ${sizeText(neededBytes)}, and the disk has ${sizeText(freeBytes)} free`);
}
/** What is read of an archive is only ever told in numbers that JavaScript can hold. */
function limits_safeInteger(value, what) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw corrupt(`${what} is impossibly large (${value})`);
    return Number(value);
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/tar/header.js



const tarBlock = 512;
/** What tar writes at once where it is not told otherwise (POSIX, pax: 20 blocks for ustar). */
const tarRecord = 20 * tarBlock;
const zeros = Buffer.alloc(64 << 10);
/** Whether the bytes begin like a tar: with the magic of all but the oldest, or a header whose checksum is right. */
function isTarHeader(bytes) {
    if (bytes.length < tarBlock || bytes[0] === 0)
        return false;
    return bytes.toString('latin1', 257, 262) === 'ustar' || hasRightChecksum(bytes);
}
/** Whether these bytes are all of a tar without entries: two blocks of zeros at the least, a record at the most. */
function isEmptyTar(bytes) {
    const { length } = bytes;
    return length >= 2 * tarBlock && length <= tarRecord && length % tarBlock === 0 && isAllZeros(bytes);
}
/** @throws ArchiveError where the block is no header */
function readHeader(block) {
    if (!hasRightChecksum(block))
        throw corrupt('the tar has a header with a wrong checksum');
    const name = header_text(block, 0, 100);
    // POSIX (ustar and pax) splits long names; what GNU has in this place is no part of a name.
    const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isPosix ? header_text(block, 345, 155) : Buffer.alloc(0);
    return {
        name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
        mode: number(block, 100, 8),
        size: number(block, 124, 12),
        time: tarTime(block.subarray(136, 148)),
        type: String.fromCharCode(block[156] ?? 0),
        linkName: header_text(block, 157, 100),
    };
}
function readSparseHeader(block) {
    return { ...readSegments(block, 386, 4), size: number(block, 483, 12) };
}
/** A block that goes on where readSparseHeader(), or another one, has ended. */
function readSparseBlock(block) {
    return readSegments(block, 0, 21);
}
/** Pairs of numbers up to the first that is empty, and behind all of them a flag. */
function readSegments(block, start, count) {
    const segments = [];
    for (let at = start; at < start + 24 * count && block[at + 12] !== 0; at += 24) {
        segments.push({ offset: number(block, at, 12), length: number(block, at + 12, 12) });
    }
    return { segments, isExtended: block[start + 24 * count] !== 0 };
}
/**
 * Whether a block has the sum of its bytes, the checksum's own taken for spaces; old writers took bytes for signed.
 *
 * @param block of 512 bytes, or more
 */
function hasRightChecksum(block) {
    let unsigned = 8 * 0x20;
    let signed = unsigned;
    for (let at = 0; at < tarBlock; at++) {
        if (at >= 148 && at < 156)
            continue;
        const byte = block[at] ?? 0;
        unsigned += byte;
        signed += byte < 0x80 ? byte : byte - 0x100;
    }
    const field = block.toString('latin1', 148, 156);
    if (!/^[ \0]*[0-7]+[ \0]*$/.test(field))
        return false;
    const said = Number.parseInt(field.replace(/[ \0]/g, ''), 8);
    return said === unsigned || said === signed;
}
/** A field up to its NUL. */
function header_text(block, start, length) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    return Buffer.from(end === -1 ? field : field.subarray(0, end));
}
/** Octal digits; or, for what these cannot hold, big-endian binary behind a set first bit (GNU). */
function number(block, start, length) {
    const field = block.subarray(start, start + length);
    const lead = field[0] ?? 0;
    if ((lead & 0x80) !== 0) {
        if (lead !== 0x80)
            throw corrupt('the tar has a header with a negative number');
        return safeInteger(BigInt(`0x${field.toString('hex')}`) ^ (0x80n << BigInt(8 * (length - 1))), 'a number in a tar header');
    }
    const digits = field
        .toString('latin1')
        .replace(/[\0 ]+$/, '')
        .trimStart();
    if (!/^[0-7]*$/.test(digits))
        throw corrupt('the tar has a header with a number that is none');
    return digits === '' ? 0 : Number.parseInt(digits, 8);
}
/** Whether all of the bytes are zero: a gibibyte of them in the time that looking at each would take for a few MiB. */
function isAllZeros(bytes) {
    for (let at = 0; at < bytes.length; at += zeros.length) {
        const part = bytes.subarray(at, at + zeros.length);
        if (!part.equals(zeros.subarray(0, part.length)))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/archive-kind.js




/** Of a zip's end record without its comment, and of the longest comment. */
const endRecord = 22;
const longestComment = 0xffff;
/**
 * What kind of archive a file is, by its content; undefined: none. Other zips in all but name (jar, whl, vsix) are
 * zips; a gzipped file that is no tar is no archive.
 *
 * @throws Failure where it cannot be read
 */
function archiveKind({ path, size }) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
    }
    catch (error) {
        throw unreadable(path, error);
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
        throw unreadable(path, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function read(file, position, length) {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, length, position));
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
        return (0,external_node_zlib_.gunzipSync)(head, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch {
        return Buffer.alloc(0);
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./.build/artifacts/archive/glob.js

/**
 * Reads a pattern with `*`, `?`, `**`, `[…]`, `{…}` or `!(…)`, relative to the workspace. Names that begin with a dot
 * match like all others. Case counts where file names usually differ by it: not on Windows and macOS.
 *
 * @returns undefined where the text holds no wildcard
 */
function readGlob(pattern, platform = process.platform) {
    const { base, isGlob } = picomatch.scan(pattern);
    if (!isGlob)
        return undefined;
    const matches = picomatch(pattern, {
        dot: true,
        nonegate: true,
        nocase: platform === 'win32' || platform === 'darwin',
    });
    const depth = depthOf(pattern);
    const prefix = base === '' || base === '.' ? '' : `${base}/`;
    return {
        base: prefix === '' ? '.' : base,
        select: (name) => {
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

;// CONCATENATED MODULE: ./.build/artifacts/archive/remarks.js

/** Names in one line of the log. */
const mostNamed = 10;
/**
 * What the log has to say of an output artifact beside that it is stored. It is collected while the content is
 * walked, which happens more than once, so each path counts once.
 */
class Remarks {
    #leftOut = new Set();
    #unstorable = new Map();
    #refused = { links: new Map(), names: new Set() };
    /** What is never wanted in an artifact: `.git`, credentials. */
    leaveOut(path) {
        this.#leftOut.add(path);
    }
    /** @param kind such as `a socket` */
    leaveOutUnstorable(path, kind) {
        this.#unstorable.set(path, kind);
    }
    refusedLink(name, target) {
        this.#refused.links.set(name, target);
    }
    refusedName(name) {
        this.#refused.names.add(name);
    }
    /** Lines for the log. */
    info() {
        return this.#leftOut.size === 0 ? [] : [`left out ${listed(this.#leftOut)}`];
    }
    /** Lines that may be a mistake of the user's. */
    warnings() {
        const { links, names } = this.#refused;
        const unstorable = Array.from(this.#unstorable, ([path, kind]) => `${path} (${kind})`);
        const linked = Array.from(links, ([name, target]) => `${name} -> ${target}`);
        return [
            ...(unstorable.length === 0 ? [] : [`left out what an archive cannot hold: ${listed(unstorable)}`]),
            ...(linked.length === 0
                ? []
                : [
                    `this action refuses to extract links that are absolute, leave the artifact or go in a circle: ${listed(linked)}; set symlinks: follow to store what they lead to, or remove them`,
                ]),
            ...(names.size === 0
                ? []
                : [
                    `this action refuses to extract names that are absolute or climb on some system: ${listed(names)}; rename them`,
                ]),
        ];
    }
}
function listed(names) {
    const all = Array.from(names, _build_text/* oneLine */.T);
    const more = all.length - mostNamed;
    return more <= 0 ? all.join(', ') : `${all.slice(0, mostNamed).join(', ')} and ${more} more`;
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/walk.js





/**
 * Everything in a folder and below that is selected, in the order of the names' bytes, found while it is asked for.
 * Left out, with a remark: what never belongs into an artifact, and sockets, named pipes and devices.
 *
 * @param folder absolute path with no link in it
 * @throws Failure: a name that a zip cannot carry, a link that loops, is broken or leaves the workspace (where links
 *   are followed), or what cannot be read
 */
function* walk(folder, rules) {
    const ahead = childrenOf({ path: folder, name: '', taken: false, inside: undefined }, rules);
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
        if (next.taken) {
            checkEntryName(next.name);
            const entry = entryOf(next, folder, rules);
            if (entry !== undefined)
                yield entry;
        }
        if (next.isFolder)
            for (const child of childrenOf(next, rules))
                ahead.push(child);
    }
}
/**
 * What nobody wants in an artifact: `.git` (as the file of a worktree or submodule too), and the credentials that
 * google-github-actions/auth leaves in the workspace.
 */
function isUnwanted(name) {
    const folded = ['win32', 'darwin'].includes(process.platform) ? name.toLowerCase() : name;
    return folded === '.git' || /^gha-creds-.*\.json$/.test(folded);
}
function leaveOut(path, { remarks, workspace }) {
    remarks.leaveOut((0,external_node_path_.relative)(workspace, path));
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
        if (isUnwanted(dirent.name) || isUnwanted((0,external_node_path_.basename)(path))) {
            if (taken)
                leaveOut(folder.path + external_node_path_.sep + dirent.name, rules);
            continue;
        }
        children.push({ path, name: isFolder ? `${name}/` : name, taken, isFolder, inside: folder });
    }
    return children.sort((a, b) => compareNames(b.name, a.name));
}
function list(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        throw unreadable(path, error);
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
        throw new failure/* Failure */.H('ConfigurationError', `${quotedPath(path)} ${errorCode(error) === 'ELOOP' ? 'is a link in a loop' : 'is a link that leads nowhere'}: remove it, or use symlinks: preserve`, { cause: error });
    }
    if ((0,paths/* isInside */.FK)(target, workspace))
        return target;
    throw new failure/* Failure */.H('ConfigurationError', `${quotedPath(path)} leads out of the workspace, to ${quotedPath(target)}: only what lies in the workspace ${quotedPath(workspace)} goes into an artifact`);
}
function checkLoop(link, target, folder) {
    for (let above = folder; above !== undefined; above = above.inside) {
        if (!(0,paths/* isInside */.FK)(above.path, target))
            continue;
        throw new failure/* Failure */.H('ConfigurationError', `${quotedPath(link)} is a link to ${quotedPath(target)}, a folder that it lies in: following it would never end; remove it, or use symlinks: preserve`);
    }
}
/** @param folder that is walked */
function entryOf({ path, name, isFolder }, folder, rules) {
    const stats = look(path);
    const time = entryTime(stats.mtimeMs, rules.latestTime);
    if (isFolder !== stats.isDirectory())
        throw changed(path, 'changed');
    if (isFolder)
        return { kind: 'folder', name, time, mode: permissions(stats, 0o755) };
    if (stats.isSymbolicLink())
        return { kind: 'link', name, time, target: linkTarget(path, folder) };
    if (stats.isFile())
        return fileEntry(path, name, stats, rules.latestTime);
    rules.remarks.leaveOutUnstorable((0,external_node_path_.relative)(rules.workspace, path), kindOf(stats));
    return undefined;
}
function fileEntry(path, name, stats, latestTime) {
    return {
        kind: 'file',
        name,
        time: entryTime(stats.mtimeMs, latestTime),
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
        throw unreadable(path, error);
    }
}
function linkTarget(link, folder) {
    try {
        if (process.platform !== 'win32')
            return (0,external_node_fs_.readlinkSync)(link, 'buffer');
        return Buffer.from(targetFromWindows((0,external_node_fs_.readlinkSync)(link), link, folder));
    }
    catch (error) {
        throw unreadable(link, error);
    }
}
/**
 * The target of a link or a junction of Windows as an archive has it: with slashes. Junctions, of which pnpm and npm
 * workspaces make many, are always absolute: one that points into the folder that is packed becomes relative.
 *
 * @param link absolute path of the link in the folder
 */
function targetFromWindows(target, link, folder) {
    const plain = target.replace(/^\\\\\?\\/, '');
    const below = external_node_path_.win32.relative(folder, plain);
    const isOutside = below === '..' || below.startsWith('..\\') || external_node_path_.win32.isAbsolute(below);
    const stored = external_node_path_.win32.isAbsolute(plain) && !isOutside ? external_node_path_.win32.relative(external_node_path_.win32.dirname(link), plain) || '.' : plain;
    return stored.replaceAll('\\', '/');
}
/** Windows has no permissions of this kind, and Node makes some up. */
function permissions(stats, onWindows) {
    return process.platform === 'win32' ? onWindows : stats.mode & 0o7777;
}
/** What a path is that is neither a file nor a directory nor a link. */
function kindOf(stats) {
    if (stats.isSocket())
        return 'a socket';
    return stats.isFIFO() ? 'a named pipe' : 'a device';
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/content.js












/**
 * Finds what the user means by a path: what exists under that very name, else what it matches as a glob. What is named
 * itself is followed where it is a link; a glob that matches one file alone names it.
 *
 * @throws Failure (ConfigurationError) where nothing is there, or where it lies outside the workspace
 */
function findContent(artifact, path, rules) {
    const below = (0,output_paths/* pathInWorkspace */.e)(artifact, path, rules.workspace);
    const search = { ...rules, workspace: (0,external_node_fs_.realpathSync)(rules.workspace), remarks: new Remarks() };
    const onDisk = (0,external_node_path_.join)(rules.workspace, below);
    if (exists(onDisk))
        return named(onDisk, search);
    const found = matched(below, rules.workspace, search);
    if (found !== undefined)
        return found;
    const noticed = [...search.remarks.info(), ...search.remarks.warnings()].join('; ');
    throw new failure/* Failure */.H('ConfigurationError', `nothing matches the path ${quotedPath(path)}${noticed === '' ? '' : ` (${noticed})`}; ${output_paths/* allowedOutputPath */.Z}`);
}
function exists(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
        return true;
    }
    catch (error) {
        // Windows refuses `*` and `?` in a name with codes of its own.
        if (['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG'].includes(errorCode(error) ?? ''))
            return false;
        throw unreadable(path, error);
    }
}
function named(path, search) {
    const target = followLink(path, search.workspace);
    const stats = (0,external_node_fs_.statSync)(target);
    if (stats.isDirectory()) {
        const rules = { ...search, select: () => 'take' };
        return zipped(() => walk(target, rules), target, search.remarks);
    }
    if (!stats.isFile()) {
        throw new failure/* Failure */.H('ConfigurationError', `${quotedPath(path)} is ${kindOf(stats)}, which an archive cannot hold; ${output_paths/* allowedOutputPath */.Z}`);
    }
    const file = fileEntry(target, (0,external_node_path_.basename)(path), stats, search.latestTime);
    const kind = archiveKind(file);
    if (kind !== undefined)
        return { kind, file };
    checkEntryName(file.name);
    return zipped(() => [file], target, search.remarks);
}
/** Undefined where the pattern is none, or matches nothing. */
function matched(pattern, workspace, search) {
    const glob = readGlob(pattern);
    if (glob === undefined)
        return undefined;
    const base = (0,external_node_path_.join)(workspace, glob.base);
    if (!exists(base))
        return undefined;
    const folder = followLink(base, search.workspace);
    if (!(0,external_node_fs_.statSync)(folder).isDirectory())
        return undefined;
    const found = [...walk(folder, { ...search, select: glob.select })].filter(({ kind }) => kind !== 'folder');
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    if (first === last)
        return named((0,external_node_path_.join)(folder, first.name), search);
    const common = commonFolder(first.name, last.name);
    const entries = found.map((entry) => ({ ...entry, name: entry.name.slice(common.length) }));
    return zipped(() => entries, (0,external_node_path_.join)(folder, common), search.remarks);
}
/** @param folder on disk that the entries' names are relative to */
function zipped(found, folder, remarks) {
    return { kind: 'entries', entries: () => forReaders(found(), folder, remarks), remarks };
}
/** More links than this share a budget of steps that is meant for so many. */
const manyLinks = 10_000;
/**
 * The entries under names that readers restore: libarchive and this action's main take a backslash for a separator
 * in a name without a slash. Remarks what main would refuse in the next action.
 */
function* forReaders(entries, folder, remarks) {
    const checkLink = linkCheck(manyLinks, (path) => placeOnDisk((0,external_node_path_.join)(folder, path)));
    for (const entry of entries) {
        const { name } = entry;
        // Whatever separator a reader takes a backslash for, the name must not lead out.
        if (isRefused(() => entryPath(name.replaceAll('\\', '/'), 'linux')))
            remarks.refusedName(name);
        if (entry.kind === 'link') {
            const target = Buffer.from(entry.target).toString();
            const isRefusedLink = isRefused(() => {
                checkLink(name, target);
            });
            if (isRefusedLink)
                remarks.refusedLink(name, target);
        }
        yield name.includes('\\') && !name.includes('/') ? { ...entry, name: `./${name}` } : entry;
    }
}
function isRefused(check) {
    try {
        check();
        return false;
    }
    catch (error) {
        if (error instanceof archive_error_ArchiveError)
            return true;
        throw error;
    }
}
function placeOnDisk(path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(path);
        if (stats.isSymbolicLink())
            return { target: (0,external_node_fs_.readlinkSync)(path) };
        return stats.isDirectory() ? 'directory' : 'no directory';
    }
    catch {
        return 'no directory';
    }
}
/** The deepest folder common to two names, with its slash; to all that lie between them in order as well. */
function commonFolder(first, last) {
    let length = 0;
    while (length < first.length && first[length] === last[length])
        length += 1;
    return first.slice(0, first.lastIndexOf('/', length - 1) + 1);
}

;// CONCATENATED MODULE: ./.build/artifacts/release-memory.js
/**
 * Releases a buffer's memory at once; it is empty afterwards. The garbage collector lets 64 MB of such buffers pile up on
 * every thread before it looks at them.
 *
 * Does nothing on Node 20, which cannot, nor to a small part of a larger buffer, which others may use: Node cuts small
 * buffers from a pool (64 KiB on Node 24). What TLS delivers are pieces of 16 KiB with memory of their own.
 *
 * @param bytes that nobody else looks at, nor at what lies around them
 */
function releaseMemory({ buffer, byteLength }) {
    if (byteLength === 0 || buffer instanceof SharedArrayBuffer)
        return;
    const ownsMemory = byteLength === buffer.byteLength;
    if (ownsMemory || byteLength >= Buffer.poolSize)
        buffer.transfer?.(0);
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/zip-writer.js



/**
 * The entries as a zip, piece by piece; each is valid until the next is asked for. The disk is read and jobs are
 * handed out only a few pieces ahead of what is asked for.
 *
 * @param ahead how many jobs may be under way, or done and not yet asked for
 * @throws whatever `compress` rejects with or the entries throw
 */
async function* zip(entries, compress, ahead) {
    const directory = [];
    let offset = 0;
    let count = 0;
    for await (const { piece, result } of inOrder(planPieces(entries), compress, ahead)) {
        const { bytes, done } = piece.finish(result, offset);
        for (const part of bytes) {
            yield part;
            offset += part.length;
            releaseMemory(part);
        }
        if (done.length > 0)
            directory.push(Buffer.concat(done.map(({ entry, at }) => centralHeader(entry, at))));
        count += done.length;
    }
    yield* directory;
    const size = directory.reduce((sum, { length }) => sum + length, 0);
    yield endRecords(count, offset, size);
}
function* planPieces(entries) {
    for (const step of planSteps(entries)) {
        if (step.kind === 'large')
            yield* largeFilePieces(step.file);
        else
            yield { job: step, finish: (result, offset) => finishBatch(step.entries, result, offset) };
    }
}
function finishBatch(entries, { bytes, packed }, offset) {
    let at = offset;
    const done = entries.map((source, index) => {
        const entry = zipEntry(source, packedAt(packed, index), false);
        const start = at;
        at += localHeaderSize(entry) + entry.compressedSize;
        return { entry, at: start };
    });
    return { bytes: [bytes], done };
}
function* largeFilePieces(file) {
    const { path, size, modified } = file;
    let begin = 0;
    let packed = { method: deflated, crc32: 0, compressedSize: 0 };
    for (let start = 0; start < size; start += chunkSize) {
        const length = Math.min(chunkSize, size - start);
        yield {
            job: { kind: 'chunk', file: { path, size, modified }, start, length },
            finish: (result, offset) => {
                const header = start === 0 ? [localHeader(zipEntry(file, packed, true))] : [];
                if (start === 0)
                    begin = offset;
                const chunk = packedAt(result.packed, 0);
                packed = {
                    method: deflated,
                    crc32: combineCrc32(packed.crc32, chunk.crc32, length),
                    compressedSize: packed.compressedSize + chunk.compressedSize,
                };
                if (start + length < size)
                    return { bytes: [...header, result.bytes], done: [] };
                const entry = zipEntry(file, packed, true);
                return { bytes: [...header, result.bytes, dataDescriptor(entry)], done: [{ entry, at: begin }] };
            },
        };
    }
}
function packedAt(packed, index) {
    const entry = packed[index];
    if (entry === undefined)
        throw new Error('A compressing thread has left out an entry.');
    return entry;
}
function localHeader(entry) {
    const header = Buffer.alloc(localHeaderSize(entry));
    writeLocalHeader(header, 0, entry);
    return header;
}
/** Keeps up to `ahead` jobs under way; gives their results in the order of the pieces. */
async function* inOrder(pieces, compress, ahead) {
    const underWay = [];
    for (const piece of pieces) {
        const result = compress(piece.job);
        // It is awaited when its turn comes, which may be never where an earlier one fails.
        result.catch(() => undefined);
        underWay.push({ piece, result });
        const first = underWay.length > ahead ? underWay.shift() : undefined;
        if (first !== undefined)
            yield { piece: first.piece, result: await first.result };
    }
    for (const { piece, result } of underWay)
        yield { piece, result: await result };
}
/** The CRC-32 polynomial of zip, gzip and S3, lowest power in the highest bit. */
const polynomial = 0xedb88320;
/**
 * The CRC-32 of two pieces one after the other, from the CRC-32 of each.
 *
 * A CRC is a remainder of polynomials over GF(2): what stands `n` bytes before the end counts times x^8n.
 *
 * @param secondLength bytes of the second piece
 */
function combineCrc32(first, second, secondLength) {
    return (multiply(powerOfX(8 * secondLength), first) ^ second) >>> 0;
}
/** x^n modulo the polynomial. */
function powerOfX(n) {
    let power = 0x80000000; // 1
    let square = 0x40000000; // x
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            power = multiply(power, square);
        square = multiply(square, square);
    }
    return power;
}
function multiply(a, b) {
    let product = 0;
    let shifted = b;
    for (let bit = 0x80000000; bit !== 0; bit >>>= 1) {
        if ((a & bit) !== 0)
            product ^= shifted;
        shifted = (shifted & 1) !== 0 ? (shifted >>> 1) ^ polynomial : shifted >>> 1;
    }
    return product >>> 0;
}

;// CONCATENATED MODULE: ./.build/artifacts/source.js


const contentTypes = {
    zip: 'application/zip',
    tar: 'application/x-tar',
    'tar.gz': 'application/gzip',
};
function sourceOf(content, pool) {
    if (content.kind === 'entries')
        return new ZipSource(content.entries, pool);
    const { file, kind } = content;
    return {
        contentType: contentTypes[kind],
        begin: () => undefined,
        bytes: () => contentOfFile(file),
        size: () => file.size,
        files: () => 1,
    };
}
/** A zip that is made while it is uploaded, so that its size is a guess up to its end. */
class ZipSource {
    contentType = contentTypes.zip;
    #entries;
    #pool;
    #begun;
    #files = 0;
    /** Bytes of the files that have been compressed so far, and what has become of them. */
    #read = 0;
    #packed = 0;
    #toRead;
    constructor(entries, pool) {
        this.#entries = entries;
        this.#pool = pool;
    }
    begin() {
        this.#begun = this.#beginZip();
    }
    async *bytes() {
        const { first, pieces } = this.#begun ?? this.#beginZip();
        this.#begun = undefined;
        for (let next = await first; next.done !== true; next = await pieces.next())
            yield next.value;
    }
    /** Hands out the first jobs. */
    #beginZip() {
        this.#files = 0;
        this.#read = 0;
        this.#packed = 0;
        const pieces = zip(this.#counted(), (job) => this.#compress(job), this.#pool.width);
        const first = pieces.next();
        // Awaited in bytes(), which nobody may call where something else fails.
        first.catch(() => undefined);
        return { first, pieces };
    }
    /** What is left is taken to be as compressible as what has been read. */
    size() {
        this.#toRead ??= bytesOf(this.#entries);
        return this.#read === 0 ? undefined : (this.#packed / this.#read) * Math.max(this.#toRead, this.#read);
    }
    files() {
        return this.#files;
    }
    *#counted() {
        for (const entry of this.#entries()) {
            if (entry.kind !== 'folder')
                this.#files += 1;
            yield entry;
        }
    }
    async #compress(job) {
        const result = await this.#pool.do(job);
        this.#read += job.kind === 'chunk' ? job.length : sum(job.entries);
        this.#packed += result.bytes.length;
        return result;
    }
}
/** Looks at every file's size: only worth it where somebody waits to see how far a long upload is. */
function bytesOf(entries) {
    try {
        return sum(entries());
    }
    catch {
        return 0; // Whoever archives that entry hears of it.
    }
}
/** An empty entry counts as a byte, so that there is something to go by in an archive of these alone. */
function sum(entries) {
    let bytes = 0;
    for (const entry of entries)
        bytes += entry.kind === 'file' ? Math.max(entry.size, 1) : 1;
    return bytes;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./.build/artifacts/worker-pool/own-thread-worker.js

/** The calling thread as a worker: it moves the artifact, and takes jobs between two turns of its event loop. */
class OwnThreadWorker {
    busy = 0;
    /** The transfer needs this thread as well. */
    capacity = 1;
    #work;
    #onAnswer;
    #hasEnded = false;
    /** @param onAnswer called when it can take another job */
    constructor(work, onAnswer) {
        this.#work = work;
        this.#onAnswer = onAnswer;
    }
    async do(job) {
        this.busy += 1;
        try {
            // The network has its turn between two jobs.
            await (0,promises_.setImmediate)();
            if (this.#hasEnded)
                throw new Error('The work has been stopped.');
            return await this.#work(job);
        }
        finally {
            this.busy -= 1;
            this.#onAnswer();
        }
    }
    /** A job that has not begun is rejected. */
    end() {
        this.#hasEnded = true;
        return Promise.resolve();
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/worker-pool/thread-messages.js



/**
 * Makes this thread a worker of the pool that has started it: it answers each job that it is sent.
 *
 * @param moved memory of a result that is transferred instead of copied
 */
function answerJobs(work, moved = () => []) {
    const answer = async ({ id, job }) => {
        let message;
        let memory = [];
        try {
            const result = await work(job);
            message = { id, result };
            memory = moved(result);
        }
        catch (error) {
            message = { id, error: toMessage(error) };
        }
        parentPort?.postMessage(message, memory);
    };
    parentPort?.on('message', (message) => {
        void answer(message);
    });
}
function toMessage(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Failure)
        return { class: 'Failure', type: error.type, message, cause: error.cause };
    if (error instanceof ArchiveError)
        return { class: 'ArchiveError', kind: error.kind, message };
    return { class: 'Error', message };
}
/** The error that a thread's job has failed with. */
function fromMessage(error) {
    switch (error.class) {
        case 'Failure':
            return new failure/* Failure */.H(error.type, error.message, { cause: error.cause });
        case 'ArchiveError':
            return new archive_error_ArchiveError(error.kind, error.message);
        case 'Error':
            return new Error(error.message);
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/worker-pool/worker-pool.js



/** With the calling thread they are four: more would wait for the file system, or for the network. */
const maxThreads = 3;
/** How many threads are of use beside the calling one; 0 where there is one core. */
function mostThreads(cores) {
    return Math.min(maxThreads, cores - 1);
}
/**
 * Starts src/NAME.ts as a thread; in dist it is a bundle beside those of main and post (scripts/build.mjs).
 * A name that the bundler could see here would be bundled once more, as an asset that does not run.
 */
function startBundle(name, options = {}) {
    return new external_node_worker_threads_.Worker(new URL(`../${name}/index.js`, import.meta.url), options);
}
/**
 * Starts the threads. The calling thread takes jobs too while all others are busy: it does more in the time that it has
 * than one more thread would, which has to start and to compile first.
 */
function startWorkerPool({ threads, startThread, work, }) {
    const thisThread = new OwnThreadWorker(work, takeNext);
    const workers = [
        ...Array.from({ length: threads }, () => new ThreadWorker(startThread(), takeNext)),
        thisThread,
    ];
    const waiting = [];
    function takeNext() {
        for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
            const [worker] = workers
                .filter(({ busy, capacity }) => busy < capacity)
                .sort((left, right) => left.busy - right.busy);
            if (worker === undefined)
                return;
            waiting.shift();
            next.resolve(worker.do(next.job));
        }
    }
    return {
        width: workers.reduce((sum, { capacity }) => sum + capacity, 0),
        do: (job) => new Promise((resolve) => {
            waiting.push({ job, resolve });
            takeNext();
        }),
        doAt: (worker, job) => (workers[worker % workers.length] ?? thisThread).do(job),
        end: async () => {
            await Promise.all(workers.map((worker) => worker.end()));
        },
    };
}
/** A worker thread, and the jobs that it has not answered yet. */
class ThreadWorker {
    /** One at work, and one in its queue, so that the thread is never idle between two. */
    capacity = 2;
    #worker;
    #onAnswer;
    #jobs = new Map();
    #nextId = 0;
    #ended;
    /** @param onAnswer called when it can take another job */
    constructor(worker, onAnswer) {
        this.#onAnswer = onAnswer;
        this.#worker = worker;
        this.#worker.on('message', (answer) => {
            const job = this.#jobs.get(answer.id);
            this.#jobs.delete(answer.id);
            if (answer.error === undefined)
                job?.resolve(answer.result);
            else
                job?.reject(fromMessage(answer.error));
            this.#onAnswer();
        });
        this.#worker.on('error', (error) => {
            this.#rejectAll(new Error(`one of this action’s threads has crashed: ${String(error)}`, { cause: error }));
        });
        this.#worker.on('exit', (code) => {
            this.#rejectAll(new Error(`one of this action’s threads has ended early (exit code ${code})`));
        });
    }
    /** Jobs without an answer so far. */
    get busy() {
        return this.#jobs.size;
    }
    /** Rejects with what the job throws, or with another error where the thread has ended. */
    do(job) {
        if (this.#ended !== undefined)
            return Promise.reject(this.#ended);
        const id = this.#nextId++;
        return new Promise((resolve, reject) => {
            this.#jobs.set(id, { resolve, reject });
            this.#worker.postMessage({ id, job });
        });
    }
    async end() {
        this.#rejectAll(new Error('The work has been stopped.'));
        await this.#worker.terminate();
    }
    /** Later jobs are rejected too, so that a thread that has ended is noticed. */
    #rejectAll(error) {
        this.#ended ??= error;
        for (const { reject } of this.#jobs.values())
            reject(this.#ended);
        this.#jobs.clear();
        this.#onAnswer();
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/prepare.js








/**
 * Finds all artifacts, so that a wrong path costs nobody an upload, and begins to compress the first. Apart from
 * storeArtifacts(), which loads the S3 client, so that threads start and have work in the meantime.
 *
 * @param cores of the machine
 * @throws Failure
 */
function prepareArtifacts(artifacts, rules, cores = (0,external_node_os_.availableParallelism)()) {
    const found = artifacts.map((artifact) => ({ artifact, content: prepare_contentOf(artifact, rules) }));
    const contents = found.map(({ content }) => content);
    const pool = startCompressPool(threadsFor(contents, cores));
    const prepared = found.map(({ artifact, content }) => ({
        artifact,
        source: sourceOf(content, pool),
        remarks: content.kind === 'entries' ? content.remarks : undefined,
    }));
    prepared[0]?.source.begin();
    return { artifacts: prepared, pool };
}
function prepare_contentOf(artifact, rules) {
    try {
        return findContent(artifact.name, artifact.source, rules);
    }
    catch (error) {
        throw withArtifactName(artifact, error);
    }
}
/** Puts the artifact's name before a Failure's message; other errors stay as they are. */
function withArtifactName({ name }, error) {
    const subject = `Output artifact ${(0,_build_text/* oneLine */.T)(name)}: `;
    if (!(error instanceof failure/* Failure */.H) || error.message.startsWith(subject))
        return error;
    return new failure/* Failure */.H(error.type, subject + error.message, { cause: error.cause });
}
/** @param threads beside the calling one */
function startCompressPool(threads) {
    return startWorkerPool({ threads, startThread: () => startBundle('compress-worker'), work: compress });
}
/** How many threads beside the calling one compress these contents: as many as there are cores and jobs for. */
function threadsFor(contents, cores) {
    const most = mostThreads(cores) + 1;
    let jobs = 0;
    for (const content of most === 1 ? [] : contents) {
        if (content.kind !== 'entries')
            continue;
        try {
            jobs += countJobs(content.entries(), most - jobs);
        }
        catch {
            jobs += 1; // The error is thrown where that entry is archived.
        }
        if (jobs >= most)
            return most - 1;
    }
    return Math.max(0, jobs - 1);
}


/***/ })

};
