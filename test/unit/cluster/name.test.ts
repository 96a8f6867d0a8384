import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../src/cluster/name.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { aLogEntry, clustersFrom } from '../../support/an-entry.ts';

function namesOf(...entries: readonly LogEntry[]): readonly string[] {
  return clustersFrom(entries.map((fields, at) => aLogEntry({ insertId: `${at}`, ...fields }))).map(({ name }) => name);
}

const TRACE = 'java.sql.SQLException: no room\n    at com.acme.shop.Cart.price(Cart.java:30)';

describe('the name of a cluster', () => {
  test.each([
    [[{ textPayload: TRACE }], /^SQLException in .*price/],
    [
      [{ httpRequest: { requestMethod: 'GET', requestUrl: '/users/12/carts', status: 503 } }],
      /^GET \/users\/…\/carts 503$/,
    ],
    [[{}], /^Entries without any payload$/],
    [[{ textPayload: 'charge 17 failed' }, { textPayload: 'charge 18 failed' }], /^charge … failed$/],
    [[{ textPayload: '🚨 ERROR: charge refused' }], /^charge refused$/],
    [[{ textPayload: '2026-03-04 12:00:00,123 - shop - ERROR - charge refused' }], /charge refused$/],
    [[{ textPayload: '12 34 56' }], /^Message of values only$/],
  ])('of %j can be skimmed: no ids, no prefixes', (entries, name) => {
    expect(namesOf(...entries)).toEqual([expect.stringMatching(name)]);
  });

  test('is one short line, never empty, whatever was logged: it is an issue’s title', () => {
    const [cluster] = clustersFrom([aLogEntry({ textPayload: 'x' })]);
    const pattern = cluster?.patterns[0];
    if (pattern === undefined) throw new Error('no pattern');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 20 }),
          fc.lorem({ maxCount: 40 }),
          fc.string({ minLength: 75, maxLength: 100 }),
        ),
        fc.constantFrom('template', 'statement', 'stack'),
        (text, evidence) => {
          const name = nameOf({ ...pattern, template: text, evidence, exception: text.trim() || undefined });
          expect([...name].length).toBeLessThanOrEqual(80);
          expect(name.trim()).not.toBe('');
        },
      ),
    );
  });
});
