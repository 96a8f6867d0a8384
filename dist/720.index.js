export const id = 720;
export const ids = [720,345];
export const modules = {

/***/ 98345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memberOf),
/* harmony export */   H: () => (/* binding */ principalSet),
/* harmony export */   callerFrom: () => (/* binding */ callerFrom)
/* harmony export */ });
function callerFrom(env) {
    return {
        repository: env.GITHUB_REPOSITORY || 'this repository',
        repositoryId: env.GITHUB_REPOSITORY_ID || 'REPOSITORY_ID',
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID || 'OWNER_ID',
        ref: env.GITHUB_REF || 'unknown',
        event: env.GITHUB_EVENT_NAME || 'unknown',
    };
}
/** The workloads of a repository, as a member of a role. */
function principalSet(provider, { repositoryId }) {
    const pool = provider.replace(/\/providers\/.*$/, '');
    return `principalSet://iam.googleapis.com/${pool}/attribute.repository_id/${repositoryId}`;
}
/** Whom Cloud Logging sees, as a member of a role. */
function memberOf({ signIn }, caller, found) {
    if (signIn.by === 'credentials-file')
        return found === undefined ? 'MEMBER' : `serviceAccount:${found}`;
    return signIn.serviceAccount === undefined
        ? principalSet(signIn.provider, caller)
        : `serviceAccount:${signIn.serviceAccount}`;
}


/***/ }),

/***/ 70720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openConnection: () => (/* binding */ openConnection)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./lib/collect/cloud/commonjs-globals.js

// The bundle is an ES module, while Google's libraries ask for these two when they are loaded: to be imported first.
Object.assign(globalThis, { __dirname: import.meta.dirname, require: (0,external_node_module_.createRequire)(import.meta.url) });

// EXTERNAL MODULE: ./node_modules/@google-cloud/logging/build/src/index.js
var src = __webpack_require__(44391);
// EXTERNAL MODULE: ./lib/collect/parse-object.js
var parse_object = __webpack_require__(41149);
// EXTERNAL MODULE: ./lib/collect/cloud/caller.js
var cloud_caller = __webpack_require__(98345);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/google-auth-library/build/src/index.js
var build_src = __webpack_require__(492);
// EXTERNAL MODULE: ./lib/user-error.js
var user_error = __webpack_require__(24435);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/collect/cloud/credentials-file.js




/**
 * A client for the file that google-github-actions/auth writes: a workload identity or a key. The library's own search
 * for credentials would ask the resource manager for the project, which reading logs needs no right to.
 */
async function clientFromFile(file, scope, transporter) {
    const content = (0,parse_object/* parseObject */.l)(await (0,promises_.readFile)(file, 'utf8'));
    if (isWorkloadIdentity(content)) {
        const authClient = new build_src.IdentityPoolClient({ ...content, scopes: [scope], transporter });
        return { authClient, account: authClient.getServiceAccountEmail() ?? undefined };
    }
    if (isKey(content)) {
        const { client_email: email, private_key: key } = content;
        return { authClient: new build_src.JWT({ email, key, scopes: [scope], transporter }), account: email };
    }
    throw new Error('neither a workload identity nor a key');
}
function isWorkloadIdentity(content) {
    if (!(0,parse_object/* isRecord */.u)(content) || content.type !== 'external_account')
        return false;
    return typeof content.audience === 'string' && (0,parse_object/* isRecord */.u)(content.credential_source);
}
function isKey(content) {
    if (!(0,parse_object/* isRecord */.u)(content) || content.type !== 'service_account')
        return false;
    return typeof content.client_email === 'string' && typeof content.private_key === 'string';
}

// EXTERNAL MODULE: ./lib/text/text.js + 25 modules
var text_text = __webpack_require__(63055);
;// CONCATENATED MODULE: ./lib/collect/cloud/sign-in-errors.js




