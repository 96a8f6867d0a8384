import type { Pattern } from '../types/cluster.ts';
import { fits, GAP, shorten, shortenWithin, withCode, withoutBoilerplate, withoutVariables } from './name-text.ts';
import { WILDCARD } from './wildcard.ts';

/** A trace whose exception lies outside of what was read. */
const CUT_OFF = 'Stack trace';
/** Types that are raised for everything: what they say tells them apart. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'Error Exception RuntimeError RuntimeException ValueError TypeError AssertionError SystemError StandardError ' +
    'DatabaseError OperationalError ProgrammingError InternalError ServerError ClientError ApiError APIError ' +
    'HTTPException HttpException HttpError HTTPError IllegalStateException IllegalArgumentException ' +
    'InvalidOperationException ArgumentException ApplicationException AggregateException'
  ).split(' '),
);
const SAYS_NOTHING = /^(?:null|none|undefined|nil)?$/i;
const FEWEST_WORDS = 4;
const WORD = /\p{L}{2}/u;

/** A name that a person can skim: the exception and where, the request, or the template without its variables. */
export function nameOf(pattern: Pattern): string {
  switch (pattern.evidence) {
    case 'stack':
      return exceptionNameOf(pattern);
    case 'request':
      return shorten(pattern.template.replaceAll(WILDCARD, GAP));
    case 'rule':
      return shorten(ruleNameOf(pattern));
    case 'no-payload':
      return 'Entries without any payload';
    case 'statement':
    case 'template':
      return shorten(textNameOf(pattern)) || 'Message of values only';
  }
}

/** `database-unreachable` reads as words. */
function ruleNameOf({ identity }: Pattern): string {
  const words = identity.text.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function textNameOf(pattern: Pattern): string {
  const text = withCode(pattern.template, pattern.messages);
  return withoutBoilerplate(withoutVariables(withResource(text, pattern)));
}

/** A bare verb of an API, with what it was done to: `insert` of `v1.compute.instances.insert` → `instances.insert`. */
function withResource(template: string, { source, tally }: Pattern): string {
  if (tally.samples[0]?.payload !== 'proto') return template;
  const segments = (source.function ?? '').split(/[./]/).filter((segment) => !/^(?:v\d\w*|alpha|beta)$/.test(segment));
  const [verb = '', resource = ''] = segments.toReversed();
  const isBare = /^[a-z]+$/.test(verb) && /^[a-z]/.test(resource);
  return isBare && template.startsWith(verb) ? `${resource}.${template}` : template;
}

/** Where the type tells little, because it is raised for everything or nobody's own code, what it says comes first. */
function exceptionNameOf(pattern: Pattern): string {
  const type = lastSegment(pattern.exception || CUT_OFF);
  const place = placeOf(pattern);
  const said = saidBy(pattern);
  const tellsLittle = GENERIC.has(type) || pattern.frames.every(({ own }) => !own);
  if (said === '' || !tellsLittle) return shorten(`${type}${place}`);
  const { function: name } = pattern.source;
  const short = name === undefined || name.startsWith('<') ? place : ` in ${name}`;
  const choices = [said, ...firstSentence(said)].flatMap((words) =>
    [place, short].map((where) => `${type}: ${words}${where}`),
  );
  return choices.find(fits) ?? shortenWithin(`${type}: `, said, short) ?? shorten(`${type}: ${said}`);
}

function firstSentence(text: string): readonly string[] {
  const [sentence = ''] = text.split(/[.!?] /);
  return sentence.split(' ').length < FEWEST_WORDS ? [] : [sentence];
}

/** What was the same in all that the exception said, or nothing worth telling. */
function saidBy({ exception, template }: Pattern): string {
  const start = `${exception ?? ''}: `;
  if (!exception || !template.startsWith(start)) return '';
  const said = template.slice(start.length);
  const words = withoutVariables(said);
  if (!WORD.test(words) || SAYS_NOTHING.test(words)) return '';
  return said.startsWith(WILDCARD) ? `${GAP} ${words}` : words;
}

function placeOf({ source }: Pattern): string {
  const place = source.file === undefined ? source.module : fileName(source.file);
  const name = source.function === undefined || source.function.startsWith('<') ? undefined : source.function;
  if (name !== undefined && place !== undefined) return ` in ${name} (${place})`;
  const known = name ?? place;
  return known === undefined ? '' : ` in ${known}`;
}

function lastSegment(type: string): string {
  return type.split(/[.:]+/).at(-1) || type;
}

function fileName(path: string): string {
  return path.split(/[\\/]/).slice(-2).join('/');
}
