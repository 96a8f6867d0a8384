import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../src/types/entry.ts';
import { afterNoon, aLogEntry, clustersFrom } from '../../support/an-entry.ts';

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
});
