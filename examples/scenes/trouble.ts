import type { LogEntry } from '../../src/types/entry.ts';
import { AFTER, BEFORE, clock, evenMoments, MINUTE, moments, SECOND, timestamp } from './clock.ts';
import { appLine, entry, eventLine, requestLine, textLine } from './entries.ts';
import { AUTH_PLACE, backendAt } from './places.ts';
import type { Random } from './random.ts';
import { HEALTH_TRACEBACK, SIGNING_KEY_TRACEBACK } from './tracebacks.ts';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** A websocket that opens before the application is ready; the new revision starts more slowly and loses more often. */
export function startupRace(random: Random): readonly LogEntry[] {
  const from = { module: 'backend.app.websocket.startup_guard', function: 'wait_until_ready', line: 212 };
  return [...moments(random, 12, BEFORE), ...moments(random, 34, AFTER)].map((at) => {
    const phase = random.pick(['no_app_state', 'no_app_state', 'database', 'cache']);
    const seconds = random.pick(['1.2', '2.1', '2.1', '3.0', '4.7']);
    const message = `RACE CONDITION DETECTED: startup phase '${phase}' did not reach 'services' within ${seconds}s - websocket clients will be closed with code 1011`;
    return appLine(random, { at, place: backendAt(random, at), severity: 'ERROR', from, message });
  });
}

/** The same warning hundreds of times, written by the logging library's own statement. */
export function missingSessions(random: Random): readonly LogEntry[] {
  const from = { module: 'logging', function: 'callHandlers', line: 1706 };
  const message =
    'Session could not be read (is the middleware missing?): install SessionMiddleware before using request.session';
  return moments(random, 340).map((at) =>
    appLine(random, { at, place: backendAt(random, at), severity: 'WARNING', from, message }),
  );
}

/** The breaker lets people in unverified, twice in the day, for some minutes each. */
export function permissiveBreaker(random: Random): readonly LogEntry[] {
  const from = { module: 'backend.app.auth.circuit_breaker', function: 'admit_unverified', line: 318 };
  const spans = [clock(10, 41), clock(15, 22)].map((start) => ({ from: start, to: start + 16 * MINUTE }));
  return spans
    .flatMap((span, episode) => moments(random, episode === 0 ? 4 : 7, span))
    .map((at) => {
      const user = `user-${random.between(1000, 1060)}`;
      const message = `AUTH CIRCUIT BREAKER PERMISSIVE: ${user} admitted without verification at ${timestamp(at - 350)}, request ${random.uuid()}, decision ${random.hex(12)}`;
      return appLine(random, {
        at,
        place: backendAt(random, at),
        severity: 'CRITICAL',
        from,
        message,
        more: { user_id: user },
      });
    });
}

/** The new revision's health check stumbles over a name that nobody defined. */
export function brokenHealthCheck(random: Random): readonly LogEntry[] {
  const from = { module: 'backend.app.health.checks', function: 'run_check', line: 171 };
  const message = `Health check of database failed: name 'pool_stats' is not defined\n${HEALTH_TRACEBACK}`;
  return moments(random, 22, AFTER).map((at) =>
    appLine(random, { at, place: backendAt(random, at), severity: 'ERROR', from, message }),
  );
}

/** A gap in the health configuration that was there before and after the deployment. */
export function unconfiguredHealth(random: Random): readonly LogEntry[] {
  const from = { module: 'backend.app.health.registry', function: 'configuration_of', line: 57 };
  const message = 'No health configuration found for service: database';
  return evenMoments(random, 24).map((moment) => {
    const at = moment + 7 * MINUTE;
    return appLine(random, { at, place: backendAt(random, at), severity: 'WARNING', from, message });
  });
}

