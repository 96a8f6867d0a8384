export const id = 345;
export const ids = [345];
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


/***/ })

};
