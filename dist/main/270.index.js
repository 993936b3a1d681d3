export const id = 270;
export const ids = [270];
export const modules = {

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTransfer: () => (/* binding */ createTransfer)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./.build/aws/client-settings.js + 1 modules
var client_settings = __webpack_require__(2868);
;// CONCATENATED MODULE: ./.build/aws/s3.js


/**
 * A client of S3 for a job's artifacts. Buckets in another region are followed there.
 *
 * Path style is used where an endpoint of one's own is set (AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3): S3-compatible
 * servers and hosts without wildcard names cannot serve `bucket.host`.
 */
function createS3Client(place, environment) {
    return new dist_cjs/* S3Client */.YxF({
        ...(0,client_settings/* clientSettings */.ry)(place),
        requestHandler: (0,client_settings/* transferTransport */.Jj)(),
        // Downloads and uploads repeat their own parts, with waits and renewals that the SDK knows nothing of.
        maxAttempts: 1,
        followRegionRedirects: true,
        // Asked to wait for 100-continue, the SDK opens a connection for each part, and waits six seconds where a proxy or
        // a server never says it. A part that is refused is small enough to be sent for nothing.
        expectContinueHeader: false,
        forcePathStyle: hasOwnEndpoint(environment),
        // Archives carry CRCs of their own, and ranges of an object have no checksum in S3 to hold them against.
        responseChecksumValidation: 'WHEN_REQUIRED',
    });
}
function hasOwnEndpoint(environment) {
    return Boolean(environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL']);
}

// EXTERNAL MODULE: ./.build/failure.js
var failure = __webpack_require__(8428);
;// CONCATENATED MODULE: ./.build/codepipeline/artifact-credentials.js

/** Artifact credentials live 15 minutes and carry no expiry; they are renewed after this many milliseconds. */
const renewAfter = 12 * 60_000;
/**
 * A job's artifact credentials for as long as its transfers take.
 *
 * @param first those of the job details at hand; undefined asks for new ones at once, since a request will need them
 * @param fetch asks for the job details again, which come with new ones (GetThirdPartyJobDetails), and masks them
 */
function artifactCredentials(first, fetch, clock) {
    let isFetching = false;
    let fetchedAt = clock.now();
    let current = first === undefined ? fetchAgain() : Promise.resolve(first);
    // What is wrong is met by the first request.
    current.catch(() => undefined);
    async function fetchAgain() {
        isFetching = true;
        const credentials = await fetch().finally(() => {
            isFetching = false;
        });
        if (credentials !== undefined)
            return credentials;
        throw new failure/* Failure */.H('PermissionError', 'CodePipeline gave the job no credentials for its artifacts: check that the action type declares input or output artifacts.');
    }
    return {
        async provide() {
            if (current === undefined || clock.now() - fetchedAt > renewAfter) {
                fetchedAt = clock.now();
                current = fetchAgain();
            }
            const asked = current;
            try {
                // The SDK asks again for whatever ends within five minutes. One minute makes it ask for every request, so
                // that it is decided here, and in one place, when they are renewed.
                return { ...(await asked), expiration: new Date(Date.now() + 60_000) };
            }
            catch (error) {
                if (current === asked)
                    current = undefined;
                throw error;
            }
        },
        renew() {
            // Requests that run in parallel all hear of the same expiry.
            if (!isFetching)
                current = undefined;
        },
    };
}

// EXTERNAL MODULE: ./.build/codepipeline/failures.js
var failures = __webpack_require__(4265);
// EXTERNAL MODULE: ./.build/codepipeline/retry.js
var retry = __webpack_require__(6322);
// EXTERNAL MODULE: ./.build/worker.js + 5 modules
var worker = __webpack_require__(2008);
;// CONCATENATED MODULE: ./.build/transfer-artifacts.js





/**
 * What the artifacts of a job are moved with: an S3 client that signs with the job's own credentials, for as long
 * as it takes. Where CodePipeline gives no new ones, its requests reject with a Failure.
 */
function createTransfer({ run, region, api, credentials: first }, step, { clock, signal }) {
    const { log } = step;
    const fetch = async () => {
        const onRetry = (error) => {
            log.info(`Artifact credentials: ${error.message}; trying again`);
        };
        const options = { clock, signal, budget: retry/* budgets */.R.call, onRetry };
        const { artifactCredentials: fresh } = await (0,retry/* retry */.L)(() => api.getDetails(signal), options).catch((error) => {
            throw (0,failures/* apiFailure */.tF)(error, run);
        });
        if (fresh !== undefined)
            (0,worker/* maskCredentials */.Bs)(fresh, step);
        return fresh;
    };
    const credentials = artifactCredentials(first, fetch, clock);
    const clients = new Map();
    const s3 = (where = region) => {
        let client = clients.get(where);
        if (client === undefined) {
            client = createS3Client({ region: where, credentials: () => credentials.provide() }, step.env);
            clients.set(where, client);
        }
        return client;
    };
    return {
        s3,
        renewCredentials: () => {
            credentials.renew();
        },
        clock,
        signal,
        progress: (line) => {
            log.info(line);
        },
        warn: (line) => {
            log.warning(line);
        },
        temporaryFolder: step.run.temporaryFolder,
    };
}


/***/ })

};
