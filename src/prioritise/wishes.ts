import { matches, type Subject } from '../settings/config/matcher.ts';
import { type Cluster, PRIORITIES, type Priority } from '../types/cluster.ts';
import type { Config, PriorityRule, Tier } from '../types/config.ts';
import { type Severity, severityRank } from '../types/severity.ts';

export type Wishes = {
  readonly priority: Priority;
  readonly reasons: readonly string[];
  readonly impact: string | undefined;
  readonly sourcePath: string | undefined;
};

/** What the team's configuration makes of a priority: the tier of the service first, then the first rule that fits. */
export function wishesOf(cluster: Cluster, own: Priority, level: Severity, config: Config): Wishes {
  const service = config.services.find(({ name }) => name.test(cluster.service));
  const weighed = byTier(own, level, service?.tier ?? 'standard');
  const subject = subjectOf(cluster);
  const rule = config.priorities.find(({ match }) => matches(match, subject));
  const priority = rule === undefined ? weighed : bounded(weighed, rule);
  return {
    priority,
    reasons: [
      ...(weighed === own ? [] : [`${own} → ${weighed}: the configuration calls the service ${service?.tier ?? ''}`]),
      ...(priority === weighed ? [] : [`${weighed} → ${priority}: rule "${rule?.label ?? ''}" of the configuration`]),
    ],
    impact: rule?.impact,
    sourcePath: service?.path,
  };
}

/** A cluster as rules see it: its leading pattern. */
export function subjectOf(cluster: Cluster): Subject {
  const [leader] = cluster.patterns;
  return {
    service: cluster.service,
    module: leader?.source.module ?? '',
    message: leader === undefined ? '' : `${leader.template}\n${leader.messages[0] ?? ''}`,
    status: leader?.status ?? 0,
  };
}

/**
 * One level, never into or out of the ends: P0 and P4 are said by what happened, not by where. Warnings of a critical
 * service stay what they are, or everything about it would be urgent.
 */
function byTier(priority: Priority, level: Severity, tier: Tier): Priority {
  const failed = severityRank(level) >= severityRank('ERROR');
  if (tier === 'critical') return failed && priority === 'P2' ? 'P1' : priority;
  if (tier === 'standard') return priority;
  if (priority === 'P1') return 'P2';
  return priority === 'P2' ? 'P3' : priority;
}

function bounded(priority: Priority, { fixed, floor, ceiling }: PriorityRule): Priority {
  if (fixed !== undefined) return fixed;
  if (floor !== undefined && isLower(priority, floor)) return floor;
  return ceiling !== undefined && isLower(ceiling, priority) ? ceiling : priority;
}

/** Whether `a` is less urgent than `b`. */
function isLower(a: Priority, b: Priority): boolean {
  return PRIORITIES.indexOf(a) > PRIORITIES.indexOf(b);
}
