// GitHub's own description of its API → openapi.json: the operations that are served, as plain JSON schemas.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OPERATIONS } from './operations.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };
type Cutting = { readonly description: JsonObject; readonly schemas: Map<string, Json> };

/** Says nothing about what is valid. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'title', 'externalDocs', 'deprecated', 'tags']);
/** Formats that ajv knows no check for, and defaults that a check must not fill in. */
const IGNORED = new Set(['default', 'nullable', 'discriminator']);
const CHECKED_FORMATS = new Set<Json>(['date-time', 'uri']);

/** Only the operations of these ids, with the schemas that they need, each once. */
export function cutOpenapi(source: string, ids: readonly string[]) {
  const description: JsonObject = JSON.parse(source);
  const schemas = new Map<string, Json>();
  const cutting = { description, schemas };
  const operations = [...operationsOf(cutting, ids)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const missing = ids.filter((id) => operations.every((operation) => operation.id !== id));
  if (missing.length > 0) throw new Error(`the description lacks ${missing.join(', ')}`);
  return {
    version: text(at(description, 'info').version ?? ''),
    operations,
    schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function* operationsOf(cutting: Cutting, ids: readonly string[]) {
  for (const [route, methods] of Object.entries(at(cutting.description, 'paths'))) {
    for (const [method, operation] of Object.entries(object(methods))) {
      const id = text(object(operation).operationId ?? '');
      if (ids.includes(id)) yield cutOperation(cutting, id, method, route, object(operation));
    }
  }
}

function cutOperation(cutting: Cutting, id: string, method: string, route: string, operation: JsonObject) {
  const parameters = list(operation.parameters ?? []).map((parameter) => resolve(cutting, parameter));
  const body = operation.requestBody === undefined ? undefined : resolve(cutting, operation.requestBody);
  const responses = Object.entries(at(operation, 'responses')).map(
    ([status, response]) => [status, bodySchema(cutting, resolve(cutting, response))] as const,
  );
  return {
    id,
    method: method.toUpperCase(),
    path: route,
    query: Object.fromEntries(
      parameters
        .filter((one) => one.in === 'query')
        .map((one) => [text(one.name ?? ''), cutSchema(cutting, one.schema ?? {})]),
    ),
    ...(body === undefined ? {} : { body: bodySchema(cutting, body) }),
    responses: Object.fromEntries(responses.filter(([, schema]) => schema !== undefined)),
  };
}

function bodySchema(cutting: Cutting, message: JsonObject): Json | undefined {
  const media = object(message.content ?? {})['application/json'];
  return media === undefined ? undefined : cutSchema(cutting, object(media).schema ?? {});
}

/** Follows what `$ref` points to, except to schemas, which stay apart and are kept once. */
function resolve({ description }: Cutting, value: Json): JsonObject {
  const { $ref } = object(value);
  if ($ref === undefined) return object(value);
  return text($ref)
    .slice(2)
    .split('/')
    .reduce<JsonObject>((place, key) => at(place, key), description);
}

function cutSchema(cutting: Cutting, value: Json): Json {
  if (Array.isArray(value)) return value.map((one) => cutSchema(cutting, one));
  if (!isObject(value)) return value;
  if (value.$ref !== undefined) return { $ref: `#/schemas/${keep(cutting, text(value.$ref))}` };
  const kept: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (PROSE.has(key) || IGNORED.has(key) || key.startsWith('x-')) continue;
    if (key === 'format' && !CHECKED_FORMATS.has(inner)) continue;
    if (key === 'properties') kept[key] = mapValues(object(inner), (one) => cutSchema(cutting, one));
    else kept[key] = key === 'enum' || key === 'required' || key === 'pattern' ? inner : cutSchema(cutting, inner);
  }
  return value.nullable === true ? orNull(kept) : kept;
}

/** OpenAPI 3.0 says `nullable`, where JSON schema has a type of its own. */
function orNull(schema: Readonly<Record<string, Json>>): Json {
  if (typeof schema.type !== 'string') return { anyOf: [{ type: 'null' }, schema] };
  const values = schema.enum === undefined ? {} : { enum: [...list(schema.enum), null] };
  return { ...schema, ...values, type: [schema.type, 'null'] };
}

function keep(cutting: Cutting, ref: string): string {
  const { description, schemas } = cutting;
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  if (!schemas.has(name)) {
    schemas.set(name, null); // it may refer to itself
    schemas.set(name, cutSchema(cutting, at(at(at(description, 'components'), 'schemas'), name)));
  }
  return name;
}

function mapValues(from: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}

function at(place: JsonObject, key: string): JsonObject {
  return object(place[key] ?? null);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: Json): JsonObject {
  if (!isObject(value)) throw new Error(`an object was expected, not ${JSON.stringify(value)}`);
  return value;
}

function list(value: Json): readonly Json[] {
  if (!Array.isArray(value)) throw new Error(`a list was expected, not ${JSON.stringify(value)}`);
  return value;
}

function text(value: Json): string {
  if (typeof value !== 'string') throw new Error(`a text was expected, not ${JSON.stringify(value)}`);
  return value;
}

if (import.meta.main) {
  const [source = ''] = process.argv.slice(2);
  const cut = cutOpenapi(readFileSync(source, 'utf8'), Object.keys(OPERATIONS));
  writeFileSync(path.join(import.meta.dirname, 'openapi.json'), `${JSON.stringify(cut)}\n`);
}
