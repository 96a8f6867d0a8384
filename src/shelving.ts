import type { KnownRepository } from './know-repository.ts';
import { sourceKey } from './ledger/source-key.ts';
import type { Published } from './publish-issues.ts';
import type { Shelving } from './publish-worklog.ts';
import { type Document, type Gated, textOf } from './render/render.ts';
import { worklogName } from './report/worklog-file.ts';
import type { Settings } from './settings/settings.ts';
import { worklogRules } from './settings/worklog-inputs.ts';
import type { Config } from './types/config.ts';

/** Hex digits that tell the worklogs of different questions apart. */
const SCOPE_HEX = 6;

type Asked = {
  readonly settings: Settings;
  readonly config: Config;
  readonly known: KnownRepository;
  readonly told: Gated;
  readonly documents: readonly Document[];
  readonly published: Published;
};

/** What is to be committed as the run's worklog, where, and under which name. */
export function shelving({ settings, config, known, told, documents, published }: Asked): Shelving {
  const rules = worklogRules(config.worklog, settings.worklog);
  return {
    report: told.report,
    templates: told.templates,
    texts: { markdown: textOf(documents, 'worklog.md'), json: textOf(documents, 'report.json') },
    name: worklogName(told.report, scopeOf(settings)),
    rules,
    repository: settings.github?.webUrl ?? '',
    base: known.base,
    open: known.open,
    memory: published.memory,
    unclaimed: published.unclaimed,
    now: settings.now,
  };
}

/** '' for a run that looks at everything. */
function scopeOf({ services, source }: Settings): string {
  const filter = source.kind === 'cloud-logging' ? source.filter : '';
  if (services.length === 0 && filter === '') return '';
  return sourceKey({ projects: [], services, filter }).slice(0, SCOPE_HEX);
}
