import { PRIORITIES } from '../../types/cluster.ts';
import { DEFAULT_RULES } from '../../types/tending-rules.ts';
import { type ConfigProblem, shown } from './config-problem.ts';
import type { Cells } from './yaml-lines.ts';

const LABEL = '/issues/label';
const PRIORITY = '/issues/label-prefixes/priority';
const STATE = '/issues/label-prefixes/state';
const CATEGORY = /^\/categories\/\d+\/name$/;
const STATES = ['new', 'regression', 'escalated', 'active-dev', 'quiet'];

/** One label, what it stands for, and which key of the file makes it. */
type Meaning = { readonly name: string; readonly meaning: string; readonly path: string };

/** Labels that would stand for two things: an issue could then mute itself, or be taken for one of another priority. */
export function labelProblems(cells: Cells): readonly ConfigProblem[] {
  const known = new Map<string, Meaning>();
  return meanings(cells).flatMap((each) => {
    // GitHub tells labels apart by their letters, not by their case.
    const name = each.name.toLowerCase();
    const other = known.get(name);
    if (other === undefined) known.set(name, each);
    if (other === undefined || other.meaning === each.meaning) return [];
    const path = [each.path, other.path].find((place) => cells.has(place)) ?? '';
    const reason = `makes the label ${shown(each.name)} stand for ${other.meaning} and for ${each.meaning}`;
    return [{ line: cells.get(path)?.line ?? 1, path, reason, remedy: 'Choose another name' }];
  });
}

function meanings(cells: Cells): readonly Meaning[] {
  const { label, labelPrefixes } = DEFAULT_RULES;
  const own = textAt(cells, LABEL, label);
  const [priority, state] = [
    textAt(cells, PRIORITY, labelPrefixes.priority),
    textAt(cells, STATE, labelPrefixes.state),
  ];
  const forPeople = [`${own}:mute`, `${own}:adopt`, `${own}:keep-open`, 'keep-open'];
  const categories = [...cells].filter(([path, { scalar }]) => CATEGORY.test(path) && typeof scalar === 'string');
  return [
    { name: own, meaning: 'every issue', path: LABEL },
    ...forPeople.map((name) => ({ name, meaning: 'a wish of people', path: LABEL })),
    ...PRIORITIES.map((each) => ({ name: priority + each, meaning: 'a priority', path: PRIORITY })),
    ...STATES.map((each) => ({ name: state + each, meaning: 'a state', path: STATE })),
    ...categories.map(([path, { scalar }]) => ({ name: `${state}${scalar}`, meaning: 'a category', path })),
  ];
}

function textAt(cells: Cells, path: string, otherwise: string): string {
  const scalar = cells.get(path)?.scalar;
  return typeof scalar === 'string' ? scalar : otherwise;
}
