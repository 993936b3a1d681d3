export const id = 285;
export const ids = [285];
export const modules = {

/***/ 2868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Em: () => (/* binding */ answerTimeout),
  AJ: () => (/* binding */ apiTransport),
  ry: () => (/* binding */ clientSettings),
  Jj: () => (/* binding */ transferTransport)
});

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(5922);
// EXTERNAL MODULE: ./.build/aws/stall.js
var stall = __webpack_require__(4878);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var dist_cjs = __webpack_require__(1279);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(8182);
;// CONCATENATED MODULE: ./.build/aws/transport.js


/**
 * Carries the SDK's requests, through a proxy where HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say so for
 * the host that is asked: the SDK itself ignores these variables.
 */
class Transport {
    metadata = { handlerProtocol: 'http/1.1' };
    #options;
    /** One handler, and so one pool of connections, for each proxy; '' is the direct way. */
    #handlers = new Map();
    constructor(options) {
        this.#options = options;
    }
    async handle(request, options) {
        const proxy = (0,proxy_from_env/* getProxyForUrl */.T)(urlOf(request));
        let handler = this.#handlers.get(proxy);
        if (handler === undefined) {
            handler = connect(proxy, this.#options);
            this.#handlers.set(proxy, handler);
        }
        return (await handler).handle(request, options);
    }
    destroy() {
        for (const handler of this.#handlers.values()) {
            handler.then((made) => {
                made.destroy();
            }, () => undefined);
        }
    }
}
function urlOf({ protocol, hostname, port }) {
    return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
}
async function connect(proxy, options) {
    // More connections than this are never opened at once; the pool's own limit would only add a warning.
    const pool = { keepAlive: true, maxSockets: 64 };
    if (proxy === '')
        return new dist_cjs.NodeHttpHandler({ httpAgent: pool, httpsAgent: pool, ...options });
    const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(411), __webpack_require__.e(947)]).then(__webpack_require__.bind(__webpack_require__, 8947));
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(411), __webpack_require__.e(566)]).then(__webpack_require__.bind(__webpack_require__, 1566));
    return new dist_cjs.NodeHttpHandler({
        ...options,
        httpAgent: new HttpProxyAgent(proxy, pool),
        httpsAgent: new HttpsProxyAgent(proxy, pool),
    });
}

;// CONCATENATED MODULE: ./.build/aws/client-settings.js



/** A try that gets no answer ends after this many milliseconds. */
const answerTimeout = 15_000;
/** What every SDK client of this action has in common. Endpoints come from AWS_ENDPOINT_URL*, which the SDK reads. */
function clientSettings({ region, credentials }) {
    return {
        region,
        credentials: async () => {
            const { sessionToken, ...others } = await credentials();
            return sessionToken === undefined ? others : { ...others, sessionToken };
        },
        customUserAgent: [['codepipeline-bridge', version/* version */.r]],
    };
}
/** For requests with small answers: everything has to be there within the answer timeout. */
function apiTransport() {
    return new Transport({
        connectionTimeout: answerTimeout,
        requestTimeout: answerTimeout,
        socketTimeout: answerTimeout,
        throwOnRequestTimeout: true,
    });
}
/** For artifacts, whose transfer may take hours as long as bytes keep moving. */
function transferTransport() {
    return new Transport({ connectionTimeout: answerTimeout, socketTimeout: stall/* stallTimeout */.C });
}


/***/ }),

/***/ 7085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ describeAwsError),
/* harmony export */   S: () => (/* binding */ readAwsError)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8428);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);


/**
 * Error codes without the suffix `Exception`, which some services add and others leave out. From S3's "List of error
 * codes" (API reference, "Error responses"), the service models of S3, STS, KMS and CodePipeline, the common errors of
 * AWS's services and the codes by which its SDKs know throttling. What is not listed goes by its HTTP status.
 */
const codes = {
    credentials: [
        'ExpiredToken',
        'RequestExpired',
        'InvalidToken',
        'InvalidAccessKeyId',
        'InvalidClientTokenId',
        'InvalidSecurity',
        'MissingAuthenticationToken',
        'UnrecognizedClient',
        'SignatureDoesNotMatch',
        'InvalidSignature',
        'UnsupportedSignature',
        // The SDK corrects its clock by this answer; signed anew, the request passes.
        'RequestTimeTooSkewed',
        'TokenRefreshRequired',
        'CredentialsProviderError',
    ],
    denied: ['AccessDenied', 'NotAuthorized', 'IDPRejectedClaim', 'OptInRequired'],
    missing: ['NoSuchKey', 'NoSuchVersion', 'NoSuchBucket', 'NoSuchUpload', 'NotFound', 'InvalidObjectState'],
    changed: ['PreconditionFailed'],
    throttled: [
        'Throttling',
        'Throttled',
        'RequestThrottled',
        'RequestLimitExceeded',
        'TooManyRequests',
        'BandwidthLimitExceeded',
        'LimitExceeded',
        'SlowDown',
        'PriorRequestNotComplete',
    ],
    // What came over the network was not what was sent; the same request may pass.
    network: [
        'RequestTimeout',
        'IncompleteBody',
        'BadDigest',
        // S3 and servers like it send these two; its list has only BadDigest for both.
        'XAmzContentSHA256Mismatch',
        'XAmzContentChecksumMismatch',
    ],
    server: [
        'InternalError',
        'InternalFailure',
        'InternalServerError',
        'ServiceUnavailable',
        'OperationAborted',
        'ConditionalRequestConflict',
        'TemporaryRedirect',
        'Redirect',
        // STS did not reach GitHub.
        'IDPCommunicationError',
    ],
    setting: [
        // Of the SDK and of Node, before anything is sent.
        'EndpointError',
        'ERR_INVALID_URL',
        'ERR_INVALID_PROTOCOL',
        // Certificates, by Node's names ("X509 certificate error codes" in its documentation of TLS).
        'SELF_SIGNED_CERT_IN_CHAIN',
        'DEPTH_ZERO_SELF_SIGNED_CERT',
        'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
        'UNABLE_TO_GET_ISSUER_CERT',
        'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
        'CERT_UNTRUSTED',
        'CERT_REJECTED',
        'CERT_HAS_EXPIRED',
        'CERT_NOT_YET_VALID',
        'INVALID_CA',
        'ERR_TLS_CERT_ALTNAME_INVALID',
        'PermanentRedirect',
        'AuthorizationHeaderMalformed',
        'IllegalLocationConstraint',
        'EndpointNotFound',
        'IncorrectEndpoint',
        'RegionDisabled',
        'InvalidHostHeader',
    ],
    // Of a server that is S3-compatible but for this.
    refused: ['NotImplemented'],
};
/** Of KMS, passed on by S3 as `KMS.<code>`. */
const codesOfKms = {
    denied: ['AccessDenied'],
    throttled: ['Throttling', 'LimitExceeded', 'RequestLimitExceeded'],
    server: ['DependencyTimeout', 'KMSInternal', 'KeyUnavailable', 'InternalFailure', 'ServiceUnavailable'],
    setting: [
        'Disabled',
        'NotFound',
        'KMSInvalidState',
        'InvalidKeyUsage',
        'IncorrectKey',
        'InvalidArn',
        'InvalidGrantToken',
    ],
};
const kindOfCode = invert(codes);
const kindOfKmsCode = invert(codesOfKms);
function invert(lists) {
    return new Map(Object.entries(lists).flatMap(([kind, names]) => names.map((name) => [name, kind])));
}
const byStatus = {
    401: 'credentials',
    403: 'denied',
    404: 'missing',
    // Of a proxy, which has passed nothing on.
    407: 'network',
    408: 'network',
    412: 'changed',
    429: 'throttled',
};
/** Node's codes for a connection that was never made, so that nothing was sent on it. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);
/** Of this process, not of the network: no use in trying again. */
const programmingErrors = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);
/** Reads what the SDK, Node or our own code threw. Never throws itself. */
function readAwsError(error) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        return decided(error);
    const { name, code: nodeCode, $metadata } = fieldsOf(error);
    const status = $metadata.httpStatusCode;
    const code = status === undefined && nodeCode !== undefined ? nodeCode : (name ?? nodeCode ?? 'Unknown');
    const kind = isKeyUnreachable(code, error) ? 'server' : kindOf(code, status);
    return {
        kind,
        code,
        status,
        requestId: $metadata.requestId,
        mayHaveArrived: (kind === 'network' || kind === 'server') && !neverSent.has(code),
    };
}
/** What AWS, or the network, has said to a request: `Please reduce your request rate. (SlowDown, HTTP 503, request ABC)`. */
function describeAwsError(error) {
    const { code, status, requestId } = readAwsError(error);
    const facts = [
        code,
        ...(status === undefined ? [] : [`HTTP ${status}`]),
        ...(requestId === undefined ? [] : [`request ${requestId}`]),
    ].join(', ');
    const said = error instanceof Error && error.message !== '' ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(error.message), 500)} ` : '';
    return `${said}(${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(facts)})`;
}
/** A request that our own code gave up, as where it got no credentials: there is nothing to try again. */
function decided({ type }) {
    return { kind: 'refused', code: type, status: undefined, requestId: undefined, mayHaveArrived: false };
}
function kindOf(code, status) {
    const name = code.replace(/Exception$/, '');
    const known = name.startsWith('KMS.') ? kindOfKmsCode.get(name.slice(4)) : kindOfCode.get(name);
    if (known !== undefined)
        return known;
    if (status === undefined)
        return programmingErrors.has(code) ? 'refused' : 'network';
    if (status >= 500)
        return 'server';
    // An answer that the SDK could not read comes from something between us and AWS, whatever its status.
    if (code === 'SyntaxError' || status < 400)
        return 'network';
    return byStatus[status] ?? 'refused';
}
/**
 * STS could not fetch the keys of GitHub's OIDC provider just now. It uses one code for this and for tokens that it
 * will never take ("Incorrect token audience", "No OpenIDConnect provider found"), see aws/aws-cli#7194.
 */
function isKeyUnreachable(code, error) {
    return (code.startsWith('InvalidIdentityToken') &&
        error instanceof Error &&
        /retrieve verification key/i.test(error.message));
}
function fieldsOf(error) {
    if (typeof error !== 'object' || error === null)
        return { name: undefined, code: undefined, $metadata: {} };
    const { name, code, $metadata } = error;
    return {
        name: typeof name === 'string' ? name : undefined,
        code: typeof code === 'string' ? code : undefined,
        $metadata: typeof $metadata === 'object' && $metadata !== null ? $metadata : {},
    };
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
const firstWait = 500;
const longestWait = 15_000;
/**
 * Tries until one succeeds, or the budget is used up. The waits between tries double, and are half fixed and half by
 * chance, so that requests that failed together do not come back together.
 *
 * @param isWorthRetrying asked about each error
 * @param onRetry told of each failed try that is followed by another, with the wait in milliseconds
 * @throws the last try's error, or the signal's reason
 */
async function retry(attempt, isWorthRetrying, onRetry, { clock, budget, signal, random = Math.random }) {
    let end = clock.now() + budget;
    let failures = 0;
    for (;;) {
        let quietSince = clock.now();
        const activity = {
            moved: () => {
                const now = clock.now();
                end += now - quietSince;
                quietSince = now;
            },
            kept: () => {
                end = clock.now() + budget;
                failures = 0;
            },
        };
        try {
            return await attempt(activity);
        }
        catch (error) {
            signal?.throwIfAborted();
            const ceiling = Math.min(longestWait, firstWait * 2 ** failures);
            const wait = ceiling / 2 + (random() * ceiling) / 2;
            failures += 1;
            if (!isWorthRetrying(error) || clock.now() + wait >= end)
                throw error;
            onRetry(error, wait);
            await clock.sleep(wait, signal);
        }
    }
}


/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ stallTimeout),
/* harmony export */   i: () => (/* binding */ endIfStalled)
/* harmony export */ });
/** Milliseconds without a byte after which a request of a transfer is given up, and made again. */
const stallTimeout = 30_000;
/**
 * One try, ended where nothing has moved for `limit` milliseconds.
 *
 * @param attempt calls `moved` whenever bytes have moved, and ends when its signal aborts
 * @throws Stalled where it was ended; else what the try rejects with
 */
async function endIfStalled(attempt, limit, clock, signal) {
    const ended = new AbortController();
    const stalled = new AbortController();
    let movedAt = clock.now();
    const watch = async () => {
        for (let wait = limit; wait > 0; wait = movedAt + limit - clock.now())
            await clock.sleep(wait, ended.signal);
        stalled.abort(new Stalled(limit));
    };
    // It only ever rejects because the try has ended.
    watch().catch(() => undefined);
    try {
        return await attempt(AbortSignal.any([signal, stalled.signal]), () => {
            movedAt = clock.now();
        });
    }
    catch (error) {
        // The SDK calls every abort an AbortError.
        stalled.signal.throwIfAborted();
        throw error;
    }
    finally {
        ended.abort();
    }
}
/** A request has moved no byte for so long that it was given up. */
class Stalled extends Error {
    name = 'Stalled';
    code = 'ETIMEDOUT';
    constructor(limit) {
        super(`No byte has moved for ${limit / 1_000} s.`);
    }
}


/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ey: () => (/* binding */ isResultRefused),
/* harmony export */   tF: () => (/* binding */ apiFailure)
/* harmony export */ });
/* unused harmony exports isJobLost, jobLost, noEchoProblem */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8428);
/* harmony import */ var _job_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(986);



const needsToken = 'a third-party job needs its client token: send it as client-token along with the job ID';
/** Codes after which no result of this run would be taken: the job is another's, closed, or unknown. */
const lost = {
    InvalidNonceException: () => ({
        why: 'it is already acknowledged by another worker, or was handed out again',
        advice: 'most likely it was dispatched twice: nothing to do, since the other run answers it. If there is none, retry the stage in CodePipeline',
    }),
    JobNotFoundException: ({ clientToken }) => clientToken === undefined
        ? {
            why: 'no custom action and no Lambda action has such a job (any more) in this region and account',
            advice: `${needsToken}; else retry the stage in CodePipeline`,
        }
        : { why: 'CodePipeline does not know it (any more), in this region and for this client token' },
    InvalidJobException: () => ({ why: 'CodePipeline has closed it already' }),
    InvalidJobStateException: ({ acknowledges, clientToken }) => ({
        why: 'CodePipeline has closed it already (timed out, stopped, or answered by someone else), or never saw it acknowledged',
        ...(acknowledges || clientToken !== undefined
            ? {}
            : {
                advice: 'see that whoever polls for a custom action’s jobs sends their nonce along or acknowledges them (AcknowledgeJob), then retry the stage in CodePipeline',
            }),
    }),
    InvalidClientTokenException: () => ({ why: 'the client token is not this job’s' }),
};
/** Whether the job is not, or no longer, this run's to work on or to answer. */
function isJobLost(error) {
    return error instanceof _job_api_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h && error.code in lost;
}
/** Whether CodePipeline did not take a result as it is, so that the job still waits for one. */
function isResultRefused(error) {
    return error instanceof _job_api_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h && error.kind === 'refused' && !error.mayHaveArrived && !isJobLost(error);
}
/** The error that ends the step when a job is not this run's. */
function jobLost({ why, advice }, { jobId, attempt }, options) {
    const next = attempt > 1
        ? `this is attempt ${attempt} of the run, and a re-run replays the old job: retry the stage in CodePipeline instead`
        : (advice ?? 'see who else polls for this action’s jobs, or retry the stage in CodePipeline');
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('JobFailed', `Job ${jobId} cannot be worked on: ${why}; ${next}.`, options);
}
/** What the step ends with when a call of CodePipeline's API has failed for good. */
function apiFailure(error, run) {
    if (!(error instanceof _job_api_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h))
        return error;
    const { code, kind, message } = error;
    const options = { cause: error };
    // Its own words on why there are no credentials.
    if (kind === 'no credentials' && error.cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        return error.cause;
    const loss = lost[code]?.(run);
    if (loss !== undefined)
        return jobLost({ ...loss, why: `${loss.why} (${message})` }, run, options);
    const hint = run.clientToken === undefined ? ` (${needsToken})` : '';
    switch (kind) {
        case 'setting':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ConfigurationError', `CodePipeline cannot be asked as things are set: ${message}. Check aws-region and AWS_ENDPOINT_URL. Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.`, options);
        case 'no credentials':
        case 'credentials':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('PermissionError', `CodePipeline did not accept the worker's AWS credentials: ${message}. Check role-to-assume, or the step that sets AWS_ACCESS_KEY_ID.`, options);
        case 'denied':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('PermissionError', `The worker's AWS credentials may not do this: ${message}. Allow the operation in the IAM policy of the role or user${hint}.`, options);
        case 'throttled':
        case 'server':
        case 'network':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('SystemUnavailable', `CodePipeline could not be reached: ${message}. Check the network, the proxy and aws-region; then retry the stage in CodePipeline.`, options);
        case 'refused':
            return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(asWritten.has(code) ? 'ConfigurationError' : 'JobFailed', `CodePipeline refused the request: ${message}. Check job-id, client-token and aws-region${hint}.`, options);
    }
}
/** Of what the user has written. */
const asWritten = new Set(['ValidationException', 'OutputVariablesSizeExceededException']);
/** Why CodePipeline did not tell which configuration properties are secret, and what to do about it. */
function noEchoProblem(error, { clientToken }) {
    const operation = clientToken === undefined ? 'ListActionTypes' : 'GetActionType';
    const nameKeys = 'name the secret keys in the input secret-configuration';
    if (!(error instanceof ApiError))
        return { reason: `${operation} failed: ${oneLine(String(error))}`, remedy: nameKeys };
    return error.kind === 'denied'
        ? {
            reason: `${operation} is not allowed (${error.code})`,
            remedy: `allow codepipeline:${operation} in the IAM policy of the worker, or ${nameKeys}`,
        }
        : { reason: `${operation} failed (${error.code})`, remedy: nameKeys };
}


