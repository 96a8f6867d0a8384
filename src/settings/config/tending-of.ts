import type { Priority } from '../../types/cluster.ts';
import { DEFAULT_RULES, type TendingRules } from '../../types/tending-rules.ts';
import type { ConfigFile } from './config-file.ts';
import { durationMillis } from './duration.ts';
import { windowCount } from './windows.ts';

/** The sections `issues` and `limits` of a file that fits the schema; what they leave out is as it is by default. */
export function tendingOf({ issues, limits }: Pick<ConfigFile, 'issues' | 'limits'>): TendingRules {
  const rules = DEFAULT_RULES;
  return {
    label: issues?.label ?? rules.label,
    labelPrefixes: { ...rules.labelPrefixes, ...issues?.['label-prefixes'] },
    titleForm: issues?.title ?? rules.titleForm,
    openFrom: thresholds({ ...rules.openFrom, ...issues?.['open-from'] }),
    reopenWindowMillis: millis(issues?.['reopen-window']) ?? rules.reopenWindowMillis,
    deployGraceMillis: millis(issues?.['deploy-grace']) ?? rules.deployGraceMillis,
    quietWindows: windowCount(issues?.['quiet-after']) ?? rules.quietWindows,
    closeAfterWindows: closingOf(issues?.['close-after']),
    recentCommentMillis: millis(issues?.['recent-comment']) ?? rules.recentCommentMillis,
    hysteresis: { ...rules.hysteresis, ...issues?.['steady-for'] },
    caps: {
      newIssues: limits?.['new-issues'] ?? rules.caps.newIssues,
      writes: limits?.writes ?? rules.caps.writes,
      writeIntervalMillis: millis(limits?.['write-interval']) ?? rules.caps.writeIntervalMillis,
      umbrella: limits?.umbrella ?? rules.caps.umbrella,
    },
    patience: {
      backOffMillis: millis(limits?.['back-off']) ?? rules.patience.backOffMillis,
      requestMillis: millis(limits?.['request-timeout']) ?? rules.patience.requestMillis,
    },
    trustedLogins: issues?.['trusted-logins'] ?? rules.trustedLogins,
  };
}

function millis(duration: string | undefined): number | undefined {
  return duration === undefined ? undefined : durationMillis(duration);
}

function closingOf(value: number | string | undefined): number | null {
  if (value === undefined) return DEFAULT_RULES.closeAfterWindows;
  return value === 'never' ? null : (windowCount(value) ?? null);
}

function thresholds(openFrom: Readonly<Partial<Record<Priority, number | 'never'>>>): TendingRules['openFrom'] {
  return Object.fromEntries(
    Object.entries(openFrom).flatMap(([priority, times]) => (times === 'never' ? [] : [[priority, times]])),
  );
}
