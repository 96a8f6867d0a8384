import { DEFAULT_WORKLOG_RULES, type WorklogRules } from '../../types/worklog-rules.ts';
import type { ConfigFile } from './config-file.ts';
import { durationMillis } from './duration.ts';

/** The section `worklog` of a file that fits the schema; what it leaves out is as it is by default. */
export function worklogOf({ worklog }: Pick<ConfigFile, 'worklog'>): WorklogRules {
  const rules = DEFAULT_WORKLOG_RULES;
  const { keep } = worklog ?? {};
  return {
    directory: worklog?.directory?.replace(/\/$/, '') ?? rules.directory,
    branch: worklog?.branch ?? rules.branch,
    base: worklog?.base ?? rules.base,
    pullRequests: worklog?.['per-run'] === true ? 'per-run' : rules.pullRequests,
    keepMillis: keep === undefined ? rules.keepMillis : (durationMillis(keep) ?? null),
    quiet: worklog?.quiet ?? rules.quiet,
  };
}
