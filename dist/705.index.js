export const id = 705;
export const ids = [705];
export const modules = {

/***/ 46705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudLogging: () => (/* binding */ cloudLogging)
});

// EXTERNAL MODULE: ./lib/ledger/instants.js
var instants = __webpack_require__(48415);
// EXTERNAL MODULE: ./lib/types/time.js
var time = __webpack_require__(22872);
// EXTERNAL MODULE: ./lib/collect/cloud/clock.js + 1 modules
var cloud_clock = __webpack_require__(53286);
;// CONCATENATED MODULE: ./lib/collect/cloud/list-filter.js

/**
 * Cloud Logging searches by timestamp, a window goes by time of receipt. An entry may be stamped up to a day ahead, and
 * one that arrives more than a day after it happened is given up: looking further back would make every search slow.
 */
const SLACK_MILLIS = 86_400_000;
/** Where the usual kinds of resources name what a team calls the service. */
const SERVICE_NAMES = {
    cloud_run_revision: ['resource.labels.service_name', 'resource.labels.configuration_name'],
    cloud_run_job: ['resource.labels.job_name'],
    cloud_run_worker_pool: ['resource.labels.worker_pool_name'],
    cloud_function: ['resource.labels.function_name'],
    k8s_container: ['resource.labels.container_name', 'resource.labels.pod_name'],
    gae_app: ['resource.labels.module_id'],
};
/** Where all others do: clusters, databases, buckets, load balancers, builds, audited services, programs on machines. */
const OTHER_LABELS = [
    ...['cluster_name', 'namespace_name', 'node_name', 'container_name', 'environment_name', 'database_id'],
    ...['bucket_name', 'forwarding_rule_name', 'backend_service_name', 'url_map_name', 'instance_group_name'],
    ...['instance_group_manager_name', 'build_trigger_id', 'service'],
];
const OTHER_NAMES = [
    ...OTHER_LABELS.map((label) => `resource.labels.${label}`),
    ...['resource.type', 'jsonPayload.SYSLOG_IDENTIFIER', 'protoPayload.serviceName'],
];
/** Of a query, for Cloud Logging. */
const MOST_CHARS = 20_000;
/**
 * A query of the Logging query language that is bounded on both sides, whatever else was asked for. Of more services
 * than it has room for, all are read: who wants only some compares the names of what arrives.
 */
