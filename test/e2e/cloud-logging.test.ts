import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/types/report.ts';
import { type FaultOf, type Google, SECRETS, startGoogle, type Trouble } from '../support/google.ts';
import { accountToken, apiError } from '../support/iam-server.ts';
import { type Finished, runDist, scratchFolder } from '../support/run-dist.ts';
import type { Fault, StoredEntry } from '../support/stored.ts';
import { auditLog, storedEntry, structOf } from '../support/stored-entry.ts';
import { FEDERATED_TOKEN, refusal } from '../support/sts-server.ts';

const NOON = Date.parse('2026-03-04T12:00:00Z');
const HOUR = { 'INPUT_TIME-WINDOW': '2026-03-04T12:00:00Z/2026-03-04T13:00:00Z' };
const HOUR_MILLIS = 3_600_000;

type Env = Readonly<Record<string, string>>;
type Ended = Finished & { readonly report: Report | undefined; readonly google: Google; readonly shown: string };

/** So many, a tenth of a second apart. */
function many(count: number, start = NOON): readonly StoredEntry[] {
  return Array.from({ length: count }, (_, nth) =>
    failure({ at: new Date(start + nth * 100).toISOString(), insertId: `id-${nth}` }),
  );
}

function failure(fields: Parameters<typeof storedEntry>[0]): StoredEntry {
  return storedEntry({ severity: 'ERROR', payload: 'textPayload', textPayload: 'charge failed: no funds', ...fields });
}

/** Runs the bundle once against servers of its own; what it shows and leaves behind is looked through for tokens. */
async function runOnce(trouble: Trouble, env: Env = HOUR): Promise<Ended> {
  await using scratch = await scratchFolder();
  await using google = await startGoogle(scratch.file('ca.pem'), trouble);
  const ended = await act(scratch, { ...google.env, ...env });
  for (const secret of SECRETS) expect(ended.shown).not.toContain(secret);
  expect(ended.shown).not.toMatch(/eyJ[\w-]{20}/); // how an identity token begins
  return { ...ended, google };
}

async function act(scratch: Awaited<ReturnType<typeof scratchFolder>>, env: Env): Promise<Omit<Ended, 'google'>> {
  await Promise.all(['output', 'summary'].map((name) => writeFile(scratch.file(name), '')));
  const finished = await runDist({
    cwd: scratch.path,
    env: {
      RUNNER_TEMP: scratch.path,
      GITHUB_OUTPUT: scratch.file('output'),
      GITHUB_STEP_SUMMARY: scratch.file('summary'),
      ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== 'absent')),
    },
  });
  const report = await readFile(scratch.file('log-gardener/report.json'), 'utf8').catch(() => undefined);
  const files = await everythingIn(scratch.path);
  // The runner takes the lines that name a secret and shows none of them.
  const shown = finished.stdout.replace(/^::add-mask::.*$/gm, '') + finished.stderr + files;
  return { ...finished, report: report === undefined ? undefined : JSON.parse(report), shown };
}

async function everythingIn(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  return (await Promise.all(files.map(({ parentPath, name }) => readFile(`${parentPath}/${name}`, 'utf8')))).join('\n');
}

/** The faults for the first calls, in order. */
function faults(...inOrder: readonly (Fault | undefined)[]): FaultOf {
  return (nth) => inOrder[nth - 1];
}

