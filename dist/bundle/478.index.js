"use strict";
exports.id = 478;
exports.ids = [478];
exports.modules = {

/***/ 8780:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


// src/compile-cache.ts
const folder = process.env["RUNNER_TEMP"];
const { enableCompileCache } = (node_module__WEBPACK_IMPORTED_MODULE_0___default());
if (folder !== void 0 && folder !== "") enableCompileCache?.((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "codepipeline-bridge-compile-cache"));



/***/ }),

/***/ 3478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _chunks_compile_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);

// src/main.ts
Promise.all([__webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 5193)).then((n) => n.u), __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 5193)).then((n) => n.n)]).then(([{ runAsProcess }, { receiveJob }]) => runAsProcess(receiveJob));



/***/ })

};
;