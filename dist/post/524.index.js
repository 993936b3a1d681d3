export const id = 524;
export const ids = [524];
export const modules = {

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storeArtifacts: () => (/* binding */ storeArtifacts)
});

// EXTERNAL MODULE: ./.build/measures.js
var measures = __webpack_require__(9517);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: ./.build/artifacts/prepare.js + 25 modules
var prepare = __webpack_require__(8696);
// EXTERNAL MODULE: ./.build/aws/errors.js
var errors = __webpack_require__(7085);
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
/** The buffers of the parts of all uploads, which are reused, and a limit to the bytes in transit, first come, first served. */
class PartMemory {
    #total;
    #free;
    #waiting = [];
    #spare = [];
    /** @param total bytes that may be in transit */
    constructor(total) {
        this.#total = total;
        this.#free = total;
    }
    /** A buffer of this size with arbitrary content. It does not count as in transit yet. */
    allocate(size) {
        const index = this.#spare.findIndex(({ length }) => length === size);
        return this.#spare.splice(index, index === -1 ? 0 : 1)[0] ?? Buffer.allocUnsafeSlow(size);
    }
    /** Resolves when this part may be sent. One larger than the whole limit is sent alone. */
    async enter({ length }) {
        await new Promise((resolve) => {
            this.#waiting.push({ bytes: Math.min(length, this.#total), resolve });
            this.#admit();
        });
    }
    /** The part was sent, or never will be: its buffer will be overwritten. */
    leave(part) {
        this.#free += Math.min(part.length, this.#total);
        if (part.length === part.buffer.byteLength)
            this.#spare.push(part);
        this.#admit();
    }
    #admit() {
        for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
            if (next.bytes > this.#free)
                return;
            this.#waiting.shift();
            this.#free -= next.bytes;
            next.resolve();
        }
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./.build/failure.js
var _build_failure = __webpack_require__(8428);
;// CONCATENATED MODULE: ./.build/artifacts/download/object-url.js

/** An object of S3 as messages name it, and as `aws s3 cp` takes it. */
function objectUrl({ bucket, key }) {
    return (0,_build_text/* oneLine */.T)(`s3://${bucket}/${key}`);
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(3422);
;// CONCATENATED MODULE: ./.build/artifacts/upload/request.js



/** What PutObject and CreateMultipartUpload have in common. */
function creationInput({ bucket, key, encryptionKeyId, contentType }) {
    return {
        Bucket: bucket,
        Key: key,
        ContentType: contentType,
        ServerSideEncryption: 'aws:kms',
        ChecksumAlgorithm: 'CRC32',
        ...(encryptionKeyId !== undefined && { SSEKMSKeyId: encryptionKeyId }),
    };
}
/**
 * Sends bytes until S3 has confirmed them with their CRC-32. Servers that answer without a checksum are trusted.
 *
 * @param send sends a new command with this body, after `watch` has been called with it
 * @returns S3's ETag, and the checksum
 */
async function sendBytes(bytes, { persist, signal, moved }, send) {
    const sent = checksumOf(bytes);
    return await persist(async (abortSignal, activity) => {
        const body = {
            Body: bytes,
            ContentLength: bytes.length,
            ChecksumAlgorithm: 'CRC32',
            ChecksumCRC32: sent,
        };
        const watch = ({ middlewareStack }) => {
            watchBody(middlewareStack, bytes, (count) => {
                activity.moved();
                moved(count);
            });
        };
        const { ETag, ChecksumCRC32: stored = sent } = await send(body, watch, abortSignal);
        // The try counts as failed, and is repeated.
        if (stored !== sent)
            throw new Error(`S3 says that it has stored bytes with the CRC-32 ${stored}, but ${sent} was sent.`);
        return { ETag, ChecksumCRC32: sent };
    }, signal);
}
/** A CRC-32 as S3 writes it: big-endian, in base64. */
function checksumOf(bytes) {
    const digest = Buffer.alloc(4);
    digest.writeUInt32BE((0,external_node_zlib_.crc32)(bytes));
    return digest.toString('base64');
}
const pieceSize = 256 * 1024;
/**
 * Replaces the body when the request is sent. The command itself keeps its body in memory: the SDK signs it as such, and
 * can send it again where S3 redirects to another Region.
 *
 * @param moved called with the number of bytes each time the connection has taken some
 */
function watchBody(middlewareStack, body, moved) {
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
        highWaterMark: pieceSize,
        read() {
            // Asked for more: what it was given last is on its way.
            if (asked > 0)
                moved(asked);
            const piece = body.subarray(at, at + pieceSize);
            at += piece.length;
            asked = piece.length;
            this.push(piece.length === 0 ? null : piece);
        },
    });
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/multipart.js






/** S3 does not know the upload any more, as when it is complete; but nothing says what is stored now. */
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
    const parts = [];
    let size = 0;
    const begin = async (part) => {
        stoppable.signal.throwIfAborted();
        await upload.memory.enter(part.bytes);
        size += part.bytes.length;
        const stored = uploadPart(part, uploadId, stoppable).finally(() => {
            upload.memory.leave(part.bytes);
        });
        // The first that fails ends the others; its error is thrown below.
        stored.catch((error) => {
            stop.abort(error);
        });
        parts.push(stored);
    };
    try {
        await begin(first);
        for await (const part of rest)
            await begin(part);
        await complete(uploadId, await Promise.all(parts), size, upload);
        return size;
    }
    catch (error) {
        stop.abort(error);
        // S3 may go on to store parts that arrive after the upload was aborted, so none may be in transit.
        await Promise.allSettled(parts);
        if (!(error instanceof UnknownOutcome))
            await abort(uploadId, upload);
        upload.signal.throwIfAborted();
        throw stop.signal.reason;
    }
}
async function create({ destination, persist, signal, transfer }) {
    const command = () => new dist_cjs/* CreateMultipartUploadCommand */.nG4(creationInput(destination));
    const { UploadId } = await persist((abortSignal) => transfer.s3().send(command(), { abortSignal }), signal);
    if (UploadId === undefined)
        throw new _build_failure/* Failure */.H('JobFailed', 'S3 began an upload without an ID for it');
    return UploadId;
}
async function uploadPart({ number, bytes }, uploadId, upload) {
    const stored = await sendBytes(bytes, upload, (body, watch, abortSignal) => {
        const part = { ...idOf(upload), UploadId: uploadId, PartNumber: number };
        const command = new dist_cjs/* UploadPartCommand */.iVK({ ...part, ...body });
        watch(command);
        return upload.transfer.s3().send(command, { abortSignal });
    });
    return { ...stored, PartNumber: number };
}
function idOf({ destination: { bucket, key } }) {
    return { Bucket: bucket, Key: key };
}
async function complete(uploadId, parts, size, upload) {
    const { persist, signal, transfer } = upload;
    const checksum = compositeChecksum(parts.map(({ ChecksumCRC32 }) => ChecksumCRC32));
    const input = {
        ...idOf(upload),
        UploadId: uploadId,
        MpuObjectSize: size,
        MultipartUpload: { Parts: parts },
    };
    const command = () => new dist_cjs/* CompleteMultipartUploadCommand */.Gym(input);
    try {
        const answer = await persist((abortSignal) => transfer.s3().send(command(), { abortSignal }), signal);
        if (answer.ChecksumCRC32 === undefined || answer.ChecksumCRC32 === checksum)
            return;
    }
    catch (error) {
        // A try whose answer was lost may have completed it: S3 then does not know the upload any more.
        if (!(error instanceof _build_failure/* Failure */.H) || (0,errors/* readAwsError */.S)(error.cause).code !== 'NoSuchUpload')
            throw error;
        if (await isStored(size, checksum, upload))
            return;
        throw new UnknownOutcome('S3 has forgotten the upload before it confirmed it.', { cause: error });
    }
    throw new UnknownOutcome('S3 has put the object together from other bytes than were sent.');
}
/**
 * What S3 says of an object uploaded in parts: the CRC-32 of the parts' CRC-32s, and their number.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html (composite checksums)
 */