describe.concurrent('reading Cloud Logging', () => {
  it('reads 25,000 entries over 25 pages as the service account, and shows no token anywhere', async () => {
    const { code, report, google } = await runOnce({ entries: many(25_000) });
    expect(code).toBe(0);
    expect(report?.coverage).toMatchObject({ entriesRead: 25_000, pages: 25, truncated: false, complete: true });
    expect(report?.coverage).toMatchObject({
      firstEntry: '2026-03-04T12:00:00.000000000Z',
      lastEntry: '2026-03-04T12:41:39.900000000Z',
    });
    expect(google.logging.asked).toHaveLength(25);
    const queries = google.logging.asked.map(({ pageToken, token, ...query }) => JSON.stringify([query, token]));
    expect(new Set(queries).size).toBe(1);
    expect(google.logging.asked[0]).toMatchObject({
      resourceNames: ['projects/acme-staging'],
      orderBy: 'timestamp asc',
      pageSize: 1_000,
      token: accountToken(1),
    });
  });

  it('signs in as the workload itself when no service account is named', async () => {
    const accepts = (token: string) => token === FEDERATED_TOKEN;
    const { code, report } = await runOnce({ entries: many(3), accepts }, { ...HOUR, 'INPUT_SERVICE-ACCOUNT': '' });
    expect([code, report?.coverage.entriesRead]).toEqual([0, 3]);
  });

  it('signs in with what google-github-actions/auth left behind', async () => {
    await using scratch = await scratchFolder();
    await using google = await startGoogle(scratch.file('ca.pem'), { entries: many(3) });
    await writeFile(scratch.file('gha-creds.json'), JSON.stringify(google.credentialsFile));
    const { code, report, stderr } = await act(scratch, {
      ...google.env,
      ...HOUR,
      'INPUT_WORKLOAD-IDENTITY-PROVIDER': '',
      'INPUT_SERVICE-ACCOUNT': '',
      GOOGLE_APPLICATION_CREDENTIALS: scratch.file('gha-creds.json'),
      GOOGLE_SDK_NODE_LOGGING: 'all', // with which Google's libraries print what they send and get
    });
    expect([code, report?.coverage.entriesRead]).toEqual([0, 3]);
    expect(stderr).not.toMatch(/deprecated|no funds|Bearer/);
    expect(google.logging.asked[0]?.token).toBe(accountToken(1));
  });

  it('takes a window to the nanosecond, its start included and its end not, by the time of receipt', async () => {
    const received = ['11:59:59.999999999', '12:00:00.000000000', '12:59:59.999999999', '13:00:00.000000000'];
    const entries = received.map((clock, nth) =>
      failure({ at: '2026-03-04T11:30:00Z', received: `2026-03-04T${clock}Z`, insertId: `id-${nth}` }),
    );
    const { report } = await runOnce({ entries });
    expect(report?.clusters.map(({ insertIds }) => insertIds)).toEqual([['id-1', 'id-2']]);
  });

  it('reads every kind of payload as an export holds it, or a cluster would hang on the way the logs came', async () => {
    const entries = [
      failure({ at: '2026-03-04T12:00:01Z', insertId: 'a', textPayload: 'no funds left' }),
      storedEntry({
        at: '2026-03-04T12:00:02Z',
        severity: 'ERROR',
        insertId: 'b',
        payload: 'jsonPayload',
        jsonPayload: structOf({ message: 'disk is full', depth: [1, { left: null }] }),
      }),
      storedEntry({
        at: '2026-03-04T12:00:03Z',
        severity: 'ERROR',
        insertId: 'c',
        payload: 'protoPayload',
        protoPayload: auditLog(),
      }),
      storedEntry({
        at: '2026-03-04T12:00:04Z',
        insertId: 'd',
        severity: 'ERROR',
        httpRequest: {
          requestMethod: 'GET',
          requestUrl: '/carts/17',
          status: 503,
          latency: { seconds: 1, nanos: 5e8 },
        },
      }),
      storedEntry({
        at: '2026-03-04T12:00:05Z',
        insertId: 'e',
        payload: 'textPayload',
        textPayload: 'Error: it broke',
      }),
    ];
    const { report } = await runOnce({ entries });
    const samples = report?.clusters.flatMap((cluster) => cluster.samples.map(({ text }) => text)).join('\n') ?? '';
    for (const said of ['no funds left', 'disk is full', 'SetIamPolicy', '/carts/17', '1.500000000s', 'it broke']) {
      expect(samples).toContain(said);
    }
    expect(report?.coverage).toMatchObject({ entriesRead: 5, unreadable: 0 });
    expect(report?.severities).toEqual({ DEFAULT: 1, ERROR: 4 });
  });

  it('tells of a window without entries that nothing is wrong, instead of failing', async () => {
    const { code, report } = await runOnce({});
    expect([code, report?.clusters, report?.coverage.complete]).toEqual([0, [], true]);
    expect(report?.projects).toEqual(['acme-staging']);
  });

  it('says everywhere that the most entries were reached', async () => {
    const { code, report, shown } = await runOnce({ entries: many(30) }, { ...HOUR, 'INPUT_MAX-ENTRIES': '20' });
    expect(code).toBe(0);
    expect(report?.coverage).toMatchObject({ entriesRead: 20, truncated: true, complete: false });
    expect(shown.match(/Reading stopped after 20 entries/g)?.length).toBeGreaterThan(3);
  });
});

