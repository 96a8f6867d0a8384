import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessLevel } from '../../../src/normalise/guess-level.ts';
import { levelOfPayload, levelOfSign, levelOfStatus, levelOfText } from '../../../src/normalise/level.ts';
import { levelNamed } from '../../../src/normalise/level-names.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { SEVERITIES, type Severity } from '../../../src/types/severity.ts';
import { anEntry } from '../../support/an-entry.ts';
import { stalls } from '../../support/stalls.ts';

const ESC = '\u001b';

const STATED: readonly (readonly [library: string, level: Severity, line: string])[] = [
  ['logging of Python', 'ERROR', 'ERROR:root:cannot reach billing'],
  ['logging of Python', 'DEBUG', 'DEBUG:urllib3.connectionpool:Starting new HTTPS connection'],
  ['logging with a format', 'ERROR', '2026-03-04 12:00:00,123 - shop.cart - ERROR - cannot reach billing'],
  ['logging with a format', 'WARNING', '2026-03-04 12:00:00,123 WARNING shop.cart slow'],
  ['logging of pytest', 'ERROR', 'ERROR    shop.cart:cart.py:30 cannot reach billing'],
  ['warnings of Python', 'WARNING', '/app/cart.py:10: DeprecationWarning: use price() instead'],
  ['celery', 'ERROR', '[2026-03-04 12:00:00,123: ERROR/ForkPoolWorker-1] Task send_mail raised'],
  ['celery', 'INFO', '[2026-03-04 12:00:00,123: INFO/MainProcess] mingle: all alone'],
  ['uvicorn', 'INFO', 'INFO:     Started server process [1]'],
  ['uvicorn, failed request', 'ERROR', 'INFO:     10.0.0.7:5000 - "GET /carts HTTP/1.1" 500 Internal Server Error'],
  ['gunicorn', 'CRITICAL', '[2026-03-04 12:00:00 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:12)'],
  ['gunicorn', 'INFO', '[2026-03-04 12:00:00 +0000] [1] [INFO] Listening at: http://0.0.0.0:8080'],
  ['loguru', 'ERROR', '2026-03-04 12:00:00.123 | ERROR    | shop.cart:price:10 - cannot reach billing'],
  ['loguru', 'INFO', '2026-03-04 12:00:00.123 | INFO     | shop.cart:price:10 - the error is gone'],
  ['structlog', 'ERROR', '2026-03-04 12:00:00 [error    ] cannot reach billing           attempt=3'],
  [
    'structlog in colour',
    'WARNING',
    `${ESC}[2m2026-03-04 12:00:00${ESC}[0m [${ESC}[33m${ESC}[1mwarning  ${ESC}[0m] ${ESC}[1mslow${ESC}[0m`,
  ],
  ['pino-pretty', 'ERROR', '[12:00:00.123] ERROR (1234): cannot reach billing'],
  ['pino-pretty', 'INFO', '[2026-03-04 12:00:00.123 +0000] INFO (shop/1 on host): listening'],
  ['winston, simple', 'ERROR', 'error: cannot reach billing {"attempt":3}'],
  ['winston, simple', 'INFO', 'info: listening on 8080'],
  ['winston in colour', 'WARNING', `${ESC}[33mwarn${ESC}[39m: slow answer`],
  ['winston, printf', 'ERROR', '2026-03-04T12:00:00.123Z [shop] error: cannot reach billing'],
  ['winston, brackets', 'WARNING', '2026-03-04T12:00:00.123Z [warn]: slow answer'],
  ['inspected object', 'ERROR', "{ level: 'error', message: 'cannot reach billing' }"],
  ['broken JSON', 'ERROR', '{"level":"error","message":"cut off he'],
  ['zap, console', 'ERROR', '2026-03-04T12:00:00.123Z\tERROR\tcart/price.go:10\tcannot reach billing'],
  ['zap, production', 'ERROR', '2026-03-04T12:00:00.123Z\terror\tcart/price.go:10\tcannot reach billing'],
  ['logfmt', 'ERROR', 'time=2026-03-04T12:00:00Z level=error msg="cannot reach billing"'],
  ['slog', 'WARNING', 'time=2026-03-04T12:00:00.123Z level=WARN msg=slow'],
  ['slog, default', 'ERROR', '2026/03/04 12:00:00 ERROR cannot reach billing attempt=3'],
  ['log15', 'ERROR', 't=2026-03-04T12:00:00+0000 lvl=eror msg="cannot reach billing"'],
  ['klog', 'ERROR', 'E0304 12:00:00.123456       1 controller.go:10] cannot reach billing'],
  ['klog', 'WARNING', 'W0304 12:00:00.123456       1 reflector.go:10] watch ended with an error'],
  ['glog', 'CRITICAL', 'F0304 12:00:00.123456 123 main.cc:10] no disk'],
  ['log4j', 'ERROR', '2026-03-04 12:00:00,123 [main] ERROR com.acme.Cart - cannot reach billing'],
  ['log4j, level first', 'ERROR', '2026-03-04 12:00:00,123 ERROR [main] com.acme.Cart - cannot reach billing'],
  ['logback', 'WARNING', '12:00:00.123 [http-nio-8080-exec-1] WARN  com.acme.Cart - slow'],
  ['Spring Boot', 'ERROR', '2026-03-04T12:00:00.123Z ERROR 1 --- [shop] [main] com.acme.Cart : cannot start'],
  ['Spring Boot 2', 'INFO', '2026-03-04 12:00:00.123  INFO 1 --- [main] com.acme.Cart : no error'],
  ['java.util.logging', 'ERROR', 'SEVERE: cannot reach billing'],
  ['Tomcat', 'ERROR', '04-Mar-2026 12:00:00.123 SEVERE [main] org.apache.catalina.core.StandardService.init x'],
  ['.NET console', 'ERROR', 'fail: Acme.Shop.Cart[0]\n      cannot reach billing'],
  ['.NET console', 'CRITICAL', 'crit: Microsoft.AspNetCore.Hosting.Diagnostics[6]'],
  ['.NET console', 'DEBUG', 'trce: Acme.Shop.Cart[12]'],
  ['Serilog', 'ERROR', '[12:00:00 ERR] cannot reach billing'],
  ['Serilog', 'CRITICAL', '[12:00:00 FTL] host ended'],
  ['Serilog, file', 'WARNING', '2026-03-04 12:00:00.123 +00:00 [WRN] slow'],
  ['NLog', 'ERROR', '2026-03-04 12:00:00.1234|ERROR|Acme.Cart|cannot reach billing'],
  ['NLog, own case', 'WARNING', '2026-03-04 12:00:00.1234|Warn|Acme.Cart|slow'],
  ['Rails', 'ERROR', 'E, [2026-03-04T12:00:00.123456 #1234] ERROR -- : cannot reach billing'],
  ['Rails', 'INFO', 'I, [2026-03-04T12:00:00.123456 #1234]  INFO -- : Completed 200 OK'],
  ['Sidekiq', 'WARNING', '2026-03-04T12:00:00.123Z pid=1 tid=abc class=Mailer WARN: retried'],
  ['Sidekiq 7', 'INFO', '2026-03-04T12:00:00.123Z pid=1 tid=abc class=Mailer jid=4f elapsed=0.1 INFO: fail'],
  ['Laravel', 'ERROR', '[2026-03-04 12:00:00] production.ERROR: cannot reach billing'],
  ['nginx, error log', 'ERROR', '2026/03/04 12:00:00 [error] 31#31: *1 open() "/srv/x" failed'],
  ['Apache, error log', 'ERROR', '[Wed Mar 04 12:00:00.123456 2026] [core:error] [pid 35:tid 43] File name too long'],
  ['nginx, access log', 'WARNING', '10.0.0.7 - - [04/Mar/2026:12:00:00 +0000] "GET /error HTTP/1.1" 404 12 "-" "curl"'],
  ['Apache, access log', 'INFO', '10.0.0.7 - ann [04/Mar/2026:12:00:00 +0000] "POST /error/500 HTTP/1.0" 201 12'],
  ['npm', 'ERROR', 'npm ERR! code ENOENT'],
  ['npm 10', 'ERROR', 'npm error code ENOENT'],
  ['npm 10', 'WARNING', 'npm warn deprecated left-pad@1.0.0'],
  ['PostgreSQL', 'ERROR', '2026-03-04 12:00:00.123 UTC [123] ERROR:  relation "carts" does not exist'],
  ['PostgreSQL', 'INFO', '2026-03-04 12:00:00.123 UTC [123] LOG:  checkpoint starting: time'],
  ['MySQL', 'WARNING', '2026-03-04T12:00:00.123456Z 0 [Warning] [MY-010068] [Server] CA is self signed'],
  ['env_logger', 'ERROR', '[2026-03-04T12:00:00Z ERROR shop::cart] cannot reach billing'],
  ['tracing', 'WARNING', '2026-03-04T12:00:00.123456Z  WARN shop::cart: slow'],
  ['Elixir', 'ERROR', '12:00:00.123 [error] GenServer terminating'],
  ['NestJS', 'INFO', '[Nest] 1  - 03/04/2026, 8:07:02 AM     LOG [CartService] cart priced'],
  ['NestJS', 'ERROR', '[Nest] 7  - 03/04/2026, 12:07:02 PM   ERROR [CartService] cannot reach billing'],
  ['NestJS', 'DEBUG', '[Nest] 7  - 03/04/2026, 12:07:02 PM VERBOSE [CartService] failed lookups: 3'],
  ['NestJS', 'CRITICAL', '[Nest] 7  - 03/04/2026, 12:07:02 PM   FATAL [CartService] no disk'],
  ['NestJS, German', 'WARNING', '[Nest] 7  - 4.3.2026, 08:07:02    WARN [CartService] slow'],
  [
    'NestJS in colour',
    'INFO',
    `${ESC}[32m[Nest] 1  - ${ESC}[39m03/04/2026, 8:07:02 AM ${ESC}[32m    LOG${ESC}[39m ${ESC}[38;5;3m[Cart] ${ESC}[39mpriced`,
  ],
  ['a clock of twelve hours', 'WARNING', '3/4/2026 8:07:02 PM WARN cart slow'],
  ['SLF4J', 'INFO', 'SLF4J(I): Connected with provider of type [com.acme.Error]'],
  ['SLF4J', 'WARNING', 'SLF4J(W): No providers were found'],
  ['Cloud Functions', 'ERROR', "Function execution took 60002 ms, finished with status: 'timeout'"],
  ['Cloud Functions', 'ERROR', "Function execution took 12 ms, finished with status: 'crash'"],
  ['Cloud Functions', 'ERROR', 'Function execution took 12 ms, finished with status code: 500'],
  ['Cloud Functions', 'WARNING', 'Function execution took 12 ms, finished with status code: 404'],
  ['emoji before', 'WARNING', '⚠️ WARNING: slow'],
  ['brackets', 'ERROR', '[ERROR] cannot reach billing'],
  ['inner brackets', 'INFO', '[2026-03-04 12:00:00] [7] [INFO] ERROR count is 0'],
  ['level first', 'ERROR', 'ERROR could not parse level: debug'],
];

