import type { Door } from '../text/text.ts';
import type { Coverage } from '../types/coverage.ts';
import type { Report } from '../types/report.ts';
import { CHARS } from './limits.ts';
import { readingGaps } from './reading-gaps.ts';

/** What was seen of the window, and whether that was provably all of it. */
export function coverageOf(coverage: Coverage, door: Door): Report['coverage'] {
  const gaps = gapsOf(coverage).map((gap) => door.line(gap, CHARS.sentence));
  return {
    ...coverage,
    services: coverage.services.map((service) => ({ ...service, name: door.line(service.name, CHARS.name) })),
    unreadableAt: coverage.unreadableAt.map(({ where, why }) => ({
      where: door.line(where, CHARS.id),
      why: door.line(why, CHARS.sentence),
    })),
    firstEntry: coverage.firstEntry || null,
    lastEntry: coverage.lastEntry || null,
    complete: gaps.length === 0,
    gaps,
  };
}

/** Why the window was not provably seen whole. */
export function gapsOf(coverage: Coverage): readonly string[] {
  const gaps: string[] = [];
  if (coverage.exportLooksBroken) {
    gaps.push(
      'Nearly every entry lacks a payload: the export looks broken, not the service. Export again with all fields.',
    );
  }
  if (coverage.truncated)
    gaps.push(`Reading stopped after ${coverage.entriesRead} entries, the most this run may read.`);
  gaps.push(...readingGaps(coverage));
  if (coverage.unreadable > 0)
    gaps.push(`${coverage.unreadable} of ${coverage.entriesRead} entries could not be read.`);
  const silent = coverage.services.filter(({ heard }) => !heard).map(({ name }) => name);
  if (silent.length > 0) gaps.push(`Nothing was heard of ${silent.join(', ')}.`);
  return gaps;
}
