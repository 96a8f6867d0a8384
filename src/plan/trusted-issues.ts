import type { Tracked } from '../types/plan.ts';
import type { Memory } from '../types/remembered.ts';
import { hasName, uniqueNames } from '../types/same-name.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import type { Issue } from '../types/tracker.ts';
import { adoptLabel } from './labels.ts';
import { readMarks } from './marker.ts';

export type Trust = {
  readonly rules: TendingRules;
  readonly memory: Memory;
  /** Whose token this run has; undefined when it does not tell. */
  readonly login: string | undefined;
};

export function ownLogins({ rules, memory, login }: Trust): readonly string[] {
  const logins = [...memory.logins, ...rules.trustedLogins, ...(login === undefined ? [] : [login])];
  return uniqueNames(logins).toSorted();
}

/**
 * The issues that are ours, by number. A marker proves nothing by itself, since everybody can write one: the issue has
 * to be by a login of ours, and carry our label or be known to the ledger. An issue of somebody else is ours when it
 * carries both our label and the one for adoption, which only people with triage rights can set. Its author may still
 * edit the marker: what the ledger knows of the issue wins, and an issue by a login of ours goes before it.
 */
export function trustedIssues(issues: readonly Issue[], trust: Trust): readonly Tracked[] {
  const logins = ownLogins(trust);
  const byNumber = identitiesByNumber(trust.memory);
  const tracked = issues.flatMap((issue): readonly Tracked[] => {
    const known = byNumber.get(issue.number);
    const isOwn = hasName(logins, issue.login);
    if (!(isOwn ? isMarkedOurs(issue, known, trust.rules) : isAdopted(issue, known, trust.rules))) return [];
    const read = readMarks(issue.body);
    const marks = isOwn || known === undefined ? read : read?.fingerprint === known ? read : undefined;
    if (marks !== undefined) return [{ issue, marks, standing: isOwn ? 'own' : 'adopted' }];
    if (known === undefined) return [];
    // A person removed or broke the marker; the ledger still knows whose issue it is.
    return [{ issue, marks: { fingerprint: known, aliases: [], folds: [] }, standing: isOwn ? 'own' : 'adopted' }];
  });
  return tracked.toSorted((a, b) => a.issue.number - b.issue.number);
}

function isMarkedOurs({ labels }: Issue, known: string | undefined, { label }: TendingRules): boolean {
  return known !== undefined || hasName(labels, label);
}

function isAdopted({ labels, state }: Issue, known: string | undefined, rules: TendingRules): boolean {
  // Authors can close their own issues: one that was never open for us must not silence a cluster.
  return (
    (state === 'open' || known !== undefined) && [rules.label, adoptLabel(rules)].every((each) => hasName(labels, each))
  );
}

function identitiesByNumber({ clusters }: Memory): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(clusters).flatMap(([identity, { issue }]) => (issue === null ? [] : [[issue, identity] as const])),
  );
}

/** The one issue that stands for a cluster when several carry its marker: of the open ones the oldest, else the newest. */
export function chosenAmong(candidates: readonly Tracked[]): Tracked | undefined {
  const own = candidates.filter(({ standing }) => standing === 'own');
  const open = (each: Tracked) => each.issue.state === 'open';
  return own.find(open) ?? candidates.find(open) ?? own.at(-1) ?? candidates.at(-1);
}
