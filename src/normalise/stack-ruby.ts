import type { Frame, StackTrace } from '../types/entry.ts';
import { frameOf, type Link, traceOf } from './stack-chain.ts';
import { joinLines } from './stack-lines.ts';
import { rubyHeaderOf } from './stack-ruby-header.ts';

const FRAME =
  /^(?:\d{4}-\d\d-\d\dT.{1,200}? (?:DEBUG|INFO|WARN|ERROR|FATAL): (?=\/))?\s*(?:from |\d{1,6}: from )?([^\s:'"`()]{1,500}|<internal:[^>]{1,200}>|\(eval[^)]{0,300}\)):(\d{1,9}):in [`']([^'`]{1,300})'(?:: (.*))?$/;
const TYPE_AT_END = /^(.*) \(([A-Z]\w*(?:::\w+){0,10})\)$/;

export function parseRubyFrame(line: string): Frame | undefined {
  if (!line.includes(':in ')) return undefined;
  const [, file, number, name] = FRAME.exec(line) ?? [];
  return file === undefined ? undefined : frameOf('ruby', { file, line: number, function: name });
}

type Section = {
  exception: string;
  readonly message: string[];
  readonly frames: Frame[];
  readonly saidByFrame: boolean;
};

type Reading = {
  readonly sections: Section[];
  /** Lines since the last frame. */
  between: string[];
  introduction: string;
};

export function parseRuby(lines: readonly string[]): StackTrace | undefined {
  const reading: Reading = { sections: [], between: [], introduction: '' };
  for (const line of lines) readLine(reading, line);
  const links = reading.sections.map(linkOf);
  const frames = links.reduce((sum, link) => sum + link.frames.length, 0);
  if (frames === 0 || (links.every((link) => link.exception === '') && frames < 2)) return undefined;
  return traceOf('ruby', links.toReversed(), reading.introduction);
}

/** Each frame that says something starts an exception, and so does a header before it; causes stand below the outermost. */
function readLine(reading: Reading, line: string): void {
  const frame = parseRubyFrame(line);
  if (frame === undefined) readText(reading, line);
  else readFrame(reading, frame, FRAME.exec(line)?.[4]);
}

function readFrame(reading: Reading, frame: Frame, said: string | undefined): void {
  if (said === undefined) openBelowHeader(reading);
  else openAtFrame(reading, said);
  reading.between = [];
  reading.sections.at(-1)?.frames.push(frame);
}

function readText(reading: Reading, line: string): void {
  const section = reading.sections.at(-1);
  const goesOn = section?.saidByFrame === true && section.exception === '' && section.frames.length === 1;
  if (goesOn) say(section, line);
  else reading.between.push(line);
}

function openAtFrame(reading: Reading, said: string): void {
  if (reading.sections.length === 0) reading.introduction = joinLines(reading.between);
  const section: Section = { exception: '', message: [], frames: [], saidByFrame: true };
  say(section, said);
  reading.sections.push(section);
}

function say(section: Section, text: string): void {
  const [, message, exception] = TYPE_AT_END.exec(text) ?? [];
  section.message.push(message ?? text);
  if (exception !== undefined) section.exception = exception;
}

function openBelowHeader(reading: Reading): void {
  const { sections, between } = reading;
  if (sections.length > 0 && between.length === 0) return;
  const header = rubyHeaderOf(between);
  if (header === undefined && sections.length > 0) return;
  if (sections.length === 0) reading.introduction = header?.introduction ?? joinLines(between);
  const { exception = '', message = '' } = header ?? {};
  sections.push({ exception, message: [message], frames: [], saidByFrame: false });
}

function linkOf({ exception, message, frames }: Section): Link {
  return { exception, message: joinLines(message), frames };
}