/***/ }),

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
class ApiError extends Error {
    name = 'ApiError';
    kind;
    /** Such as `InvalidNonceException` or `ECONNRESET`. */
    code;
    /** Whether CodePipeline may have carried the request out all the same. */
    mayHaveArrived;
    constructor(details, message, options) {
        super(message, options);
        this.kind = details.kind;
        this.code = details.code;
        this.mayHaveArrived = details.mayHaveArrived;
    }
}


/***/ }),

/***/ 1894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ fitSuccess),
/* harmony export */   CP: () => (/* binding */ fitFailure),
/* harmony export */   Fy: () => (/* binding */ limits)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2543);

/** Greatest lengths in characters, from the API's model (service model codepipeline-2015-07-09). */
const limits = {
    failureMessage: 5000,
    summary: 2048,
    externalExecutionId: 1500,
    revision: 1500,
    changeIdentifier: 100,
    revisionSummary: 2048,
    continuationToken: 2048,
};
/** The result with every text within the API's limits, so that no long text can keep it from arriving. */
function fitSuccess(result) {
    const { executionDetails: details, currentRevision } = result;
    return {
        ...result,
        executionDetails: {
            ...details,
            summary: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(details.summary, limits.summary),
            externalExecutionId: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(details.externalExecutionId, limits.externalExecutionId),
        },
        ...(currentRevision === undefined ? {} : { currentRevision: fitRevision(currentRevision) }),
    };
}
/** As fitSuccess, for a failure. */
function fitFailure(result) {
    const { externalExecutionId } = result;
    return {
        ...result,
        message: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(result.message, limits.failureMessage),
        ...(externalExecutionId === undefined
            ? {}
            : { externalExecutionId: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(externalExecutionId, limits.externalExecutionId) }),
    };
}
function fitRevision(revision) {
    const { revisionSummary } = revision;
    return {
        ...revision,
        revision: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(revision.revision, limits.revision),
        changeIdentifier: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(revision.changeIdentifier, limits.changeIdentifier),
        ...(revisionSummary === undefined
            ? {}
            : { revisionSummary: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(revisionSummary, limits.revisionSummary) }),
    };
}


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iv: () => (/* binding */ openJob),
  D: () => (/* binding */ takesOutputVariables)
});

// UNUSED EXPORTS: comesAcknowledged, refuseRerun

// EXTERNAL MODULE: ./.build/failure.js
var failure = __webpack_require__(8428);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codepipeline/dist-cjs/index.js
var dist_cjs = __webpack_require__(8232);
// EXTERNAL MODULE: ./.build/aws/client-settings.js + 1 modules
var client_settings = __webpack_require__(2868);
// EXTERNAL MODULE: ./.build/codepipeline/single-try.js
var single_try = __webpack_require__(6142);
;// CONCATENATED MODULE: ./.build/codepipeline/client.js



/** A client of CodePipeline. */
function createSend(place, clock) {
    const client = new dist_cjs/* CodePipelineClient */.pEs({
        ...(0,client_settings/* clientSettings */.ry)(place),
        requestHandler: (0,client_settings/* apiTransport */.AJ)(),
        // The SDK's own retries would hide whether an earlier try may have arrived.
        maxAttempts: 1,
    });
    return (operation, command, signal) => (0,single_try/* singleTry */.C)(operation, clock, signal, (abortSignal) => client.send(command, { abortSignal }));
}

// EXTERNAL MODULE: ./.build/codepipeline/job-api.js
var job_api = __webpack_require__(986);
;// CONCATENATED MODULE: ./.build/codepipeline/job-details.js


/**
 * A job as GetThirdPartyJobDetails and GetJobDetails describe it, in this action's terms. Every member of the answer is
 * optional in the service model; what is missing is undefined here, or empty where it is a list or a map.
 *
 * @throws Failure where the answer lacks what no job can be without.
 */
function readJobData(operation, details) {
    const data = details?.data;
    if (details?.id === undefined || data === undefined) {
        throw new failure/* Failure */.H('SystemUnavailable', `${operation} answered without a job: check that AWS_ENDPOINT_URL and the proxy lead to CodePipeline.`);
    }
    const { actionTypeId, pipelineContext } = data;
    const job = {
        id: details.id,
        configuration: data.actionConfiguration?.configuration ?? {},
        actionType: actionTypeId?.category === undefined ||
            actionTypeId.owner === undefined ||
            actionTypeId.provider === undefined ||
            actionTypeId.version === undefined
            ? undefined
            : {
                category: actionTypeId.category,
                owner: actionTypeId.owner,
                provider: actionTypeId.provider,
                version: actionTypeId.version,
            },
        pipeline: {
            pipelineName: pipelineContext?.pipelineName,
            stageName: pipelineContext?.stage?.name,
            actionName: pipelineContext?.action?.name,
            actionExecutionId: pipelineContext?.action?.actionExecutionId,
            pipelineArn: pipelineContext?.pipelineArn,
            pipelineExecutionId: pipelineContext?.pipelineExecutionId,
        },
        inputArtifacts: (data.inputArtifacts ?? []).map(readArtifact),
        outputArtifacts: (data.outputArtifacts ?? []).map(readArtifact),
        continuationToken: data.continuationToken,
        encryptionKeyId: data.encryptionKey?.id,
    };
    return { job, artifactCredentials: readCredentials(data.artifactCredentials) };
}
/** The status in the answer to an acknowledgement. Without one the nonce has to tell whether the job was taken. */
function readStatus(operation, { status }) {
    if (status !== undefined)
        return status;
    throw new job_api/* ApiError */.h({ kind: 'network', code: 'NoStatus', mayHaveArrived: true }, `${operation} answered without a status`);
}
function readArtifact({ name, revision, location }) {
    const { bucketName, objectKey } = location?.s3Location ?? {};
    return {
        name: name ?? '',
        revision,
        location: bucketName === undefined || objectKey === undefined
            ? undefined
            : { bucket: bucketName, key: objectKey },
    };
}
function readCredentials(credentials) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials ?? {};
    if (accessKeyId === undefined || secretAccessKey === undefined)
        return undefined;
    return { accessKeyId, secretAccessKey, sessionToken };
}

// EXTERNAL MODULE: ./.build/codepipeline/limits.js
var limits = __webpack_require__(1894);
;// CONCATENATED MODULE: ./.build/codepipeline/custom-jobs.js





/**
 * The API for jobs of custom actions and of CodePipeline's Lambda action: GetJobDetails and its siblings.
 *
 * AWS's reference names custom actions only. That the results of the Lambda action's jobs go this way too is in its
 * guide ("Invoke an AWS Lambda function in a pipeline"); that GetJobDetails knows these jobs is seen in public code.
 *
 * @param nonce undefined: whoever sent a custom action's job has acknowledged it
 */
function customJob(jobId, nonce, send) {
    return {
        getDetails: async (signal) => {
            const operation = 'GetJobDetails';
            const command = new dist_cjs/* GetJobDetailsCommand */.Zgb({ jobId });
            const { jobDetails } = await send(operation, command, signal).catch(asUnknownJob);
            const data = readJobData(operation, jobDetails);
            const isAcknowledged = nonce === undefined || data.job.actionType?.owner === 'AWS';
            return { ...data, isAcknowledged, nonce };
        },
        acknowledge: async (withNonce, signal) => {
            const operation = 'AcknowledgeJob';
            const command = new dist_cjs/* AcknowledgeJobCommand */.fke({ jobId, nonce: withNonce });
            return readStatus(operation, await send(operation, command, signal));
        },
        putSuccess: async (result, signal) => {
            const command = new dist_cjs/* PutJobSuccessResultCommand */._Vy({ jobId, ...(0,limits/* fitSuccess */.$W)(result) });
            await send('PutJobSuccessResult', command, signal);
        },
        putFailure: async (result, signal) => {
            const command = new dist_cjs/* PutJobFailureResultCommand */.nFt({ jobId, failureDetails: (0,limits/* fitFailure */.CP)(result) });
            await send('PutJobFailureResult', command, signal);
        },
        // GetActionType knows the owners AWS and ThirdParty only (pattern of ActionTypeOwner in the service model).
        getSecretProperties: async (actionType, signal) => {
            const properties = (await findActionType(actionType, send, signal)).actionConfigurationProperties ?? [];
            return properties.flatMap(({ name, secret }) => (secret === true && name !== undefined ? [name] : []));
        },
    };
}
/** The job ID is all that GetJobDetails is given: one that is malformed is one that it does not know. */
function asUnknownJob(error) {
    if (!(error instanceof job_api/* ApiError */.h) || error.code !== 'ValidationException')
        throw error;
    const { kind, mayHaveArrived, message } = error;
    throw new job_api/* ApiError */.h({ kind, code: 'JobNotFoundException', mayHaveArrived }, message, { cause: error });
}
async function findActionType(wanted, send, signal) {
    const actionOwnerFilter = wanted.owner;
    let nextToken;
    do {
        const command = new dist_cjs/* ListActionTypesCommand */.bZI({ actionOwnerFilter, nextToken });
        const page = await send('ListActionTypes', command, signal);
        const found = page.actionTypes?.find(({ id }) => id?.category === wanted.category && id.provider === wanted.provider && id.version === wanted.version);
        if (found !== undefined)
            return found;
        ({ nextToken } = page);
    } while (nextToken !== undefined);
    throw new failure/* Failure */.H('SystemUnavailable', 'ListActionTypes did not list the action type of the job.');
}

