import { type ConfigProblem, pointerPart, type Said, shown } from './config-problem.ts';
import { nearestKey } from './nearest-key.ts';
import type { SchemaError } from './validate.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys to values',
  boolean: 'true or false',
};

/** To keys this short, such as P4, every other one is near. */
const SHORTEST_SLIP = 2;

/** What ajv found → what is wrong in the words of the file. `lineOf` takes a JSON pointer. */
export function configProblems(
  errors: readonly SchemaError[],
  lineOf: (pointer: string) => number,
): readonly ConfigProblem[] {
  const meant = new Set(errors.flatMap((error) => meantKey(error) ?? []));
  return errors
    .filter((error) => !isConsequence(error, meant))
    .map((error) => {
      const path = placeOf(error);
      return { line: lineOf(path), path, ...say(error) };
    });
}

/** An anyOf reports its branches besides itself, and a misspelt key is also missing under its right name. */
function isConsequence(error: SchemaError, meant: ReadonlySet<string>): boolean {
  const { keyword, schemaPath, instancePath } = error;
  if (keyword === 'required' && schemaPath.includes('/anyOf/')) return true;
  const missing = keyword === 'required' ? [String(error.params.missingProperty)] : neededKeys(error);
  return missing.some((key) => meant.has(`${instancePath}/${key}`));
}

function meantKey(error: SchemaError): string | undefined {
  const nearest = error.keyword === 'additionalProperties' ? nearestOf(error) : undefined;
  return nearest === undefined ? undefined : `${error.instancePath}/${nearest}`;
}

function placeOf({ keyword, instancePath, params }: SchemaError): string {
  if (keyword !== 'additionalProperties') return instancePath;
  return `${instancePath}/${pointerPart(String(params.additionalProperty))}`;
}

function say(error: SchemaError): Said {
  return (SAY[error.keyword] ?? combination)(error);
}

const SAY: Readonly<Record<string, (error: SchemaError) => Said>> = {
  additionalProperties: unknownKey,
  type: wrongType,
  enum: notAmong,
  required: ({ params }) => ({ reason: `lacks ${params.missingProperty}`, remedy: 'Add it' }),
  pattern: (error) => ({ reason: `${shown(error.data)} is no ${titleOf(error)}`, remedy: likeThis(error) }),
  not: ({ data }) => ({
    reason: `${shown(data)} is a name that Log Gardener itself uses`,
    remedy: 'Choose another name',
  }),
  minimum: ({ data, params }) => ({ reason: `${shown(data)} is too small`, remedy: `Use ${params.limit} or more` }),
  maximum: ({ data, params }) => ({ reason: `${shown(data)} is too large`, remedy: `Use ${params.limit} or less` }),
  minLength: (error) => ({ reason: 'is empty', remedy: likeThis(error) }),
  minItems: (error) => ({ reason: 'is empty', remedy: likeThis(error) }),
  minProperties: (error) => ({ reason: 'is empty', remedy: `Name at least one of ${keysOf(error).join(', ')}` }),
  maxLength: ({ params }) => ({ reason: `is longer than ${params.limit} characters`, remedy: 'Shorten it' }),
  maxItems: ({ params }) => ({ reason: `has more than ${params.limit} items`, remedy: 'Put several into one' }),
};

function unknownKey(error: SchemaError): Said {
  const nearest = nearestOf(error);
  const remedy = nearest === undefined ? `Known here are ${keysOf(error).join(', ')}` : `Did you mean ${nearest}?`;
  return { reason: 'is not known', remedy };
}

function nearestOf(error: SchemaError): string | undefined {
  const key = String(error.params.additionalProperty);
  return key.length <= SHORTEST_SLIP ? undefined : nearestKey(key, keysOf(error));
}

function wrongType(error: SchemaError): Said {
  const { data, params } = error;
  const types = [params.type].flat().map(String);
  const wanted = types.flatMap((type) => TYPES[type] ?? []);
  const reason = `must be ${wanted.join(' or ')}, not ${shown(data)}`;
  const scalar = typeof data === 'number' || typeof data === 'boolean';
  if (scalar && types.includes('string') && fitsInQuotes(error)) return { reason, remedy: 'Put it in quotes' };
  if (types.includes('object')) return { reason, remedy: `Known here are ${keysOf(error).join(', ')}` };
  if (types.includes('array')) return { reason, remedy: 'Write each item on a line of its own that starts with -' };
  return { reason, remedy: likeThis(error) };
}

function fitsInQuotes({ data, parentSchema }: SchemaError): boolean {
  const { enum: values, pattern } = parentSchema ?? {};
  if (values !== undefined) return values.includes(String(data));
  return pattern === undefined || new RegExp(pattern, 'u').test(String(data));
}

function notAmong({ data, params }: SchemaError): Said {
  const allowed = [params.allowedValues].flat().map(String);
  // Of short values such as P9, every other one is near.
  const nearest = typeof data === 'string' && data.length > 3 ? nearestKey(data, allowed) : undefined;
  const remedy = nearest === undefined ? `Use one of ${allowed.join(', ')}` : `Did you mean ${nearest}?`;
  return { reason: `${shown(data)} is not one of its values`, remedy };
}

/** What JSON Schema says about several keys at once. */
function combination(error: SchemaError): Said {
  const other = /\/dependencies\/([\w-]{1,40})\//.exec(error.schemaPath)?.[1];
  if (other !== undefined) return { reason: `cannot stand beside ${other}`, remedy: 'Keep one of them' };
  const needed = neededKeys(error);
  if (needed.length > 0) {
    return { reason: 'says what it matches and not what follows', remedy: `Add one of ${needed.join(', ')}` };
  }
  return { reason: error.message ?? 'is not valid', remedy: 'Compare it with the schema' };
}

function neededKeys({ keyword, parentSchema }: SchemaError): readonly string[] {
  return keyword === 'anyOf' ? (parentSchema?.anyOf ?? []).flatMap(({ required }) => required ?? []) : [];
}

function keysOf({ parentSchema }: SchemaError): readonly string[] {
  return Object.keys(parentSchema?.properties ?? {});
}

function titleOf({ parentSchema }: SchemaError): string {
  const title = parentSchema?.title ?? 'value of this key';
  return title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());
}

function likeThis({ parentSchema }: SchemaError): string {
  const examples = (parentSchema?.examples ?? []).map(String);
  return examples.length === 0 ? 'Give it a value' : `Write it like ${examples.join(' or ')}`;
}
