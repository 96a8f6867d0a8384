export const id = 715;
export const ids = [715];
export const modules = {

/***/ 28715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionDesk: () => (/* binding */ actionDesk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
/* harmony import */ var _render_ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55546);
/* harmony import */ var _render_worklog_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93226);
/* harmony import */ var _check_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19064);
/* harmony import */ var _write_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21531);







/** GitHub drops a summary that is longer: 1 MiB a step. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Writes the documents, the job summary and the outputs of an action's step. */
function actionDesk(out, summaryFile, print) {
    return {
        async deliver(documents, report) {
            (0,_check_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .checkDocuments */ .F)(documents);
            await (0,_write_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDocuments */ .i)(out, documents);
            const summary = documents.find(({ path: name }) => name === 'summary.md')?.text ?? '';
            if (summaryFile !== undefined && Buffer.byteLength(summary) <= MAX_SUMMARY_BYTES)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(summaryFile, summary);
            for (const [name, value] of Object.entries(outputsOf(out, report)))
                (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput)(name, value);
            print([(0,_render_worklog_view_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .g)(report), ...report.coverage.gaps, '', (0,_render_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRanking */ .$)(report)].join('\n'));
        },
    };
}
/** Numbers, priorities and our own paths: nothing of a log. */
function outputsOf(out, report) {
    return {
        'worklog-path': fileIn(out, 'worklog.md'),
        'report-path': fileIn(out, 'report.json'),
        'plan-path': fileIn(out, 'plan.json'),
        clusters: report.clusters.length,
        'issues-opened': issuesThat('opened', report),
        'issues-updated': issuesThat('updated', report),
        'issues-reopened': issuesThat('reopened', report),
        'highest-priority': report.clusters[0]?.priority ?? '',
    };
}
function issuesThat(did, { processing = [] }) {
    return processing.filter((each) => each.did === did).length;
}
/** Its own function, since the bundler takes `path.resolve` beside a literal for a file to bundle. */
function fileIn(folder, name) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, name);
}


/***/ })

};