const UNSTATED: readonly string[] = [
  'An error occurred while saving',
  'The info page was requested',
  'user set the notification level to error',
  'Could not parse log level: debug',
  'Retrying after error: connection reset',
  'No warning, no error',
  'Payment gateway - error - retry later',
  'Step one | warning | later',
  'Information about the order was sent',
  'Notice period ended for employee',
  'Warning signs were posted',
  'alert sent to operations',
  'Error rate is 0.1 %',
  'Errors: 0',
  'Received ERROR from upstream',
  'Got 3 WARNING lines and 2 ERROR lines',
  'ERROR/WARNING ratio is fine',
  'Debug mode is off',
  'Critical path computed',
  'Trace id is abc',
  'Error: Cannot find module',
  'fatal: not a git repository',
  'alert: the lamp is on',
  'GET /error/warning HTTP/1.1 was requested',
  'got severity: high',
  '2026/03/04 12:00:00 main.go:10: listening',
  'Function execution started',
  "Function execution took 12 ms, finished with status: 'ok'",
  '[Cart] 7 - catalogue of 03/04/2026 ERROR page',
  'shop - LOG of the week',
  'price(E): computed later',
  'Total(USD): 12',
  'The function execution took 12 ms, finished with status: unknown',
  'an informational "level" : "error" was mentioned',
  '',
];

