import type { Frame, StackTrace } from '../types/entry.ts';
import { frameOf, type Link, traceOf } from './stack-chain.ts';
import { joinLines } from './stack-lines.ts';

const NAME = /^(?:[\w$<>`|+-]{1,200}(?:\[[^\]\s]{0,200}\])?\.){1,40}\.?[\w$<>`|+-]{1,200}(?:\[[^\]\s]{0,200}\])?$/;
const PLACE = /^(?: \[0x[0-9a-f]{1,8}\])? in (?:<[0-9a-f]{1,64}>:0|(\S.{0,1000}):(?:line )?(\d{1,9}))$/;
const TYPE_ARGUMENTS = /\[\[[^()]{0,500}\]\]/g;
const HEADER =
  /(?:^|[\s:\]])((?:[A-Za-z_]\w{0,100}\.){1,15}[A-Z]\w{0,200})(?: \((?:0x[0-9A-Fa-f]{1,16}|-?\d{1,12})[^)]{0,100}\))?(?:: (.*)|:?$)/;
const INNER =
  /^\s*---> (?:\(Inner Exception #\d{1,6}\) )?([\w.+`]{1,400})(?: \((?:0x[0-9A-Fa-f]{1,16}|-?\d{1,12})[^)]{0,100}\))?(?:: (.*))?$/;
/** Another dotted name is as likely the category of a logger. */
const THROWN = /(?:Exception|Error)$/;
const END_OF_INNER = /^\s*--- End of inner exception stack trace ---/;

export function parseDotnetFrame(line: string): Frame | undefined {
  const start = line.search(/\S/);
  if (start < 1 || !line.startsWith('at ', start)) return undefined;
  const open = line.indexOf('(', start);
  const close = line.lastIndexOf(')');
  if (open < 0 || close < open) return undefined;
  const name = line
    .slice(start + 3, open)
    .slice(0, MAX_NAME_CHARS)
    .replace(TYPE_ARGUMENTS, '')
    .trimEnd();
  if (!(NAME.test(name) || name.startsWith('lambda_method'))) return undefined;
  const rest = line.slice(close + 1);
  const place = PLACE.exec(rest);
  // Only Mono, which always names a place, has a blank before the parameters; so has Node.
  if (place === null && (rest !== '' || line[open - 1] === ' ')) return undefined;
  const [, file, number] = place ?? [];
  const dot = name.lastIndexOf('.', name.endsWith('ctor') ? name.lastIndexOf('.') - 1 : undefined);
  const module = dot < 0 ? undefined : name.slice(0, dot);
  return frameOf('dotnet', { module, function: name.slice(dot + 1), file, line: number });
}

const MAX_NAME_CHARS = 800;

type Section = { readonly exception: string; readonly message: string[]; readonly frames: Frame[] };

export function parseDotnet(lines: readonly string[]): StackTrace | undefined {
  const first = lines.findIndex((line) => parseDotnetFrame(line) !== undefined);
  if (first < 0) return undefined;
  const { sections, introduction } = readHeaders(lines.slice(0, first));
  const complete = readFrames(lines.slice(first), sections);
  const frames = complete.reduce((sum, section) => sum + section.frames.length, 0);
  if (complete.every((section) => section.exception === '') && frames < 2) return undefined;
  return traceOf('dotnet', bySymbols(complete.map(linkOf)), introduction);
}

/** All headers stand above the first frame: outermost on top, each inner one behind an arrow. */
function readHeaders(lines: readonly string[]): { readonly sections: Section[]; readonly introduction: string } {
  const spread = lines.flatMap((line) => line.split(/ (?=---> )/));
  const headers = spread.map((line) => (INNER.test(line) ? undefined : HEADER.exec(line)?.[1]));
  const thrown = headers.findIndex((name) => name !== undefined && THROWN.test(name));
  const at = thrown >= 0 ? thrown : headers.findIndex((name) => name !== undefined);
  const line = spread[at] ?? '';
  const match = HEADER.exec(line);
  const sections: Section[] = [{ exception: match?.[1] ?? '', message: [match?.[2] ?? ''], frames: [] }];
  for (const text of spread.slice(at + 1)) {
    const [, exception, message] = INNER.exec(text) ?? [];
    if (exception !== undefined) sections.unshift({ exception, message: [message ?? ''], frames: [] });
    else sections[0]?.message.push(text);
  }
  const before =
    match === null ? '' : line.slice(0, line.indexOf(match[1] ?? '')).replace(/Unhandled exception[.:] $/i, '');
  return { sections, introduction: joinLines([...spread.slice(0, Math.max(at, 0)), before]) };
}

/** Frames belong to the innermost exception first; each end marker hands over to the one around it. */
function readFrames(lines: readonly string[], sections: readonly Section[]): readonly Section[] {
  let current = 0;
  for (const line of lines) {
    const frame = parseDotnetFrame(line);
    if (frame !== undefined) sections[Math.min(current, sections.length - 1)]?.frames.push(frame);
    else if (END_OF_INNER.test(line)) current += 1;
    else if (INNER.test(line)) break;
  }
  return sections;
}

function linkOf({ exception, message, frames }: Section): Link {
  return { exception, message: joinLines(message), frames };
}

/** A team's code is deployed with its symbols, packages mostly without: where some frames name a file, the others are theirs. */
function bySymbols(links: readonly Link[]): readonly Link[] {
  const hasSymbols = (frame: Frame) => frame.own && frame.file !== undefined;
  if (!links.some(({ frames }) => frames.some(hasSymbols))) return links;
  return links.map((link) => ({
    ...link,
    frames: link.frames.map((frame) => ({ ...frame, own: hasSymbols(frame) })),
  }));
}