describe.concurrent('passing trouble costs no entry and counts none twice', () => {
  const PAGES = many(2_500);

  it.each<[string, Trouble]>([
    ['a used-up quota', { logging: faults({ code: 'RESOURCE_EXHAUSTED' }) }],
    ['two outages in a row', { logging: faults(undefined, { code: 'UNAVAILABLE' }, { code: 'DEADLINE_EXCEEDED' }) }],
    ['a page of HTML', { logging: faults({ code: 'UNAVAILABLE', message: '<html>bad gateway</html>' }) }],
    ['empty pages with a token', { logging: faults('empty-page', 'empty-page') }],
    [
      'a page token that expired',
      { logging: faults(undefined, undefined, { code: 'INVALID_ARGUMENT', message: 'page_token' }) },
    ],
  ])('%s', async (_, trouble) => {
    const { code, report, shown } = await runOnce({ entries: PAGES, ...trouble });
    expect(code).toBe(0);
    expect(report?.clusters.map(({ count }) => count)).toEqual([2_500]);
    expect(report?.coverage).toMatchObject({ complete: true, unreadable: 0 });
    expect(shown).not.toContain('html');
  });

  it('signs in once more when an access token is refused, and goes on from the same page', async () => {
    const { google } = await runOnce({ entries: PAGES, logging: faults(undefined, { code: 'UNAUTHENTICATED' }) });
    const tokens = google.logging.asked.map(({ token }) => token);
    expect(tokens).toEqual([accountToken(1), accountToken(1), accountToken(2), accountToken(2)]);
    expect(google.logging.asked[2]?.pageToken).toBe(google.logging.asked[1]?.pageToken);
  });
});

describe.concurrent('what only the user can put right ends the run with what to do', () => {
  const denied = (code: 'PERMISSION_DENIED', message: string, reason?: string) => ({
    logging: () => ({ code, message, ...(reason === undefined ? {} : { reason }) }),
  });

  it.each<[string, Trouble, Env, readonly string[]]>([
    [
      'a role that is missing',
      denied('PERMISSION_DENIED', "Permission 'logging.logEntries.list' denied on resource", 'IAM_PERMISSION_DENIED'),
      {},
      [
        'acme-staging',
        'serviceAccount:log-gardener@acme-staging.iam.gserviceaccount.com',
        'logging.logEntries.list',
        'roles/logging.viewer',
        'roles/logging.privateLogViewer',
        'gcloud projects add-iam-policy-binding acme-staging',
        'five minutes',
      ],
    ],
    [
      'an API that is off',
      denied('PERMISSION_DENIED', 'denied', 'SERVICE_DISABLED'),
      {},
      ['gcloud services enable logging.googleapis.com --project=acme-staging'],
    ],
    [
      'a filter that Cloud Logging does not understand',
      { logging: () => ({ code: 'INVALID_ARGUMENT', message: 'Unparseable filter: syntax error at column 7' }) },
      { INPUT_FILTER: 'severity=>ERROR' },
      ['filter: ', 'syntax error at column 7', 'Logs Explorer'],
    ],
    [
      'a token that is refused again and again',
      { accepts: () => false },
      {},
      ['serviceAccount:log-gardener@acme-staging.iam.gserviceaccount.com', 'refused'],
    ],
    [
      'a provider that does not exist',
      { sts: () => refusal(400, 'invalid_target', 'The target service indicated is invalid.') },
      {},
      ['workload-identity-provider', 'number of the project', 'projects/123456789/locations/global'],
    ],
    [
      'an attribute condition',
      {
        sts: () => refusal(401, 'unauthorized_client', 'The given credential is rejected by the attribute condition.'),
      },
      {},
      ['acme/monorepo', 'refs/heads/main', 'repository_id=4711', 'repository_owner_id=42', 'attribute condition'],
    ],
    [
      'an impersonation that is denied',
      { iam: () => apiError(403, 'PERMISSION_DENIED', "Permission 'iam.serviceAccounts.getAccessToken' denied") },
      {},
      [
        'roles/iam.workloadIdentityUser',
        'attribute.repository_id/4711',
        'gcloud iam service-accounts add-iam-policy-binding',
      ],
    ],
    [
      'a job without identity tokens',
      {},
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'absent' },
      ['`id-token: write`', '`permissions:`', 'forks'],
    ],
  ])('%s', async (_, trouble, env, named) => {
    const { code, stdout, report } = await runOnce(trouble, { ...HOUR, ...env });
    expect([code, report]).toEqual([1, undefined]);
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error::'));
    expect(errors).toHaveLength(1);
    for (const part of named) expect(errors[0]).toContain(part);
    expect(stdout).not.toContain('defect');
  });
});

describe('since the last run', () => {
  it('counts what arrived late in the next run, and everything once', async () => {
    await using scratch = await scratchFolder();
    const start = Date.now() - 2 * HOUR_MILLIS;
    const early = many(40, start);
    const at = new Date(start).toISOString();
    const late = failure({ at, received: new Date(Date.now() - 59_000).toISOString(), insertId: 'late' });
    const counts: (number | undefined)[] = [];
    const windows: (Report['window'] | undefined)[] = [];
    for (const entries of [early, [...early, late]]) {
      await using google = await startGoogle(scratch.file('ca.pem'), { entries });
      const { code, report } = await act(scratch, google.env);
      expect(code).toBe(0);
      counts.push(report?.clusters.reduce((sum, { count }) => sum + count, 0));
      windows.push(report?.window);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    expect(counts).toEqual([40, 1]);
    expect(windows[1]?.from).toBe(windows[0]?.to);
  });
});