;// CONCATENATED MODULE: ./.build/codepipeline/third-party-jobs.js




/** The API for jobs of partners' actions: GetThirdPartyJobDetails and its siblings. */
function thirdPartyJob(jobId, clientToken, send) {
    const identity = { jobId, clientToken };
    return {
        getDetails: async (signal) => {
            const operation = 'GetThirdPartyJobDetails';
            const { jobDetails } = await send(operation, new dist_cjs/* GetThirdPartyJobDetailsCommand */.UjH(identity), signal);
            return { ...readJobData(operation, jobDetails), isAcknowledged: false, nonce: jobDetails?.nonce };
        },
        acknowledge: async (nonce, signal) => {
            const operation = 'AcknowledgeThirdPartyJob';
            const command = new dist_cjs/* AcknowledgeThirdPartyJobCommand */.ugO({ ...identity, nonce });
            return readStatus(operation, await send(operation, command, signal));
        },
        putSuccess: async (result, signal) => {
            const command = new dist_cjs/* PutThirdPartyJobSuccessResultCommand */.xxr({ ...identity, ...(0,limits/* fitSuccess */.$W)(result) });
            await send('PutThirdPartyJobSuccessResult', command, signal);
        },
        putFailure: async (result, signal) => {
            const failureDetails = (0,limits/* fitFailure */.CP)(result);
            const command = new dist_cjs/* PutThirdPartyJobFailureResultCommand */.W02({ ...identity, failureDetails });
            await send('PutThirdPartyJobFailureResult', command, signal);
        },
        getSecretProperties: async ({ category, ...actionType }, signal) => {
            const command = new dist_cjs/* GetActionTypeCommand */.SNj({ ...actionType, category: category });
            const { actionType: declaration } = await send('GetActionType', command, signal);
            if (declaration?.properties === undefined) {
                throw new failure/* Failure */.H('SystemUnavailable', 'GetActionType answered without the properties of the action type.');
            }
            return declaration.properties.flatMap(({ name, noEcho }) => noEcho === true && name !== undefined ? [name] : []);
        },
    };
}

;// CONCATENATED MODULE: ./.build/codepipeline/open-job.js




/*
 * CodePipeline hands out three kinds of job, through two APIs. All that tells them apart before the job's details are
 * known is here: a client token comes with third-party jobs only, a nonce with jobs of custom actions only.
 */
/** The job's API, which follows from the client token alone. */
function openJob({ jobId, clientToken, nonce }, place, clock) {
    const send = createSend(place, clock);
    return clientToken === undefined ? customJob(jobId, nonce, send) : thirdPartyJob(jobId, clientToken, send);
}
/**
 * Whether the job came acknowledged: a custom action's without a nonce, by whoever sent it; the Lambda action's needs
 * no acknowledgement. JobDetails.isAcknowledged says it for good.
 */
function comesAcknowledged({ clientToken, nonce }) {
    return clientToken === undefined && nonce === undefined;
}
/** PutThirdPartyJobSuccessResult has no outputVariables, PutJobSuccessResult has. */
function takesOutputVariables({ clientToken }) {
    return clientToken === undefined;
}
/**
 * For a job that this run does not acknowledge itself. A re-run replays the event, and so the job, that attempt 1 has
 * answered. GetThirdPartyJobDetails refuses a job that is closed; GetJobDetails does not say.
 *
 * @param attempt GITHUB_RUN_ATTEMPT
 * @throws Failure for a re-run that nothing else would keep from doing the work twice
 */
function refuseRerun({ jobId, clientToken }, attempt) {
    if (clientToken !== undefined || attempt <= 1)
        return;
    throw new Failure('JobFailed', `Job ${jobId} cannot be worked on: this is attempt ${attempt} of the run, and attempt 1 has answered the job already; retry the stage in CodePipeline instead.`);
}


/***/ }),

/***/ 6322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   R: () => (/* binding */ budgets)
/* harmony export */ });
/* harmony import */ var _aws_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(494);
/* harmony import */ var _job_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(986);


/** How long tries are repeated, in milliseconds from the first. */
const budgets = {
    /** Any call of main. */
    call: 60_000,
    result: 600_000,
    /** After a cancellation all that is left of the runner's job shares about five minutes. */
    resultAfterCancellation: 60_000,
    /** GetActionType only decides how much is masked; it is not worth a minute's wait. */
    secretProperties: 10_000,
};
/**
 * Tries until one is answered: throttling, 5xx and network errors are tried again until the budget is used up.
 * `attempt` is told whether an earlier try may have arrived unanswered.
 *
 * @throws the last ApiError, whose `mayHaveArrived` then speaks of all tries; at once whatever else `attempt` throws.
 */
async function retry(attempt, options) {
    let mayHaveArrived = false;
    const attemptWithHistory = async () => {
        try {
            return await attempt(mayHaveArrived);
        }
        catch (error) {
            if (error instanceof _job_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h)
                mayHaveArrived ||= error.mayHaveArrived;
            throw error;
        }
    };
    try {
        return await (0,_aws_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(attemptWithHistory, isWorthRetrying, options.onRetry, options);
    }
    catch (error) {
        throw error instanceof _job_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h ? withHistory(error, mayHaveArrived) : error;
    }
}
function isWorthRetrying(error) {
    return (error instanceof _job_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h && ['throttled', 'server', 'network', 'no credentials'].includes(error.kind));
}
function withHistory(error, mayHaveArrived) {
    if (error.mayHaveArrived === mayHaveArrived)
        return error;
    return new _job_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h({ kind: error.kind, code: error.code, mayHaveArrived }, error.message, {
        cause: error.cause,
    });
}


/***/ }),

/***/ 6142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ singleTry)
/* harmony export */ });
/* harmony import */ var _aws_client_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2868);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7085);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8428);
/* harmony import */ var _job_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(986);




/**
 * One try of one operation, ended after the timeout however the connection behaves.
 *
 * @param timeout in milliseconds
 * @throws ApiError when it failed, a Failure that `send` throws as it is; the signal's reason when the signal ended it
 */
async function singleTry(operation, clock, signal, send, timeout = _aws_client_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTimeout */ .Em) {
    signal?.throwIfAborted();
    const ended = new AbortController();
    const either = signal === undefined ? ended.signal : AbortSignal.any([ended.signal, signal]);
    const outOfTime = clock.sleep(timeout, either).then(() => {
        throw new _job_api_js__WEBPACK_IMPORTED_MODULE_3__/* .ApiError */ .h({ kind: 'network', code: 'NoAnswer', mayHaveArrived: true }, `${operation} got no answer within ${timeout / 1000} s`);
    }, () => new Promise(() => undefined));
    try {
        return await Promise.race([sendTwiceIfSkewed(send, either), outOfTime]);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error instanceof _job_api_js__WEBPACK_IMPORTED_MODULE_3__/* .ApiError */ .h || error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H ? error : toApiError(operation, error);
    }
    finally {
        ended.abort();
    }
}
/**
 * The SDK learns by how much the machine's clock is off from an answer that refuses the signature; the same request,
 * signed anew, then passes. A refused signature was not carried out, so this is still one try.
 */
async function sendTwiceIfSkewed(send, signal) {
    try {
        return await send(signal);
    }
    catch (error) {
        if (!isSkewCorrected(error))
            throw error;
        return await send(signal);
    }
}
function isSkewCorrected(error) {
    if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsError */ .S)(error).kind !== 'credentials')
        return false;
    return error.$metadata?.clockSkewCorrected === true;
}
const kinds = {
    credentials: 'credentials',
    denied: 'denied',
    missing: 'refused',
    changed: 'refused',
    throttled: 'throttled',
    server: 'server',
    network: 'network',
    setting: 'setting',
    refused: 'refused',
};
function toApiError(operation, error) {
    const { kind, code, mayHaveArrived } = (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsError */ .S)(error);
    return new _job_api_js__WEBPACK_IMPORTED_MODULE_3__/* .ApiError */ .h({ kind: kinds[kind], code, mayHaveArrived }, `${operation}: ${(0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAwsError */ .P)(error)}`, { cause: error });
}


/***/ }),

/***/ 8428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   e: () => (/* binding */ failureTypes)
/* harmony export */ });
/** The values of FailureType in CodePipeline's API model. */
const failureTypes = [
    'JobFailed',
    'ConfigurationError',
    'PermissionError',
    'RevisionOutOfSync',
    'RevisionUnavailable',
    'SystemUnavailable',
];
/**
 * Something that ends the job, with the type under which CodePipeline shall hear of it.
 *
 * The message is one line: what failed, on what, why, and what to do next. The cause stays attached.
 */
class Failure extends Error {
    name = 'Failure';
    type;
    constructor(type, message, options) {
        super(message, options);
        this.type = type;
    }
}


/***/ }),

/***/ 5569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readVariable)
/* harmony export */ });
/** The variable without the space around it; undefined where it is blank. */
function readVariable(env, name) {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 9825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5569);


/** Reads the runner's default variables. Never throws: what is missing becomes empty, or a default. */
function readRun(env) {
    const server = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, 'GITHUB_SERVER_URL') ?? 'https://github.com';
    const repository = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, 'GITHUB_REPOSITORY') ?? '';
    const id = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, 'GITHUB_RUN_ID') ?? '';
    const attempt = Number((0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, 'GITHUB_RUN_ATTEMPT') ?? '1');
    const runUrl = `${server}/${repository}/actions/runs/${id}`;
    return {
        url: `${runUrl}/attempts/${attempt}`,
        id,
        attempt,
        repository,
        job: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, 'GITHUB_JOB') ?? '',
        runnerName: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, 'RUNNER_NAME') ?? '',
        apiUrl: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
        workspace: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
        temporaryFolder: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, 'RUNNER_TEMP') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        names: [
            runUrl,
            `${runUrl}/attempts/${attempt}`,
            repository.split('/').at(-1) ?? '',
            ...publicVariables.flatMap((variable) => withHost((0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariable */ .n)(env, variable) ?? '')),
        ].filter((name) => name !== ''),
    };
}
/** https://docs.github.com/actions/reference/variables-reference#default-environment-variables */
const publicVariables = [
    'GITHUB_API_URL',
    'GITHUB_BASE_REF',
    'GITHUB_GRAPHQL_URL',
    'GITHUB_HEAD_REF',
    'GITHUB_JOB',
    'GITHUB_REF',
    'GITHUB_REF_NAME',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_OWNER',
    'GITHUB_RUN_ID',
    'GITHUB_SERVER_URL',
    'GITHUB_WORKFLOW',
    'GITHUB_WORKFLOW_REF',
];
function withHost(value) {
    return URL.canParse(value) ? [value, new URL(value).host] : [value];
}


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/** `work`'s own result, or a rejection with the signal's reason as soon as that aborts: for work that cannot be ended. */
async function unlessAborted(work, signal) {
    return await new Promise((resolve, reject) => {
        const abort = () => {
            reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
        };
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { once: true });
        work.then(resolve, reject).finally(() => {
            signal.removeEventListener('abort', abort);
        });
    });
}


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
/** A size for people, in units of 1024: `0 B`, `1.5 KiB`, `230 MiB`. */
function sizeText(bytes) {
    let value = bytes;
    let unit = 'B';
    for (const larger of ['KiB', 'MiB', 'GiB', 'TiB']) {
        if (value < 1000)
            break;
        value /= 1024;
        unit = larger;
    }
    return `${unit === 'B' || value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}
/** A duration for people: `0.4 s`, `12 s`, `3 min 20 s`. */
function durationText(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `1 file`, `12 files`. */
function countText(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ describeJobFailure),
/* harmony export */   Jf: () => (/* binding */ describeSuccess),
/* harmony export */   bc: () => (/* binding */ decideReport),
/* harmony export */   vL: () => (/* binding */ jobOutcomes),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8428);

/** How the workflow's job stands when post runs: `job.status`, or `needs.*.result` of another job. */
const jobOutcomes = ['success', 'failure', 'cancelled', 'skipped'];
/** What post has to report. Undefined for `jobOutcome`: nobody said how the job ended. */
function decideReport(main, jobOutcome) {
    switch (main.phase) {
        case 'unclaimed':
            return { kind: 'nothing', why: 'main did not acknowledge the job, so there is nothing to answer' };
        case 'reported':
            return { kind: 'nothing', why: 'main has reported the failure of the job already' };
        case 'acknowledging':
        case 'acknowledged':
            if (jobOutcome === 'cancelled')
                return { kind: 'job-failure', outcome: 'cancelled' };
            return mainFailure(main.failure, 'The action’s main step ended before it was done, without saying why');
        case 'failed':
        case 'reporting':
            return mainFailure(main.failure, 'The action’s main step failed');
        case 'succeeded':
            break;
    }
    if (!main.report)
        return { kind: 'nothing', why: 'report is false: a later job reports' };
    if (jobOutcome === undefined) {
        // Never claim a success that nobody has stated (actions/runner#2030: nested composites can blank the inputs).
        return {
            kind: 'unknown-outcome',
            message: 'The outcome of the workflow’s job is unknown, since job-status was empty or not readable in the post step (nested composite actions can lose it): set job-status to ${{ job.status }} where the action is used',
        };
    }
    return jobOutcome === 'success' ? { kind: 'success' } : { kind: 'job-failure', outcome: jobOutcome };
}
function mainFailure(failure, otherwise) {
    return { kind: 'main-failure', type: failure?.type ?? 'JobFailed', message: failure?.message ?? otherwise };
}
/** FailureDetails.message for a job that did not succeed; `written` is the user's own failure-message. */
function describeJobFailure(outcome, details) {
    const { written, failedSteps, runUrl } = details;
    switch (outcome) {
        case 'cancelled':
            return `The workflow run was cancelled: ${written === undefined ? runUrl : `${written} (${runUrl})`}`;
        case 'skipped':
            return written ?? `The workflow job that this report is for was skipped: ${runUrl}`;
        case 'failure':
            return written ?? describeFailedSteps(failedSteps, runUrl);
    }
}
function describeFailedSteps(failedSteps, runUrl) {
    const [first, ...others] = failedSteps?.names ?? [];
    if (failedSteps === undefined || first === undefined)
        return `A step of the workflow’s job failed: ${runUrl}`;
    if (others.length === 0)
        return `Step "${first}" failed: ${failedSteps.url} (run: ${runUrl})`;
    const names = [first, ...others].map((name) => `"${name}"`).join(', ');
    return `Steps ${names} failed: ${failedSteps.url} (run: ${runUrl})`;
}
/** ExecutionDetails.summary where the user wrote none. */
function describeSuccess(runUrl, goesOn) {
    return `${goesOn ? 'In progress, to be continued' : 'Succeeded'}: ${runUrl}`;
}
/** A thrown error as type and message for CodePipeline; whatever is no Failure counts as JobFailed. */
function toFailure(error) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        return error;
    const text = error instanceof Error && error.message !== '' ? error.message : String(error);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('JobFailed', `Unexpected error: ${text}`, { cause: error });
}


/***/ }),

/***/ 8828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ allowedOutputPath),
/* harmony export */   e: () => (/* binding */ pathInWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8428);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);




/** What `output-artifacts` takes as a path; the end of every message about one that does not fit. */
const allowedOutputPath = 'output-artifacts takes a directory, a file or a glob inside the workspace';
/**
 * An output artifact's path or glob as it stands below the workspace, with `/` between its segments: `dist/*.zip`,
 * and `.` for the workspace itself. Looks at the text alone, not at the disk.
 *
 * @param workspace absolute path
 * @throws Failure (ConfigurationError) where it leaves the workspace, or can be no path
 */
function pathInWorkspace(artifact, path, workspace) {
    if (path.includes('\0'))
        throw unfit(artifact, path, 'holds a NUL character');
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(full, workspace)) {
        throw unfit(artifact, path, `leaves the workspace ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(workspace)}`);
    }
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, full);
    return below === '' ? '.' : below.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
