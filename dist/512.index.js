export const id = 512;
export const ids = [512];
export const modules = {

/***/ 66512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionDesk: () => (/* binding */ actionDesk)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/text/text.js + 25 modules
var text_text = __webpack_require__(63055);
// EXTERNAL MODULE: ./lib/render/actions.js
var actions = __webpack_require__(71227);
// EXTERNAL MODULE: ./lib/render/cluster-view.js + 1 modules
var cluster_view = __webpack_require__(68359);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(89109);
// EXTERNAL MODULE: ./lib/render/result-rows.js
var result_rows = __webpack_require__(25473);
;// CONCATENATED MODULE: ./lib/render/annotations.js
// In: the report and what became of its worklog. Out: the few lines that the runner shows above the log of a run.





/** GitHub shows ten of a kind; with the failure that may end the run there are ten of any kind. */
const MOST = 9;
/** What hinders comes first, then the most urgent clusters. */
function annotationsOf(report, delivery) {
    const hindrances = [...gapsIn(report), ...notesIn(report), ...arrivalOf(delivery)];
    const urgent = report.clusters.filter(({ priority }) => priority === 'P0' || priority === 'P1');
    const room = MOST - hindrances.length;
    const shown = urgent.length <= room ? urgent : urgent.slice(0, room - 1);
    const further = urgent.length - shown.length;
    return [...hindrances, ...shown.map((cluster) => aboutCluster(cluster, report)), ...moreOf(further)];
}
function gapsIn({ coverage }) {
    if (coverage.complete)
        return [];
    const message = coverage.gaps.map((gap) => (0,text_text/* forTerminal */.Qf)(gap)).join(' ');
    return [{ level: 'warning', title: 'The window was not provably seen as a whole', message }];
}
function notesIn({ notes = [] }) {
    if (notes.length === 0)
        return [];
    return [{ level: 'warning', title: 'Log Gardener', message: notes.map((note) => (0,text_text/* forTerminal */.Qf)(note)).join(' ') }];
}
function arrivalOf(delivery) {
    if (delivery?.kind !== 'pull-request')
        return [];
    const message = `${delivery.url} holds ${delivery.path}`;
    return [{ level: 'notice', title: `Worklog in pull request #${delivery.number}`, message }];
}
function aboutCluster(cluster, report) {
    const { priority, service, name, category, issue } = cluster;
    const done = (0,result_rows/* processedAs */.j6)(cluster, report);
    const action = done === undefined ? (0,actions/* plannedAction */.T)(cluster) : (0,actions/* doneAction */.Z)(done.did);
    const where = issue === null ? action : `issue #${issue}, ${action}`;
    return {
        level: priority === 'P0' ? 'error' : 'warning',
        title: `${priority} in ${harmless(service)}`,
        message: `${harmless(name)}: ${category}, ${(0,cluster_view/* countsOf */.mQ)(cluster)}; ${where}`,
    };
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands, the retired ones included. */
const COMMAND = /(?:::|##\[)\s*(?:debug|echo|endgroup|error|group|notice|warning)|(?:add-(?:mask|matcher|path)|remove-matcher|save-state|set-(?:env|output)|stop-commands)/i;
/** An annotation is a command itself: what speaks of one has no place in it. */
function harmless(text) {
    return COMMAND.test(text) ? '(text like a command: see the worklog)' : (0,text_text/* forTerminal */.Qf)(text);
}
function moreOf(further) {
    if (further === 0)
        return [];
    const message = 'The worklog and the job summary name them';
    return [{ level: 'notice', title: `${(0,format/* count */.U9)(further)} more of P0 or P1`, message }];
}

// EXTERNAL MODULE: ./lib/render/executive-summary.js
var executive_summary = __webpack_require__(48811);
// EXTERNAL MODULE: ./lib/render/ranking.js
var ranking = __webpack_require__(55546);
// EXTERNAL MODULE: ./lib/render/render.js + 10 modules
var render = __webpack_require__(97319);
// EXTERNAL MODULE: ./lib/publish/check-documents.js + 1 modules
var check_documents = __webpack_require__(19064);
// EXTERNAL MODULE: ./lib/publish/write-documents.js
var write_documents = __webpack_require__(21531);
;// CONCATENATED MODULE: ./lib/publish/action-desk.js









const ANNOUNCE = { error: core.error, warning: core.warning, notice: core.notice };
/** Writes the documents, the job summary, the outputs and the annotations of an action's step. */
function actionDesk(out, summaryFile, print) {
    return {
        async deliver(documents, report, delivery) {
            (0,check_documents/* checkDocuments */.F)(documents);
            await (0,write_documents/* writeDocuments */.i)(out, documents);
            if (summaryFile !== undefined)
                await (0,promises_.appendFile)(summaryFile, (0,render/* textOf */.b6)(documents, 'summary.md'));
            for (const [name, value] of Object.entries(outputsOf(out, report, delivery)))
                (0,core.setOutput)(name, value);
            print([(0,executive_summary/* headlineOf */.g)(report), ...report.coverage.gaps, '', (0,ranking/* renderRanking */.$)(report)].join('\n'));
            for (const { level, title, message } of annotationsOf(report, delivery))
                ANNOUNCE[level](message, { title });
        },
    };
}
/** Numbers, priorities and our own paths: nothing of a log. */
function outputsOf(out, report, delivery) {
    const pullRequest = delivery?.kind === 'pull-request' ? delivery : undefined;
    return {
        'worklog-path': fileIn(out, 'worklog.md'),
        'report-path': fileIn(out, 'report.json'),
        'plan-path': fileIn(out, 'plan.json'),
        'pull-request-number': pullRequest?.number ?? '',
        'pull-request-url': pullRequest?.url ?? '',
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
    return external_node_path_.resolve(folder, name);
}


/***/ })

};
