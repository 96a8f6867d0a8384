import { describe, expect, test } from 'vitest';
import type { Connection, ListRequest, Page } from '../../../../src/collect/cloud/connection.ts';
import { cloudLogging } from '../../../../src/collect/cloud/read-cloud-logging.ts';
import type { CloudLogging } from '../../../../src/settings/logs-source.ts';
import { UserError } from '../../../../src/user-error.ts';
import type { LogBatch } from '../../../../src/world.ts';
import { storedEntry } from '../../../support/stored-entry.ts';
import { virtualClock } from '../../../support/virtual-clock.ts';

const SOURCE: CloudLogging = {
  kind: 'cloud-logging',
  projects: ['acme-staging', 'acme-prod'],
  services: [],
  filter: '',
  signIn: { by: 'credentials-file', file: '' },
  endpoints: { logging: '', sts: '', iamCredentials: '' },
};
const ASKED = {
  window: { from: '2026-03-04T12:00:00.000000000Z', to: '2026-03-04T13:00:00.000000000Z' },
  minSeverity: 'NOTICE',
} as const;
const MINUTE = 60_000;

type Answer = (call: number, request: ListRequest) => Page;

/** Reads the window from a Cloud Logging that answers so, and tells what came and when it was asked. */
async function read(answer: Answer) {
  const clock = virtualClock();
  const asked: { readonly at: number; readonly request: ListRequest }[] = [];
  const connection: Connection = {
    member: 'serviceAccount:gardener@acme-staging.iam.gserviceaccount.com',
    async list(request) {
      asked.push({ at: clock.now(), request });
      return answer(asked.length, request);
    },
    async close() {},
  };
  const batches: LogBatch[] = [];
  const source = cloudLogging(SOURCE, async () => connection, clock);
  const error = await (async () => {
    for await (const batch of source.read(ASKED)) batches.push(batch);
  })().catch((thrown: unknown) => thrown);
  return { batches, asked, error, slept: clock.slept };
}

function status(code: number, message = 'injected'): Error {
  return Object.assign(new Error(message), { code });
}

function pageOf(nth: number, last: number): Page {
  const at = new Date(Date.parse('2026-03-04T12:00:00Z') + nth * 1_000).toISOString();
  return { entries: [storedEntry({ at, insertId: `${nth}` })], nextPageToken: nth < last ? `after-${nth}` : '' };
}

describe('reading page by page', () => {
  test('never asks more than sixty times in any minute, or the quota fails whoever looks at logs meanwhile', async () => {
    const { asked, batches } = await read((call) => pageOf(call, 200));
    expect(asked).toHaveLength(200);
    asked.forEach(({ at }, index) => {
      expect(at - (asked[index - 60]?.at ?? 0)).toBeGreaterThan(MINUTE);
    });
    expect(batches.at(-1)?.account).toMatchObject({ pages: 200, quotaWaits: 3, quotaWaitSeconds: 183, stopped: null });
  });

  test('waits longer from try to try, gives up within two minutes or so, and says so when nothing came', async () => {
    const { error, slept } = await read(() => {
      throw status(8);
    });
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/acme-staging, acme-prod: no entry was read: the quota/);
    expect(slept.every((millis, index) => millis >= (slept[index - 1] ?? 0) || millis === 24_000)).toBe(true);
    const total = slept.reduce((sum, millis) => sum + millis, 0);
    expect([total > 2 * MINUTE, total < 3 * MINUTE]).toEqual([true, true]);
  });

  test.each([
    ['quota', 8],
    ['outage', 14],
  ])('hands over what came before it had to give up, marked as partial: %s', async (stopped, code) => {
    const { batches, error } = await read((call) => {
      if (call > 2) throw status(code);
      return pageOf(call, 9);
    });
    expect(error).toBeUndefined();
    expect(batches.map(({ entries }) => entries.length)).toEqual([1, 1, 0]);
    expect(batches.map(({ account }) => account.stopped)).toEqual([null, null, stopped]);
  });

  test('goes on from the last timestamp when the place in the list is lost, with the same bounds of receipt', async () => {
    const { batches, asked } = await read((call, { filter }) => {
      if (call === 3) throw status(3, 'page_token is invalid');
      return pageOf(filter.includes('timestamp>="2026-03-04T12:00:02') ? 4 : call, 4);
    });
    expect(batches).toHaveLength(3);
    const [first, resumed] = [asked[0]?.request, asked[3]?.request];
    expect(resumed?.pageToken).toBe('');
    const bounds = (filter = '') => filter.slice(filter.indexOf('timestamp<'));
    expect(bounds(resumed?.filter)).toBe(bounds(first?.filter));
  });

  test('does not go on for ever when the place is lost again and again', async () => {
    const { error, asked } = await read((call, { pageToken }) => {
      if (pageToken !== '') throw status(3);
      return { entries: [], nextPageToken: `${call}` };
    });
    expect(error).toBeInstanceOf(UserError);
    expect(asked.length).toBeLessThan(10);
  });

  test('counts an entry that cannot be read with its place, and keeps the others of its page', async () => {
    const { batches } = await read(() => ({ ...pageOf(1, 1), entries: [...pageOf(1, 1).entries, 'no entry'] }));
    expect(batches[0]).toMatchObject({
      unreadableCount: 1,
      unreadable: [{ where: 'page 1, entry 2', why: 'is no entry' }],
    });
    expect(batches[0]?.entries).toHaveLength(1);
  });

  test('tells how far in the window it is', async () => {
    const { batches } = await read((call) => pageOf(call * 1_800, 3_600));
    expect(batches.map(({ done }) => done)).toEqual([0.5, 1]);
  });

  test.each<[string, Error, readonly string[]]>([
    [
      'private logs',
      status(7, "Permission 'logging.privateLogEntries.list' denied"),
      ['roles/logging.privateLogViewer', 'roles/logging.viewAccessor', 'gardener@acme-staging'],
    ],
    [
      'an API that is off, in the words of older answers',
      status(7, 'Cloud Logging API has not been used in project 1 before or it is disabled.'),
      ['gcloud services enable logging.googleapis.com'],
    ],
    ['one of several projects', status(7, 'denied'), ['Run for each project', 'roles/logging.viewer']],
    ['a project that is none', status(5, 'gone'), ['project-id acme-staging, acme-prod', 'gcloud projects list']],
    ['what has no name here', status(12, '12 UNIMPLEMENTED: <html>proxy</html>'), ['answered UNKNOWN', 'proxy of']],
  ])('explains %s', async (_, thrown, named) => {
    const { error } = await read(() => {
      throw thrown;
    });
    expect(error).toBeInstanceOf(UserError);
    for (const part of named) expect(String(error)).toContain(part);
    expect(String(error)).not.toContain('<');
  });

  test('lets a defect of ours look like one, instead of blaming the user', async () => {
    const { error } = await read(() => {
      throw new TypeError('x is not a function');
    });
    expect(error).toBeInstanceOf(TypeError);
  });
});
