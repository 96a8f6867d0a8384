import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { oneDay } from '../../examples/scenes/one-day.ts';

type Payload = { readonly message?: string; readonly event?: string };
type Sample = {
  readonly insertId: string;
  readonly logName: string;
  readonly timestamp: string;
  readonly receiveTimestamp: string;
  readonly severity?: string;
  readonly textPayload?: string;
  readonly jsonPayload?: Payload;
  readonly protoPayload?: object;
  readonly httpRequest?: { readonly status: number; readonly requestUrl: string };
  readonly labels: { readonly instanceId?: string; readonly 'commit-sha'?: string };
  readonly resource: { readonly type: string; readonly labels: { readonly revision_name?: string } };
};

const packed = readFileSync(new URL('../../examples/one-day.ndjson.gz', import.meta.url));
const readme = readFileSync(new URL('../../examples/README.md', import.meta.url), 'utf8');
const text = gunzipSync(packed).toString();
const entries = text.trimEnd().split('\n').map(parsed);
const distinct = [...new Map(entries.map((entry) => [identity(entry), entry])).values()];

const MISSING_MODULE = "No module named 'backend.billing.reminders'";
const NEW_REVISION = 'backend-staging-00742-x7c';

type Scene = readonly [name: string, belongs: (entry: Sample) => boolean];

const SCENES: readonly Scene[] = [
  ['missing module', (entry) => collapsed(entry) || says(entry, MISSING_MODULE) || says(entry, 'exit(3)')],
  ['start-up race', (entry) => says(entry, 'RACE CONDITION DETECTED') && entry.severity === 'ERROR'],
  ['permissive breaker', (entry) => says(entry, 'BREAKER PERMISSIVE') && entry.severity === 'CRITICAL'],
  ['broken health check', (entry) => says(entry, 'NameError: ') && entry.severity === 'ERROR'],
  ['unconfigured health', (entry) => says(entry, 'No health configuration found for service: database')],
  ['unavailable', (entry) => entry.httpRequest?.status === 503 && said(entry) === ''],
  ['unknown signing key', (entry) => says(entry, 'TypeError: ') && entry.severity === undefined],
  ['failed reindex', (entry) => entry.resource.type === 'cloud_run_job'],
  ['webhook failures', (entry) => says(entry, 'webhook delivery failed') && entry.severity === undefined],
  ['rate limits', (entry) => says(entry, 'close to its rate limit') && entry.severity === undefined],
  ['missing sessions', (entry) => says(entry, 'Session could not be read') && entry.severity === 'WARNING'],
  ['skipped indexes', (entry) => says(entry, 'skipping index creation')],
  ['untidy starts', (entry) => says(entry, 'SERVICE_ID') || says(entry, 'Error tracking is off')],
  ['new users', (entry) => says(entry, 'was created from the sign-in') && entry.severity === 'WARNING'],
  ['empty payloads', (entry) => said(entry) === '' && !entry.httpRequest && !entry.protoPayload],
  ['scanner', (entry) => entry.httpRequest?.status === 404 && entry.severity === 'WARNING'],
  ['logged secrets', (entry) => says(entry, 'password=') && / eyJ[\w-]+\.eyJ[\w-]+\./.test(said(entry))],
  ['hostile name', (entry) => says(entry, '@everyone') && says(entry, '<!--') && says(entry, '::error::')],
  ['routine', (entry) => routine(entry)],
];

describe('the bundled sample', () => {
  it('is what the generator writes, or a change to a scene never reaches the demo', () => {
    expect(oneDay()).toBe(text);
  });

  it('is written the same twice in one process, or it cannot be compared at all', () => {
    expect(oneDay()).toBe(oneDay());
  });

  it('stays small enough to be cloned and read in seconds', () => {
    expect(packed.length).toBeLessThan(250_000);
    expect(entries.length).toBeGreaterThanOrEqual(2200);
    expect(entries.length).toBeLessThanOrEqual(3500);
  });

  it('holds entries in the form that gcloud prints, or the demo proves nothing about a real export', () => {
    for (const entry of entries) {
      expect(entry.insertId).toMatch(/^[0-9a-f]{24}$/);
      expect(entry.logName).toMatch(/^projects\/acme-staging\/logs\/[a-z]+\.googleapis\.com%2F[\w%]+$/);
      expect(entry.resource.type).toMatch(/^cloud_run_(revision|job)$/);
      expect(entry.timestamp).toMatch(/^2026-11-20T\d\d:\d\d:\d\d\.(\d{6}|\d{9})Z$/);
      expect(entry.receiveTimestamp).toMatch(/^2026-11-20T\d\d:\d\d:\d\d\.\d{9}Z$/);
    }
  });

  it('runs forward in time and is received within a second, or a window cuts it at random', () => {
    const times = entries.map(({ timestamp }) => timestamp.replace('Z', '').padEnd(29, '0'));
    expect(times).toEqual(times.toSorted());
    const delays = entries.map(
      ({ timestamp, receiveTimestamp }) => Date.parse(receiveTimestamp) - Date.parse(timestamp),
    );
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(49);
    expect(Math.max(...delays)).toBeLessThanOrEqual(901);
  });

  it('delivers a handful of entries twice, or nobody sees that they count once', () => {
    expect(entries.length - distinct.length).toBe(6);
    expect(new Set(distinct.map(({ insertId }) => insertId)).size).toBe(distinct.length);
  });
});

