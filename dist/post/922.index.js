export const id = 922;
export const ids = [922];
export const modules = {

/***/ 8922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storeArtifacts: () => (/* binding */ storeArtifacts)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/failure.js
var failure = __webpack_require__(8428);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/artifacts/archive/entry.js


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

;// CONCATENATED MODULE: ./.build/artifacts/archive/archive-kind.js



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

;// CONCATENATED MODULE: ./.build/artifacts/archive/compress-job.js
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
const source_file_pieceSize = 1 << 20;
/** A whole file, piece by piece; each piece is valid until the next is asked for. */
async function* contentOfFile(source) {
    const memory = Buffer.allocUnsafeSlow(Math.min(source_file_pieceSize, source.size));
    for (let start = 0; start < source.size; start += source_file_pieceSize) {
        // Other transfers get their turn between two pieces.
        await (0,promises_.setImmediate)();
        const piece = memory.subarray(0, Math.min(source_file_pieceSize, source.size - start));
        withSourceFile(source, (file) => {
            readFully(file, source, piece, start);
        });
        yield piece;
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/archive/zip-entry.js
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

;// CONCATENATED MODULE: ./.build/artifacts/archive/zip-format.js
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
    const most = entries.reduce((sum, entry) => sum + localHeaderFixed + Buffer.byteLength(entry.name) + dataSize(entry), 0);
    const bytes = Buffer.allocUnsafeSlow(most);
    const packed = [];
    let end = 0;
    for (const entry of entries) {
        const content = contentOf(entry);
        const data = entry.kind === 'file' ? deflateWhole(content) : content;
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
/** The content itself where deflate makes it no smaller. */
function deflateWhole(content) {
    if (content.length === 0 || looksIncompressible(content))
        return content;
    const level = content.length < large ? levelOfSmall : levelOfLarge;
    const data = (0,external_node_zlib_.deflateRawSync)(content, { level, chunkSize: outputSize(content.length) });
    return data.length < content.length ? data : content;
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/output-paths.js
var output_paths = __webpack_require__(8828);
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
    if (isInside(target, workspace))
        return target;
    throw new failure/* Failure */.H('ConfigurationError', `${quotedPath(path)} leads out of the workspace, to ${quotedPath(target)}: only what lies in the workspace ${quotedPath(workspace)} goes into an artifact`);
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
        throw new failure/* Failure */.H('ConfigurationError', `${quotedPath(link)} is a link to ${quotedPath(target)}, a folder that it lies in: following it would never end; remove it, or use symlinks: preserve`);
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
        throw new failure/* Failure */.H('ConfigurationError', `${quotedPath(path)} is ${kindOf(stats)}, which an archive cannot hold: remove it, or leave it out`);
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
        throw unreadable(path, error);
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
        throw unreadable(path, error);
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
        throw new failure/* Failure */.H('ConfigurationError', `nothing matches the path ${quotedPath(path)}; ${output_paths/* allowedOutputPath */.Z}`);
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
        if (['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG'].includes(errorCode(error) ?? ''))
            return false;
        throw unreadable(path, error);
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
    const kind = archiveKind(file);
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

;// CONCATENATED MODULE: ./.build/artifacts/archive/crc32.js
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

;// CONCATENATED MODULE: ./.build/artifacts/archive/zip-writer.js




/**
 * The entries as a zip, piece by piece. The disk is read and jobs are handed out only a few pieces ahead of what is
 * asked for.
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

;// CONCATENATED MODULE: ./.build/artifacts/progress.js
/** Milliseconds before the first line and between two lines. */
const interval = 5_000;
/**
 * Watches one transfer, and says how far it is (percent, bytes, rate) every five seconds from its fifth second on.
 *
 * @param title what is moved, in the words of the log: `Downloading SourceArtifact`
 * @param totalBytes undefined where nobody knows it beforehand
 * @returns to be called with the number of bytes that have just arrived or left
 */
function watchProgress(title, totalBytes, { clock, progress }) {
    const startedAt = clock.now();
    let saidAt = startedAt;
    let moved = 0;
    return (bytes) => {
        moved += bytes;
        const now = clock.now();
        if (now - saidAt < interval)
            return;
        saidAt = now;
        // Retried parts are counted again.
        const seen = totalBytes === undefined ? moved : Math.min(moved, totalBytes);
        progress(`${title}: ${progressText(seen, totalBytes, now - startedAt)}`);
    };
}
/** `42 % (210 MB of 500 MB, 35 MB/s)`; without a total `210 MB, 35 MB/s`. */
function progressText(bytes, totalBytes, milliseconds) {
    const rate = `${bytesText((bytes / milliseconds) * 1_000)}/s`;
    if (totalBytes === undefined || totalBytes === 0)
        return `${bytesText(bytes)}, ${rate}`;
    const percent = Math.floor((bytes / totalBytes) * 100);
    return `${percent} % (${bytesText(bytes)} of ${bytesText(totalBytes)}, ${rate})`;
}
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A number of bytes as people read it, in decimal units: `812 B`, `3.4 MB`, `210 MB`. */
function bytesText(bytes) {
    let value = bytes;
    let unit = units[0];
    for (const next of units.slice(1)) {
        if (value < 999.5)
            break;
        value /= 1_000;
        unit = next;
    }
    return `${unit === 'B' || value >= 9.95 ? value.toFixed(0) : value.toFixed(1)} ${unit}`;
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/part-memory.js
/**
 * The memory of parts, over all uploads: how much of it may be under way at the same time, first come, first served,
 * and the buffers themselves, which are used again instead of being left to the garbage collector.
 */
class PartMemory {
    #total;
    #free;
    #waiting = [];
    #spare = [];
    /** @param total bytes that may be under way */
    constructor(total) {
        this.#total = total;
        this.#free = total;
    }
    /** A buffer of this size, whatever it holds. It is not under way yet. */
    allocate(size) {
        const index = this.#spare.findIndex(({ length }) => length === size);
        return this.#spare.splice(index, index === -1 ? 0 : 1)[0] ?? Buffer.allocUnsafeSlow(size);
    }
    /** Resolves when this part may go under way. One larger than the whole memory goes alone. */
    async enter({ length }) {
        await new Promise((resolve) => {
            this.#waiting.push({ bytes: Math.min(length, this.#total), resolve });
            this.#admit();
        });
    }
    /** A part that has entered is done with, for good: its buffer will be written to. */
    leave(part) {
        this.#free += Math.min(part.length, this.#total);
        if (part.length === part.buffer.byteLength)
            this.#spare.push(part);
        this.#admit();
    }
    #admit() {
        for (let next = this.#waiting[0]; next !== undefined && next.bytes <= this.#free; next = this.#waiting[0]) {
            this.#waiting.shift();
            this.#free -= next.bytes;
            next.resolve();
        }
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
;// CONCATENATED MODULE: ./.build/artifacts/upload/checksum.js

/** A CRC-32 as S3 writes it: big-endian, in base64. */
function checksumOf(bytes) {
    const digest = Buffer.alloc(4);
    digest.writeUInt32BE((0,external_node_zlib_.crc32)(bytes));
    return digest.toString('base64');
}
/**
 * What S3 says of an object uploaded in parts: the CRC-32 of the parts' CRC-32s, and their number.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html (composite checksums)
 */
function compositeChecksum(parts) {
    const digests = Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')));
    return `${checksumOf(digests)}-${parts.length}`;
}
/** S3 has something else than was sent: the try counts as lost. Servers that name no checksum are taken at their word. */
function checkChecksum(sent, stored) {
    if (stored === undefined || stored === sent)
        return;
    throw new Error(`S3 says that it has stored bytes with the CRC-32 ${stored}, but ${sent} was sent.`);
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/destination.js
/** What PutObject and CreateMultipartUpload have in common. */
function creationInput({ bucket, key, encryptionKeyId, contentType }) {
    return {
        Bucket: bucket,
        Key: key,
        ContentType: contentType,
        ServerSideEncryption: 'aws:kms',
        ...(encryptionKeyId !== undefined && { SSEKMSKeyId: encryptionKeyId }),
    };
}

// EXTERNAL MODULE: ./.build/aws/errors.js
var errors = __webpack_require__(7085);
;// CONCATENATED MODULE: ./.build/artifacts/upload/stall.js
/**
 * One try, ended where nothing has moved for `limit` milliseconds.
 *
 * @throws whatever the try rejects with; an Error named `Stalled` where it was ended
 */
async function endIfStalled(attempt, limit, clock, signal) {
    const ended = new AbortController();
    const stalled = new AbortController();
    let movedAt = clock.now();
    const watch = async () => {
        for (let wait = limit; wait > 0; wait = movedAt + limit - clock.now())
            await clock.sleep(wait, ended.signal);
        stalled.abort(new Stalled(`Nothing has moved for ${limit / 1_000} s.`));
    };
    // It only ever rejects because the try has ended.
    watch().catch(() => undefined);
    try {
        return await attempt(AbortSignal.any([signal, stalled.signal]), () => {
            movedAt = clock.now();
        });
    }
    catch (error) {
        // The SDK says AbortError, whatever the signal's reason.
        stalled.signal.throwIfAborted();
        throw error;
    }
    finally {
        ended.abort();
    }
}
class Stalled extends Error {
    name = 'Stalled';
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/abort-upload.js




const tries = 3;
/** Milliseconds: a step that was asked to end has a few seconds left. */
const tryTimeout = 1_500;
/** Has S3 drop the parts that it keeps of an upload that will not be completed. Never rejects: it only warns. */
async function abortUpload(uploadId, { destination, transfer }) {
    const { bucket, key } = destination;
    const command = () => new dist_cjs/* AbortMultipartUploadCommand */.tfP({ Bucket: bucket, Key: key, UploadId: uploadId });
    // Of its own: what ended the upload must not end this.
    const { signal } = new AbortController();
    let code = '';
    for (let attempt = 1; attempt <= tries; attempt += 1) {
        try {
            const send = (abortSignal) => transfer.s3.send(command(), { abortSignal });
            await endIfStalled(send, tryTimeout, transfer.clock, signal);
            return;
        }
        catch (error) {
            const reason = (0,errors/* readAwsError */.S)(error);
            if (reason.code === 'NoSuchUpload')
                return;
            if (reason.kind === 'credentials')
                transfer.renewCredentials();
            code = reason.code;
        }
    }
    transfer.warn((0,_build_text/* oneLine */.T)(`The unfinished upload of s3://${bucket}/${key} could not be aborted (${code}): S3 keeps its parts until a lifecycle rule of the bucket removes them`));
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(3422);
;// CONCATENATED MODULE: ./.build/artifacts/upload/moving-body.js


const moving_body_pieceSize = 256 * 1024;
/**
 * Has a command's body sent piece by piece, so that it shows whether bytes move. The command itself keeps its body in
 * memory: the SDK signs it as such, and can send it again where S3 redirects it to another region.
 *
 * @param moved called with the number of bytes each time the connection has taken some
 */
function watchBody({ middlewareStack }, body, moved) {
    middlewareStack.add((next) => async (args) => {
        if (!protocols.HttpRequest.isInstance(args.request))
            return await next(args);
        const request = protocols.HttpRequest.clone(args.request);
        request.body = inPieces(body, moved);
        return await next({ ...args, request });
    }, 
    // Last before the request goes out: it is signed, and each try of the SDK passes here.
    { step: 'finalizeRequest', priority: 'low', name: 'watchBody' });
}
function inPieces(body, moved) {
    let at = 0;
    let asked = 0;
    return new external_node_stream_.Readable({
        highWaterMark: moving_body_pieceSize,
        read() {
            // Asked for more: what it was given last is on its way.
            if (asked > 0)
                moved(asked);
            const piece = body.subarray(at, at + moving_body_pieceSize);
            at += piece.length;
            asked = piece.length;
            this.push(piece.length === 0 ? null : piece);
        },
    });
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/multipart.js







/** S3 has forgotten the upload, as it does with one that is complete; but nothing says what is stored now. */
class UnknownOutcome extends Error {
    name = 'UnknownOutcome';
}
/**
 * Stores content of more than one part; resolves with its size in bytes.
 *
 * @throws UnknownOutcome; a Failure, or the signal's reason, after the upload has been aborted
 */
async function uploadInParts(first, rest, upload) {
    const uploadId = await create(upload);
    const stop = new AbortController();
    const stoppable = { ...upload, signal: AbortSignal.any([upload.signal, stop.signal]) };
    const underWay = [];
    const begin = async (part) => {
        stoppable.signal.throwIfAborted();
        await upload.memory.enter(part.bytes);
        const stored = uploadPart(part, uploadId, stoppable).finally(() => {
            upload.memory.leave(part.bytes);
        });
        // The first that fails ends the others; it is met again below.
        stored.catch((error) => {
            stop.abort(error);
        });
        underWay.push(stored);
    };
    try {
        await begin(first);
        for await (const part of rest)
            await begin(part);
        return await complete(uploadId, await Promise.all(underWay), upload);
    }
    catch (error) {
        stop.abort(error);
        // S3 may go on to store parts that arrive after the upload was aborted, so none may be on its way.
        await Promise.allSettled(underWay);
        if (!(error instanceof UnknownOutcome))
            await abortUpload(uploadId, upload);
        upload.signal.throwIfAborted();
        throw stop.signal.reason;
    }
}
async function create({ destination, persist, signal, transfer }) {
    const { UploadId } = await persist(async (abortSignal) => await transfer.s3.send(new dist_cjs/* CreateMultipartUploadCommand */.nG4({ ...creationInput(destination), ChecksumAlgorithm: 'CRC32' }), { abortSignal }), signal);
    if (UploadId === undefined)
        throw new failure/* Failure */.H('JobFailed', 'S3 began an upload without an ID for it');
    return UploadId;
}
async function uploadPart({ number, bytes }, uploadId, upload) {
    const { destination, persist, signal, transfer, moved } = upload;
    const checksum = checksumOf(bytes);
    return await persist(async (abortSignal, advanced) => {
        const command = new dist_cjs/* UploadPartCommand */.iVK({
            Bucket: destination.bucket,
            Key: destination.key,
            UploadId: uploadId,
            PartNumber: number,
            Body: bytes,
            ContentLength: bytes.length,
            ChecksumAlgorithm: 'CRC32',
            ChecksumCRC32: checksum,
        });
        watchBody(command, bytes, (count) => {
            advanced();
            moved(count);
        });
        const { ETag, ChecksumCRC32 } = await transfer.s3.send(command, { abortSignal });
        checkChecksum(checksum, ChecksumCRC32);
        return { PartNumber: number, ETag, ChecksumCRC32: checksum, bytes: bytes.length };
    }, signal);
}
async function complete(uploadId, parts, upload) {
    const { destination, persist, signal, transfer } = upload;
    const size = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    const checksum = compositeChecksum(parts.map(({ ChecksumCRC32 }) => ChecksumCRC32));
    const command = () => new dist_cjs/* CompleteMultipartUploadCommand */.Gym({
        Bucket: destination.bucket,
        Key: destination.key,
        UploadId: uploadId,
        MpuObjectSize: size,
        MultipartUpload: {
            Parts: parts.map(({ PartNumber, ETag, ChecksumCRC32 }) => ({ PartNumber, ETag, ChecksumCRC32 })),
        },
    });
    try {
        const answer = await persist((abortSignal) => transfer.s3.send(command(), { abortSignal }), signal);
        if (answer.ChecksumCRC32 === undefined || answer.ChecksumCRC32 === checksum)
            return size;
    }
    catch (error) {
        // A try whose answer was lost may have completed it: S3 then knows the upload no more.
        if (!(error instanceof failure/* Failure */.H) || (0,errors/* readAwsError */.S)(error.cause).code !== 'NoSuchUpload')
            throw error;
        if (await isStored(size, checksum, upload))
            return size;
        throw new UnknownOutcome('S3 has forgotten the upload before it confirmed it.', { cause: error });
    }
    throw new UnknownOutcome('S3 has put the object together from other bytes than were sent.');
}
/** Whether S3 has exactly this content. The credentials may not be allowed to ask: then nobody knows. */
async function isStored(size, checksum, upload) {
    const { destination, persist, signal, transfer } = upload;
    const command = () => new dist_cjs/* HeadObjectCommand */.l81({ Bucket: destination.bucket, Key: destination.key, ChecksumMode: 'ENABLED' });
    try {
        const found = await persist((abortSignal) => transfer.s3.send(command(), { abortSignal }), signal);
        return found.ContentLength === size && found.ChecksumCRC32 === checksum;
    }
    catch {
        signal.throwIfAborted();
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/parts.js
const firstPartSize = 8 * 1024 * 1024;
const partsOfOneSize = 1_000;
/**
 * Bytes of a part. An archive's size is not known before it is done, and S3 takes 10,000 parts at most, so parts
 * double after each thousand: 8 GB in parts of 8 MiB, 5 TB (S3's limit) within the tenth thousand.
 */
function partSize(number) {
    return firstPartSize * 2 ** Math.floor((number - 1) / partsOfOneSize);
}
/** Cuts content of any length into parts, of which there is always at least one. */
async function* cutIntoParts(content, allocate, size = partSize) {
    let number = 1;
    let bytes = allocate(size(number));
    let filled = 0;
    for await (const piece of content) {
        for (let at = 0; at < piece.length;) {
            if (filled === bytes.length) {
                yield { number, bytes, last: false };
                number += 1;
                bytes = allocate(size(number));
                filled = 0;
            }
            const more = piece.subarray(at, at + bytes.length - filled);
            bytes.set(more, filled);
            filled += more.length;
            at += more.length;
        }
    }
    yield { number, bytes: bytes.subarray(0, filled), last: true };
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/retry.js


/** Milliseconds without a byte after which a try is given up (contract, "Budgets"). */
const stallTimeout = 30_000;
/** Milliseconds from a request's first failure during which it is tried again. */
const budget = 120_000;
const firstWait = 500;
const longestWait = 15_000;
/** Each takes a fresh set; where S3 refuses three, a fourth will not be any better. */
const mostRenewals = 3;
/** S3 refused what it may well take next time: damaged on the way, or in the way of another request. */
const passing = new Set([
    'BadDigest',
    'ConditionalRequestConflict',
    'IncompleteBody',
    'InvalidDigest',
    'OperationAborted',
    'RequestTimeTooSkewed',
    'XAmzContentChecksumMismatch',
    'XAmzContentSHA256Mismatch',
]);
/**
 * Tries again, with jitter, what failed by throttling, 5xx, the network or a stall, for up to two minutes; renews
 * credentials that have expired. A try must be repeatable from memory.
 *
 * The sender that it returns rejects with the last error of S3 or Node, or with the signal's reason.
 *
 * @param random 0 ≤ n < 1
 */
function persistent({ clock, renewCredentials }, random = Math.random) {
    // Requests under way together find out together that their credentials have expired: one renewal serves them all.
    let renewals = 0;
    return async (attempt, signal) => {
        let failedFirst;
        let refusedCredentials = 0;
        for (let tries = 1;; tries += 1) {
            const renewalsBefore = renewals;
            try {
                return await endIfStalled(attempt, stallTimeout, clock, signal);
            }
            catch (error) {
                signal.throwIfAborted();
                const reason = (0,errors/* readAwsError */.S)(error);
                if (reason.kind === 'credentials') {
                    refusedCredentials += 1;
                    if (refusedCredentials > mostRenewals)
                        throw error;
                    if (renewals === renewalsBefore) {
                        renewals += 1;
                        renewCredentials();
                    }
                }
                else if (!mayPass(reason)) {
                    throw error;
                }
                failedFirst ??= clock.now();
                const wait = waitBefore(tries, random());
                if (clock.now() + wait > failedFirst + budget)
                    throw error;
                await clock.sleep(wait, signal);
            }
        }
    };
}
function mayPass({ kind, code }) {
    return kind === 'throttled' || kind === 'server' || kind === 'network' || passing.has(code);
}
/** Half fixed, half by chance, so that requests that failed together do not come back together. */
function waitBefore(tries, chance) {
    const ceiling = Math.min(longestWait, firstWait * 2 ** (tries - 1));
    return ceiling / 2 + (chance * ceiling) / 2;
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/upload-failure.js



/** What S3's last answer to an upload means for the job (contract, "Main" 4 and brief table of types). */
function uploadFailure(error, destination) {
    if (error instanceof failure/* Failure */.H)
        return error;
    const { kind, code, status, requestId } = (0,errors/* readAwsError */.S)(error);
    const place = (0,_build_text/* oneLine */.T)(`s3://${destination.bucket}/${destination.key}`);
    const id = requestId === undefined ? '' : `, request ID ${requestId}`;
    const answer = (0,_build_text/* oneLine */.T)(`${code}${status === undefined ? '' : `, HTTP ${status}`}${id}`);
    const text = error instanceof Error && error.message !== '' ? (0,_build_text/* oneLine */.T)(error.message) : 'no further word';
    const cause = { cause: error };
    switch (kind) {
        case 'denied':
            return new failure/* Failure */.H('PermissionError', `S3 denied writing ${place} (${answer}: ${text}): see that the policies of the artifact bucket ${(0,_build_text/* oneLine */.T)(destination.bucket)} and of ${keyOf(destination)} allow it to the job’s artifact credentials`, cause);
        case 'credentials':
            return new failure/* Failure */.H('PermissionError', `S3 does not accept the job’s artifact credentials for ${place}, renewed ones included (${answer}: ${text}): see that the job is still in progress in CodePipeline`, cause);
        case 'throttled':
        case 'server':
        case 'network':
            return new failure/* Failure */.H('SystemUnavailable', `S3 did not take ${place} within the time for retries (${answer}: ${text}): retry the stage in CodePipeline`, cause);
        case 'missing':
            if (code === 'NoSuchUpload')
                break;
            return new failure/* Failure */.H('ConfigurationError', `The bucket of ${place} does not exist (${answer}): see the artifact store of the pipeline`, cause);
        case 'changed':
        case 'refused':
            break;
    }
    return new failure/* Failure */.H('JobFailed', `S3 refused to store ${place} (${answer}: ${text})`, cause);
}
function keyOf({ encryptionKeyId }) {
    return encryptionKeyId === undefined
        ? 'the account’s key aws/s3'
        : `the KMS key ${(0,_build_text/* oneLine */.T)(encryptionKeyId)}`;
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/upload.js










/**
 * Stores content as an object, in one request or in parts, and resolves with its size in bytes when S3 has confirmed
 * all of it.
 *
 * @param content begins anew at each call; it is asked for again where the outcome of a whole upload is unknown
 * @throws Failure, or the signal's reason; an upload in parts is aborted then
 */
async function uploadObject(content, destination, room, moved) {
    const upload = { ...room, destination, moved, persist: withFailures(destination, room.transfer) };
    try {
        return await uploadOnce(content(), upload);
    }
    catch (error) {
        if (!(error instanceof UnknownOutcome))
            throw error;
    }
    try {
        return await uploadOnce(content(), upload);
    }
    catch (error) {
        if (!(error instanceof UnknownOutcome))
            throw error;
        throw new failure/* Failure */.H('SystemUnavailable', `S3 never confirmed ${(0,_build_text/* oneLine */.T)(`s3://${destination.bucket}/${destination.key}`)}, though it was uploaded twice: retry the stage in CodePipeline`, { cause: error });
    }
}
function withFailures(destination, transfer) {
    const persist = persistent(transfer);
    return async (attempt, signal) => {
        try {
            return await persist(attempt, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            throw uploadFailure(error, destination);
        }
    };
}
async function uploadOnce(content, upload) {
    const parts = cutIntoParts(content, (size) => upload.memory.allocate(size));
    const first = await parts.next();
    if (first.done === true)
        throw new Error('Content has at least one part.');
    return first.value.last
        ? await uploadWhole(first.value, upload)
        : await uploadInParts(first.value, parts, upload);
}
async function uploadWhole({ bytes }, { destination, persist, signal, transfer, moved }) {
    const checksum = checksumOf(bytes);
    await persist(async (abortSignal, advanced) => {
        const command = new dist_cjs/* PutObjectCommand */.wKZ({
            ...creationInput(destination),
            Body: bytes,
            ContentLength: bytes.length,
            ChecksumAlgorithm: 'CRC32',
            ChecksumCRC32: checksum,
        });
        watchBody(command, bytes, (count) => {
            advanced();
            moved(count);
        });
        const answer = await transfer.s3.send(command, { abortSignal });
        checkChecksum(checksum, answer.ChecksumCRC32);
    }, signal);
    return bytes.length;
}

;// CONCATENATED MODULE: ./.build/artifacts/store.js











/** The last parts of one artifact travel while the next is compressed. */
const atTheSameTime = 2;
/** More threads than this compress faster than the network takes it. */
const mostThreads = 4;
/** Bytes of parts on their way: six of the usual size. */
const memoryForParts = 48 * 1024 * 1024;
const contentTypes = {
    zip: 'application/zip',
    tar: 'application/x-tar',
    'tar.gz': 'application/gzip',
};
/**
 * Archives and uploads the artifacts; resolves, in their order, when S3 has confirmed every byte of each. Where one
 * fails, the others are ended.
 *
 * @throws Failure, or the reason of the transfer's signal; no unfinished upload is left behind then
 */
async function storeArtifacts(artifacts, options, transfer) {
    // All of them first: a wrong path costs nobody an upload.
    const found = artifacts.map((artifact) => ({ artifact, content: store_contentOf(artifact, options) }));
    const stop = new AbortController();
    const compressors = startCompressors(Math.min((0,external_node_os_.availableParallelism)(), mostThreads));
    const room = {
        ...options,
        transfer,
        compressors,
        signal: AbortSignal.any([transfer.signal, stop.signal]),
        memory: new PartMemory(memoryForParts),
    };
    const stored = [];
    const waiting = [...found.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, { artifact, content }] = next;
            room.signal.throwIfAborted();
            stored[index] = await storeArtifact(artifact, content, room);
        }
    };
    const workers = Array.from({ length: atTheSameTime }, () => work().catch((error) => {
        // The first reason stays; what the others then reject with follows from it.
        stop.abort(error);
    }));
    await Promise.all(workers);
    await compressors.close();
    room.signal.throwIfAborted();
    return stored;
}
function store_contentOf(artifact, options) {
    try {
        return findContent(artifact.name, artifact.source, options);
    }
    catch (error) {
        throw about(artifact, error);
    }
}
async function storeArtifact(artifact, content, room) {
    const { clock } = room.transfer;
    const startedAt = clock.now();
    const destination = {
        ...artifact.location,
        encryptionKeyId: room.encryptionKeyId,
        contentType: contentTypes[content.kind === 'entries' ? 'zip' : content.kind],
    };
    const title = `Uploading ${(0,_build_text/* oneLine */.T)(artifact.name)}`;
    const size = content.kind === 'entries' ? undefined : content.file.size;
    const moved = watchProgress(title, size, room.transfer);
    let files = 1;
    const bytes = async function* () {
        if (content.kind !== 'entries') {
            yield* contentOfFile(content.file);
            return;
        }
        const { compressors } = room;
        files = 0;
        const counted = count(content.entries(), () => {
            files += 1;
        });
        yield* zip(counted, (job) => compressors.run(job), compressors.width);
    };
    try {
        const stored = await uploadObject(bytes, destination, room, moved);
        return { name: artifact.name, bytes: stored, files, milliseconds: clock.now() - startedAt };
    }
    catch (error) {
        throw about(artifact, error);
    }
}
function* count(entries, onFile) {
    for (const entry of entries) {
        if (entry.kind !== 'folder')
            onFile();
        yield entry;
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
