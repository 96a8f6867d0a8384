import { PatternFold } from './cluster/cluster.ts';
import { advance } from './ledger/advance.ts';
import { CountedIds } from './ledger/counted-ids.ts';
import { knownPatterns } from './ledger/known-patterns.ts';
import { hasRoom, type Outcome, readingOf, windowRead } from './ledger/outcome.ts';
import { planGiven, planSinceLastRun, type ReadingPlan } from './ledger/plan-reading.ts';
import { sourceKey } from './ledger/source-key.ts';
import { Intake } from './normalise/intake.ts';
import { fingerprinting, ignoring } from './normalise/subject.ts';
import type { CloudLogging } from './settings/logs-source.ts';
import type { Settings } from './settings/settings.ts';
import { settle } from './settings/settle.ts';
import type { Config } from './types/config.ts';
import type { Coverage, TimeWindow } from './types/coverage.ts';
import type { Ledger, Mark } from './types/ledger.ts';
import type { Severity } from './types/severity.ts';
import type { Account, World } from './world.ts';

export type ReadLogs = {
  readonly intake: Intake;
  readonly patterns: PatternFold;
  /** What the report is about. */
  readonly window: TimeWindow;
  /** Those that were asked for; none for an export. */
  readonly projects: readonly string[];
  readonly coverage: Coverage;
  /** How far the source has been counted now; undefined when there is nothing new to remember. */
  readonly mark: { readonly source: string; readonly mark: Mark } | undefined;
};

export type ReadingFrom = {
  readonly settings: Settings;
  readonly config: Config;
  readonly world: World;
  /** What earlier runs left. */
  readonly ledger: Ledger;
};

/** Entries stream into the patterns and are let go of. */
export function readLogs(from: ReadingFrom): Promise<ReadLogs> {
  const { source } = from.settings;
  return source.kind === 'files' ? readExport(from) : readCloud(source, from);
}

async function readExport(from: ReadingFrom): Promise<ReadLogs> {
  const { settings } = from;
  const window = settings.window === 'since-last-run' ? undefined : settings.window;
  const reader = new Reader(from, { window });
  await reader.read(window);
  reader.finish();
  const { intake, patterns } = reader;
  return { intake, patterns, window: intake.window, projects: [], coverage: intake.coverage, mark: undefined };
}

async function readCloud(source: CloudLogging, from: ReadingFrom): Promise<ReadLogs> {
  const { window: asked, now } = from.settings;
  const key = sourceKey(source);
  // A window given by hand neither knows nor moves how far the others came.
  const remembers = asked === 'since-last-run';
  const mark = remembers ? from.ledger.marks[key] : undefined;
  const plan = asked === 'since-last-run' ? planSinceLastRun(mark, now) : planGiven(asked, now);
  const counted = new CountedIds(mark);
  const window = { from: plan.readFrom, to: plan.window.to };
  const reader = new Reader(from, { window, ...(remembers ? { counted } : {}) });
  const outcome = await readChunks(plan, reader);
  reader.finish();
  const moved = plan.chunks.length === 0 ? mark : advance(plan, mark, counted, outcome.completeTo);
  const { intake, patterns } = reader;
  const { pages: read, quotaWaits, quotaWaitSeconds, stopped } = reader.account;
  return {
    intake,
    patterns,
    window: windowRead(plan, outcome),
    projects: source.projects,
    coverage: {
      ...intake.coverage,
      ...{ pages: read ?? 0, quotaWaits, quotaWaitSeconds, stopped },
      ...readingOf(plan, outcome),
      late: counted.late,
      repeats: remembers && moved === undefined,
    },
    mark: !remembers || moved === undefined || moved === mark ? undefined : { source: key, mark: moved },
  };
}

/** Chunk after chunk while there is room; how far that came. */
async function readChunks(plan: ReadingPlan, reader: Reader): Promise<Outcome> {
  let outcome: Outcome = { completeTo: plan.readFrom, readTo: plan.readFrom };
  let largestChunk = 0;
  for (const chunk of plan.chunks) {
    const { entries, millis } = reader;
    if (entries > 0 && !hasRoom({ entries, largestChunk, millis }, reader.maxEntries)) break;
    const end = await reader.read(chunk);
    largestChunk = Math.max(largestChunk, reader.entries - entries);
    outcome = { completeTo: end === 'end' ? chunk.to : chunk.from, readTo: chunk.to };
    if (end === 'stopped') break;
    if (end === 'end') continue;
    const completeTo = plan.since === undefined ? chunk.from : await reader.completeTo(chunk, entries);
    return { completeTo, readTo: chunk.to };
  }
  return outcome;
}

/** The entries of a run on their way from the source into the patterns. */
class Reader {
  readonly intake: Intake;
  readonly patterns: PatternFold;
  readonly maxEntries: number;
  readonly #minSeverity: Severity;
  readonly #world: World;
  #account: Account = { pages: null, quotaWaits: 0, quotaWaitSeconds: 0, stopped: null, millis: 0 };

  constructor(
    { settings, config, world, ledger }: ReadingFrom,
    options: { readonly window: TimeWindow | undefined; readonly counted?: CountedIds },
  ) {
    const { minSeverity, maxEntries } = settle(settings, config);
    const { services } = settings;
    this.intake = new Intake({ minSeverity, maxEntries, services, isIgnored: ignoring(config), ...options });
    this.patterns = new PatternFold({ known: knownPatterns(ledger.memory), ruleOf: fingerprinting(config) });
    this.maxEntries = maxEntries;
    this.#minSeverity = minSeverity;
    this.#world = world;
  }

  async read(window: TimeWindow | undefined): Promise<'end' | 'truncated' | 'stopped'> {
    const { logs, progress } = this.#world;
    for await (const batch of logs.read({ window, minSeverity: this.#minSeverity })) {
      this.#account = batch.account;
      for (const entry of this.intake.take(batch)) this.patterns.add(entry);
      const { entriesRead: entries, lastEntry: position } = this.intake;
      progress.report({ entries, pages: batch.account.pages, done: batch.done, position });
      if (this.intake.truncated) return 'truncated';
    }
    return this.#account.stopped === null ? 'end' : 'stopped';
  }

  finish(): void {
    for (const entry of this.intake.finish()) this.patterns.add(entry);
    this.#world.progress.done();
  }

  /** How far a chunk was read to its end when the most entries were reached in it. */
  async completeTo(chunk: TimeWindow, entriesBefore: number): Promise<string> {
    const { position } = this.intake;
    if (this.entries === entriesBefore || position === '') return chunk.from;
    return this.#world.logs.completeTo({ window: chunk, minSeverity: this.#minSeverity }, position);
  }

  get entries(): number {
    return this.intake.entriesRead;
  }

  get millis(): number {
    return this.#account.millis;
  }

  get account(): Account {
    return this.#account;
  }
}
