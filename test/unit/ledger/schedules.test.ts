import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListRequest, Page } from '../../../src/collect/cloud/connection.ts';
import { cloudLogging } from '../../../src/collect/cloud/read-cloud-logging.ts';
import { withMark } from '../../../src/ledger/ledger-text.ts';
import { OVERLAP_MILLIS, SETTLE_MILLIS } from '../../../src/ledger/plan-reading.ts';
import { type ReadLogs, readLogs } from '../../../src/read-logs.ts';
import { coverageOf } from '../../../src/report/coverage.ts';
import type { CloudLogging } from '../../../src/settings/logs-source.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { openDoor } from '../../../src/text/text.ts';
import { NO_CONFIG } from '../../../src/types/config.ts';
import { NO_LEDGER, type StoredLedger } from '../../../src/types/ledger.ts';
import { UserError } from '../../../src/user-error.ts';
import type { World } from '../../../src/world.ts';
import { type Fault, Stored, type StoredEntry } from '../../support/stored.ts';
import { storedEntry } from '../../support/stored-entry.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const START = Date.parse('2026-03-28T00:00:00Z'); // the clocks of Europe change on the day after
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const PAGE_SIZE = 3;
const PROMISED_MILLIS = SETTLE_MILLIS + OVERLAP_MILLIS;

/** An entry with a service of its own, by which the coverage tells how often it was counted. */
type Drawn = { readonly received: number; readonly visible: number; readonly stamped: number };
type Event = {
  readonly does: 'run' | 'crash' | 'double';
  readonly after: number;
  readonly most: number;
  readonly clockBehind: number;
  /** The call from which on Cloud Logging gives nothing, and the one at which it forgets where it was; 0 for none. */
  readonly silentFrom: number;
  readonly forgetsAt: number;
};

const drawnEntry: fc.Arbitrary<Drawn> = fc
  .record({
    received: fc.oneof(
      fc.integer({ min: -DAY, max: 4 * DAY }),
      fc.integer({ min: 0, max: 30 }).map((n) => n * MINUTE),
    ),
    late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: PROMISED_MILLIS })),
    stampedBefore: fc.oneof(fc.constant(20), fc.integer({ min: -20 * 60 * MINUTE, max: 23 * 60 * MINUTE })),
  })
  .map(({ received, late, stampedBefore }) => ({
    received,
    visible: received + late,
    stamped: received - stampedBefore,
  }));

const event: fc.Arbitrary<Event> = fc.record({
  does: fc.constantFrom('run', 'run', 'run', 'crash', 'double'),
  after: fc.oneof(fc.constantFrom(0, 1, MINUTE, 60 * MINUTE), fc.integer({ min: 0, max: 2 * DAY })),
  most: fc.constantFrom(1, 2, 5, 1_000),
  clockBehind: fc.constantFrom(0, 0, 0, 0, 5 * MINUTE, 3 * 60 * MINUTE),
  silentFrom: fc.constantFrom(0, 0, 0, 1, 2, 3, 5),
  forgetsAt: fc.constantFrom(0, 0, 2, 3, 4),
});