function unfit(artifact, path, why) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('ConfigurationError', `Output artifact ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(artifact)}: the path "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(path)}" ${why}; ${allowedOutputPath}`);
}


/***/ }),

/***/ 8570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ forbiddenOnWindows),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fi: () => (/* binding */ reservedOnWindows)
/* harmony export */ });
/* unused harmony exports nameUnfitForWindows, ignoresCase */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Whether an absolute path is the folder or lies in it, going by the text alone, in the way of this platform. */
function isInside(path, folder) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    // On another drive of Windows the way is an absolute one.
    return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below);
}
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\..*| *:.*| *)$/i;
// eslint-disable-next-line no-control-regex -- Windows refuses the control characters themselves.
const forbiddenOnWindows = /[<>:"|?*\\\u0000-\u001f]/;
/**
 * The first name in a path that Windows cannot hold as it is; undefined where there is none.
 *
 * @param path of Windows, absolute; its drive or share is not looked at
 */
function nameUnfitForWindows(path) {
    const names = path.replace(/^(?:[\\/]{2}[^\\/]+[\\/][^\\/]+|[a-z]:)/i, '').split(/[\\/]/);
    return names.find((name) => reservedOnWindows.test(name) ||
        forbiddenOnWindows.test(name) ||
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


/***/ }),

/***/ 8285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportOutcome: () => (/* binding */ reportOutcome)
});

// EXTERNAL MODULE: ./.build/failure.js
var _build_failure = __webpack_require__(8428);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/github/environment.js
var environment = __webpack_require__(5569);
// EXTERNAL MODULE: ./.build/outcome.js
var _build_outcome = __webpack_require__(3806);
// EXTERNAL MODULE: ./.build/output-paths.js
var output_paths = __webpack_require__(8828);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(8570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/secret-configuration.js



/** Reads the input, keys one a line. Throws a ConfigurationError. */
function secret_configuration_parseSecretSetting(value) {
    const lines = value
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const [first = 'auto', ...others] = lines;
    const word = ['auto', 'all', 'none'].find((each) => each === first);
    if (word !== undefined && others.length === 0)
        return word;
    // A key has 1 to 50 characters of any kind, by the API's model.
    if (word === undefined && lines.every((line) => line.length <= 50))
        return lines;
    throw new Failure('ConfigurationError', `Input secret-configuration is "${cut(oneLine(value), 200)}", but must be auto, all, none, or keys of the configuration, one a line.`);
}
/** Characters: as a mask, a shorter value would hide parts of unrelated words. */
const shortestSecret = 4;
/** Decides which values of the configuration are secret, and what the log says of it. */
function decideSecrets(question) {
    const { configuration, setting, names } = question;
    const entries = Object.entries(configuration);
    const namedKeys = namedAsSecret(question);
    const secret = entries.filter(([key, value]) => isSecret(key, value, question));
    const maskable = secret.filter(([, value]) => isLongEnough(value) && !names.includes(value));
    const unmasked = secret.filter((entry) => namedKeys.includes(entry[0]) && !maskable.includes(entry));
    return {
        values: maskable.map(([, value]) => value),
        warnings: [
            ...absentKeys(setting, configuration).map((key) => `Input secret-configuration names ${oneLine(key)}, which the job's configuration does not have: check the spelling, or the value that was meant is not masked.`),
            ...unmasked
                .filter(([, value]) => value.trim() !== '')
                .map(([key, value]) => unmaskedWarning(oneLine(key), value)),
        ],
        summary: entries.length === 0
            ? undefined
            : `${maskable.length} of ${countText(entries.length, 'configuration value is', 'configuration values are')} masked: ${reasonOf(question)}`,
    };
}
function unmaskedWarning(key, value) {
    return isLongEnough(value)
        ? `The value of ${key} is not masked: it is a name, an ID or the region of the job or of the run.`
        : `The value of ${key} is not masked: it is shorter than ${shortestSecret} characters, and its mask would hide parts of other words.`;
}
function isLongEnough(value) {
    return value.trim().length >= shortestSecret;
}
/** Keys that somebody has called secret one by one. */
function namedAsSecret({ setting, noEcho }) {
    if (typeof setting !== 'string')
        return setting;
    return setting === 'auto' && noEcho !== undefined && 'keys' in noEcho ? noEcho.keys : [];
}
/** Keys that the setting names and the configuration lacks. */
function absentKeys(setting, configuration) {
    return typeof setting === 'string' ? [] : setting.filter((key) => !Object.hasOwn(configuration, key));
}
function isSecret(key, value, question) {
    const { setting, noEcho } = question;
    if (setting === 'all')
        return true;
    if (setting === 'auto' && (noEcho === undefined || 'unknown' in noEcho))
        return mayBeSecret(value);
    return namedAsSecret(question).includes(key);
}
/** Where nothing is known every value may be, except those whose masks would hide half of the log. */
function mayBeSecret(value) {
    return isLongEnough(value) && !/^(?:true|false)$/i.test(value) && !isArn(value);
}
/**
 * Whether the text is an ARN in all of its six parts: `arn:partition:service:region:account-id:resource`, where the
 * region may be empty and the account is 12 digits, `aws` (managed policies) or empty.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
function isArn(text) {
    return /^arn:aws(?:-[a-z]+)*:[a-z][a-z\d-]+:(?:[a-z]{2,}(?:-[a-z]+)+-\d{1,2})?:(?:\d{12}|aws)?:\S+$/.test(text);
}
function reasonOf({ setting, noEcho }) {
    if (typeof setting !== 'string')
        return 'those that the input secret-configuration names.';
    if (setting !== 'auto')
        return `the input secret-configuration is ${setting}.`;
    if (noEcho !== undefined && 'keys' in noEcho)
        return 'those that the action type declares as noEcho.';
    const { reason, remedy } = noEcho?.unknown ?? noActionType;
    return `which are secret is not known, since ${reason}: ${remedy}.`;
}
/** Of a job that does not name its action type. */
const noActionType = {
    reason: 'the job does not name its action type',
    remedy: 'name the secret keys in the input secret-configuration',
};

;// CONCATENATED MODULE: ./.build/github/read-input.js



/** The input without the space around it; undefined where it is blank, as nested composite actions make it. */
function read_input_readInput(env, name) {
    return (0,environment/* readVariable */.n)(env, `INPUT_${name.toUpperCase()}`);
}
/** The one error for a bad input: its name, its value, and `allowed`, which goes after "must be". */
function read_input_badInput(name, value, allowed) {
    return new _build_failure/* Failure */.H('ConfigurationError', `Input ${name} is "${(0,_build_text/* cut */.J)((0,_build_text/* oneLine */.T)(value), 200)}", but must be ${allowed}.`);
}
/** A boolean of YAML 1.2's core schema, which is what @actions/core takes. */
function read_input_readBoolean(env, name, otherwise) {
    const value = read_input_readInput(env, name);
    if (value === undefined)
        return otherwise;
    if (['true', 'True', 'TRUE'].includes(value))
        return true;
    if (['false', 'False', 'FALSE'].includes(value))
        return false;
    throw read_input_badInput(name, value, 'true or false');
}
/** One of a few values. */
function readChoice(env, name, allowed, value = read_input_readInput(env, name)) {
    if (value === undefined)
        return undefined;
    const choice = allowed.find((each) => each === value);
    if (choice === undefined)
        throw read_input_badInput(name, value, `one of ${allowed.join(', ')}`);
    return choice;
}
/** The lines that say something, without the space around them. */
function read_input_linesOf(value) {
    return value
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./.build/github/input-artifacts.js



/** Reads the input `input-artifacts`: names one a line, or `none`. Throws a ConfigurationError. */
function input_artifacts_parseInputArtifacts(value) {
    if (value === undefined)
        return 'all';
    if (value === 'none')
        return [];
    const names = linesOf(value);
    if (!names.every(isArtifactName)) {
        throw badInput('input-artifacts', value, 'none, or names of input artifacts, one a line (letters, digits, - and _)');
    }
    return names;
}
/** The selected ones of the job's artifacts, in the job's order. Throws a ConfigurationError for one that it lacks. */
function selectInputArtifacts(selection, artifacts) {
    if (selection === 'all')
        return [...artifacts];
    const unknown = selection.find((name) => !artifacts.some((artifact) => artifact.name === name));
    if (unknown !== undefined)
        throw badInput('input-artifacts', unknown, allowedNames(artifacts));
    return artifacts.filter(({ name }) => selection.includes(name));
}
function allowedNames(artifacts) {
    if (artifacts.length === 0)
        return 'none or empty: the job has no input artifacts';
    return `none, or names of the job's input artifacts: ${artifacts.map(({ name }) => oneLine(name)).join(', ')}`;
}

;// CONCATENATED MODULE: ./.build/github/artifact-name.js
/** Whether CodePipeline could give an artifact this name, by the API's model. */
function artifact_name_isArtifactName(text) {
    return /^[a-zA-Z0-9_-]{1,100}$/.test(text);
}

;// CONCATENATED MODULE: ./.build/github/output-artifacts.js




const input = 'output-artifacts';
/** Reads the input's lines, `Name: path` or a lone `path`. Throws a ConfigurationError. */
function output_artifacts_parseOutputArtifacts(value) {
    const lines = read_input_linesOf(value).map(parseLine);
    if (lines.length > 1 && lines.some(({ name }) => name === undefined)) {
        throw read_input_badInput(input, value, '"Name: path" lines; a path without a name has to be the only line');
    }
    const names = lines.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw read_input_badInput(input, value, `lines with a name each of its own; ${twice} is there twice`);
    return lines;
}
function parseLine(line) {
    // `C:\x` and `C:/x` are paths. Any other text before the first colon is a name unless it has a slash in it.
    const named = /^[A-Za-z]:[\\/]/.test(line) ? null : /^([^:/\\]*):(.*)$/.exec(line);
    if (named === null)
        return { name: undefined, path: line };
    const [, before = '', after = ''] = named;
    const name = before.trim();
    if (!artifact_name_isArtifactName(name)) {
        throw read_input_badInput(input, line, '"Name: path", where the name has 1 to 100 letters, digits, - and _');
    }
    return { name, path: after.trim() };
}
/** Throws a ConfigurationError for a name that the job lacks, or a lone path where it has not just one artifact. */
function checkNames(paths, artifactNames) {
    const bad = paths.find(({ name }) => name === undefined ? artifactNames.length !== 1 : !artifactNames.includes(name));
    if (bad === undefined)
        return;
    throw read_input_badInput(input, lineOf(bad), artifactNames.length === 0
        ? 'empty, since the job has no output artifacts'
        : `"Name: path" lines for the job's output artifacts: ${artifactNames.map(_build_text/* oneLine */.T).join(', ')}`);
}
/** For the log of main, while there is time to add a line: which of the job's output artifacts have none. */
function missingLineWarnings(paths, artifactNames) {
    return artifactNames
        .filter((name) => !paths.some((each) => each.name === undefined || each.name === name))
        .map((name) => `Input output-artifacts has no line for output artifact ${oneLine(name)} of the job: unless it gets one from a later step's output, the job fails at its end. Add "${oneLine(name)}: path".`);
}
/** A path for every one of the output artifacts, inside the workspace, in their order. Throws a ConfigurationError. */
function assignOutputArtifacts(paths, artifacts, workspace) {
    checkNames(paths, artifacts.map(({ name }) => name));
    return artifacts.map((artifact) => {
        const { name } = artifact;
        const path = paths.find((each) => each.name === undefined || each.name === name)?.path ?? '';
        if (path === '')
            throw missingPath(name, paths);
        (0,output_paths/* pathInWorkspace */.e)(name, path, workspace);
        return { artifact, path };
    });
}
function missingPath(name, paths) {
    return read_input_badInput(input, paths.map(lineOf).join('\n'), `a path for every output artifact of the job; ${(0,_build_text/* oneLine */.T)(name)} has none: add a line "${(0,_build_text/* oneLine */.T)(name)}: path"`);
}
function lineOf({ name, path }) {
    return name === undefined ? path : `${name}: ${path}`;
}

;// CONCATENATED MODULE: ./.build/github/output-variables.js



const output_variables_input = 'output-variables';
/** Bytes of all names and values in UTF-8 (PutJobSuccessResult, OutputVariablesSizeExceededException). */
const sizeLimit = 122_880;
/**
 * Reads `name=value` lines and `name<<DELIMITER` blocks in the form of GITHUB_OUTPUT (runner: EnvFileKeyValuePairs).
 * Names are not checked. Throws a ConfigurationError.
 */
function output_variables_parseOutputVariables(text) {
    const lines = text.split('\n');
    const variables = [];
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line.trim() === '')
            continue;
        const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
        if (sign === undefined || (sign === '<<' && rest === ''))
            throw badForm(line);
        let value = rest;
        if (sign === '<<') {
            const end = lines.indexOf(rest, index + 1);
            if (end < 0)
                throw badForm(line, `, up to a line that says ${(0,_build_text/* cut */.J)((0,_build_text/* oneLine */.T)(rest), 100)} and nothing else`);
            value = lines.slice(index + 1, end).join('\n');
            index = end;
        }
        variables.push({ name: name.trim(), value });
    }
    return variables;
}
/** Throws a ConfigurationError for a name that CodePipeline does not take (OutputVariablesKey of its service model). */
function output_variables_checkVariableNames(variables) {
    const bad = variables.find(({ name }) => !/^[A-Za-z0-9@\-_]+$/.test(name));
    if (bad === undefined)
        return;
    throw read_input_badInput(output_variables_input, `${bad.name}=…`, 'variables whose names have letters, digits, @, - and _ only');
}
/** As checkVariableNames, and for more than CodePipeline takes in all. */
function checkOutputVariables(variables) {
    output_variables_checkVariableNames(variables);
    const size = variables.reduce((sum, { name, value }) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0);
    if (size <= sizeLimit)
        return;
    const largest = variables.reduce((a, b) => (b.value.length > a.value.length ? b : a));
    throw new _build_failure/* Failure */.H('ConfigurationError', `Input ${output_variables_input} has ${size} bytes, names and values together, but must have at most ${sizeLimit}: the largest is ${largest.name}. Put long values into an output artifact.`);
}
function badForm(line, more = '') {
    return read_input_badInput(output_variables_input, line, `name=value lines or name<<DELIMITER blocks, as in GITHUB_OUTPUT${more}`);
}

