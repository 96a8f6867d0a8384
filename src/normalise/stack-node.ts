import type { Frame, StackTrace } from '../types/entry.ts';
import { frameOf, traceOf } from './stack-chain.ts';
import { joinLines } from './stack-lines.ts';

const LOCATION = /^(.{1,1000}):(\d{1,9}):\d{1,9}$/;
const BARE = /^(?:[a-z-]+:|\[[\w ]{1,40}\]|\/|[A-Za-z]:[\\/]|\.{0,2}\/|<anonymous>|[\w.-]+\/|[\w.-]+\.[cm]?[jt]sx?:)/;
const NAMED =
  /(?:^|[\s:([\]])(?:Uncaught )?((?:[A-Za-z_$][\w$]{0,100}\.){0,5}[A-Z][\w$]{0,100}(?:Error|Exception|Warning|Rejection|Failure|Fault)|Error)(?: \[[\w-]{1,100}\])?(?::|$)/;
const PLAIN = /^\s*(?!at\b|[A-Z]{4,8}(?::|$))(?:Uncaught )?([A-Za-z_$][\w$.]{0,100})(?: \[[\w-]{1,100}\])?(?::|$)/;
const NESTED = /^\s*\[(cause|errors)\]: ?(.*)$/;
const UNCAUGHT_AT = /^((?:file:\/\/)?\/\S{1,1000}):(\d{1,9})\n/;
const MAX_HEADER_LINES = 20;

export function parseNodeFrame(line: string): Frame | undefined {
  const start = line.search(/\S/);
  if (start < 0 || !line.startsWith('at ', start)) return undefined;
  const call = line
    .slice(start + 3)
    .replace(/^async /, '')
    .replace(/\s?[{,]$/, '');
  const open = call.indexOf(' (');
  if (open < 0 || !call.endsWith(')')) return bareFrame(call);
  const place = call.slice(open + 2, -1);
  const [, file, number] = LOCATION.exec(place) ?? [];
  if (file === undefined && !/^(?:<anonymous>|native|index \d{1,9}|eval at )/.test(place)) return undefined;
  return frameOf('node', { function: call.slice(0, open), file: file ?? place, line: number });
}

function bareFrame(call: string): Frame | undefined {
  if (call === '<anonymous>') return frameOf('node', { function: call, file: call });
  const [, file, number] = LOCATION.exec(call) ?? [];
  if (file === undefined || file.includes(' (') || !BARE.test(call)) return undefined;
  return frameOf('node', { file, line: number });
}

type Section = {
  readonly indent: number;
  readonly exception: string;
  readonly message: string;
  readonly frames: Frame[];
};

export function parseNode(lines: readonly string[]): StackTrace | undefined {
  const first = lines.findIndex((line) => parseNodeFrame(line) !== undefined);
  if (first < 0) return undefined;
  const { section, introduction } = readHeader(lines.slice(0, first));
  const sections = readSections(lines.slice(first), section);
  if (section.exception === '' && section.frames.length < 2) return undefined;
  const uncaught = uncaughtAt(introduction);
  if (uncaught !== undefined && !section.frames.some((frame) => frame.own)) section.frames.unshift(uncaught);
  return traceOf('node', sections.toReversed(), introduction);
}

/** Node names the place of an uncaught error on top; of a syntax error, nowhere else. */
function uncaughtAt(introduction: string): Frame | undefined {
  const [, file, line] = UNCAUGHT_AT.exec(introduction) ?? [];
  const frame = frameOf('node', { file, line });
  return file !== undefined && frame.own ? frame : undefined;
}

function readHeader(lines: readonly string[]): { readonly section: Section; readonly introduction: string } {
  const from = Math.max(0, lines.length - MAX_HEADER_LINES);
  const match = (pattern: RegExp) => lines.findLastIndex((line, at) => at >= from && pattern.test(line));
  const named = match(NAMED);
  const at = named >= 0 ? named : match(PLAIN);
  const line = lines[at] ?? '';
  const found = (named >= 0 ? NAMED : PLAIN).exec(line);
  if (found?.[1] === undefined) return { section: sectionOf(-1, '', lines), introduction: '' };
  const rest = line.slice(found.index + found[0].length);
  const before = line.slice(0, line.indexOf(found[1], found.index));
  return {
    section: { ...sectionOf(-1, found[1], [rest, ...lines.slice(at + 1)]) },
    introduction: joinLines([...lines.slice(0, at), before.replace(/Uncaught $/, '').replace(/[\s:]+$/, '')]),
  };
}

function sectionOf(indent: number, exception: string, message: readonly string[]): Section {
  return { indent, exception, message: joinLines(message), frames: [] };
}

/** Sections from the outside in: `[cause]` and the first of `[errors]`, never what lies beside them. */
function readSections(lines: readonly string[], top: Section): readonly Section[] {
  const sections: Section[] = [top];
  let open: 'frames' | 'errors' | 'closed' = 'frames';
  for (const line of lines) {
    const frame = parseNodeFrame(line);
    if (frame !== undefined) {
      if (open === 'frames') sections.at(-1)?.frames.push(frame);
      if (line.endsWith('{')) open = 'closed';
      continue;
    }
    const [, kind, rest] = NESTED.exec(line) ?? [];
    const indent = line.search(/\S/);
    const header = kind === 'cause' ? rest : open === 'errors' ? line.trim() : undefined;
    const deeper = indent > (sections.at(-1)?.indent ?? -1);
    if (kind === 'errors') open = 'errors';
    else if (header !== undefined && deeper) open = openSection(sections, header, indent);
    else if (open === 'frames' && !/^\s*\.\.\. \d/.test(line) && (sections.at(-1)?.frames.length ?? 0) > 0)
      open = 'closed';
  }
  return sections;
}

function openSection(sections: Section[], header: string, indent: number): 'frames' {
  const [matched, exception] = PLAIN.exec(header) ?? [];
  if (matched !== undefined && exception !== undefined) {
    sections.push(sectionOf(indent, exception, [header.slice(matched.length)]));
  }
  return 'frames';
}
