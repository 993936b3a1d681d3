export const id = 799;
export const ids = [799];
export const modules = {

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


/***/ }),

/***/ 4799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  receiveArtifacts: () => (/* binding */ receiveArtifacts)
});

// EXTERNAL MODULE: ./.build/aws/errors.js
var errors = __webpack_require__(7085);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/artifacts/download/first-bytes.js



/** What the first request asks for; an object up to this size takes no other. */
const firstBytesLength = 8 << 20;
/**
 * Takes the answer to the first request: the object's first bytes, kept in memory; or all of an object that is
 * larger, from a server that ignores ranges, in a temporary file.
 */
class FirstBytes {
    #temporaryFolder;
    #onOpen;
    #size;
    #kept = Buffer.alloc(0);
    #arrived = 0;
    #length = 0;
    #error;
    #waiting = [];
    /** @param onOpen called once, with the object's size in bytes */
    constructor(temporaryFolder, onOpen) {
        this.#temporaryFolder = temporaryFolder;
        this.#onOpen = onOpen;
    }
    /** How many of the object's bytes will be here. */
    get length() {
        return this.#length;
    }
    begin(head) {
        if (this.#size !== undefined)
            return this.#length;
        const total = /\/(\d+)$/.exec(head.contentRange ?? '')?.[1];
        const size = total === undefined ? head.length : Number(total);
        if (size === undefined)
            throw new Error('S3 did not tell the size of the object.');
        this.#size = size;
        this.#length = total === undefined ? size : Math.min(size, firstBytesLength);
        this.#kept =
            this.#length <= firstBytesLength
                ? Buffer.allocUnsafeSlow(this.#length)
                : new TemporaryFile((0,external_node_path_.join)(this.#temporaryFolder, `artifact-${(0,external_node_crypto_.randomUUID)()}`));
        this.#onOpen(size);
        return this.#length;
    }
    take(chunk) {
        if (this.#kept instanceof TemporaryFile)
            this.#kept.write(chunk);
        else
            this.#kept.set(chunk, this.#arrived);
        this.#arrived += chunk.length;
        this.#settle((until) => until <= this.#arrived);
    }
    /** No more bytes will come, and why. */
    fail(reason) {
        this.#error = { reason };
        this.#settle(() => true);
    }
    /** Fills `target` with bytes that are, or will be, among the first `length`. */
    async read(start, target) {
        const until = start + target.length;
        if (until > this.#arrived && this.#error === undefined) {
            await new Promise((settle) => this.#waiting.push({ until, settle }));
        }
        if (until > this.#arrived && this.#error !== undefined)
            throw this.#error.reason;
        if (this.#kept instanceof TemporaryFile)
            this.#kept.read(start, target);
        else
            target.set(this.#kept.subarray(start, until));
    }
    close() {
        if (this.#kept instanceof TemporaryFile)
            this.#kept.remove();
        this.#kept = Buffer.alloc(0);
    }
    #settle(isDue) {
        if (this.#waiting.length === 0)
            return;
        for (const { settle } of this.#waiting.filter(({ until }) => isDue(until)))
            settle();
        this.#waiting = this.#waiting.filter(({ until }) => !isDue(until));
    }
}
/** Grows at its end, is read anywhere, and is nobody else's. */
class TemporaryFile {
    #path;
    #file;
    constructor(path) {
        this.#path = path;
        this.#file = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    }
    write(chunk) {
        for (let written = 0; written < chunk.length;)
            written += (0,external_node_fs_.writeSync)(this.#file, chunk, written);
    }
    read(start, target) {
        for (let filled = 0; filled < target.length;) {
            const read = (0,external_node_fs_.readSync)(this.#file, target, filled, target.length - filled, start + filled);
            if (read === 0)
                throw new Error(`The temporary file ${this.#path} is shorter than what was written to it.`);
            filled += read;
        }
    }
    remove() {
        (0,external_node_fs_.closeSync)(this.#file);
        (0,external_node_fs_.rmSync)(this.#path, { force: true });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(3422);
;// CONCATENATED MODULE: ./.build/aws/signed-get.js



/**
 * Milliseconds for which one signature is used. S3 takes it for 15 minutes, but the credentials behind it may end
 * before that: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
const signatureLifetime = 60_000;
/** Statuses with which S3 tells, beside `x-amz-bucket-region`, that the bucket is in another region. */
const redirects = new Set([301, 307, 400]);
/** Characters of an error that are read; S3's have some hundred. */
const longestError = 16 * 1024;
/**
 * GETs of one object, signed once for many: neither Range nor If-Match need be signed, so that the requests for an
 * object's ranges differ in nothing else. The SDK makes the request (endpoint, region, credentials, clock) and its
 * transport carries it; its middleware and its streams, which cost as much as unpacking, are left out for each range.
 *
 * The signature stands in a header. That of a presigned URL would have to be kept out of every log and error.
 */
class SignedGet {
    #location;
    #client;
    /** Where the bucket was found to be, if not in the client's own region. */
    #region;
    #signed;
    /** @param client gives the client for a region; undefined is the job's own */
    constructor(location, client) {
        this.#location = location;
        this.#client = client;
    }
    /**
     * Resolves with an answer of 200 or 206, whose body is still to be read.
     *
     * @param headers beside those that are signed, in lower case
     * @throws an Error with S3's code as its name and `$metadata`, as the SDK's have; what Node throws
     */
    async send(headers, signal) {
        const asked = this.#region;
        const { s3, region, request } = await this.#sign();
        const ranged = protocols.HttpRequest.clone(request);
        Object.assign(ranged.headers, headers);
        const handled = await s3.config.requestHandler.handle(ranged, { abortSignal: signal });
        const { response } = handled;
        if (response.statusCode === 200 || response.statusCode === 206)
            return response;
        // Whatever was wrong with it, the next request is signed afresh.
        this.#signed = undefined;
        const error = await readError(response);
        const actual = response.headers['x-amz-bucket-region'];
        if (actual !== undefined &&
            actual !== region &&
            asked === undefined &&
            redirects.has(response.statusCode)) {
            this.#region = actual;
            return await this.send(headers, signal);
        }
        if (error.name === 'RequestTimeTooSkewed')
            correctClock(s3, response);
        throw error;
    }
    async #sign() {
        const current = this.#signed;
        if (current !== undefined && (await current).until > performance.now())
            return await current;
        // Another request may have begun to sign meanwhile.
        if (this.#signed === current) {
            const signing = signGet(this.#location, this.#client(this.#region));
            this.#signed = signing;
            signing.catch(() => {
                if (this.#signed === signing)
                    this.#signed = undefined;
            });
        }
        return await (this.#signed ?? signGet(this.#location, this.#client(this.#region)));
    }
}
/** Has the SDK make and sign the request, and takes it before it is sent. */
async function signGet({ bucket, key }, s3) {
    const command = new dist_cjs/* GetObjectCommand */.jLs({ Bucket: bucket, Key: key });
    let taken;
    command.middlewareStack.add(() => (args) => {
        if (protocols.HttpRequest.isInstance(args.request))
            taken = args.request;
        const output = { $metadata: {} };
        return Promise.resolve({ output, response: undefined });
    }, 
    // Last before the request would go out.
    { step: 'finalizeRequest', priority: 'low', name: 'takeSignedRequest' });
    await s3.send(command);
    if (taken === undefined)
        throw new Error('The SDK has made no HTTP request of a GetObject.');
    return {
        s3,
        region: await s3.config.region(),
        request: taken,
        until: performance.now() + signatureLifetime,
    };
}
/** As the SDK does with an answer that refuses the signature's time. */
function correctClock(s3, { headers }) {
    const time = Date.parse(headers['date'] ?? '');
    if (!Number.isNaN(time))
        s3.config.systemClockOffset = time - Date.now();
}
async function readError({ statusCode, headers, body }) {
    const text = body instanceof external_node_stream_.Readable ? await readText(body) : '';
    const code = signed_get_element(text, 'Code');
    // What is no answer of S3's comes from a proxy, or another server; readAwsError knows it by this name.
    const name = code ?? (text.trim() === '' ? 'UnknownError' : 'SyntaxError');
    const message = signed_get_element(text, 'Message') ?? `The answer is no error of S3's.`;
    return Object.assign(new Error(message), {
        name,
        $metadata: { httpStatusCode: statusCode, requestId: headers['x-amz-request-id'] },
    });
}
async function readText(body) {
    let text = '';
    for await (const chunk of body.setEncoding('utf8')) {
        text += String(chunk);
        if (text.length > longestError)
            break;
    }
    return text;
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The text of an element that holds nothing else. */
function signed_get_element(xml, name) {
    const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
    return text?.replace(/&(\w+);/g, (whole, entity) => entities[entity] ?? whole);
}

// EXTERNAL MODULE: ./.build/aws/retry.js
var retry = __webpack_require__(494);
// EXTERNAL MODULE: ./.build/aws/stall.js
var stall = __webpack_require__(4878);
;// CONCATENATED MODULE: ./.build/artifacts/persist.js



/**
 * Milliseconds of trouble, in which no byte moves, before a request is given up: two minutes at the least, and then the
 * longest wait between two tries.
 */
const budget = 135_000;
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
 * The retry policy of downloads and uploads: throttling, 5xx, network errors and stalls pass, for up to two minutes
 * without a byte; credentials that have expired are renewed.
 *
 * @param onRetry told of what failed before it is tried again
 * @param random 0 ≤ n < 1
 */
function persistent({ clock, renewCredentials }, onRetry, random) {
    // Requests under way together find out together that their credentials have expired: one renewal serves them all.
    let renewals = 0;
    return async (attempt, signal) => {
        let renewalsBefore = renewals;
        let refusedCredentials = 0;
        const isWorthRetrying = (error) => {
            const reason = (0,errors/* readAwsError */.S)(error);
            if (reason.kind !== 'credentials')
                return mayPass(reason);
            refusedCredentials += 1;
            if (refusedCredentials > mostRenewals)
                return false;
            if (renewals === renewalsBefore) {
                renewals += 1;
                renewCredentials();
            }
            return true;
        };
        const oneTry = async (activity) => {
            renewalsBefore = renewals;
            return await (0,stall/* endIfStalled */.i)((ended, moved) => attempt(ended, {
                moved: () => {
                    moved();
                    activity.moved();
                },
                kept: () => {
                    refusedCredentials = 0;
                    activity.kept();
                },
            }), stall/* stallTimeout */.C, clock, signal);
        };
        return await (0,retry/* retry */.L)(oneTry, isWorthRetrying, onRetry, { clock, budget, signal, random });
    };
}
function mayPass({ kind, code }) {
    return kind === 'throttled' || kind === 'server' || kind === 'network' || passing.has(code);
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

;// CONCATENATED MODULE: ./.build/artifacts/download/get-range.js


/**
 * One GET of a part of an object, tried once; resolves at the end of the body. The body is read as the plain Node
 * stream that it is. Rejects with what S3, Node or the receiver threw, and with the signal's reason where that ended
 * it.
 */
async function getRange({ range, ifMatch }, receiver, object, signal) {
    signal.throwIfAborted();
    try {
        const headers = { range, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) };
        const answer = await object.send(headers, signal);
        const body = answer.body;
        if (!(body instanceof external_node_stream_.Readable))
            throw new Error('There is no stream for the body of the object.');
        try {
            receiver.begin(headOf(answer));
            await drain(body, receiver, signal);
        }
        finally {
            // Also where the receiver wanted no more of it.
            body.destroy();
        }
    }
    catch (error) {
        // The transport calls every abort an AbortError; the reason says more.
        signal.throwIfAborted();
        throw error;
    }
}
async function drain(body, receiver, signal) {
    let onAbort = () => undefined;
    await new Promise((resolve, reject) => {
        onAbort = () => {
            reject(signal.reason);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        body.on('error', reject);
        body.on('end', resolve);
        // A connection that is cut in the middle of a body may close without an error.
        body.on('close', () => {
            reject(new CutShort());
        });
        body.on('data', (chunk) => {
            try {
                receiver.take(chunk);
            }
            catch (error) {
                body.destroy(error instanceof Error ? error : new Error(String(error)));
            }
            // Not at once: Node's parser is still at work on the very memory that the chunk lies in.
            setImmediate(releaseMemory, chunk);
        });
        if (signal.aborted)
            onAbort();
    }).finally(() => {
        // A signal made of others lives for as long as somebody listens to it.
        signal.removeEventListener('abort', onAbort);
    });
}
/** The connection went away in the middle of a body. */
class CutShort extends Error {
    name = 'CutShort';
    code = 'ECONNRESET';
    constructor() {
        super('The connection was closed before the whole answer had arrived.');
    }
}
function headOf({ headers }) {
    const length = headers['content-length'];
    return {
        etag: headers['etag'],
        length: length === undefined ? undefined : Number(length),
        contentRange: headers['content-range'],
    };
}

;// CONCATENATED MODULE: ./.build/artifacts/download/range-reader.js



/** A download that failed for good. The cause is what the SDK or Node threw in the last try. */
class DownloadError extends Error {
    name = 'DownloadError';
    constructor(cause) {
        super(cause instanceof Error ? cause.message : String(cause), { cause });
    }
}
/** Reads ranges of one and the same object; what breaks off is resumed from where it stopped. */
class RangeReader {
    #object;
    #signal;
    #watch;
    #persist;
    /** Of the first answer; every later one has to have it as well. */
    #etag;
    /** @param signal ends every request */
    constructor(location, transfer, signal, watch) {
        this.#object = new SignedGet(location, transfer.s3);
        this.#signal = signal;
        this.#watch = watch;
        this.#persist = persistent(transfer, watch.failed);
    }
    /** Reads the bytes from `start` up to, not including, `end`. Rejects with a DownloadError. */
    async read(start, end, sink) {
        let position = start;
        let until = end;
        let sinkFailure;
        const tellSink = (tell) => {
            try {
                return tell();
            }
            catch (error) {
                sinkFailure = { error };
                throw error;
            }
        };
        try {
            await this.#persist(async (signal, activity) => {
                /** Bytes of the answer that come before those that are wanted: a server may ignore ranges. */
                let skip = 0;
                const receiver = {
                    begin: (head) => {
                        activity.moved();
                        this.#checkSame(head);
                        skip = position - firstByte(head);
                        if (skip < 0)
                            throw new CutShort();
                        until = tellSink(() => sink.begin?.(head) ?? end);
                    },
                    take: (chunk) => {
                        activity.moved();
                        const skipped = Math.min(skip, chunk.length);
                        skip -= skipped;
                        const wanted = chunk.subarray(skipped, skipped + until - position);
                        if (wanted.length === 0)
                            return;
                        position += wanted.length;
                        activity.kept();
                        this.#watch.moved(wanted.length);
                        tellSink(() => {
                            sink.take(wanted);
                        });
                    },
                };
                const range = `bytes=${position}-${Math.max(end, until) - 1}`;
                try {
                    await getRange({ range, ifMatch: this.#etag }, receiver, this.#object, signal);
                }
                catch (error) {
                    // All that was wanted is here, or nothing that comes would be taken.
                    if (sinkFailure === undefined && position < until)
                        throw error;
                }
                if (sinkFailure === undefined && position < until)
                    throw new CutShort();
            }, this.#signal);
        }
        catch (error) {
            this.#signal.throwIfAborted();
            throw new DownloadError(error);
        }
        this.#signal.throwIfAborted();
        if (sinkFailure !== undefined)
            throw sinkFailure.error;
    }
    #checkSame({ etag }) {
        this.#etag ??= etag;
        if (etag !== this.#etag)
            throw new ObjectChanged();
    }
}
/** What a server says with 412, found out from the ETag of an answer that should not have been given. */
class ObjectChanged extends Error {
    name = 'PreconditionFailed';
    constructor() {
        super('The object has another ETag than at the beginning of the download.');
    }
}
/** Where in the object the body of an answer begins. */
function firstByte({ contentRange }) {
    return Number(/^bytes (\d+)-/.exec(contentRange ?? '')?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./.build/artifacts/download/s3-object.js



/**
 * Opens an object with a request for its first bytes, which tells its size and ETag; resolves as soon as these are
 * known, while the bytes are still on their way.
 */
async function openObject(location, transfer, watch) {
    const stop = new AbortController();
    const onAbort = () => {
        stop.abort(transfer.signal.reason);
    };
    transfer.signal.addEventListener('abort', onAbort);
    if (transfer.signal.aborted)
        onAbort();
    let first;
    const close = () => {
        transfer.signal.removeEventListener('abort', onAbort);
        stop.abort(new Error('The object has been closed.'));
        first?.close();
    };
    const reader = new RangeReader(location, transfer, stop.signal, watch);
    try {
        const size = await new Promise((resolve, reject) => {
            first = new FirstBytes(transfer.temporaryFolder, (known) => {
                watch.opened(known);
                resolve(known);
            });
            readFirst(reader, first).catch(reject);
        });
        return { size, read: (start, target) => read(reader, first, start, target), close };
    }
    catch (error) {
        close();
        // Of an object without a byte there is no first one either: that is what S3 says to the range.
        if (error instanceof DownloadError && (0,errors/* readAwsError */.S)(error.cause).status === 416)
            return emptyObject;
        throw error;
    }
}
const emptyObject = { size: 0, read: () => Promise.resolve(), close: () => undefined };
async function readFirst(reader, first) {
    try {
        await reader.read(0, firstBytesLength, first);
    }
    catch (error) {
        first.fail(error);
        throw error;
    }
}
async function read(reader, first, start, target) {
    const ofFirst = Math.min(target.length, Math.max(0, (first?.length ?? 0) - start));
    let filled = ofFirst;
    await Promise.all([
        ofFirst > 0 ? first?.read(start, target.subarray(0, ofFirst)) : undefined,
        ofFirst < target.length
            ? reader.read(start + ofFirst, start + target.length, {
                take: (chunk) => {
                    target.set(chunk, filled);
                    filled += chunk.length;
                },
            })
            : undefined,
    ]);
}

// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/artifacts/download/object-url.js

/** An object of S3 as messages name it, and as `aws s3 cp` takes it. */
function objectUrl({ bucket, key }) {
    return (0,_build_text/* oneLine */.T)(`s3://${bucket}/${key}`);
}

// EXTERNAL MODULE: ./.build/artifacts/extract/archive-error.js
var archive_error = __webpack_require__(889);
// EXTERNAL MODULE: ./.build/artifacts/extract/create-file.js
var create_file = __webpack_require__(881);
// EXTERNAL MODULE: ./.build/failure.js
var failure = __webpack_require__(8428);
;// CONCATENATED MODULE: ./.build/artifacts/receive-failure.js







const byArchiveErrorKind = {
    corrupt: [
        'RevisionUnavailable',
        'The artifact is corrupt or was cut short when it was made. Release the change again.',
    ],
    refused: [
        'ConfigurationError',
        'Make the artifact without it, or set "extract: false" to get the archive as one file.',
    ],
    obstructed: [
        'ConfigurationError',
        'It was in the folder before: set "clean: true" to empty "path" first, or remove it. Where another input artifact ' +
            'has brought it, leave "merge-multiple" out.',
    ],
    'disk-full': ['JobFailed', 'Free some space, or choose a runner with a larger disk.'],
};
const byAwsErrorKind = {
    denied: [
        'PermissionError',
        "Either the job's credentials may not read it (s3:GetObject, and kms:Decrypt with the artifact store's key), " +
            'or there is no such object: S3 answers 403 for a missing object too where listing is not allowed.',
    ],
    credentials: [
        'PermissionError',
        "S3 did not accept the job's artifact credentials, even after they were renewed. Retry the stage in CodePipeline.",
    ],
    missing: [
        'RevisionUnavailable',
        'The artifact is no longer there: it may have been deleted, or expired or archived by a lifecycle rule. Release the change again.',
    ],
    changed: [
        'RevisionUnavailable',
        'The artifact was replaced while it was being downloaded. Retry the stage in CodePipeline.',
    ],
    throttled: ['SystemUnavailable', 'S3 asked to slow down again and again. Retry the stage in CodePipeline.'],
    server: ['SystemUnavailable', 'S3 failed again and again. Retry the stage in CodePipeline.'],
    network: [
        'SystemUnavailable',
        'There was no whole answer from S3, though it was tried again and again. Check the network between the runner ' +
            'and S3, then retry the stage in CodePipeline.',
    ],
    setting: [
        'ConfigurationError',
        "Check aws-region, AWS_ENDPOINT_URL, and the artifact store's bucket and KMS key. Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.",
    ],
    refused: ['JobFailed', 'S3 understood the request and refused it.'],
};
/** Why an artifact was not received, under the type that CodePipeline shall hear of. */
function receiveFailure(error, { name, location }) {
    const what = `Artifact ${(0,_build_text/* oneLine */.T)(name)} (${objectUrl(location)})`;
    if (error instanceof failure/* Failure */.H)
        return error;
    if (error instanceof archive_error/* ArchiveError */.di)
        return archiveFailure(error, what);
    if (error instanceof DownloadError)
        return downloadFailure(error.cause, what);
    return otherFailure(error, what);
}
function archiveFailure(error, what) {
    const [type, advice] = byArchiveErrorKind[error.kind];
    return new failure/* Failure */.H(type, `${what} cannot be extracted: ${error.message}. ${advice}`, { cause: error });
}
function downloadFailure(error, what) {
    if (error instanceof failure/* Failure */.H)
        return error;
    const [type, advice] = byAwsErrorKind[(0,errors/* readAwsError */.S)(error).kind];
    return new failure/* Failure */.H(type, `${what} could not be downloaded: ${(0,errors/* describeAwsError */.P)(error)}. ${advice}`, {
        cause: error,
    });
}
/** Of the file system, above all. */
function otherFailure(error, what) {
    const said = error instanceof Error ? error.message : String(error);
    const advice = (0,create_file/* isDiskFull */.b$)(error) ? ` ${byArchiveErrorKind['disk-full'][1]}` : '';
    return new failure/* Failure */.H('JobFailed', `${what} could not be received: ${(0,_build_text/* cut */.J)((0,_build_text/* oneLine */.T)(said), 500)}.${advice}`, {
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
const unixFields = [0x5855, 0x000d];
/** 1980-01-01 00:00:00: what those write who have no time, or want none. */
const dosEpoch = 0x0021_0000;
const epochSeconds = Date.UTC(1980, 0, 1) / 1000;
/** From here on Info-ZIP takes 32 bits of seconds for unsigned. */
const dosOf2038 = (((2038 - 1980) << 25) | (1 << 21) | (18 << 16)) >>> 0;
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

// EXTERNAL MODULE: ./.build/measures.js
var measures = __webpack_require__(9517);
;// CONCATENATED MODULE: ./.build/artifacts/extract/limits.js


/** Below it no ratio is a bomb: every runner has room for that. */
const bombBytes = 2 ** 30;
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
    throw (0,archive_error/* refused */.J5)(`it unpacks to ${(0,measures/* sizeText */.lP)(unpackedBytes)}, over ${bombRatio} times its own ${(0,measures/* sizeText */.lP)(packedBytes)}, ` +
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
    throw new archive_error/* ArchiveError */.di('disk-full', `it needs ${(0,measures/* sizeText */.lP)(neededBytes)}, and the disk has ${(0,measures/* sizeText */.lP)(freeBytes)} free`);
}
/** What is read of an archive is only ever told in numbers that JavaScript can hold. */
function safeInteger(value, what) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw (0,archive_error/* corrupt */.qb)(`${what} is impossibly large (${value})`);
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
        throw (0,archive_error/* corrupt */.qb)('the tar has a header with a wrong checksum');
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
            throw (0,archive_error/* corrupt */.qb)('the tar has a header with a negative number');
        return safeInteger(BigInt(`0x${field.toString('hex')}`) ^ (0x80n << BigInt(8 * (length - 1))), 'a number in a tar header');
    }
    const digits = field
        .toString('latin1')
        .replace(/[\0 ]+$/, '')
        .trimStart();
    if (!/^[0-7]*$/.test(digits))
        throw (0,archive_error/* corrupt */.qb)('the tar has a header with a number that is none');
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

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/end-record.js


const endSize = 22;
const maxComment = 0xffff;
const locatorSignature = 0x07064b50;
const locatorSize = 20;
const end64Signature = 0x06064b50;
const end64Size = 56;
const centralSignature = 0x02014b50;
/** The first bytes of the first part of a split zip: APPNOTE 8.5.3. */
const splitMarker = 0x08074b50;
/** No reader needs more of an archive's tail to find its end records. */
const maxTailBytes = maxComment + endSize + locatorSize + end64Size;
/** Whether the tail of a source holds the end record of a zip; the head of one may be something else. */
function hasEndRecord(tail) {
    return endRecords(tail).length > 0;
}
/**
 * Reads the end of a zip: APPNOTE 4.3.14 to 4.3.16.
 *
 * @param tail the last bytes of the source, all of it or at least maxTailBytes
 * @param size of the whole source
 */
function readEndRecord(tail, size) {
    const at = endRecords(tail).at(-1);
    if (at === undefined)
        throw withoutEnd(tail);
    const layout = readRecord(tail, at, size);
    // A comment may well have the signature in it. Where it has a record that some reader would take for the end,
    // readers disagree.
    if (signatures(tail).some((other) => other > at && mayBeRecord(tail, other, size))) {
        throw (0,archive_error/* refused */.J5)('it has two end records, so that readers may disagree on what it holds');
    }
    return layout;
}
/** Whether a signature begins a record that fits the source: its numbers, and what is where they point. */
function mayBeRecord(tail, at, size) {
    // Of nothing there is nothing that could not fit.
    if (tail.readUInt16LE(at + 10) === 0)
        return true;
    try {
        const { directoryStart } = readRecord(tail, at, size);
        const start = directoryStart - (size - tail.length);
        return start < 0 || tail.readUInt32LE(start) === centralSignature;
    }
    catch {
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
        directoryOffset: tail.readUInt32LE(at + 16),
    };
    const locator = at - locatorSize;
    if (locator >= 0 && tail.readUInt32LE(locator) === locatorSignature) {
        return readEnd64(tail, locator, tailStart, record);
    }
    if (record.disk !== 0 || record.directoryDisk !== 0 || record.entriesHere !== record.entries)
        throw isSplit();
    const found = layout(tailStart + at, record.entries, record.directorySize, record.directoryOffset);
    const offsetsWrap = found.prefix > 0 && found.prefix % 2 ** 32 === 0;
    return { ...found, prefix: offsetsWrap ? 0 : found.prefix, mayWrap: true, offsetsWrap };
}
/** Positions of signatures whose comment ends where the source ends, the last one first. */
function endRecords(tail) {
    return signatures(tail).filter((at) => at + endSize + tail.readUInt16LE(at + 20) === tail.length);
}
/** Positions of all signatures that have room for a record behind them, the last one first. */
function signatures(tail) {
    const found = [];
    const lowest = Math.max(0, tail.length - endSize - maxComment);
    for (let at = tail.length - endSize; at >= lowest; at--) {
        at = tail.lastIndexOf('PK\x05\x06', at, 'latin1');
        if (at < lowest)
            break;
        found.push(at);
    }
    return found;
}
function withoutEnd(tail) {
    const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    const isTrailed = at !== -1 && at + endSize <= tail.length && at + endSize + tail.readUInt16LE(at + 20) < tail.length;
    return (0,archive_error/* corrupt */.qb)(isTrailed ? 'bytes follow the end of the zip' : 'the zip has no end record, as if it were cut short');
}
function readEnd64(tail, locator, tailStart, short) {
    if (tail.readUInt32LE(locator + 4) !== 0 || tail.readUInt32LE(locator + 16) > 1)
        throw isSplit();
    const at = locator - end64Size;
    if (at < 0 || tail.readUInt32LE(at) !== end64Signature) {
        throw (0,archive_error/* corrupt */.qb)('the zip64 end record is not where it belongs');
    }
    const recordSize = safeInteger(tail.readBigUInt64LE(at + 4), 'the size of the zip64 end record');
    if (recordSize !== end64Size - 12)
        throw (0,archive_error/* corrupt */.qb)('the zip64 end record has a wrong size');
    if (tail.readUInt32LE(at + 16) !== 0 || tail.readUInt32LE(at + 20) !== 0)
        throw isSplit();
    const entries = safeInteger(tail.readBigUInt64LE(at + 32), 'the number of entries');
    const directorySize = safeInteger(tail.readBigUInt64LE(at + 40), 'the size of the central directory');
    const directoryOffset = safeInteger(tail.readBigUInt64LE(at + 48), 'the place of the central directory');
    const agrees = entries === safeInteger(tail.readBigUInt64LE(at + 24), 'the number of entries') &&
        (short.entries === 0xffff || short.entries === entries) &&
        (short.directorySize === 0xffffffff || short.directorySize === directorySize) &&
        (short.directoryOffset === 0xffffffff || short.directoryOffset === directoryOffset);
    if (!agrees)
        throw (0,archive_error/* refused */.J5)('its two end records (zip and zip64) disagree');
    const result = layout(tailStart + at, entries, directorySize, directoryOffset);
    const recordOffset = safeInteger(tail.readBigUInt64LE(locator + 8), 'the place of the zip64 end record');
    if (recordOffset + result.prefix !== tailStart + at) {
        throw (0,archive_error/* corrupt */.qb)('the zip64 end record is not where its locator says');
    }
    return result;
}
function layout(end, entries, directorySize, directoryOffset) {
    const directoryStart = end - directorySize;
    const prefix = directoryStart - directoryOffset;
    if (directoryStart < 0 || prefix < 0)
        throw (0,archive_error/* corrupt */.qb)('the central directory is not where the end record says, as if the beginning were missing');
    return { directoryStart, directoryEnd: end, entries, prefix, mayWrap: false, offsetsWrap: false };
}
function isSplit() {
    return (0,archive_error/* refused */.J5)('it is one part of a zip that is split over several files');
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/archive-format.js



/** Bytes that show what a source is: all of a tar without entries. */
const headBytes = tarRecord + 1;
/** Tells by its content what a source is; undefined for what is no archive. */
async function archiveFormat(source) {
    const head = Buffer.alloc(Math.min(headBytes, source.size));
    await source.read(0, head);
    if (startsLikeZip(head))
        return 'zip';
    if (isGzip(head))
        return holdsTar(head, head.length === source.size) ? 'tar.gz' : undefined;
    if (isTar(head))
        return 'tar';
    // Something else may stand before a zip, a program that extracts it for one.
    const tail = Buffer.alloc(Math.min(maxTailBytes, source.size));
    await source.read(source.size - tail.length, tail);
    return hasEndRecord(tail) ? 'zip' : undefined;
}
/** A local header; of a zip without entries its end record; of a split zip's first part the marker of APPNOTE 8.5.3. */
function startsLikeZip(head) {
    return head.length >= 4 && [0x04034b50, 0x06054b50, splitMarker].includes(head.readUInt32LE(0));
}
function isGzip(head) {
    return head.length > 2 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}
/** @param head more than a record of the source, or all of it */
function isTar(head) {
    return isTarHeader(head) || isEmptyTar(head);
}
/** Whether what is gzipped begins like a tar. What cannot be read may be one: whoever extracts it says what is wrong. */
function holdsTar(head, isWhole) {
    try {
        return isTar((0,external_node_zlib_.gunzipSync)(head, isWhole ? {} : { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }));
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
            return new archive_error/* ArchiveError */.di(error.kind, error.message);
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

// EXTERNAL MODULE: ./.build/artifacts/extract/name-encoding.js
var name_encoding = __webpack_require__(2459);
;// CONCATENATED MODULE: ./.build/artifacts/extract/dot-git.js



/** `.git`, or how NTFS may spell it, up to a stream or a backslash. As in git's is_ntfs_dotgit() (path.c). */
const dotGit = /(?:^|\\)(?:\.git|git~1)[. ]*(?:$|[:\\])/i;
/** What HFS+ leaves out of names. As in git's next_hfs_char() (utf8.c). */
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/**
 * Whether some file system or other takes the name for `.git`: the names that git itself refuses to check out
 * (verify_path() in read-cache.c, with core.protectNTFS and core.protectHFS).
 *
 * @param segment of a path, without slashes
 */
function isDotGit(segment) {
    return dotGit.test(segment) || dotGit.test(segment.replace(ignoredByHfs, ''));
}
/**
 * Guards git repositories: the configuration and the hooks in a `.git` make git run commands of their author's. An
 * archive must not bring its own to a repository that is there; elsewhere it is warned of, once.
 */
class GitGuard {
    #folder;
    #holdsRepository;
    #hasWarned = false;
    /**
     * @param folder absolute, where an archive is extracted
     * @param path absolute, of the input `path`: that folder, or one above it
     */
    constructor(folder, path) {
        this.#folder = folder;
        this.#holdsRepository = hasRepository(path) || hasRepository(folder);
    }
    /**
     * @param path of something in the archive whose last name isDotGit()
     * @throws ArchiveError
     */
    check(path, warn) {
        if (this.#holdsRepository || hasRepository(this.#folder, path.slice(0, path.lastIndexOf('/') + 1))) {
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(path)} would change the git repository that is already there: choose another "path", ` +
                `or set "clean: true"`);
        }
        if (this.#hasWarned)
            return;
        this.#hasWarned = true;
        warn(`${(0,archive_error/* quoted */.TL)(path)} is in it: git commands there will follow the configuration and run the hooks in it`);
    }
}
/** @param below path of a directory in the folder, with a slash at its end; empty for the folder itself */
function hasRepository(folder, below = '') {
    try {
        return (0,external_node_fs_.lstatSync)((0,name_encoding/* nativeJoin */.Mc)(folder, `${below}.git`), { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./.build/artifacts/extract/entry.js
var entry = __webpack_require__(6424);
;// CONCATENATED MODULE: ./.build/artifacts/extract/file-system.js



/** Asks the file system itself, with a file that is removed at once. */
function probeFileSystem(folder) {
    const name = `.codepipeline-bridge-${(0,external_node_crypto_.randomUUID)()}-\u00e4`;
    const path = (0,external_node_path_.join)(folder, name);
    const file = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    try {
        const isThere = (other) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, other), { throwIfNoEntry: false }) !== undefined;
        const ignoresForm = isThere(name.normalize('NFD'));
        const ignoresCase = isThere(name.toUpperCase());
        return { fold: foldFor(ignoresForm, ignoresCase), timesError: setTimeError(file) };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
        (0,external_node_fs_.unlinkSync)(path);
    }
}
function setTimeError(file) {
    try {
        (0,external_node_fs_.futimesSync)(file, 1e9, 1e9);
        return undefined;
    }
    catch (error) {
        return error;
    }
}
/**
 * What a file system that ignores the Unicode form, the letter case, or both takes for the same name. Rather too
 * much than too little: a clash that is overlooked would cost a file.
 */
function foldFor(ignoresForm, ignoresCase) {
    const form = (segment) => segment.normalize('NFD');
    const letterCase = (segment) => segment.toLowerCase().toUpperCase().toLowerCase();
    if (ignoresForm && ignoresCase)
        return (segment) => form(letterCase(form(segment)));
    if (ignoresForm)
        return form;
    if (ignoresCase)
        return letterCase;
    return (segment) => segment;
}
/**
 * Bytes that this process may still write into a folder; undefined where the file system cannot say. Some in user
 * space (FUSE) have no statfs, or leave all of its numbers at zero.
 *
 * @param statfs Node's, outside of tests
 */
function freeBytesOf(folder, statfs = external_node_fs_.statfsSync) {
    try {
        const { bavail, blocks, bsize } = statfs(folder);
        return blocks > 0 && bsize > 0 ? bavail * bsize : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/links.js


/** As many as Linux follows in one path. */
const maxHops = 40;
/** PATH_MAX without its NUL. */
const maxTargetBytes = 4095;
/** Targets wait in memory until all files are there; hundreds of thousands of ordinary ones do not take as much. */
const maxAllTargetsBytes = 64 << 20;
/** What each of them takes beside its bytes. */
const targetOverhead = 128;
/** @throws ArchiveError where no link can have this target */
function checkTarget(path, target) {
    if (target === '')
        throw (0,archive_error/* refused */.J5)(`the link ${(0,archive_error/* quoted */.TL)(path)} has an empty target`);
    if (target.includes('\0'))
        throw (0,archive_error/* refused */.J5)(`the link ${(0,archive_error/* quoted */.TL)(path)} has a NUL in its target`);
    if ((0,name_encoding/* byteLengthOf */.gG)(target) > maxTargetBytes) {
        throw (0,archive_error/* refused */.J5)(`the link ${(0,archive_error/* quoted */.TL)(path)} has an endless target`);
    }
}
/** @param bytes of the targets of all links of an archive, with targetOverhead for each */
function checkTargetBytes(bytes) {
    if (bytes > maxAllTargetsBytes)
        throw (0,archive_error/* refused */.J5)('the targets of its links are endless all together');
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
                throw (0,archive_error/* refused */.J5)(`its links lead through each other without end, such as ${(0,archive_error/* quoted */.TL)(path)}`);
            if (component === '..') {
                if (place.length === 0)
                    throw pointsOut(path, target);
                if (lookAt(place.join('/')) !== 'directory') {
                    throw (0,archive_error/* refused */.J5)(`the link ${(0,archive_error/* quoted */.TL)(path)} goes through ${(0,archive_error/* quoted */.TL)(place.join('/'))}, which is no directory, ` +
                        `and up again, to ${(0,archive_error/* quoted */.TL)(target)}`);
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
                throw (0,archive_error/* refused */.J5)(`the link ${(0,archive_error/* quoted */.TL)(path)} leads in a circle or through too many links`);
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
    return (0,archive_error/* refused */.J5)(`the link ${(0,archive_error/* quoted */.TL)(link)} points out of the folder, to ${(0,archive_error/* quoted */.TL)(target)}`);
}

// EXTERNAL MODULE: ./.build/artifacts/extract/pauses.js
var extract_pauses = __webpack_require__(6397);
;// CONCATENATED MODULE: ./.build/artifacts/extract/destination.js









/** What is known of a directory by its node: nothing yet, there before, or made here. */
const unknown = 0;
const thereBefore = 1;
const made = 2;
/** Of a directory that keeps the mode that it was made with. */
const noMode = 0xffff;
/**
 * The folder that an archive is extracted into. Makes the directories and links in it, each after a look at what
 * is there: a link that was there before is never gone through.
 */
class Destination {
    folder;
    /** Gives names that the folder's file system takes for the same the same value; for EntryTree. */
    fold;
    git;
    /** Why the file system takes no modification times; undefined where it does. */
    timesError;
    /** Permissions of directories made here, before their entries set others: all that the umask leaves. */
    #newMode;
    #directories = new Uint8Array(1024).fill(thereBefore, 0, 1);
    /** By node, of directories that get theirs when everything in them is written; all others have `noMode`. */
    #modes = new Uint16Array(1024).fill(noMode);
    /** By node, of directories: set last too, as each file in one changes it. NaN where there is none. */
    #times = new Float64Array(1024).fill(Number.NaN);
    /** By path, the modes of directories that were there and had to be made writable. */
    #modesBefore = new Map();
    /**
     * @param folder absolute; made where it is missing
     * @param path absolute, of the input `path`: the folder, or one above it
     */
    constructor(folder, path = folder) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        this.folder = folder;
        this.noteDirectory('', 0, (0,create_file/* makeWritable */.Le)(folder, (0,external_node_fs_.statSync)(folder)));
        const { fold, timesError } = probeFileSystem(folder);
        this.fold = fold;
        this.timesError = timesError;
        this.git = new GitGuard(folder, path);
    }
    /** Bytes that this process may still write here; undefined where nobody knows. */
    freeBytes() {
        return freeBytesOf(this.folder);
    }
    /** Absolute path of an entry. */
    pathOf(path) {
        return (0,name_encoding/* nativeJoin */.Mc)(this.folder, path);
    }
    /** Makes a directory, and those above it, where they are missing. */
    makeDirectory(tree, node) {
        if (this.#stateOf(node) !== unknown)
            return;
        this.makeDirectory(tree, tree.parentOf(node));
        const entry = tree.pathOf(node);
        this.noteDirectory(entry, node, (0,create_file/* createDirectory */.c1)(this.pathOf(entry), entry));
    }
    /**
     * Makes the directory of an entry. One that was there before keeps its mode.
     *
     * @param time in seconds since 1970; NaN where the archive gives none
     */
    makeDirectoryEntry(tree, node, mode, time) {
        this.makeDirectory(tree, node);
        this.#times[node] = time;
        if (this.#stateOf(node) !== made)
            return;
        const newMode = (this.#newMode ??= (0,entry/* permissions */.P)((0,external_node_fs_.lstatSync)(this.pathOf(tree.pathOf(node))).mode));
        const wanted = (0,entry/* permissions */.P)(mode) & newMode;
        this.#modes[node] = wanted === newMode ? noMode : wanted;
    }
    /** Adds to `missing` the directories down to this one that are not known to be there, each after those above it. */
    addMissing(missing, tree, node) {
        if (this.#stateOf(node) !== unknown || missing.has(node))
            return;
        this.addMissing(missing, tree, tree.parentOf(node));
        missing.add(node);
    }
    /** @param found what createDirectory() said of the directory */
    noteDirectory(path, node, found) {
        if (found === create_file/* madeDirectory */.Rj)
            this.#setState(node, made);
        else if (this.#stateOf(node) === unknown)
            this.#setState(node, thereBefore);
        if (found >= 0)
            this.#modesBefore.set(path, found);
    }
    /** Sets the directories' times and modes: the last thing to do, since a mode may forbid to write into one. */
    async finishDirectories(tree, signal) {
        const pauses = new extract_pauses/* Pauses */.a(signal);
        // A directory has a higher number than those above it.
        for (let node = this.#modes.length - 1; node >= 0; node--) {
            const mode = this.#modes[node] ?? noMode;
            const time = this.#times[node] ?? Number.NaN;
            if (mode === noMode && Number.isNaN(time))
                continue;
            await pauses.take();
            const path = this.pathOf(tree.pathOf(node));
            (0,create_file/* setPathTime */.ds)(path, time);
            if (mode !== noMode)
                (0,external_node_fs_.chmodSync)(path, mode);
        }
    }
    /** Gives directories that had to be made writable their modes back, however the extraction has ended. */
    restoreModes() {
        for (const [path, mode] of [...this.#modesBefore].reverse())
            (0,external_node_fs_.chmodSync)(this.pathOf(path), mode);
        this.#modesBefore.clear();
    }
    /**
     * Makes a second name for a file that this extraction has written.
     *
     * @param time of the copy that is made where the file system has no hard links
     */
    makeHardLink(target, path, time) {
        const [from, to] = [this.pathOf(target), this.pathOf(path)];
        (0,create_file/* clearPlace */.xy)(to, path);
        try {
            (0,external_node_fs_.linkSync)(from, to);
        }
        catch {
            try {
                (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_EXCL);
            }
            catch (error) {
                throw (0,create_file/* fileError */.zS)(error, path);
            }
            (0,create_file/* setPathTime */.ds)(to, time);
        }
    }
    /**
     * Makes symbolic links; every one is checked before the first is made.
     *
     * @param links by node
     */
    async makeLinks(tree, links, signal) {
        const pauses = new extract_pauses/* Pauses */.a(signal);
        const check = linkCheck(links.size, (path) => this.#lookAt(tree, links, path));
        // Where links may lead: their own directories are needed for that too.
        for (const node of links.keys()) {
            await pauses.take();
            this.makeDirectory(tree, tree.parentOf(node));
        }
        // Windows has two kinds of links, and Node sees which one to make only of what is already there.
        const toDirectories = new Set();
        for (const [node, { target }] of links) {
            await pauses.take();
            if (check(tree.pathOf(node), target) === 'directory')
                toDirectories.add(node);
        }
        for (const [node, { target, time }] of links) {
            await pauses.take();
            const entry = tree.pathOf(node);
            const path = this.pathOf(entry);
            (0,create_file/* clearPlace */.xy)(path, entry);
            try {
                (0,external_node_fs_.symlinkSync)((0,name_encoding/* nativePath */.vb)(target), path, toDirectories.has(node) ? 'dir' : 'file');
            }
            catch (error) {
                throw linkError(error, entry);
            }
            (0,create_file/* setPathTime */.ds)(path, time);
        }
    }
    #lookAt(tree, links, path) {
        const node = tree.nodeAt(path);
        if (node !== undefined) {
            if (this.#stateOf(node) !== unknown)
                return 'directory';
            if (tree.kindOf(node) === 'file')
                return 'no directory';
            const target = tree.kindOf(node) === 'link' ? links.get(node)?.target : undefined;
            if (target !== undefined)
                return { target };
        }
        try {
            const there = (0,external_node_fs_.lstatSync)(this.pathOf(path), { throwIfNoEntry: false });
            if (there?.isSymbolicLink() === true)
                return { target: targetOf(this.pathOf(path)) };
            return there?.isDirectory() === true ? 'directory' : 'no directory';
        }
        catch (error) {
            // Nothing can be where no name is so long, nor below a file.
            if (['ENAMETOOLONG', 'ENOTDIR'].includes((0,create_file/* codeOf */.$N)(error) ?? ''))
                return 'no directory';
            throw (0,create_file/* fileError */.zS)(error, path);
        }
    }
    #stateOf(node) {
        return this.#directories[node] ?? unknown;
    }
    #setState(node, state) {
        while (node >= this.#directories.length) {
            const length = this.#directories.length * 2;
            this.#directories = copied(this.#directories, new Uint8Array(length));
            this.#modes = copied(this.#modes, new Uint16Array(length).fill(noMode));
            this.#times = copied(this.#times, new Float64Array(length).fill(Number.NaN));
        }
        this.#directories[node] = state;
    }
}
function targetOf(link) {
    return (0,name_encoding/* decodePath */.q0)((0,external_node_fs_.readlinkSync)(link, 'buffer'));
}
function copied(from, to) {
    to.set(from);
    return to;
}
/** @param platform `process.platform` outside of tests */
function linkError(error, entry, platform = process.platform) {
    if (platform !== 'win32' || (0,create_file/* codeOf */.$N)(error) !== 'EPERM')
        return (0,create_file/* fileError */.zS)(error, entry);
    return (0,archive_error/* refused */.J5)(`the symbolic link ${(0,archive_error/* quoted */.TL)(entry)} takes a privilege that the runner lacks: turn on Developer Mode in Windows, ` +
        `or give the runner's user the right "Create symbolic links"`, { cause: error });
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/duplicates.js

/** As many warnings as GitHub shows of one step. */
const maxNamed = 9;
/** Warns of the paths that an archive has more than once: of the first few by name, of all others by their number. */
class Duplicates {
    #warn;
    #count = 0;
    constructor(warn) {
        this.#warn = warn;
    }
    add(path) {
        this.#count += 1;
        if (this.#count <= maxNamed)
            this.#warn(`${(0,archive_error/* quoted */.TL)(path)} is in it more than once: the last one counts`);
    }
    /** Called when there are no more. */
    finish() {
        const others = this.#count - maxNamed;
        if (others > 0)
            this.#warn(`${others} other entries come again, too: the last one of a name counts`);
    }
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
    if (path.length > maxPathLength && (0,name_encoding/* byteLengthOf */.gG)(path) > maxPathLength)
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} has a path that is too long`);
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
        throw (0,archive_error/* refused */.J5)('an entry has an empty name');
    if (name.includes('\0'))
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} has a NUL in its name`);
    if (allSlashes.startsWith('/'))
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} has an absolute path`);
    if ((platform === 'win32' ? driveOnWindows : drive).test(allSlashes))
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} begins with a drive`);
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
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} climbs out with ".."`);
    }
    return place.join('/');
}
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}
function checkSegment(segment, name, platform) {
    if (tooLong(segment, platform))
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} has a name that is too long`);
    if (platform !== 'win32')
        return;
    if (paths/* reservedOnWindows */.Fi.test(segment))
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} has a name that Windows reserves`);
    if (segment.endsWith('.') || segment.endsWith(' ')) {
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} has a name that ends with a dot or a space, which Windows drops`);
    }
    if (paths/* forbiddenOnWindows */.CE.test(segment)) {
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} has a character in its name that Windows forbids`);
    }
}
/** NAME_MAX counts bytes on Linux; NTFS and APFS count UTF-16 units. */
function tooLong(segment, platform) {
    if (platform === 'win32' || platform === 'darwin')
        return segment.length > maxNameLength;
    return segment.length > maxSurelyShort && (0,name_encoding/* byteLengthOf */.gG)(segment) > maxNameLength;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/entry-tree.js




const kinds = ['directory', 'file', 'link'];
const kindNumber = { directory: 0, file: 1, link: 2 };
const noEntry = -1;
/** More than any real artifact has; beyond it the tables would outgrow a small runner's memory. */
const maxNodes = 4_000_000;
/**
 * All paths of an archive as one tree: finds names that clash before anything is written, and knows in which
 * directory each entry lies. A node is a number; 0 is the folder itself.
 *
 * Half a million entries have to fit into some tens of megabytes: hence numbers in typed arrays and one byte
 * arena of names instead of objects.
 */
class EntryTree {
    /** The root included. */
    count = 1;
    #fold;
    #maxNodes;
    #onDotGit;
    #seed = (0,external_node_crypto_.randomInt)(2 ** 31);
    #parents = new Int32Array(1024);
    #kinds = new Uint8Array(1024);
    /** The latest entry with this path. */
    #entries = new Int32Array(1024);
    #hashes = new Uint32Array(1024);
    #nameStarts = new Uint32Array(1024);
    #nameLengths = new Uint16Array(1024);
    #names = Buffer.allocUnsafe(1 << 16);
    #namesEnd = 0;
    /** Open addressing: node number by hash; 0, the root's, is a free place. */
    #table = new Int32Array(2048);
    /** Entries of one directory mostly come one after the other. */
    #lastDirectory = { path: '', node: 0 };
    #lastParent = { path: '', node: 0 };
    /**
     * @param fold what the file system takes for the same name has the same value; the identity where it tells
     *   all names apart
     * @param onDotGit told of each path that may be a git repository's own, before it is added; what it throws ends that
     * @param limit of nodes, the root included
     */
    constructor(fold = (segment) => segment, onDotGit = () => undefined, limit = maxNodes) {
        this.#fold = fold;
        this.#onDotGit = onDotGit;
        this.#maxNodes = limit;
        this.#entries[0] = noEntry;
    }
    /**
     * Adds an entry, and the directories above it.
     *
     * @param path as entryPath() gives it
     * @param entry the archive's number for it
     * @returns its node, and the entry that had the same path before it, -1 where there was none
     * @throws ArchiveError where it clashes with an earlier entry
     */
    add(path, kind, entry) {
        if (path === '') {
            if (kind !== 'directory')
                throw (0,archive_error/* refused */.J5)(`an entry that is a ${kind} has the path of the folder itself`);
            return { node: 0, replaces: noEntry };
        }
        const slash = path.lastIndexOf('/');
        const parent = slash === -1 ? 0 : this.directory(path.slice(0, slash), path);
        const name = path.slice(slash + 1);
        const key = this.#fold(name);
        const hash = this.#hash(parent, key);
        const existing = this.#find(parent, key, hash);
        if (existing === 0)
            return { node: this.#insert(parent, name, hash, kind, entry), replaces: noEntry };
        this.#checkSameSpelling(existing, name, path);
        const before = this.kindOf(existing);
        if (before !== kind)
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(path)} is a ${kind} and a ${before} at once`);
        const replaces = this.#entries[existing] ?? noEntry;
        this.#entries[existing] = entry;
        return { node: existing, replaces };
    }
    /**
     * The node of a directory that an entry's name goes through.
     *
     * @throws ArchiveError where the archive has something else there
     */
    directory(path, entry) {
        if (path === this.#lastDirectory.path)
            return this.#lastDirectory.node;
        let node = 0;
        for (const segment of path.split('/')) {
            const key = this.#fold(segment);
            const hash = this.#hash(node, key);
            const child = this.#find(node, key, hash);
            if (child === 0) {
                node = this.#insert(node, segment, hash, 'directory', noEntry);
                continue;
            }
            this.#checkSameSpelling(child, segment, entry);
            const kind = this.kindOf(child);
            if (kind !== 'directory') {
                throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(entry)} lies below ${(0,archive_error/* quoted */.TL)(this.pathOf(child))}, which is a ${kind}`);
            }
            node = child;
        }
        this.#lastDirectory = { path, node };
        return node;
    }
    kindOf(node) {
        return kinds[this.#kinds[node] ?? 0] ?? 'directory';
    }
    parentOf(node) {
        return this.#parents[node] ?? 0;
    }
    /** The entry that stands at this node in the end; -1 for a directory that only other entries' paths name. */
    entryAt(node) {
        return this.#entries[node] ?? noEntry;
    }
    /** The node at this path; undefined where the archive has none (so far). */
    nodeAt(path) {
        let node = 0;
        if (path === '')
            return node;
        for (const segment of path.split('/')) {
            const key = this.#fold(segment);
            node = this.#find(node, key, this.#hash(node, key));
            if (node === 0)
                return undefined;
        }
        return node;
    }
    pathOf(node) {
        if (node === 0)
            return '';
        const parent = this.parentOf(node);
        if (parent === 0)
            return this.#nameOf(node);
        if (parent !== this.#lastParent.node)
            this.#lastParent = { path: this.pathOf(parent), node: parent };
        return `${this.#lastParent.path}/${this.#nameOf(node)}`;
    }
    #checkSameSpelling(node, name, path) {
        const before = this.#nameOf(node);
        if (before === name)
            return;
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(path)} and an earlier one differ only in letter case or Unicode form ` +
            `(${(0,archive_error/* quoted */.TL)(before)}, ${(0,archive_error/* quoted */.TL)(name)}), which the file system of the runner cannot hold apart`);
    }
    #find(parent, key, hash) {
        const mask = this.#table.length - 1;
        for (let place = hash & mask;; place = (place + 1) & mask) {
            const node = this.#table[place] ?? 0;
            if (node === 0)
                return 0;
            const same = this.#hashes[node] === hash && this.#parents[node] === parent;
            if (same && this.#fold(this.#nameOf(node)) === key)
                return node;
        }
    }
    #insert(parent, name, hash, kind, entry) {
        if (this.count === this.#maxNodes)
            throw (0,archive_error/* refused */.J5)(`it has more than ${this.#maxNodes} files and directories`);
        if (isDotGit(name))
            this.#onDotGit(parent === 0 ? name : `${this.pathOf(parent)}/${name}`);
        this.#makeRoom(name.length * 3);
        const node = this.count++;
        const length = this.#names.write(name, this.#namesEnd, 'utf8');
        this.#parents[node] = parent;
        this.#kinds[node] = kindNumber[kind];
        this.#entries[node] = entry;
        this.#hashes[node] = hash;
        this.#nameStarts[node] = this.#namesEnd;
        this.#nameLengths[node] = length;
        this.#namesEnd += length;
        this.#place(node);
        return node;
    }
    #nameOf(node) {
        const start = this.#nameStarts[node] ?? 0;
        return this.#names.toString('utf8', start, start + (this.#nameLengths[node] ?? 0));
    }
    /** FNV-1a over the UTF-16 units, from a seed that no archive's author knows. */
    #hash(parent, key) {
        let hash = Math.imul(this.#seed ^ parent, 0x9e3779b1);
        for (let index = 0; index < key.length; index++)
            hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
        return (hash ^ (hash >>> 15)) >>> 0;
    }
    #place(node) {
        const mask = this.#table.length - 1;
        let place = (this.#hashes[node] ?? 0) & mask;
        while (this.#table[place] !== 0)
            place = (place + 1) & mask;
        this.#table[place] = node;
    }
    #makeRoom(nameBytes) {
        const nodes = this.#parents.length;
        if (this.count === nodes) {
            this.#parents = grown(this.#parents, new Int32Array(nodes * 2));
            this.#kinds = grown(this.#kinds, new Uint8Array(nodes * 2));
            this.#entries = grown(this.#entries, new Int32Array(nodes * 2));
            this.#hashes = grown(this.#hashes, new Uint32Array(nodes * 2));
            this.#nameStarts = grown(this.#nameStarts, new Uint32Array(nodes * 2));
            this.#nameLengths = grown(this.#nameLengths, new Uint16Array(nodes * 2));
            releaseMemory(this.#table);
            this.#table = new Int32Array(nodes * 4);
            for (let node = 1; node < this.count; node++)
                this.#place(node);
        }
        while (this.#namesEnd + nameBytes > this.#names.length) {
            this.#names = grown(this.#names, Buffer.allocUnsafe(this.#names.length * 2));
        }
    }
}
function grown(from, to) {
    to.set(from);
    releaseMemory(from);
    return to;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/read-in-order.js
const partBytes = 4 << 20;
/** Parts fetched ahead of the one at work. */
const ahead = 4;
/**
 * All of a source from its first byte to its last, with several reads under way at the same time.
 *
 * @yields parts that are only valid until the next one is asked for
 */
async function* readInOrder(source) {
    // The part that is out has a buffer of its own, which the next read may not touch.
    const buffers = Array.from({ length: ahead + 1 }, () => Buffer.alloc(0));
    const coming = [];
    let next = 0;
    for (;;) {
        while (coming.length < ahead && next < source.size) {
            const turn = Math.floor(next / partBytes) % buffers.length;
            const length = Math.min(partBytes, source.size - next);
            const buffer = buffers[turn]?.length === 0 ? Buffer.allocUnsafeSlow(length) : (buffers[turn] ?? Buffer.alloc(0));
            buffers[turn] = buffer;
            const part = buffer.subarray(0, length);
            const arrived = source.read(next, part).then(() => part);
            arrived.catch(() => undefined); // Whoever waits for it in its turn hears of it.
            coming.push(arrived);
            next += length;
        }
        const part = coming.shift();
        if (part === undefined)
            return;
        yield await part;
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/tar/gunzip-stream.js


const chunkSize = 256 << 10;
/** Feeds gzip data to zlib piece by piece, and hands out each piece of output in turn. */
class GunzipStream {
    #gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize });
    #onFail;
    #error;
    #hasEnded = false;
    #onEnd;
    /** @param take gets the output; what it throws ends the stream */
    constructor(take) {
        this.#gunzip.on('data', (output) => {
            // zlib's thread begins with the next piece as soon as this listener returns: take this one meanwhile.
            queueMicrotask(() => {
                if (this.#error !== undefined)
                    return;
                try {
                    take(output);
                    // With its last byte zlib is done with the whole buffer.
                    if (output.byteOffset + output.length === output.buffer.byteLength)
                        releaseMemory(output);
                }
                catch (error) {
                    this.#fail(error);
                }
            });
        });
        this.#gunzip.on('error', (error) => {
            this.#fail(error);
        });
        this.#gunzip.on('end', () => {
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
                this.#gunzip.write(input, (error) => {
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
                this.#gunzip.end();
        });
        return this.#gunzip.bytesWritten;
    }
    destroy() {
        this.#gunzip.destroy();
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
        this.#gunzip.destroy();
        this.#onFail?.();
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/tar/pax.js

const sparseMap = 'GNU.sparse.map';
/** The keys that GNU tar once repeated for each part of a sparse file; later it put all values into one record, the map. */
const sparsePairs = ['GNU.sparse.offset', 'GNU.sparse.numbytes'];
/**
 * Adds records of the form `LENGTH KEY=VALUE\n`, whose length counts itself (POSIX, pax Interchange Format), to
 * those of earlier headers. Of a key that comes again the last value counts.
 */
function addPaxRecords(bytes, records) {
    const pairs = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
        const end = at + Number(/^\d{1,10}$/.test(digits) ? digits : 0);
        const equals = bytes.indexOf(0x3d, space);
        if (end <= equals || equals === -1 || end > bytes.length || bytes[end - 1] !== 0x0a) {
            throw (0,archive_error/* corrupt */.qb)('the tar has a damaged pax header');
        }
        const key = bytes.toString('utf8', space + 1, equals);
        const value = bytes.subarray(equals + 1, end - 1);
        if (sparsePairs.includes(key))
            pairs.push(value.toString('latin1'));
        else
            records.set(key, value);
        at = end;
    }
    if (pairs.length === 0)
        return;
    const before = records.get(sparseMap);
    const map = [...(before === undefined ? [] : [before.toString('latin1')]), ...pairs].join(',');
    records.set(sparseMap, Buffer.from(map, 'latin1'));
}
function isSparse(records) {
    return [...records.keys()].some((key) => key.startsWith('GNU.sparse.'));
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/tar/sparse.js



/** Segments of one file, and bytes of its map: nobody means to say more. */
const maxSegments = 50_000;
const newline = 0x0a;
const maxDigits = 15;
/**
 * The map of a sparse file, in one of the four ways in which GNU tar writes it (its manual, "Storing Sparse Files").
 * bsdtar, macOS's tar among them, writes the last one: pax format 1.0.
 */
class SparseMap {
    /** Of the file with its holes. */
    size;
    segments = [];
    #entry;
    /** What has to come before the file's data. */
    #next = 'nothing';
    /** Format 1.0: numbers, and the digits of the one that is being read. */
    #numbers = [];
    #digits = '';
    /** @param entry the entry's name, for messages */
    constructor(size, entry) {
        this.size = size;
        this.#entry = entry;
    }
    /** Of an entry of type S. */
    static fromHeader({ segments, isExtended, size }, entry) {
        const map = new SparseMap(size, entry);
        map.#add(segments);
        if (isExtended)
            map.#next = 'binary blocks';
        return map;
    }
    /** Of an entry with pax records. */
    static fromPax(records, entry) {
        const text = (key) => records.get(`GNU.sparse.${key}`)?.toString('latin1');
        const map = new SparseMap(numberIn(text('realsize') ?? text('size') ?? '', entry), entry);
        const version = `${text('major') ?? '0'}.${text('minor') ?? '0'}`;
        if (version === '1.0')
            map.#next = 'blocks of text';
        else if (version === '0.0' || version === '0.1')
            map.#addAll(records.get(sparseMap)?.toString('latin1') ?? '');
        else
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(entry)} is a sparse file in a format that nobody here reads`);
        return map;
    }
    /** What the next block is: of the map, or of the data. */
    get needsBlock() {
        return this.#next !== 'nothing';
    }
    /** Whether the blocks of the map count as the entry's data, as its header has them. */
    get isInData() {
        return this.#next === 'blocks of text';
    }
    addBlock(block) {
        if (this.#next === 'blocks of text') {
            this.#addText(block);
            return;
        }
        const { segments, isExtended } = readSparseBlock(block);
        this.#add(segments);
        if (!isExtended)
            this.#next = 'nothing';
    }
    /** @throws ArchiveError where the segments are not in order, or not as many bytes as follow in the tar */
    check(dataSize) {
        let end = 0;
        let total = 0;
        for (const { offset, length } of this.segments) {
            if (offset < end)
                throw this.#damaged();
            end = offset + length;
            total += length;
        }
        if (end > this.size || total !== dataSize)
            throw this.#damaged();
    }
    /** Decimal numbers, a line for each: how many segments there are, then the offset and length of each. */
    #addText(block) {
        for (const byte of block) {
            if (byte !== newline) {
                this.#digits += String.fromCharCode(byte);
                if (this.#digits.length > maxDigits)
                    throw this.#damaged();
                continue;
            }
            this.#numbers.push(numberIn(this.#digits, this.#entry));
            this.#digits = '';
            const [count = 0] = this.#numbers;
            if (count > maxSegments)
                throw this.#endless();
            if (this.#numbers.length < 1 + 2 * count)
                continue;
            this.#addPairs(this.#numbers.slice(1));
            this.#next = 'nothing';
            return;
        }
    }
    #addAll(text) {
        const numbers = text === '' ? [] : text.split(',').map((part) => numberIn(part, this.#entry));
        if (numbers.length % 2 !== 0)
            throw this.#damaged();
        this.#addPairs(numbers);
    }
    #addPairs(numbers) {
        const segments = [];
        for (let at = 0; at < numbers.length; at += 2)
            segments.push({ offset: numbers[at] ?? 0, length: numbers[at + 1] ?? 0 });
        this.#add(segments);
    }
    #add(segments) {
        if (this.segments.length + segments.length > maxSegments)
            throw this.#endless();
        for (const segment of segments)
            this.segments.push(segment);
    }
    #damaged() {
        return (0,archive_error/* corrupt */.qb)(`the map of the sparse file ${(0,archive_error/* quoted */.TL)(this.#entry)} is damaged`);
    }
    #endless() {
        return (0,archive_error/* refused */.J5)(`the map of the sparse file ${(0,archive_error/* quoted */.TL)(this.#entry)} is endless`);
    }
}
function numberIn(text, entry) {
    if (!/^\d+$/.test(text) || text.length > maxDigits) {
        throw (0,archive_error/* corrupt */.qb)(`the map of the sparse file ${(0,archive_error/* quoted */.TL)(entry)} is damaged`);
    }
    return Number(text);
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/tar/entry.js







/**
 * @param block that the header was read from
 * @returns the entry, and the map of a sparse file, perhaps still without what comes in the blocks that follow
 * @throws ArchiveError
 */
function readEntry(header, block, { pax, longName, longLink, isPax, globalTime }) {
    const paxName = pax?.get('GNU.sparse.name') ?? pax?.get('path');
    const paxLink = pax?.get('linkpath');
    const name = (0,name_encoding/* decodePath */.q0)(paxName ?? longName ?? header.name);
    if (differ(paxName, longName) || differ(paxLink, longLink)) {
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} has two long names, on which readers disagree`);
    }
    const kind = kindOf(header.type, name);
    const map = sparseMapOf(header, block, pax, kind, name);
    const said = sizeOf(pax?.get('size'), header.size, name);
    const dataSize = dataSizeOf(header.type, kind, said, name, isPax);
    const linkName = kind.endsWith('link') ? (0,name_encoding/* decodePath */.q0)(paxLink ?? longLink ?? header.linkName) : '';
    const time = timeOf(header, pax?.get('mtime') ?? globalTime);
    const size = map?.size ?? dataSize;
    return { entry: { name, kind, size, dataSize, mode: header.mode, time, linkName }, map };
}
function hasData({ kind, name }) {
    return (0,archive_error/* refused */.J5)(`the ${kind} ${(0,archive_error/* quoted */.TL)(name)} has data`);
}
function timeOf(header, record) {
    const time = record === undefined ? Number.NaN : paxTime(record);
    return Number.isNaN(time) ? header.time : time;
}
/**
 * Of directories and links a size is no size of data: POSIX gives it another meaning or none, and old writers put
 * there what the file system says. A hard link in a pax archive may have data: libarchive reads them, GNU tar does not.
 */
function dataSizeOf(type, kind, said, name, isPax) {
    if (kind === 'file')
        return said;
    const mayHaveData = kind === 'hard link' ? isPax : kind === 'directory' && type !== '5';
    if (said !== 0 && mayHaveData)
        throw hasData({ kind, name });
    return 0;
}
function differ(left, right) {
    return left !== undefined && right !== undefined && !left.equals(right);
}
function sparseMapOf(header, block, pax, kind, name) {
    const hasRecords = pax !== undefined && isSparse(pax);
    if (hasRecords && (kind !== 'file' || header.type === 'S'))
        throw (0,archive_error/* refused */.J5)(`the ${kind} ${(0,archive_error/* quoted */.TL)(name)} has the records of a sparse file`);
    if (header.type === 'S')
        return SparseMap.fromHeader(readSparseHeader(block), name);
    return hasRecords ? SparseMap.fromPax(pax, name) : undefined;
}
function sizeOf(record, ofHeader, name) {
    if (record === undefined)
        return ofHeader;
    const digits = record.toString('latin1');
    if (!/^\d{1,30}$/.test(digits))
        throw (0,archive_error/* corrupt */.qb)(`the pax header of the entry ${(0,archive_error/* quoted */.TL)(name)} has a size that is none`);
    return safeInteger(BigInt(digits), `the size of the entry ${(0,archive_error/* quoted */.TL)(name)}`);
}
function kindOf(type, name) {
    switch (type) {
        case '0':
        case '7': // contiguous, where a disk could do that
        case '\0':
            // v7 had no type for directories.
            return name.endsWith('/') ? 'directory' : 'file';
        case 'S':
            return 'file';
        case '1':
            return 'hard link';
        case '2':
            return 'link';
        case '5':
            return 'directory';
        case '3':
        case '4':
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is a device`);
        case '6':
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is a FIFO`);
        default:
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is of a type that nobody here reads (${(0,archive_error/* quoted */.TL)(type)})`);
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/tar/tar-reader.js




/** Nobody means to say more than this about one entry. */
const maxMetaBytes = 1 << 20;
/** Headers that are no entry: pax, the two that GNU has for the next one's long names, and the label of a tape. */
const metaTypes = ['x', 'g', 'L', 'K', 'V'];
/**
 * Reads a tar (v7, ustar, pax, GNU) from pieces of any size, in memory that does not grow with it.
 *
 * All or error: every header's checksum, and the two blocks of zeros at the end, have to be there. What follows these
 * in the record of 20 blocks is undefined (POSIX, ustar Interchange Format): writers leave there what was there before.
 */
class TarReader {
    #consumer;
    /** A header, or a block of a sparse file's map, as far as it has come. */
    #block = Buffer.alloc(tarBlock);
    #blockFilled = 0;
    #state = 'header';
    /** Bytes of the data or padding that are still to come, and of the padding after the data. */
    #left = 0;
    #padding = 0;
    #zeroBlocks = 0;
    /** Bytes of the tar so far, and at the end of its last record, and whether undefined ones are among the latter. */
    #position = 0;
    #recordEnd = 0;
    #hasUndefined = false;
    /** Where the data of the entry belong, the one of these segments at work, and how much of it has come. */
    #segments = [];
    #segment = 0;
    #inSegment = 0;
    #map;
    /** Whether there was a pax header. */
    #isPax = false;
    /** The last entry, where it is one without data whose header gives a size all the same. */
    #sized;
    /** The meta header being read, and what those before the next entry have said. */
    #meta = { type: '', parts: [] };
    #said;
    /** The modification time that a global header gives all entries after it. */
    #globalTime;
    /** Bytes of the meta headers since the last entry. */
    #metaBytes = 0;
    constructor(consumer) {
        this.#consumer = consumer;
    }
    /** Takes the next bytes of the tar. */
    push(bytes) {
        for (let at = 0; at < bytes.length;) {
            const taken = this.#step(bytes.subarray(at));
            this.#position += taken;
            at += taken;
        }
    }
    /** Called when there are no more. */
    end() {
        if (this.#state !== 'end')
            throw (0,archive_error/* corrupt */.qb)('the tar has no end, as if it were cut short');
        // A tar that is not written in records has nothing to fill them with.
        if (this.#hasUndefined && this.#position % tarRecord !== 0)
            throw bytesFollow();
    }
    /** Returns how many bytes it has taken. */
    #step(bytes) {
        if (this.#state === 'header' || this.#state === 'map')
            return this.#takeBlock(bytes);
        if (this.#state === 'end')
            return this.#takeTail(bytes);
        const own = bytes.subarray(0, this.#left);
        this.#left -= own.length;
        if (this.#state === 'meta')
            this.#meta.parts.push(Buffer.from(own));
        if (this.#state === 'data')
            this.#giveData(own);
        if (this.#left === 0)
            this.#finishPart();
        return own.length;
    }
    #takeBlock(bytes) {
        const part = bytes.subarray(0, tarBlock - this.#blockFilled);
        this.#block.set(part, this.#blockFilled);
        this.#blockFilled += part.length;
        if (this.#blockFilled < tarBlock)
            return part.length;
        this.#blockFilled = 0;
        if (this.#state === 'map')
            this.#takeMap(this.#block);
        else
            this.#takeHeader(this.#block, this.#position + part.length);
        return part.length;
    }
    #takeHeader(block, end) {
        if (isAllZeros(block)) {
            this.#takeZeroBlock(end);
            return;
        }
        if (this.#zeroBlocks > 0)
            throw (0,archive_error/* corrupt */.qb)('the tar goes on after a block of zeros');
        if (this.#sized !== undefined && !hasRightChecksum(block))
            throw hasData(this.#sized);
        this.#begin(readHeader(block), block);
    }
    #takeMap(block) {
        const map = this.#map;
        if (map === undefined)
            return;
        if (map.isInData) {
            this.#left -= tarBlock;
            if (this.#left < 0)
                throw (0,archive_error/* corrupt */.qb)('the tar has a sparse file whose map is longer than its data');
        }
        map.addBlock(block);
        if (!map.needsBlock)
            this.#expectSegments(map, this.#left);
    }
    #takeTail(bytes) {
        const inRecord = bytes.subarray(0, Math.max(0, this.#recordEnd - this.#position));
        this.#hasUndefined ||= !isAllZeros(inRecord);
        if (!isAllZeros(bytes.subarray(inRecord.length)))
            throw bytesFollow();
        return bytes.length;
    }
    #giveData(bytes) {
        for (let left = bytes; left.length > 0;) {
            const segment = this.#segments[this.#segment];
            if (segment === undefined)
                return;
            const part = left.subarray(0, segment.length - this.#inSegment);
            if (part.length > 0)
                this.#consumer.data(part, segment.offset + this.#inSegment);
            left = left.subarray(part.length);
            this.#inSegment += part.length;
            if (this.#inSegment < segment.length)
                continue;
            this.#segment += 1;
            this.#inSegment = 0;
        }
    }
    /** @param end where it ends in the tar */
    #takeZeroBlock(end) {
        if (this.#said !== undefined)
            throw (0,archive_error/* corrupt */.qb)('the tar ends after a header that belongs to a next entry');
        this.#zeroBlocks += 1;
        if (this.#zeroBlocks < 2)
            return;
        this.#state = 'end';
        this.#recordEnd = Math.ceil(end / tarRecord) * tarRecord;
    }
    #begin(header, block) {
        if (metaTypes.includes(header.type)) {
            // Some readers take the size for that of this header.
            if (this.#said?.pax.has('size') === true)
                throw (0,archive_error/* refused */.J5)('the tar has a header behind the size of an entry, on which readers disagree');
            this.#metaBytes += tarBlock + header.size;
            if (this.#metaBytes > maxMetaBytes)
                throw (0,archive_error/* refused */.J5)('the tar has a name or pax header that is endless');
            this.#meta = { type: header.type, parts: [] };
            this.#expect('meta', header.size);
            return;
        }
        const { entry, map } = readEntry(header, block, {
            ...this.#said,
            isPax: this.#isPax,
            globalTime: this.#globalTime,
        });
        this.#map = map;
        this.#sized = entry.kind !== 'file' && header.size !== 0 ? entry : undefined;
        this.#said = undefined;
        this.#metaBytes = 0;
        this.#consumer.begin(entry);
        if (this.#map?.needsBlock === true) {
            this.#state = 'map';
            this.#left = entry.dataSize;
        }
        else if (this.#map !== undefined)
            this.#expectSegments(this.#map, entry.dataSize);
        else {
            this.#expectData([{ offset: 0, length: entry.dataSize }], entry.dataSize);
        }
    }
    /** @param dataSize bytes that follow in the tar, without the map */
    #expectSegments(map, dataSize) {
        map.check(dataSize);
        this.#map = undefined;
        this.#expectData(map.segments, dataSize);
    }
    #expectData(segments, size) {
        this.#segments = segments;
        this.#segment = 0;
        this.#inSegment = 0;
        this.#expect('data', size);
    }
    #expect(state, size) {
        this.#state = state;
        this.#left = size;
        this.#padding = (tarBlock - (size % tarBlock)) % tarBlock;
        if (size === 0)
            this.#finishPart();
    }
    #finishPart() {
        if (this.#state === 'meta')
            this.#keep(this.#meta.type, Buffer.concat(this.#meta.parts));
        if (this.#state === 'data')
            this.#consumer.end();
        const isPadded = this.#state !== 'padding' && this.#padding > 0;
        this.#state = isPadded ? 'padding' : 'header';
        this.#left = isPadded ? this.#padding : 0;
    }
    #keep(type, content) {
        if (type === 'V') {
            // What headers before it say is said of the label.
            this.#said = undefined;
            return;
        }
        this.#isPax ||= type === 'g' || type === 'x';
        if (type === 'g') {
            const records = new Map();
            addPaxRecords(content, records);
            checkGlobal(records);
            this.#globalTime = records.get('mtime') ?? this.#globalTime;
            return;
        }
        const said = this.#said ?? { pax: new Map() };
        const name = content.subarray(0, content.indexOf(0) === -1 ? content.length : content.indexOf(0));
        if (type === 'x')
            addPaxRecords(content, said.pax);
        if (type === 'L')
            said.longName = name;
        if (type === 'K')
            said.longLink = name;
        this.#said = said;
    }
}
function bytesFollow() {
    return (0,archive_error/* corrupt */.qb)('bytes follow the end of the tar');
}
/** What a global header may not say: nothing that writers mean for all entries, and readers disagree on it. */
function checkGlobal(records) {
    if (isSparse(records) || ['path', 'linkpath', 'size'].some((key) => records.has(key))) {
        throw (0,archive_error/* refused */.J5)('the tar has a global header that names its entries');
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/tar/extract-tar.js













/** gzip cannot do better than this many bytes from one. */
const maxGzipRatio = 1032;
/** Bytes of what follows gzip data that are looked at in one go. */
const paddingBytes = 256 << 10;
/**
 * Extracts a tar, in one pass: an entry is written when it comes by.
 *
 * @returns the number of entries
 * @throws ArchiveError
 */
async function extractTar(source, destination, options) {
    checkRoom(source.size, destination.freeBytes());
    const writer = new TarWriter(destination, { packed: source.size, largest: source.size }, options);
    const reader = new TarReader(writer);
    try {
        for await (const part of readInOrder(source)) {
            options.signal.throwIfAborted();
            reader.push(part);
        }
        reader.end();
        return await writer.finish();
    }
    finally {
        writer.close();
    }
}
/** Extracts a gzipped tar alike; what gzip says of length and CRC-32 is verified too. */
async function extractTarGz(source, destination, options) {
    const writer = new TarWriter(destination, { packed: source.size, largest: source.size * maxGzipRatio }, options);
    const reader = new TarReader(writer);
    let unpacked = 0;
    const gunzip = new GunzipStream((output) => {
        unpacked += output.length;
        checkBomb(unpacked, source.size);
        reader.push(output);
    });
    try {
        for await (const part of readInOrder(source)) {
            options.signal.throwIfAborted();
            await gunzip.write(part);
        }
        await checkPadding(source, await gunzip.end());
        reader.end();
        return await writer.finish();
    }
    catch (error) {
        const code = (0,create_file/* codeOf */.$N)(error);
        if (code?.startsWith('Z_') !== true)
            throw error;
        throw (0,archive_error/* corrupt */.qb)(`its gzip data are damaged or cut short (${code})`, { cause: error });
    }
    finally {
        gunzip.destroy();
        writer.close();
    }
}
/** What follows gzip data may only be zeros, with which tapes and some tools fill a block. */
async function checkPadding(source, start) {
    const buffer = Buffer.alloc(paddingBytes);
    for (let at = start; at < source.size; at += buffer.length) {
        const part = buffer.subarray(0, Math.min(buffer.length, source.size - at));
        await source.read(at, part);
        if (!isAllZeros(part))
            throw (0,archive_error/* corrupt */.qb)('bytes follow the end of its gzip data');
    }
}
/** Puts the entries of a tar where they belong. */
class TarWriter {
    #destination;
    #tree;
    #bytes;
    #signal;
    #duplicates;
    #links = new Map();
    #targetBytes = 0;
    #unpacked = 0;
    #count = 0;
    #path = '';
    #file;
    /** Bytes of the file at work: those that it will have, and those up to the last that was written. */
    #size = 0;
    #written = 0;
    /** Of the file at work. */
    #time = Number.NaN;
    constructor(destination, bytes, { signal, warn }) {
        this.#destination = destination;
        this.#tree = new EntryTree(destination.fold, (path) => {
            destination.git.check(path, warn);
        });
        this.#bytes = bytes;
        this.#signal = signal;
        this.#duplicates = new Duplicates(warn);
    }
    begin(entry) {
        this.#count += 1;
        const slashed = withSlashes(entry.name);
        this.#path = entryPath(entry.name, slashed);
        for (const directory of detours(slashed))
            this.#tree.directory(directory, entry.name);
        switch (entry.kind) {
            case 'directory':
                this.#destination.makeDirectoryEntry(this.#tree, this.#add('directory'), entry.mode, entry.time);
                return;
            case 'file':
                this.#beginFile(entry);
                return;
            case 'link':
                this.#keepLink(entry);
                return;
            case 'hard link':
                this.#makeHardLink(entry);
        }
    }
    data(bytes, position) {
        if (this.#file === undefined)
            return;
        (0,create_file/* writeAll */.f4)(this.#file, bytes, this.#path, position);
        this.#written = position + bytes.length;
    }
    end() {
        if (this.#file !== undefined && this.#written < this.#size)
            this.#endWithHole(this.#file);
        if (this.#file !== undefined)
            (0,create_file/* setFileTime */.EP)(this.#file, this.#time);
        this.close();
    }
    /** Closes the file at work, if any. */
    close() {
        if (this.#file === undefined)
            return;
        const file = this.#file;
        this.#file = undefined;
        (0,external_node_fs_.closeSync)(file);
    }
    /** What can only be done at the end; returns the number of entries. */
    async finish() {
        this.#duplicates.finish();
        await this.#destination.makeLinks(this.#tree, this.#links, this.#signal);
        await this.#destination.finishDirectories(this.#tree, this.#signal);
        return this.#count;
    }
    #add(kind) {
        const { node, replaces } = this.#tree.add(this.#path, kind, this.#count);
        if (replaces !== -1 && kind !== 'directory')
            this.#duplicates.add(this.#path);
        return node;
    }
    #endWithHole(file) {
        try {
            (0,external_node_fs_.ftruncateSync)(file, this.#size);
        }
        catch (error) {
            throw (0,create_file/* fileError */.zS)(error, this.#path);
        }
    }
    #beginFile({ size, dataSize, mode, time }) {
        if (dataSize > this.#bytes.largest) {
            throw (0,archive_error/* corrupt */.qb)(`the entry ${(0,archive_error/* quoted */.TL)(this.#path)} is said to be larger than the whole archive can be`);
        }
        this.#unpacked += size;
        checkBomb(this.#unpacked, this.#bytes.packed);
        checkRoom(size, size > 0 ? this.#destination.freeBytes() : 0);
        const node = this.#add('file');
        this.#destination.makeDirectory(this.#tree, this.#tree.parentOf(node));
        this.#file = (0,create_file/* createFile */.x3)(this.#destination.pathOf(this.#path), mode, this.#path);
        this.#size = size;
        this.#written = 0;
        this.#time = time;
    }
    /** Keeps a symbolic link, made last so that nothing is ever written through one. */
    #keepLink({ linkName: target, time }) {
        checkTarget(this.#path, target);
        this.#countTarget((0,name_encoding/* byteLengthOf */.gG)(target));
        this.#links.set(this.#add('link'), { target, time });
    }
    #countTarget(bytes) {
        this.#targetBytes += bytes + targetOverhead;
        checkTargetBytes(this.#targetBytes);
    }
    #makeHardLink({ linkName, time }) {
        const target = this.#hardLinkTarget(linkName);
        const targetNode = this.#tree.nodeAt(target);
        const kind = targetNode === undefined || targetNode === 0 ? undefined : this.#tree.kindOf(targetNode);
        if (targetNode === undefined || kind === undefined || kind === 'directory') {
            throw (0,archive_error/* refused */.J5)(`the hard link ${(0,archive_error/* quoted */.TL)(this.#path)} leads to no earlier file of the archive: ${(0,archive_error/* quoted */.TL)(linkName)}`);
        }
        if (target === this.#path)
            return;
        const node = this.#add(kind);
        const symbolic = this.#links.get(targetNode);
        if (symbolic !== undefined) {
            this.#countTarget(0);
            this.#links.set(node, symbolic);
            return;
        }
        this.#destination.makeDirectory(this.#tree, this.#tree.parentOf(node));
        this.#destination.makeHardLink(target, this.#path, time);
    }
    #hardLinkTarget(linkName) {
        try {
            return entryPath(linkName, withSlashes(linkName));
        }
        catch (cause) {
            throw (0,archive_error/* refused */.J5)(`the hard link ${(0,archive_error/* quoted */.TL)(this.#path)} leads to no file of the archive: ${(0,archive_error/* quoted */.TL)(linkName)}`, { cause });
        }
    }
}
/** A tar has no backslashes between directories; Windows has no others. */
function withSlashes(name) {
    return process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/directory.js
const kindNumbers = { directory: 0, file: 1, link: 2 };
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
                throw (0,archive_error/* corrupt */.qb)('an extra field is longer than all of them');
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
function readZip64(short, extra, entry) {
    if (short.size !== saturated && short.packedSize !== saturated && short.offset !== saturated)
        return short;
    const field = extraField(extra, zip64);
    let at = 0;
    const wide = (value) => {
        if (value !== saturated)
            return value;
        if (field === undefined || at + 8 > field.length) {
            throw (0,archive_error/* corrupt */.qb)(`the entry ${(0,archive_error/* quoted */.TL)(entry)} lacks the zip64 values that its header refers to`);
        }
        at += 8;
        return safeInteger(field.readBigUInt64LE(at - 8), `a zip64 value of the entry ${(0,archive_error/* quoted */.TL)(entry)}`);
    };
    const size = wide(short.size);
    const packedSize = wide(short.packedSize);
    return { size, packedSize, offset: wide(short.offset) };
}
/** The name of the Unicode Path field, where the field is meant for this very name (APPNOTE 4.6.9). */
function readUnicodePath(extra, name) {
    const field = extraField(extra, unicodePath);
    if (field === undefined || field.length < 5 || field[0] !== 1)
        return undefined;
    return field.readUInt32LE(1) === (0,external_node_zlib_.crc32)(name) ? field.subarray(5) : undefined;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/names.js


/** Hosts of "version made by" (APPNOTE 4.4.2, and Info-ZIP's numbers) whose names have backslashes between directories. */
const hostsWithBackslashes = [0, 6, 10, 11, 14];
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
function separatesByBackslash(host, usesSlashes, platform = process.platform) {
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
    if ((0,external_node_buffer_.isUtf8)(bytes))
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
function crcOfSlashed(name) {
    return (0,external_node_zlib_.crc32)(name.map((byte) => (byte === backslash ? slash : byte)));
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
const unixHosts = [3, 19];
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
            throw (0,archive_error/* corrupt */.qb)('the central directory is damaged');
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
        const name = (0,name_encoding/* decodeName */.e4)(nameBytes);
        const host = view.getUint8(start + 5);
        let slashed = name;
        if (name.includes('\\')) {
            const separates = separatesByBackslash(host, usesSlashes);
            if (separates === undefined)
                return false;
            if (separates)
                slashed = names_withSlashes(name, nameBytes);
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
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} lies in another part of a split zip`);
        if (method === stored && size !== packedSize) {
            throw (0,archive_error/* corrupt */.qb)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is stored, with two different sizes`);
        }
        const unixMode = unixHosts.includes(host) ? view.getUint16(start + 40, true) : 0;
        const { kind, mode } = typeOf(unixMode, name, slashed, size);
        if (kind === 'directory' && size !== 0)
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is a directory with data`);
        if (kind === 'link' && size > maxTargetBytes)
            throw (0,archive_error/* refused */.J5)(`the link ${(0,archive_error/* quoted */.TL)(name)} has an endless target`);
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
        directory.nameCrcs[entry] = name.includes('\\') ? crcOfSlashed(rawName) : (0,external_node_zlib_.crc32)(rawName);
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
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is encrypted`);
    }
    if ((flags & flag.masked) !== 0)
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} has masked headers`);
    if ((flags & flag.patched) !== 0)
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is patched data`);
    if (method !== stored && method !== deflated) {
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is compressed with method ${method}; only deflate (8) and stored (0) are read`);
    }
}
/**
 * Unix type bits that name no type are none: old versions of Maven write 0177777. A name that ends in a slash is a
 * directory's where it has no data, as libarchive, 7-Zip and Python's zipfile take it.
 *
 * @param unixMode 0 where the archive was made without one
 */
function typeOf(unixMode, name, slashed, size) {
    const type = unixMode & entry/* fileTypes */.Ko.mask;
    const mode = (0,entry/* permissions */.P)(unixMode);
    if (slashed.endsWith('/') && size === 0 && type !== entry/* fileTypes */.Ko.directory)
        return { kind: 'directory', mode: mode === 0 ? entry/* defaultModes */.gi.directory : mode | 0o111 };
    const isDirectoryName = directoryName.test(slashed);
    const kind = central_directory_kindOf(type, isDirectoryName, size);
    if (kind === undefined)
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is a device, FIFO or socket`);
    if (isDirectoryName && kind !== 'directory')
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(name)} is a ${kind} with a directory's name`);
    return { kind, mode: unixMode === 0 ? entry/* defaultModes */.gi[kind] : mode };
}
function central_directory_kindOf(type, isDirectoryName, size) {
    switch (type) {
        case entry/* fileTypes */.Ko.directory:
            return 'directory';
        case entry/* fileTypes */.Ko.link:
            return 'link';
        case entry/* fileTypes */.Ko.characterDevice:
        case entry/* fileTypes */.Ko.blockDevice:
            return undefined;
        case entry/* fileTypes */.Ko.fifo:
        case entry/* fileTypes */.Ko.socket:
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
const localHeaderSize = 30;
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
    if (at + localHeaderSize > bytes.length || bytes.readUInt32LE(at) !== local_header_signature) {
        throw (0,archive_error/* corrupt */.qb)(`no local header is where that of the entry ${(0,archive_error/* quoted */.TL)(path)} should be`);
    }
    const nameStart = at + localHeaderSize;
    const nameEnd = nameStart + bytes.readUInt16LE(at + 26);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 28);
    if (extraEnd - at + entry.packedSize > entry.room)
        throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(path)} overlaps what comes after it`);
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
        : readZip64(short, bytes.subarray(nameEnd, extraEnd), path);
    const same = (local, central) => local === central || (streamed && local === 0);
    const agrees = same(bytes.readUInt32LE(at + 14), entry.crc) &&
        same(size, entry.size) &&
        same(packedSize, entry.packedSize);
    if (!agrees)
        throw disagrees(path);
    return extraEnd;
}
function hasName(name, crc) {
    return (0,external_node_zlib_.crc32)(name) === crc || crcOfSlashed(name) === crc;
}
function disagrees(path) {
    return (0,archive_error/* refused */.J5)(`the local header of the entry ${(0,archive_error/* quoted */.TL)(path)} disagrees with the central directory`);
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/plan.js


/** Unpacked bytes above which an entry is unpacked as a stream, so that memory stays flat. */
const maxBufferedSize = 8 * 2 ** 20;
const maxBatchEntries = 2_000;
/** On a slow file system even these keep a thread for a second or two, and this one has signals to heed. */
const maxPartEntries = 500;
/** Bytes between two entries that are rather fetched than left out by a request of their own. */
const maxGap = 64 * 1024;
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
            const what = next === undefined ? 'the central directory' : (0,archive_error/* quoted */.TL)(tree.pathOf(at(nodes, next)));
            throw (0,archive_error/* refused */.J5)(`the entry ${(0,archive_error/* quoted */.TL)(tree.pathOf(at(nodes, entry)))} overlaps ${what}`);
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

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/read-directory.js






/** More entries than this would not fit into a small runner's memory, as numbers even. */
const maxEntries = 1_000_000;
/** Enough for the directory of some ten thousand entries; one range gets the end records and it. */
const tailBytes = 1 << 20;
const windowBytes = 4 << 20;
/** Without zip64 records, numbers of entries are modulo this, and offsets modulo 4 GiB. */
const countModulus = 2 ** 16;
const offsetModulus = 2 ** 32;
/**
 * Reads the central directory, and adds its paths to the tree.
 *
 * @returns it, and where it begins in the source
 * @throws ArchiveError
 */
async function readDirectory(source, tree, duplicates) {
    const tail = Buffer.allocUnsafe(Math.min(source.size, Math.max(tailBytes, maxTailBytes)));
    const tailStart = source.size - tail.length;
    await source.read(tailStart, tail);
    if (!hasEndRecord(tail) && (await isFirstPart(source)))
        throw isSplit();
    const layout = readEndRecord(tail, source.size);
    const { directoryStart, directoryEnd, entries, prefix } = layout;
    if (entries > maxEntries)
        throw (0,archive_error/* refused */.J5)(`it has ${entries} entries, more than the ${maxEntries} that are read`);
    // A number of entries that lies must not cost memory.
    if (entries * headerSize > directoryEnd - directoryStart)
        throw (0,archive_error/* corrupt */.qb)('its central directory is too short for its entries');
    const mostEntries = mostEntriesOf(layout);
    const directory = emptyDirectory(mostEntries);
    // One for all windows: the garbage collector would let many pile up.
    const inTail = directoryStart >= tailStart;
    const memory = Buffer.allocUnsafe(inTail ? 0 : Math.min(windowBytes, directoryEnd - directoryStart));
    let usesSlashes;
    let done = 0;
    let position = directoryStart;
    while (done < entries || (done < mostEntries && position < directoryEnd)) {
        const window = await windowAt(position);
        const read = readCentralRecords(window, done, prefix, directory, tree, duplicates, usesSlashes);
        if (read.needsSlashes)
            usesSlashes = await anyNameUsesSlash();
        else if (read.records === 0)
            throw (0,archive_error/* corrupt */.qb)('its central directory is cut short');
        done += read.records;
        position += read.length;
    }
    if (position !== directoryEnd || (done - entries) % countModulus !== 0)
        throw (0,archive_error/* corrupt */.qb)('its central directory has more in it than its entries');
    const found = { ...directory, entries: done };
    if (layout.offsetsWrap)
        unwrapStarts(found, directoryStart);
    return { directory: found, directoryStart };
    async function windowAt(start) {
        if (start >= tailStart)
            return tail.subarray(start - tailStart, directoryEnd - tailStart);
        const window = memory.subarray(0, directoryEnd - start);
        await source.read(start, window);
        return window;
    }
    async function anyNameUsesSlash() {
        for (let start = directoryStart; start < directoryEnd;) {
            const { length, usesSlash } = nameUsesSlash(await windowAt(start));
            if (usesSlash || length === 0)
                return usesSlash;
            start += length;
        }
        return false;
    }
}
async function isFirstPart(source) {
    const head = Buffer.alloc(Math.min(4, source.size));
    await source.read(0, head);
    return head.length === 4 && head.readUInt32LE(0) === splitMarker;
}
/** As many entries as the directory has room for, and its end record may mean. */
function mostEntriesOf({ directoryStart, directoryEnd, entries, mayWrap }) {
    if (!mayWrap)
        return entries;
    const room = Math.min(maxEntries, Math.floor((directoryEnd - directoryStart) / headerSize));
    return entries + Math.floor((room - entries) / countModulus) * countModulus;
}
/**
 * Adds what offsets modulo 4 GiB lack. Writers of such zips put the records in the order of the entries, with nothing
 * between these.
 */
function unwrapStarts(directory, directoryStart) {
    const { entries, starts, nameLengths, packedSizes } = directory;
    let end = 0;
    for (let entry = 0; entry < entries; entry++) {
        while (at(starts, entry) < end)
            starts[entry] = at(starts, entry) + offsetModulus;
        end = at(starts, entry) + localHeaderSize + at(nameLengths, entry) + at(packedSizes, entry);
    }
    // Where the data of an entry take 4 GiB or more, its own size lacks them too.
    if (directoryStart - end >= offsetModulus / 2)
        throw (0,archive_error/* refused */.J5)('it has an entry of over 4 GiB without the zip64 fields that tell its size');
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

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/unpack-request.js
const noFindings = { links: [], directories: [] };
/** No path has one in it. */
const pathSeparator = '\0';

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/describe-entries.js




/**
 * What an unpacker is told of the entries at these positions.
 *
 * @param start where the bytes that it gets begin
 * @param to the last position, excluded
 */
function describeEntries({ directory, directoryStart, destination, order, tree }, start, from, to) {
    const entries = new Float64Array((to - from) * entryWidth);
    const paths = [];
    const missing = new Set();
    for (let position = from; position < to; position++) {
        const entry = at(order, position);
        const node = at(directory.nodes, entry);
        const kind = at(directory.kinds, entry);
        if (kind === kindNumbers.file)
            destination.addMissing(missing, tree, tree.parentOf(node));
        paths.push(tree.pathOf(node));
        const entryStart = at(directory.starts, entry);
        encodeEntry({
            start: entryStart - start,
            room: endOf(directory, order, position, directoryStart) - entryStart,
            packedSize: at(directory.packedSizes, entry),
            size: at(directory.sizes, entry),
            crc: at(directory.crcs, entry),
            method: at(directory.methods, entry),
            flags: at(directory.flags, entry),
            kind,
            mode: at(directory.modes, entry),
            time: at(directory.times, entry),
            nameLength: at(directory.nameLengths, entry),
            nameCrc: at(directory.nameCrcs, entry),
            superseded: kind !== kindNumbers.directory && tree.entryAt(node) !== entry ? 1 : 0,
        }, entries, position - from);
    }
    const nodes = [...missing];
    const directories = nodes.map((node) => tree.pathOf(node)).join(pathSeparator);
    return { entries, paths: paths.join(pathSeparator), directories, missing: nodes };
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/slots.js
/** Pieces of memory of one size that come and go; who finds none waits in turn. */
class Slots {
    memory;
    #size;
    #free;
    #waiting = [];
    constructor(count, size) {
        this.memory = new SharedArrayBuffer(count * size);
        this.#size = size;
        this.#free = Array.from({ length: count }, (_, index) => index * size).reverse();
    }
    /** Resolves with the offset of a piece that is the caller's until its release. */
    async take() {
        return this.#free.pop() ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
    }
    release(offset) {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free.push(offset);
        else
            next(offset);
    }
    /** The first `length` bytes of the piece at `offset`. */
    bytes(offset, length) {
        return new Uint8Array(this.memory, offset, Math.min(length, this.#size));
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/unpack-all.js



/** Bytes of one request to S3, as large as a piece of memory. */
const slotBytes = 4 << 20;
/** What a thread is handed at once: small enough that none is idle for long while another ends. */
const unpack_all_partBytes = 512 << 10;
/** Ranges of small entries under way at once. */
const batchLanes = 4;
/** Large entries unpacked at once, and the ranges that each of them has fetched ahead. */
const parallelStreams = 2;
const streamAhead = 3;
/**
 * As much memory as can be in use at the same time, whatever the archive's size.
 *
 * @param threads beside this one
 */
function slotsFor(threads) {
    return new Slots(batchLanes + parallelStreams * streamAhead + threads + 1, slotBytes);
}
/**
 * Fetches, verifies and writes every entry: what has arrived is unpacked while the rest is under way.
 *
 * @returns the symbolic links, by node
 */
async function unpackAll(zip, slots, pool, signal) {
    const isLocal = zip.source.size <= 2 * slotBytes;
    const batchBytes = isLocal ? unpack_all_partBytes : slotBytes;
    const links = new Map();
    const batches = planBatches(zip.directory, zip.order, zip.directoryStart, batchBytes);
    const streams = planStreams(zip.directory, zip.order, batchBytes);
    const unpacking = new Unpacking(zip, slots, pool, links);
    try {
        await untilAborted(signal, (fail) => unpacking.run(batches, streams, fail));
    }
    finally {
        unpacking.stop();
    }
    return links;
}
/** Everything under way for one zip. Batches and large entries are unpacked in parallel; all share the slots. */
class Unpacking {
    #zip;
    #slots;
    #pool;
    #links;
    /** What fails while nobody waits for it ends the whole. */
    #fail = () => undefined;
    #isStopped = false;
    #unpacking = new Set();
    constructor(zip, slots, pool, links) {
        this.#zip = zip;
        this.#slots = slots;
        this.#pool = pool;
        this.#links = links;
    }
    async run(batches, streams, fail) {
        this.#fail = fail;
        await Promise.all([
            ...Array.from({ length: parallelStreams }, (_, stream) => this.#runStreams(streams, stream)),
            ...Array.from({ length: batchLanes }, () => this.#runBatches(batches)),
        ]);
        await Promise.all(this.#unpacking);
    }
    /** Nothing more is begun. */
    stop() {
        this.#isStopped = true;
    }
    async #runBatches(batches) {
        for (let next = batches.next(); next.done !== true; next = batches.next()) {
            const { start, end } = next.value;
            const slot = await this.#slots.take();
            await this.#zip.source.read(start, this.#slots.bytes(slot, end - start));
            if (this.#isStopped)
                return;
            this.#unpackParts(next.value, slot);
        }
    }
    /** Hands a batch over in parts, so that the last ones too keep all threads busy. */
    #unpackParts(batch, slot) {
        const { directory, directoryStart, order } = this.#zip;
        const parts = [...partsOf(batch, directory, order, directoryStart, unpack_all_partBytes)];
        let left = parts.length;
        for (const { start, end, from, to } of parts) {
            const place = { offset: slot + start - batch.start, length: end - start };
            void this.#unpackEntries({ step: 'batch', place }, start, from, to, () => {
                left -= 1;
                if (left === 0)
                    this.#slots.release(slot);
            });
        }
    }
    async #runStreams(streams, stream) {
        for (let next = streams.next(); next.done !== true; next = streams.next())
            await this.#runStream(next.value, stream);
    }
    async #runStream(position, stream) {
        const { directory, directoryStart, order, source } = this.#zip;
        const start = at(directory.starts, at(order, position));
        const end = endOf(directory, order, position, directoryStart);
        const coming = [];
        let last;
        const giveNext = async () => {
            const part = coming.shift();
            if (part === undefined)
                return;
            await part.arrived;
            if (this.#isStopped)
                return;
            const before = last;
            const step = { stream: stream, place: part.place };
            const onAnswer = () => {
                this.#slots.release(part.place.offset);
            };
            last =
                before === undefined
                    ? this.#unpackEntries({ step: 'open', ...step }, start, position, position + 1, onAnswer)
                    : this.#unpackLater({ step: 'continue', ...step }, onAnswer);
            // One part at work and one ready: more would only keep memory from others.
            await before;
        };
        for (let partStart = start; partStart < end; partStart += slotBytes) {
            if (coming.length === streamAhead)
                await giveNext();
            const place = { offset: await this.#slots.take(), length: Math.min(slotBytes, end - partStart) };
            const arrived = source.read(partStart, this.#slots.bytes(place.offset, place.length));
            arrived.catch(this.#fail);
            coming.push({ place, arrived });
        }
        while (coming.length > 0)
            await giveNext();
        await last;
        await this.#hand({ step: 'close', stream: stream });
    }
    /** Hands a request for the entries at these positions over, and takes note of what it finds out. */
    #unpackEntries(request, start, from, to, onAnswer) {
        const { directory, destination, order, tree } = this.#zip;
        const { missing, ...entries } = describeEntries(this.#zip, start, from, to);
        return this.#unpackLater({ ...request, ...entries }, (found) => {
            found.directories.forEach((directoryFound, index) => {
                const node = at(missing, index);
                destination.noteDirectory(tree.pathOf(node), node, directoryFound);
            });
            for (const [index, target] of found.links) {
                const entry = at(order, from + index);
                this.#links.set(at(directory.nodes, entry), { target, time: at(directory.times, entry) });
            }
            onAnswer();
        });
    }
    /** Hands a request over; its memory is no longer needed when it is answered. */
    #unpackLater(request, onAnswer) {
        const work = this.#hand(request).then((found) => {
            this.#unpacking.delete(work);
            onAnswer(found);
        });
        work.catch(this.#fail);
        this.#unpacking.add(work);
        return work;
    }
    /** All steps of a stream go to the same member. */
    #hand(request) {
        return request.step === 'batch' ? this.#pool.do(request) : this.#pool.doAt(request.stream, request);
    }
}
/** Runs `work` until it is done, the signal aborts, or something calls `fail`, whichever comes first. */
async function untilAborted(signal, work) {
    signal.throwIfAborted();
    let onAbort = () => undefined;
    try {
        await new Promise((resolve, reject) => {
            onAbort = () => {
                reject(signal.reason);
            };
            signal.addEventListener('abort', onAbort);
            work(reject).then(resolve, reject);
        });
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
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

;// CONCATENATED MODULE: ./.build/artifacts/extract/inflater.js


/** One for this thread's use, one stream of data at a time. */
function createInflater() {
    return canWorkInPlace ? new InPlaceInflater() : new PatientInflater();
}
class InPlaceInflater {
    #stream = new InPlaceZlib((0,external_node_zlib_.createInflateRaw)());
    begin() {
        this.#stream.reset();
    }
    inflate(input, output, isLast) {
        return this.#stream.write(isLast ? external_node_zlib_.constants.Z_FINISH : external_node_zlib_.constants.Z_NO_FLUSH, input, output);
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
    const inflate = external_node_zlib_.inflateRawSync;
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/artifacts/extract/file-writer.js



const writeAt = (0,external_node_util_.promisify)(external_node_fs_.write);
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
            this.#error ??= { reason: (0,create_file/* fileError */.zS)(error, this.#entry) };
        }
        this.#free.push(buffer);
    }
    #throwIfFailed() {
        if (this.#error !== undefined)
            throw this.#error.reason;
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/wrong-data.js


function wrongSize(path) {
    return (0,archive_error/* corrupt */.qb)(`the data of the entry ${(0,archive_error/* quoted */.TL)(path)} are not as long as its header says`);
}
function wrongCrc(path) {
    return (0,archive_error/* corrupt */.qb)(`the data of the entry ${(0,archive_error/* quoted */.TL)(path)} do not fit its CRC-32`);
}
/** What zlib threw, in the archive's terms; anything else as it is. */
function inflateError(error, path) {
    const code = (0,create_file/* codeOf */.$N)(error);
    if (code === 'ERR_BUFFER_TOO_LARGE')
        return wrongSize(path);
    if (code?.startsWith('Z_') !== true)
        return error;
    return (0,archive_error/* corrupt */.qb)(`the data of the entry ${(0,archive_error/* quoted */.TL)(path)} are damaged (${code})`, { cause: error });
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
        this.#target = (0,external_node_path_.join)(folder, path);
        this.#packedLeft = entry.packedSize;
        this.#inflater = entry.method === stored ? new Copier() : createInflater();
        this.#inflater.begin(entry.size);
    }
    /** Takes the first bytes, the whole local header among them. */
    async open(bytes) {
        await this.#orAbandon(async () => {
            const start = checkLocalHeader(bytes, 0, this.#entry, this.#path);
            if (this.#entry.superseded === 0)
                this.#file = (0,create_file/* createFile */.x3)(this.#target, this.#entry.mode, this.#path);
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
        (0,create_file/* setFileTime */.EP)(this.#file, this.#entry.time);
        (0,external_node_fs_.closeSync)(this.#file);
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
            this.#crc = (0,external_node_zlib_.crc32)(output.subarray(0, made), this.#crc);
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
                (0,external_node_fs_.closeSync)(this.#file);
                (0,external_node_fs_.unlinkSync)(this.#target);
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
            if (entry.kind === kindNumbers.link)
                links.push([index, (0,name_encoding/* decodeName */.e4)(Buffer.from(data))]);
            // No join(): the path has nothing in it to be resolved.
            if (entry.kind === kindNumbers.file)
                writeFile(`${this.#folder}${external_node_path_.sep}${path}`, data, entry, path);
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
        if ((0,external_node_zlib_.crc32)(data) !== entry.crc)
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
    const file = (0,create_file/* createFile */.x3)(path, mode, entry);
    try {
        (0,create_file/* writeAll */.f4)(file, data, entry);
        (0,create_file/* setFileTime */.EP)(file, time);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
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
                found.push((0,create_file/* createDirectory */.c1)((0,external_node_path_.join)(folder, name), name));
            await work();
            return found;
        }
        catch (error) {
            // Nobody else learns of them: those that had to be made writable get their modes back here.
            found.forEach((mode, index) => {
                if (mode >= 0)
                    (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(folder, names[index] ?? ''), mode);
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

;// CONCATENATED MODULE: ./.build/artifacts/extract/zip/extract-zip.js











/**
 * Extracts a zip. Everything that its central directory says is checked before anything is written; what only the
 * local headers and the data can tell, as they come.
 *
 * @param threads beside this one
 * @returns the number of entries
 * @throws ArchiveError
 */
async function extractZip(source, destination, { signal, startThread, threads, warn }) {
    const slots = slotsFor(threads);
    // Threads take as long to start as the central directory takes to come.
    const pool = startWorkerPool({
        threads,
        startThread: () => startThread({ memory: slots.memory, folder: destination.folder }),
        work: createUnpacker(slots.memory, destination.folder),
    });
    try {
        const zip = await checkZip(source, destination, warn);
        const links = await unpackAll(zip, slots, pool, signal);
        await finish(zip, links, signal);
        return zip.directory.entries;
    }
    finally {
        await pool.end();
    }
}
/** Reads the central directory and checks all that it says. */
async function checkZip(source, destination, warn) {
    const tree = new EntryTree(destination.fold, (path) => {
        destination.git.check(path, warn);
    });
    const duplicates = new Duplicates(warn);
    const { directory, directoryStart } = await readDirectory(source, tree, duplicates);
    duplicates.finish();
    const order = sortByStart(directory, directoryStart, tree);
    const total = directory.sizes.reduce((sum, size) => sum + size, 0);
    checkTargetBytes(directory.sizes.reduce((sum, size, entry) => (directory.kinds[entry] === kindNumbers.link ? sum + size + targetOverhead : sum), 0));
    checkBomb(total, source.size);
    checkRoom(total, destination.freeBytes());
    return { source, destination, directory, directoryStart, order, tree };
}
/** What comes when all files are there: directories that nothing lies in, links, and the directories' times and modes. */
async function finish({ directory, destination, tree }, links, signal) {
    const pauses = new extract_pauses/* Pauses */.a(signal);
    for (let entry = 0; entry < directory.entries; entry++) {
        if (directory.kinds[entry] !== kindNumbers.directory)
            continue;
        await pauses.take();
        const [node, mode] = [at(directory.nodes, entry), at(directory.modes, entry)];
        destination.makeDirectoryEntry(tree, node, mode, at(directory.times, entry));
    }
    await destination.makeLinks(tree, links, signal);
    await destination.finishDirectories(tree, signal);
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/extract-archive.js






/** What is smaller is unpacked before a thread would have started. */
const worthThreads = 256 << 10;
/**
 * Extracts an archive, all of it or with an error. Nothing is written outside of the folder.
 *
 * @param folder absolute; made where it is missing
 * @returns the number of entries
 * @throws ArchiveError; whatever the source or the file system throw
 */
async function extractArchive(source, format, folder, options) {
    const destination = new Destination(folder, options.path);
    if (destination.timesError !== undefined) {
        options.warn(`modification times are not restored, since the file system takes none (${(0,create_file/* codeOf */.$N)(destination.timesError) ?? 'unknown error'})`);
    }
    try {
        return await extractInto(destination, source, format, options);
    }
    finally {
        destination.restoreModes();
    }
}
async function extractInto(destination, source, format, options) {
    switch (format) {
        case 'zip':
            return extractZip(source, destination, {
                ...options,
                threads: threadsFor(source.size, (0,external_node_os_.availableParallelism)()),
            });
        case 'tar':
            return extractTar(source, destination, options);
        case 'tar.gz':
            return extractTarGz(source, destination, options);
    }
}
/** How many threads unpack a zip of this size together with this one. */
function threadsFor(bytes, cores) {
    return bytes < worthThreads ? 0 : mostThreads(cores);
}

;// CONCATENATED MODULE: ./.build/artifacts/extract/start-thread.js

const startThread = (setup) => startBundle('extract-worker', { workerData: setup });

;// CONCATENATED MODULE: ./.build/artifacts/no-archive.js



/** A "full clone" artifact, JSON that tells how to clone the repository, is a few hundred bytes long. */
const maxJsonBytes = 64 << 10;
/** Says what an artifact that is no archive is, and what to do about it. */
async function noArchive(source, artifact, location) {
    const what = `Artifact ${(0,_build_text/* oneLine */.T)(artifact)} (${objectUrl(location)})`;
    if (await isJsonObject(source)) {
        return new failure/* Failure */.H('ConfigurationError', `${what} is no archive but a JSON object, as the source action's output format "Full clone" ` +
            `(CODEBUILD_CLONE_REF) makes it. Choose "CodePipeline default" (CODE_ZIP) there, or set "extract: false" ` +
            `to get the JSON as a file.`);
    }
    return new failure/* Failure */.H('ConfigurationError', `${what} is no archive: neither zip, tar nor tar.gz. Set "extract: false" to get it as the file that it is.`);
}
async function isJsonObject(source) {
    if (source.size > maxJsonBytes)
        return false;
    const bytes = Buffer.alloc(source.size);
    await source.read(0, bytes);
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/progress.js


/** Milliseconds before the first line and between two lines that say the same. */
const interval = 5_000;
/**
 * Says how far a transfer is (percent, bytes, rate) every five seconds, whether something moves or not, and why
 * requests are made again: once in five seconds where many fail for the same reason.
 *
 * @param title what is moved, in the words of the log: `Downloading SourceArtifact`
 * @param total asked, for each line, how many bytes there are in all; undefined where nobody can say yet
 */
function watchProgress(title, total, { clock, progress }) {
    const startedAt = clock.now();
    const over = new AbortController();
    let moved = 0;
    const told = new Map();
    const tell = async () => {
        for (;;) {
            await clock.sleep(interval, over.signal);
            progress(`${title}: ${progressText(moved, total(), clock.now() - startedAt)}`);
        }
    };
    tell().catch(() => undefined); // The transfer is over.
    return {
        moved: (bytes) => {
            moved += bytes;
        },
        failed: (error) => {
            const { kind, code } = (0,errors/* readAwsError */.S)(error);
            const reason = `${kind} ${code}`;
            const now = clock.now();
            if (now - (told.get(reason) ?? -Infinity) < interval)
                return;
            told.set(reason, now);
            progress(`${title}: ${(0,errors/* describeAwsError */.P)(error)}; trying again`);
        },
        end: () => {
            over.abort();
        },
    };
}
/** `42 % (210 MiB of 500 MiB, 35 MiB/s)`; without a total `210 MiB, 35 MiB/s`. */
function progressText(bytes, total, milliseconds) {
    const rate = `${(0,measures/* sizeText */.lP)((bytes / milliseconds) * 1_000)}/s`;
    if (total === undefined || total === 0)
        return `${(0,measures/* sizeText */.lP)(bytes)}, ${rate}`;
    // Retried parts are counted again.
    const seen = Math.min(bytes, total);
    const percent = Math.floor((seen / total) * 100);
    return `${percent} % (${(0,measures/* sizeText */.lP)(seen)} of ${(0,measures/* sizeText */.lP)(total)}, ${rate})`;
}

;// CONCATENATED MODULE: ./.build/artifacts/save-file.js







/**
 * Writes all of a source into one file, and returns its absolute path. There is none where that fails.
 *
 * @param folder absolute; made where it is missing
 */
async function saveFile(source, folder, name) {
    const destination = new Destination(folder);
    try {
        checkRoom(source.size, destination.freeBytes());
        const path = (0,external_node_path_.join)(folder, entryPath(name));
        const file = (0,create_file/* createFile */.x3)(path, 0o666, name);
        try {
            for await (const part of readInOrder(source))
                (0,create_file/* writeAll */.f4)(file, part, name);
        }
        catch (error) {
            (0,external_node_fs_.unlinkSync)(path);
            throw error;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        return path;
    }
    finally {
        destination.restoreModes();
    }
}

;// CONCATENATED MODULE: ./.build/artifacts/receive.js










/**
 * Downloads and extracts the artifacts, one after the other, so that where they share a folder a later one
 * replaces an earlier one's files. `path` is the input: the folder of each artifact, or above it. Rejects with a Failure; with the signal's reason where that ended it.
 */
async function receiveArtifacts(artifacts, { extract, path }, transfer) {
    const received = [];
    for (const artifact of artifacts) {
        const startedAt = transfer.clock.now();
        let object;
        let bytes;
        const progress = watchProgress(`Downloading ${(0,_build_text/* oneLine */.T)(artifact.name)}`, () => bytes, transfer);
        try {
            const opened = (size) => {
                bytes = size;
            };
            object = await openObject(artifact.location, transfer, { ...progress, opened });
            const format = await archiveFormat(object);
            const result = extract
                ? await extracted(object, format, artifact, path, transfer)
                : await asFile(object, format, artifact);
            const milliseconds = transfer.clock.now() - startedAt;
            const done = { name: artifact.name, bytes: object.size, ...result, milliseconds };
            received.push(done);
            transfer.progress(receivedText(done));
        }
        catch (error) {
            transfer.signal.throwIfAborted();
            throw receiveFailure(error, artifact);
        }
        finally {
            object?.close();
            progress.end();
        }
    }
    return received;
}
async function extracted(object, format, { name, location, folder }, path, transfer) {
    if (format === undefined)
        throw await noArchive(object, name, location);
    const entries = await extractArchive(object, format, folder, {
        path,
        signal: transfer.signal,
        startThread: startThread,
        warn: (line) => {
            transfer.warn(`Artifact ${name}: ${line}`);
        },
    });
    return { path: folder, entries };
}
async function asFile(object, format, { name, folder }) {
    const path = await saveFile(object, folder, `${name}${format === undefined ? '' : `.${format}`}`);
    return { path, entries: undefined };
}
function receivedText({ name, bytes, entries, milliseconds }) {
    const content = entries === undefined ? 'as one file' : (0,measures/* countText */.lT)(entries, 'entry', 'entries');
    return `Received ${(0,_build_text/* oneLine */.T)(name)}: ${(0,measures/* sizeText */.lP)(bytes)}, ${content}, ${(0,measures/* durationText */.S5)(milliseconds)}`;
}


/***/ })

};
