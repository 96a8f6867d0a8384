import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { OPERATIONS, type OperationId } from './operations.ts';

/** GitHub's own description, cut by cut-openapi.ts. */
type Described = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, object>>;
  readonly body?: object;
  readonly responses: Readonly<Record<string, object>>;
};

export type Matched = { readonly id: OperationId; readonly path: Readonly<Record<string, string>> };

const FILE = path.join(import.meta.dirname, 'openapi.json');
const description: { readonly operations: readonly Described[]; readonly schemas: object } = JSON.parse(
  readFileSync(FILE, 'utf8'),
);
const routes = description.operations.map((operation) => ({
  ...operation,
  pattern: patternOf(operation.path),
  parameters: { type: 'object', properties: operation.query },
}));

const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/,
  uri: (text: string) => URL.canParse(text),
};
/** One document, so that what is compiled for one operation serves the next. Compiled when first needed: all of it takes half a second. */
const ajv = new Ajv({ strict: false, formats, inlineRefs: false }).addSchema(
  {
    schemas: description.schemas,
    bodies: Object.fromEntries(routes.map(({ id, body }) => [keyOf(id), closed(body ?? {})])),
    answers: Object.fromEntries(routes.map(({ id, responses }) => [keyOf(id), responses])),
  },
  'github',
);
const lenient = new Ajv({ strict: false, formats, coerceTypes: true });

export function match(method: string, pathname: string): Matched | undefined {
  for (const { id, pattern, method: theirs } of routes) {
    const found = method === theirs ? pattern.exec(pathname) : null;
    if (found === null || !isServed(id)) continue;
    const parts = Object.entries(found.groups ?? {});
    return { id, path: Object.fromEntries(parts.map(([key, value]) => [key, decoded(value)])) };
  }
  return undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone percent sign, which no name here holds
  }
}

/** What is wrong with a request by GitHub's description, unknown names included, which GitHub would ignore in silence. */
export function wrongsOfRequest(id: OperationId, query: URLSearchParams, body: unknown): readonly string[] {
  const { query: known, body: schema, parameters: expected } = described(id);
  const unknown = [...query.keys()]
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => `unknown parameter ${key}`);
  const asked = Object.fromEntries([...query].filter(([key]) => Object.hasOwn(known, key)));
  const parameters = check(lenient.compile(expected), `${id} query`, asked);
  const stray = schema === undefined && body !== undefined ? ['a body where none belongs'] : [];
  const wrongs = schema === undefined ? stray : check(compiled(`bodies/${keyOf(id)}`), `${id} body`, body ?? null);
  return [...unknown, ...parameters, ...wrongs];
}

/** What is wrong with an answer of the double itself. */
export function wrongsOfAnswer(id: OperationId, status: number, body: unknown): readonly string[] {
  const { responses } = described(id);
  const name = `${id} ${status}`;
  if (Object.hasOwn(responses, status)) return check(compiled(`answers/${keyOf(id)}/${status}`), name, body);
  if (status < 300) return body === undefined ? [] : [`${name} has a body that is not described`];
  return check(compiled('schemas/basic-error'), name, body);
}

function compiled(place: string): ValidateFunction {
  const found = ajv.getSchema(`github#/${place}`);
  if (found === undefined) throw new Error(`the description lacks ${place}`);
  return found;
}

function check(validate: ValidateFunction, name: string, value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
}

function described(id: OperationId): (typeof routes)[number] {
  const found = routes.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`the description lacks ${id}`);
  return found;
}

/** Paths and references to branches may hold slashes. */
function patternOf(route: string): RegExp {
  const source = route.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'ref' || name === 'path' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}

/** Slashes would be steps into the document. */
function keyOf(id: string): string {
  return id.replaceAll('/', '.');
}

/** No other properties than those that are described, at any depth. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema && 'type' in schema ? { ...inner, additionalProperties: false } : inner;
}

function isServed(id: string): id is OperationId {
  return Object.hasOwn(OPERATIONS, id);
}
