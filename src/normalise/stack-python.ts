import type { Frame, StackTrace } from '../types/entry.ts';
import { frameOf, type Link, traceOf } from './stack-chain.ts';
import { joinLines } from './stack-lines.ts';

export const PYTHON_HEADER = 'Traceback (most recent call last):';

const FRAME = /^\s*File "([^"]{1,1000})", line (\d{1,9})(?:, in (\S.{0,300}))?$/;
const EXCEPTION = /^([A-Za-z_][\w.<>]{0,300})(?:: ?(.*))?$/;
const GUTTER = /^( *)[|+](?: (.*))?$/;
const GROUP_NAME = /(?:\+ )?Exception Group $/;
const GROUP_RULE = /^ *\+[-+]/;
const CHAIN = /^(?:During handling of the above exception, another|The above exception was the direct cause)/;

type Block = {
  readonly depth: number;
  readonly frames: Frame[];
  readonly message: string[];
  exception: string | undefined;
};

type Reading = {
  readonly blocks: Block[];
  readonly introduction: string[];
  state: 'before' | 'frames' | 'message' | 'between';
};

export function parsePythonFrame(line: string): Frame | undefined {
  if (!line.includes('File "')) return undefined;
  const [, file, number, name] = FRAME.exec(line) ?? [];
  return file === undefined ? undefined : frameOf('python', { file, line: number, function: name });
}

export function isPythonChain(line: string): boolean {
  return CHAIN.test(line);
}

export function parsePython(lines: readonly string[]): StackTrace | undefined {
  const grouped = lines.some((line) => line.includes('Exception Group Traceback'));
  const reading: Reading = { blocks: [], introduction: [], state: 'before' };
  for (const line of lines) {
    if (grouped && GROUP_RULE.test(line)) continue;
    const [, indent, text] = (grouped && GUTTER.exec(line)) || [];
    readLine(reading, indent === undefined ? line : (text ?? ''), indent?.length ?? 0);
  }
  const { blocks, introduction } = reading;
  const frames = blocks.reduce((sum, block) => sum + block.frames.length, 0);
  const headed = lines.some((line) => line.endsWith(PYTHON_HEADER));
  if (!headed && frames < 2) return undefined;
  return traceOf('python', fromRoot(blocks).map(linkOf), joinLines(introduction));
}

function readLine(reading: Reading, line: string, depth: number): void {
  if (line.endsWith(PYTHON_HEADER)) {
    if (reading.state === 'before')
      reading.introduction.push(line.slice(0, -PYTHON_HEADER.length).replace(GROUP_NAME, ''));
    reading.blocks.push({ depth, frames: [], message: [], exception: undefined });
    reading.state = 'frames';
    return;
  }
  const frame = parsePythonFrame(line);
  if (frame !== undefined) {
    if (reading.state !== 'frames') reading.blocks.push({ depth, frames: [], message: [], exception: undefined });
    reading.state = 'frames';
    reading.blocks.at(-1)?.frames.push(frame);
    return;
  }
  readText(reading, line);
}

function readText(reading: Reading, line: string): void {
  const block = reading.blocks.at(-1);
  if (block === undefined) {
    reading.introduction.push(line);
    return;
  }
  if (isPythonChain(line)) reading.state = 'between';
  if (reading.state === 'message') block.message.push(line);
  if (reading.state !== 'frames' || line === '' || /^\s/.test(line)) return;
  const [, exception, message] = EXCEPTION.exec(line) ?? [];
  block.exception = exception;
  block.message.push(message ?? (exception === undefined ? line : ''));
  reading.state = 'message';
}

/** Python prints what happened first on top, and the members of an exception group below it, further in. */
function fromRoot(blocks: readonly Block[]): readonly Block[] {
  let root = 0;
  while ((blocks[root + 1]?.depth ?? -1) > (blocks[root]?.depth ?? 0)) root += 1;
  return [...blocks.slice(0, root + 1).reverse(), ...blocks.slice(root + 1)];
}

function linkOf({ exception, message, frames }: Block): Link {
  return { exception: exception ?? '', message: joinLines(message), frames: frames.toReversed() };
}
