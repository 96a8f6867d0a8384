import type { Variable } from '../types/cluster.ts';
import { WILDCARD } from './wildcard.ts';

const MAX_VARIABLES = 6;
const MAX_VALUES = 3;
const MAX_VALUE_CHARS = 60;

/** What stood at each variable part of a template, over the messages given, most frequent first. */
export function valuesOf(template: string, messages: readonly string[]): readonly Variable[] {
  const constants = template.split(WILDCARD);
  const counts: Map<string, number>[] = [];
  for (const message of messages) {
    const values = align(constants, message) ?? [];
    values.slice(0, MAX_VARIABLES).forEach((value, index) => {
      const seen = counts[index] ?? new Map<string, number>();
      counts[index] = seen.set(value, (seen.get(value) ?? 0) + 1);
    });
  }
  return counts.map((seen) => ({
    different: seen.size,
    top: [...seen]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, MAX_VALUES),
  }));
}

/**
 * The texts between the constant parts, in order; undefined when the message does not hold them all. What stands
 * before the first constant part is a prefix that masking dropped (a time, a level) and no value.
 */
function align(constants: readonly string[], message: string): readonly string[] | undefined {
  const [first = '', ...rest] = constants.map((constant) => constant.trim());
  const start = message.indexOf(first);
  if (start === -1) return undefined;
  const values: string[] = [];
  let position = start + first.length;
  for (const [index, constant] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const end = constant === '' ? (isLast ? message.length : -1) : message.indexOf(constant, position);
    if (end === -1) return undefined;
    values.push([...message.slice(position, end).trim()].slice(0, MAX_VALUE_CHARS).join(''));
    position = end + constant.length;
  }
  return values;
}
