import type { Frame, StackTrace } from '../types/entry.ts';
import { frameOf, type Link, traceOf } from './stack-chain.ts';
import { joinLines } from './stack-lines.ts';

const FRAME =
  /^\s*(?:from |\d{1,6}: from )?([^\s:'"`()]{1,500}|<internal:[^>]{1,200}>|\(eval[^)]{0,300}\)):(\d{1,9}):in [`']([^'`]{1,300})'(?:: (.*))?$/;
const TYPE_AT_END = /^(.*) \(([A-Z]\w*(?:::\w+){0,10})\)$/;
const RAILS = /(?:^|\s)([A-Z]\w{0,100}(?:::\w{1,100}){0,10}) \((.*)\):$/;

export function parseRubyFrame(line: string): Frame | undefined {
  if (!line.includes(':in ')) return undefined;
  const [, file, number, name] = FRAME.exec(line) ?? [];
  return file === undefined ? undefined : frameOf('ruby', { file, line: number, function: name });
}

type Section = { exception: string; readonly message: string[]; readonly frames: Frame[] };

export function parseRuby(lines: readonly string[]): StackTrace | undefined {
  const first = lines.findIndex((line) => parseRubyFrame(line) !== undefined);
  if (first < 0) return undefined;
  const { exception, message, introduction } = readRails(lines.slice(0, first));
  const sections: Section[] = [{ exception, message, frames: [] }];
  for (const line of lines.slice(first)) readLine(sections, line);
  const links = sections.filter((section) => section.frames.length > 0).map(linkOf);
  const frames = links.reduce((sum, link) => sum + link.frames.length, 0);
  if (links.every((link) => link.exception === '') && frames < 2) return undefined;
  return traceOf('ruby', links.toReversed(), introduction);
}

/** Each frame that says something starts an exception; Ruby prints the causes below the outermost one. */
function readLine(sections: Section[], line: string): void {
  const frame = parseRubyFrame(line);
  const said = frame === undefined ? undefined : FRAME.exec(line)?.[4];
  if (said !== undefined) sections.push({ exception: '', message: [], frames: [] });
  const section = sections.at(-1);
  if (frame !== undefined) section?.frames.push(frame);
  const text = said ?? (frame === undefined && section?.exception === '' ? line : undefined);
  if (section === undefined || text === undefined || section.frames.length > 1) return;
  const [, message, exception] = TYPE_AT_END.exec(text) ?? [];
  section.message.push(message ?? text);
  if (exception !== undefined) section.exception = exception;
}

function readRails(lines: readonly string[]) {
  const at = lines.findLastIndex((line) => RAILS.test(line));
  const [matched = '', exception = '', message = ''] = RAILS.exec(lines[at] ?? '') ?? [];
  const before = (lines[at] ?? '').slice(0, (lines[at] ?? '').length - matched.length);
  const introduction = joinLines(at < 0 ? lines : [...lines.slice(0, at), before]);
  return { exception, message: message === '' ? [] : [message], introduction };
}

function linkOf({ exception, message, frames }: Section): Link {
  return { exception, message: joinLines(message), frames };
}
