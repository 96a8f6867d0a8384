import { UserError } from '../../user-error.ts';
import { quoted } from '../check.ts';

/** One thing that is wrong with the file. */
export type ConfigProblem = {
  /** 1 for the first line; 0 for the file as a whole. */
  readonly line: number;
  /** Where, as a JSON pointer; '' for the file as a whole. */
  readonly path: string;
  readonly reason: string;
  readonly remedy: string;
};

/** What a problem says, wherever it stands. */
export type Said = Pick<ConfigProblem, 'reason' | 'remedy'>;

/** A broken file breaks in many places; after these, nobody reads on. */
const MOST_LISTED = 40;

/** One error for all that is wrong, in the order of the file; of several problems in one place, the first. */
export function configError(origin: string, problems: readonly ConfigProblem[]): UserError {
  const places = new Map(problems.toReversed().map((problem) => [`${problem.line} ${problem.path}`, problem]));
  const sorted = [...places.values()].toReversed().sort((a, b) => a.line - b.line);
  const thing = `configuration ${origin}`;
  const [first] = sorted;
  if (sorted.length === 1 && first !== undefined) {
    return new UserError({ thing, reason: placed(first), remedy: first.remedy });
  }
  const list = sorted.slice(0, MOST_LISTED).map((problem) => `\n  - ${ended(`${placed(problem)}. ${problem.remedy}`)}`);
  const more = sorted.length > MOST_LISTED ? [`\n  - and ${sorted.length - MOST_LISTED} more.`] : [];
  return new UserError({ thing, reason: `${sorted.length} things are wrong`, remedy: [...list, ...more].join('') });
}

/** What the file holds, short, on one line, and nothing in which the workflow runner finds a command. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  if (typeof value === 'string') return harmless(quoted(value));
  return value === null || value === undefined ? 'nothing' : String(value);
}

export function harmless(line: string): string {
  return line.replaceAll('##[', '## [').replaceAll('::', ': :');
}

/** A key as part of a JSON pointer. */
export function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** `/priorities/1/match` → `priorities[1].match`. */
function readablePath(pointer: string): string {
  const parts = pointer === '' ? [] : pointer.slice(1).split('/').map(readablePart);
  return parts.join('').replace(/^\./, '');
}

function readablePart(part: string): string {
  if (/^\d{1,9}$/.test(part)) return `[${part}]`;
  const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
  return `.${/^[\w-]{1,40}$/.test(key) ? key : harmless(quoted(key))}`;
}

function placed({ line, path, reason }: ConfigProblem): string {
  const place = [line === 0 ? '' : `line ${line}`, readablePath(path)].filter((part) => part !== '').join(', ');
  return place === '' ? reason : `${place}: ${reason}`;
}

function ended(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
