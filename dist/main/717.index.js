export const id = 717;
export const ids = [717];
export const modules = {

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

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ describeJobFailure),
/* harmony export */   vL: () => (/* binding */ jobOutcomes),
/* harmony export */   w2: () => (/* binding */ toFailure)
/* harmony export */ });
/* unused harmony exports decideReport, describeSuccess */
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

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allowSlowConnections: () => (/* binding */ allowSlowConnections),
  runAsProcess: () => (/* binding */ runAsProcess)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/clock.js

const systemClock = {
    now: () => performance.now(),
    sleep: async (milliseconds, signal) => {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};

// EXTERNAL MODULE: ./.build/failure.js
var failure = __webpack_require__(8428);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/github/environment.js
var environment = __webpack_require__(5569);
;// CONCATENATED MODULE: ./.build/github/commands.js




/** The runner that started this process. */
function thisRunner() {
    return {
        env: process.env,
        write: (line) => process.stdout.write(`${line}\n`),
        append: (file, text) => {
            (0,external_node_fs_.appendFileSync)(file, text);
        },
    };
}
/** Commands to that runner. Those that need a file reject a runner without one as a ConfigurationError. */
function createCommands({ env, write, append }) {
    const fileOf = (variable) => {
        const file = (0,environment/* readVariable */.n)(env, variable);
        if (file !== undefined)
            return file;
        throw new failure/* Failure */.H('ConfigurationError', `${variable} is not set, so nothing can be handed on: run this as an action, on runner 2.327 or newer.`);
    };
    return {
        print: write,
        command: (name, message = '') => {
            write(`::${name}::${escapeData(message)}`);
        },
        setOutput: (name, value) => {
            append(fileOf('GITHUB_OUTPUT'), fileCommand(name, value));
        },
        saveState: (values) => {
            const entries = Object.entries(values).map(([name, value]) => fileCommand(name, value));
            append(fileOf('GITHUB_STATE'), entries.join(''));
        },
        appendSummary: (markdown) => {
            const file = (0,environment/* readVariable */.n)(env, 'GITHUB_STEP_SUMMARY');
            if (file !== undefined)
                append(file, markdown);
        },
    };
}
/** The runner turns these three back, and nothing else. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** One entry of a file command, in a heredoc that neither the name nor the value can end. */
function fileCommand(name, value) {
    let delimiter;
    do
        delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    while (name.includes(delimiter) || value.includes(delimiter));
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/github/log.js

/** Characters of one annotation, by the runner's limit. */
const annotationLimit = 4096;
/** The step's log. No text can start a workflow command, span two lines or show a secret. */
function createLog(commands, secrets, env) {
    const stepDebug = env['RUNNER_DEBUG'] === '1';
    const safe = (text) => withoutCommands((0,_build_text/* oneLine */.T)(secrets.redact(text)));
    const annotation = (text) => (0,_build_text/* cut */.J)(safe(text), annotationLimit);
    return {
        info: (text) => {
            commands.print(safe(text));
        },
        debug: (text) => {
            if (stepDebug)
                commands.command('debug', safe(text));
        },
        warning: (text) => {
            commands.command('warning', annotation(text));
        },
        error: (text) => {
            commands.command('error', annotation(text));
        },
        group: async (title, work) => {
            commands.command('group', safe(title));
            try {
                return await work();
            }
            finally {
                commands.command('endgroup');
            }
        },
    };
}
/**
 * The line with every beginning of a workflow command broken by a space: `::` where the line starts, `##[`
 * anywhere. The runner skips leading white space, and compares by culture, which looks past invisible
 * characters (ActionCommand.cs).
 */
function withoutCommands(line) {
    return line.replace(/^([\s\p{DI}]*:)(\p{DI}*:)/u, '$1 $2').replace(/(#\p{DI}*)(#\p{DI}*\[)/gu, '$1 $2');
}
/** Logs the error's stack and those of its causes, one debug line each. */
function debugStack(log, error) {
    const seen = new Set();
    for (let current = error; current !== undefined && !seen.has(current); current = causeOf(current)) {
        const lead = seen.size === 0 ? '' : 'Caused by: ';
        seen.add(current);
        for (const line of `${lead}${stackOf(current)}`.split('\n'))
            log.debug(line);
    }
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}

// EXTERNAL MODULE: ./.build/github/run.js
var github_run = __webpack_require__(9825);
;// CONCATENATED MODULE: ./.build/github/secrets.js

/** An empty registry; `mask` tells the runner of one form (add-mask). */
function createSecrets(mask) {
    const values = new Set();
    const forms = new Set();
    const names = new Set();
    // Built when a text is redacted: most values are added one after the other.
    let patterns;
    return {
        add(value) {
            if (value.trim() === '' || values.has(value))
                return;
            values.add(value);
            for (const form of printedForms(value)) {
                if (forms.has(form))
                    continue;
                forms.add(form);
                // The runner masks each line of a mask too, a lone `{` included: it never gets one of several lines.
                if (!/[\r\n]/.test(form))
                    mask(form);
            }
            patterns = undefined;
        },
        keep(added) {
            for (const name of added)
                if (name !== '')
                    names.add(name);
            patterns = undefined;
        },
        redact(text) {
            patterns ??= { secrets: patternOf(forms), names: patternOf(names) };
            return redactBetween(text, patterns.secrets, patterns.names);
        },
        values: () => [...values],
    };
}
/** Replaces what matches `secrets`, unless all of it lies within one match of `names`. */
function redactBetween(text, secrets, names) {
    let redacted = '';
    let end = 0;
    let kept;
    secrets.lastIndex = 0;
    for (let found = secrets.exec(text); found !== null; found = secrets.exec(text)) {
        const { index } = found;
        const past = secrets.lastIndex;
        kept ??= [...text.matchAll(names)];
        if (kept.some((name) => name.index !== undefined && name.index <= index && past <= name.index + name[0].length)) {
            // A longer secret may begin within this one.
            secrets.lastIndex = index + 1;
            continue;
        }
        redacted += `${text.slice(end, index)}***`;
        end = past;
    }
    return redacted + text.slice(end);
}
/** The value, without the space around it, on one line, within JSON, and each line that says anything. */
function printedForms(value) {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const telling = lines.length === 1 ? [] : lines.filter(isTelling);
    const whole = [value, value.trim(), (0,_build_text/* oneLine */.T)(value), JSON.stringify(value).slice(1, -1)];
    return [...new Set([...whole, ...telling])];
}
/** Whether a line of a longer secret gives anything away: `{`, `---` or `],` do not, and as masks spoil the log. */
function isTelling(line) {
    return line.length >= 4 && /[\p{L}\p{N}]{2}/u.test(line);
}
/** Longest form first, so that nothing stays of one text where another is part of it; matches nothing without any. */
function patternOf(texts) {
    if (texts.size === 0)
        return /(?!)/g;
    const longestFirst = [...texts].sort((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./.build/github/step.js




function createStep(runner) {
    const commands = createCommands(runner);
    const secrets = createSecrets((form) => {
        commands.command('add-mask', form);
    });
    const run = (0,github_run/* readRun */.c)(runner.env);
    secrets.keep(run.names);
    return {
        env: runner.env,
        run,
        commands,
        secrets,
        log: createLog(commands, secrets, runner.env),
    };
}

// EXTERNAL MODULE: ./.build/outcome.js
var outcome = __webpack_require__(3806);
;// CONCATENATED MODULE: ./.build/process.js







/**
 * Milliseconds for a connection to one of a host's addresses before the next is tried. Node gives 250, less than a far
 * region takes where a packet is lost: then all addresses fail, one after the other. A first packet is sent again
 * after a second (RFC 6298).
 */
const connectionAttemptTimeout = 2_500;
/** Gives every connection of this process, those to a proxy included, time to be made. */
function allowSlowConnections() {
    (0,external_node_net_.setDefaultAutoSelectFamilyAttemptTimeout)(connectionAttemptTimeout);
}
/**
 * Runs one of the action's two use cases as this process: its signals, its one catch, its exit code.
 *
 * The exit code says failure until the use case is through: an event loop that drains early, an error that nobody
 * caught or a crash never looks like success.
 */
async function runAsProcess(useCase) {
    const step = createStep(thisRunner());
    const cancelled = new AbortController();
    process.exitCode = 1;
    allowSlowConnections();
    // The runner sends SIGINT, after 7.5 s SIGTERM, and kills 2.5 s later. On Windows it sends Ctrl+C and Ctrl+Break
    // (ProcessInvoker.cs), which Node calls SIGINT and SIGBREAK; elsewhere nothing is ever called SIGBREAK.
    for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK']) {
        process.on(name, () => {
            cancelled.abort(new failure/* Failure */.H('JobFailed', `The workflow run was cancelled (${name}).`));
        });
    }
    process.on('uncaughtException', (error) => {
        end(1, error, step);
    });
    process.on('beforeExit', () => {
        end(1, new Error('The step came to an end before it was done: please report this as a bug.'), step);
    });
    try {
        await useCase(step, { clock: systemClock, signal: cancelled.signal });
        end(0, undefined, step);
    }
    catch (error) {
        end(1, error, step);
    }
}
/** Ends the process when all that was printed has left it, whatever connections are still open. */
function end(exitCode, error, { log }) {
    if (error !== undefined) {
        log.error((0,outcome/* toFailure */.w2)(error).message);
        debugStack(log, error);
    }
    process.exitCode = exitCode;
    process.stdout.write('', () => {
        process.exit();
    });
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


/***/ })

};
