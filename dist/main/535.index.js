export const id = 535;
export const ids = [535];
export const modules = {

/***/ 5535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkClean: () => (/* binding */ checkClean),
/* harmony export */   emptyFolder: () => (/* binding */ emptyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8428);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2543);
/* harmony import */ var _extract_create_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(881);
/* harmony import */ var _extract_pauses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6397);








/**
 * Refuses to empty what `clean: true` is surely not meant for. Changes nothing.
 *
 * @param path absolute, of the input `path`; links on the way to it are followed
 * @throws Failure (ConfigurationError)
 */
function checkClean(path, { workspace, needed }) {
    const folder = realPathOf(path);
    if (folder === undefined)
        return;
    const holds = (other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(realPathOf(other) ?? other, folder);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
        throw uncleanable(path, "is the file system's root");
    if (holds((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()))
        throw uncleanable(path, 'is the home folder, or above it');
    const realWorkspace = realPathOf(workspace) ?? workspace;
    if (folder !== realWorkspace && holds(realWorkspace))
        throw uncleanable(path, 'is above the workspace');
    const kept = needed.find(holds);
    if (kept !== undefined)
        throw uncleanable(path, `holds ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(kept)}, which this job still needs`);
    const mount = mountPoints().find((point) => point !== folder && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(point, folder));
    if (mount !== undefined) {
        throw uncleanable(path, `holds the mount point ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(mount)}, whose files may not be this job's`);
    }
}
function uncleanable(path, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('ConfigurationError', `Input clean is "true", but the path ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(path)} ${why}: set path to a folder for the input artifacts alone.`);
}
/** Of Linux, from /proc (proc_pid_mountinfo(5)); elsewhere emptyFolder() itself finds other file systems. */
function mountPoints() {
    try {
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/mountinfo', 'utf8').split('\n');
        return lines.flatMap((line) => line.split(' ')[4] ?? []).map(unescaped);
    }
    catch {
        return [];
    }
}
function unescaped(text) {
    return text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
/** Undefined where nothing is. */
function realPathOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/**
 * Removes everything in a folder, but not the folder itself, which may be a link to one. Links in it are unlinked, never
 * followed; read-only directories are emptied as well.
 *
 * @param path absolute, that checkClean() has nothing against
 * @throws Failure (JobFailed) where something cannot be removed; the signal's reason
 */
async function emptyFolder(path, signal) {
    const folder = realPathOf(path);
    if (folder === undefined)
        return;
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder);
    // A file is told of by whoever wants to extract there.
    if (!status.isDirectory())
        return;
    // A process whose working directory is gone cannot resolve a path any more.
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(process.cwd(), folder))
        process.chdir(folder);
    const mode = (0,_extract_create_file_js__WEBPACK_IMPORTED_MODULE_5__/* .makeWritable */ .Le)(folder, status);
    try {
        await empty(Buffer.from(folder), status.dev, new _extract_pauses_js__WEBPACK_IMPORTED_MODULE_6__/* .Pauses */ .a(signal));
    }
    catch (error) {
        signal.throwIfAborted();
        throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H ? error : unremovable(path, error);
    }
    finally {
        if (mode >= 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, mode);
    }
}
/** Names are bytes here: some of Linux are no UTF-8. */
async function empty(folder, device, pauses) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { encoding: 'buffer' })) {
        await pauses.take();
        const path = Buffer.concat([folder, Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_2__.sep), name]);
        const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (there?.isDirectory() === true) {
            if (there.dev !== device && process.platform !== 'linux') {
                throw uncleanable(path.toString(), "is another file system's");
            }
            if ((there.mode & 0o700) !== 0o700 && process.platform !== 'win32')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o700);
            await empty(path, device, pauses);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        }
        else if (there !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    }
}
function unremovable(path, error) {
    const code = (0,_extract_create_file_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) ?? String(error);
    const subject = error instanceof Error && 'path' in error ? String(error.path) : path;
    const advice = ['EACCES', 'EPERM'].includes(code)
        ? "It may be another user's, as files of container jobs are: remove it by hand, or let the runner's user own it."
        : 'Remove it by hand, and see what uses it.';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('JobFailed', `Input path ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(path)} cannot be emptied: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(subject)} cannot be removed (${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(code)}). ${advice}`, { cause: error });
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   di: () => (/* binding */ ArchiveError),
/* harmony export */   q2: () => (/* binding */ obstructed),
/* harmony export */   qb: () => (/* binding */ corrupt)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/* harmony import */ var _name_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2459);