/** Claims that attribute conditions are written about; the runner's token carries more. */
const CLAIMS = [
    'sub',
    'repository',
    'repository_id',
    'repository_owner_id',
    'ref',
    'event_name',
    'environment',
];
const MOST_CLAIM_CHARS = 120;
const MOST_QUOTED_CHARS = 200;
const PROVIDER_FORM = 'projects/123456789/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';
function noIdTokenError() {
    const reason = 'the job may not ask GitHub for an identity token';
    const remedy = 'Add `id-token: write` under `permissions:` of the job; workflows of pull requests from forks never get it';
    return new user_error/* UserError */.y({ thing: 'permissions', reason, remedy });
}
function idTokenError(cause) {
    const reason = 'GitHub gave no identity token for the job';
    const remedy = 'Run the job again, and check that `id-token: write` stands under its `permissions:`';
    return new user_error/* UserError */.y({ thing: 'permissions', reason, remedy }, { cause });
}
/** What went wrong while a workload identity was exchanged for an access token → what the user can do about it. */
function workloadError(error, signIn, caller, idToken) {
    if (error instanceof user_error/* UserError */.y)
        return error;
    const impersonating = urlOf(error).includes(':generateAccessToken');
    const problem = impersonating
        ? impersonationProblem(error, signIn, caller)
        : exchangeProblem(error, signIn, caller, idToken);
    // The cause would carry the request, and with it the token.
    return new user_error/* UserError */.y(problem);
}
function credentialsFileError(error) {
    const reason = `the credentials that an earlier step left behind do not work${saidIn(error)}`;
    const remedy = 'Run google-github-actions/auth in a step before this one of the same job, or set workload-identity-provider';
    return new user_error/* UserError */.y({ thing: 'GOOGLE_APPLICATION_CREDENTIALS', reason, remedy });
}
function unreachable(thing, where) {
    const host = { sts: 'sts.googleapis.com', iamCredentials: 'iamcredentials.googleapis.com', logging: '' }[where];
    return { thing, reason: 'Google did not answer', remedy: `Try again later; check that the runner reaches ${host}` };
}
function exchangeProblem(error, { provider }, caller, idToken) {
    const thing = `workload-identity-provider ${provider}`;
    const answer = answerOf(error);
    if (answer === undefined)
        return unreachable(thing, 'sts');
    const said = saidIn(error);
    switch (answer.error) {
        case 'invalid_target':
            return {
                thing,
                reason: `there is no such provider, or it is disabled${said}`,
                remedy: `Give its full name, with the number of the project instead of its id: ${PROVIDER_FORM}`,
            };
        case 'unauthorized_client':
        case 'access_denied':
            return {
                thing,
                reason: `its attribute condition refuses ${caller.repository} at ${oneLine(caller.ref)}${said}. The job's claims are ${claimsOf(idToken)}`,
                remedy: `Let the condition admit them, such as assertion.repository_id == '${caller.repositoryId}' && assertion.repository_owner_id == '${caller.ownerId}'`,
            };
        case 'invalid_grant':
            return {
                thing,
                reason: `it refuses the identity token of the job${said}`,
                remedy: `Its issuer must be https://token.actions.githubusercontent.com, and its allowed audiences empty or with https://iam.googleapis.com/${provider}`,
            };
        default:
            return {
                thing,
                reason: `the exchange of the identity token failed with HTTP ${answer.status}${said}`,
                remedy: answer.status >= 500 ? 'Try again later' : `Check its full name, which has the form ${PROVIDER_FORM}`,
            };
    }
}
function impersonationProblem(error, { provider, serviceAccount = '' }, caller) {
    const thing = `service-account ${serviceAccount}`;
    const answer = answerOf(error);
    if (answer === undefined)
        return unreachable(thing, 'iamCredentials');
    const project = /@([\w-]+)\.iam\.gserviceaccount\.com$/.exec(serviceAccount)?.[1] ?? 'PROJECT';
    const said = saidIn(error);
    if (isOff(error)) {
        const remedy = `Run: gcloud services enable iamcredentials.googleapis.com --project=${project}`;
        return { thing, reason: 'the IAM Service Account Credentials API is not enabled', remedy };
    }
    if (answer.status === 403) {
        const reason = `${caller.repository} may not act as it (iam.serviceAccounts.getAccessToken)${said}`;
        const remedy = `Run: gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --project=${project} --role=roles/iam.workloadIdentityUser --member="${(0,cloud_caller/* principalSet */.H)(provider, caller)}". It takes effect within five minutes`;
        return { thing, reason, remedy };
    }
    const gone = answer.status === 404 || answer.status === 400;
    return {
        thing,
        reason: gone ? `there is no such service account${said}` : `no token for it: HTTP ${answer.status}${said}`,
        remedy: gone
            ? `Check the address; gcloud iam service-accounts list --project=${project} shows them`
            : 'Try again later',
    };
}
/** STS answers `{ error: 'code', error_description }`, all others `{ error: { message, status, details } }`. */
function answerOf(error) {
    const response = (0,parse_object/* isRecord */.u)(error) ? error.response : undefined;
    if (!(0,parse_object/* isRecord */.u)(response) || typeof response.status !== 'number')
        return undefined;
    const data = (0,parse_object/* isRecord */.u)(response.data) ? response.data : {};
    const nested = (0,parse_object/* isRecord */.u)(data.error) ? data.error : undefined;
    return {
        status: response.status,
        error: nested?.status ?? data.error,
        said: nested?.message ?? data.error_description,
        details: nested?.details,
    };
}
function isOff(error) {
    const details = answerOf(error)?.details;
    return Array.isArray(details) && details.some((detail) => (0,parse_object/* isRecord */.u)(detail) && detail.reason === 'SERVICE_DISABLED');
}
function urlOf(error) {
    const config = (0,parse_object/* isRecord */.u)(error) ? error.config : undefined;
    return (0,parse_object/* isRecord */.u)(config) ? String(config.url ?? '') : '';
}
function saidIn(error) {
    const said = answerOf(error)?.said;
    if (typeof said !== 'string' || said === '' || /[<>]/.test(said))
        return '';
    return ` (Google says: ${(0,text_text/* cleanLine */.Ow)(said, MOST_QUOTED_CHARS).replace(/\.$/, '')})`;
}
/** Names and numbers that GitHub put into the token; the token itself stays out. */
function claimsOf(idToken) {
    const claims = parseClaims(idToken);
    const told = CLAIMS.flatMap((name) => claims[name] === undefined ? [] : [`${name}=${oneLine(String(claims[name]))}`]);
    return told.length === 0 ? 'unknown' : told.join(', ');
}
function parseClaims(idToken) {
    try {
        const claims = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return (0,parse_object/* isRecord */.u)(claims) ? claims : {};
    }
    catch {
        // A token that cannot be read has no claims to tell.
        return {};
    }
}
/** The name of a branch may hold nearly anything. */
function oneLine(text) {
    return text.replace(/[^\x20-\x7e]/g, '?').slice(0, MOST_CLAIM_CHARS);
}