describe('the level of a text', () => {
  test.each(STATED)(
    'is read in the form of %s, or a failure keeps the severity that its stream gave it: %s',
    (_, level, line) => {
      expect(levelOfText(line)).toBe(level);
    },
  );

  test.each(UNSTATED)('is not made up from a word in a sentence, which would rank routine as failure: %s', (line) => {
    expect(levelOfText(line)).toBeUndefined();
  });

  test('is not read from deep inside a message, where it belongs to what is quoted', () => {
    expect(levelOfText(`answer of the worker ${'-'.repeat(200)} [ERROR] failed`)).toBeUndefined();
  });

  const HOSTILE = [
    '[',
    '[a] ',
    'a=b ',
    '2026-03-04 12:00:00 ',
    'GET ',
    '| ',
    `${ESC}[`,
    '"',
    'no error ',
    'error_',
    'aB',
    "'a ",
    '{"a" ',
    'a/b.c ',
    '失敗',
    'aWarning',
    '\\',
  ];
  test.each(HOSTILE)('is told at once of a quarter of a megabyte of %j, or one line stops a run', (piece) => {
    const line = piece.repeat(Math.ceil(262_144 / piece.length));
    expect(stalls(() => [levelOfText(line), guessLevel(line)])).toBe(false);
  });
});

