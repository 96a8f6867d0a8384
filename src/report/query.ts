import { isObject } from '../normalise/fields.ts';
import { type CleanText, cleanLine, compose, type Door } from '../text/text.ts';
import type { Cluster, Pattern } from '../types/cluster.ts';
import type { Entry } from '../types/entry.ts';
import { wholeEntry } from '../types/skimmed.ts';

/** Words of a template shorter than this select too much. */
const MIN_FRAGMENT_CHARS = 8;
const MAX_FRAGMENT_CHARS = 120;
const MAX_TEMPLATE_CHARS = 2_000;
const MAX_QUERY_CHARS = 1_000;
/** Values of an entry that are looked through for a fragment. */
const MAX_VALUES = 2_000;

const SERVICE_FIELD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cloud_run_revision: 'resource.labels.service_name',
    cloud_run_job: 'resource.labels.job_name',
    cloud_function: 'resource.labels.function_name',
    k8s_container: 'resource.labels.container_name',
    gae_app: 'resource.labels.module_id',
  }),
);
const WITHOUT_PAYLOAD = 'NOT textPayload:* AND NOT jsonPayload:* AND NOT protoPayload:* AND NOT httpRequest:*';

/** A Logging query for the entries of a cluster's leading pattern, without times. */
export function queryFor(cluster: Cluster, door: Door): CleanText {
  const [leader] = cluster.patterns;
  const sample = leader?.tally.samples[0];
  if (leader === undefined || sample === undefined) return NO_QUERY;
  const type = sample.resourceType === 'unknown' ? undefined : sample.resourceType;
  const conditions = [
    equals('resource.type', type),
    equals(SERVICE_FIELD.get(type ?? ''), cluster.service),
    leader.status > 0 && isObject(sample.raw.httpRequest) ? `httpRequest.status=${leader.status}` : undefined,
    textCondition(leader, sample, door),
  ];
  return joined(
    conditions.filter((condition) => condition !== undefined),
    door,
  );
}

/** For the entries themselves, where their text must not be told. */
export function queryByIds(ids: readonly CleanText[]): CleanText {
  const conditions = ids.map((id) => `insertId=${literal(id)}`).join(' OR ');
  return ids.length === 0
    ? NO_QUERY
    : cleanLine(conditions.length > MAX_QUERY_CHARS ? '' : `(${conditions})`, MAX_QUERY_CHARS);
}

const NO_QUERY = cleanLine('', 1);

/** A condition that cleaning would alter is left out: it would select nothing, or no longer end where it should. */
function joined(conditions: readonly string[], door: Door): CleanText {
  return conditions.reduce<CleanText>((query, condition) => {
    const clean = door.line(condition, MAX_QUERY_CHARS);
    if (clean !== condition || query.length + clean.length > MAX_QUERY_CHARS) return query;
    return query === '' ? clean : compose`${query} AND ${clean}`;
  }, NO_QUERY);
}

function equals(field: string | undefined, value: string | undefined): string | undefined {
  return field === undefined || value === undefined ? undefined : `${field}=${literal(value)}`;
}

function textCondition({ evidence, exception, template }: Pattern, sample: Entry, door: Door): string | undefined {
  if (evidence === 'request' && isObject(sample.raw.httpRequest)) return undefined;
  if (evidence === 'no-payload') return WITHOUT_PAYLOAD;
  const fragment = fragmentOf(exception ?? template, [sample, ...sample.parts], door);
  return fragment === undefined ? undefined : literal(fragment);
}

/** The longest stretch that was the same in every entry and stands in the sample as it was logged. */
function fragmentOf(template: string, entries: readonly Entry[], door: Door): string | undefined {
  return door
    .text(template, MAX_TEMPLATE_CHARS)
    .split(/<\*>|\[redacted:[a-z0-9-]{1,40}\]|[\n\t]/)
    .flatMap((part) => [part, ...part.split(': ')]) // messages put together from several fields are joined by colons
    .map((part) => [...part.trim()].slice(0, MAX_FRAGMENT_CHARS).join('').trim())
    .filter((part) => part.length >= MIN_FRAGMENT_CHARS)
    .sort((a, b) => b.length - a.length)
    .find((part) => entries.some(({ raw }) => holds(wholeEntry(raw), part)));
}

function holds(raw: unknown, part: string): boolean {
  const open: unknown[] = [raw];
  for (let seen = 0; seen < MAX_VALUES && open.length > 0; seen++) {
    const value = open.pop();
    if (typeof value === 'string' && value.includes(part)) return true;
    if (Array.isArray(value)) open.push(...value.slice(0, MAX_VALUES));
    else if (isObject(value)) open.push(...Object.values(value).slice(0, MAX_VALUES));
  }
  return false;
}

/** A string of the Logging query language: quotes and back-slashes escaped, so that no value can leave it. */
function literal(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
