import { clustersOf, PatternFold, setAsideEmpty } from './cluster/cluster.ts';
import { Intake } from './normalise/intake.ts';
import { fingerprinting, ignoring } from './normalise/subject.ts';
import { makePlan } from './plan/plan.ts';
import { prioritise } from './prioritise/prioritise.ts';
import { render } from './render/render.ts';
import { prepareTemplates } from './render/templates.ts';
import { makeReport } from './report/report.ts';
import { loadConfig } from './settings/config/load-config.ts';
import type { Settings } from './settings/settings.ts';
import { settle } from './settings/settle.ts';
import type { Config } from './types/config.ts';
import type { World } from './world.ts';

/** Reads the logs, groups them into ranked clusters, plans a step for each, and delivers the documents that say so. */
export async function run(settings: Settings, world: World): Promise<void> {
  const templates = await prepareTemplates(await world.templates.read());
  const config = await loadConfig(await world.config.read());
  const { intake, patterns } = await readLogs(settings, config, world);
  const { clusters, coverage } = setAsideEmpty(clustersOf(patterns), intake.coverage);
  const ranked = prioritise(clusters, intake.revisionsHeard, config);
  const plan = makePlan(ranked);
  const { window, severities, revisionsHeard: revisions } = intake;
  const report = makeReport({ window, severities, revisions, coverage }, ranked, plan, settings.now);
  await world.desk.deliver(render(report, plan, templates), report);
}

/** Entries stream into the patterns and are let go of. */
async function readLogs(settings: Settings, config: Config, world: World) {
  const window = settings.window === 'since-last-run' ? undefined : settings.window;
  const intake = new Intake({
    ...settle(settings, config),
    window,
    services: settings.services,
    isIgnored: ignoring(config),
  });
  const patterns = new PatternFold({ ruleOf: fingerprinting(config) });
  const total = await world.logs.totalBytes();
  for await (const batch of world.logs.read()) {
    for (const entry of intake.take(batch)) patterns.add(entry);
    world.progress.report({ entries: intake.entriesRead, bytes: batch.bytesRead, total, position: intake.lastEntry });
    if (intake.truncated) break;
  }
  for (const entry of intake.finish()) patterns.add(entry);
  world.progress.done();
  return { intake, patterns };
}
