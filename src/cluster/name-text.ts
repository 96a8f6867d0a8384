import { WILDCARD } from './wildcard.ts';

export const GAP = '…';
const MAX_NAME_CHARS = 80;
const FEWEST_WITHIN = 24; // characters

const LEVEL = 'ERROR|WARNING|WARN|INFO|CRITICAL|FATAL|NOTICE|DEBUG';
/** Before `Not Found` in `WARNING … log Not Found` stands the module that Django's format names. */
const MODULE_BEHIND = String.raw`(?:(?<=${LEVEL}) ?…\s[a-z_][\w.]{1,40}\s(?=\p{Lu}\p{Ll}))?`;
const LEVEL_PREFIX = new RegExp(String.raw`^(?:\[?(?:${LEVEL})\b${MODULE_BEHIND}[^\p{L}[(]{0,12}){1,2}`, 'u');
/** What stands before a level, or for certain before a message: fields, loggers, the place that wrote the line. */
const PREFIXES: readonly RegExp[] = [
  new RegExp(String.raw`^(?:\w{1,20}=…\s?){1,8}(?=(?:${LEVEL})\b)`),
  new RegExp(String.raw`^[\w.$:/-]{1,80}(?:\s?…)?\s[-|:]\s(?=(?:${LEVEL})\b)`),
  /^[A-Za-z_$][\w$]{0,60}(?:[.:/][\w$<>…[\]-]{1,60}){1,8}\s[-|:]\s(?=\S)/,
  /^[\w/.-]{1,60}\.[a-z]{1,4}:…\]\s/,
];
const FLASK_PREFIX = /^in [\w.]{1,60}: (?=\S)/;
const NO_WORD = /^[^\p{L}[(<"']+/u;

/** The reason behind the form in which a platform tells of it. */
const REASON = / with message: (?:Revision \S{1,80} is not ready and cannot serve traffic\. )?/;
const LONGEST_SUBJECT = 30;

/** Log prefixes, marks and emoji at the start say nothing; neighbouring gaps are one. */
export function withoutVariables(template: string): string {
  const text = template.replaceAll(WILDCARD, GAP).replace(/\s+/g, ' ');
  return withoutPrefixes(text.replace(/(["'`])…\1/g, GAP).replace(/…(?:[\s,:;|/-]{0,4}…)+/g, GAP)).replace(
    /[\s….,:;|=({[-]+$/u,
    '',
  );
}

function withoutPrefixes(line: string): string {
  let text = line.replace(NO_WORD, '');
  for (const prefix of PREFIXES) text = text.replace(prefix, '').replace(NO_WORD, '');
  const bare = text.replace(LEVEL_PREFIX, '');
  return (bare === text ? bare : bare.replace(FLASK_PREFIX, '')).replace(NO_WORD, '');
}

/** `Deploy: FAILED: Ready condition changed to False with message: no port` → `Deploy: no port`. */
export function withoutBoilerplate(text: string): string {
  const reason = REASON.exec(text);
  if (reason === null) return text;
  const said = text.slice(reason.index + reason[0].length);
  const colon = text.indexOf(': ');
  return colon > 0 && colon <= LONGEST_SUBJECT && colon < reason.index ? `${text.slice(0, colon)}: ${said}` : said;
}

const CODE = String.raw`exit\(|exit(?:ed)? (?:with )?(?:code|status):? |status ?code:? `;
const CODE_IN_MESSAGE = new RegExp(String.raw`(?:${CODE})(\d{1,3})\b`, 'i');
const CODE_IN_TEMPLATE = new RegExp(String.raw`(${CODE})<\*>`, 'i');

/** Writes out the code of an exit or a status that all messages tell: it says what happened, as no id or count does. */
export function withCode(template: string, messages: readonly string[]): string {
  if (!CODE_IN_TEMPLATE.test(template)) return template;
  const [code, ...others] = new Set(messages.map((message) => CODE_IN_MESSAGE.exec(message)?.[1]));
  return code === undefined || others.length > 0 ? template : template.replace(CODE_IN_TEMPLATE, `$1${code}`);
}

export function fits(text: string): boolean {
  return [...text].length <= MAX_NAME_CHARS;
}

export function shorten(text: string, most = MAX_NAME_CHARS): string {
  const characters = [...text.trim()];
  if (characters.length <= most) return characters.join('');
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s…,:;|=(-]+$/u, '')}${GAP}`;
}

/** The parts as one name, with as much of what stands in their middle as there is room for; undefined when that is little. */
export function shortenWithin(start: string, middle: string, end: string): string | undefined {
  const room = MAX_NAME_CHARS - [...(start + end)].length;
  return room < FEWEST_WITHIN ? undefined : `${start}${shorten(middle, room)}${end}`;
}