describe('the level of a payload', () => {
  const FIELDS: readonly (readonly [string, object, Severity | undefined])[] = [
    ['winston, zerolog', { level: 'error' }, 'ERROR'],
    ['pino, bunyan', { level: 50 }, 'ERROR'],
    ['pino, bunyan', { level: 40 }, 'WARNING'],
    ['python-json-logger', { levelname: 'WARNING' }, 'WARNING'],
    ['Monolog', { level: 400, level_name: 'ERROR' }, 'ERROR'],
    ['ECS', { 'log.level': 'error' }, 'ERROR'],
    ['log15', { lvl: 'crit' }, 'CRITICAL'],
    ['.NET JSON console', { LogLevel: 'Information' }, 'INFO'],
    ['Serilog', { Level: 'Warning' }, 'WARNING'],
    ['Serilog, compact', { '@l': 'Fatal' }, 'CRITICAL'],
    ['loguru', { level: { name: 'ERROR', no: 40 } }, 'ERROR'],
    ['slog', { level: 'ERROR+2' }, 'ERROR'],
    ['zap', { level: 'dpanic' }, 'CRITICAL'],
    ['a severity beside a level of something else', { level: 7, severity: 'ERROR' }, 'ERROR'],
    ['syslog', { Severity: 6 }, 'INFO'],
    ['another scale than that of syslog', { severity: 7 }, undefined],
    ['journald', { PRIORITY: '4' }, 'WARNING'],
    ['GELF', { level: 3, short_message: 'cannot reach billing' }, 'ERROR'],
    ['a number of something else', { level: 3 }, undefined],
    ['a number that nobody set', { severity: 0 }, undefined],
    ['a scanner from one to ten', { severity: 8 }, undefined],
    ['a game', { level: 'dungeon' }, undefined],
    ['a scanner', { severity: 'HIGH' }, undefined],
    ['nothing', {}, undefined],
    ['a name of the prototype', { level: 'constructor' }, undefined],
  ];
  test.each(FIELDS)('is read from the field of %s: %j', (_, payload, level) => {
    expect(levelOfPayload({ ...payload })).toBe(level);
  });

  test('knows each of Cloud Logging’s own names but DEFAULT, which states nothing', () => {
    expect(SEVERITIES.map((name) => levelNamed(name.toLowerCase()))).toEqual([undefined, ...SEVERITIES.slice(1)]);
  });
});

describe('a stack trace in a field of its own', () => {
  const stack = 'Error: no funds\n    at charge (/app/pay.js:3:1)\n    at main (/app/pay.js:9:1)';
  test.each([
    ['DEBUG', 'WARNING'],
    ['INFO', 'WARNING'],
    ['WARNING', 'WARNING'],
    ['ERROR', 'ERROR'],
  ])('logged at %s counts as %s, or a failure that is logged quietly stays unseen', (severity, level) => {
    expect(anEntry({ severity, jsonPayload: { message: 'charge', stack } }).level).toBe(level);
    expect(anEntry({ severity, jsonPayload: { message: 'charge', page: 'two\nlines' } }).level).toBe(severity);
  });
});

describe('the sign that an author put before a line', () => {
  test.each([
    ['⚠️ prices are old', 'WARNING'],
    ['❌ Cart not saved', 'ERROR'],
    ['🚨 Cart not saved', 'ERROR'],
    ['  ✅ Error handler registered', 'INFO'],
    ['✓ DB_HOST is set', 'INFO'],
    ['ℹ️ no cart, skipped', 'INFO'],
    ['🎉 201 Created', 'INFO'],
    ['🔑 no right', undefined],
    ['Cart ❌ not saved', undefined],
    ['購物車', undefined],
    ['', undefined],
  ])('states the level of %s, whatever the words behind it would be taken for', (line, level) => {
    expect(levelOfSign(line)).toBe(level);
  });

  test('counts against the severity of a stream, and not against one that somebody chose', () => {
    const levelOf = (severity: string | undefined, textPayload = '✅ cart saved') => anEntry({ severity, textPayload });
    for (const given of [undefined, 'INFO', 'ERROR']) expect(levelOf(given).level).toBe('INFO');
    for (const chosen of ['WARNING', 'CRITICAL']) expect(levelOf(chosen).level).toBe(chosen);
    expect(levelOf('ERROR', '✅ ERROR could not save').level).toBe('ERROR');
    expect(anEntry({ severity: 'ERROR', jsonPayload: { message: '✅ cart saved' } }).level).toBe('ERROR');
  });
});

