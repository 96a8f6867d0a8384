import type { LogEntry } from '../types/entry.ts';
import { KNOWN_FIELDS } from '../types/skimmed.ts';
import type { Run } from './run-tree.ts';
import { splitMembers } from './split-members.ts';

/** The place of all fields that are not known. */
export const NO_SLOT = KNOWN_FIELDS.length;

const LONGEST_LINE = 1 << 16; // characters
const LONGEST_RUN = 2_000; // characters

/** Other spellings of an entry put text here. */
const OBJECTS: ReadonlySet<string> = new Set(['jsonPayload', 'protoPayload', 'httpRequest', 'resource', 'labels']);
/** And have this, which no LogEntry has. */
const FOREIGN = 'payload';

const SLOTS: ReadonlyMap<string, number> = new Map(KNOWN_FIELDS.map((field, slot) => [field, slot]));

/**
 * Cuts the JSON of an entry at the values that differ from line to line; undefined when it is too unusual.
 * `repeated`: the fields with values that come again and again.
 */
export function runsOf(json: string, entry: LogEntry, repeated: ReadonlySet<string>): readonly Run[] | undefined {
  const members = json.length > LONGEST_LINE ? undefined : splitMembers(json);
  if (members === undefined || new Set(members.map(({ key }) => key)).size < members.length) return undefined;
  const runs: Run[] = [];
  let from = 0;
  let slots: number[] = [];
  const end = (to: number, slot: number, before: Run['before']): void => {
    const names = [...slots, slot].reduce((bits, each) => (each === NO_SLOT ? bits : bits | (1 << each)), 0);
    const values = slots.map((each) => entry[KNOWN_FIELDS[each] ?? '']);
    runs.push({ text: unsliced(json.slice(from, to)), slots, values, names, slot, before });
    slots = [];
  };
  for (const { key, from: start, to } of members) {
    const slot = SLOTS.get(key) ?? NO_SLOT;
    const first = json.charAt(start);
    if (key === FOREIGN || (OBJECTS.has(key) && first === '"')) return undefined;
    if (first !== '"' && first !== '{') {
      // Numbers, words and lists: of the known fields none has such a value.
      if (slot !== NO_SLOT) return undefined;
    } else if (repeated.has(key)) {
      slots.push(slot);
    } else {
      end(start + 1, slot, first === '"' ? 'text' : 'object');
      from = to;
    }
  }
  end(json.length, NO_SLOT, 'nothing');
  return runs.some(({ text }) => text.length > LONGEST_RUN) ? undefined : runs;
}

/** A slice would keep the whole line in memory, and takes longer to compare. */
function unsliced(text: string): string {
  return Buffer.from(text).toString();
}
