/** Cloud Logging's LogSeverity, in rising order. */
export const SEVERITIES = [
  'DEFAULT',
  'DEBUG',
  'INFO',
  'NOTICE',
  'WARNING',
  'ERROR',
  'CRITICAL',
  'ALERT',
  'EMERGENCY',
] as const;

export type Severity = (typeof SEVERITIES)[number];

const RANKS: ReadonlyMap<string, number> = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));

/** 0 for DEFAULT … 8 for EMERGENCY. */
export function severityRank(severity: Severity): number {
  return RANKS.get(severity) ?? 0;
}

export function isSeverity(text: string): text is Severity {
  return RANKS.has(text);
}