describe('the level of what states none', () => {
  test('is marked as a guess, and no other is, or what somebody weighed counts less than it should', () => {
    const isGuess = (fields: LogEntry) => anEntry(fields).guessed;
    expect(isGuess({ textPayload: 'could not reach billing' })).toBe(true);
    expect(isGuess({ textPayload: 'the cart was priced' })).toBe(true);
    for (const line of [
      'shop | ERROR | no funds',
      '12:00:00 [error    ] no funds',
      '❌ no funds',
      '"GET / HTTP/1.1" 500',
    ]) {
      expect(isGuess({ textPayload: line })).toBe(false);
    }
    expect(isGuess({ textPayload: 'could not reach billing', severity: 'ERROR' })).toBe(false);
    expect(isGuess({ jsonPayload: { message: 'no funds', level: 'error' } })).toBe(false);
    expect(isGuess({})).toBe(false);
  });

  const JUDGED: readonly (readonly [Severity, string])[] = [
    ['ERROR', 'could not reach billing'],
    ['ERROR', 'TypeError happened in cart'],
    ['ERROR', 'Out of memory while pricing'],
    ['ERROR', '❌ deploy'],
    ['ERROR', '0 errors in a, but b crashed'],
    ['WARNING', 'request timed out, retrying'],
    ['WARNING', 'price not found'],
    ['ERROR', 'refund_linter_failed attempt=2 errors=3'],
    ['ERROR', 'schemaExtractionFailed: field price'],
    ['ERROR', 'all_prices_failed_using_generic sku=7'],
    ['ERROR', 'fetch_failed'],
    ['WARNING', 'denied_by_security_policy'],
    ['ERROR', '付款失敗: no funds'],
    ['ERROR', 'エラーが発生しました'],
    ['ERROR', 'Ошибка: нет денег'],
    ['ERROR', 'Abfrage fehlgeschlagen'],
    ['ERROR', 'Server said:\n  Error: no funds'],
    ['ERROR', `Error saving the cart: ${'the service has not been used before '.repeat(8)}`],
    ['ERROR', `shop: Error: ${'the service has not been used before '.repeat(8)}`],
    ['DEFAULT', 'error_handler: ready'],
    ['DEFAULT', 'failure_detector_started'],
    ['DEFAULT', 'error_count=3'],
    ['DEFAULT', 'error_handler.py was loaded'],
    ['DEFAULT', 'GlobalFailureBoundary mounted'],
    ['DEFAULT', 'cart named "no error, no failure but crash" saved'],
    ['DEFAULT', "cart named 'Failed States' saved"],
    ['DEFAULT', 'answer {"error":"none of yours","status":"failed"}'],
    ['DEFAULT', 'fetching https://shop.example/error/failed?why=exception'],
    ['DEFAULT', 'wrote /var/log/error.log and failed.json'],
    ['DEFAULT', 'the cart was saved\nprices of last year cannot be shown'],
    [
      'DEFAULT',
      `cannot be limited by any boundaries. ${'Those who consider the sea find it invalid as a border. '.repeat(5)}`,
    ],
    ['DEFAULT', 'Skipping cart: too new'],
    ['DEFAULT', 'no errors found'],
    ['DEFAULT', 'finished: errors=0, failed: 0'],
    ['DEFAULT', 'finished errors=0 total=7'],
    ['DEFAULT', 'finished without any failures'],
    ['DEFAULT', 'cart saved'],
    ['DEFAULT', 'terrorist and mirrored are other words'],
    ['DEFAULT', 'the terror of the seas was sighted'],
    ['INFO', '=========='],
    ['INFO', ''],
  ];
  test.each(JUDGED)('is %s by its words alone: %s', (level, message) => {
    expect(guessLevel(message)).toBe(level);
  });

  test('is never below the threshold when a letter is in it, or failures that log no severity are dropped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'Ж', '7', '失'), (text, letter) => {
        expect(['INFO', 'DEBUG']).not.toContain(guessLevel((letter + text).slice(0, 1_000)));
      }),
    );
  });

  test.each([
    [199, 'INFO'],
    [304, 'INFO'],
    [400, 'WARNING'],
    [499, 'WARNING'],
    [500, 'ERROR'],
    [503, 'ERROR'],
  ])('is told by status %i', (status, level) => {
    expect(levelOfStatus(status)).toBe(level);
  });
});
