import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prioritise } from '../../../src/prioritise/prioritise.ts';
import { WORDS } from '../../../src/prioritise/words.ts';
import type { Cluster, Priority, Ranked } from '../../../src/types/cluster.ts';
import { NO_CONFIG } from '../../../src/types/config.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { aLogEntry, clustersFrom, rankedFrom, times } from '../../support/an-entry.ts';
import { stalls } from '../../support/stalls.ts';

function rankOf(entries: readonly LogEntry[]): Ranked {
  const [first, ...rest] = rankedFrom(entries);
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + 1} clusters`);
  return first;
}

const priorityOf = (textPayload: string, severity?: string) => rankOf([aLogEntry({ textPayload, severity })]).priority;
const ORDER: readonly Priority[] = ['P0', 'P1', 'P2', 'P3', 'P4'];

describe('the band of a cluster', () => {
  test.each([
    ['EMERGENCY', 'P0'],
    ['ALERT', 'P0'],
    ['CRITICAL', 'P0'],
    ['ERROR', 'P1'],
    ['WARNING', 'P2'],
    ['NOTICE', 'P4'],
    ['INFO', 'P4'],
    ['DEBUG', 'P4'],
    ['DEFAULT', 'P4'],
  ])('follows from its level, %s to %s, when its words say nothing more', (severity, priority) => {
    expect(rankOf([aLogEntry({ textPayload: 'the cart was priced', severity })])).toMatchObject({
      priority,
      level: severity,
    });
  });

  test('is that of its loudest entry, however many are quiet', () => {
    const entries = [
      ...times(9, { severity: 'INFO', textPayload: 'cart priced' }),
      aLogEntry({ severity: 'CRITICAL', textPayload: 'cart priced' }),
    ];
    expect(rankOf(entries)).toMatchObject({ priority: 'P0', level: 'CRITICAL' });
  });
});

describe('what a message says of itself', () => {
  const SAID: readonly (readonly [text: string, severity: string, at: 'above' | 'below'])[] = [
    ["ModuleNotFoundError: No module named 'shop.billing'", 'ERROR', 'above'],
    ['Application startup failed. Exiting.', 'ERROR', 'above'],
    ['Secret key SIGNING_KEY is not configured', 'ERROR', 'above'],
    ['Disk write failed: no space left on device', 'ERROR', 'above'],
    ['Record 17 is corrupted, possible data loss', 'ERROR', 'above'],
    ['Container called exit(1).', 'WARNING', 'above'],
    ['Analytics is optional and could not be reached', 'ERROR', 'below'],
    ['non-critical: cache warm-up failed', 'ERROR', 'below'],
    ['Ignoring the broken preference of a user', 'ERROR', 'below'],
    ['validation errors in the request of a caller', 'ERROR', 'below'],
    ['price() is deprecated, use total()', 'WARNING', 'below'],
    ['Unable to connect to the database. Retrying', 'ERROR', 'above'],
    ['Postgres connection to the ledger timed out', 'WARNING', 'above'],
    ['Readiness probe failed: HTTP 503', 'WARNING', 'above'],
    ['Health check failed: the last start did not finish', 'CRITICAL', 'below'],
    ['SIGNING_SECRET must be set in production', 'ERROR', 'above'],
    ['Service account created from the first login, auto-created', 'WARNING', 'below'],
    ['Cart service is starting its work', 'CRITICAL', 'below'],
    ['GET of /wp-login.php was blocked', 'WARNING', 'below'],
    ['Sector not given, defaulting to retail', 'WARNING', 'below'],
    ['No price list found, using that of last year', 'WARNING', 'below'],
    ['Index missing. Falling back to a scan', 'WARNING', 'below'],
    ['Engine not ready, skipping warm-up', 'WARNING', 'below'],
    ['denied_by_security_policy', 'WARNING', 'below'],
    ['startup_failed port=80', 'ERROR', 'above'],
    ['databaseConnectionLost: no route', 'ERROR', 'above'],
    ['Cannot price the cart: 403: Not authenticated', 'ERROR', 'below'],
    ['Prices of billing: Request failed with status code 400', 'ERROR', 'below'],
    ['The container failed to start. The health check timeout can be extended', 'ERROR', 'above'],
    ['Cart service in TEST mode (working as designed)', 'CRITICAL', 'below'],
    ['PriceWarning: no price for pears', 'WARNING', 'below'],
  ];
  test.each(SAID)(
    'moves it: "%s" at %s stands %s its band, or a lead reads the wrong one first',
    (text, severity, at) => {
      const [found, band] = [priorityOf(text, severity), priorityOf('the cart was priced', severity)];
      const steps = ORDER.indexOf(band) - ORDER.indexOf(found);
      expect(at === 'above' ? steps : -steps).toBeGreaterThan(0);
    },
  );

  test.each([
    ['Cannot price the cart: 503: Not available', 'ERROR'],
    ['Prices: 429: Too many requests', 'ERROR'],
    // What refuses the service itself is a fault of the service.
    ['Prices of billing: Request failed with status code 401', 'ERROR'],
    ['Cart 400 of 500: priced late', 'ERROR'],
    ['Consider that the cart was priced', 'WARNING'],
    ['cartPriceWarning was sent', 'WARNING'],
    ['No price list found', 'WARNING'],
    ['The cart is not working as expected', 'ERROR'],
    ['failure_free_days were counted', 'WARNING'],
  ])('does not move it where the words only look like it: "%s" at %s', (text, severity) => {
    expect(priorityOf(text, severity)).toBe(priorityOf('the cart was priced', severity));
  });

  test.each(['NOTICE', 'INFO', 'DEBUG'])(
    'leaves what was logged as %s minor, since routine mentions failures all day',
    (severity) => {
      const texts = SAID.map(([text]) => text).filter((text) => !text.includes('exit('));
      for (const text of texts) expect(['P3', 'P4']).toContain(priorityOf(text, severity));
    },
  );

  test('keeps a critical line that names trouble at the top, whatever else it says started', () => {
    expect(priorityOf('Cart service started without its database', 'CRITICAL')).toBe('P0');
    expect(priorityOf('Cart service started with 3 errors', 'CRITICAL')).toBe('P0');
  });

  test.each([
    [2, 'P1'],
    [3, 'P0'],
  ])('calls code that can never work urgent only when it is no accident: %i times is %s', (count, priority) => {
    const ranked = rankOf(times(count, { severity: 'ERROR', textPayload: "'Cart' object has no attribute 'price'" }));
    expect(ranked.priority).toBe(priority);
    if (priority === 'P0') expect(ranked.reasons.join('; ')).toContain('it happened 3 times');
  });

  test('leaves an error that depends on what came in where it was, or every odd value wakes somebody', () => {
    const ranked = rankOf(times(9, { severity: 'ERROR', textPayload: "KeyError: 'price'" }));
    expect(ranked.priority).toBe('P1');
  });

  test('takes a module that it can do without for less than one that it cannot', () => {
    const missing = "No module named 'fast_prices'";
    expect(priorityOf(`Fast prices not available: ${missing}`, 'WARNING')).toBe('P2');
    expect(priorityOf(`Prices broke: ${missing}`, 'WARNING')).toBe('P1');
  });

  test('tells a start that a restart of something else ended, since a health check only reports it', () => {
    expect(priorityOf('Startup failed', 'ERROR')).toBe('P0');
    expect(priorityOf('Health check failed due to startup failure', 'ERROR')).toBe('P1');
  });

  test('reads the exception before the frames of a trace that was cut off', () => {
    const textPayload = 'ModuleNotFoundError: No module named \'billing\'\n  File "/app/shop.py", line 3, in price';
    expect(rankOf([aLogEntry({ severity: 'ERROR', textPayload })]).priority).toBe('P0');
  });

  test('is never taken from a value, or who names an order "data loss" wakes somebody', () => {
    const named = ['data loss', 'birthday', 'garden', 'kitchen'].map((name, index) =>
      aLogEntry({ insertId: name, severity: 'ERROR', textPayload: `no funds for order ${index} named "${name}" yet` }),
    );
    expect(rankOf(named).priority).toBe('P1');
  });

  test('reads hostile text in time, or one line stops the run', () => {
    for (const piece of ['startup ', 'secret ', 'no ', 'database connection ', 'A_', 'missing ']) {
      const text = piece.repeat(256_000 / piece.length);
      expect(stalls(() => Object.values(WORDS).map((words) => words.test(text)))).toBe(false);
    }
  });

  test('lifts the end of a process that nobody logged as an error, or a crash loop passes for routine', () => {
    for (const severity of ['NOTICE', 'WARNING']) expect(priorityOf('Container called exit(1).', severity)).toBe('P1');
  });

  test('tells a clean exit from a failed one, although the template hides the code', () => {
    expect(priorityOf('Container called exit(0).', 'NOTICE')).toBe('P4');
  });

  test('counts less when only words make it an error, since nobody logged it as one', () => {
    expect(priorityOf('could not reach billing', undefined)).toBe('P2');
    expect(priorityOf('could not reach billing', 'ERROR')).toBe('P1');
    expect(priorityOf('Error: no funds\n    at charge (/app/pay.js:3:1)', undefined)).toBe('P1');
  });

  test.each([
    ['Settings file not found, using the environment', 'P3'],
    ['cart 7 not found', 'P3'],
    ['Skipping cart 7: too new', 'P4'],
    ['Running in staging, skipping the loading of prices', 'P4'],
    ['missing credentials: API key is required', 'P0'],
  ])('leaves minor what merely sounds like a warning, since nobody logged it as one: "%s" is %s', (text, priority) => {
    expect(priorityOf(text, undefined)).toBe(priority);
  });

  test.each([
    'shop | ERROR | could not reach billing',
    '2026-03-04 12:00:00 [error    ] could not reach billing',
    '❌ could not reach billing',
  ])('counts in full when the text itself states that it is an error: %s', (text) => {
    expect(priorityOf(text, undefined)).toBe('P1');
  });

  test('counts as an error where nobody logged it as one but it plainly says that it failed', () => {
    for (const said of [
      'Refund fails',
      'Refund failed',
      'Refund is failing',
      '退款失敗',
      'Rückzahlung fehlgeschlagen',
    ]) {
      expect(priorityOf(`${said}: the bank is closed`, undefined)).toBe('P1');
    }
  });
});

describe('requests', () => {
  const requests = (count: number, status: number, severity: string) =>
    rankOf(times(count, { severity, httpRequest: { requestMethod: 'GET', requestUrl: '/carts', status } }));

  test.each([404, 405, 410])('that end with %i stay minor, or every scanner opens an issue', (status) => {
    expect(requests(50, status, 'WARNING').priority).toBe('P3');
  });

  test.each([
    [1, 503, 'ERROR', 'P2'],
    [9, 503, 'ERROR', 'P2'],
    [10, 503, 'ERROR', 'P1'],
    [500, 503, 'ERROR', 'P1'],
    [9, 403, 'WARNING', 'P3'],
    [10, 403, 'WARNING', 'P2'],
  ])(
    'that end %i times with %i at %s are %s, so that one client alone wakes nobody',
    (count, status, severity, priority) => {
      const ranked = requests(count, status, severity);
      expect(ranked.priority).toBe(priority);
      if (count < 10)
        expect(ranked.reasons.join('; ')).toMatch(new RegExp(`only ${count} requests? ended with status ${status}`));
    },
  );

  test.each([
    ['10.0.0.1 - "GET /carts/7 HTTP/1.1" 404', 'P3'],
    ['10.0.0.1 - - [04/Mar/2026:12:00:00 +0000] "GET /carts/7 HTTP/1.1" 500 12', 'P2'],
  ])('count the same in the log of a web server: %s', (line, priority) => {
    expect(priorityOf(line, undefined)).toBe(priority);
  });

  test('to somebody else are no stale links of ours when they end with 404', () => {
    expect(priorityOf('HTTP Request: GET https://prices.example/7 "HTTP/1.1 404 Not Found"', 'WARNING')).toBe('P2');
  });
});

describe('calls of an API that the platform audits', () => {
  const call = (code: number, message = 'no such cart', severity = 'ERROR') =>
    rankOf([
      aLogEntry({
        severity,
        protoPayload: {
          serviceName: 'run.googleapis.com',
          methodName: 'google.cloud.run.v1.Services.ReplaceService',
          status: { code, message },
        },
      }),
    ]).priority;

  test.each([
    [5, 'P3'],
    [6, 'P3'],
    [3, 'P2'],
    [9, 'P2'],
    [11, 'P2'],
    [7, 'P2'],
    [16, 'P2'],
    [2, 'P1'],
    [8, 'P1'],
    [13, 'P1'],
    [14, 'P1'],
    [15, 'P1'],
  ])('and that end with code %i are %s: a mistake of the caller wakes nobody', (code, priority) => {
    expect(call(code)).toBe(priority);
  });

  test('and that went well enough stay what they are', () => {
    expect(call(7, 'no right', 'NOTICE')).toBe('P4');
  });

  test('and that deploy what cannot run stay urgent, whoever called', () => {
    const said = 'Ready condition status changed to False for Service shop with message:';
    expect(call(5, `${said} Image 'shop' not found.`)).toBe('P1');
    const advice = 'The health check timeout can be extended.';
    expect(call(9, `${said} The user-provided container failed to start. ${advice}`)).toBe('P0');
  });
});

describe('what was raised while a file was loaded', () => {
  const python = (place: string) =>
    `Traceback (most recent call last):\n  File "/app/shop.py", line 3, in ${place}\n    price()\nPriceError: no price`;
  const node = (caller: string) =>
    `Error: no price\n    at Object.<anonymous> (/app/shop.js:3:1)\n    at ${caller} (node:internal/modules/cjs/loader:1554:14)`;
  test.each([
    [python('<module>'), 'P0'],
    [python('price'), 'P1'],
    [node('Module._compile'), 'P0'],
    [node('process.next'), 'P1'],
    [python('<module>').replace('no price', 'optional prices not available'), 'P2'],
  ])('keeps the service from starting, and nothing else does so by its frames: %j is %s', (textPayload, priority) => {
    expect(rankOf([aLogEntry({ textPayload })]).priority).toBe(priority);
  });
});

describe('what an instance does not come up after', () => {
  const at = (second: number, fields: LogEntry): LogEntry =>
    aLogEntry({
      insertId: `${second}`,
      timestamp: `2026-03-04T12:00:0${second}.000000000Z`,
      labels: { instanceId: 'i1' },
      ...fields,
    });
  const REFUSED: LogEntry = {
    severity: 'ERROR',
    textPayload:
      'Traceback (most recent call last):\n  File "/app/shop.py", line 3, in migrate\n    run()\nBankError: refused',
  };

  test('is urgent, though neither its words nor its frames say so: nothing else runs before it', () => {
    const probe = 'Default STARTUP TCP probe failed 1 time consecutively for container "shop-1" on port 8080.';
    const ranked = rankOf([at(1, REFUSED), at(2, { severity: 'ERROR', textPayload: probe })]);
    expect(ranked.cluster.patterns).toHaveLength(2);
    expect(ranked.priority).toBe('P0');
    expect(ranked.reasons.join()).toContain('did not start after it');
    expect(rankOf([at(1, REFUSED)]).priority).toBe('P1');
  });
});

const entry = fc
  .record({
    severity: fc.constantFrom(undefined, 'INFO', 'WARNING', 'ERROR', 'CRITICAL'),
    textPayload: fc.constantFrom(
      'no funds',
      'optional cache missing',
      'cannot start',
      'deprecated call',
      'Container called exit(1).',
    ),
    labels: fc.constantFrom({ module: 'shop', function: 'a' }, { module: 'shop', function: 'b' }),
  })
  .map(aLogEntry);
const clusters = fc.array(entry, { minLength: 1, maxLength: 25 }).map(clustersFrom);

describe('the ranking', () => {
  test('is one and the same whatever the order, and loses nobody', () => {
    const mixed = clusters.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(mixed, ([all, other]) => {
        const ranked = prioritise(all, new Map(), NO_CONFIG);
        expect(prioritise(other, new Map(), NO_CONFIG)).toEqual(ranked);
        expect(ranked.map(({ cluster }) => cluster.fingerprint).sort()).toEqual(
          all.map(({ fingerprint }) => fingerprint).sort(),
        );
        const places = ranked.map(({ priority }) => ORDER.indexOf(priority));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  test('tells every step it took: the first names the level, the last moves to where it ended', () => {
    fc.assert(
      fc.property(clusters, (all) => {
        for (const { level, priority, reasons } of prioritise(all, new Map(), NO_CONFIG)) {
          const [start, ...steps] = reasons.slice(0, -1);
          const [, band = ''] = new RegExp(`^${level} starts at (P\\d)$`).exec(start ?? '') ?? [];
          const end = steps.reduce((at, step) => {
            expect(step.startsWith(`${at} → P`)).toBe(true);
            return step.slice(5, 7);
          }, band);
          expect(end).toBe(priority);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('puts first, of equal priority, what was logged most', () => {
    const entries = [
      ...times(2, { severity: 'ERROR', textPayload: 'no funds' }),
      ...times(5, { severity: 'ERROR', textPayload: 'no cart' }),
    ];
    expect(rankedFrom(entries).map(({ cluster }) => cluster.tally.count)).toEqual([5, 2]);
  });
});

describe('the category', () => {
  const seenOn = (...revisions: readonly string[]): readonly Cluster[] =>
    clustersFrom(
      revisions.map((revision_name) =>
        aLogEntry({
          insertId: revision_name,
          textPayload: 'no funds',
          severity: 'ERROR',
          resource: {
            type: 'cloud_run_revision',
            labels: { project_id: 'acme-staging', service_name: 'shop', revision_name },
          },
        }),
      ),
    );
  const heard = (entries: number) =>
    new Map([
      [
        'shop',
        new Map([
          ['r2', { first: '2026-03-04T12:00:00.000000000Z', entries: 7 }],
          ['r1', { first: '2026-03-04T11:00:00.000000000Z', entries }],
        ]),
      ],
    ]);

  test.each([
    ['regression', ['r2'], 50],
    ['new', ['r2'], 49],
    ['new', ['r1'], 50],
    ['new', ['r1', 'r2'], 50],
  ])(
    'is %s for what was seen on %j when %i entries of the revision before were heard',
    (category, revisions, entries) => {
      const [ranked] = prioritise(seenOn(...revisions), heard(entries), NO_CONFIG);
      expect(ranked?.category).toBe(category);
      expect(ranked?.reasons.at(-1)).toMatch(category === 'regression' ? /r2 .*50 entries of r1/ : /^new/);
    },
  );
});
