import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const START = Date.UTC(2026, 10, 20);
const DAY_MILLIS = 86_400_000;
const WORDS =
  'order cart payment session worker queue cache index token batch report invoice email upload search tenant'.split(
    ' ',
  );
const VERBS = 'failed to reach,could not parse,timed out on,retried,skipped,rejected,lost,reopened'.split(',');
const SEVERITIES = ['INFO', 'NOTICE', 'WARNING', 'WARNING', 'ERROR'] as const;

/** Writes NDJSON of `entries` entries from `statements` log statements, evenly over one day; deterministic. */
export async function writeSyntheticLog(file: string, entries: number, statements: number): Promise<void> {
  const out = createWriteStream(file);
  for (let index = 0; index < entries; ) {
    const lines: string[] = [];
    for (const end = Math.min(entries, index + 5_000); index < end; index++)
      lines.push(lineOf(index, entries, statements));
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** With the fields and lengths that entries of Cloud Run have, some 820 bytes; every other statement is logged as JSON. */
function lineOf(index: number, entries: number, statements: number): string {
  const noise = Math.imul(index + 1, 2654435761) >>> 0;
  const statement = noise % statements;
  const service = `service-${statement % 5}`;
  const time = new Date(START + Math.floor((index / entries) * DAY_MILLIS)).toISOString();
  const hex = noise.toString(16).padStart(8, '0');
  const message = messageOf(statement, noise, hex, index);
  return JSON.stringify({
    insertId: `${hex}${index.toString(16).padStart(16, '0')}`,
    ...(statement % 2 === 0 ? { textPayload: message } : { jsonPayload: { logger: WORDS[statement % 16], message } }),
    labels: {
      'commit-sha': 'a'.repeat(40),
      instanceId: `00c527f6d4${(noise % 40).toString(16).padStart(4, '0')}`.repeat(10),
    },
    logName: 'projects/acme-staging/logs/run.googleapis.com%2Fstderr',
    receiveTimestamp: `${time.slice(0, 20)}${String(noise % 1_000_000_000).padStart(9, '0')}Z`,
    resource: {
      labels: {
        configuration_name: service,
        location: 'us-central1',
        project_id: 'acme-staging',
        revision_name: `${service}-00042-abc`,
        service_name: service,
      },
      type: 'cloud_run_revision',
    },
    severity: SEVERITIES[statement % SEVERITIES.length],
    spanId: `${hex}${hex}`,
    timestamp: `${time.slice(0, 23)}${String(noise % 1_000).padStart(3, '0')}Z`,
    trace: `projects/acme-staging/traces/${hex.repeat(4)}`,
  });
}

function messageOf(statement: number, noise: number, hex: string, index: number): string {
  const subject = WORDS[statement % WORDS.length] ?? '';
  const object = WORDS[Math.floor(statement / WORDS.length) % WORDS.length] ?? '';
  const verb = VERBS[Math.floor(statement / WORDS.length ** 2) % VERBS.length] ?? '';
  return `${subject} ${index} ${verb} the ${object} of user ${noise % 5_000} in ${noise % 900} ms, request ${hex}-${hex.slice(0, 4)} (attempt ${noise % 4})`;
}
