import type { Frame, StackTrace } from '../types/entry.ts';
import { frameOf, type Link, traceOf } from './stack-chain.ts';
import { joinLines } from './stack-lines.ts';

const LOADER = /^[\w.@-]{0,200}\/(?:[\w.@-]{0,200}\/)?/; // java.base/, app//, app/module@1.0/
const CALL = /^\s*at ([^\s()]{1,500})\(([^()]{1,300})\)/;
const PLACE =
  /^(?:Native Method|Unknown Source|<generated>|Redefined|SourceFile(?::\d+)?|[\w$.-]{1,200}\.(?:java|kts?|scala|groovy|clj|jsp)(?::(\d{1,9}))?|[\w$.-]{1,200}:(\d{1,9}))$/;
const THROWN =
  /(?:^|[\s:\]])((?:[a-z_]\w{0,100}\.){0,15}[A-Z][\w$]{0,200}(?:Exception|Error|Throwable|Failure))(?=:\s|:?$)/;
const CLASS = /(?:^|[\s:\]])((?:[a-z_]\w{0,100}\.){1,15}[A-Z][\w$]{0,200})(?=:\s|:?$)/;
const CLASS_WITHOUT_PACKAGE = /^([A-Z][\w$]{0,100})(?=:\s|:?$)/;
const MAX_HEADER_LINES = 30;
const CAUSE = /^\s*Caused by: ([\w$.]{1,400})(?::\s?(.*))?$/;
const SUPPRESSED = /^\s*Suppressed: /;
const COMMON = /^\s*\.\.\. (\d{1,9}) (?:more|common frames omitted)/;

export function parseJavaFrame(line: string): Frame | undefined {
  const [, call, place] = CALL.exec(line) ?? [];
  if (call === undefined || place === undefined) return undefined;
  const match = PLACE.exec(place);
  if (match === null) return undefined;
  const name = call.replace(LOADER, '');
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return undefined;
  const number = match[1] ?? match[2];
  const file = number === undefined && !place.includes('.') ? undefined : place.replace(/:\d+$/, '');
  return frameOf('java', { module: name.slice(0, dot), function: name.slice(dot + 1), file, line: number });
}

type Section = {
  readonly exception: string;
  readonly message: string[];
  readonly frames: Frame[];
  /** Frames of the exception around it that stand for those not printed. */
  shared: readonly Frame[];
};

export function parseJava(lines: readonly string[]): StackTrace | undefined {
  const first = lines.findIndex((line) => parseJavaFrame(line) !== undefined);
  if (first < 0) return undefined;
  const { top, introduction } = readHeader(lines.slice(0, first));
  const sections = readSections(lines.slice(first), top);
  if (top.exception === '' && sections.every((section) => section.exception === '') && countFrames(sections) < 2)
    return undefined;
  return traceOf('java', sections.toReversed().map(linkOf), introduction);
}

function countFrames(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + section.frames.length, 0);
}

function readHeader(lines: readonly string[]): { readonly top: Section; readonly introduction: string } {
  const { at, match } = findHeader(lines);
  const exception = match?.[1];
  if (match === null || exception === undefined) return { top: sectionOf('', []), introduction: joinLines(lines) };
  const line = lines[at] ?? '';
  const end = match.index + match[0].length;
  const before = line.slice(0, end - exception.length).replace(/(?:Exception in thread "[^"]*" |Caused by: )$/, '');
  return {
    top: sectionOf(exception, [line.slice(end).replace(/^:\s?/, ''), ...lines.slice(at + 1)]),
    introduction: joinLines([...lines.slice(0, at), before]),
  };
}

function findHeader(lines: readonly string[]): { readonly at: number; readonly match: RegExpExecArray | null } {
  const from = Math.max(0, lines.length - MAX_HEADER_LINES);
  for (const pattern of [THROWN, CLASS]) {
    const at = lines.findLastIndex((line, index) => index >= from && pattern.test(line));
    if (at >= 0) return { at, match: pattern.exec(lines[at] ?? '') };
  }
  return { at: lines.length - 1, match: CLASS_WITHOUT_PACKAGE.exec(lines.at(-1) ?? '') };
}

function sectionOf(exception: string, message: readonly string[]): Section {
  return { exception, message: [...message], frames: [], shared: [] };
}

function readSections(lines: readonly string[], top: Section): readonly Section[] {
  const sections: Section[] = [top];
  let suppressed = -1;
  for (const line of lines) {
    const indent = line.search(/\S/);
    if (suppressed >= 0 && indent >= suppressed) continue;
    suppressed = SUPPRESSED.test(line) ? indent : -1;
    if (suppressed >= 0) continue;
    const [, exception, message] = CAUSE.exec(line) ?? [];
    const frame = parseJavaFrame(line);
    const current = sections.at(-1);
    if (exception !== undefined) sections.push(sectionOf(exception, [message ?? '']));
    else if (frame !== undefined) current?.frames.push(frame);
    else if (current !== undefined && COMMON.test(line)) current.shared = sharedFrames(sections, line);
    else if (current?.frames.length === 0) current.message.push(line);
  }
  return sections;
}

/** `... 23 more` stands for the outermost frames of the exception around this one. */
function sharedFrames(sections: readonly Section[], line: string): readonly Frame[] {
  const count = Number(COMMON.exec(line)?.[1] ?? 0);
  const around = sections.at(-2);
  return count === 0 || around === undefined ? [] : [...around.frames, ...around.shared].slice(-count);
}

/**
 * Frames of libraries alone are completed by the chain, from the innermost own frame of the nearest exception on: how
 * many are shared says little, since a printer that leaves frames out counts those.
 */
function linkOf({ exception, message, frames, shared }: Section): Link {
  const all = frames.some((frame) => frame.own) ? [...frames, ...shared] : frames;
  return { exception, message: joinLines(message), frames: all };
}
