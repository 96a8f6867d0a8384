import { isObject, type Json, scalarText, textAt } from './fields.ts';

const MAX_LEAVES = 24;
const MAX_LEAF_CHARS = 80;
const MAX_DEPTH = 4;

/** Fields that say what kind of thing happened, and then how it went. */
const KIND_KEYS = (
  'eventName event_name eventType event_type ruleName rule_name rule operationName operation op action ' +
  '@type kind type category name'
).split(' ');
const OUTCOME_KEYS = 'outcome result decision status state'.split(' ');
const MOST_NAMES = 3;
/** A word or a few, and no id. */
const NAME = /^(?!.{0,60}\d{3})[A-Za-z@][\w.:/ -]{1,80}$/;

/**
 * What a payload without any message says: what kind of thing it calls itself and how that went, where it does; else
 * its fields as `key=value`, in a fixed order.
 */
export function toldByFields(json: Json): string {
  const names = [...namesAt(json, KIND_KEYS).slice(0, MOST_NAMES - 1), ...namesAt(json, OUTCOME_KEYS).slice(0, 1)];
  return names.length === 0 ? leavesOf(json) : names.join(' ');
}

function namesAt(json: Json, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const text = textAt(json, key);
    return typeof json[key] === 'string' && text !== undefined && NAME.test(text) ? [shortName(text)] : [];
  });
}

/** `type.googleapis.com/google.cloud.audit.AuditLog` → `AuditLog`. */
function shortName(text: string): string {
  return text.includes('/') && !text.includes(' ') ? (text.split(/[/.]/).at(-1) ?? text) : text;
}

function leavesOf(json: Json): string {
  const leaves: string[] = [];
  const open: { readonly path: string; readonly value: Json; readonly depth: number }[] = [
    { path: '', value: json, depth: 0 },
  ];
  for (let next = open.shift(); next !== undefined && leaves.length < MAX_LEAVES; next = open.shift()) {
    for (const key of Object.keys(next.value).sort()) {
      const path = next.path === '' ? key : `${next.path}.${key}`;
      const member = next.value[key];
      const text = scalarText(member);
      if (text !== undefined) leaves.push(`${path}=${text.slice(0, MAX_LEAF_CHARS)}`);
      else if (isObject(member) && next.depth < MAX_DEPTH) open.push({ path, value: member, depth: next.depth + 1 });
    }
  }
  return leaves.slice(0, MAX_LEAVES).join(' ');
}