function compositeChecksum(parts) {
    const digests = Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')));
    return `${checksumOf(digests)}-${parts.length}`;
}
/** Whether S3 has exactly this content; false where the credentials may not ask. */
async function isStored(size, checksum, upload) {
    const { persist, signal, transfer } = upload;
    const command = () => new dist_cjs/* HeadObjectCommand */.l81({ ...idOf(upload), ChecksumMode: 'ENABLED' });
    try {
        const found = await persist((abortSignal) => transfer.s3().send(command(), { abortSignal }), signal);
        return found.ContentLength === size && found.ChecksumCRC32 === checksum;
    }
    catch {
        signal.throwIfAborted();
        return false;
    }
}
const abortTries = 3;
/** Milliseconds for one try to abort; and for all of them once the step is told to end, when a few seconds are left. */
const abortTimeout = 10_000;
const lateAbortTimeout = 1_500;
/** Has S3 drop the parts of an upload that will not be completed. Never rejects: it only warns. */
async function abort(uploadId, upload) {
    const { destination, transfer } = upload;
    const command = () => new dist_cjs/* AbortMultipartUploadCommand */.tfP({ ...idOf(upload), UploadId: uploadId });
    let code = '';
    for (let attempt = 1; attempt <= abortTries; attempt += 1) {
        const over = new AbortController();
        try {
            // What ended the upload must not end this at once.
            const signal = delayed(transfer.signal, lateAbortTimeout, transfer.clock, over.signal);
            const send = (abortSignal) => transfer.s3().send(command(), { abortSignal });
            await (0,stall/* endIfStalled */.i)(send, abortTimeout, transfer.clock, signal);
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
        finally {
            over.abort();
        }
    }
    transfer.warn(`The unfinished upload of ${objectUrl(destination)} could not be aborted (${code}): S3 keeps its parts until a lifecycle rule of the bucket removes them`);
}
/** A signal that aborts so many milliseconds after another has. */
function delayed(signal, milliseconds, clock, over) {
    const later = new AbortController();
    const start = () => {
        clock.sleep(milliseconds, over).then(() => {
            later.abort(new Error(`No answer within ${milliseconds / 1_000} s.`));
        }, () => undefined);
    };
    if (signal.aborted)
        start();
    else
        signal.addEventListener('abort', start, { once: true, signal: over });
    return later.signal;
}

;// CONCATENATED MODULE: ./.build/artifacts/upload/upload.js









/**
 * Stores content as an object, in one request or in parts, and resolves with its size in bytes when S3 has confirmed
 * all of it.
 *
 * @param content begins anew at each call; it is asked for again where the outcome of a whole upload is unknown
 * @throws Failure, or the signal's reason; an upload in parts is aborted then
 */
async function uploadObject(content, destination, context, { moved, failed }) {
    const persist = withFailures(destination, persistent(context.transfer, failed));
    const upload = { ...context, destination, moved, persist };
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
        throw new _build_failure/* Failure */.H('SystemUnavailable', `S3 never confirmed ${objectUrl(destination)}, though it was uploaded twice: retry the stage in CodePipeline`, { cause: error });
    }
}
function withFailures(destination, persist) {
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
async function uploadWhole({ bytes }, upload) {
    const { destination, transfer } = upload;
    await sendBytes(bytes, upload, (body, watch, abortSignal) => {
        const command = new dist_cjs/* PutObjectCommand */.wKZ({ ...creationInput(destination), ...body });
        watch(command);
        return transfer.s3().send(command, { abortSignal });
    });
    return bytes.length;
}
/** What S3's last answer to an upload means for the job. */
function uploadFailure(error, destination) {
    if (error instanceof _build_failure/* Failure */.H)
        return error;
    const { kind, code } = (0,errors/* readAwsError */.S)(error);
    const place = objectUrl(destination);
    const failure = (type, what, advice = '') => new _build_failure/* Failure */.H(type, `${what}: ${(0,errors/* describeAwsError */.P)(error)}.${advice}`, { cause: error });
    switch (kind) {
        case 'denied': {
            const key = destination.encryptionKeyId;
            const kmsKey = key === undefined ? 'the account’s key aws/s3' : `the KMS key ${(0,_build_text/* oneLine */.T)(key)}`;
            return failure('PermissionError', `S3 denied writing ${place}`, ` See that the policies of the artifact bucket ${(0,_build_text/* oneLine */.T)(destination.bucket)} and of ${kmsKey} allow it to the job’s artifact credentials.`);
        }
        case 'credentials':
            return failure('PermissionError', `S3 does not accept the job’s artifact credentials for ${place}, renewed ones included`, ' See that the job is still in progress in CodePipeline.');
        case 'throttled':
        case 'server':
        case 'network':
            return failure('SystemUnavailable', `S3 did not take ${place} within the time for retries`, ' Retry the stage in CodePipeline.');
        case 'missing':
            if (code === 'NoSuchUpload')
                break;
            return failure('ConfigurationError', `The bucket of ${place} does not exist`, ' See the artifact store of the pipeline.');
        case 'setting':
            return failure('ConfigurationError', `${place} cannot be written as things are set`, " See aws-region, AWS_ENDPOINT_URL, and the bucket and KMS key of the pipeline's artifact store. Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.");
        case 'changed':
        case 'refused':
            break;
    }
    return failure('JobFailed', `S3 refused to store ${place}`);
}

;// CONCATENATED MODULE: ./.build/artifacts/store.js






/** The last parts of one artifact are sent while the next is compressed. */
const atTheSameTime = 2;
/** Bytes of parts in transit: six of the usual size. */
const memoryForParts = 48 * 1024 * 1024;
/**
 * Archives and uploads the artifacts; resolves, in their order, when S3 has confirmed every byte of each. Where one
 * fails, the others are ended.
 *
 * @param encryptionKeyId the job's KMS key; undefined: the account's AWS-managed key
 * @throws Failure, or the reason of the transfer's signal; no unfinished upload is left behind then
 */
async function storeArtifacts({ artifacts, pool }, encryptionKeyId, transfer) {
    const stop = new AbortController();
    const signal = AbortSignal.any([transfer.signal, stop.signal]);
    const context = { transfer, signal, memory: new PartMemory(memoryForParts) };
    const stored = [];
    const waiting = [...artifacts.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, prepared] = next;
            signal.throwIfAborted();
            stored[index] = await storeArtifact(prepared, encryptionKeyId, context);
        }
    };
    const workers = Array.from({ length: atTheSameTime }, () => work().catch((error) => {
        // The first reason stays; what the others then reject with follows from it.
        stop.abort(error);
    }));
    await Promise.all(workers);
    await pool.end();
    signal.throwIfAborted();
    return stored;
}
async function storeArtifact({ artifact, source, remarks }, encryptionKeyId, context) {
    const { transfer } = context;
    const { name, location } = artifact;
    const startedAt = transfer.clock.now();
    const destination = { ...location, encryptionKeyId, contentType: source.contentType };
    const progress = watchProgress(`Uploading ${(0,_build_text/* oneLine */.T)(name)}`, () => source.size(), transfer);
    try {
        const bytes = await uploadObject(() => source.bytes(), destination, context, progress);
        for (const line of remarks?.info() ?? [])
            transfer.progress(`${(0,_build_text/* oneLine */.T)(name)}: ${line}`);
        for (const line of remarks?.warnings() ?? [])
            transfer.warn(`Output artifact ${(0,_build_text/* oneLine */.T)(name)}: ${line}`);
        const files = source.files();
        const milliseconds = transfer.clock.now() - startedAt;
        transfer.progress(`Stored ${(0,_build_text/* oneLine */.T)(name)}: ${(0,measures/* sizeText */.lP)(bytes)}, ${(0,measures/* countText */.lT)(files, 'file', 'files')}, ${(0,measures/* durationText */.S5)(milliseconds)}`);
        return { name, bytes, files, milliseconds };
    }
    catch (error) {
        throw (0,prepare/* withArtifactName */.iY)(artifact, error);
    }
    finally {
        progress.end();
    }
}


/***/ })

};
