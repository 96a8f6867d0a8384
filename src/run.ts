import { clustersOf, setAsideEmpty } from './cluster/cluster.ts';
import { makePlan } from './plan/plan.ts';
import { prioritise } from './prioritise/prioritise.ts';
import { type ReadLogs, readLogs } from './read-logs.ts';
import { renderGated } from './render/render.ts';
import { prepareTemplates } from './render/templates.ts';
import { publishingFor } from './report/publishing.ts';
import { makeReport } from './report/report.ts';
import { loadConfig } from './settings/config/load-config.ts';
import type { Settings } from './settings/settings.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/** Reads the logs, groups them into ranked clusters, plans a step for each, and delivers the documents that say so. */
export async function run(settings: Settings, world: World): Promise<void> {
  const templates = await prepareTemplates(await world.templates.read());
  const config = await loadConfig(await world.config.read());
  const { intake, patterns, window, projects, next, ...read } = await readLogs(settings, config, world);
  const { clusters, coverage } = setAsideEmpty(clustersOf(patterns), read.coverage);
  const ranked = prioritise(clusters, intake.revisionsHeard, config);
  const plan = makePlan(ranked);
  const { severities, revisionsHeard: revisions } = intake;
  const seen = { window, severities, projects, revisions, coverage };
  const draft = makeReport(seen, ranked, plan, settings.now, publishingFor(config, 'private'));
  const { documents, report } = renderGated(draft, plan, templates);
  await world.desk.deliver(documents, report);
  if (next !== undefined) await remember(next, world);
}

/** Only what has arrived counts as done; of two runs at once the later one leaves the watermark to the other. */
async function remember({ ledger, replaces }: NonNullable<ReadLogs['next']>, world: World): Promise<void> {
  if ((await world.ledger.write(ledger, replaces)) === 'written') return;
  const reason = 'another run has counted the same entries meanwhile, and moved on';
  const remedy = 'There is nothing to do; a concurrency group keeps runs of a workflow apart';
  throw new UserError({ thing: 'ledger', reason, remedy });
}