;// CONCATENATED MODULE: ./.build/github/revision.js

const isoDate = /^(?<day>(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2}))(?:[Tt](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>[Zz]|[+-]\d{2}:?\d{2})?)?$/;
/** Seconds at the end of year 9999, the last that ISO 8601 can name: more than that are milliseconds. */
const lastSecond = 253_402_300_799;
/**
 * Reads the input `revision-created`: a date of ISO 8601 (UTC where it names no zone), or seconds since 1970.
 * Throws a ConfigurationError.
 */
function parseRevisionCreated(value) {
    const created = /^\d+(\.\d+)?$/.test(value) ? epochSeconds(Number(value)) : isoTime(value);
    if (created !== undefined)
        return created;
    throw read_input_badInput('revision-created', value, 'a date like 2026-05-01T12:00:00Z, or seconds since 1970');
}
function epochSeconds(seconds) {
    return seconds <= lastSecond ? new Date(seconds * 1000) : undefined;
}
function isoTime(value) {
    const { year, month, date, day, time = '00:00', zone = 'Z' } = isoDate.exec(value)?.groups ?? {};
    // Date.parse takes the 31st of any month for the next month's first days.
    const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (day === undefined || Number(date) > lastOfMonth)
        return undefined;
    const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    const milliseconds = Date.parse(`${day}T${time}${offset}`);
    return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds);
}

// EXTERNAL MODULE: ./.build/github/run.js
var run = __webpack_require__(9825);
;// CONCATENATED MODULE: ./.build/github/inputs.js
















/** Reads what main needs, and checks the form of what only post will use. Throws a ConfigurationError. */
function readMainInputs(env) {
    const { workspace } = readRun(env);
    const outputArtifacts = parseOutputArtifacts(readInput(env, 'output-artifacts') ?? '');
    const warnings = checkPaths(outputArtifacts, workspace);
    checkPostInputs(env);
    return {
        report: readBoolean(env, 'report', true),
        role: readRole(env),
        inputArtifacts: parseInputArtifacts(readInput(env, 'input-artifacts')),
        path: readPath(env, workspace),
        mergeMultiple: readBoolean(env, 'merge-multiple', false),
        clean: readBoolean(env, 'clean', false),
        extract: readBoolean(env, 'extract', true),
        secretConfiguration: parseSecretSetting(readInput(env, 'secret-configuration') ?? 'auto'),
        outputArtifacts,
        warnings,
    };
}
/** The inputs as the runner evaluated them for post. Does not throw; its functions do. */
function readPostInputs(env) {
    return {
        // In any case: relays and consoles write `Success`.
        jobStatus: () => readChoice(env, 'job-status', _build_outcome/* jobOutcomes */.vL, read_input_readInput(env, 'job-status')?.toLowerCase()),
        summary: () => read_input_readInput(env, 'summary'),
        externalExecutionId: () => read_input_readInput(env, 'external-execution-id') ?? ((0,run/* readRun */.c)(env).id || undefined),
        percentComplete: () => readPercent(env),
        outputVariables: () => read_input_readInput(env, 'output-variables'),
        continuationToken: () => read_input_readInput(env, 'continuation-token'),
        currentRevision: () => readRevision(env),
        failureType: () => readChoice(env, 'failure-type', _build_failure/* failureTypes */.e),
        failureMessage: () => read_input_readInput(env, 'failure-message'),
        outputArtifacts: () => output_artifacts_parseOutputArtifacts(read_input_readInput(env, 'output-artifacts') ?? ''),
        symlinks: () => readChoice(env, 'symlinks', ['preserve', 'follow']) ?? 'preserve',
        githubToken: () => read_input_readInput(env, 'github-token'),
        checkRunId: () => read_input_readInput(env, 'check-run-id'),
        latestTime: () => readLatestTime(env),
    };
}
/** Static mistakes shall show before the job is acknowledged; what steps will fill in is blank in main. */
function checkPostInputs(env) {
    const post = readPostInputs(env);
    post.jobStatus();
    post.percentComplete();
    post.failureType();
    post.symlinks();
    post.latestTime();
    readCreated(env);
    // A name that a later step gives is empty yet.
    checkVariableNames(parseOutputVariables(post.outputVariables() ?? '').filter(({ name }) => name !== ''));
}
/**
 * Throws for a path that leaves the workspace; only warns of an absolute one that names nothing yet. That one may
 * turn out right: `${{ steps.build.outputs.folder }}/out` is `/out` until the step has run.
 */
function checkPaths(paths, workspace) {
    return paths.flatMap(({ name = 'without a name', path }) => {
        try {
            pathInWorkspace(name, path, workspace);
            return [];
        }
        catch (error) {
            if (!isAbsolute(path) || existsSync(path) || !(error instanceof Failure))
                throw error;
            return [`${error.message}. If no later step changes that, the job will fail at its end.`];
        }
    });
}
/** Whether to acknowledge the job. Throws a ConfigurationError. */
function readAcknowledge(env) {
    return readBoolean(env, 'acknowledge', true);
}
/** The pipeline's region. Throws a ConfigurationError. */
function readRegion(env) {
    const given = readInput(env, 'aws-region');
    const region = given ?? readVariable(env, 'AWS_REGION') ?? readVariable(env, 'AWS_DEFAULT_REGION');
    if (region === undefined) {
        throw new Failure('ConfigurationError', 'No AWS region: set the input aws-region (or the variable AWS_REGION) to the region of the pipeline.');
    }
    if (looksLikeRegion(region))
        return region;
    const source = given === undefined ? ' (here from the environment)' : '';
    throw badInput('aws-region', region, `the code of a region, such as eu-central-1${source}`);
}
function readPath(env, workspace) {
    const value = readInput(env, 'path') ?? '';
    const path = resolve(workspace, value);
    const unfit = process.platform === 'win32' ? nameUnfitForWindows(path) : undefined;
    if (unfit === undefined)
        return path;
    throw badInput('path', value, `a path that Windows can hold, which it cannot with the name "${oneLine(unfit)}"`);
}
function readRole(env) {
    const arn = readInput(env, 'role-to-assume');
    const runId = readRun(env).id;
    const sessionName = readInput(env, 'role-session-name') ?? `codepipeline-bridge${runId && `-${runId}`}`;
    if (arn === undefined)
        return undefined;
    if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(arn)) {
        throw badInput('role-to-assume', arn, "a role's ARN, such as arn:aws:iam::123456789012:role/worker");
    }
    if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
        throw badInput('role-session-name', sessionName, '2 to 64 letters, digits and _+=,.@-');
    }
    return { arn, sessionName };
}
/** https://reproducible-builds.org/specs/source-date-epoch/, which wants a build with a bad value to fail. */
function readLatestTime(env) {
    const value = (0,environment/* readVariable */.n)(env, 'SOURCE_DATE_EPOCH');
    if (value === undefined || /^\d{1,15}$/.test(value))
        return value === undefined ? undefined : Number(value);
    throw new _build_failure/* Failure */.H('ConfigurationError', `The variable SOURCE_DATE_EPOCH is "${(0,_build_text/* cut */.J)((0,_build_text/* oneLine */.T)(value), 200)}", but must be a whole number of seconds since 1970.`);
}
function readPercent(env) {
    const value = read_input_readInput(env, 'percent-complete');
    if (value === undefined)
        return undefined;
    if (/^\d{1,3}$/.test(value) && Number(value) <= 100)
        return Number(value);
    throw read_input_badInput('percent-complete', value, 'a whole number from 0 to 100');
}
function readRevision(env) {
    const revision = read_input_readInput(env, 'current-revision');
    const changeIdentifier = read_input_readInput(env, 'change-identifier');
    const created = readCreated(env);
    const revisionSummary = read_input_readInput(env, 'revision-summary');
    if (revision !== undefined && changeIdentifier !== undefined) {
        return {
            revision,
            changeIdentifier,
            ...(created === undefined ? {} : { created }),
            ...(revisionSummary === undefined ? {} : { revisionSummary }),
        };
    }
    if ([revision, changeIdentifier, created, revisionSummary].every((value) => value === undefined)) {
        return undefined;
    }
    const missing = revision === undefined ? 'current-revision' : 'change-identifier';
    const both = revision === undefined && changeIdentifier === undefined;
    return {
        warning: `CodePipeline is not told of a revision: ${both ? 'current-revision and change-identifier are' : `${missing} is`} empty, and the two come together.`,
    };
}
function readCreated(env) {
    const value = read_input_readInput(env, 'revision-created');
    return value === undefined ? undefined : parseRevisionCreated(value);
}

;// CONCATENATED MODULE: ./.build/github/shape.js
/** A string. */
const shape_text = (value) => {
    if (typeof value === 'string')
        return value;
    throw new TypeError('expected a text');
};
/** A boolean. */
const truth = (value) => {
    if (typeof value === 'boolean')
        return value;
    throw new TypeError('expected true or false');
};
/** One of a few strings. */
function oneOf(allowed) {
    return (value) => {
        const found = allowed.find((each) => each === value);
        if (found !== undefined)
            return found;
        throw new TypeError(`expected one of ${allowed.join(', ')}`);
    };
}
/** Undefined where there is nothing. */
function optional(shape) {
    return (value) => (value === undefined || value === null ? undefined : shape(value));
}
/** An array of such values. */
function arrayOf(shape) {
    return (value) => {
        if (Array.isArray(value))
            return value.map((each) => shape(each));
        throw new TypeError('expected a list');
    };
}
/** An object with those members; others are left out. */
function objectOf(shapes) {
    return (value) => {
        const members = membersOf(value);
        if (members === undefined)
            throw new TypeError('expected an object');
        const entries = Object.entries(shapes).map(([name, shape]) => {
            try {
                return [name, shape(members[name])];
            }
            catch (error) {
                throw new TypeError(`${name}: ${error.message}`, { cause: error });
            }
        });
        return Object.fromEntries(entries);
    };
}
/** The object's members; undefined where the value is no object (or is a list). */
function membersOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return value;
}