;// CONCATENATED MODULE: ./lib/collect/cloud/sign-in.js







/** Reading logs is all that the token is good for. */
const SCOPE = 'https://www.googleapis.com/auth/logging.read';
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
/** Where GitHub's issuer, the token service and the credentials API put what they give out. */
const TOKEN_FIELDS = ['value', 'access_token', 'accessToken', 'id_token'];
const REQUEST_MILLIS = 30_000;
/** The exchange, the impersonation, and the library's own tries in between. */
const SIGN_IN_MILLIS = 90_000;
/** A client whose access token works, all of it in memory; every token is masked before it is used. */
async function signIn(how, endpoints, caller) {
    if (how.by === 'credentials-file')
        return signInWithFile(how.file);
    if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL || !process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
        throw noIdTokenError();
    let idToken = '';
    const authClient = new build_src.IdentityPoolClient({
        audience: `//iam.googleapis.com/${how.provider}`,
        subject_token_type: JWT,
        token_url: `${endpoints.sts}/v1/token`,
        scopes: [SCOPE],
        transporter: maskingTransporter(),
        subject_token_supplier: {
            async getSubjectToken() {
                idToken = await idTokenFor(how.provider);
                return idToken;
            },
        },
        ...(how.serviceAccount === undefined
            ? {}
            : {
                service_account_impersonation_url: `${endpoints.iamCredentials}/v1/projects/-/serviceAccounts/${how.serviceAccount}:generateAccessToken`,
            }),
    });
    try {
        await firstToken(authClient);
    }
    catch (error) {
        throw workloadError(error, how, caller, idToken);
    }
    return { authClient, account: how.serviceAccount };
}
async function signInWithFile(file) {
    try {
        const signedIn = await clientFromFile(file, SCOPE, maskingTransporter());
        await firstToken(signedIn.authClient);
        return signedIn;
    }
    catch (error) {
        throw error instanceof user_error/* UserError */.y ? error : credentialsFileError(error);
    }
}
async function idTokenFor(provider) {
    try {
        return await (0,core.getIDToken)(`https://iam.googleapis.com/${provider}`);
    }
    catch (error) {
        throw idTokenError(error);
    }
}
/** The library tells of every new token before it hands it over. */
async function firstToken(authClient) {
    authClient.on('tokens', ({ access_token: token }) => mask(token));
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new user_error/* UserError */.y(unreachable('sign-in', 'sts'))), SIGN_IN_MILLIS);
    });
    try {
        mask((await Promise.race([authClient.getAccessToken(), late])).token);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A federated token is only seen on its way to be exchanged for that of a service account. */
function maskingTransporter() {
    const transporter = new build_src.gaxios.Gaxios({ timeout: REQUEST_MILLIS });
    transporter.interceptors.request.add({
        resolved: async (request) => {
            mask(request.headers.get('authorization')?.replace(/^Bearer /i, ''));
            return request;
        },
    });
    transporter.interceptors.response.add({
        resolved: async (response) => {
            const answer = response.data;
            for (const name of TOKEN_FIELDS)
                mask((0,parse_object/* isRecord */.u)(answer) ? answer[name] : undefined);
            return response;
        },
    });
    return transporter;
}
function mask(token) {
    if (typeof token === 'string' && token !== '')
        (0,core.setSecret)(token);
}

;// CONCATENATED MODULE: ./lib/collect/cloud/connection.js





/** A page of the largest entries takes a while. */
const CALL_MILLIS = 60_000;
/** Trying again is ours to decide: the client would do so without regard to the quota. */
const CALL_OPTIONS = { autoPaginate: false, timeout: CALL_MILLIS, retry: { retryCodes: [] } };
/** Signs in and opens a channel to Cloud Logging; each call of this asks for fresh tokens. */
async function openConnection(source, caller) {
    const { authClient, account } = await signIn(source.signIn, source.endpoints, caller);
    const { hostname, port } = new URL(source.endpoints.logging);
    const client = new src.v2.LoggingServiceV2Client({
        authClient,
        apiEndpoint: hostname,
        port: port === '' ? 443 : Number(port),
    });
    return {
        member: (0,cloud_caller/* memberOf */.C)(source, caller, account),
        async list(request) {
            const [entries, , response] = await client.listLogEntries(request, { ...CALL_OPTIONS });
            const token = (0,parse_object/* isRecord */.u)(response) ? response.nextPageToken : undefined;
            return { entries: Array.isArray(entries) ? entries : [], nextPageToken: typeof token === 'string' ? token : '' };
        },
        async close() {
            await client.close();
        },
    };
}


/***/ })

};
