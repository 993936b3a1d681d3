import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
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
/** An entry's name as it may stand in a message: quoted, on one line, cut in its middle where it is endless. */
function archive_error_quoted(name) {
    const line = oneLine(name);
    return line.length <= 200 ? `"${line}"` : `"${line.slice(0, 120)}…${line.slice(-60)}"`;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/entry.js
/** Where DOS or nobody says who may do what: 644 for files, 755 for directories. */
const entry_defaultModes = { directory: 0o755, file: 0o644, link: 0o777 };
/** Of the type and mode bits of a Unix `st_mode`. */
const entry_fileTypes = {
    mask: 0o170000,
    regular: 0o100000,
    directory: 0o040000,
    link: 0o120000,
};
/** Read, write and execute only: setuid, setgid and sticky never reach the disk. */
function entry_permissions(mode) {
    return mode & 0o777;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/create-file.js



/**
 * Opens a new file for writing, never one that is there: an earlier regular file is taken away first, so that
 * nothing is written through a link, symbolic or hard. The umask applies.
 *
 * @param path absolute, in a directory that is known to be one
 * @param entry the entry's name, for messages
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
 * Takes away the regular file at `path`, where there is one.
 *
 * @throws ArchiveError where something else is there, a link above all
 */
function clearPlace(path, entry) {
    const there = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    if (there === undefined)
        return;
    if (there.isSymbolicLink()) {
        throw archive_error_refused(`a symbolic link is already there where the entry ${archive_error_quoted(entry)} goes`);
    }
    if (!there.isFile()) {
        const what = there.isDirectory() ? 'a directory' : 'no regular file';
        throw archive_error_refused(`the place where the entry ${archive_error_quoted(entry)} goes is taken by ${what}`);
    }
    (0,external_node_fs_namespaceObject.unlinkSync)(path);
}
/** Writes all of `bytes` at the file's current end. */
function writeAll(file, bytes, entry) {
    try {
        for (let written = 0; written < bytes.length;) {
            written += (0,external_node_fs_namespaceObject.writeSync)(file, bytes, written, bytes.length - written);
        }
    }
    catch (error) {
        throw fileError(error, entry);
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

;// CONCATENATED MODULE: ./.build/artifacts/extract/give-back.js
/**
 * Gives a buffer's memory back at once; it is empty afterwards. The garbage collector lets 64 MB of such buffers
 * pile up on every thread before it looks at them.
 *
 * Does nothing on Node 20, which cannot, nor to a buffer that is a part of a larger one.
 *
 * @param bytes that nobody else looks at, nor at what lies around them
 */
function giveBack({ buffer, byteLength }) {
    // Smaller ones Node carves out of a buffer in which others have a part as well.
    if (byteLength < Buffer.poolSize || buffer instanceof SharedArrayBuffer)
        return;
    buffer.transfer?.(0);
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/inflate-stream.js

/** Feeds zlib piece by piece, and hands out each piece of output in turn. */
class InflateStream {
    #inflate;
    #onFail;
    #error;
    #hasEnded = false;
    #onEnd;
    /** @param take gets the output; what it throws ends the stream */
    constructor(inflate, take) {
        this.#inflate = inflate;
        this.#inflate.on('data', (output) => {
            // zlib's thread begins with the next piece as soon as this listener returns: take this one meanwhile.
            queueMicrotask(() => {
                if (this.#error !== undefined)
                    return;
                try {
                    take(output);
                    // With its last byte zlib is done with the whole buffer.
                    if (output.byteOffset + output.length === output.buffer.byteLength)
                        giveBack(output);
                }
                catch (error) {
                    this.#fail(error);
                }
            });
        });
        this.#inflate.on('error', (error) => {
            this.#fail(error);
        });
        this.#inflate.on('end', () => {
            this.#hasEnded = true;
            this.#onEnd?.();
        });
    }
    /** Resolves when zlib has read all of `input`; at once where the data have ended before. */
    write(input) {
        return this.#step((done) => {
            // For data that end before the input does, zlib never calls back: it just ends.
            this.#onEnd = done;
            if (this.#hasEnded)
                done();
            else
                this.#inflate.write(input, (error) => {
                    if (error == null)
                        done();
                });
        });
    }
    /** Resolves with the number of bytes that the data took when all output has been taken. */
    async end() {
        await this.#step((done) => {
            this.#onEnd = done;
            if (this.#hasEnded)
                done();
            else
                this.#inflate.end();
        });
        return this.#inflate.bytesWritten;
    }
    destroy() {
        this.#inflate.destroy();
    }
    async #step(start) {
        this.#throwIfFailed();
        await new Promise((resolve) => {
            this.#onFail = resolve;
            start(resolve);
        });
        // Also what the last output's listener threw after zlib was done.
        this.#throwIfFailed();
    }
    #throwIfFailed() {
        if (this.#error !== undefined)
            throw this.#error.reason;
    }
    #fail(reason) {
        this.#error ??= { reason };
        this.#inflate.destroy();
        this.#onFail?.();
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/entry-name.js

