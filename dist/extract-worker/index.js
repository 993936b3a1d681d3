import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./.build/text.js
/**
 * Text from outside on one line: line breaks, tabs and other control characters (C0, C1, bidirectional
 * overrides, line separators) become a visible escape such as `\n` or `\u001b`.
 */
function oneLine(text) {
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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
function name_encoding_decodeName(bytes) {
    if ((0,external_node_buffer_namespaceObject.isAscii)(bytes))
        return bytes.toString('latin1');
    return utf8(bytes) ?? Array.from(bytes, (byte) => inCp437(byte)).join('');
}
/**
 * The bytes of a name in a tar, or of a link's target on the disk, as text that nativePath() turns into these bytes
 * again. Windows and macOS have no names but Unicode's: there it is decodeName().
 */
function decodePath(bytes, platform = process.platform) {
    if (platform === 'win32' || platform === 'darwin')
        return name_encoding_decodeName(bytes);
    const whole = isAscii(bytes) ? bytes.toString('latin1') : utf8(bytes);
    if (whole !== undefined)
        return whole;
    // Each segment for itself, so that the same one is the same text in every path.
    const segments = [];
    for (let start = 0; start <= bytes.length;) {
        const slash = bytes.indexOf('/', start);
        const end = slash === -1 ? bytes.length : slash;
        const segment = bytes.subarray(start, end);
        segments.push(utf8(segment) ?? Array.from(segment, standInFor).join(''));
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
function name_encoding_byteLengthOf(path) {
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
function utf8(bytes) {
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
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
function archive_error_quoted(name) {
    const line = oneLine(shownPath(name));
    return line.length <= 200 ? `"${line}"` : `"${line.slice(0, 120)}…${line.slice(-60)}"`;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/entry.js
/** Where DOS or nobody says who may do what: 644 for files, 755 for directories. */
const entry_defaultModes = { directory: 0o755, file: 0o644, link: 0o777 };
/** Of the type and mode bits of a Unix `st_mode`. */
const entry_fileTypes = {
    mask: 0o170000,
    directory: 0o040000,
    link: 0o120000,
    characterDevice: 0o020000,
    blockDevice: 0o060000,
    fifo: 0o010000,
    socket: 0o140000,
};
/** Read, write and execute only: setuid, setgid and sticky never reach the disk. */
function entry_permissions(mode) {
    return mode & 0o777;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/create-file.js



/** What createDirectory() did, as a number that crosses from one thread to another. */
const madeDirectory = -1;
const foundDirectory = -2;
/** Two threads may clear the same place at once. */
const maxAttempts = 3;
/**
 * Makes a directory, or finds one there; a file in its place is removed. A symbolic link there is neither followed
 * nor replaced: what it leads to may hold what the link was set for.
 *
 * @param path absolute, in a directory that is known to be one
 * @param entry the directory's name in the archive, for messages
 * @returns madeDirectory; foundDirectory; or, of one that was found and had to be made writable, its mode before that
 * @throws ArchiveError (obstructed) where a symbolic link is there
 */
function createDirectory(path, entry) {
    for (let attempt = 1;; attempt++) {
        try {
            (0,external_node_fs_namespaceObject.mkdirSync)(path);
            return madeDirectory;
        }
        catch (error) {
            if (codeOf(error) !== 'EEXIST')
                throw fileError(error, entry);
        }
        const there = statusOf(path, entry);
        if (there?.isDirectory() === true)
            return makeWritable(path, there);
        if (there?.isSymbolicLink() === true) {
            throw obstructed(`a symbolic link is in the place of the directory ${archive_error_quoted(entry)}`);
        }
        try {
            (0,external_node_fs_namespaceObject.unlinkSync)(path);
        }
        catch (error) {
            if (attempt === maxAttempts)
                throw fileError(error, entry);
        }
    }
}
/**
 * Lets this process write into a directory of its own whose mode forbids that, as one from an earlier archive may.
 * Another user's is left alone: what is tried in it tells what is wrong.
 *
 * @returns foundDirectory, or the mode to restore in the end
 */
function makeWritable(path, { mode, uid }) {
    if ((mode & 0o300) === 0o300 || process.geteuid?.() !== uid)
        return foundDirectory;
    try {
        (0,external_node_fs_namespaceObject.chmodSync)(path, (mode & 0o7777) | 0o300);
    }
    catch {
        return foundDirectory;
    }
    return mode & 0o7777;
}
/**
 * Opens a new file for writing, never one that is there: whatever is in its place but a directory is removed first,
 * so that nothing is written through a link, symbolic or hard. The umask applies.
 *
 * @param path absolute, in a directory that is known to be one
 * @param entry the entry's name, for messages
 * @throws ArchiveError (obstructed) where a directory is there
 */
function createFile(path, mode, entry) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, 'wx', entry_permissions(mode));
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw fileError(error, entry);
    }
    clearPlace(path, entry);
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, 'wx', entry_permissions(mode));
    }
    catch (error) {
        throw fileError(error, entry);
    }
}
/**
 * Removes what is at `path`, where there is something. A link is unlinked, never followed.
 *
 * @throws ArchiveError (obstructed) where a directory is there
 */
function clearPlace(path, entry) {
    const there = statusOf(path, entry);
    if (there === undefined)
        return;
    if (there.isDirectory())
        throw obstructed(`a directory is in the place of the entry ${archive_error_quoted(entry)}`);
    try {
        (0,external_node_fs_namespaceObject.unlinkSync)(path);
    }
    catch (error) {
        throw fileError(error, entry);
    }
}
/** What is at `path`, a link being one; undefined where nothing is. */
function statusOf(path, entry) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw fileError(error, entry);
    }
}
/** @param position in the file; where it ends so far, if not given */
function writeAll(file, bytes, entry, position) {
    try {
        for (let written = 0; written < bytes.length;) {
            const at = position === undefined ? null : position + written;
            written += (0,external_node_fs_namespaceObject.writeSync)(file, bytes, written, bytes.length - written, at);
        }
    }
    catch (error) {
        throw fileError(error, entry);
    }
}
/**
 * Sets the modification time of an open file, once everything is written. A file system that does not take it keeps
 * the time of extraction: Destination finds that out, and no content is lost by it.
 *
 * @param time in seconds since 1970; NaN where the archive gives none
 */
