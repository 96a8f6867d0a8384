/** Finds the stack trace in a log message: text comes in; its root cause with frames goes out, or nothing. */
import type { StackTrace } from '../types/entry.ts';
import { ANY_MARK, BREAK_MARK, COLON_MARK, PARENTHESIS_MARK } from './marks.ts';
import { parseDotnet } from './stack-dotnet.ts';
import { isFlat, unflatten } from './stack-flat.ts';
import { parseGo } from './stack-go.ts';
import { parseJava } from './stack-java.ts';
import { traceLines, unescapeLines } from './stack-lines.ts';
import { parseNode } from './stack-node.ts';
import { withoutSharedPrefix } from './stack-prefix.ts';
import { parsePython } from './stack-python.ts';
import { parseRuby } from './stack-ruby.ts';

type Parser = {
  readonly signs: readonly string[];
  readonly parse: (lines: readonly string[]) => StackTrace | undefined;
};

const PARSERS: readonly Parser[] = [
  { signs: ['File "', 'Traceback (most recent call last)'], parse: parsePython },
  { signs: ['.go:', '.s:'], parse: parseGo },
  { signs: [':in `', ":in '"], parse: parseRuby },
  { signs: ['at '], parse: parseJava },
  { signs: ['at '], parse: parseDotnet },
  { signs: ['at '], parse: parseNode },
];

const LINE_SIGNS = [' at ', '\tat ', '\\tat ', 'File "', '.go:', ':in `', ":in '"];

/** A cheap linear test that may say yes too often, for the hot path (most messages are no traces). */
export function looksLikeStackTrace(text: string, marks: number = ANY_MARK): boolean {
  const [hasColon, hasBreak] = [(marks & COLON_MARK) !== 0, (marks & BREAK_MARK) !== 0];
  if ((marks & PARENTHESIS_MARK) !== 0 && text.includes('Traceback (most recent')) return true;
  if (hasColon && text.includes('.rb:')) return true;
  if (hasBreak && (text.includes('\n') || text.includes('\\n'))) return LINE_SIGNS.some((sign) => text.includes(sign));
  // On one line two calls are needed, each with one of these in it.
  return (hasColon || text.indexOf('(') < text.lastIndexOf('(')) && text.includes(' at ') && isFlat(text);
}

/** The root cause with its frames; undefined when the text holds no stack trace. */
export function parseStackTrace(text: string): StackTrace | undefined {
  if (!looksLikeStackTrace(text)) return undefined;
  return (
    parse(text) ??
    (text.includes('\\n') ? parse(unescapeLines(text)) : undefined) ??
    (isFlat(text) ? parse(unflatten(text)) : undefined)
  );
}

function parse(text: string): StackTrace | undefined {
  const lines = withoutSharedPrefix(traceLines(text));
  for (const { signs, parse } of PARSERS) {
    const trace = signs.some((sign) => text.includes(sign)) ? parse(lines) : undefined;
    if (trace !== undefined) return trace;
  }
  return undefined;
}
