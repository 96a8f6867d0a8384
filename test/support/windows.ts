import { writeFile } from 'node:fs/promises';

/** One thing that a service says in a window, a few times over it. */
export type Said = {
  readonly text: string;
  readonly severity?: string;
  readonly times?: number;
  readonly service?: string;
  readonly revision?: string;
  readonly module?: string;
  /** Where it runs, `/app/invoices.py:12`. */
  readonly place?: string;
  /** That its revision was built from. */
  readonly commit?: string;
};

export type Window = { readonly from: string; readonly to: string };

/** Windows of this length leave room for twelve within the hour that counts as current. */
const LENGTH_MILLIS = 4 * 60_000;
const MOST_WINDOWS = 12;
const MARGIN_MILLIS = 5 * 60_000;

/** Windows one after the other, the last of which ends some minutes ago. */
export function recentWindows(count: number, now: number = Date.now()): readonly Window[] {
  if (count > MOST_WINDOWS) throw new Error('more windows than fit into the last hour');
  const end = Math.floor((now - MARGIN_MILLIS) / 1_000) * 1_000;
  return Array.from({ length: count }, (_, index) => {
    const from = end - (count - index) * LENGTH_MILLIS;
    return { from: stamp(from), to: stamp(from + LENGTH_MILLIS) };
  });
}

/** What a healthy service says, so that it is heard also when nothing fails. */
export const ALIVE: Said = { text: 'Checkout serves orders', severity: 'NOTICE', times: 3 };

/** An export as `gcloud logging read` makes it, but a line an entry. */
export async function writeExport(file: string, window: Window, said: readonly Said[]): Promise<void> {
  const lines = said.flatMap((each, nth) => entriesOf(window, each, nth)).map((entry) => JSON.stringify(entry));
  // As gcloud writes it: a file without a single byte is a broken export.
  await writeFile(file, lines.length === 0 ? '[]\n' : `${lines.join('\n')}\n`);
}

function entriesOf(window: Window, said: Said, nth: number): readonly object[] {
  const { text, severity = 'ERROR', times = 3, service = 'checkout', revision = `${service}-00001-abc`, module } = said;
  const [file, line] = said.place?.split(':') ?? [];
  const start = Date.parse(window.from);
  const step = Math.floor((LENGTH_MILLIS - 20_000) / times);
  return Array.from({ length: times }, (_, index) => {
    const timestamp = new Date(start + 10_000 + index * step + nth * 137).toISOString();
    return {
      insertId: `${start.toString(36)}-${nth}-${index}`,
      logName: 'projects/acme-staging/logs/run.googleapis.com%2Fstderr',
      timestamp,
      receiveTimestamp: timestamp,
      severity,
      ...(said.commit === undefined ? {} : { labels: { 'commit-sha': said.commit } }),
      ...(file === undefined ? {} : { sourceLocation: { file, line } }),
      resource: {
        type: 'cloud_run_revision',
        labels: {
          project_id: 'acme-staging',
          service_name: service,
          revision_name: revision,
          location: 'europe-west1',
        },
      },
      ...(module === undefined ? { textPayload: text } : { jsonPayload: { message: text, module } }),
    };
  });
}

function stamp(millis: number): string {
  return new Date(millis).toISOString();
}