describe('since-last-run', () => {
  test('counts each entry once, whatever the schedule does: late, dropped, doubled, crashed, cut short', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawnEntry, { maxLength: 40 }),
        fc.array(event, { maxLength: 8 }),
        async (drawn, events) => {
          const team = new Team(drawn);
          for (const item of events) await team.live(item);
          await team.catchUp();
          expect(team.miscounted()).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Someone who runs the action from time to time, and keeps what it wrote. */
class Team {
  readonly #drawn: readonly Drawn[];
  readonly #counts = new Map<string, number>();
  #now = START;
  #ledger: StoredLedger = { ledger: NO_LEDGER, version: '' };
  #firstWindow: string | undefined;

  constructor(drawn: readonly Drawn[]) {
    this.#drawn = drawn;
  }

  async live(event: Event): Promise<void> {
    this.#now += event.after;
    const before = this.#ledger;
    const read = await this.#read(event, this.#now - event.clockBehind).catch(refusal);
    const { does } = event;
    if (does === 'crash' || read === undefined) return;
    this.#keep(read, before);
    // The other of two runs at once read the same ledger, and comes too late to write.
    if (does === 'double') this.#keep(read, before);
  }

  /** On a calm schedule, until nothing waits. */
  async catchUp(): Promise<void> {
    this.#now = Math.max(this.#now, START + 4 * DAY) + PROMISED_MILLIS + MINUTE;
    for (let run = 0; run < 200; run++) {
      const read = await this.#read({ most: 2, silentFrom: 0, forgetsAt: 0 }, this.#now);
      this.#keep(read, this.#ledger);
      if (read.coverage.waiting === null && !read.coverage.truncated) return;
    }
    throw new Error('the runs never caught up');
  }

  /** Entries since the first window that were not counted once; those before it were never promised. */
  miscounted(): readonly string[] {
    return this.#drawn.flatMap((drawn, index) => {
      const count = this.#counts.get(`service-${index}`) ?? 0;
      const promised = timeOf(drawn.received) >= (this.#firstWindow ?? '');
      return count === (promised ? 1 : 0) ? [] : [`service-${index} was counted ${count} times`];
    });
  }

  #read(event: Trouble & Pick<Event, 'most'>, now: number): Promise<ReadLogs> {
    const visible = this.#drawn.flatMap((drawn, index) =>
      START + drawn.visible <= this.#now ? [entryOf(drawn, index)] : [],
    );
    const world = worldOf(visible, event);
    return readLogs({ settings: settingsFor(event.most, now), config: NO_CONFIG, world, ledger: this.#ledger.ledger });
  }

  #keep({ window, coverage, mark: moved }: ReadLogs, before: StoredLedger): void {
    expect(coverage.repeats).toBe(false);
    expect(window.from <= window.to).toBe(true);
    if (before !== this.#ledger) return; // overtaken: its report is thrown away
    this.#firstWindow ??= window.from;
    const { complete } = coverageOf(coverage, openDoor());
    for (const { name, entries } of coverage.services) this.#counts.set(name, (this.#counts.get(name) ?? 0) + entries);
    if (moved === undefined) return;
    const next = withMark(before.ledger, moved.source, moved.mark);
    for (const [key, mark] of Object.entries(before.ledger.marks)) {
      expect((next.marks[key]?.watermark ?? '') >= mark.watermark).toBe(true);
    }
    this.#ledger = { ledger: next, version: `${before.version}+` };
    if (complete) expect(this.#missingOf(window)).toEqual([]);
  }

  /** What could be seen of a window and was counted by no run. */
  #missingOf({ from, to }: ReadLogs['window']): readonly number[] {
    return this.#drawn.flatMap(({ received, visible }, index) => {
      const [time, counted] = [timeOf(received), this.#counts.has(`service-${index}`)];
      return time >= from && time < to && START + visible <= this.#now && !counted ? [index] : [];
    });
  }
}

type Trouble = Pick<Event, 'silentFrom' | 'forgetsAt'>;

function worldOf(visible: readonly StoredEntry[], { silentFrom, forgetsAt }: Trouble): World {
  const stored = new Stored(visible);
  let calls = 0;
  const list = async (request: ListRequest): Promise<Page> => {
    calls += 1;
    if (silentFrom !== 0 && calls >= silentFrom) throw statusError(14);
    if (calls === forgetsAt && request.pageToken !== '') throw statusError(3);
    return pageOf(stored.page({ ...request, pageSize: PAGE_SIZE }));
  };
  const open = async () => ({ member: 'serviceAccount:a@b', list, close: async () => {} });
  return {
    logs: cloudLogging(SOURCE, open, virtualClock()),
    now: () => 0,
    note: () => {},
    repository: () => {
      throw new Error('reading looks at no repository');
    },
    config: { read: async () => undefined },
    templates: { read: async () => ({}) },
    desk: { deliver: async () => {} },
    progress: { report: () => {}, done: () => {} },
  };
}

const SOURCE: CloudLogging = {
  kind: 'cloud-logging',
  projects: ['acme-staging'],
  services: [],
  filter: '',
  signIn: { by: 'credentials-file', file: '' },
  endpoints: { logging: '', sts: '', iamCredentials: '' },
};

function settingsFor(maxEntries: number, now: number): Settings {
  return {
    mode: 'plan',
    github: undefined,
    window: 'since-last-run',
    minSeverity: undefined,
    services: [],
    maxEntries,
    source: SOURCE,
    configFile: undefined,
    templates: undefined,
    worklog: { directory: undefined, branch: undefined, base: undefined },
    out: '',
    now,
  };
}

function entryOf({ received, stamped }: Drawn, index: number): StoredEntry {
  return storedEntry({
    at: timeOf(stamped),
    received: timeOf(received),
    insertId: `id-${index}`,
    payload: 'textPayload',
    textPayload: 'no funds',
    resource: { type: 'cloud_run_revision', labels: { project_id: 'acme-staging', service_name: `service-${index}` } },
  });
}

function timeOf(millisAfterStart: number): string {
  return new Date(START + millisAfterStart).toISOString().replace('Z', '000000Z');
}

function pageOf(answer: Page | Fault): Page {
  if (typeof answer === 'object' && 'entries' in answer) return answer;
  throw new Error('the query changed from page to page');
}

function statusError(code: number): Error {
  return Object.assign(new Error('injected'), { code });
}

/** A run that got nothing ends with an error, and nobody keeps anything of it. */
function refusal(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}
