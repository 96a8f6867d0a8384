import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/cluster/mask/mask.ts';
import { stalls } from '../../../support/stalls.ts';

const KB = 1024;
const LONGEST_MASK = 2_000;

/** Pieces that have a meaning to the scanner, so that random messages meet its corners. */
const piece = fc.constantFrom(
  ...[
    '<*>',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '"',
    "'",
    '`',
    '=',
    ' = ',
    '==',
    ':',
    '::',
    ';',
    ',',
    '|',
    '/',
    '\\',
  ],
  ...['.', '..', '-', '->', '+', '@', '#', '$', '%', '&', '*', '!', '?', '??', '~', '^', '_', ' ', '  ', '\n', '\t'],
  ...['INFO', 'INFO:', 'ERROR', '[INFO]', 'error', 'GET', 'WebSocket', 'POST', '/a/b', '404', '500', '200', 'HTTP/1.1'],
  ...[
    'status',
    'Jul',
    'Sat',
    '16',
    '2026-03-04',
    '01:22:34,931',
    'ms',
    's',
    'KB',
    'user',
    'x.com',
    'https://a.b/c?d=e',
  ],
  ...[
    'a@b.co',
    'deadbeefcafe',
    '0x1f',
    'None',
    'null',
    '中文',
    '，',
    'é',
    '🔑',
    '[U+1F511]',
    '\u200b',
    '\ud800',
    '\u001b[31m',
  ],
  ...['jk2_init', 'utf-8', 'db-primary:5432', 'C:\\x', 'key', 'msg', '1,234', '{"a": 1}', "['a', 'b']", '[1, 2]', '()'],
);
const message = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('mask', () => {
  it.each([
    ['a URL', 'fetched (https://shop.example.com/a/b?x=1&y=2), retrying', 'fetched (<*>), retrying'],
    ['a UUID', 'job 3af0c63b-8ea2-4401-924c-0e87c41cbd58 done', 'job <*> done'],
    ['an address', 'peer 10.0.0.7:5432 left', 'peer <*> left'],
    ['an IPv6 address', 'peer 2001:db8:0:8:c6b3:1ff:fecd:467f left', 'peer <*> left'],
    ['a host with a port', 'connecting to db-primary:5432', 'connecting to <*>'],
    ['an e-mail address', 'mail to ada.l@shop.example.co.uk bounced', 'mail to <*> bounced'],
    ['a path', 'cannot open /var/lib/app/state', 'cannot open <*>'],
    ['a data file', 'skipping report.pdf', 'skipping <*>'],
    ['a hash without a digit', 'commit deadbeefcafe pushed', 'commit <*> pushed'],
    ['a number with its unit', 'took 12 ms and 3.5MB', 'took <*> and <*>'],
    ['a number with its unit in words', 'idle for 5 minutes, then 2 hours', 'idle for <*>, then <*>'],
    ['an empty quote', 'skipped attribute "" of \'\'', 'skipped attribute "<*>" of \'<*>\''],
    ['a date in words', 'expires Sat Jul 16 08:14:07 2005', 'expires <*>'],
    ['a list', "ids [974, 784] tags ['a', 'b c'] none []", 'ids [<*>] tags [<*>] none [<*>]'],
    ['JSON', 'got {"id": 5, "tags": ["x"]} twice', 'got <*> twice'],
    ['JSON that was cut off', 'got {"id": 5, "na', 'got <*>'],
    ['the value of a key', 'user=ada limit=None path=/a', 'user=<*> limit=<*> path=<*>'],
    ['a structured value of a key', 'at=Rect(0, 0 - 1, 1), ws=Source{7} ok', 'at=<*>, ws=<*> ok'],
    ['a value that restates the one before', 'from 10.0.0.7 (10.0.0.7) ok', 'from <*> ok'],
    ['a row of values', 'axes 1 2 3, 4 end', 'axes <*> end'],
  ])('hides %s, so that it cannot split a group', (_, text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it.each([
    ['terms with a digit', 'jk2_init() speaks HTTP/1.1 and utf-8'],
    ['words with a slash', 'Input/output error'],
    ['comparisons', 'size != limit'],
    ['empty values', 'ruser= rhost='],
    ['short quoted words', "No module named 'shop.billing'"],
    ['apostrophes', "can't read the user's name"],
  ])('keeps %s, so that a person can read the template', (_, text) => {
    expect(mask(text)).toBe(text);
  });

  it.each([
    '2026-03-04 01:22:34,931 - routes.tasks - INFO - order 12 sent',
    '[2025-08-12 03:59:31 +0000] [1] [INFO] order 12 sent',
    '2026-02-05T04:54:38.123456Z INFO order 12 sent',
    'INFO:     order 12 sent',
    'INFO:root:order 12 sent',
    '[info] order 12 sent',
    '2026-01-25 08:24:01 [warning  ] order 12 sent',
    'I0312 12:00:00.123456   12345 order 12 sent',
    'E, [2024-01-02T03:04:05.123 #1] ERROR -- : order 12 sent',
    'Jun 25 05:01:24 order 12 sent',
    '[Nest] 1  - 02/22/2026, 8:07:02 AM     LOG order 12 sent',
    '2024-01-02 03:04:05.123 ERROR 1 --- [nio-8080-exec-1] order 12 sent',
    '01:02:03.456 order 12 sent',
    '[2026-03-04 01:02:03,456: ERROR/ForkPoolWorker-7] order 12 sent',
    '[2026-03-04 01:02:03,456: INFO/MainProcess] order 12 sent',
    '\u001b[32mINFO\u001b[0m:     order 12 sent',
    '<red>order 12 sent',
    '🔴 order 12 sent',
    '? order 12 sent',
    '[U+1F511] order 12 sent',
    '   order\u00a012\n sent',
    '"order 12 sent"',
    'I0312 12:00:00.123456   12345 "order 12 sent"',
    '2024-01-02T03:04:05.123Z  INFO [shop,3f2a9b1c,7d8e9f0a] 1 --- [nio-8080-exec-1] order 12 sent',
    '2024-01-02T03:04:05.123Z  INFO [shop,] 1 --- [nio-8080-exec-1] order 12 sent',
  ])('sees the statement behind what logging puts around it, or one statement opens two issues: %s', (text) => {
    expect(mask(text)).toBe('order <*> sent');
  });

  it('keeps the line of a message that is nothing but a level, so that it does not vanish', () => {
    expect(mask('INFO:')).toBe('INFO:');
  });

  it.each([
    ['GET /x/123 404 12ms', 'GET <*> 404 <*>'],
    ['GET /x/123 200 12ms', 'GET <*>'],
    ['10.0.0.7:80 - "GET /a HTTP/1.1" 201 Created', '<*> - "GET <*> HTTP/1.1" <*>'],
    ['10.0.0.7:80 - "GET /a HTTP/1.1" 307 Temporary Redirect', '<*> - "GET <*> HTTP/1.1" <*>'],
    ['10.0.0.7:80 - "POST /api/orders HTTP/1.1" 500 Internal', '<*> - "POST <*> HTTP/1.1" 500 Internal'],
    ['"GET /a HTTP/1.1" status: 503 len: 12', '"GET <*> HTTP/1.1" status: 503 len: <*>'],
    ['POST https://shop.example.com/a "HTTP/1.1 404 Not Found"', 'POST <*> "HTTP/1.1 404 Not Found"'],
    ['rpc error: code = NotFound desc = no such order', 'rpc error: code = NotFound desc = no such order'],
    ['done, status code: 500', 'done, status code: 500'],
    ['done, status code: 200', 'done, status code: <*>'],
    ['HTTP 502 from upstream', 'HTTP 502 from upstream'],
  ])(
    'keeps the method and the failing status of a request, or an outage hides among successes: %s',
    (text, expected) => {
      expect(mask(text)).toBe(expected);
    },
  );

  it('reads the message inside logfmt, or all failures of a service become one', () => {
    expect(mask('time=2024-01-02T03:04:05Z level=error msg="failed to sync pod web-6f7d8" pod=web-6f7d8')).toBe(
      'time=<*> level=<*> msg="failed to sync pod <*>" pod=<*>',
    );
  });

  it('tells quoted sentences apart, as klog writes them, or all of them are one value', () => {
    const mounted = '"Mount started for volume \\"data-7\\" pod \\"shop/web-6f7d8\\"" node="a-1"';
    expect(mask(mounted)).toBe('Mount started for volume "<*>" pod "<*>" node=<*>');
    expect(mask('"Cannot reach the registry" err="EOF"')).toBe('Cannot reach the registry err="EOF"');
  });

  it('leaves one shape of a secret that a collector masked, or every rotation looks new', () => {
    expect(mask('Token=REDACTED 1b0c3499e9 refused')).toBe(mask('Token=s3cr3t77 refused'));
  });

  it('reads text without spaces between words, so that such messages group too', () => {
    expect(mask('訂單店家ID解析成功: 46 -> 46')).toBe('訂單店家ID解析成功: <*> -> <*>');
  });

  const value = fc.oneof(
    fc.nat().map(String),
    fc.uuid(),
    fc.ipV4(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.integer({ min: 0x1000_0000, max: 0xffff_ffff }).map((n) => `0x${n.toString(16)}`),
    fc.nat(999).map((n) => `worker-${n}.internal`),
    fc.nat(999).map((n) => `${n} ms`),
  );

  it('does not move with ids, numbers, times, hosts or hashes, or a fingerprint would not live a day', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(mask(`sent ${a} to queue (${b}) after [${a}]: done`)).toBe('sent <*> to queue (<*>) after [<*>]: done');
      }),
    );
  });

  it('does not change its own result, or a stored template would not find its messages again', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(mask(mask(text))).toBe(mask(text));
      }),
      { numRuns: 3_000, seed: 20_260_101 },
    );
  });

  it('forgets what was read before, or a fingerprint would move with the order of entries', () => {
    fc.assert(
      fc.property(message, message, (text, other) => {
        const alone = mask(text);
        mask(other);
        expect(mask(text)).toBe(alone);
        mask(`${other} ${'=9)'.repeat(40)}`);
        expect(mask(text)).toBe(alone);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['a unit beyond ASCII', 'took 12 µs', 'took <*>'],
    ['an ending whose letter only becomes ASCII when lowered', 'skipping a.\u212aey', 'skipping <*>'],
    ['a port that is no port', 'at shop.cart:7 and shop.cart:123456', 'at shop.cart:<*> and shop.cart:<*>'],
    ['a source file with a line', 'at cart.py:120', 'at cart.py:<*>'],
    ['a host of bare labels', 'at LOCALHOST:80 and db-1.shop:5432', 'at <*> and <*>'],
  ])('reads %s as ever, or stored templates would lose their messages', (_, text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it('gives one bounded line for any input, or one entry breaks the report', () => {
    fc.assert(
      fc.property(message, (text) => {
        const masked = mask(text);
        expect(masked.length).toBeLessThanOrEqual(LONGEST_MASK);
        expect(masked).not.toMatch(/[\n\r\t]| {2}|^ | $/);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['', ' ', '\ud800', '__proto__', 'constructor', '<*>', '\u0000'])(
    'survives %j, or a run dies on one entry',
    (text) => {
      expect(mask(text).length).toBeLessThanOrEqual(text.length);
    },
  );

  const HOSTILE = [
    'a',
    '1',
    'a1:',
    "'a ",
    '"a',
    '{"',
    '["a',
    '[a, ',
    '[1 ',
    '(',
    '<',
    'a=(',
    'a-',
    'a-a.',
    'a..1',
    '/',
    '1 ms ',
  ];

  it.each([
    ...HOSTILE,
    'ms ',
    'a@',
    'http://',
    '\u001b[',
    '2026-01-01 00:00:00 ',
    'Jul ',
    '[INFO] ',
    '中1',
    '🔑',
    '\\"',
  ])('reads 256 KB of %j at once, or one line stops the run', (unit) => {
    const text = unit.repeat((256 * KB) / unit.length);
    expect(stalls(() => mask(`1 ${text}`))).toBe(false);
    expect(mask(`1 ${text}`).length).toBeLessThanOrEqual(LONGEST_MASK);
  });
});
