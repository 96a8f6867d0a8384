import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessLineOf } from '../../../src/normalise/access-line.ts';
import { stalls } from '../../support/stalls.ts';

const DATE = '[04/Mar/2026:12:00:00 +0000]';
const ESCAPE = '\u001b';

const LINES: readonly (readonly [writer: string, line: string, request: string])[] = [
  ['Apache', `10.0.0.1 - - ${DATE} "GET /users/42 HTTP/1.0" 500 2326`, 'GET /users/<*> 500'],
  ['Apache, of a user', `10.0.0.1 - ada ${DATE} "GET /a HTTP/1.0" 404 -`, 'GET /a 404'],
  ['Apache, of several hosts', `shop.test:443 10.0.0.1 - - ${DATE} "POST /a HTTP/2" 201 7`, 'POST /a 201'],
  [
    'nginx',
    `2001:db8::1 - - ${DATE} "PUT /a?b=1 HTTP/1.1" 502 1 "https://x.test/" "Mozilla/5.0 (X11; \\"K\\") Q" "10.0.0.2, 10.0.0.3" rt=0.2`,
    'PUT /a 502',
  ],
  ['uvicorn', 'INFO:     10.0.0.1:123 - "GET /users/42 HTTP/1.1" 500 Internal Server Error', 'GET /users/<*> 500'],
  ['uvicorn, of a logger', 'INFO:uvicorn.access:10.0.0.1:123 - "GET /a HTTP/1.1" 404', 'GET /a 404'],
  ['uvicorn, of a socket', '10.0.0.1:123 - "WebSocket /ws/7" 403', 'WEBSOCKET /ws/<*> 403'],
  [
    'hypercorn',
    `[2026-03-04 12:00:00 +0000] [12] [INFO] 10.0.0.1:1 - - ${DATE} "GET /a 1.1" 200 12 "-" "ua"`,
    'GET /a 200',
  ],
  [
    'werkzeug',
    `2026-03-04 12:00:00,123 - werkzeug - INFO - 10.0.0.1 - - [04/Mar/2026 12:00:00] "GET /a HTTP/1.1" 500 -`,
    'GET /a 500',
  ],
  [
    'werkzeug, in colours',
    `127.0.0.1 - - ${DATE} "${ESCAPE}[35m${ESCAPE}[1mGET /a HTTP/1.1${ESCAPE}[0m" 500 -`,
    'GET /a 500',
  ],
  ['Django', '[04/Mar/2026 12:00:00] "GET /a HTTP/1.1" 200 1234', 'GET /a 200'],
  [
    'Envoy',
    '[2026-03-04T12:00:00.000Z] "GET /a HTTP/1.1" 503 UF,URX upstream_reset 0 91 12 - "-" "10.0.0.1:80" inbound|80|| -',
    'GET /a 503',
  ],
  [
    'loguru',
    '2026-03-04 12:00:00 | INFO     | logging:callHandlers:1706 - 10.0.0.1:12 - "GET /a?b=9 HTTP/1.1" 200 | {}',
    'GET /a 200',
  ],
  ['morgan, dev', `${ESCAPE}[0mGET /a/7 ${ESCAPE}[33m404${ESCAPE}[0m 12.345 ms - 123${ESCAPE}[0m`, 'GET /a/<*> 404'],
  ['morgan, tiny', 'GET /a 200 12 - 1.2 ms', 'GET /a 200'],
  ['morgan, short', '::1 - GET /a HTTP/1.1 200 12 - 1.2 ms', 'GET /a 200'],
  ['winston', 'info: POST /a 500 12ms', 'POST /a 500'],
  ['Next.js', ' GET /a 500 in 12ms (compile: 3ms, render: 9ms)', 'GET /a 500'],
  ['Koa', '  --> GET /a 500 12ms 1kb', 'GET /a 500'],
  ['gin', '[GIN] 2026/03/04 - 12:00:00 | 500 |     1.2345ms |      10.0.0.1 | GET      "/a/42?b=c"', 'GET /a/<*> 500'],
  ['fiber', '12:00:00 | 500 |   1.2ms |  127.0.0.1 | GET     | /a/12         | -', 'GET /a/<*> 500'],
  [
    'chi',
    '2026/03/04 12:00:00 [host/abc-000001] "GET http://shop.test/a HTTP/1.1" from 10.0.0.1:1 - 500 12B in 1.2ms',
    'GET /a 500',
  ],
  ['Tornado', '[E 260304 12:00:00 web:2271] 500 GET /users/42 (127.0.0.1) 12.34ms', 'GET /users/<*> 500'],
  ['Serilog', 'HTTP GET /users/42 responded 500 in 12.3456 ms', 'GET /users/<*> 500'],
  ['Rails', 'Completed 500 Internal Server Error in 12ms (ActiveRecord: 1.2ms | Allocations: 123)', '  500'],
];

describe('an access line', () => {
  it.each(LINES)('of %s is read as its request, or a failed one looks like any text: %s', (_, line, request) => {
    const read = accessLineOf(line);
    expect(`${read?.method} ${read?.route} ${read?.status}`).toBe(request);
  });

  it('says nothing of how long is still to come: it is written when the request is answered', () => {
    expect(accessLineOf('GET /a 200 12 - 1.2 ms')?.latency).toBe(0);
  });
});

describe('what is no access line', () => {
  it.each([
    'The client said "GET /a HTTP/1.1" 500 and left',
    'retrying "GET /a HTTP/1.1" 500',
    'Failed: "GET /a HTTP/1.1" 500',
    'Error: "GET /a HTTP/1.1" 500 upstream died',
    '"GET /a HTTP/1.1" 500 was sent by the client',
    'GET /a failed with 500',
    'GET /a 500 errors in a row',
    'We could not GET /a 500 times',
    'user: ada said: GET /a 500',
    'INFO:httpx:HTTP Request: POST https://x.test/a "HTTP/1.1 200 OK"',
    'upstream timed out while reading, request: "GET /a HTTP/1.1", upstream: "http://x.test"',
    'Started GET "/users/42" for 10.0.0.1 at 2026-03-04 12:00:00 +0000',
    '10.0.0.1 - - [04/Mar/2026:12:00:00 +0000] "\\x16\\x03\\x01" 400 150',
    'SET /a 200',
    'GET /a',
    'GET /a 700',
    'Completed 500 tasks in 12ms',
    '',
  ])('stays a text, or the sentence around a request is lost: %s', (text) => {
    expect(accessLineOf(text)).toBeUndefined();
  });

  it('is told at once in any text of any length, or one hostile line holds up a run', () => {
    const pieces = ['"', '\\', 'GET /', ' /', '| {', '[', 'a@', ' 500', '}', ' - ', 'HTTP/1.1', '<', ' | GET | /'];
    const hostile = fc
      .tuple(
        fc.constantFrom('', '"GET /a HTTP/1.1" 500 ', '10.0.0.1 - - ['),
        fc.constantFrom(...pieces),
        fc.nat(100_000),
      )
      .map(([start, piece, times]) => (start + piece.repeat(times)).slice(0, 262_144));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        expect(stalls(() => accessLineOf(text))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