/** Why an archive was not extracted. The message goes on from "Artifact NAME cannot be extracted: ". */
class ArchiveError extends Error {
    name = 'ArchiveError';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}
function corrupt(message, options) {
    return new ArchiveError('corrupt', message, options);
}
function refused(message, options) {
    return new ArchiveError('refused', message, options);
}
function obstructed(message, options) {
    return new ArchiveError('obstructed', message, options);
}
/** An entry's name as it may stand in a message: quoted, on one line, cut in its middle where it is endless. */
function quoted(name) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)((0,_name_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(name));
    return line.length <= 200 ? `"${line}"` : `"${line.slice(0, 120)}…${line.slice(-60)}"`;
}


/***/ }),

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   EP: () => (/* binding */ setFileTime),
/* harmony export */   Le: () => (/* binding */ makeWritable),
/* harmony export */   Rj: () => (/* binding */ madeDirectory),
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   c1: () => (/* binding */ createDirectory),
/* harmony export */   ds: () => (/* binding */ setPathTime),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   x3: () => (/* binding */ createFile),
/* harmony export */   xy: () => (/* binding */ clearPlace),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* unused harmony export foundDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(889);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6424);



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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
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
            throw (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .obstructed */ .q2)(`a symbolic link is in the place of the directory ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry)}`);
        }
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (mode & 0o7777) | 0o300);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .permissions */ .P)(mode));
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw fileError(error, entry);
    }
    clearPlace(path, entry);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .permissions */ .P)(mode));
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
        throw (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .obstructed */ .q2)(`a directory is in the place of the entry ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry)}`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    }
    catch (error) {
        throw fileError(error, entry);
    }
}
/** What is at `path`, a link being one; undefined where nothing is. */
function statusOf(path, entry) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
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
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written, bytes.length - written, at);
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(file, atime, mtime);
    });
}
/** As setFileTime() does, of what is at a path, a link being one. */
function setPathTime(path, time) {
    setTime(time, (atime, mtime) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(path, atime, mtime);
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
        return new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di('disk-full', `the disk is full at the entry ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry)}`, { cause: error });
    }
    const code = codeOf(error);
    if (code === 'ENAMETOOLONG') {
        return (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(`the entry ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry)} has a path that is too long`, { cause: error });
    }
    if (error instanceof _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di)
        return error;
    return new Error(`the entry ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry)} cannot be written (${code ?? String(error)})`, {
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


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ fileTypes),
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   gi: () => (/* binding */ defaultModes)
/* harmony export */ });
/** Where DOS or nobody says who may do what: 644 for files, 755 for directories. */
const defaultModes = { directory: 0o755, file: 0o644, link: 0o777 };
/** Of the type and mode bits of a Unix `st_mode`. */
const fileTypes = {
    mask: 0o170000,
    directory: 0o040000,
    link: 0o120000,
    characterDevice: 0o020000,
    blockDevice: 0o060000,
    fifo: 0o010000,
    socket: 0o140000,
};
/** Read, write and execute only: setuid, setgid and sticky never reach the disk. */
function permissions(mode) {
    return mode & 0o777;
}


/***/ }),

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ nativeJoin),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   gG: () => (/* binding */ byteLengthOf),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   q0: () => (/* binding */ decodePath),
/* harmony export */   vb: () => (/* binding */ nativePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return bytes.toString('latin1');
    return utf8(bytes) ?? Array.from(bytes, (byte) => inCp437(byte)).join('');
}
/**
 * The bytes of a name in a tar, or of a link's target on the disk, as text that nativePath() turns into these bytes
 * again. Windows and macOS have no names but Unicode's: there it is decodeName().
 */
function decodePath(bytes, platform = process.platform) {
    if (platform === 'win32' || platform === 'darwin')
        return decodeName(bytes);
    const whole = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? bytes.toString('latin1') : utf8(bytes);
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
    return nativePath(path === '' ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${path}`);
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
function utf8(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
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


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Pauses)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** How long everything else may have to wait, in milliseconds. */
const longest = 50;
/** Breaks for a long loop of synchronous work, in which a signal gets through. */
class Pauses {
    #signal;
    #last = performance.now();
    constructor(signal) {
        this.#signal = signal;
    }
    /** Called for each piece of work; returns at once unless a break is due. Rejects with the signal's reason. */
    take() {
        return performance.now() - this.#last < longest ? undefined : this.#take();
    }
    async #take() {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#signal.throwIfAborted();
        this.#last = performance.now();
    }
}


/***/ })

};
