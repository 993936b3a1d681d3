import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./.build/artifacts/archive/compress-job.js
/** Bytes of a large file's pieces; smaller files are read whole. */
const chunkSize = 1 << 20;
const batchBytes = (/* unused pure expression or super */ null && (chunkSize));
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
            this.#streams.set(level, (stream = new InPlaceZlib((0,external_node_zlib_namespaceObject.createDeflateRaw)({ level }))));
        else
            stream.reset();
        const { made } = stream.write(external_node_zlib_namespaceObject.constants.Z_FINISH, content, output);
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
        const data = (0,external_node_zlib_namespaceObject.deflateRawSync)(content, { level });
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
            return (0,external_node_zlib_namespaceObject.inflateRawSync)(output.subarray(0, length)).toString() === text;
        });
    }
    catch {
        return false;
    }
    finally {
        deflater.close();
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./.build/failure.js
/** The values of FailureType in CodePipeline's API model. */
const failureTypes = (/* unused pure expression or super */ null && ([
    'JobFailed',
    'ConfigurationError',
    'PermissionError',
    'RevisionOutOfSync',
    'RevisionUnavailable',
    'SystemUnavailable',
]));
/**
 * Something that ends the job, with the type under which CodePipeline shall hear of it.
 *
 * The message is one line: what failed, on what, why, and what to do next. The cause stays attached.
 */
class failure_Failure extends Error {
    name = 'Failure';
    type;
    constructor(type, message, options) {
        super(message, options);
        this.type = type;
    }
}

;// CONCATENATED MODULE: ./.build/text.js
/**
 * Text from outside on one line: line breaks, tabs and other control characters (C0, C1, bidirectional
 * overrides, line separators) become a visible escape such as `\n` or `\u001b`.
 */
function text_oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/**
 * The text, cut to at most `limit` characters with an ellipsis at its end; never through a surrogate pair.
 *
 * AWS counts lengths in Unicode code points; a JavaScript string is counted in UTF-16 units here, which is
 * never less, so what is cut by this always fits.
 */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit - 1);
    const last = kept.charCodeAt(kept.length - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    return `${splitsPair ? kept.slice(0, -1) : kept}…`;
}

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
    return `"${text_oneLine(path)}"`;
}
/** The file system would not give us what is there. */
function unreadable(path, error) {
    const code = errorCode(error);
    if (code === 'ENOENT' && path.includes('\ufffd'))
        return notUtf8(path);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return changed(path, 'vanished', { cause: error });
    return new failure_Failure('JobFailed', `${quotedPath(path)} cannot be read: ${code ?? String(error)}`, {
        cause: error,
    });
}
/** A name in bytes that are no UTF-8 reaches us with U+FFFD in their place, and leads to nothing. */
function notUtf8(path) {
    return new failure_Failure('ConfigurationError', `the name ${quotedPath(path)} has bytes that are not UTF-8: a zip cannot carry it, so rename the file or leave it out`);
}
function changed(path, how, options) {
    return new failure_Failure('JobFailed', `${quotedPath(path)} ${how} while it was being archived: let everything that writes there end before the job does`, options);
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
    return new Failure('ConfigurationError', `the name ${quotedPath(name)} has ${what}: a zip cannot carry it, so rename the file or leave it out`);
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
const flags = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
/**
 * Reads from a file that has to be what it was when it was found.
 *
 * @param read is given the open file
 * @throws Failure where the file has changed, has vanished or cannot be read
 */
function withSourceFile(source, read) {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(source.path, flags);
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
        throw error instanceof failure_Failure ? error : unreadable(source.path, error);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function checkUnchanged(file, source) {
    const { size, mtimeMs } = (0,external_node_fs_namespaceObject.fstatSync)(file);
    if (size !== source.size || mtimeMs !== source.modified)
        throw changed(source.path, 'changed');
}
/** Fills `target` from the file's byte `position` on; all of it has to be there. */
function readFully(file, source, target, position) {
    let filled = 0;
    while (filled < target.length) {
        const bytes = (0,external_node_fs_namespaceObject.readSync)(file, target, filled, target.length - filled, position + filled);
        if (bytes === 0)
            throw changed(source.path, 'changed');
        filled += bytes;
    }
}
const pieceSize = (/* unused pure expression or super */ null && (1 << 20));
/** A whole file, piece by piece; each piece is valid until the next is asked for. */
async function* contentOfFile(source) {
    const memory = Buffer.allocUnsafeSlow(Math.min(pieceSize, source.size));
    for (let start = 0; start < source.size; start += pieceSize) {
        // Other transfers get their turn between two pieces.
        await setImmediate();
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
const madeOnUnix = (/* unused pure expression or super */ null && (3 << 8));
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
                crc32: (0,external_node_zlib_namespaceObject.crc32)(content),
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
    const data = (0,external_node_zlib_namespaceObject.deflateRawSync)(content, {
        level: incompressible ? 0 : levelOfLarge,
        // Never so little that it would come from a pool that cannot be handed over to another thread.
        chunkSize: Math.max(compress_window, outputSize(length)),
        finishFlush: start + length === file.size ? external_node_zlib_namespaceObject.constants.Z_FINISH : external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH,
        ...(before > 0 && !incompressible && { dictionary: bytes.subarray(0, before) }),
    });
    return { bytes: data, packed: [{ method: deflated, crc32: (0,external_node_zlib_namespaceObject.crc32)(content), compressedSize: data.length }] };
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

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
function name_encoding_shownPath(path) {
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
function corrupt(message, options) {
    return new archive_error_ArchiveError('corrupt', message, options);
}
function refused(message, options) {
    return new archive_error_ArchiveError('refused', message, options);
}
function obstructed(message, options) {
    return new archive_error_ArchiveError('obstructed', message, options);
}
/** An entry's name as it may stand in a message: quoted, on one line, cut in its middle where it is endless. */
function quoted(name) {
    const line = oneLine(shownPath(name));
    return line.length <= 200 ? `"${line}"` : `"${line.slice(0, 120)}…${line.slice(-60)}"`;
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
        external_node_worker_threads_namespaceObject.parentPort?.postMessage(message, memory);
    };
    external_node_worker_threads_namespaceObject.parentPort?.on('message', (message) => {
        void answer(message);
    });
}
function toMessage(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof failure_Failure)
        return { class: 'Failure', type: error.type, message, cause: error.cause };
    if (error instanceof archive_error_ArchiveError)
        return { class: 'ArchiveError', kind: error.kind, message };
    return { class: 'Error', message };
}
/** The error that a thread's job has failed with. */
function fromMessage(error) {
    switch (error.class) {
        case 'Failure':
            return new Failure(error.type, error.message, { cause: error.cause });
        case 'ArchiveError':
            return new ArchiveError(error.kind, error.message);
        case 'Error':
            return new Error(error.message);
    }
}

;// CONCATENATED MODULE: ./.build/compress-worker.js
/** Entry point of the threads that compress. */


answerJobs(compress, ({ bytes }) => [bytes.buffer]);

