import type { Frame, StackTrace } from '../types/entry.ts';
import { frameOf, traceOf } from './stack-chain.ts';
import { joinLines } from './stack-lines.ts';

const PLACE = /^\s+(\S{1,1000}\.(?:go|s)):(\d{1,9})(?: \+0x[0-9a-f]{1,16})?(?: fp=0x[\w =]{1,100})?$/;
const CALL =
  /^(?:created by )?([A-Za-z_][^\s(]{0,500}(?:\(\*?[^\s()]{1,200}\)\.[^\s(]{1,300})?)(?:\(.{0,1000}\))?(?: in goroutine \d{1,9})?$/;
const GOROUTINE = /^goroutine \d{1,9}(?: [^[\]]{0,100})?\[[^\]]{1,200}\]:$/;
const PANIC = /(?:^|\s)(panic:|fatal error:|panic serving \S{1,100}:)(?: (.*))?$/;

export function isGoroutine(line: string): boolean {
  return line.startsWith('goroutine ') && GOROUTINE.test(line);
}

export function isGoPlace(line: string): boolean {
  return line.includes('.') && PLACE.test(line);
}

export function parseGo(lines: readonly string[]): StackTrace | undefined {
  const goroutine = lines.findIndex(isGoroutine);
  const place = lines.findIndex((line, at) => at > 0 && at > goroutine && isGoPlace(line));
  if (place < 1) return undefined;
  const start = goroutine >= 0 ? goroutine + 1 : place - 1;
  const frames = readFrames(lines.slice(start));
  if (frames.length === 0) return undefined;
  return traceOf(
    'go',
    [{ ...readPanic(lines.slice(0, start)), frames: afterPanic(frames) }],
    introductionOf(lines.slice(0, start)),
  );
}

function readFrames(lines: readonly string[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (const [at, line] of lines.entries()) {
    if (isGoroutine(line)) break;
    const [, file, number] = PLACE.exec(line) ?? [];
    const call = lines[at - 1] ?? '';
    const name = CALL.exec(call)?.[1];
    // What started the goroutine is no call on its stack.
    if (file === undefined || name === undefined || call.startsWith('created by ')) continue;
    frames.push(frameOf('go', { function: name, file, line: number }));
  }
  return frames;
}

/** What the runtime and deferred functions add above the frame that panicked is not where it happened. */
function afterPanic(frames: readonly Frame[]): readonly Frame[] {
  const at = frames.findLastIndex((frame) => frame.function === 'panic' || frame.function === 'runtime.gopanic');
  return at < 0 || at === frames.length - 1 ? frames : frames.slice(at + 1);
}

function readPanic(lines: readonly string[]): { readonly exception: string; readonly message: string } {
  const at = lines.findIndex((line) => PANIC.test(line));
  const [, kind, text = ''] = PANIC.exec(lines[at] ?? '') ?? [];
  if (kind === undefined) return { exception: 'error', message: joinLines(lines.filter((line) => !isGoroutine(line))) };
  const message = joinLines([text, ...lines.slice(at + 1).filter((line) => !isGoroutine(line))]);
  if (kind.startsWith('fatal')) return { exception: `fatal error: ${text}`, message };
  const [, runtime] = /^(runtime error: [a-z][a-z -]{2,100})/.exec(text) ?? [];
  return { exception: runtime?.trim() ?? 'panic', message };
}

function introductionOf(lines: readonly string[]): string {
  const at = lines.findIndex((line) => PANIC.test(line));
  if (at < 0) return '';
  const line = lines[at] ?? '';
  return joinLines([...lines.slice(0, at), line.slice(0, line.search(/(?:panic|fatal error)(?::| serving )/))]);
}
