import { markerLine } from '../plan/marker.ts';
import { type CleanText, compose, inlineCode, prose } from '../text/text.ts';
import { CHANGES, type Did, type Report, type ReportAction, type ReportDelta } from '../types/report.ts';
import { count, counted } from './format.ts';
import { namedWithIssue } from './next-steps.ts';
import type { References } from './references.ts';
import type { View } from './templates.ts';

const MOST_NAMED = 5;
const MOST_ADOPTIONS = 20;

const SAID: Readonly<Record<keyof ReportDelta, string>> = {
  new: 'New',
  regressed: 'Regressed, seen again after the issue was closed',
  escalated: 'Escalated',
  'de-escalated': 'De-escalated',
  quiet: 'Quiet, silent for long',
  gone: 'Gone for now, not seen in this window',
  unchanged: 'Unchanged',
};

/** What a run that knows a ledger and issues says besides; empty parts for one that does not. */
export function tendedView(report: Report, references: References): View {
  const { notes, delta, processing } = report;
  return {
    tended: notes === undefined ? '' : issuesLine(report),
    processed: processing !== undefined,
    notes: (notes ?? []).map((note) => prose(note)),
    ...(delta ? deltaView(delta, references) : { hasDelta: false, delta: [], changes: [] }),
    escalations: delta ? escalationsLine(delta) : '',
    crossReferences: notes === undefined ? '' : crossReferences(report),
    adoptions: adoptionsOf(report, references),
  };
}

/** A line for each kind of change that there was; what did not change is only counted. */
function deltaView(delta: ReportDelta, references: References): View {
  const changes = CHANGES.map((change) => changeView(change, delta, references));
  const lines = changes.filter(({ count: all, names }) => all !== '0' && names !== '');
  const same = delta.unchanged.count;
  const unchanged =
    same === 0 ? [] : [lines.length === 0 ? `Nothing changed: ${count(same)} as before` : `${count(same)} unchanged`];
  return {
    hasDelta: true,
    delta: changes,
    changes: [...lines.map(({ change, count: all, names }) => `**${change} (${all}):** ${names}`), ...unchanged],
  };
}

function changeView(change: keyof ReportDelta, delta: ReportDelta, references: References) {
  const { count: all, clusters } = delta[change];
  const named = change === 'unchanged' ? [] : clusters.slice(0, MOST_NAMED);
  const names = named.map((each) => `**${each.priority}** ${namedWithIssue(each, references)}`);
  const more = named.length > 0 && all > named.length ? [`and ${count(all - named.length)} more`] : [];
  return { change: SAID[change], count: count(all), names: [...names, ...more].join('; ') };
}

function escalationsLine({ escalated, 'de-escalated': deEscalated }: ReportDelta): string {
  if (escalated.count + deEscalated.count === 0) return 'none';
  return `${count(escalated.count)} up, ${count(deEscalated.count)} down`;
}

/** `3 opened, 12 updated, 5 left`, or what would be. */
function issuesLine({ processing, clusters, further = [] }: Report): string {
  if (processing !== undefined) return listed(DID, (did) => processing.filter((each) => each.did === did).length);
  const actions = [...clusters, ...further].map(({ action }) => action.do);
  return listed(PLANNED, (kinds) => actions.filter((action) => kinds.includes(action)).length);
}

const DID: ReadonlyMap<Did, string> = new Map([
  ['opened', 'opened'],
  ['updated', 'updated'],
  ['reopened', 'reopened'],
  ['closed', 'closed'],
  ['current', 'up to date'],
  ['left', 'left as they are'],
  ['waits', 'waiting'],
  ['failed', 'failed'],
]);

const PLANNED: ReadonlyMap<readonly ReportAction['do'][], string> = new Map([
  [['open', 'umbrella'], 'to open'],
  [['refresh'], 'to update'],
  [['reopen'], 'to reopen'],
  [['close'], 'to close'],
  [['leave'], 'left as they are'],
  [['wait'], 'waiting'],
]);

function listed<K>(words: ReadonlyMap<K, string>, times: (kind: K) => number): string {
  const parts = [...words].flatMap(([kind, word]) => (times(kind) === 0 ? [] : [`${count(times(kind))} ${word}`]));
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/** A link that stands in the text of an issue already is none that is added. */
function crossReferences({ clusters }: Report): string {
  const opened = clusters.filter(({ related, action }) => related !== undefined && action.do === 'open').length;
  if (opened === 0) return 'none added';
  return `${counted(opened, 'new issue')} ${opened === 1 ? 'names' : 'name'} others that look alike`;
}

/** The line by which a person hands an issue of their own over, for each that looks alike. */
function adoptionsOf({ clusters }: Report, references: References): readonly View[] {
  const offered = clusters.filter(({ related }) => (related?.adoptable.length ?? 0) > 0);
  return offered.slice(0, MOST_ADOPTIONS).map(({ name, fingerprint, related, issue }) => ({
    name: references.cluster({ fingerprint, name }),
    issues: (related?.adoptable ?? []).map(references.issue).join(', '),
    own: issue === null ? '' : references.issue(issue),
    labels: related === undefined ? '' : adoptLabels(related.label),
    // Made of our own words and a hash, and to be copied: nothing in it may be broken up.
    line: `\`\`\`text\n${markerLine(fingerprint)}\n\`\`\``,
  }));
}

function adoptLabels(label: CleanText): string {
  return `${inlineCode(label)} and ${inlineCode(compose`${label}:adopt`)}`;
}