function listFilter(source, wanted) {
    const query = queryFor(source, wanted);
    return query.length <= MOST_CHARS ? query : queryFor({ ...source, services: [] }, wanted);
}
function queryFor({ services, filter }, wanted) {
    const { from, to } = wanted.window;
    const start = wanted.resumeAt ?? (0,instants/* plusMillis */.LO)(from, -SLACK_MILLIS);
    const conditions = [
        `timestamp>="${start}"`,
        `timestamp<"${(0,instants/* plusMillis */.LO)(to, SLACK_MILLIS)}"`,
        `receiveTimestamp>="${from}"`,
        `receiveTimestamp<"${to}"`,
        ...severityCondition(wanted.minSeverity),
        ...serviceCondition(services),
        ...(filter === '' ? [] : [`(${filter})`]),
    ];
    return conditions.join(' AND ');
}
/** Most entries that fail carry no severity at all, and only their text tells. */
function severityCondition(minSeverity) {
    return minSeverity === 'DEFAULT' ? [] : [`(severity>=${minSeverity} OR severity=DEFAULT)`];
}
/** More than is wanted may come, never less: the exact names are compared when an entry has arrived. */
function serviceCondition(services) {
    if (services.length === 0)
        return [];
    const named = `(${services.map(literal).join(' OR ')})`;
    const byName = (fields) => fields.map((field) => `${field}=${named}`).join(' OR ');
    const byType = Object.entries(SERVICE_NAMES).map(([type, fields]) => `(resource.type="${type}" AND (${byName(fields)}))`);
    const byLog = services.map((service) => `log_id(${literal(service)})`);
    return [`(${[...byType, byName(OTHER_NAMES), ...byLog].join(' OR ')})`];
}
/** A string of the query language: quotes and back-slashes escaped, so that no name can leave it. */
function literal(text) {
    return `"${text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\"]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./lib/collect/cloud/back-off.js
const FIRST_MILLIS = 1_000;
const LONGEST_MILLIS = 32_000;
/** Two of the minutes that the quota is counted over: who gets nothing in them will get nothing soon. */
const PATIENCE_MILLIS = 120_000;
/** Ever longer waits between tries for one page, each shortened by chance, so that two runs do not try in step. */
class BackOff {
    #clock;
    #next = FIRST_MILLIS;
    #since;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Milliseconds to wait before the next try; undefined when it is time to give up. */
    next() {
        this.#since ??= this.#clock.now();
        if (this.#clock.now() - this.#since >= PATIENCE_MILLIS)
            return undefined;
        const wait = Math.round(this.#next * (0.5 + this.#clock.random() / 2));
        this.#next = Math.min(LONGEST_MILLIS, this.#next * 2);
        return wait;
    }
}

;// CONCATENATED MODULE: ./lib/collect/cloud/pace.js
/** Cloud Logging's own limit for entries.list: https://cloud.google.com/logging/quotas */
const CALLS = 60;
/** A second more than the minute that it counts over: calls do not arrive as evenly as they are sent. */
const SPAN_MILLIS = 61_000;
/** Keeps a run within the quota, which it shares with whoever looks at logs by hand. */
class Pace {
    #clock;
    /** When the calls of the last span were made, oldest first. */
    #calls = [];
    constructor(clock) {
        this.#clock = clock;
    }
    /** Waits until one more call is within the quota; how many milliseconds that took. */
    async turn() {
        const before = this.#clock.now();
        this.#calls = this.#calls.filter((at) => at > before - SPAN_MILLIS && at <= before);
        const oldest = this.#calls.length < CALLS ? undefined : this.#calls[0];
        const wait = oldest === undefined ? 0 : oldest + SPAN_MILLIS - before;
        if (wait > 0)
            await this.#clock.sleep(wait);
        this.#calls.push(this.#clock.now());
        return wait;
    }
}

// EXTERNAL MODULE: ./lib/text/text.js + 25 modules
var text_text = __webpack_require__(63055);
// EXTERNAL MODULE: ./lib/user-error.js
var user_error = __webpack_require__(24435);
;// CONCATENATED MODULE: ./lib/collect/cloud/status.js
/** The gRPC status codes that reading tells apart: https://grpc.io/docs/guides/status-codes/ */
const NAMES = new Map([
    [3, 'INVALID_ARGUMENT'],
    [4, 'DEADLINE_EXCEEDED'],
    [5, 'NOT_FOUND'],
    [7, 'PERMISSION_DENIED'],
    [8, 'RESOURCE_EXHAUSTED'],
    [10, 'ABORTED'],
    [13, 'INTERNAL'],
    [14, 'UNAVAILABLE'],
    [16, 'UNAUTHENTICATED'],
]);
/** Of what the client threw; anything that is no answer of Cloud Logging is UNKNOWN. */
function statusOf(error) {
    return NAMES.get(error instanceof Error && 'code' in error ? error.code : undefined) ?? 'UNKNOWN';
}
/** What another try may mend, and what it is a matter of. */
function passingTrouble(status) {
    if (status === 'RESOURCE_EXHAUSTED')
        return 'quota';
    return ['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'INTERNAL', 'ABORTED'].includes(status) ? 'outage' : undefined;
}

;// CONCATENATED MODULE: ./lib/collect/cloud/reading-errors.js



const MOST_QUOTED_CHARS = 200;
const TAKES_EFFECT = 'A new role takes effect within five minutes';
/** What Cloud Logging refused and cannot be mended by trying again → what the user can do about it. */
function readingError(error, request) {
    const problem = problemOf(statusOf(error), error, request);
    return new user_error/* UserError */.y(problem, { cause: error });
}
/** Nothing at all could be read. */
function gaveUpError(trouble, error, request) {
    const projects = request.projects.join(', ');
    const thing = `Cloud Logging of ${projects}`;
    const problem = trouble === 'quota'
        ? {
            thing,
            reason: 'no entry was read: the quota of read requests was used up through two minutes of trying',
            remedy: 'Run less often, keep other readers of these logs apart, or ask for more of "Read requests per minute"',
        }
        : {
            thing,
            reason: `no entry was read: it did not answer through two minutes of trying (${statusOf(error)})`,
            remedy: 'Try again later; behind a proxy or with endpoints of your own, check that the runner reaches them',
        };
    return new user_error/* UserError */.y(problem, { cause: error });
}
function problemOf(status, error, request) {
    const projects = request.projects.join(', ');
    const thing = `Cloud Logging of ${projects}`;
    switch (status) {
        case 'PERMISSION_DENIED':
            return deniedProblem(error, request);
        case 'INVALID_ARGUMENT':
            return {
                thing: request.filter === '' ? thing : 'filter',
                reason: `Cloud Logging refuses the query${saidIn(error)}`,
                remedy: 'Try it in the Logs Explorer, and check project-id',
            };
        case 'NOT_FOUND': {
            const remedy = 'Check project-id: it takes ids as gcloud projects list prints them';
            return { thing: `project-id ${projects}`, reason: 'there is no such project', remedy };
        }
        case 'UNAUTHENTICATED': {
            const reason = `the access token of ${request.member} was refused, and so was a fresh one`;
            return {
                thing,
                reason,
                remedy: 'Check that the service account is enabled and that the clock of the runner is right',
            };
        }
        default: {
            const reason = `it answered ${status}${saidIn(error)}`;
            return { thing, reason, remedy: 'Try again later; if it stays, check the endpoint and the proxy of the runner' };
        }
    }
}
function deniedProblem(error, { projects, member }) {
    const said = messageOf(error);
    const thing = `Cloud Logging of ${projects.join(', ')}`;
    const project = projects.length === 1 ? (projects[0] ?? 'PROJECT') : 'PROJECT';
    if (isOff(error, said)) {
        const remedy = `Run: gcloud services enable logging.googleapis.com --project=${project}`;
        return { thing, reason: 'the Cloud Logging API (logging.googleapis.com) is not enabled', remedy };
    }
    const grant = (role) => `gcloud projects add-iam-policy-binding ${project} --member="${member}" --role=${role}`;
    if (/privateLogEntries|logging\.views\.access/.test(said)) {
        const reason = `${member} may not read private logs or this log view (logging.privateLogEntries.list, logging.views.access)`;
        const remedy = `For data-access logs run: ${grant('roles/logging.privateLogViewer')}; for a log view grant roles/logging.viewAccessor on it. ${TAKES_EFFECT}`;
        return { thing, reason, remedy };
    }
    const each = projects.length === 1 ? '' : ' for each project';
    const reason = `${member} lacks the permission logging.logEntries.list, or there is no such project`;
    const remedy = `Run${each}: ${grant('roles/logging.viewer')} (roles/logging.privateLogViewer for data-access logs too). ${TAKES_EFFECT}`;
    return { thing, reason, remedy };
}
/** Google's own word for it; older answers say it in words alone. */
function isOff(error, said) {
    const reason = error instanceof Error && 'reason' in error ? error.reason : undefined;
    return reason === 'SERVICE_DISABLED' || /SERVICE_DISABLED|has not been used in project|it is disabled/.test(said);
}
function messageOf(error) {
    return error instanceof Error ? error.message : '';
}
/** Never a page of HTML from a proxy: only what Google says itself, cleaned, without the code in front of it. */
function saidIn(error) {
    const said = messageOf(error).replace(/^\d+ [A-Z_]+: /, '');
    return said === '' || /[<>]/.test(said) ? '' : ` (it says: ${(0,text_text/* cleanLine */.Ow)(said, MOST_QUOTED_CHARS).replace(/\.$/, '')})`;
}

;// CONCATENATED MODULE: ./lib/collect/cloud/page-reader.js




/** The page did not come, however often it was asked for. */
class GaveUp extends Error {
    name = 'GaveUp';
    trouble;
    constructor(trouble, cause) {
        super(trouble, { cause });
        this.trouble = trouble;
    }
}
/** Cloud Logging no longer takes the token of a page: they live a day. */
class PageTokenExpired extends Error {
    name = 'PageTokenExpired';
}
/** Asks for pages, one at a time: within the quota, again after passing trouble, once more with fresh credentials. */
class PageReader {
    #open;
    #source;
    #clock;
    #pace;
    #start;
    #connection;
    #pages = 0;
    #quotaWaits = 0;
    #quotaWaitMillis = 0;
    constructor(source, open, clock) {
        this.#source = source;
        this.#open = open;
        this.#clock = clock;
        this.#pace = new Pace(clock);
        this.#start = clock.now();
    }
    async page(request) {
        const backOff = new BackOff(this.#clock);
        let refused = false;
        for (;;) {
            this.#countWait(await this.#pace.turn());
            try {
                const page = await (await this.#connected()).list(request);
                this.#pages += 1;
                return page;
            }
            catch (error) {
                const status = statusOf(error);
                if (status === 'UNAUTHENTICATED' && !refused) {
                    refused = true;
                    await this.close();
                    continue;
                }
                await this.#waitOrThrow(error, request, backOff);
            }
        }
    }
    get account() {
        return {
            pages: this.#pages,
            quotaWaits: this.#quotaWaits,
            quotaWaitSeconds: Math.round(this.#quotaWaitMillis / 1_000),
            millis: this.#clock.now() - this.#start,
        };
    }
    get member() {
        return this.#connection?.member ?? '';
    }
    async close() {
        const connection = this.#connection;
        this.#connection = undefined;
        await connection?.close();
    }
    async #connected() {
        this.#connection ??= await this.#open();
        return this.#connection;
    }
    async #waitOrThrow(error, request, backOff) {
        const status = statusOf(error);
        // What was understood on the first page can only have lost its place.
        if (status === 'INVALID_ARGUMENT' && request.pageToken !== '')
            throw new PageTokenExpired('', { cause: error });
        const trouble = passingTrouble(status);
        if (trouble === undefined)
            throw this.#explained(error);
        const wait = backOff.next();
        if (wait === undefined)
            throw new GaveUp(trouble, error);
        if (trouble === 'quota')
            this.#countWait(wait);
        await this.#clock.sleep(wait);
    }
    /** What signing in threw is explained already, and what is no answer of Cloud Logging is a defect. */
    #explained(error) {
        const answered = error instanceof Error && 'code' in error && typeof error.code === 'number';
        return answered ? readingError(error, { ...this.#source, member: this.member }) : error;
    }
    #countWait(millis) {
        if (millis === 0)
            return;
        this.#quotaWaits += 1;
        this.#quotaWaitMillis += millis;
    }
}

// EXTERNAL MODULE: ./lib/collect/parse-object.js
var parse_object = __webpack_require__(41149);
;// CONCATENATED MODULE: ./lib/collect/cloud/wire.js
const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;
const LONGEST_VARINT_BYTES = 10;
/** The fields of a protobuf message in their order. Throws when the bytes are none. */
function* readFields(message) {
    for (let at = 0; at < message.length;) {
        const tag = readVarint(message, at);
        const field = Number(tag.value >> 3n);
        const { value, end } = readValue(message, tag.end, Number(tag.value & 7n));
        yield [field, value];
        at = end;
    }
}
function readValue(message, at, type) {
    if (type === VARINT)
        return readVarint(message, at);
    if (type === FIXED_64)
        return { value: take(message, at, 8).readBigUInt64LE(), end: at + 8 };
    if (type === FIXED_32)
        return { value: BigInt(take(message, at, 4).readUInt32LE()), end: at + 4 };
    if (type !== BYTES)
        throw new Error('is no protobuf message');
    const length = readVarint(message, at);
    const end = length.end + Number(length.value);
    return { value: take(message, length.end, Number(length.value)), end };
}
function take(message, at, length) {
    if (at + length > message.length)
        throw new Error('is cut short');
    return message.subarray(at, at + length);
}
function readVarint(message, start) {
    let value = 0n;
    for (let at = start; at < start + LONGEST_VARINT_BYTES; at++) {
        const byte = message[at];
        if (byte === undefined)
            throw new Error('is cut short');
        value |= BigInt(byte & 0x7f) << BigInt(7 * (at - start));
        if (byte < 0x80)
            return { value, end: at + 1 };
    }
    throw new Error('is no protobuf message');
}
/** Of a field of type int32 or int64. */
function signed(value) {
    return typeof value === 'bigint' ? BigInt.asIntN(64, value) : 0n;
}
function textOf(value) {
    return typeof value === 'bigint' ? '' : value.toString('utf8');
}
function bytesOf(value) {
    return typeof value === 'bigint' ? Buffer.alloc(0) : value;
}

;// CONCATENATED MODULE: ./lib/collect/cloud/audit-log.js

const AUDIT_LOG = 'google.cloud.audit.AuditLog';
/** As deep as protobuf itself reads. */
const DEEPEST = 100;
const audit_log_text = (value) => textOf(value);
const audit_log_int = (value) => Number(signed(value));
const audit_log_long = (value) => String(signed(value));
const bool = (value) => signed(value) !== 0n;
const message = (shape) => (value, depth) => decodeMessage(bytesOf(value), shape, depth + 1);
/** What it holds is of services without number; its type tells at least which one. */
const typeAlone = (value) => {
    const [, type] = [...readFields(bytesOf(value))].find(([field]) => field === 1) ?? [];
    return { '@type': type === undefined ? '' : textOf(type) };
};
const struct = (value, depth) => {
    const pairs = [...readFields(bytesOf(value))].map(([, pair]) => decodeMessage(bytesOf(pair), PAIR, depth + 1));
    return Object.fromEntries(pairs.map(({ key = '', value: member = null }) => [String(key), member]));
};
/** google.protobuf.Value, of which exactly one field is set. */
const structValue = (value, depth) => {
    const [field, found] = [...readFields(bytesOf(value))].at(-1) ?? [];
    if (found === undefined)
        return null;
    if (field === 2)
        return numberOf(found);
    if (field === 3)
        return textOf(found);
    if (field === 4)
        return signed(found) !== 0n;
    if (field === 5)
        return struct(found, depth + 1);
    return field === 6 ? listOf(found, depth + 1) : null;
};
const PAIR = { 1: { name: 'key', decode: audit_log_text }, 2: { name: 'value', decode: structValue } };
const TEXTS = (names) => Object.fromEntries(Object.entries(names).map(([field, name]) => [field, { name, decode: audit_log_text }]));
const STATUS = {
    1: { name: 'code', decode: audit_log_int },
    2: { name: 'message', decode: audit_log_text },
    3: { name: 'details', decode: typeAlone, many: true },
};
const AUTHENTICATION = {
    ...TEXTS({ 1: 'principalEmail', 2: 'authoritySelector', 5: 'serviceAccountKeyName', 8: 'principalSubject' }),
    4: { name: 'thirdPartyPrincipal', decode: struct },
};
const AUTHORIZATION = {
    ...TEXTS({ 1: 'resource', 2: 'permission' }),
    3: { name: 'granted', decode: bool },
};
const REQUEST_METADATA = TEXTS({ 1: 'callerIp', 2: 'callerSuppliedUserAgent', 3: 'callerNetwork' });
const LOCATION = {
    1: { name: 'currentLocations', decode: audit_log_text, many: true },
    2: { name: 'originalLocations', decode: audit_log_text, many: true },
};
/** https://github.com/googleapis/googleapis/blob/master/google/cloud/audit/audit_log.proto */
const AUDIT = {
    ...TEXTS({ 7: 'serviceName', 8: 'methodName', 11: 'resourceName' }),
    2: { name: 'status', decode: message(STATUS) },
    3: { name: 'authenticationInfo', decode: message(AUTHENTICATION) },
    4: { name: 'requestMetadata', decode: message(REQUEST_METADATA) },
    9: { name: 'authorizationInfo', decode: message(AUTHORIZATION), many: true },
    12: { name: 'numResponseItems', decode: audit_log_long },
    15: { name: 'serviceData', decode: typeAlone },
    16: { name: 'request', decode: struct },
    17: { name: 'response', decode: struct },
    18: { name: 'metadata', decode: struct },
    19: { name: 'resourceOriginalState', decode: struct },
    20: { name: 'resourceLocation', decode: message(LOCATION) },
};
/** google.protobuf.Any of a LogEntry → the JSON that the REST API gives; of all but audit logs the type alone. */
function fromProtoPayload(type, value) {
    return type.endsWith(AUDIT_LOG) ? { '@type': type, ...decodeMessage(value, AUDIT, 0) } : { '@type': type };
}
function decodeMessage(bytes, shape, depth) {
    if (depth > DEEPEST)
        throw new Error('is nested too deeply');
    const found = new Map();
    for (const [number, value] of readFields(bytes)) {
        const field = shape[number];
        if (field === undefined)
            continue;
        const decoded = field.decode(value, depth);
        const before = found.get(field.name);
        found.set(field.name, field.many ? [...(Array.isArray(before) ? before : []), decoded] : decoded);
    }
    return Object.fromEntries(found);
}
function listOf(value, depth) {
    if (depth > DEEPEST)
        throw new Error('is nested too deeply');
    return [...readFields(bytesOf(value))].map(([, item]) => structValue(item, depth + 1));
}
/** A double arrives as the 64 bits that it is stored in. */
function numberOf(value) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt.asUintN(64, signed(value)));
    const number = bytes.readDoubleLE();
    return Number.isFinite(number) ? number : String(number);
}

;// CONCATENATED MODULE: ./lib/collect/cloud/struct.js

/** As deep as protobuf itself reads. */
const struct_DEEPEST = 100;
/** google.protobuf.Struct as the client gives it → the JSON that it stands for. Throws when it is nested too deeply. */
function fromStruct(struct, depth = 0) {
    const fields = (0,parse_object/* isRecord */.u)(struct) && (0,parse_object/* isRecord */.u)(struct.fields) ? struct.fields : {};
    // Object.fromEntries keeps a member named `__proto__` a plain member.
    return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fromValue(value, depth + 1)]));
}
function fromValue(value, depth) {
    if (depth > struct_DEEPEST)
        throw new Error('is nested too deeply');
    if (!(0,parse_object/* isRecord */.u)(value))
        return null;
    switch (value.kind) {
        case 'structValue':
            return fromStruct(value.structValue, depth);
        case 'listValue':
            return struct_listOf(value.listValue).map((item) => fromValue(item, depth + 1));
        case 'numberValue':
            // JSON has no NaN; the REST API writes it as a text, too.
            return Number.isFinite(value.numberValue) ? value.numberValue : String(value.numberValue);
        case 'stringValue':
        case 'boolValue':
            return value[value.kind];
        default:
            return null;
    }
}
function struct_listOf(list) {
    return (0,parse_object/* isRecord */.u)(list) && Array.isArray(list.values) ? list.values : [];
}

;// CONCATENATED MODULE: ./lib/collect/cloud/to-log-entry.js




/** In the form that both share; where the REST API says nothing, the client says `''`, `0`, `false`, `null` or `{}`. */
const AS_THEY_ARE = ['insertId', 'logName', 'trace', 'spanId', 'traceSampled', 'operation', 'sourceLocation', 'split'];
/** An entry as the client gives it → the JSON of the REST API, in which exports are written too. Throws when it is none. */
function toLogEntry(value) {
    if (!(0,parse_object/* isRecord */.u)(value))
        throw new Error('is no entry');
    const entry = {
        ...Object.fromEntries(AS_THEY_ARE.map((name) => [name, set(value[name])])),
        resource: resourceOf(value.resource),
        labels: labelsOf(value.labels),
        severity: value.severity === 'DEFAULT' ? undefined : value.severity,
        timestamp: (0,time/* canonicalTime */.Wc)(value.timestamp) || undefined,
        receiveTimestamp: (0,time/* canonicalTime */.Wc)(value.receiveTimestamp) || undefined,
        httpRequest: requestOf(value.httpRequest),
        ...payloadOf(value),
    };
    return Object.fromEntries(Object.entries(entry).filter(([, member]) => member !== undefined));
}
function resourceOf(resource) {
    return (0,parse_object/* isRecord */.u)(resource) ? { type: resource.type, labels: labelsOf(resource.labels) ?? {} } : undefined;
}
/** Labels may well be empty texts. */
function labelsOf(labels) {
    return (0,parse_object/* isRecord */.u)(labels) && Object.keys(labels).length > 0 ? labels : undefined;
}
function payloadOf(value) {
    const { payload } = value;
    if (payload === 'textPayload')
        return { textPayload: value.textPayload };
    if (payload === 'jsonPayload')
        return { jsonPayload: fromStruct(value.jsonPayload) };
    if (payload !== 'protoPayload' || !(0,parse_object/* isRecord */.u)(value.protoPayload))
        return {};
    const { type_url: type, value: bytes } = value.protoPayload;
    if (typeof type !== 'string' || !(bytes instanceof Uint8Array))
        return {};
    return { protoPayload: fromProtoPayload(type, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
}
function requestOf(request) {
    if (!(0,parse_object/* isRecord */.u)(request))
        return undefined;
    return set({ ...request, latency: durationOf(request.latency) });
}
/** `{ seconds: '1', nanos: 50000000 }` → `1.050000000s`. */
function durationOf(duration) {
    if (!(0,parse_object/* isRecord */.u)(duration))
        return undefined;
    const nanos = String(Number(duration.nanos ?? 0)).padStart(9, '0');
    return `${String(duration.seconds ?? 0)}.${nanos}s`;
}
/** What was set, all the way down; undefined for what was not. */
function set(value) {
    if (!(0,parse_object/* isRecord */.u)(value))
        return value === '' || value === '0' || !value ? undefined : value;
    const members = Object.entries(value).flatMap(([key, member]) => {
        const inner = set(member);
        return inner === undefined ? [] : [[key, inner]];
    });
    return members.length === 0 ? undefined : Object.fromEntries(members);
}

;// CONCATENATED MODULE: ./lib/collect/cloud/listing.js





/** The most that Cloud Logging gives at once. */
const PAGE_SIZE = 1_000;
const MOST_UNREADABLE_SHOWN = 20;
/** The entries of a window, page after page in the order of their timestamps; holds no page itself. */
class Listing {
    #reader;
    #source;
    #asked;
    #request;
    #hasMore = true;
    /** Timestamp of the last entry that came. */
    #position = '';
    /** The position at which the listing began anew; the same one twice would go on for ever. */
    #resumedAt;
    /** `resumeAt`: timestamp to begin at; undefined for the beginning. */
    constructor(reader, source, asked, resumeAt) {
        this.#reader = reader;
        this.#source = source;
        this.#asked = asked;
        this.#request = this.#requestFrom(resumeAt);
    }
    get hasMore() {
        return this.#hasMore;
    }
    /** The next page, which may be empty; the last batch says when reading had to stop before the end. */
    async next() {
        try {
            return this.#batchOf(await this.#page());
        }
        catch (error) {
            if (!(error instanceof GaveUp))
                throw error;
            return this.#stopped(error);
        }
    }
    async #page() {
        try {
            return await this.#reader.page(this.#request);
        }
        catch (error) {
            if (!(error instanceof PageTokenExpired))
                throw error;
            if (this.#resumedAt === this.#position)
                throw readingError(error.cause, this.#asker());
            this.#resumedAt = this.#position;
            this.#request = this.#requestFrom(this.#position === '' ? undefined : this.#position);
            return this.#page();
        }
    }
    #batchOf({ entries: values, nextPageToken }) {
        this.#hasMore = nextPageToken !== '';
        this.#request = { ...this.#request, pageToken: nextPageToken };
        const account = { ...this.#reader.account, stopped: null };
        const { entries, unreadable } = converted(values, account.pages ?? 0);
        this.#position = (0,time/* canonicalTime */.Wc)(entries.at(-1)?.timestamp) || this.#position;
        const shown = unreadable.slice(0, MOST_UNREADABLE_SHOWN);
        return { entries, unreadable: shown, unreadableCount: unreadable.length, account, done: this.#done() };
    }
    /** What came so far is worth a report that says how far it reaches; nothing at all is an error. */
    #stopped(error) {
        const account = { ...this.#reader.account, stopped: error.trouble };
        if (account.pages === 0) {
            throw gaveUpError(error.trouble, error.cause, this.#asker());
        }
        this.#hasMore = false;
        return { entries: [], unreadable: [], unreadableCount: 0, account, done: this.#done() };
    }
    #asker() {
        return { ...this.#source, member: this.#reader.member };
    }
    #requestFrom(resumeAt) {
        return {
            resourceNames: this.#source.projects.map((project) => `projects/${project}`),
            filter: listFilter(this.#source, { ...this.#asked, resumeAt }),
            orderBy: 'timestamp asc',
            pageSize: PAGE_SIZE,
            pageToken: '',
        };
    }
    #done() {
        const { from, to } = this.#asked.window;
        if (this.#position === '')
            return undefined;
        const share = ((0,time/* epochMillis */.Kw)(this.#position) - (0,time/* epochMillis */.Kw)(from)) / ((0,time/* epochMillis */.Kw)(to) - (0,time/* epochMillis */.Kw)(from));
        return Math.min(1, Math.max(0, share));
    }
}
function converted(values, page) {
    const entries = [];
    const unreadable = [];
    values.forEach((value, index) => {
        try {
            entries.push(toLogEntry(value));
        }
        catch (error) {
            const why = error instanceof Error ? error.message : 'cannot be read';
            unreadable.push({ where: `page ${page}, entry ${index + 1}`, why });
        }
    });
    return { entries, unreadable };
}

;// CONCATENATED MODULE: ./lib/collect/cloud/read-cloud-logging.js
// In: the projects, services and window to read. Out: their entries page by page, in the form of an export.





/** Pages that are looked through to find out what was left unread. */
const MOST_LOOKED_THROUGH = 5;
/** Cloud Logging as a source of entries; `open` signs in anew each time. */
function cloudLogging(source, open, clock = cloud_clock/* systemClock */.m) {
    const reader = new PageReader(source, open, clock);
    return {
        async *read({ window, minSeverity }) {
            if (window === undefined)
                throw new Error('Cloud Logging is read by windows');
            const listing = new Listing(reader, source, { window, minSeverity });
            try {
                while (listing.hasMore)
                    yield await listing.next();
            }
            finally {
                await reader.close();
            }
        },
        async completeTo(asked, position) {
            try {
                return await completeTo(reader, source, asked, position);
            }
            finally {
                await reader.close();
            }
        },
    };
}
/**
 * Entries come in the order of their timestamps. When they stop at one, those that were received before it have been
 * read, too, but for those whose clocks run ahead: these are looked for.
 */
async function completeTo(reader, source, asked, position) {
    const { from, to } = asked.window;
    let complete = (0,instants/* earlier */.X)(position, to);
    if (complete <= from)
        return from;
    const ahead = { ...asked, window: { from, to: complete } };
    const unread = new Listing(reader, source, ahead, position);
    for (let pages = 0; unread.hasMore; pages++) {
        const { entries, account } = await unread.next();
        if (account.stopped !== null || pages === MOST_LOOKED_THROUGH)
            return from;
        for (const { receiveTimestamp } of entries)
            complete = (0,instants/* earlier */.X)(complete, (0,time/* canonicalTime */.Wc)(receiveTimestamp) || from);
    }
    return complete;
}


/***/ })

};