;// CONCATENATED MODULE: ./.build/github/state.js



/** Of what is saved below; another number means that nothing here can be trusted. */
const layout = '1';
/**
 * Bytes of one saved value. The runner hands each to post as a variable of the environment, which holds 32,767
 * characters on Windows and 128 KiB on Linux; one that is larger would keep post from being started at all.
 */
const valueLimit = 30_000;
/** Values that the secrets are spread over: the whole environment shares 2 MiB with the arguments on Linux. */
const secretPieces = 8;
/** Characters of FailureDetails.message, by the API's model: more would not be sent anyway. */
const messageLimit = 5000;
/**
 * Saves those members at once: when this returns they outlive a kill, all of them or none. A member saved again
 * replaces what it was, one that is undefined is gone.
 */
function saveState(commands, members) {
    const { secrets, ...others } = members;
    const { failure } = others;
    const plain = failure === undefined
        ? others
        : { ...others, failure: { ...failure, message: cut(failure.message, messageLimit) } };
    const values = { layout };
    for (const [name, value] of Object.entries(plain))
        values[name] = JSON.stringify(value ?? null);
    if (secrets !== undefined) {
        for (const [index, piece] of piecesOf(secrets).entries())
            values[`secrets_${index}`] = piece;
    }
    commands.saveState(values);
}
/** The state that main left. Never throws: post must run whatever it finds. */
function readState(env) {
    const saved = (name) => env[`STATE_${name}`];
    const found = saved('layout');
    if (found === undefined) {
        const reason = 'main saved nothing: it ended before it knew which job it was for';
        return { state: undefined, reason, isLost: false };
    }
    if (found !== layout) {
        const reason = 'main of another version of this action saved it';
        return { state: undefined, reason, isLost: true };
    }
    try {
        const member = (name) => JSON.parse(saved(name) ?? 'null');
        const plain = Object.fromEntries(Object.keys(plainShapes).map((name) => [name, member(name)]));
        const secrets = Array.from({ length: secretPieces }, (_, index) => member(`secrets_${index}`) ?? []);
        return { state: stateShape({ ...plain, secrets: secrets.flat() }) };
    }
    catch (error) {
        // Not the error itself as JSON.parse gives it: that quotes the text, which may be a credential.
        const reason = error instanceof TypeError ? error.message : 'it is no JSON';
        return { state: undefined, reason: `what main saved is not readable (${reason})`, isLost: true };
    }
}
/** As a record, so that the compiler misses none of them. */
const phases = {
    unclaimed: true,
    acknowledging: true,
    acknowledged: true,
    succeeded: true,
    failed: true,
    reporting: true,
    reported: true,
};
const plainShapes = {
    actionVersion: shape_text,
    phase: oneOf(Object.keys(phases)),
    jobId: shape_text,
    clientToken: optional(shape_text),
    acknowledges: truth,
    region: shape_text,
    credentials: optional(objectOf({ accessKeyId: shape_text, secretAccessKey: shape_text, sessionToken: optional(shape_text) })),
    role: optional(objectOf({ arn: shape_text, sessionName: shape_text })),
    report: truth,
    failure: optional(objectOf({ type: oneOf(_build_failure/* failureTypes */.e), message: shape_text })),
    outputArtifacts: (value) => arrayOf(objectOf({ name: shape_text, bucket: shape_text, key: shape_text }))(value ?? []),
    encryptionKeyId: optional(shape_text),
    pipeline: (value) => objectOf({
        pipelineName: optional(shape_text),
        stageName: optional(shape_text),
        actionName: optional(shape_text),
    })(value ?? {}),
    names: (value) => arrayOf(shape_text)(value ?? []),
};
const stateShape = objectOf({ ...plainShapes, secrets: arrayOf(shape_text) });
/**
 * The secrets as JSON arrays of bounded size, always the same number of them, so that none of an earlier save
 * is left. What is beyond all bounds is left out: the runner masks it all the same, only redaction lacks it.
 */
function piecesOf(secrets) {
    const pieces = Array.from({ length: secretPieces }, () => []);
    let index = 0;
    let room = valueLimit;
    for (const secret of secrets) {
        const size = Buffer.byteLength(JSON.stringify(secret)) + ','.length;
        if (size > valueLimit)
            continue;
        if (size > room) {
            index += 1;
            room = valueLimit;
        }
        pieces[index]?.push(secret);
        room -= size;
    }
    return pieces.map((piece) => JSON.stringify(piece));
}

// EXTERNAL MODULE: ./.build/codepipeline/retry.js
var retry = __webpack_require__(6322);
;// CONCATENATED MODULE: ./.build/report/post-job.js

/** The input's value; undefined, with the problem noted, where it is bad. */
function lenient(read, problems) {
    try {
        return read();
    }
    catch (error) {
        problems.push(error);
        return undefined;
    }
}
/** How post repeats the delivery of a result. No signal ends it: a result that is not sent costs the pipeline hours. */
function deliveryOptions({ state, step, surroundings, jobOutcome }) {
    const isCancelled = jobOutcome === 'cancelled' || surroundings.signal.aborted;
    return {
        clock: surroundings.clock,
        budget: isCancelled ? retry/* budgets */.R.resultAfterCancellation : retry/* budgets */.R.result,
        mayHaveArrived: state.phase === 'reporting',
        onRetry: (error, wait) => {
            step.log.info(`${error.message}; next try in ${(wait / 1000).toFixed(1)} s`);
        },
    };
}
function runOfJob({ state, step }) {
    const { jobId, clientToken, acknowledges } = state;
    return { jobId, clientToken, acknowledges, attempt: step.run.attempt };
}
/** ExecutionDetails.externalExecutionId and FailureDetails.externalExecutionId, which the API wants to be there. */
function externalExecutionId({ inputs, step, problems }) {
    return step.secrets.redact(lenient(inputs.externalExecutionId, problems) ?? step.run.id) || 'unknown';
}

// EXTERNAL MODULE: ./.build/codepipeline/failures.js
var failures = __webpack_require__(4265);
// EXTERNAL MODULE: ./.build/codepipeline/job-api.js
var job_api = __webpack_require__(986);
;// CONCATENATED MODULE: ./.build/codepipeline/deliver-result.js




/**
 * Reports success, until CodePipeline has it or the budget is used up.
 *
 * @throws Failure when it is not known to have arrived.
 */
async function deliverSuccess(api, result, run, options) {
    await deliver(() => api.putSuccess(result, options.signal), 'success', run, options);
}
/** As deliverSuccess, for a failure. */
async function deliverFailure(api, result, run, options) {
    await deliver(() => api.putFailure(result, options.signal), 'failure', run, options);
}
async function deliver(put, what, run, options) {
    try {
        await (0,retry/* retry */.L)(async (earlierMayHaveArrived) => {
            try {
                await put();
            }
            catch (error) {
                if ((earlierMayHaveArrived || options.mayHaveArrived === true) && isClosed(error))
                    return;
                throw error;
            }
        }, options);
    }
    catch (error) {
        const failure = (0,failures/* apiFailure */.tF)(error, run);
        if (!(failure instanceof _build_failure/* Failure */.H))
            throw failure;
        const consequence = isClosed(error) ? '' : ' The pipeline waits for a result until the action times out.';
        const news = isAmbiguous(error) ? 'may not have been' : 'was not';
        throw new _build_failure/* Failure */.H(failure.type, `The ${what} of job ${run.jobId} ${news} reported to CodePipeline. ${failure.message}${consequence}`, { cause: error });
    }
}
function isAmbiguous(error) {
    return error instanceof job_api/* ApiError */.h && error.mayHaveArrived;
}
/** A job takes one result: after a try that may have arrived, this says that it did. */
function isClosed(error) {
    return error instanceof job_api/* ApiError */.h && error.code === 'InvalidJobStateException';
}

// EXTERNAL MODULE: ./.build/github/unless-aborted.js
var unless_aborted = __webpack_require__(1746);
;// CONCATENATED MODULE: ./.build/github/failed-steps.js


/** Milliseconds until a second look, where GitHub does not know of a failed step yet: the runner tells it late. */
const lookAgainAfter = 1000;
/**
 * The failed steps of this very job, by GitHub's API; the token needs `actions: read`. Undefined, with a debug
 * line, where that does not work or the job cannot be told from others. Never throws.
 */
async function findFailedSteps(run, token, { checkRunId, log, clock, timeLimit = 5000 }) {
    const signal = AbortSignal.timeout(timeLimit);
    try {
        const jobs = await listJobs(run, token, signal);
        let job = findThisJob(jobs, run, checkRunId);
        if (job !== undefined && failedStepsOf(job) === undefined) {
            await clock.sleep(lookAgainAfter, signal);
            job = findThisJob(await listJobs(run, token, signal), run, checkRunId);
        }
        const failed = job === undefined ? undefined : failedStepsOf(job);
        if (job === undefined)
            log.debug(`None of the ${jobs.length} jobs of the run is surely this one.`);
        else if (failed === undefined)
            log.debug('GitHub knows of no failed step of this job.');
        return failed;
    }
    catch (error) {
        log.debug(`Failed steps are not known: ${(0,_build_text/* oneLine */.T)(String(signal.aborted ? signal.reason : error))}`);
        return undefined;
    }
}
/** The jobs of the run's attempt. The signal ends the requests too, so that no open connection keeps the process. */
async function listJobs(run, token, signal) {
    const [owner = '', repo = ''] = run.repository.split('/');
    // Loaded here only: see commands.ts. Its HTTP client honours the proxy variables.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 157));
    const octokit = getOctokit(token, { baseUrl: run.apiUrl, log: silent });
    // paginate() takes no signal of its own.
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request, signal };
    });
    return await (0,unless_aborted/* unlessAborted */.W)(octokit.paginate(octokit.rest.actions.listJobsForWorkflowRunAttempt, {
        owner,
        repo,
        run_id: Number(run.id),
        attempt_number: run.attempt,
        per_page: 100,
    }), signal);
}
/** Octokit warns on the console otherwise, past our log. */
const ignore = () => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/**
 * The job in which this process runs: the one with the ID of its check run, which is the job's own in GitHub's API.
 * Nothing in the environment has it, and older runners do not tell it to expressions either: then it is the job
 * that runs now on a runner of this name. Where runners share a name the key in the workflow file has to tell, which
 * is what an unnamed job's name starts with. Undefined where more than one is left, or none.
 */
function findThisJob(jobs, run, checkRunId) {
    const own = jobs.find(({ id }) => String(id) === checkRunId);
    if (own !== undefined)
        return own;
    const candidates = jobs.filter(({ status, runner_name }) => status === 'in_progress' && runner_name === run.runnerName);
    const [only, ...others] = candidates;
    if (others.length === 0)
        return only;
    const [named, ...moreNamed] = candidates.filter(({ name }) => isNamedAfter(name, run.job));
    return moreNamed.length === 0 ? named : undefined;
}
/** `build`, `build (20, linux)` of a matrix, `caller / build` of a reusable workflow. */
function isNamedAfter(name, key) {
    const last = name.split(' / ').at(-1) ?? name;
    return last === key || last.startsWith(`${key} (`);
}
function failedStepsOf(job) {
    const failed = (job.steps ?? []).filter(({ conclusion }) => conclusion === 'failure');
    const [first] = failed;
    if (first === undefined || job.html_url === null)
        return undefined;
    return { names: failed.map(({ name }) => name), url: `${job.html_url}#step:${first.number}:1` };
}

// EXTERNAL MODULE: ./.build/measures.js
var measures = __webpack_require__(9517);
;// CONCATENATED MODULE: ./.build/github/summary.js


/** Rows of one table: with texts as short as textLimit a summary stays far below the runner's 1 MiB. */
const rowLimit = 100;
const textLimit = 300;
/** Main's part of the step summary, in Markdown: which job this is, and what came with it. */
function receivedSummary(job, artifacts, redact) {
    return section('CodePipeline job', [
        table(['Pipeline', 'Stage', 'Action', 'Job'], [[...pipelineCells(job.pipeline, redact), code(job.id, redact)]]),
        artifactTable('Input artifact', artifacts, redact),
    ]);
}
/** Post's part of the step summary, in Markdown: what CodePipeline was told, and what it was given. */
function reportedSummary(pipeline, outcome, artifacts, redact) {
    const cells = [
        ...pipelineCells(pipeline, redact),
        summary_link(outcome.result, outcome.url, redact),
        prose(outcome.message, redact),
    ];
    return section('Reported to CodePipeline', [
        table(['Pipeline', 'Stage', 'Action', 'Outcome', 'Message'], [cells]),
        artifactTable('Output artifact', artifacts, redact),
    ]);
}
function pipelineCells({ pipelineName, stageName, actionName }, redact) {
    return [pipelineName, stageName, actionName].map((name) => (name === undefined ? '–' : code(name, redact)));
}
function artifactTable(title, artifacts, redact) {
    if (artifacts.length === 0)
        return '';
    const rows = artifacts
        .slice(0, rowLimit)
        .map(({ name, bytes, milliseconds }) => [
        code(name, redact),
        (0,measures/* sizeText */.lP)(bytes),
        (0,measures/* durationText */.S5)(milliseconds),
    ]);
    const more = artifacts.length - rows.length;
    return table([title, 'Size', 'Time'], more > 0 ? [...rows, [`… and ${more} more`, '', '']] : rows);
}
function section(title, parts) {
    return `${[`### ${title}`, ...parts.filter((part) => part !== '')].join('\n\n')}\n\n`;
}
/** A table of cells that are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A name from outside: in a code span nothing is Markdown; what could end the span or the cell is written otherwise. */
function code(text, redact) {
    const short = shorten(text, redact);
    return /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(short) ? `\`${short}\`` : `<code>${inert(short)}</code>`;
}
function prose(text, redact) {
    return inert(shorten(text, redact));
}
function summary_link(text, url, redact) {
    const target = URL.canParse(url) ? new URL(url) : undefined;
    if (target?.protocol !== 'https:' && target?.protocol !== 'http:')
        return prose(text, redact);
    return `[${prose(text, redact)}](${redact(target.href).replace(/[()<>|\\`]/g, percentEncoded)})`;
}
function shorten(text, redact) {
    return (0,_build_text/* cut */.J)((0,_build_text/* oneLine */.T)(redact(text)), textLimit);
}
/**
 * The text with each character that Markdown or HTML could take for its own as an entity, which neither does;
 * so are the dots and colons of what would become a link or an emoji.
 */
function inert(text) {
    return text.replace(/[.:](?! |$)|[!#$&*<>@[\\\]^_`{|}~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./.build/report/report-failure.js





