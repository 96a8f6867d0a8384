import { createHash } from 'node:crypto';
import { type CleanText, cleanLine, plainTitle } from '../text/text.ts';
import type { Priority, Ranked } from '../types/cluster.ts';
import type { Plan, Step } from '../types/plan.ts';

/** Times a cluster must have happened before it gets an issue; P4 never gets one. */
const OCCURRENCES_FOR_ISSUE: Readonly<Partial<Record<Priority, number>>> = { P0: 1, P1: 1, P2: 1, P3: 10 };
export const MAX_NEW_ISSUES = 20;
const OWN_LABEL = 'log-gardener';
const MAX_SERVICE_CHARS = 60;

/** Ranked clusters → one step each, with its reason. Pure: equal clusters give an equal plan, byte for byte. */
export function makePlan(ranked: readonly Ranked[]): Plan {
  const titles = titlesOf(ranked);
  let opened = 0;
  const steps = ranked.map((item, index): Step => {
    const { fingerprint } = item.cluster;
    const verdict = verdictOn(item);
    if (!verdict.worthIt) return { do: 'leave', fingerprint, why: verdict.why };
    if (opened >= MAX_NEW_ISSUES)
      return { do: 'leave', fingerprint, why: `waits: a run opens at most ${MAX_NEW_ISSUES} issues` };
    opened += 1;
    const title = titles[index] ?? titleOf(item, item.cluster.name);
    return { do: 'open', fingerprint, why: verdict.why, title, labels: [OWN_LABEL, item.priority, item.category] };
  });
  return { steps, computedFrom: hashOf(ranked) };
}

/** The title of every cluster, in order; the service is added where the name alone would serve two. */
export function titlesOf(ranked: readonly Ranked[]): readonly CleanText[] {
  const names = new Map<string, number>();
  for (const { cluster } of ranked) names.set(cluster.name, (names.get(cluster.name) ?? 0) + 1);
  const taken = new Set<string>();
  return ranked.map((item) => {
    const { name, service, fingerprint } = item.cluster;
    const place = cleanLine(service, MAX_SERVICE_CHARS);
    const alone = (names.get(name) ?? 0) === 1;
    const choices = [
      ...(alone ? [name] : []),
      `${name} (${place})`,
      `${name} (${place}, ${sourceOf(item) ?? fingerprint})`,
    ];
    const free = choices.map((choice) => titleOf(item, choice)).find((title) => !taken.has(title));
    const title = free ?? titleOf(item, `${name} (${place}, ${fingerprint})`);
    taken.add(title);
    return title;
  });
}

function titleOf({ category, priority }: Ranked, name: string): CleanText {
  return plainTitle(cleanLine(`GCP-${category} | ${priority} | ${name}`, 256));
}

function sourceOf({ cluster }: Ranked): string | undefined {
  const source = cluster.patterns[0]?.source;
  return source?.function ?? source?.module;
}

function verdictOn({ priority, cluster }: Ranked): { readonly worthIt: boolean; readonly why: string } {
  const needed = OCCURRENCES_FOR_ISSUE[priority];
  const times = cluster.tally.occurrences;
  if (needed === undefined) return { worthIt: false, why: `${priority} is informational: it stays in the worklog` };
  const seen = `${priority} seen ${times} ${times === 1 ? 'time' : 'times'}`;
  if (times < needed) return { worthIt: false, why: `${seen}; an issue is opened from ${needed} on` };
  return { worthIt: true, why: `${seen}; no issue tracks it` };
}

function hashOf(ranked: readonly Ranked[]): string {
  const facts = ranked.map(({ cluster, priority, category }) => [
    cluster.fingerprint,
    cluster.service,
    cluster.name,
    cluster.tally.count,
    cluster.tally.occurrences,
    priority,
    category,
  ]);
  return `sha256:${createHash('sha256').update(JSON.stringify(facts)).digest('hex')}`;
}