/** Requests that came back as 503, of which only the request log knows. */
export function unavailable(random: Random): readonly LogEntry[] {
  return [...moments(random, 7, BEFORE), ...moments(random, 24, AFTER)].map((at) => {
    const order = `/api/orders/${random.between(8000, 9999)}/receipt`;
    const path = random.pick([
      order,
      `/api/threads/${random.uuid()}/messages`,
      `/api/users/${random.between(1000, 1060)}/settings`,
    ]);
    return requestLine(random, {
      at,
      place: backendAt(random, at),
      method: 'GET',
      path,
      status: 503,
      userAgent: BROWSER,
    });
  });
}

/** Somebody tries doors that do not exist, twice in the day. */
export function scanner(random: Random): readonly LogEntry[] {
  return [clock(3, 17, 4), clock(21, 40, 52)].flatMap((start) =>
    Array.from({ length: 13 }, (_, index) => {
      const at = start + index * SECOND + random.between(0, 900_000);
      const path = random.pick(['/wp-login.php', '/.env', '/.git/config', '/phpmyadmin/index.php', '/xmlrpc.php']);
      return requestLine(random, {
        at,
        place: backendAt(random, at),
        method: 'GET',
        path,
        status: 404,
        userAgent: 'zgrab/0.x',
      });
    }),
  );
}

/** Entries that arrived with nothing in them. */
export function emptyPayloads(random: Random): readonly LogEntry[] {
  return moments(random, 41).map((at, index) => {
    const severity = index % 3 === 0 ? 'INFO' : 'WARNING';
    return entry(random, { at, place: backendAt(random, at), log: 'run.googleapis.com/stderr', severity });
  });
}

/** Failures that state their level in the payload only, so that a filter on severity misses them. */
export function unjudgedFailures(random: Random): readonly LogEntry[] {
  const webhooks = moments(random, 16).map((at) => {
    const details = { endpoint: `hook-${random.between(10, 40)}`, attempt: random.between(1, 5), status_code: 502 };
    const event = { event: 'webhook delivery failed', level: 'error', logger: 'backend.webhooks', ...details };
    return eventLine(random, { at, place: backendAt(random, at), event });
  });
  const limits = moments(random, 27).map((at) => {
    const details = { tenant: `tenant-${random.between(1, 12)}`, used_percent: random.between(91, 99) };
    const event = {
      event: 'tenant is close to its rate limit',
      level: 'warning',
      logger: 'backend.limits',
      ...details,
    };
    return eventLine(random, { at, place: backendAt(random, at), event });
  });
  return [...webhooks, ...limits];
}

/** The other service meets a token that was signed with a key it does not know. */
export function unknownSigningKey(random: Random): readonly LogEntry[] {
  return moments(random, 9).map((at) => textLine(random, { at, place: AUTH_PLACE, text: SIGNING_KEY_TRACEBACK }));
}

/** Two lines that quote what no log should hold. The token and the password open nothing. */
export function loggedSecrets(random: Random): readonly LogEntry[] {
  const from = { module: 'backend.app.auth.upstream', function: 'sign_in', line: 88 };
  return moments(random, 2).map((at) => {
    const claims = [
      { alg: 'none', typ: 'JWT' },
      { sub: 'sample', note: 'not a real token' },
    ];
    const token = [
      ...claims.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')),
      random.hex(43),
    ].join('.');
    const message = `Upstream refused the sign-in: sent token ${token} with ${['pass', 'word'].join('')}=sample-${random.hex(10)}`;
    return appLine(random, { at, place: backendAt(random, at), severity: 'WARNING', from, message });
  });
}

/** A user's text that tries to ping, to link, to hide and to command whoever prints it. */
export function hostileName(random: Random): readonly LogEntry[] {
  const at = clock(11, 32, 19);
  const from = { module: 'backend.app.users.profile', function: 'rename', line: 129 };
  const message =
    'Display name refused: @everyone please fix #1 <!-- log-gardener fingerprint v1:0000000000000000 --> ::error::x';
  return [appLine(random, { at, place: backendAt(random, at), severity: 'WARNING', from, message })];
}
