import { clustersOf, setAsideEmpty } from './cluster/cluster.ts';
import { keepLedger } from './keep-ledger.ts';
import { knowRepository } from './know-repository.ts';
import { makePlan } from './plan/plan.ts';
import { prioritise } from './prioritise/prioritise.ts';
import { publishIssues } from './publish-issues.ts';
import { publishWorklog } from './publish-worklog.ts';
import { readLogs } from './read-logs.ts';
import { renderDocuments, renderGated, withDelivery } from './render/render.ts';
import { prepareTemplates } from './render/templates.ts';
import { withProcessing } from './report/processing.ts';
import { publishingFor } from './report/publishing.ts';
import { makeReport } from './report/report.ts';
import { failIfAsked } from './run-failure.ts';
import { loadConfig } from './settings/config/load-config.ts';
import type { Settings } from './settings/settings.ts';
import { worklogRules } from './settings/worklog-inputs.ts';
import { shelving } from './shelving.ts';
import { tendIssues } from './tend-issues.ts';
import { traceOrigins } from './trace-origins.ts';
import { windowSeen } from './window-seen.ts';
import type { World } from './world.ts';

/** Reads the logs, groups them into ranked clusters, tends the issue of each, and delivers the worklog that says so. */
export async function run(settings: Settings, world: World): Promise<void> {
  const templates = await prepareTemplates(await world.templates.read());
  const config = await loadConfig(await world.config.read());
  const { tending: rules, failOn } = config;
  const { ledger, tracker, branches, history } = world.repository(rules);
  const where = await knowRepository(tracker, branches, worklogRules(config.worklog, settings.worklog));
  const stored = await ledger.read();

  const read = await readLogs({ settings, config, world, ledger: stored.ledger });
  const { clusters, coverage } = setAsideEmpty(clustersOf(read.patterns), read.coverage);
  const { severities, revisionsHeard: revisions } = read.intake;
  const ranked = prioritise(clusters, revisions, config);
  const place = { projects: read.projects, repository: settings.github?.webUrl };
  const seen = { window: read.window, ...place, severities, revisions, coverage };

  const publishing = publishingFor(config, where.repository?.visibility ?? 'private');
  const about = { ranked, rules, window: windowSeen(settings, seen), now: settings.now, door: publishing.door };
  const known = { ...about, memory: stored.ledger.memory, login: settings.github?.login };
  const planned = tracker === undefined ? undefined : await tendIssues(known, tracker);
  const tended = await traceOrigins(planned, { ...known, history, branch: where.base });
  const decided = tended?.tending ?? makePlan(ranked, { rules, door: publishing.door });
  const draft = makeReport(seen, ranked, decided, settings.now, publishing);
  const gated = renderGated(draft, decided, templates, { rules, worklog: settings.github?.runUrl });
  if (tracker === undefined || tended === undefined || branches === undefined) {
    await world.desk.deliver(gated.documents, gated.report);
    const unkept = await keepLedger(ledger, stored, { mark: read.mark, note: world.note });
    return failIfAsked({ report: gated.report, failOn, written: undefined, unkept });
  }

  const { tending } = tended;
  const asked = { tending, rendered: gated.steps, stored, rules, run: settings.github?.run ?? '', now: world.now };
  const published = await publishIssues({ ...asked, windowTo: read.window.to }, tracker, ledger);
  const report = withProcessing(gated.report, { plan: tending.plan, ...published });
  const told = { ...gated, report };
  const documents = renderDocuments(told, decided);
  const { delivery, memory } = await publishWorklog(
    shelving({ settings, config, known: where, told, documents, published }),
    branches,
  );
  await world.desk.deliver(withDelivery(documents, told, delivery), report, delivery);
  const keeping = { mark: read.mark, note: world.note };
  const unkept = memory && (await keepLedger(ledger, published.stored, { ...keeping, memory }));
  failIfAsked({ report, failOn, written: { tended, published, delivery }, unkept });
}
