import type { LogEntry } from '../../src/types/entry.ts';
import { clock, DEPLOYED, evenMoments, moments, SECOND, timestamp } from './clock.ts';
import { appLine, entry, eventLine, insertId, requestLine, systemLine, textLine } from './entries.ts';
import { AUTH_PLACE, backendAt, type Place, PROJECT, STARTED } from './places.ts';
import type { Random } from './random.ts';

const CALL_HANDLERS = { module: 'logging', function: 'callHandlers', line: 1706 };
const SETTINGS = { module: 'backend.app.settings.environment', function: 'read_setting', line: 63 };
const TELEMETRY = { module: 'backend.app.telemetry.setup', function: 'start_error_tracking', line: 38 };
const INDEXES = { module: 'backend.app.database.index_advisor', function: 'create_missing_indexes', line: 94 };

/** An uptime prober asks for /health every minute and a half and is always pleased. */
export function healthChecks(random: Random): readonly LogEntry[] {
  return evenMoments(random, 900).map((at) => {
    const place = backendAt(random, at);
    return requestLine(random, {
      at,
      place,
      method: 'GET',
      path: '/health',
      status: 200,
      userAgent: 'uptime-prober/2.4',
    });
  });
}

/** Customers read and write, and it works. */
export function servedRequests(random: Random): readonly LogEntry[] {
  return moments(random, 170).map((at) => {
    const path = random.pick([`/api/orders/${random.between(8000, 9999)}`, `/api/threads/${random.uuid()}`, '/api/me']);
    return requestLine(random, {
      at,
      place: backendAt(random, at),
      method: 'GET',
      path,
      status: 200,
      userAgent: 'acme-web/5.12',
    });
  });
}

/** Orders are paid, reports are rendered, tokens are refreshed: the application's good news. */
export function goodNews(random: Random): readonly LogEntry[] {
  const from = { module: 'backend.app.orders.checkout', function: 'settle', line: 147 };
  const orders = moments(random, 300).map((at, index) => {
    const message = `Order ${8600 + index} paid in ${random.between(48, 910)} ms`;
    return appLine(random, { at, place: backendAt(random, at), severity: 'INFO', from, message });
  });
  const reports = moments(random, 110).map((at) => {
    const details = { report_id: random.uuid(), pages: random.between(1, 48), duration_ms: random.between(90, 4100) };
    const event = { event: 'report_rendered', level: 'info', logger: 'backend.reports', ...details };
    return eventLine(random, { at, place: backendAt(random, at), event });
  });
  const tokens = moments(random, 120).map((at) => {
    const text = `Token refreshed for session ${random.hex(16)} in ${random.between(4, 60)} ms`;
    return textLine(random, { at, place: AUTH_PLACE, severity: 'INFO', text });
  });
  return [...orders, ...reports, ...tokens];
}

/** What every start of the backend says, whether or not it then stays up. */
export function startLines(random: Random, place: Place, since: number): readonly LogEntry[] {
  const step = (count: number) => ({ at: since + count * 240_000 + random.between(0, 90_000), place });
  const spaced = "Setting SERVICE_ID had white space around it: 'backend ' was read as 'backend'";
  const untracked = 'Error tracking is off: the optional package sentry-sdk is not installed';
  const skipped = {
    event: 'Analytics export skipped: not configured for staging',
    level: 'info',
    logger: 'backend.start',
  };
  return [
    systemLine(random, { ...step(0), severity: 'INFO', text: 'Starting new instance. Reason: AUTOSCALING' }),
    textLine(random, { ...step(1), text: 'INFO:     Started server process [7]' }),
    textLine(random, { ...step(2), text: 'INFO:     Waiting for application startup.' }),
    appLine(random, { ...step(3), severity: 'WARNING', from: SETTINGS, message: spaced }),
    appLine(random, { ...step(4), severity: 'WARNING', from: TELEMETRY, message: untracked }),
    eventLine(random, { ...step(5), event: skipped }),
  ];
}

/** Instances that start and stay up: two workers each, which both pass over the database indexes. */
export function goodStarts(random: Random): readonly LogEntry[] {
  const unindexed = 'Async engine not available, skipping index creation';
  const probed = 'Default STARTUP TCP probe succeeded after 1 attempt for container "backend-1" on port 8080.';
  return STARTED.flatMap(({ place, since }) => [
    ...startLines(random, place, since),
    ...[3, 4].map((seconds) =>
      appLine(random, { at: since + seconds * SECOND, place, severity: 'WARNING', from: INDEXES, message: unindexed }),
    ),
    textLine(random, { at: since + 5 * SECOND, place, text: 'INFO:     Application startup complete.' }),
    systemLine(random, { at: since + 6 * SECOND, place, severity: 'INFO', text: probed }),
  ]);
}

/** People whom the database does not know yet are added to it: meant to be, but logged as warnings. */
export function newUsers(random: Random): readonly LogEntry[] {
  return moments(random, 64).map((at) => {
    const message = `User user${random.between(1, 90)}@example.com was unknown here and was created from the sign-in`;
    return appLine(random, { at, place: backendAt(random, at), severity: 'WARNING', from: CALL_HANDLERS, message });
  });
}

/** The deployment, and a change of permissions that has nothing to do with it, as the audit log tells them. */
export function auditTrail(random: Random): readonly LogEntry[] {
  const backend = backendAt(random, DEPLOYED + 15 * SECOND);
  const deployed = DEPLOYED + 11 * SECOND;
  const at = clock(10, 12, 31);
  return [
    auditLine(random, { at, place: AUTH_PLACE, log: 'activity', method: 'google.cloud.run.v1.Services.SetIamPolicy' }),
    auditLine(random, {
      at: DEPLOYED,
      place: backend,
      log: 'activity',
      method: 'google.cloud.run.v1.Services.ReplaceService',
    }),
    auditLine(random, { at: deployed, place: backend, log: 'system_event', method: '/Services.ReplaceService' }),
  ];
}

type Audited = {
  readonly at: number;
  readonly place: Place;
  readonly log: 'activity' | 'system_event';
  readonly method: string;
};

function auditLine(random: Random, { at, place, log, method }: Audited): LogEntry {
  const audited = entry(random, { at, place, log: 'run.googleapis.com/stdout', severity: 'NOTICE' });
  const protoPayload = {
    '@type': 'type.googleapis.com/google.cloud.audit.AuditLog',
    authenticationInfo: { principalEmail: `deployer@${PROJECT}.iam.gserviceaccount.com` },
    methodName: method,
    resourceName: `namespaces/${PROJECT}/services/${place.service}`,
    serviceName: 'run.googleapis.com',
    status:
      log === 'activity' ? {} : { message: `Ready condition status changed to True for Service ${place.service}.` },
  };
  const logName = `projects/${PROJECT}/logs/cloudaudit.googleapis.com%2F${log}`;
  return {
    ...audited,
    insertId: insertId(random, at),
    labels: {},
    logName,
    protoPayload,
    timestamp: timestamp(at, '418'),
  };
}
