import { isSeverity, SEVERITIES, type Severity } from '../types/severity.ts';
import { UserError } from '../user-error.ts';
import { DEFAULTS } from './settings.ts';
import { parseTimeWindow, WINDOW_FORMS, type WindowChoice } from './time-window.ts';

/** One thing that is wrong with what was asked for. */
export type Problem = { readonly thing: string; readonly reason: string; readonly remedy: string };
export type Problems = Problem[];

/** One error for all that is wrong, so that nobody has to find out step by step. */
export function problemsError(problems: readonly Problem[]): UserError {
  const [first] = problems;
  if (problems.length === 1 && first !== undefined) return new UserError(first);
  const list = problems.map(({ thing, reason, remedy }) => `\n  - ${thing}: ${reason}. ${remedy}.`);
  return new UserError({ thing: 'settings', reason: `${problems.length} are wrong`, remedy: list.join('') });
}

/** Each reader takes the name under which the user knows the value, and adds what is wrong to `problems`. */
export function readWindow(name: string, text: string | undefined, now: number, problems: Problems): WindowChoice {
  const asked = text ?? DEFAULTS.timeWindow;
  const window = parseTimeWindow(asked, now);
  if (typeof window === 'string' || !('problem' in window)) return window;
  problems.push({ thing: name, reason: `${quoted(asked)} ${window.problem}`, remedy: WINDOW_FORMS });
  return 'since-last-run';
}

export function readSeverity(name: string, text: string | undefined, problems: Problems): Severity | undefined {
  if (text === undefined) return undefined;
  const upper = text.toUpperCase();
  if (isSeverity(upper)) return upper;
  const remedy = `Use one of ${SEVERITIES.join(', ')}`;
  problems.push({ thing: name, reason: `${quoted(text)} is not a severity`, remedy });
  return undefined;
}

export function readCount(name: string, text: string | undefined, problems: Problems): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  const reason = `${quoted(text)} is not a whole number above zero`;
  problems.push({ thing: name, reason, remedy: 'Use a number such as 100000' });
  return undefined;
}

/** Comma- or line-separated. */
export function readList(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** What the user typed, short and on one line: it may hold anything. */
export function quoted(text: string): string {
  const shown = [...text.replace(/[^\x20-\x7e]/g, '?')].slice(0, 60).join('');
  return `"${shown}${text.length > 60 ? '…' : ''}"`;
}
