// The hidden lines by which an issue is known again: a body comes in, the fingerprints that it carries go out.
import type { Marks } from '../types/plan.ts';
import { blockIn } from './marked-block.ts';
import { linesOutsideFences } from './own-lines.ts';

/** What one line tells; an umbrella holds more clusters than an issue has aliases. */
const MOST_FOLDS = 500;
export const MOST_ALIASES = 100;

const FINGERPRINT = /^<!-- log-gardener:fingerprint (v1:[0-9a-f]{16}) -->$/;
const FURTHER = /^<!-- log-gardener:(aliases|folds)((?: v1:[0-9a-f]{16}){1,600}) -->$/;

/** The line that makes an issue one of a cluster; a person adds it to adopt an issue. */
export function markerLine(fingerprint: string): string {
  return `<!-- log-gardener:fingerprint ${fingerprint} -->`;
}

/** All hidden lines of an issue. */
export function markLines({ fingerprint, aliases, folds }: Marks): string {
  const lines = [markerLine(fingerprint)];
  if (aliases.length > 0) lines.push(`<!-- log-gardener:aliases ${aliases.slice(0, MOST_ALIASES).join(' ')} -->`);
  if (folds.length > 0) lines.push(`<!-- log-gardener:folds ${folds.slice(0, MOST_FOLDS).join(' ')} -->`);
  return lines.join('\n');
}

/**
 * What the hidden lines of a body say: each alone on its line, outside of code and quotes, inside the marked block if
 * there is one. undefined when there is no fingerprint, or more than one: then nobody can say which is meant.
 */
export function readMarks(body: string): Marks | undefined {
  const block = blockIn(body);
  const lines = linesOutsideFences(body).filter(
    ({ start, end }) => block === undefined || (start >= block.start && end <= block.end),
  );
  const [fingerprint, ...others] = lines.flatMap(({ text }) => FINGERPRINT.exec(text)?.[1] ?? []);
  if (fingerprint === undefined || others.length > 0) return undefined;
  const further = lines.flatMap(({ text }) => {
    const [, kind, list = ''] = FURTHER.exec(text) ?? [];
    return kind === undefined ? [] : [{ kind, list: list.trim().split(' ') }];
  });
  const listed = (kind: string) => [
    ...new Set(further.filter((each) => each.kind === kind).flatMap(({ list }) => list)),
  ];
  return { fingerprint, aliases: listed('aliases'), folds: listed('folds') };
}
