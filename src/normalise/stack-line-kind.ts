import { parseDotnetFrame } from './stack-dotnet.ts';
import { isGoPlace, isGoroutine } from './stack-go.ts';
import { parseJavaFrame } from './stack-java.ts';
import { parseNodeFrame } from './stack-node.ts';
import { isPythonChain, PYTHON_HEADER, parsePythonFrame } from './stack-python.ts';
import { parseRubyFrame } from './stack-ruby.ts';
import { DOTNET_HEAD, NATIVE_CALL, SQL_CLAUSE } from './statement-lines.ts';

/**
 * What a single line could be in a stack trace, or in a statement of several lines; `said` is a log line that names an
 * exception, `head` and `open` start a statement.
 */
export type LineKind =
  | 'python-header'
  | 'python-group'
  | 'python-frame'
  | 'python-chain'
  | 'gutter'
  | 'at-frame'
  | 'ruby-frame'
  | 'go-place'
  | 'go-call'
  | 'exception'
  | 'said'
  | 'place'
  | 'continuation'
  | 'indented'
  | 'head'
  | 'open'
  | 'blank';

/** A log line that a logging library wrote, though indented: its level or its time stands first. */
const FRESH =
  /^\s*(?:\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\]?(?::?\s|\])|\[?\d{4}[-/]\d\d[-/]\d\d[T ])/;
const GUTTER = /^ *(?:\|(?: |$)|\+-)/;
const GO_CALL =
  /^(?:created by )?[A-Za-z_][\w./~@%-]{0,300}\.[^\s(]{0,200}(?:\(\*?[\w[\]./,]{1,200}\)[^\s(]{0,200})?\((?:\.\.\.|0x|\{|\)|[^\s)]{1,40}[,)]).*$|^panic\(/;
const QUALIFIED = /^(?:[A-Za-z_]\w{0,100}\.){1,15}(?:<locals>\.)?[A-Z][\w$]{0,100}(?:: |:?$)/;
const NAMED =
  /^(?:Uncaught )?(?:[A-Z]\w{0,100}(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Timeout|NotFound|DoesNotExist|Failure|Fault)|Error|error|Trace)(?: \[[\w-]{1,100}\])?(?:: |:?$)/;
const TWO_WORDS = /^[A-Z][a-z0-9]{1,40}(?:[A-Z][a-z0-9]{0,40}){1,8}(?:: |:?$)/;
const UNCAUGHT = /^(?:Unhandled exception[.:] |Exception in thread |Exception ignored in: )/;
const SAID =
  /[\s:([\]"'](?:[A-Za-z_$][\w$]{0,100}\.){0,15}(?:[A-Z][\w$]{0,100}(?:Error|Exception|Warning)|Error)(?: \[[\w-]{1,100}\])?(?::|$)/;
const WORD_FIRST = new RegExp(
  String.raw`^(?!Unhandled |Exception |Uncaught |During |The |created |exit |(?:${SQL_CLAUSE}) )[A-Za-z]\w{0,40} `,
);
const OPENING = ['{', '[', '('];
const LAST_OF_NAMES: ReadonlySet<number> = new Set(['r', 'n', 'g', ']', ...OPENING].map((last) => last.charCodeAt(0)));
/** All that `NAMED`, `QUALIFIED` and `TWO_WORDS` fit starts like that. */
const NAME_FIRST = /^(?:Uncaught )?[\w$.<>]{1,2000}(?: \[[\w-]{1,100}\])?(?::|$)/;
/** Cheaper to look for than the pattern that holds them. */
const NAMES = ['Error', 'Exception', 'Warning'];
const PANIC = /(?:^|\s)(?:panic|fatal error|panic serving \S{1,100}):(?:\s|$)/;
const PLACE = /^(?:file:\/\/|node:|\/)\S{1,500}:\d{1,9}$/;
const CONTINUATION = new RegExp(
  String.raw`^\s*(?:created by \S|\.\.\.\d{1,12} frames elided|Caused by: |Suppressed: |\.\.\. \d{1,9} (?:more|common|lines)|---> |--- End of |\[(?:SQL|parameters|generated in|cached since|cause|errors|signal|Previous line)\b|\(Background on this error|\(Use \x60node --trace-|\[CALL STACK (?:BEGIN|END)\]$|(?:${SQL_CLAUSE}) |(?:DETAIL|HINT|CONTEXT|LINE \d{1,9}): |Node\.js v\d|exit status \d|[}\]]{1,4}[,;]?$)`,
);

const NATIVE = new RegExp(String.raw`^\s{0,40}${NATIVE_CALL}`);

/** What a line could be in a stack trace; undefined for a line that stands for itself. */
export function lineKind(line: string): LineKind | undefined {
  if (isSentence(line)) return undefined;
  if (line.trim() === '') return 'blank';
  if (line.endsWith(PYTHON_HEADER)) return headerKind(line);
  return /^\s/.test(line) ? indentedKind(line) : plainKind(line);
}

/**
 * A cheap look that finds most lines to be none of a trace: several words without a colon. Those that may be for all
 * that start with one of a few words, or end as an exception's name or with a bracket.
 */
function isSentence(line: string): boolean {
  if (line.includes(':') || !WORD_FIRST.test(line)) return false;
  return !LAST_OF_NAMES.has(line.charCodeAt(line.length - 1));
}

function headerKind(line: string): LineKind {
  if (line.endsWith(`+ Exception Group ${PYTHON_HEADER}`)) return 'python-group';
  return GUTTER.test(line) ? 'gutter' : 'python-header';
}

function indentedKind(line: string): LineKind | undefined {
  if (parsePythonFrame(line) !== undefined) return 'python-frame';
  if (isAtFrame(line)) return 'at-frame';
  if (isGoPlace(line)) return 'go-place';
  if (parseRubyFrame(line) !== undefined) return 'ruby-frame';
  if (GUTTER.test(line)) return 'gutter';
  if (FRESH.test(line)) return undefined;
  if (CONTINUATION.test(line) || isNative(line)) return 'continuation';
  return QUALIFIED.test(line.trimStart()) ? 'said' : 'indented';
}

function isNative(line: string): boolean {
  return line.endsWith(']') && line.includes('[0x') && NATIVE.test(line);
}

function isAtFrame(line: string): boolean {
  if (!line.includes('at ')) return false;
  return [parseNodeFrame, parseJavaFrame, parseDotnetFrame].some((parse) => parse(line) !== undefined);
}

function plainKind(line: string): LineKind | undefined {
  if (line.endsWith(']') && DOTNET_HEAD.test(line)) return 'head';
  if (UNCAUGHT.test(line)) return 'said';
  if (isPythonChain(line)) return 'python-chain';
  if (CONTINUATION.test(line) || isNative(line)) return 'continuation';
  if (NAME_FIRST.test(line) && (NAMED.test(line) || QUALIFIED.test(line) || TWO_WORDS.test(line))) return 'exception';
  if (parseRubyFrame(line) !== undefined) return 'ruby-frame';
  if (isGoroutine(line)) return 'go-call';
  if (line.includes('(') && GO_CALL.test(line)) return 'go-call';
  if (NAMES.some((name) => line.includes(name)) && SAID.test(line)) return 'said';
  if (line.includes('panic') || line.includes('fatal error')) return PANIC.test(line) ? 'said' : undefined;
  if (PLACE.test(line)) return 'place';
  return OPENING.some((bracket) => line.endsWith(bracket)) ? 'open' : undefined;
}