function setFileTime(file, time) {
    setTime(time, (atime, mtime) => {
        (0,external_node_fs_namespaceObject.futimesSync)(file, atime, mtime);
    });
}
/** As setFileTime() does, of what is at a path, a link being one. */
function setPathTime(path, time) {
    setTime(time, (atime, mtime) => {
        lutimesSync(path, atime, mtime);
    });
}
function setTime(time, set) {
    if (Number.isNaN(time))
        return;
    try {
        // Node takes a negative number for now, but not a Date before 1970.
        set(Date.now() / 1000, time < 0 ? new Date(time * 1000) : time);
    }
    catch {
        // See setFileTime().
    }
}
/** A full disk told in the archive's terms; any other error of the file system with the entry that it struck. */
function fileError(error, entry) {
    if (isDiskFull(error)) {
        return new archive_error_ArchiveError('disk-full', `the disk is full at the entry ${archive_error_quoted(entry)}`, { cause: error });
    }
    const code = codeOf(error);
    if (code === 'ENAMETOOLONG') {
        return archive_error_refused(`the entry ${archive_error_quoted(entry)} has a path that is too long`, { cause: error });
    }
    if (error instanceof archive_error_ArchiveError)
        return error;
    return new Error(`the entry ${archive_error_quoted(entry)} cannot be written (${code ?? String(error)})`, {
        cause: error,
    });
}
function isDiskFull(error) {
    const code = codeOf(error);
    return code === 'ENOSPC' || code === 'EDQUOT';
}
/** Node's own name for what an error is about: `ENOENT`, `Z_DATA_ERROR`. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
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

;// CONCATENATED MODULE: ./.build/artifacts/extract/inflater.js


/** One for this thread's use, one stream of data at a time. */
function createInflater() {
    return canWorkInPlace ? new InPlaceInflater() : new PatientInflater();
}
class InPlaceInflater {
    #stream = new InPlaceZlib((0,external_node_zlib_namespaceObject.createInflateRaw)());
    begin() {
        this.#stream.reset();
    }
    inflate(input, output, isLast) {
        return this.#stream.write(isLast ? external_node_zlib_namespaceObject.constants.Z_FINISH : external_node_zlib_namespaceObject.constants.Z_NO_FLUSH, input, output);
    }
}
/** For a Node that looks different inside: keeps all data until the last ones, and inflates them in one go. */
class PatientInflater {
    #input = [];
    #output;
    #given = 0;
    #size = 0;
    begin(size) {
        this.#size = size;
        this.#input = [];
        this.#output = undefined;
        this.#given = 0;
    }
    inflate(input, output, isLast) {
        if (!isLast) {
            // A copy, which a Buffer's own slice() is not: the memory is used again.
            this.#input.push(Uint8Array.from(input));
            return { taken: input.length, made: 0 };
        }
        this.#output ??= inflateWhole(Buffer.concat([...this.#input, input]), this.#size);
        const { bytes, unused } = this.#output;
        // They ended in an earlier piece, all of which has been called taken.
        if (unused > input.length)
            throw new EndedEarly();
        const piece = bytes.subarray(this.#given, this.#given + output.length);
        output.set(piece);
        this.#given += piece.length;
        return { taken: Math.max(0, input.length - unused), made: piece.length };
    }
}
/** As zlib calls data that become more than they were meant to: either way they are not what was announced. */
class EndedEarly extends Error {
    code = 'ERR_BUFFER_TOO_LARGE';
    constructor() {
        super('The data end before their last piece.');
    }
}
function inflateWhole(packed, size) {
    // With `info` there is more than the type declarations know: how many bytes the data really took.
    const inflate = external_node_zlib_namespaceObject.inflateRawSync;
    const { buffer, engine } = inflate(packed, { info: true, maxOutputLength: Math.max(1, size) });
    return { bytes: buffer, unused: packed.length - engine.bytesWritten };
}
/** Whether this Node looks inside as expected: tried out with three bytes in two pieces, and with a damaged one. */
const canWorkInPlace = works();
function works() {
    const packed = Uint8Array.of(0x4b, 0x4c, 0x4a, 0x06, 0x00);
    const output = Buffer.alloc(4);
    let inflater;
    try {
        inflater = new InPlaceInflater();
        const first = inflater.inflate(packed.subarray(0, 2), output, false);
        const second = inflater.inflate(packed.subarray(first.taken), output.subarray(first.made), true);
        if (first.made + second.made !== 3 || output.toString('latin1', 0, 3) !== 'abc')
            return false;
        inflater.begin(3);
    }
    catch {
        return false;
    }
    try {
        inflater.inflate(Uint8Array.of(0xff), output, true);
        return false;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./.build/artifacts/extract/file-writer.js



const writeAt = (0,external_node_util_namespaceObject.promisify)(external_node_fs_namespaceObject.write);
const bufferBytes = 1 << 20;
/** One that is filled, and others that are being written. */
const maxBuffers = 3;
/** Writes a file on Node's thread pool, while this thread makes the bytes that follow. */
class FileWriter {
    #file;
    #entry;
    #free = [];
    #buffers = 0;
    #position = 0;
    #writing = [];
    #error;
    /**
     * @param file undefined: what is written goes nowhere
     * @param entry the entry's name, for messages
     */
    constructor(file, entry) {
        this.#file = file;
        this.#entry = entry;
    }
    /** Resolves with memory that is the caller's until it is written. Rejects where an earlier write has failed. */
    async buffer() {
        // An earlier write may be long done, and its buffer in use again: hence not just one.
        while (this.#free.length === 0 && this.#buffers === maxBuffers)
            await this.#writing.shift();
        this.#throwIfFailed();
        const free = this.#free.pop();
        if (free !== undefined)
            return free;
        this.#buffers += 1;
        return Buffer.allocUnsafeSlow(bufferBytes);
    }
    /** Begins to write the first `length` bytes of a buffer behind what was written before. */
    write(buffer, length) {
        if (this.#file === undefined) {
            this.#free.push(buffer);
            return;
        }
        this.#writing.push(this.#writeAll(this.#file, buffer, length, this.#position));
        this.#position += length;
    }
    /** Resolves when everything is written, or is known to have failed; never rejects. */
    async settle() {
        await Promise.all(this.#writing);
    }
    /** Resolves when everything is written. */
    async end() {
        await this.settle();
        this.#throwIfFailed();
    }
    async #writeAll(file, buffer, length, position) {
        try {
            for (let written = 0; written < length;) {
                const { bytesWritten } = await writeAt(file, buffer, written, length - written, position + written);
                written += bytesWritten;
            }
        }
        catch (error) {
            this.#error ??= { reason: fileError(error, this.#entry) };
        }
        this.#free.push(buffer);
    }
    #throwIfFailed() {
        if (this.#error !== undefined)
            throw this.#error.reason;
    }
}

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
function entry_time_zipTime(dos, extra) {
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
function tarTime(field) {
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

;// CONCATENATED MODULE: ./.build/paths.js


/** Whether an absolute path is the folder or lies in it, going by the text alone, in the way of this platform. */
function isInside(path, folder) {
    const below = relative(folder, path);
    // On another drive of Windows the way is an absolute one.
    return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const paths_reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\..*| *:.*| *)$/i;
// eslint-disable-next-line no-control-regex -- Windows refuses the control characters themselves.
const paths_forbiddenOnWindows = /[<>:"|?*\\\u0000-\u001f]/;
/**
 * The first name in a path that Windows cannot hold as it is; undefined where there is none.
 *
 * @param path of Windows, absolute; its drive or share is not looked at
 */
function nameUnfitForWindows(path) {
    const names = path.replace(/^(?:[\\/]{2}[^\\/]+[\\/][^\\/]+|[a-z]:)/i, '').split(/[\\/]/);
    return names.find((name) => paths_reservedOnWindows.test(name) ||
        paths_forbiddenOnWindows.test(name) ||
        (/[. ]$/.test(name) && name !== '.' && name !== '..'));
}
/** Whether the file system takes names that differ by letter case for the same, where a folder is or will be. */
function ignoresCase(folder) {
    const name = basename(folder);
    const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
    const there = lstatSync(folder, { throwIfNoEntry: false });
    const above = dirname(folder);
    if (there === undefined || other === name) {
        return above === folder ? ['win32', 'darwin'].includes(process.platform) : ignoresCase(above);
    }
    const twin = lstatSync(`${above}${above.endsWith(sep) ? '' : sep}${other}`, { throwIfNoEntry: false });
    return twin?.ino === there.ino && twin.dev === there.dev;
}

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
function entry_name_entryPath(name, slashed = name, platform = process.platform) {
    const path = special.test(name) ? specialPath(name, slashed, platform) : name;
    if (path.length > maxPathLength && byteLengthOf(path) > maxPathLength)
        throw refused(`the entry ${quoted(name)} has a path that is too long`);
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
        throw refused('an entry has an empty name');
    if (name.includes('\0'))
        throw refused(`the entry ${quoted(name)} has a NUL in its name`);
    if (allSlashes.startsWith('/'))
        throw refused(`the entry ${quoted(name)} has an absolute path`);
    if ((platform === 'win32' ? driveOnWindows : drive).test(allSlashes))
        throw refused(`the entry ${quoted(name)} begins with a drive`);
    const path = resolved(allSlashes, name);
    return slashed === allSlashes ? path : resolved(slashed, name);
}
/**
 * The directories that a name goes into and leaves again: `a` of `a/../b`. They have to be directories wherever the
 * archive has them, since behind a link `..` would lead to somewhere else.
 *
 * @param slashed as entryPath() takes it
 */
function entry_name_detours(slashed) {
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
            throw refused(`the entry ${quoted(name)} climbs out with ".."`);
    }
    return place.join('/');
}
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}
function checkSegment(segment, name, platform) {
    if (tooLong(segment, platform))
        throw refused(`the entry ${quoted(name)} has a name that is too long`);
    if (platform !== 'win32')
        return;
    if (reservedOnWindows.test(segment))
        throw refused(`the entry ${quoted(name)} has a name that Windows reserves`);
    if (segment.endsWith('.') || segment.endsWith(' ')) {
        throw refused(`the entry ${quoted(name)} has a name that ends with a dot or a space, which Windows drops`);
    }
    if (forbiddenOnWindows.test(segment)) {
        throw refused(`the entry ${quoted(name)} has a character in its name that Windows forbids`);
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
const links_maxTargetBytes = 4095;
/** Targets wait in memory until all files are there; hundreds of thousands of ordinary ones do not take as much. */
const maxAllTargetsBytes = (/* unused pure expression or super */ null && (64 << 20));
/** What each of them takes beside its bytes. */
const targetOverhead = 128;
/** @throws ArchiveError where no link can have this target */
function checkTarget(path, target) {
    if (target === '')
        throw refused(`the link ${quoted(path)} has an empty target`);
    if (target.includes('\0'))
        throw refused(`the link ${quoted(path)} has a NUL in its target`);
    if (byteLengthOf(target) > links_maxTargetBytes) {
        throw refused(`the link ${quoted(path)} has an endless target`);
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
                throw refused(`its links lead through each other without end, such as ${quoted(path)}`);
            if (component === '..') {
                if (place.length === 0)
                    throw pointsOut(path, target);
                if (lookAt(place.join('/')) !== 'directory') {
                    throw refused(`the link ${quoted(path)} goes through ${quoted(place.join('/'))}, which is no directory, ` +
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
                throw refused(`the link ${quoted(path)} leads in a circle or through too many links`);
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
    return refused(`the link ${quoted(link)} points out of the folder, to ${quoted(target)}`);
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/directory.js
const directory_kindNumbers = { directory: 0, file: 1, link: 2 };
function emptyDirectory(entries) {
    return {
        entries,
        starts: new Float64Array(entries),
        packedSizes: new Float64Array(entries),
        sizes: new Float64Array(entries),
        crcs: new Uint32Array(entries),
        methods: new Uint8Array(entries),
        flags: new Uint16Array(entries),
        kinds: new Uint8Array(entries),
        modes: new Uint16Array(entries),
        times: new Float64Array(entries),
        nameLengths: new Uint16Array(entries),
        nameCrcs: new Uint32Array(entries),
        nodes: new Int32Array(entries),
    };
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
function safeInteger(value, what) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw archive_error_corrupt(`${what} is impossibly large (${value})`);
    return Number(value);
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/extra-fields.js



const zip64 = 0x0001;
const unicodePath = 0x7075;
const saturated = 0xffffffff;
/** The data of the first extra field with this ID; undefined where there is none. */
function extraField(extra, id) {
    for (let at = 0; at + 4 <= extra.length;) {
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (extra.readUInt16LE(at) === id) {
            if (end > extra.length)
                throw archive_error_corrupt('an extra field is longer than all of them');
            return extra.subarray(at + 4, end);
        }
        at = end;
    }
    return undefined;
}
/**
 * The 64-bit values behind those of a header that are all ones, in their fixed order (APPNOTE 4.5.3).
 *
 * @param short as the header has them
 * @param entry the entry's name, for messages
 */
function extra_fields_readZip64(short, extra, entry) {
    if (short.size !== saturated && short.packedSize !== saturated && short.offset !== saturated)
        return short;
    const field = extraField(extra, zip64);
    let at = 0;
    const wide = (value) => {
        if (value !== saturated)
            return value;
        if (field === undefined || at + 8 > field.length) {
            throw archive_error_corrupt(`the entry ${archive_error_quoted(entry)} lacks the zip64 values that its header refers to`);
        }
        at += 8;
        return safeInteger(field.readBigUInt64LE(at - 8), `a zip64 value of the entry ${archive_error_quoted(entry)}`);
    };
    const size = wide(short.size);
    const packedSize = wide(short.packedSize);
    return { size, packedSize, offset: wide(short.offset) };
}
/** The name of the Unicode Path field, where the field is meant for this very name (APPNOTE 4.6.9). */
function extra_fields_readUnicodePath(extra, name) {
    const field = extraField(extra, unicodePath);
    if (field === undefined || field.length < 5 || field[0] !== 1)
        return undefined;
    return field.readUInt32LE(1) === crc32(name) ? field.subarray(5) : undefined;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/names.js


/** Hosts of "version made by" (APPNOTE 4.4.2, and Info-ZIP's numbers) whose names have backslashes between directories. */
const hostsWithBackslashes = (/* unused pure expression or super */ null && ([0, 6, 10, 11, 14]));
const backslash = 0x5c;
const slash = 0x2f;
/**
 * Whether a backslash in a name is a separator, as Info-ZIP and libarchive take it: in zips made on DOS or Windows,
 * and where no name of the zip has a slash. Windows itself has no other backslashes.
 *
 * @param host of "version made by"
 * @param usesSlashes of the whole zip; undefined where that is not known so far
 * @returns undefined where it takes that to tell
 */
function names_separatesByBackslash(host, usesSlashes, platform = process.platform) {
    if (platform === 'win32' || hostsWithBackslashes.includes(host))
        return true;
    return usesSlashes === undefined ? undefined : !usesSlashes;
}
/**
 * The name with a slash for each backslash that is a separator. Where its bytes are no UTF-8 they may be in a
 * character set, such as that of Japanese Windows (CP932), in which the second byte of a character can be 0x5C too.
 *
 * @param bytes that the name was decoded from: one for each of its UTF-16 units where they are no UTF-8
 */
function names_withSlashes(name, bytes) {
    if (isUtf8(bytes))
        return name.replaceAll('\\', '/');
    let slashed = '';
    for (let at = 0; at < bytes.length;) {
        const length = isDoubleByte(bytes, at) ? 2 : 1;
        slashed += length === 1 && bytes[at] === backslash ? '/' : name.slice(at, at + length);
        at += length;
    }
    return slashed;
}
/** Whether CP932, CP936, CP949 or CP950 may have a character of two bytes here. */
function isDoubleByte(bytes, at) {
    return (bytes[at] ?? 0) > 0x80 && (bytes[at + 1] ?? 0) >= 0x40;
}
/** CRC-32 of a name's bytes in which slash and backslash are one: writers put them differently into the two headers. */
function names_crcOfSlashed(name) {
    return (0,external_node_zlib_namespaceObject.crc32)(name.map((byte) => (byte === backslash ? slash : byte)));
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/central-directory.js










const signature = 0x02014b50;
const headerSize = 46;
const flag = { encrypted: 1 << 0, patched: 1 << 5, stronglyEncrypted: 1 << 6, masked: 1 << 13 };
/** Flags that have to stand in the local header just so; others, such as that of UTF-8, writers set as they like. */
const essentialFlags = flag.encrypted | flag.patched | flag.stronglyEncrypted | flag.masked;
const stored = 0;
const deflated = 8;
const noExtra = Buffer.alloc(0);
/** Hosts of "version made by" whose external attributes hold a Unix mode: Unix, and macOS (Darwin). */
const unixHosts = (/* unused pure expression or super */ null && ([3, 19]));
/** Ends with a slash, or as `.` and `..` do. */
const directoryName = /(?:^|\/)\.{0,2}$/;
/**
 * Reads as many whole records of the central directory as `bytes` begins with, and checks each: APPNOTE 4.3.12.
 *
 * @param first number of the first of them
 * @param prefix bytes before the zip that its offsets do not count
 * @param usesSlashes whether any name of the zip has a slash, where that is known
 * @returns how many records were read, and how many bytes they took; fewer than there are where the rest of
 *   the directory lies beyond `bytes`, or where the next one `needsSlashes`: to know whether the zip uses slashes
 */
function readCentralRecords(bytes, first, prefix, directory, tree, duplicates, usesSlashes) {
    // Cold code reads numbers several times as fast through a view as through Buffer's functions.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 0;
    let entry = first;
    while (entry < directory.entries && at + headerSize <= bytes.length) {
        if (view.getUint32(at, true) !== signature)
            throw corrupt('the central directory is damaged');
        const nameEnd = at + headerSize + view.getUint16(at + 28, true);
        const extraEnd = nameEnd + view.getUint16(at + 30, true);
        const end = extraEnd + view.getUint16(at + 32, true);
        if (end > bytes.length)
            break;
        const extra = extraEnd === nameEnd ? noExtra : bytes.subarray(nameEnd, extraEnd);
        if (!readRecord(at, bytes.subarray(at + headerSize, nameEnd), extra))
            return { records: entry - first, length: at, needsSlashes: true };
        at = end;
        entry += 1;
    }
    return { records: entry - first, length: at, needsSlashes: false };
    /** Returns false where it has to be known first whether the zip uses slashes. */
    function readRecord(start, rawName, extra) {
        const nameBytes = (extra.length === 0 ? undefined : readUnicodePath(extra, rawName)) ?? rawName;
        const name = decodeName(nameBytes);
        const host = view.getUint8(start + 5);
        let slashed = name;
        if (name.includes('\\')) {
            const separates = separatesByBackslash(host, usesSlashes);
            if (separates === undefined)
                return false;
            if (separates)
                slashed = withSlashes(name, nameBytes);
        }
        const flags = view.getUint16(start + 8, true);
        const method = view.getUint16(start + 10, true);
        checkMethod(flags, method, name);
        const { size, packedSize, offset } = readZip64({
            size: view.getUint32(start + 24, true),
            packedSize: view.getUint32(start + 20, true),
            offset: view.getUint32(start + 42, true),
        }, extra, name);
        const disk = view.getUint16(start + 34, true);
        if (disk !== 0 && disk !== 0xffff)
            throw refused(`the entry ${quoted(name)} lies in another part of a split zip`);
        if (method === stored && size !== packedSize) {
            throw corrupt(`the entry ${quoted(name)} is stored, with two different sizes`);
        }
        const unixMode = unixHosts.includes(host) ? view.getUint16(start + 40, true) : 0;
        const { kind, mode } = typeOf(unixMode, name, slashed, size);
        if (kind === 'directory' && size !== 0)
            throw refused(`the entry ${quoted(name)} is a directory with data`);
        if (kind === 'link' && size > maxTargetBytes)
            throw refused(`the link ${quoted(name)} has an endless target`);
        const path = entryPath(name, slashed);
        for (const directory of detours(slashed))
            tree.directory(directory, name);
        const { node, replaces } = tree.add(path, kind, entry);
        if (replaces !== -1 && kind !== 'directory')
            duplicates.add(path);
        directory.starts[entry] = offset + prefix;
        directory.packedSizes[entry] = packedSize;
        directory.sizes[entry] = size;
        directory.crcs[entry] = view.getUint32(start + 16, true);
        directory.methods[entry] = method;
        directory.flags[entry] = flags & essentialFlags;
        directory.kinds[entry] = kindNumbers[kind];
        directory.modes[entry] = mode;
        directory.times[entry] = zipTime(view.getUint32(start + 12, true), extra);
        directory.nameLengths[entry] = rawName.length;
        directory.nameCrcs[entry] = name.includes('\\') ? crcOfSlashed(rawName) : crc32(rawName);
        directory.nodes[entry] = node;
        return true;
    }
}
/** Looks for a slash in the names of as many whole records as `bytes` begins with; returns how long these are. */
function nameUsesSlash(bytes) {
    let at = 0;
    while (at + headerSize <= bytes.length) {
        const nameEnd = at + headerSize + bytes.readUInt16LE(at + 28);
        const end = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        if (end > bytes.length)
            break;
        if (bytes.subarray(at + headerSize, nameEnd).includes('/'))
            return { length: end, usesSlash: true };
        at = end;
    }
    return { length: at, usesSlash: false };
}
function checkMethod(flags, method, name) {
    if ((flags & (flag.encrypted | flag.stronglyEncrypted)) !== 0) {
        throw refused(`the entry ${quoted(name)} is encrypted`);
    }
    if ((flags & flag.masked) !== 0)
        throw refused(`the entry ${quoted(name)} has masked headers`);
    if ((flags & flag.patched) !== 0)
        throw refused(`the entry ${quoted(name)} is patched data`);
    if (method !== stored && method !== deflated) {
        throw refused(`the entry ${quoted(name)} is compressed with method ${method}; only deflate (8) and stored (0) are read`);
    }
}
/**
 * Unix type bits that name no type are none: old versions of Maven write 0177777. A name that ends in a slash is a
 * directory's where it has no data, as libarchive, 7-Zip and Python's zipfile take it.
 *
 * @param unixMode 0 where the archive was made without one
 */
function typeOf(unixMode, name, slashed, size) {
    const type = unixMode & fileTypes.mask;
    const mode = permissions(unixMode);
    if (slashed.endsWith('/') && size === 0 && type !== fileTypes.directory)
        return { kind: 'directory', mode: mode === 0 ? defaultModes.directory : mode | 0o111 };
    const isDirectoryName = directoryName.test(slashed);
    const kind = kindOf(type, isDirectoryName, size);
    if (kind === undefined)
        throw refused(`the entry ${quoted(name)} is a device, FIFO or socket`);
    if (isDirectoryName && kind !== 'directory')
        throw refused(`the entry ${quoted(name)} is a ${kind} with a directory's name`);
    return { kind, mode: unixMode === 0 ? defaultModes[kind] : mode };
}
function kindOf(type, isDirectoryName, size) {
    switch (type) {
        case fileTypes.directory:
            return 'directory';
        case fileTypes.link:
            return 'link';
        case fileTypes.characterDevice:
        case fileTypes.blockDevice:
            return undefined;
        case fileTypes.fifo:
        case fileTypes.socket:
            // What `zip -` has read from its standard input is a file, whatever that input was.
            return size > 0 ? 'file' : undefined;
        case 0:
            return isDirectoryName ? 'directory' : 'file';
        default:
            return 'file';
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/local-header.js





const local_header_signature = 0x04034b50;
const local_header_localHeaderSize = 30;
const hasDescriptor = 1 << 3;
/** They stand behind the data. */
const unknownSizes = { size: 0, packedSize: 0 };
/**
 * Checks that the local header says what the central directory says: APPNOTE 4.3.7.
 *
 * @param bytes among which the entry's are, from its local header at least up to where its data begin
 * @param at where its local header begins
 * @returns where its data begin
 */
function checkLocalHeader(bytes, at, entry, path) {
    if (at + local_header_localHeaderSize > bytes.length || bytes.readUInt32LE(at) !== local_header_signature) {
        throw archive_error_corrupt(`no local header is where that of the entry ${archive_error_quoted(path)} should be`);
    }
    const nameStart = at + local_header_localHeaderSize;
    const nameEnd = nameStart + bytes.readUInt16LE(at + 26);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 28);
    if (extraEnd - at + entry.packedSize > entry.room)
        throw archive_error_refused(`the entry ${archive_error_quoted(path)} overlaps what comes after it`);
    const flags = bytes.readUInt16LE(at + 6);
    if ((flags & essentialFlags) !== entry.flags ||
        bytes.readUInt16LE(at + 8) !== entry.method ||
        nameEnd - nameStart !== entry.nameLength ||
        !hasName(bytes.subarray(nameStart, nameEnd), entry.nameCrc)) {
        throw disagrees(path);
    }
    const streamed = (flags & hasDescriptor) !== 0;
    const short = { size: bytes.readUInt32LE(at + 22), packedSize: bytes.readUInt32LE(at + 18), offset: 0 };
    const { size, packedSize } = streamed && (short.size === saturated || short.packedSize === saturated)
        ? unknownSizes
        : extra_fields_readZip64(short, bytes.subarray(nameEnd, extraEnd), path);
    const same = (local, central) => local === central || (streamed && local === 0);
    const agrees = same(bytes.readUInt32LE(at + 14), entry.crc) &&
        same(size, entry.size) &&
        same(packedSize, entry.packedSize);
    if (!agrees)
        throw disagrees(path);
    return extraEnd;
}
function hasName(name, crc) {
    return (0,external_node_zlib_namespaceObject.crc32)(name) === crc || names_crcOfSlashed(name) === crc;
}
function disagrees(path) {
    return archive_error_refused(`the local header of the entry ${archive_error_quoted(path)} disagrees with the central directory`);
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/wrong-data.js


function wrongSize(path) {
    return archive_error_corrupt(`the data of the entry ${archive_error_quoted(path)} are not as long as its header says`);
}
function wrongCrc(path) {
    return archive_error_corrupt(`the data of the entry ${archive_error_quoted(path)} do not fit its CRC-32`);
}
/** What zlib threw, in the archive's terms; anything else as it is. */
function inflateError(error, path) {
    const code = codeOf(error);
    if (code === 'ERR_BUFFER_TOO_LARGE')
        return wrongSize(path);
    if (code?.startsWith('Z_') !== true)
        return error;
    return archive_error_corrupt(`the data of the entry ${archive_error_quoted(path)} are damaged (${code})`, { cause: error });
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/unpack-stream.js









const nothing = new Uint8Array(0);
/**
 * One large entry, verified and written piece by piece while its bytes arrive. Whatever is wrong with it shows in
 * the call that finds it, or in close(); its file is then taken away again.
 */
class EntryStream {
    #entry;
    #path;
    #target;
    #inflater;
    #file;
    #writer;
    #packedLeft;
    #size = 0;
    #crc = 0;
    /** @param path of the entry below `folder`, in a directory that is there */
    constructor(entry, path, folder) {
        this.#entry = entry;
        this.#path = path;
        this.#target = (0,external_node_path_namespaceObject.join)(folder, path);
        this.#packedLeft = entry.packedSize;
        this.#inflater = entry.method === stored ? new Copier() : createInflater();
        this.#inflater.begin(entry.size);
    }
    /** Takes the first bytes, the whole local header among them. */
    async open(bytes) {
        await this.#orAbandon(async () => {
            const start = checkLocalHeader(bytes, 0, this.#entry, this.#path);
            if (this.#entry.superseded === 0)
                this.#file = createFile(this.#target, this.#entry.mode, this.#path);
            this.#writer = new FileWriter(this.#file, this.#path);
            await this.#takePacked(bytes.subarray(start));
        });
    }
    /** Takes the bytes that follow; resolves when they are no longer needed. */
    async continue(bytes) {
        await this.#orAbandon(() => this.#takePacked(bytes));
    }
    /** Verifies the whole, once all of it was given. */
    async close() {
        await this.#orAbandon(async () => {
            await this.#unpack(nothing, true);
            if (this.#size !== this.#entry.size || this.#packedLeft !== 0)
                throw wrongSize(this.#path);
            if (this.#crc !== this.#entry.crc)
                throw wrongCrc(this.#path);
            await this.#writer?.end();
        });
        if (this.#file === undefined)
            return;
        setFileTime(this.#file, this.#entry.time);
        (0,external_node_fs_namespaceObject.closeSync)(this.#file);
    }
    async #takePacked(bytes) {
        // What comes after the data is a data descriptor, or nothing of interest.
        const packed = bytes.subarray(0, this.#packedLeft);
        this.#packedLeft -= packed.length;
        if (packed.length > 0)
            await this.#unpack(packed, false);
    }
    async #unpack(packed, isLast) {
        const writer = this.#writer;
        if (writer === undefined)
            throw new Error('The stream is not open.');
        let left = packed;
        for (let isFull = true; isFull;) {
            const output = await writer.buffer();
            const { taken, made } = this.#inflater.inflate(left, output, isLast);
            left = left.subarray(taken);
            isFull = made === output.length;
            this.#size += made;
            if (this.#size > this.#entry.size)
                throw wrongSize(this.#path);
            this.#crc = (0,external_node_zlib_namespaceObject.crc32)(output.subarray(0, made), this.#crc);
            writer.write(output, made);
        }
        // The data have ended before what belongs to the entry does.
        if (left.length > 0)
            throw wrongSize(this.#path);
    }
    async #orAbandon(step) {
        try {
            await step();
        }
        catch (error) {
            await this.#writer?.settle();
            if (this.#file !== undefined) {
                (0,external_node_fs_namespaceObject.closeSync)(this.#file);
                (0,external_node_fs_namespaceObject.unlinkSync)(this.#target);
                this.#file = undefined;
            }
            throw inflateError(error, this.#path);
        }
    }
}
/** Stored data become what they are. */
class Copier {
    begin() {
        // Nothing was kept.
    }
    inflate(input, output) {
        const length = Math.min(input.length, output.length);
        output.set(input.subarray(0, length));
        return { taken: length, made: length };
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/packed-entry.js
/** How many numbers an entry takes. */
const entryWidth = 13;
/** Writes the entry as numbers, in which thousands of them cross to another thread at once. */
function encodeEntry(entry, numbers, index) {
    let at = index * entryWidth;
    numbers[at++] = entry.start;
    numbers[at++] = entry.room;
    numbers[at++] = entry.packedSize;
    numbers[at++] = entry.size;
    numbers[at++] = entry.crc;
    numbers[at++] = entry.method;
    numbers[at++] = entry.flags;
    numbers[at++] = entry.kind;
    numbers[at++] = entry.mode;
    numbers[at++] = entry.time;
    numbers[at++] = entry.nameLength;
    numbers[at++] = entry.nameCrc;
    numbers[at] = entry.superseded;
}
function decodeEntry(numbers, index) {
    let at = index * entryWidth;
    const next = () => numbers[at++] ?? 0;
    return {
        start: next(),
        room: next(),
        packedSize: next(),
        size: next(),
        crc: next(),
        method: next(),
        flags: next(),
        kind: next(),
        mode: next(),
        time: next(),
        nameLength: next(),
        nameCrc: next(),
        superseded: next(),
    };
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/plan.js


/** Unpacked bytes above which an entry is unpacked as a stream, so that memory stays flat. */
const maxBufferedSize = 8 * 2 ** 20;
const maxBatchEntries = 2_000;
/** On a slow file system even these keep a thread for a second or two, and this one has signals to heed. */
const maxPartEntries = 500;
/** Bytes between two entries that are rather fetched than left out by a request of their own. */
const maxGap = (/* unused pure expression or super */ null && (64 * 1024));
const maxExtra = 0xffff;
/**
 * The entries in the order in which they lie, each with room of its own.
 *
 * @throws ArchiveError where one begins within another, or reaches into the central directory
 */
function sortByStart(directory, directoryStart, tree) {
    const { starts, packedSizes, nameLengths, nodes } = directory;
    const order = new Uint32Array(directory.entries).map((_, index) => index);
    const isSorted = order.every((entry) => entry === 0 || at(starts, entry - 1) <= at(starts, entry));
    if (!isSorted)
        order.sort((left, right) => at(starts, left) - at(starts, right));
    order.forEach((entry, position) => {
        const next = order[position + 1];
        const end = next === undefined ? directoryStart : at(starts, next);
        const needed = localHeaderSize + at(nameLengths, entry) + at(packedSizes, entry);
        if (at(starts, entry) + needed > end) {
            const what = next === undefined ? 'the central directory' : quoted(tree.pathOf(at(nodes, next)));
            throw refused(`the entry ${quoted(tree.pathOf(at(nodes, entry)))} overlaps ${what}`);
        }
    });
    return order;
}
/** Where the entry at this position surely ends: as far as its header may reach, but not into the next one. */
function endOf(directory, order, position, directoryStart) {
    const entry = at(order, position);
    const next = order[position + 1];
    const room = next === undefined ? directoryStart : at(directory.starts, next);
    const reach = localHeaderSize + at(directory.nameLengths, entry) + maxExtra + at(directory.packedSizes, entry);
    return Math.min(room, at(directory.starts, entry) + reach);
}
/** Positions of the entries that are too large to be held in memory. */
function* planStreams(directory, order, batchBytes) {
    for (let position = 0; position < order.length; position++) {
        if (isLarge(directory, at(order, position), batchBytes))
            yield position;
    }
}
/** All other entries, in batches of at most `batchBytes` of the source. */
function* planBatches(directory, order, directoryStart, batchBytes) {
    let batch;
    let unpacked = 0;
    for (let position = 0; position < order.length; position++) {
        const entry = at(order, position);
        if (isLarge(directory, entry, batchBytes))
            continue;
        const start = at(directory.starts, entry);
        const end = endOf(directory, order, position, directoryStart);
        unpacked += at(directory.sizes, entry);
        const joins = batch?.to === position &&
            start - batch.end <= maxGap &&
            end - batch.start <= batchBytes &&
            position - batch.from < maxBatchEntries &&
            unpacked <= 4 * maxBufferedSize;
        if (batch !== undefined && joins) {
            batch.end = end;
            batch.to = position + 1;
            continue;
        }
        if (batch !== undefined)
            yield batch;
        batch = { start, end, from: position, to: position + 1 };
        unpacked = at(directory.sizes, entry);
    }
    if (batch !== undefined)
        yield batch;
}
/** A batch cut into parts of hardly more than `partBytes` and a limited number of entries, in their order. */
function* partsOf(batch, directory, order, directoryStart, partBytes) {
    let from = batch.from;
    for (let position = batch.from; position < batch.to; position++) {
        const start = at(directory.starts, at(order, from));
        const end = endOf(directory, order, position, directoryStart);
        const isFull = end - start >= partBytes || position + 1 - from === maxPartEntries;
        if (!isFull && position + 1 < batch.to)
            continue;
        yield { start, end, from, to: position + 1 };
        from = position + 1;
    }
}
function isLarge(directory, entry, batchBytes) {
    const reach = localHeaderSize + at(directory.nameLengths, entry) + maxExtra + at(directory.packedSizes, entry);
    return reach > batchBytes || at(directory.sizes, entry) > maxBufferedSize;
}
/** What stands in a column; every index here is one of an entry that exists. */
function at(column, index) {
    return column[index] ?? 0;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/unpack-request.js
const noFindings = { links: [], directories: [] };
/** No path has one in it. */
const pathSeparator = '\0';

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/unpack-batch.js












/**
 * Verifies and writes entries whose bytes are all there. Synchronous throughout, and every entry through the same
 * memory: thousands of small files cost several times as much through streams and promises.
 */
class BatchUnpacker {
    #folder;
    #inflater;
    /** One byte more than any entry has, so that zlib shows where data go on. Memory that is not touched costs nothing. */
    #output = Buffer.allocUnsafeSlow(maxBufferedSize + 1);
    /** @param folder absolute; the entries' directories are there already */
    constructor(folder, inflater) {
        this.#folder = folder;
        this.#inflater = inflater;
    }
    /** @param bytes from the first entry's local header on */
    unpack(bytes, { entries, paths }) {
        const links = [];
        paths.split(pathSeparator).forEach((path, index) => {
            const entry = decodeEntry(entries, index);
            const data = this.#dataOf(bytes, entry, path);
            if (entry.superseded === 1)
                return;
            if (entry.kind === directory_kindNumbers.link)
                links.push([index, name_encoding_decodeName(Buffer.from(data))]);
            // No join(): the path has nothing in it to be resolved.
            if (entry.kind === directory_kindNumbers.file)
                writeFile(`${this.#folder}${external_node_path_namespaceObject.sep}${path}`, data, entry, path);
        });
        return links;
    }
    /** Valid until the next call. */
    #dataOf(bytes, entry, path) {
        const start = checkLocalHeader(bytes, entry.start, entry, path);
        const packed = bytes.subarray(start, start + entry.packedSize);
        const data = entry.method === stored ? packed : this.#inflate(packed, entry.size, path);
        if (data.length !== entry.size)
            throw wrongSize(path);
        if ((0,external_node_zlib_namespaceObject.crc32)(data) !== entry.crc)
            throw wrongCrc(path);
        return data;
    }
    #inflate(packed, size, path) {
        try {
            this.#inflater.begin(size);
            const { taken, made } = this.#inflater.inflate(packed, this.#output.subarray(0, size + 1), true);
            if (taken !== packed.length)
                throw wrongSize(path);
            return this.#output.subarray(0, made);
        }
        catch (error) {
            throw inflateError(error, path);
        }
    }
}
function writeFile(path, data, { mode, time }, entry) {
    const file = createFile(path, mode, entry);
    try {
        writeAll(file, data, entry);
        setFileTime(file, time);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/unpacker.js








/**
 * Does the work of UnpackRequests on this thread.
 *
 * @param memory in which the requests' places are
 * @param folder absolute; everything is written below it
 */
function createUnpacker(memory, folder) {
    const batches = new BatchUnpacker(folder, createInflater());
    const streams = new Map();
    const bytesAt = ({ offset, length }) => Buffer.from(memory, offset, length);
    /** Makes directories, does what needs them, and returns what createDirectory() said of each. */
    async function inDirectories(paths, work) {
        const found = [];
        const names = paths === '' ? [] : paths.split(pathSeparator);
        try {
            for (const name of names)
                found.push(createDirectory((0,external_node_path_namespaceObject.join)(folder, name), name));
            await work();
            return found;
        }
        catch (error) {
            // Nobody else learns of them: those that had to be made writable get their modes back here.
            found.forEach((mode, index) => {
                if (mode >= 0)
                    (0,external_node_fs_namespaceObject.chmodSync)((0,external_node_path_namespaceObject.join)(folder, names[index] ?? ''), mode);
            });
            throw error;
        }
    }
    async function openStream({ stream, place, entries, paths }) {
        const entry = new EntryStream(decodeEntry(entries, 0), paths, folder);
        const opened = entry.open(bytesAt(place));
        streams.set(stream, { entry, last: opened });
        await opened;
    }
    async function goOn(stream, step) {
        const open = streams.get(stream);
        if (open === undefined)
            throw new Error(`Stream ${stream} is not open.`);
        open.last = open.last.then(() => step(open.entry));
        await open.last;
    }
    return async (request) => {
        switch (request.step) {
            case 'batch': {
                let links = [];
                const directories = await inDirectories(request.directories, () => {
                    links = batches.unpack(bytesAt(request.place), request);
                });
                return { directories, links };
            }
            case 'open': {
                const directories = await inDirectories(request.directories, () => openStream(request));
                return { ...noFindings, directories };
            }
            case 'continue':
                await goOn(request.stream, (entry) => entry.continue(bytesAt(request.place)));
                return noFindings;
            case 'close':
                await goOn(request.stream, (entry) => entry.close());
                streams.delete(request.stream);
                return noFindings;
        }
    };
}

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

;// CONCATENATED MODULE: ./.build/extract-worker.js
/** Entry point of the threads that extract. */



const { memory, folder } = external_node_worker_threads_namespaceObject.workerData;
answerJobs(createUnpacker(memory, folder));