/** Reports that the workflow's job did not succeed, with the user's own words where there are any. */
async function reportJobFailure(post, outcome) {
    const { inputs, step, problems } = post;
    const written = lenient(inputs.failureMessage, problems);
    const token = lenient(inputs.githubToken, problems);
    const failedSteps = outcome === 'failure' && written === undefined && token !== undefined
        ? await findFailedSteps(step.run, token, {
            checkRunId: lenient(inputs.checkRunId, problems),
            log: step.log,
            clock: post.surroundings.clock,
        })
        : undefined;
    if (failedSteps !== undefined)
        step.secrets.keep([failedSteps.url]);
    const message = (0,_build_outcome/* describeJobFailure */.Dg)(outcome, { written, failedSteps, runUrl: step.run.url });
    const type = lenient(inputs.failureType, problems) ?? 'JobFailed';
    await reportFailure(post, { type, message });
}
/**
 * Reports a failure.
 *
 * @throws Failure when it is not known to have arrived
 */
async function reportFailure(post, failure) {
    const { api, state, step } = post;
    const { type } = failure;
    const message = step.secrets.redact(failure.message);
    await deliverFailure(api, { type, message, externalExecutionId: externalExecutionId(post) }, runOfJob(post), deliveryOptions(post));
    step.log.info(`CodePipeline knows that job ${state.jobId} failed (${type}): ${message}`);
    step.commands.appendSummary(reportedSummary(state.pipeline, { result: `Failed (${type})`, message, url: step.run.url }, [], (text) => step.secrets.redact(text)));
}

// EXTERNAL MODULE: ./.build/codepipeline/limits.js
var limits = __webpack_require__(1894);
// EXTERNAL MODULE: ./.build/codepipeline/open-job.js + 4 modules
var open_job = __webpack_require__(2228);
;// CONCATENATED MODULE: ./.build/report/store-output-artifacts.js


/**
 * Uploads a path for every output artifact of the job; of a job that goes on only those that have a path already.
 *
 * @throws Failure
 */
async function storeOutputArtifacts(post, goesOn) {
    const { api, inputs, state, step, surroundings } = post;
    const paths = inputs.outputArtifacts();
    const expected = goesOn ? artifactsWithPath(state.outputArtifacts, paths) : state.outputArtifacts;
    const assigned = assignOutputArtifacts(paths, expected, step.run.workspace);
    if (assigned.length === 0)
        return [];
    return await step.log.group(`Output artifacts: ${assigned.map(({ artifact }) => artifact.name).join(', ')}`, async () => {
        // First, so that threads start while S3's client is loaded, most of what this action weighs.
        const { prepareArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(696)]).then(__webpack_require__.bind(__webpack_require__, 8696));
        const prepared = prepareArtifacts(assigned.map(({ artifact: { name, bucket, key }, path }) => ({
            name,
            source: path,
            location: { bucket, key },
        })), {
            workspace: step.run.workspace,
            symlinks: inputs.symlinks(),
            latestTime: inputs.latestTime(),
        });
        const [{ storeArtifacts }, { createTransfer }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(6), __webpack_require__.e(696), __webpack_require__.e(524)]).then(__webpack_require__.bind(__webpack_require__, 9524)),
            Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(270)]).then(__webpack_require__.bind(__webpack_require__, 8270)),
        ]);
        const transfer = createTransfer({ run: runOfJob(post), region: state.region, api, credentials: undefined }, step, surroundings);
        return await storeArtifacts(prepared, state.encryptionKeyId, transfer);
    });
}
/** CodePipeline hands the job out again, and the run that ends it brings the rest. */
function artifactsWithPath(artifacts, paths) {
    checkNames(paths, artifacts.map(({ name }) => name));
    return artifacts.filter((artifact) => paths.some(({ name }) => name === undefined || name === artifact.name));
}

;// CONCATENATED MODULE: ./.build/report/report-success.js












/**
 * Stores every output artifact, then reports success; reports a failure instead where that cannot be done.
 *
 * @throws Failure where an input is bad, an artifact is not stored, or the result is not known to have arrived
 */
async function reportSuccess(post) {
    const { api, state, step } = post;
    let result;
    let stored;
    try {
        result = successResult(post);
        stored = await storeOutputArtifacts(post, result.continuationToken !== undefined);
    }
    catch (error) {
        await reportInstead(post, error);
        throw error;
    }
    try {
        await deliverSuccess(api, result, runOfJob(post), deliveryOptions(post));
    }
    catch (error) {
        // CodePipeline does not take the success as it is, so it was not counted: the job still has to be answered.
        if (error instanceof Error && (0,failures/* isResultRefused */.ey)(error.cause))
            await reportInstead(post, error);
        throw error;
    }
    const { summary } = result.executionDetails;
    const goesOn = result.continuationToken !== undefined;
    const outcome = goesOn ? 'To be continued' : 'Succeeded';
    step.log.info(`CodePipeline knows that job ${state.jobId} ${goesOn ? 'goes on' : 'succeeded'}: ${summary}`);
    step.commands.appendSummary(reportedSummary(state.pipeline, { result: outcome, message: summary, url: step.run.url }, stored, (text) => step.secrets.redact(text)));
}
/** Reports what kept the job from its success. Where that does not arrive either, the log has both. */
async function reportInstead(post, error) {
    const { step, surroundings } = post;
    try {
        if (surroundings.signal.aborted)
            await reportJobFailure(post, 'cancelled');
        else
            await reportFailure(post, (0,_build_outcome/* toFailure */.w2)(error));
    }
    catch (undelivered) {
        step.log.error((0,_build_outcome/* toFailure */.w2)(error).message);
        throw undelivered;
    }
}
/** Reads the inputs of a success. Throws a ConfigurationError. */
function successResult(post) {
    const { inputs, step } = post;
    const redact = (text) => step.secrets.redact(text);
    const continuationToken = inputs.continuationToken();
    if (continuationToken !== undefined && continuationToken.length > limits/* limits */.Fy.continuationToken) {
        throw new _build_failure/* Failure */.H('ConfigurationError', `Input continuation-token has ${continuationToken.length} characters, but must have at most ${limits/* limits */.Fy.continuationToken}.`);
    }
    const percentComplete = inputs.percentComplete() ?? (continuationToken === undefined ? 100 : undefined);
    const revision = inputs.currentRevision();
    if (revision !== undefined && 'warning' in revision)
        step.log.warning(revision.warning);
    const outputVariables = readOutputVariables(post, continuationToken !== undefined);
    return {
        executionDetails: {
            summary: redact(inputs.summary() ?? (0,_build_outcome/* describeSuccess */.Jf)(step.run.url, continuationToken !== undefined)),
            externalExecutionId: externalExecutionId(post),
            ...(percentComplete === undefined ? {} : { percentComplete }),
        },
        ...(revision === undefined || 'warning' in revision
            ? {}
            : { currentRevision: redactRevision(revision, redact) }),
        ...(continuationToken === undefined ? {} : { continuationToken }),
        ...(outputVariables === undefined ? {} : { outputVariables }),
    };
}
/** The variables for later actions of the pipeline, as they can be sent. Throws a ConfigurationError. */
function readOutputVariables({ inputs, state, step }, goesOn) {
    const given = inputs.outputVariables();
    if (given === undefined)
        return undefined;
    const without = !(0,open_job/* takesOutputVariables */.D)(state)
        ? 'CodePipeline takes none for third-party jobs'
        : goesOn
            ? 'CodePipeline takes none along with a continuation token: give them when the job ends'
            : undefined;
    if (without !== undefined) {
        step.log.warning(`Input output-variables is left out: ${without}.`);
        return undefined;
    }
    const variables = output_variables_parseOutputVariables(given).map(({ name, value }) => {
        const redacted = step.secrets.redact(value);
        if (redacted !== value) {
            step.log.warning(`The output variable ${(0,_build_text/* oneLine */.T)(name)} holds a masked secret, which CodePipeline would show to everyone: *** is sent in its place. See secret-configuration if it is none.`);
        }
        return { name, value: redacted };
    });
    checkOutputVariables(variables);
    return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}
/** The revision without secrets in any of its texts. */
function redactRevision(given, redact) {
    const { revision, changeIdentifier, revisionSummary } = given;
    return {
        ...given,
        revision: redact(revision),
        changeIdentifier: redact(changeIdentifier),
        ...(revisionSummary === undefined ? {} : { revisionSummary: redact(revisionSummary) }),
    };
}

// EXTERNAL MODULE: ./.build/worker.js + 4 modules
var worker = __webpack_require__(8426);
;// CONCATENATED MODULE: ./.build/report/report-outcome.js








/**
 * Post: tells CodePipeline how the job ended, once and with the truth, after every output artifact that a success
 * claims is stored.
 *
 * @throws Failure where the step has to fail: an upload failed, an input is bad, or the result is not known to have
 * arrived
 */
async function reportOutcome(step, surroundings) {
    const found = readState(step.env);
    if (found.state === undefined) {
        if (found.isLost)
            throw outcomeLost(found.reason);
        step.log.info(`Nothing to report to CodePipeline: ${found.reason}.`);
        return;
    }
    const { state } = found;
    maskAgain(state, step);
    const inputs = readPostInputs(step.env);
    const problems = [];
    const jobOutcome = lenient(inputs.jobStatus, problems);
    const post = {
        state,
        inputs,
        jobOutcome,
        api: (0,worker/* jobApiOfPost */.rg)(state, step, surroundings),
        step,
        surroundings,
        problems,
    };
    const report = (0,_build_outcome/* decideReport */.bc)(state, jobOutcome);
    switch (report.kind) {
        case 'nothing':
            step.log.info(`Nothing to report to CodePipeline: ${report.why}.`);
            break;
        case 'success':
            await reportSuccess(post);
            break;
        case 'main-failure':
            await reportFailure(post, { type: report.type, message: `${report.message} (${step.run.url})` });
            break;
        case 'unknown-outcome': {
            // Nothing else in the run would show that CodePipeline was told of a failure.
            const failure = new _build_failure/* Failure */.H('ConfigurationError', report.message);
            await reportFailure(post, { type: failure.type, message: `${failure.message} (${step.run.url})` });
            problems.push(failure);
            break;
        }
        case 'job-failure':
            await reportJobFailure(post, report.outcome);
            break;
    }
    if (problems.length > 0)
        throw problems[0];
}
function outcomeLost(reason) {
    return new _build_failure/* Failure */.H('JobFailed', `The outcome cannot be reported to CodePipeline: ${reason}. If main acknowledged the job, the pipeline waits for a result until the action times out: stop the execution, or retry the stage, in CodePipeline.`);
}
/** The runner keeps masks for the whole job; post's own messages are redacted by what is masked here. */
function maskAgain(state, step) {
    step.secrets.keep([state.jobId, state.region, ...state.names]);
    if (state.clientToken !== undefined)
        step.secrets.add(state.clientToken);
    if (state.credentials !== undefined)
        (0,worker/* maskCredentials */.Bs)(state.credentials, step);
    for (const secret of state.secrets)
        step.secrets.add(secret);
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
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


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this action, as package.json has it; a test holds the two together. */
const version = '1.0.0';


/***/ }),

/***/ 8426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rg: () => (/* binding */ jobApiOfPost),
  Bs: () => (/* binding */ maskCredentials)
});

// UNUSED EXPORTS: jobApi, logRetry, workerCredentials

// EXTERNAL MODULE: ./.build/failure.js
var failure = __webpack_require__(8428);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(5922);
// EXTERNAL MODULE: ./.build/aws/client-settings.js + 1 modules
var client_settings = __webpack_require__(2868);
;// CONCATENATED MODULE: ./.build/aws/container-credentials.js
/** An endpoint that a container asks for its credentials (ECS, EKS Pod Identity) gave none. */
class ContainerCredentialsError extends Error {
    name;
    /** As on the SDK's errors: undefined where there was no answer. */
    $metadata;
    constructor(endpoint, text, code, status, cause) {
        super(`the container credentials endpoint ${endpoint} gave none: ${text}`, { cause });
        this.name = code;
        this.$metadata = { httpStatusCode: status };
    }
}
/** What the SDK's chain ends with where its last link, a container's endpoint, gave nothing. */
const endOfChain = /^Could not load credentials from any providers$|container metadata service/;
/**
 * Where a container asks for its credentials, if the chain ended there with that error. The error itself does not tell
 * why: the chain asks through two readers, and ends with what the second says, which takes no host but ECS's and
 * loopback for valid and no answer for "not any".
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
function containerEndpoint(error, env) {
    if (!(error instanceof Error))
        return undefined;
    const isTokenFile = 'path' in error && error.path === env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
    if (!isTokenFile && !endOfChain.test(error.message))
        return undefined;
    const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = env;
    // An empty variable counts as none, as it does for the SDK.
    if (relative !== undefined && relative !== '')
        return `http://169.254.170.2${relative}`;
    return full === '' ? undefined : full;
}
/**
 * The SDK's credentials of a container, by one request.
 *
 * @throws ContainerCredentialsError
 */
