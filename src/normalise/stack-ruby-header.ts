import { joinLines } from './stack-lines.ts';

/** What says which exception the frames below belong to. */
export type RubyHeader = {
  readonly exception: string;
  readonly message: string;
  /** What stands before it. */
  readonly introduction: string;
};

const TYPE = '([A-Z]\\w{0,100}(?:::[A-Z]\\w{0,100}){0,10})';
const AT_START = new RegExp(`^\\s{0,20}(?:Caused by: )?${TYPE}(?=: | \\(|:?$)`);
const BEHIND_LEVEL = new RegExp(
  `(?:(?:DEBUG|INFO|WARN|ERROR|FATAL|UNKNOWN):|(?:WARN|ERROR|FATAL|ANY) -- [\\w.-]{0,60}:) ${TYPE}(?=: | \\(|:?$)`,
);
const AT_END = new RegExp(`^(.*) \\(${TYPE}\\)$`);
const WITHIN = /[\s:\]]([A-Z]\w{0,100}(?:::[A-Z]\w{0,100}){0,10})(?=: | \(.*\):$)/;
const NAMES_EXCEPTION = /::|(?:Error|Exception|Interrupt|Exit)$/;
const TWO_WORDS = /[a-z]\d{0,9}[A-Z]/;
const MAX_HEADER_LINES = 30;

/**
 * Reads `Type: message` (Sidekiq, reporters), `Type (message):` (Rails) and `message (Type)` (Ruby, its logger),
 * at the start of a line, behind what a logger put before it, or else within a sentence.
 */
export function rubyHeaderOf(lines: readonly string[]): RubyHeader | undefined {
  const from = Math.max(0, lines.length - MAX_HEADER_LINES);
  for (const pattern of [AT_START, BEHIND_LEVEL]) {
    const at = lines.findLastIndex((line, index) => index >= from && isException(pattern.exec(line)?.[1]));
    if (at >= 0) return headerAt(lines, at, pattern);
  }
  const last = lines.findLastIndex((line) => line !== '');
  const [, message = '', exception] = AT_END.exec(lines[last] ?? '') ?? [];
  if (exception !== undefined && isException(exception)) return loggedHeader(lines.slice(0, last), message, exception);
  const at = lines.findLastIndex((line, index) => index >= from && NAMES_EXCEPTION.test(WITHIN.exec(line)?.[1] ?? ''));
  return at < 0 ? undefined : headerAt(lines, at, WITHIN);
}

/** A word alone is as likely a heading, and one in capitals a level: an exception's name has a scope, an ending or two words. */
function isException(name: string | undefined): boolean {
  if (name === undefined || !/[a-z]/.test(name)) return false;
  return NAMES_EXCEPTION.test(name) || TWO_WORDS.test(name);
}

function headerAt(lines: readonly string[], at: number, pattern: RegExp): RubyHeader {
  const line = lines[at] ?? '';
  const match = pattern.exec(line);
  const exception = match?.[1] ?? '';
  const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
  const before = line.slice(0, end - exception.length).replace(/Caused by: $/, '');
  return {
    exception,
    message: messageOf([line.slice(end), ...lines.slice(at + 1)]),
    introduction: joinLines([...lines.slice(0, at), before]),
  };
}

function messageOf(lines: readonly string[]): string {
  const text = joinLines(lines);
  if (text.startsWith('(')) return text.slice(1).replace(/\):?$/, '');
  return text.replace(/^:\s?/, '');
}

function loggedHeader(before: readonly string[], said: string, exception: string): RubyHeader {
  const start = /^.{0,300}?(?:DEBUG|INFO|WARN|ERROR|FATAL|ANY)(?::| -- [\w.-]{0,60}:) /.exec(said)?.[0] ?? '';
  return { exception, message: said.slice(start.length), introduction: joinLines([...before, start]) };
}