describe('its scenes', () => {
  it.each(SCENES)('%s: the README promises as many entries as there are', (name, belongs) => {
    const promised = new RegExp(`^\\| ${name} +\\| +(\\d+) +\\|`, 'm').exec(readme)?.[1];
    expect(distinct.filter(belongs).length).toBe(Number(promised));
  });

  it('account for each entry exactly once, or the README hides something', () => {
    const owners = distinct.map((entry) => SCENES.filter(([, belongs]) => belongs(entry)).map(([name]) => name));
    expect(owners.filter((names) => names.length !== 1)).toEqual([]);
  });

  it('the missing module comes first at each of twelve restarts and takes an instance of its own with it', () => {
    const failing = Object.values(
      Object.groupBy(distinct.filter(ofMissingModule), ({ labels }) => labels.instanceId ?? ''),
    );
    expect(failing).toHaveLength(12);
    for (const restart of failing.map((some) => some ?? [])) {
      const kinds = restart.map((entry) => entry.httpRequest?.status ?? said(entry).slice(0, 9));
      expect(kinds.slice(0, 4)).toEqual(['Traceback', 'Start fai', 'Container', 503]);
      expect(new Set(restart.map(({ resource }) => resource.labels.revision_name))).toEqual(new Set([NEW_REVISION]));
      const times = restart.map(({ timestamp }) => Date.parse(timestamp));
      expect(Math.max(...times) - Math.min(...times)).toBeLessThan(5000);
    }
  });

  it('nothing runs on the new revision before the deployment, or "new with this revision" would be untrue', () => {
    const early = distinct.filter(({ timestamp }) => timestamp < '2026-11-20T14:05');
    const revisions = new Set(early.map(({ resource }) => resource.labels.revision_name));
    expect(revisions).toEqual(new Set(['backend-staging-00741-k2f', 'auth-staging-00118-m4t', undefined]));
  });

  it('the two revisions name two commits, or no permalink can be told from another', () => {
    const commits = Map.groupBy(
      distinct.filter(({ labels }) => labels['commit-sha'] !== undefined),
      ({ resource, labels }) => `${resource.labels.revision_name} ${labels['commit-sha']}`,
    );
    expect(commits.size).toBe(3);
    expect(new Set([...commits.keys()].map((key) => key.split(' ')[1])).size).toBe(3);
  });

  it('name nobody real: hosts, mail and addresses are those reserved for examples', () => {
    const hosts = [...text.matchAll(/https?:\/\/([^/"\s]{1,80})/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['api.staging.acme.example']));
    const mails = [...text.matchAll(/[\w.-]{1,40}@([\w.-]{1,60}\.\w{2,20})/g)].map(([, domain]) => domain);
    expect(new Set(mails)).toEqual(new Set(['example.com', 'acme-staging.iam.gserviceaccount.com']));
    const addresses = [...text.matchAll(/"(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}"/g)].map(([, network]) => network);
    expect(new Set(addresses)).toEqual(new Set(['203.0.113', '198.51.100']));
  });
});

function parsed(line: string): Sample {
  return JSON.parse(line);
}

function identity({ logName, timestamp, insertId }: Sample): string {
  return `${logName} ${timestamp} ${insertId}`;
}

function said({ textPayload, jsonPayload }: Sample): string {
  return textPayload ?? jsonPayload?.message ?? jsonPayload?.event ?? '';
}

function says(entry: Sample, words: string): boolean {
  return said(entry).includes(words);
}

function collapsed(entry: Sample): boolean {
  return entry.httpRequest?.status === 503 && said(entry) !== '';
}

function ofMissingModule(entry: Sample): boolean {
  return collapsed(entry) || says(entry, MISSING_MODULE) || says(entry, 'exit(3)');
}

const ROUTINE_WORDS =
  /^(Order \d|report_rendered|Token refreshed|INFO: {5}|Starting new|Default STARTUP|Analytics export)/;

function routine(entry: Sample): boolean {
  return entry.httpRequest?.status === 200 || entry.protoPayload !== undefined || ROUTINE_WORDS.test(said(entry));
}
