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
    [[{ textPayload: 'shop.cart | CRITICAL: charge refused' }], /^charge refused$/],
    [[{ textPayload: 'shop.cart:price:31 - charge refused' }], /^charge refused$/],
    [[{ textPayload: 'pid=7 tid=8f class=Mailer WARN: charge refused' }], /^charge refused$/],
    [[{ textPayload: 'WARNING 2026-03-04 12:00:00,123 log Not Found: /favicon.ico' }], /^Not Found$/],
    [[{ textPayload: 'com.acme.Cart: charge refused' }], /^com.acme.Cart: charge refused$/],
    [[{ textPayload: 'red - green - blue' }], /^red - green - blue$/],
    [[{ textPayload: 'Container called exit(1).' }], /^Container called exit\(1\)$/],
    [[{ textPayload: 'Container called exit(1).' }, { textPayload: 'Container called exit(3).' }], /exit\(…\)$/],
    [[{ textPayload: 'Prices: status code 422' }], /^Prices: status code 422$/],
    [[{ textPayload: 'charged 12 coins, exit 7 of the cart' }], /^charged … coins, exit … of the cart$/],
    [[{ textPayload: '12 34 56' }], /^Message of values only$/],
  ])('of %j can be skimmed: no ids, no prefixes', (entries, name) => {
    expect(namesOf(...entries)).toEqual([expect.stringMatching(name)]);
  });

  const raised = (line: string, file = '/app/shop/cart.py') =>
    `Traceback (most recent call last):\n  File "${file}", line 3, in price\n    x()\n${line}`;
  const LIBRARY = '/usr/lib/python3.13/site-packages/bank/client.py';
  test.each([
    [raised('ValueError: no room'), /^ValueError: no room in price \(shop\/cart.py\)$/],
    [raised(`ValueError: no room for ${'pears and '.repeat(3)}plums`), /^ValueError: no room for .*plums in price$/],
    [
      raised('ValueError: no room for pears. Buy a larger basket, or two of the old ones, at once'),
      /^ValueError: no room for pears in price/,
    ],
    [
      raised(`ValueError: no room for ${'pears and '.repeat(9)}plums`),
      /^ValueError: no room for pears and [a-z ]{20,40}… in price$/,
    ],
    [raised('BasketError: no room'), /^BasketError in price \(shop\/cart.py\)$/],
    [raised('BankError: no funds', LIBRARY), /^BankError: no funds in price \(bank\/client.py\)$/],
    [raised('ValueError'), /^ValueError in price \(shop\/cart.py\)$/],
    [raised('ValueError: 17'), /^ValueError in price \(shop\/cart.py\)$/],
    [raised('ValueError: None'), /^ValueError in price \(shop\/cart.py\)$/],
  ])('tells of an exception what it said where its type alone says little: %j', (textPayload, name) => {
    expect(namesOf({ textPayload })).toEqual([expect.stringMatching(name)]);
  });

  const audited = (methodName: string, status: object = {}) => ({
    severity: 'ERROR',
    protoPayload: { methodName, status },
  });
  const FALSE = 'Ready condition status changed to False for Service shop with message:';
  test.each([
    [audited('v1.compute.instanceGroupManagers.insert'), 'instanceGroupManagers.insert'],
    [audited('storage/objects/get', { code: 7, message: 'no right' }), 'objects.get: PERMISSION_DENIED: no right'],
    [audited('google.acme.v2.patch'), 'acme.patch'],
    [audited('google.cloud.run.v1.Services.ReplaceService'), 'ReplaceService'],
    [audited('google.acme.LoginService.loginFailure'), 'loginFailure'],
    [audited('stop'), 'stop'],
    [
      audited('a.Services.ReplaceService', { code: 9, message: `${FALSE} The container listens on no port.` }),
      'ReplaceService: The container listens on no port',
    ],
    [
      audited('a.Services.ReplaceService', {
        code: 5,
        message: `${FALSE} Revision 'shop-00001-abc' is not ready and cannot serve traffic. Image 'x' not found.`,
      }),
      "ReplaceService: Image 'x' not found",
    ],
  ])('tells of a call what was done to what, and why it failed: %j', (fields, name) => {
    expect(namesOf(fields)).toEqual([name]);
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
