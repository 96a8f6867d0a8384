import { PRIORITIES } from '../types/cluster.ts';
import type { Told } from '../types/remembered.ts';
import { hasName, isSameName, uniqueNames } from '../types/same-name.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import type { Issue } from '../types/tracker.ts';
import { partsOf } from './title-form.ts';

const OWN_STATES = ['new', 'regression', 'escalated', 'active-dev'] as const;

type Naming = Pick<TendingRules, 'label' | 'labelPrefixes'>;

/** The three labels of an issue of ours: whose it is, how urgent, and how it stands. */
export function labelsFor(rules: Naming, told: Told): readonly string[] {
  return [rules.label, priorityLabel(rules, told), stateLabel(rules, told)];
}

/**
 * All labels after a change; null when they stay. Only what we set last is replaced: a label that a person took off
 * stays off, and one that a person set in its place stays on.
 */
export function relabelled(
  rules: Naming,
  labels: readonly string[],
  before: Told,
  after: Told,
): readonly string[] | null {
  const swaps = [[stateLabel(rules, before), stateLabel(rules, after)]];
  if (!hasPriorityByHand(rules, labels, before, after))
    swaps.push([priorityLabel(rules, before), priorityLabel(rules, after)]);
  const swapped = (label: string): string => {
    const [from = '', to = ''] = swaps.find(([each = '']) => isSameName(each, label)) ?? [];
    // A team may have made the label in another case, which GitHub keeps.
    return from === '' || isSameName(to, label) ? label : to;
  };
  const next = uniqueNames(labels.map(swapped));
  return next.length === labels.length && next.every((label, at) => label === labels[at]) ? null : next;
}

/** The labels of an issue that a person handed over: theirs stay, and a priority that they set is theirs, too. */
export function adoptedLabels(rules: Naming, labels: readonly string[], told: Told): readonly string[] {
  const hasPriority = labels.some((label) => isPriorityLabel(rules, label));
  const ours = labelsFor(rules, told).filter((label) => !hasName(labels, label));
  return [...labels, ...ours.filter((label) => !(hasPriority && label === priorityLabel(rules, told)))];
}

/** Whether a person changed or took off the priority that we set. */
export function hasPriorityByHand(
  rules: Naming,
  labels: readonly string[],
  before: Told,
  after: Pick<Told, 'priority'>,
): boolean {
  const [found, ...others] = labels.filter((label) => isPriorityLabel(rules, label));
  // What it is to become may stand there already: then an earlier run was cut off right after it wrote that.
  const ours = [before, after].map(({ priority }) => rules.labelPrefixes.priority + priority);
  return found === undefined || others.length > 0 || !hasName(ours, found);
}

/** What an issue of which the ledger knows nothing tells by its labels and its title. */
export function toldBy(rules: Naming & Pick<TendingRules, 'titleForm'>, issue: Pick<Issue, 'labels' | 'title'>): Told {
  const { labels, title } = issue;
  const parts = partsOf(rules.titleForm, title);
  const labelledState = OWN_STATES.find((each) => hasName(labels, rules.labelPrefixes.state + each));
  // People set another label more often than another word in the title's form.
  const category = parts?.category ?? labelledState ?? 'active-dev';
  const labelled = PRIORITIES.find((each) => hasName(labels, rules.labelPrefixes.priority + each));
  const titled = PRIORITIES.find((each) => each === parts?.priority);
  return { state: stateBy(rules, labels, category), priority: titled ?? labelled ?? 'P3', category };
}

function stateBy({ labelPrefixes }: Naming, labels: readonly string[], category: string): Told['state'] {
  if (hasName(labels, `${labelPrefixes.state}quiet`)) return 'quiet';
  if (category === 'new' || category === 'escalated' || category === 'regression') return category;
  return 'ongoing';
}

/** Only people with triage rights can set labels: it proves that one of them meant it. */
export function adoptLabel({ label }: Naming): string {
  return `${label}:adopt`;
}

export function muteLabel({ label }: Naming): string {
  return `${label}:mute`;
}

function isPriorityLabel({ labelPrefixes }: Naming, label: string): boolean {
  return PRIORITIES.some((priority) => isSameName(label, labelPrefixes.priority + priority));
}

function priorityLabel({ labelPrefixes }: Naming, { priority }: Told): string {
  return labelPrefixes.priority + priority;
}

function stateLabel({ labelPrefixes }: Naming, { state, category }: Told): string {
  return labelPrefixes.state + (state === 'quiet' ? 'quiet' : category);
}
