import { describe, expect, test } from 'vitest';
import { clustersOf } from '../../../../src/cluster/cluster.ts';
import { accessLineOf } from '../../../../src/normalise/access-line.ts';
import { normalise } from '../../../../src/normalise/normalise.ts';
import type { LogEntry } from '../../../../src/types/entry.ts';
import { afterNoon, aLogEntry, clustersFrom, foldOf } from '../../../support/an-entry.ts';

const MISSING = "No module named 'shop.billing'";
const TRACE = `Traceback (most recent call last):\n  File "/app/main.py", line 3, in start\n    import shop.billing\nModuleNotFoundError: ${MISSING}`;

const said = (textPayload: string, at: number, instanceId = 'i1', fields: LogEntry = {}) =>
  aLogEntry({
    textPayload,
    insertId: `${at}${instanceId}`,
    timestamp: afterNoon(at),
    labels: { instanceId },
    ...fields,
  });

describe('patterns that are one failure', () => {
  test('become one cluster when one quotes the exception of the other, and say why with numbers', () => {
    const quote = `Could not start the worker: ${MISSING}`;
    const clusters = clustersFrom([
      said(TRACE, 1),
      said(quote, 2),
      said(TRACE, 11, 'i2'),
      said(quote, 12, 'i2'),
      said(quote, 13, 'i2'),
    ]);
    expect(clusters).toHaveLength(1);
    const [cluster] = clusters;
    expect(cluster?.patterns.map(({ evidence }) => evidence)).toEqual(['stack', 'template']);
    expect(cluster?.tally).toMatchObject({ count: 5, occurrences: 2 });
    expect(cluster?.joins).toHaveLength(1);
    expect(cluster?.joins[0]).toMatch(/ModuleNotFoundError.*3 against 2 times/);
  });

  const mail = {
    resource: { type: 'cloud_run_revision', labels: { project_id: 'acme-staging', service_name: 'mail' } },
  };
  test.each([
    ['another instance', [said(TRACE, 1), said(`start failed: ${MISSING}`, 2, 'i2')]],
    ['another service', [said(TRACE, 1), said(`start failed: ${MISSING}`, 2, 'i1', mail)]],
    ['the same numbers alone', [said(TRACE, 1), said('cache is cold', 2), said(TRACE, 11), said('cache is cold', 12)]],
    ['a message too short to be a quotation', [said(TRACE.replace(MISSING, 'x'), 1), said('axes were fixed', 2)]],
  ])('are not joined by %s, or an unrelated issue disappears into another', (_, entries) => {
    expect(clustersFrom(entries)).toHaveLength(2);
  });

  const UNREADABLE = 'The price list of the shop in Berlin could not be read';
  const error = { severity: 'ERROR' };
  test.each([
    ['has all the words of the other', UNREADABLE, `Start failed in phase 3: ${UNREADABLE}. Stopping here`],
    ['names the class of the exception', TRACE, 'Type of the error: ModuleNotFoundError'],
    [
      'quotes the first line of what the exception said',
      TRACE.replace(MISSING, 'deadlock detected\nDETAIL: Process 17 waits for 18'),
      'Order refused: (driver) deadlock detected',
    ],
  ])('become one cluster when one %s, each time at once: a failure told of twice is one issue', (_, some, other) => {
    const told = (gap: number) => clustersFrom([said(some, 1, 'i1', error), said(other, 1 + gap, 'i1', error)]);
    expect(told(0)).toHaveLength(1);
    expect(told(9)).toHaveLength(2);
    expect(clustersFrom([said(some, 1, 'i1', error), said(other, 1, 'i2', error)])).toHaveLength(2);
    const often = [1, 20, 40].map((at) => said(other, at, 'i1', error));
    expect(clustersFrom([said(some, 1, 'i1', error), ...often])).toHaveLength(2);
  });

  test('are not joined by a few common words, which are said of more than one failure', () => {
    const [some, other] = ['could not be read', 'the list could not be read today'];
    expect(clustersFrom([said(some, 1, 'i1', error), said(other, 1, 'i1', error)])).toHaveLength(2);
  });

  test('are joined by the trace of a failed request, even once: nothing else has it', () => {
    const request = {
      httpRequest: { requestMethod: 'GET', requestUrl: '/carts', status: 500 },
      textPayload: undefined,
    };
    const failed = (trace: string) => [
      said(TRACE, 1, 'i1', { trace: 'projects/p/traces/a1' }),
      said('', 9, 'i1', { ...request, ...error, trace }),
    ];
    expect(clustersFrom(failed('projects/p/traces/a1'))).toHaveLength(1);
    expect(clustersFrom(failed('projects/p/traces/b2'))).toHaveLength(2);
  });

  const line = 'INFO: 10.0.0.1:12 - "GET /carts/7 HTTP/1.1" 500 Internal Server Error';
  const platform = { httpRequest: { requestMethod: 'GET', requestUrl: '/carts/8', status: 500 } };

  test('count a request once where both the server and the platform tell of it, or it happened twice', () => {
    const told = [1, 2, 3].flatMap((at) => [
      said(line, at),
      said('', at, 'i1', { ...platform, textPayload: undefined }),
    ]);
    const entries = told
      .map(normalise)
      .map((entry) => ({ ...entry, request: entry.request ?? accessLineOf(entry.message) }));
    const [cluster, ...others] = clustersOf(foldOf(entries));
    expect(others).toEqual([]);
    expect(cluster?.tally).toMatchObject({ count: 6, occurrences: 3 });
    expect(cluster?.joins).toEqual([expect.stringMatching(/same requests.*3 against 3 times/)]);
  });
});
