export const id = 962;
export const ids = [962];
export const modules = {

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

/***/ 6962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noteLeftovers: () => (/* binding */ noteLeftovers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _extract_pauses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6397);




/**
 * Remembers what a folder holds, by the time of it.
 *
 * @param folder absolute
 * @returns a function that counts the files which have been there since before, those of a `.git` excepted; undefined
 *   where the folder is empty or missing
 */
function noteLeftovers(folder) {
    if (!holdsAnything(folder))
        return undefined;
    const now = timeOf(folder);
    return async (signal) => {
        const pauses = new _extract_pauses_js__WEBPACK_IMPORTED_MODULE_3__/* .Pauses */ .a(signal);
        let count = 0;
        const visit = async (path) => {
            for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { encoding: 'buffer' })) {
                await pauses.take();
                const below = Buffer.concat([path, Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_2__.sep), name]);
                const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(below, { bigint: true, throwIfNoEntry: false });
                if (there?.isDirectory() !== true)
                    count += there !== undefined && there.ctimeNs < now ? 1 : 0;
                else if (name.toString() !== '.git')
                    await visit(below);
            }
        };
        await visit(Buffer.from(folder));
        return count;
    };
}
function holdsAnything(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).length > 0;
    }
    catch {
        return false;
    }
}
/** Of the file system's own clock, in nanoseconds: a server's may not be the runner's. */
function timeOf(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.codepipeline-bridge-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o600);
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file, { bigint: true }).ctimeNs;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
        }
    }
    catch {
        return BigInt(Date.now()) * 1000000n;
    }
}


/***/ })

};
