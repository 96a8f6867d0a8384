import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryFor } from '../../../src/report/query.ts';
import { cleanLine, openDoor } from '../../../src/text/text.ts';
import type { Cluster } from '../../../src/types/cluster.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { aLogEntry, clustersFrom, times } from '../../support/an-entry.ts';

const door = openDoor();

function clusterOf(...entries: readonly LogEntry[]): Cluster {
  const [cluster] = clustersFrom(entries.map((fields, at) => aLogEntry({ insertId: `${at}`, ...fields })));
  if (cluster === undefined) throw new Error('no cluster');
  return cluster;
}

const on = (type: string, labels: object): LogEntry => ({ resource: { type, labels } });
const SHOP = 'resource.type="cloud_run_revision" AND resource.labels.service_name="shop"';
const TRACE = 'Error: no funds\n    at charge (/app/pay.js:3:1)';

/** Conditions of the query language, each a comparison or a string that is closed where it should be. */
const GRAMMAR = /^(?:(?:NOT )?[a-zA-Z._]+(?:=(?:"(?:[^"\\]|\\["\\])*"|\d+)|:\*)|"(?:[^"\\]|\\["\\])*")(?: AND (?=.)|$)/;

function conditionsOf(query: string): readonly string[] {
  const conditions: string[] = [];
  for (let rest = query; rest !== ''; ) {
    const [found] = GRAMMAR.exec(rest) ?? [];
    if (found === undefined) throw new Error(`not a query: ${rest}`);
    conditions.push(found.replace(/ AND $/, ''));
    rest = rest.slice(found.length);
  }
  return conditions;
}

describe('the query of a cluster', () => {
  test.each([
    [[{ textPayload: 'charge 17 of ann was refused' }], `${SHOP} AND "of ann was refused"`],
    [[{ textPayload: TRACE.replace('Error', 'FundsError') }], `${SHOP} AND "FundsError"`],
    [
      [{ httpRequest: { requestMethod: 'GET', requestUrl: '/carts', status: 503 } }],
      `${SHOP} AND httpRequest.status=503`,
    ],
    [[{}], `${SHOP} AND NOT textPayload:* AND NOT jsonPayload:* AND NOT protoPayload:* AND NOT httpRequest:*`],
    [
      [{ ...on('cloud_run_job', { job_name: 'reindex' }), textPayload: '17' }],
      'resource.type="cloud_run_job" AND resource.labels.job_name="reindex"',
    ],
    [[{ ...on('constructor', {}), textPayload: '17' }], 'resource.type="constructor"'],
    [
      [{ jsonPayload: { event: 'charge was refused', error: 'the account is empty' } }],
      `${SHOP} AND "the account is empty"`,
    ],
    [[{ textPayload: 'mail to ann@acme.test was refused' }], `${SHOP} AND "was refused"`],
  ])('of %j finds what it counted: %s', (entries, query) => {
    expect(queryFor(clusterOf(...entries), door)).toBe(query);
  });

  test('looks for words that stand in the entry as it was logged', () => {
    const word = fc.constantFrom(
      'charge',
      'refused',
      '17',
      'ann@acme.test',
      '"cart"',
      'a\\b',
      '\t',
      '\u001b[31m',
      'it’s',
      ': ',
      'password=hunter2',
      '  ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.boolean(), (words, json) => {
        const said = words.join(' ');
        const cluster = clusterOf(json ? { jsonPayload: { event: said, error: words.at(-1) } } : { textPayload: said });
        const raw = cluster.tally.samples[0]?.raw;
        for (const condition of conditionsOf(queryFor(cluster, door))) {
          if (!condition.startsWith('"')) continue;
          expect(JSON.stringify(raw)).toContain(
            JSON.stringify(condition.slice(1, -1).replace(/\\(.)/g, '$1')).slice(1, -1),
          );
        }
      }),
    );
  });

  test('cannot be left by anything that was logged, or a link runs a query that nobody wrote', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.constantFrom(
          '"',
          '\\',
          '\\"',
          '" OR "a"="',
          '\n',
          '\u001b[',
          '\u009b',
          'token=',
          '<*>',
          '…',
          '\ud800',
          "'",
          ')',
          ' AND ',
          'x'.repeat(200),
          '[redacted:',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, type, service) => {
        const cluster = clusterOf({ ...on(type.join(''), {}), textPayload: `refused ${text.join('')}` });
        const [sample] = cluster.patterns[0]?.tally.samples ?? [];
        if (sample === undefined) throw new Error('no sample');
        const query = queryFor({ ...cluster, service: service.join('') }, door);
        const shown = cleanLine(query, 1_000);
        expect(shown).toBe(query);
        conditionsOf(shown);
      }),
      { numRuns: 60 },
    );
  });

  test('is empty for a cluster without patterns rather than a query for everything else', () => {
    expect(queryFor({ ...clusterOf(...times(1, { textPayload: 'x' })), patterns: [] }, door)).toBe('');
  });
});