async function containerCredentials(endpoint) {
    const { fromHttp } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8605, 19));
    try {
        return await fromHttp({ maxRetries: 0 })();
    }
    catch (error) {
        throw explained(endpoint, error);
    }
}
function explained(endpoint, error) {
    const text = error instanceof Error ? error.message : String(error);
    const status = /^Server responded with status: (\d+)$/.exec(text)?.[1];
    if (status !== undefined) {
        const { Message: said } = error;
        const words = typeof said === 'string' ? `${text}: ${said}` : text;
        return new ContainerCredentialsError(endpoint, words, 'ContainerCredentials', Number(status), error);
    }
    // The variable is no URL or one that the SDK does not ask, the token's file cannot be read, the token is none.
    const isSetting = /^(?:URL not accepted|Authorization token contains)/.test(text) ||
        (error instanceof Error && 'code' in error && /^(?:ERR_INVALID_|E[A-Z]+$)/.test(String(error.code)));
    return new ContainerCredentialsError(endpoint, text, isSetting ? 'EndpointError' : 'NoAnswer', undefined, error);
}

;// CONCATENATED MODULE: ./.build/aws/worker-credentials.js





/**
 * The worker's credentials from the SDK's default chain: environment, shared files, web identity (IRSA), container,
 * instance. Where that asks STS, it does so in the region and through the proxy of all other calls, unless a profile
 * names a region of its own.
 *
 * @throws what the SDK throws; chainFailure makes a message of it
 */
async function credentialsFromChain(region) {
    const { defaultProvider } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    try {
        return pick(await defaultProvider({ ...stsSettings(region), ignoreCache: true, maxRetries: 0 })());
    }
    catch (error) {
        const endpoint = containerEndpoint(error, process.env);
        if (endpoint !== undefined)
            return pick(await containerCredentials(endpoint));
        // Of a token file that cannot be read: no request failed, so there is nothing to try again.
        if (error instanceof Error && 'syscall' in error && error.syscall === 'open')
            throw Object.assign(new Error(error.message, { cause: error }), { name: 'CredentialsProviderError' });
        throw error;
    }
}
/**
 * A fresh session of the role for the workflow's OIDC token (sts:AssumeRoleWithWebIdentity).
 *
 * @throws what the SDK throws; roleFailure makes a message of it
 */
async function assumeRole(role, region, oidcToken) {
    const { fromWebToken } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 9956, 19));
    return pick(await fromWebToken({
        roleArn: role.arn,
        roleSessionName: role.sessionName,
        webIdentityToken: oidcToken,
        ...stsSettings(region),
    })());
}
/** For the STS client that the SDK's providers make. `clientConfig` would go before a profile's own region. */
function stsSettings(region) {
    return {
        clientConfig: {
            customUserAgent: [['codepipeline-bridge', version/* version */.r]],
            // Tries are repeated by the caller, with a fresh token each.
            maxAttempts: 1,
        },
        parentClientConfig: { region, requestHandler: (0,client_settings/* apiTransport */.AJ)() },
    };
}
/** What the step ends with when the default chain gave no credentials. */
function chainFailure(error, profile) {
    const ofProfile = profile === undefined ? '' : ` Profile of AWS_PROFILE: "${(0,_build_text/* oneLine */.T)(profile)}".`;
    if (error.code === 'CredentialsProviderError') {
        const orProfile = profile === undefined ? '' : ', or see that the profile exists and has credentials';
        return new failure/* Failure */.H('PermissionError', `No AWS credentials for the job's API were found (${error.message}): set role-to-assume, or run aws-actions/configure-aws-credentials in an earlier step${orProfile}.${ofProfile}`, { cause: error });
    }
    const [type, advice] = error.cause instanceof ContainerCredentialsError
        ? adviceOnContainer(error)
        : adviceOn(error, 'check that this runner may assume the role of the profile or of AWS_ROLE_ARN.');
    return new failure/* Failure */.H(type, `The default credential chain gave no AWS credentials for the job's API (${error.message}): ${advice}${ofProfile}`, { cause: error });
}
/** What the step ends with when the role could not be assumed. */
function roleFailure(role, error) {
    const [type, advice] = adviceOn(error, "check that the role trusts GitHub's OIDC provider for this repository and branch.");
    return new failure/* Failure */.H(type, `role-to-assume: ${(0,_build_text/* oneLine */.T)(role.arn)} could not be assumed with the workflow's OIDC token (${error.message}): ${advice}`, { cause: error });
}
/** @param onRefusal what to do where STS has understood and said no */
function adviceOn({ kind }, onRefusal) {
    switch (kind) {
        case 'network':
        case 'server':
        case 'throttled':
            return [
                'SystemUnavailable',
                'check the network, the proxy and aws-region; then retry the stage in CodePipeline.',
            ];
        case 'setting':
            return [
                'ConfigurationError',
                'check aws-region and AWS_ENDPOINT_URL. Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.',
            ];
        default:
            return ['PermissionError', onRefusal];
    }
}
function adviceOnContainer({ kind }) {
    switch (kind) {
        case 'network':
        case 'server':
        case 'throttled':
            return [
                'SystemUnavailable',
                "check the ECS or EKS Pod Identity agent of this runner's host; then retry the stage in CodePipeline.",
            ];
        case 'setting':
            return [
                'ConfigurationError',
                'check AWS_CONTAINER_CREDENTIALS_FULL_URI, AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and the token or token file beside them.',
            ];
        default:
            return [
                'PermissionError',
                "check the ECS task's role, or the Pod Identity association of the service account.",
            ];
    }
}
function pick({ accessKeyId, secretAccessKey, sessionToken, }) {
    return { accessKeyId, secretAccessKey, sessionToken };
}

// EXTERNAL MODULE: ./.build/codepipeline/job-api.js
var job_api = __webpack_require__(986);
;// CONCATENATED MODULE: ./.build/codepipeline/fallback-job-api.js

/**
 * One job through several sets of credentials: each call goes through the first whose credentials CodePipeline
 * accepts. What has been refused for its credentials was not carried out, so going on with the next is safe.
 *
 * A source that cannot be had (no session for the role, say) counts as refused. Where none is left, the call rejects
 * with an ApiError that is worth another try: credentials may be had a little later, and the result has to arrive.
 */
function fallbackJobApi(sources, onFallback) {
    let current = 0;
    const made = new Map();
    async function call(work) {
        const order = [...sources.keys()].map((step) => (current + step) % sources.length);
        // Credentials that served an earlier call may have expired since: the last resort is to look them up again.
        if (made.has(current))
            order.push(current);
        let refusal;
        let unavailable;
        for (const index of order) {
            if (refusal !== undefined)
                onFallback(refusal);
            current = index;
            let api;
            try {
                api = made.get(index) ?? (await sources[index]?.());
            }
            catch (error) {
                refusal = error;
                unavailable ??= error;
            }
            if (api === undefined)
                continue;
            made.set(index, api);
            try {
                return await work(api);
            }
            catch (error) {
                if (!(error instanceof job_api/* ApiError */.h) || error.kind !== 'credentials')
                    throw error;
                refusal = error;
                made.delete(index);
            }
        }
        throw noCredentials(unavailable ?? refusal);
    }
    return {
        getDetails: (signal) => call((job) => job.getDetails(signal)),
        acknowledge: (nonce, signal) => call((job) => job.acknowledge(nonce, signal)),
        putSuccess: (result, signal) => call((job) => job.putSuccess(result, signal)),
        putFailure: (result, signal) => call((job) => job.putFailure(result, signal)),
        getSecretProperties: (actionType, signal) => call((job) => job.getSecretProperties(actionType, signal)),
    };
}
function noCredentials(cause) {
    const details = { kind: 'no credentials', code: 'NoCredentials', mayHaveArrived: false };
    return new job_api/* ApiError */.h(details, cause instanceof Error ? cause.message : String(cause), { cause });
}

// EXTERNAL MODULE: ./.build/codepipeline/open-job.js + 4 modules
var open_job = __webpack_require__(2228);
// EXTERNAL MODULE: ./.build/codepipeline/retry.js
var retry = __webpack_require__(6322);
// EXTERNAL MODULE: ./.build/codepipeline/single-try.js
var single_try = __webpack_require__(6142);
// EXTERNAL MODULE: ./.build/github/environment.js
var environment = __webpack_require__(5569);
// EXTERNAL MODULE: ./.build/github/unless-aborted.js
var unless_aborted = __webpack_require__(1746);
;// CONCATENATED MODULE: ./.build/github/oidc.js



/** STS's name as the audience of a token. */
const stsAudience = 'sts.amazonaws.com';
/**
 * The workflow's OIDC token for that audience, masked.
 *
 * @throws ConfigurationError where the job may not have one; what @actions/core throws where GitHub did not give it;
 * the signal's reason
 */
async function getIdToken(audience, { env, secrets, signal, }) {
    const requestVariables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (requestVariables.some((name) => (0,environment/* readVariable */.n)(env, name) === undefined)) {
        throw new failure/* Failure */.H('ConfigurationError', 'Input role-to-assume needs an OIDC token, which this job may not ask for: give the workflow or the job `permissions: id-token: write`.');
    }
    signal.throwIfAborted();
    // Loaded here only: see commands.ts.
    const { getIDToken } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    // It knows no signal, and would wait for minutes.
    const token = await (0,unless_aborted/* unlessAborted */.W)(getIDToken(audience), signal);
    secrets.add(token);
    return token;
}

;// CONCATENATED MODULE: ./.build/worker.js









/**
 * The worker's credentials: a session of the role, or else what the environment has. Masked.
 *
 * @param budget milliseconds for which passing failures are tried again
 * @throws Failure
 */
async function workerCredentials(role, region, budget, step, surroundings) {
    const find = role === undefined
        ? () => chainCredentials(region, surroundings)
        : () => roleCredentials(role, region, step, surroundings);
    try {
        const credentials = await (0,retry/* retry */.L)(find, { ...surroundings, budget, onRetry: logRetry(step) });
        maskCredentials(credentials, step);
        return credentials;
    }
    catch (error) {
        if (!(error instanceof job_api/* ApiError */.h))
            throw error;
        throw role === undefined
            ? chainFailure(error, (0,environment/* readVariable */.n)(step.env, 'AWS_PROFILE'))
            : roleFailure(role, error);
    }
}
/** Milliseconds for one try: the chain may run a program of the user's (credential_process). */
const chainTimeout = 60_000;
function chainCredentials(region, { clock, signal }) {
    return (0,single_try/* singleTry */.C)('Default credential chain', clock, signal, 
    // The SDK's providers know no signal: one that waits for an answer is left behind.
    (ended) => (0,unless_aborted/* unlessAborted */.W)(credentialsFromChain(region), ended), chainTimeout);
}
/** With a fresh token in every try: STS may be unable to verify one for a while, or GitHub to give one. */
async function roleCredentials(role, region, step, { clock, signal }) {
    const token = await (0,single_try/* singleTry */.C)(`GitHub gave no OIDC token for ${stsAudience}`, clock, signal, (ended) => getIdToken(stsAudience, { ...step, signal: ended }));
    return await (0,single_try/* singleTry */.C)('AssumeRoleWithWebIdentity', clock, signal, (ended) => (0,unless_aborted/* unlessAborted */.W)(assumeRole(role, region, token), ended));
}
/** Says in the log that a call has failed, and when it is tried again. */
function logRetry({ log }) {
    return (error, wait) => {
        log.info(`${error.message}; next try in ${(wait / 1000).toFixed(1)} s`);
    };
}
/** Masks credentials of either kind, the worker's own or those for artifacts. */
function maskCredentials(credentials, { secrets }) {
    secrets.add(credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined)
        secrets.add(credentials.sessionToken);
    secrets.add(credentials.accessKeyId);
}
/** The job's API for a worker with these credentials. */
function jobApi(identity, region, credentials, { clock }) {
    return (0,open_job/* openJob */.Iv)(identity, { region, credentials: () => Promise.resolve(credentials) }, clock);
}
/**
 * The job's API for post: through the very credentials that main used, whatever a later step has put into the
 * environment, and through those of the environment where main's have expired. A role is assumed afresh.
 */
function jobApiOfPost(state, step, surroundings) {
    const { credentials, region, role } = state;
    const withCredentials = (found) => jobApi({ ...state, nonce: undefined }, region, found, surroundings);
    // One try, and no signal: deliveries repeat the whole search, and a result that is not sent costs the pipeline hours.
    const fresh = async () => withCredentials(await workerCredentials(role, region, 0, step, {
        clock: surroundings.clock,
        signal: new AbortController().signal,
    }));
    const saved = credentials === undefined ? [] : [() => Promise.resolve(withCredentials(credentials))];
    return fallbackJobApi(role === undefined ? [...saved, fresh] : [fresh, ...saved], (error) => {
        step.log.info(`Going on with other credentials: ${error instanceof Error ? error.message : String(error)}`);
    });
}


/***/ })

};
