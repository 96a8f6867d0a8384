import { isSeverity, type Severity } from '../types/severity.ts';

const NAMES: Readonly<Record<string, Severity>> = {
  trace: 'DEBUG',
  trce: 'DEBUG',
  debug: 'DEBUG',
  dbug: 'DEBUG',
  dbg: 'DEBUG',
  verbose: 'DEBUG',
  vrb: 'DEBUG',
  info: 'INFO',
  inf: 'INFO',
  information: 'INFO',
  informational: 'INFO',
  log: 'INFO',
  notice: 'NOTICE',
  success: 'INFO',
  warn: 'WARNING',
  wrn: 'WARNING',
  warning: 'WARNING',
  error: 'ERROR',
  err: 'ERROR',
  eror: 'ERROR',
  severe: 'ERROR',
  fail: 'ERROR',
  critical: 'CRITICAL',
  crit: 'CRITICAL',
  fatal: 'CRITICAL',
  ftl: 'CRITICAL',
  dpanic: 'CRITICAL',
  panic: 'CRITICAL',
  alert: 'ALERT',
  emerg: 'EMERGENCY',
  emergency: 'EMERGENCY',
};

export function levelNamed(name: string): Severity | undefined {
  const upper = name.toUpperCase();
  if (isSeverity(upper) && upper !== 'DEFAULT') return upper;
  // Go's slog writes levels between its own as ERROR+2.
  const lower = name.toLowerCase().replace(/[+-]\d{1,3}$/, '');
  return Object.hasOwn(NAMES, lower) ? NAMES[lower] : undefined;
}