/** `C:\\x` and `C:`; on Windows `C:x` too, which elsewhere is the name of a file. */
const drive = /^[a-z]:(?:\/|$)/i;
const driveOnWindows = /^[a-z]:/i;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\..*| *:.*| *)$/i;
// eslint-disable-next-line no-control-regex -- Windows refuses the control characters themselves.
const forbiddenOnWindows = /[<>:"|?*\u0000-\u001f]/;
/** PATH_MAX of Linux; what is left of it below the folder, and less elsewhere, the file system itself tells. */
const maxPathLength = 4095;
/**
 * An entry's name as the path below the folder that it is extracted into: `src/main.c`, and the empty text for
 * the folder itself. A backslash is a separator; empty segments and `.` mean nothing, and `..` takes back what is
 * before it: see detours().
 *
 * @throws ArchiveError where the name could lead out of the folder or cannot be made on this platform
 */
function entry_name_entryPath(name, platform = process.platform) {
    const slashed = name.includes('\\') ? name.replaceAll('\\', '/') : name;
    if (slashed === '')
        throw refused('an entry has an empty name');
    if (slashed.includes('\0'))
        throw refused(`the entry ${quoted(name)} has a NUL in its name`);
    if (slashed.startsWith('/'))
        throw refused(`the entry ${quoted(name)} has an absolute path`);
    if ((platform === 'win32' ? driveOnWindows : drive).test(slashed))
        throw refused(`the entry ${quoted(name)} begins with a drive`);
    const path = isPlain(slashed) ? slashed : resolved(slashed, name);
    if (path.length > maxPathLength)
        throw refused(`the entry ${quoted(name)} has a path that is too long`);
    if (path === '')
        return path;
    for (const segment of path.split('/'))
        checkSegment(segment, name, platform);
    return path;
}
/**
 * The directories that a name goes into and leaves again: `a` of `a/../b`. They have to be directories wherever the
 * archive has them, since behind a link `..` would lead to somewhere else.
 *
 * @param name that entryPath() takes
 */
function entry_name_detours(name) {
    if (!name.includes('..'))
        return [];
    const left = [];
    const place = [];
    for (const segment of segmentsOf(name.replaceAll('\\', '/'))) {
        if (segment !== '..') {
            place.push(segment);
            continue;
        }
        left.push(place.join('/'));
        place.pop();
    }
    return left;
}
/** True where no segment needs to be taken out: no `//`, no `.` or `..` segment, no slash at the end. */
function isPlain(path) {
    return !path.includes('//') && !path.includes('./') && !path.endsWith('/') && !path.endsWith('.');
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
    if (segment.length > 255)
        return true;
    const countsBytes = platform !== 'win32' && platform !== 'darwin';
    return countsBytes && segment.length > 85 && Buffer.byteLength(segment) > 255;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/links.js

/** As many as Linux follows in one path. */
const maxHops = 40;
/** PATH_MAX without its NUL. */
const links_maxTargetBytes = 4095;
/** Targets wait in memory until all files are there; a million ordinary ones are half as large together. */
const maxAllTargetsBytes = (/* unused pure expression or super */ null && (64 << 20));
/** @throws ArchiveError where no link can have this target */
function checkTarget(path, target) {
    if (target === '')
        throw refused(`the link ${quoted(path)} has an empty target`);
    if (target.includes('\0'))
        throw refused(`the link ${quoted(path)} has a NUL in its target`);
    if (Buffer.byteLength(target) > links_maxTargetBytes) {
        throw refused(`the link ${quoted(path)} has an endless target`);
    }
}
/** @param bytes of the targets of all links of an archive */
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
 * @returns a function that throws an ArchiveError for a link that leads out, in a circle, or nobody knows where
 */
function linkCheck(links, lookAt, platform = process.platform) {
    // Links through links can be made to take hours; those of real archives are short.
    let steps = 1_000_000 + 1_000 * links;
    return (path, target) => {
        checkTarget(path, target);
        const place = path.split('/').slice(0, -1);
        const ahead = components(path, target, platform).reverse();
        for (let hops = 0;;) {
            const component = ahead.pop();
            if (component === undefined)
                return;
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
                continue;
            }
            place.push(component);
            const here = place.join('/');
            // A link that comes back to itself is a circle already.
            const there = here === path ? { target } : lookAt(here);
            if (typeof there === 'string')
                continue;
            hops += 1;
            if (hops > maxHops)
                throw refused(`the link ${quoted(path)} leads in a circle or through too many links`);
            place.pop();
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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./.build/artifacts/extract/name-encoding.js

/** The upper half of code page 437, the character set of DOS, which zip names have where they are not UTF-8. */
const upperHalf = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
/** A name's bytes as text: UTF-8 where they are valid as such, whether flagged or not, else CP437. */
function name_encoding_decodeName(bytes) {
    if ((0,external_node_buffer_namespaceObject.isAscii)(bytes))
        return bytes.toString('latin1');
    if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return bytes.toString('utf8');
    let name = '';
    for (const byte of bytes)
        name += byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? '');
    return name;
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
/** Refuses what has no room on the disk. */
function checkRoom(neededBytes, freeBytes) {
    if (neededBytes <= freeBytes)
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
 * @param values as the header has them, in the order size, packed size, offset
 */
function extra_fields_readZip64(values, extra, entry) {
    if (!values.includes(saturated))
        return [...values];
    const field = extraField(extra, zip64);
    let at = 0;
    return values.map((value) => {
        if (value !== saturated)
            return value;
        if (field === undefined || at + 8 > field.length) {
            throw archive_error_corrupt(`the entry ${entry} lacks the zip64 values that its header refers to`);
        }
        at += 8;
        return safeInteger(field.readBigUInt64LE(at - 8), `a zip64 value of the entry ${entry}`);
    });
}
/** The name of the Unicode Path field, where the field is meant for this very name (APPNOTE 4.6.9). */
function extra_fields_readUnicodePath(extra, name) {
    const field = extraField(extra, unicodePath);
    if (field === undefined || field.length < 5 || field[0] !== 1)
        return undefined;
    return field.readUInt32LE(1) === crc32(name) ? field.subarray(5) : undefined;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/central-directory.js








const signature = 0x02014b50;
const headerSize = 46;
const flag = { encrypted: 1 << 0, patched: 1 << 5, stronglyEncrypted: 1 << 6, masked: 1 << 13 };
/** Flags that have to stand in the local header just so; others, such as that of UTF-8, writers set as they like. */
const essentialFlags = flag.encrypted | flag.patched | flag.stronglyEncrypted | flag.masked;
const stored = 0;
const deflated = 8;
/** Hosts of "version made by" whose external attributes hold a Unix mode: Unix, and macOS (Darwin). */
const unixHosts = (/* unused pure expression or super */ null && ([3, 19]));
/** Ends with a slash, or as `.` and `..` do. */
const directoryName = /(?:^|[\\/])\.{0,2}$/;
/**
 * Reads as many whole records of the central directory as `bytes` begins with, and checks each: APPNOTE 4.3.12.
 *
 * @param first number of the first of them
 * @param prefix bytes before the zip that its offsets do not count
 * @returns how many records were read, and how many bytes they took; fewer than there are where the rest of
 *   the directory lies beyond `bytes`
 */
function readCentralRecords(bytes, first, prefix, directory, tree, duplicates) {
    let at = 0;
    let entry = first;
    while (entry < directory.entries && at + headerSize <= bytes.length) {
        if (bytes.readUInt32LE(at) !== signature)
            throw corrupt('the central directory is damaged');
        const nameEnd = at + headerSize + bytes.readUInt16LE(at + 28);
        const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
        const end = extraEnd + bytes.readUInt16LE(at + 32);
        if (end > bytes.length)
            break;
        const rawName = bytes.subarray(at + headerSize, nameEnd);
        const extra = bytes.subarray(nameEnd, extraEnd);
        const name = decodeName((extra.length === 0 ? undefined : readUnicodePath(extra, rawName)) ?? rawName);
        readRecord(bytes.subarray(at, at + headerSize), rawName, extra, name);
        at = end;
        entry += 1;
    }
    return { records: entry - first, length: at };
    function readRecord(header, rawName, extra, name) {
        const flags = header.readUInt16LE(8);
        const method = header.readUInt16LE(10);
        checkMethod(flags, method, name);
        const [size = 0, packedSize = 0, offset = 0] = readZip64([header.readUInt32LE(24), header.readUInt32LE(20), header.readUInt32LE(42)], extra, quoted(name));
        const disk = header.readUInt16LE(34);
        if (disk !== 0 && disk !== 0xffff)
            throw refused(`the entry ${quoted(name)} lies in another part of a split zip`);
        if (method === stored && size !== packedSize) {
            throw corrupt(`the entry ${quoted(name)} is stored, with two different sizes`);
        }
        const { kind, mode } = typeOf(header, name);
        if (kind === 'directory' && size !== 0)
            throw refused(`the entry ${quoted(name)} is a directory with data`);
        if (kind === 'link' && size > maxTargetBytes)
            throw refused(`the link ${quoted(name)} has an endless target`);
        const path = entryPath(name);
        for (const directory of detours(name))
            tree.directory(directory, name);
        const { node, replaces } = tree.add(path, kind, entry);
        if (replaces !== -1 && kind !== 'directory')
            duplicates.add(path);
        directory.starts[entry] = offset + prefix;
        directory.packedSizes[entry] = packedSize;
        directory.sizes[entry] = size;
        directory.crcs[entry] = header.readUInt32LE(16);
        directory.methods[entry] = method;
        directory.flags[entry] = flags & essentialFlags;
        directory.kinds[entry] = kindNumbers[kind];
        directory.modes[entry] = mode;
        directory.nameLengths[entry] = rawName.length;
        directory.nameCrcs[entry] = crc32(rawName);
        directory.nodes[entry] = node;
    }
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
function typeOf(header, name) {
    const isDirectoryName = directoryName.test(name);
    const unixMode = unixHosts.includes(header.readUInt8(5)) ? header.readUInt16LE(40) : 0;
    const kind = kindOf(unixMode & fileTypes.mask, isDirectoryName);
    if (kind === undefined)
        throw refused(`the entry ${quoted(name)} is a device, FIFO or socket`);
    if (isDirectoryName && kind !== 'directory')
        throw refused(`the entry ${quoted(name)} is a ${kind} with a directory's name`);
    return { kind, mode: unixMode === 0 ? defaultModes[kind] : permissions(unixMode) };
}
function kindOf(type, isDirectoryName) {
    if (type === 0)
        return isDirectoryName ? 'directory' : 'file';
    if (type === fileTypes.directory)
        return 'directory';
    if (type === fileTypes.regular)
        return 'file';
    return type === fileTypes.link ? 'link' : undefined;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/local-header.js




const local_header_signature = 0x04034b50;
const localHeaderSize = 30;
const hasDescriptor = 1 << 3;
/**
 * Checks that the local header says what the central directory says: APPNOTE 4.3.7.
 *
 * @param bytes what belongs to the entry, from its local header on; at least up to where its data begin
 * @returns where its data begin
 */
function checkLocalHeader(bytes, entry, path) {
    const name = archive_error_quoted(path);
    if (bytes.length < localHeaderSize || bytes.readUInt32LE(0) !== local_header_signature) {
        throw archive_error_corrupt(`no local header is where that of the entry ${name} should be`);
    }
    const nameEnd = localHeaderSize + bytes.readUInt16LE(26);
    const extraEnd = nameEnd + bytes.readUInt16LE(28);
    if (extraEnd + entry.packedSize > entry.room)
        throw archive_error_refused(`the entry ${name} overlaps what comes after it`);
    const flags = bytes.readUInt16LE(6);
    if ((flags & essentialFlags) !== entry.flags ||
        bytes.readUInt16LE(8) !== entry.method ||
        bytes.readUInt16LE(26) !== entry.nameLength ||
        (0,external_node_zlib_namespaceObject.crc32)(bytes.subarray(localHeaderSize, nameEnd)) !== entry.nameCrc) {
        throw disagrees(name);
    }
    const streamed = (flags & hasDescriptor) !== 0;
    const short = [bytes.readUInt32LE(22), bytes.readUInt32LE(18)];
    const [size, packedSize] = streamed && short.includes(saturated)
        ? [0, 0]
        : extra_fields_readZip64(short, bytes.subarray(nameEnd, extraEnd), name);
    const same = (local, central) => local === central || (streamed && local === 0);
    const agrees = same(bytes.readUInt32LE(14), entry.crc) && same(size, entry.size) && same(packedSize, entry.packedSize);
    if (!agrees)
        throw disagrees(name);
    return extraEnd;
}
function disagrees(name) {
    return archive_error_refused(`the local header of the entry ${name} disagrees with the central directory`);
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








/** Large enough that going to zlib's thread and back costs nothing beside the work. */
const chunkSize = 1 << 20;
/**
 * One large entry, verified and written piece by piece while its bytes arrive. Whatever is wrong with it shows in
 * the call that finds it, or in close(); its file is then taken away again.
 */
class EntryStream {
    #entry;
    #path;
    #target;
    #inflate;
    #file;
    #packedLeft;
    #size = 0;
    #crc = 0;
    /** @param path of the entry below `folder`, in a directory that is there */
    constructor(entry, path, folder) {
        this.#entry = entry;
        this.#path = path;
        this.#target = (0,external_node_path_namespaceObject.join)(folder, path);
        this.#packedLeft = entry.packedSize;
        if (entry.method === stored)
            return;
        this.#inflate = new InflateStream((0,external_node_zlib_namespaceObject.createInflateRaw)({ chunkSize }), (output) => {
            this.#take(output);
        });
    }
    /** Takes the first bytes, the whole local header among them. */
    async open(bytes) {
        await this.#orAbandon(async () => {
            const start = checkLocalHeader(bytes, this.#entry, this.#path);
            if (this.#entry.superseded === 0)
                this.#file = createFile(this.#target, this.#entry.mode, this.#path);
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
            const packed = await this.#inflate?.end();
            if (packed !== undefined && packed !== this.#entry.packedSize)
                throw wrongSize(this.#path);
            if (this.#size !== this.#entry.size || this.#packedLeft !== 0)
                throw wrongSize(this.#path);
            if (this.#crc !== this.#entry.crc)
                throw wrongCrc(this.#path);
        });
        if (this.#file !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(this.#file);
    }
    async #takePacked(bytes) {
        // What comes after the data is a data descriptor, or nothing of interest.
        const packed = bytes.subarray(0, this.#packedLeft);
        this.#packedLeft -= packed.length;
        if (this.#inflate === undefined)
            this.#take(packed);
        else if (packed.length > 0)
            await this.#inflate.write(packed);
    }
    #take(output) {
        this.#size += output.length;
        if (this.#size > this.#entry.size)
            throw wrongSize(this.#path);
        this.#crc = (0,external_node_zlib_namespaceObject.crc32)(output, this.#crc);
        if (this.#file !== undefined)
            writeAll(this.#file, output, this.#path);
    }
    async #orAbandon(step) {
        try {
            await step();
        }
        catch (error) {
            this.#inflate?.destroy();
            if (this.#file !== undefined) {
                (0,external_node_fs_namespaceObject.closeSync)(this.#file);
                (0,external_node_fs_namespaceObject.unlinkSync)(this.#target);
                this.#file = undefined;
            }
            throw inflateError(error, this.#path);
        }
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/packed-entry.js
/** How many numbers an entry takes. */
const entryWidth = 12;
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
        nameLength: next(),
        nameCrc: next(),
        superseded: next(),
    };
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/unpack-request.js
/** No path has one in it. */
const pathSeparator = '\0';

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/unpack-batch.js












/**
 * Verifies and writes entries whose bytes are all there. Synchronous throughout: thousands of small files cost
 * several times as much through streams and promises.
 *
 * @param bytes from the first entry's local header on
 * @param folder absolute; the entries' directories are there already
 */
function unpackBatch(bytes, entries, paths, folder) {
    const links = [];
    paths.split(pathSeparator).forEach((path, index) => {
        const entry = decodeEntry(entries, index);
        const data = unpackEntry(bytes, entry, path);
        if (entry.superseded === 1)
            return;
        if (entry.kind === directory_kindNumbers.link)
            links.push([index, name_encoding_decodeName(Buffer.from(data))]);
        if (entry.kind === directory_kindNumbers.file)
            writeFile((0,external_node_path_namespaceObject.join)(folder, path), data, entry.mode, path);
        if (entry.method !== stored)
            giveBack(data);
    });
    return links;
}
function unpackEntry(bytes, entry, path) {
    const own = bytes.subarray(entry.start, entry.start + entry.room);
    const start = checkLocalHeader(own, entry, path);
    const packed = own.subarray(start, start + entry.packedSize);
    const data = entry.method === stored ? packed : inflate(packed, entry.size, path);
    if (data.length !== entry.size)
        throw wrongSize(path);
    if ((0,external_node_zlib_namespaceObject.crc32)(data) !== entry.crc)
        throw wrongCrc(path);
    return data;
}
function inflate(packed, size, path) {
    try {
        // One byte more than is needed, so that zlib meets the end of the data in its first call.
        const chunkSize = Math.max(64, size + 1);
        const { buffer, engine } = inflateInfo(packed, {
            chunkSize,
            maxOutputLength: Math.max(1, size),
            info: true,
        });
        if (engine.bytesWritten !== packed.length)
            throw wrongSize(path);
        return buffer;
    }
    catch (error) {
        throw inflateError(error, path);
    }
}
/** With `info` there is more than the type declarations know: how many bytes the data really took. */
const inflateInfo = external_node_zlib_namespaceObject.inflateRawSync;
function writeFile(path, data, mode, entry) {
    const file = createFile(path, mode, entry);
    try {
        writeAll(file, data, entry);
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
    const streams = new Map();
    const bytesAt = ({ offset, length }) => Buffer.from(memory, offset, length);
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
            case 'batch':
                return unpackBatch(bytesAt(request.place), request.entries, request.paths, folder);
            case 'open':
                await openStream(request);
                return [];
            case 'continue':
                await goOn(request.stream, (entry) => entry.continue(bytesAt(request.place)));
                return [];
            case 'close':
                await goOn(request.stream, (entry) => entry.close());
                streams.delete(request.stream);
                return [];
        }
    };
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/worker-messages.js

function messageFromError(error) {
    return {
        kind: error instanceof archive_error_ArchiveError ? error.kind : undefined,
        message: error instanceof Error ? error.message : String(error),
    };
}
function errorFromMessage({ kind, message }) {
    return kind === undefined ? new Error(message) : new ArchiveError(kind, message);
}

;// CONCATENATED MODULE: ./.build/extract-worker.js
/** Entry of the threads that extract: answers the requests of src/artifacts/extract/zip/crew.ts. */



const { memory, folder } = external_node_worker_threads_namespaceObject.workerData;
const unpack = createUnpacker(memory, folder);
async function answer({ id, request }) {
    try {
        return { id, found: await unpack(request) };
    }
    catch (error) {
        return { id, error: messageFromError(error) };
    }
}
external_node_worker_threads_namespaceObject.parentPort?.on('message', (request) => {
    void answer(request).then((message) => {
        external_node_worker_threads_namespaceObject.parentPort?.postMessage(message);
    });
});

