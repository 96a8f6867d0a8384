import type { Frame, StackTrace } from '../types/entry.ts';
import { frameOf, traceOf } from './stack-chain.ts';
import { joinLines } from './stack-lines.ts';

const PLACE = /^\s+(\S{1,1000}\.(?:go|s)):(\d{1,9})(?: \+0x[0-9a-f]{1,16})?(?: fp=0x[\w =]{1,100})?$/;
const CALL =
  /^(?:created by )?([A-Za-z_][^\s(]{0,500}(?:\(\*?[^\s()]{1,200}\)\.[^\s(]{1,300})?)(?:\(.{0,1000}\))?(?: in goroutine \d{1,9})?$/;
const GIN_PLACE =
  /^(?=\/(?:[^\s/]{1,200}\/){0,40}([^\s/]{1,200})\/([^\s/]{1,200}\.go):)(\/\S{1,1000}\.go:\d{1,9}) \(0x[0-9a-f]{1,16}\)$/;
const GIN_CALL = /^\t(\S{1,300}): /;
const GOROUTINE = /^goroutine \d{1,9}(?: [^[\]]{0,100})?\[[^\]]{1,200}\]:$/;
const PANIC = /(?:^|\s)(panic:|fatal error:|panic serving \S{1,100}:)(?: (.*))?$/;
const RUNTIME_ERROR = /runtime error: [a-z][a-z -]{2,100}/;
const CALL_OF_PANIC = /^(?:panic|runtime\.(?:gopanic|sigpanic|goPanic\w{1,40}|panic\w{1,40}))$/;
const SAYS_PANIC = /\bpanic(?:s|ked)?\b/i;

export function isGoroutine(line: string): boolean {
  return line.startsWith('goroutine ') && GOROUTINE.test(line);
}

export function isGoPlace(line: string): boolean {
  return line.includes('.') && PLACE.test(line);
}

export function parseGo(printed: readonly string[]): StackTrace | undefined {
  const lines = printed.some((line) => GIN_PLACE.test(line)) ? printed.flatMap(asOfRuntime) : printed;
  const goroutine = lines.findIndex(isGoroutine);
  const place = lines.findIndex((line, at) => at > 0 && at > goroutine && isGoPlace(line));
  if (place < 1) return undefined;
  const start = goroutine >= 0 ? goroutine + 1 : place - 1;
  const frames = readFrames(lines.slice(start));
  if (frames.length === 0) return undefined;
  const head = lines.slice(0, start);
  const below = afterPanic(frames);
  const panicked = below.length < frames.length;
  const { introduction, ...panic } = readPanic(head, panicked);
  return traceOf('go', [{ ...panic, frames: below }], introduction);
}

/** Gin prints the place before the call, and the call without its package: that of `main.go` is main, else the folder's. */
function asOfRuntime(line: string, at: number, lines: readonly string[]): readonly string[] {
  const [, folder = '', file = '', place] = GIN_PLACE.exec(line) ?? [];
  if (place === undefined) return GIN_PLACE.test(lines[at - 1] ?? '') && GIN_CALL.test(line) ? [] : [line];
  const call = GIN_CALL.exec(lines[at + 1] ?? '')?.[1];
  return call === undefined ? [line] : [`${file === 'main.go' ? 'main' : folder}.${call}(...)`, `\t${place}`];
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
  const at = frames.findLastIndex((frame) => CALL_OF_PANIC.test(frame.function ?? ''));
  return at < 0 || at === frames.length - 1 ? frames : frames.slice(at + 1);
}

type Panic = { readonly exception: string; readonly message: string; readonly introduction: string };

/** Whoever prints a panic prints what it says; only the runtime prints the word before it. */
function readPanic(head: readonly string[], panicked: boolean): Panic {
  const lines = head.filter((line) => !isGoroutine(line));
  const at = lines.findIndex((line) => PANIC.test(line));
  const line = lines[at] ?? '';
  const [, kind, text = ''] = PANIC.exec(line) ?? [];
  if (kind === undefined) return readRecovered(lines, panicked);
  const exception = kind.startsWith('fatal') ? `fatal error: ${text}` : (runtimeErrorOf(text) ?? 'panic');
  const before = line.slice(0, line.search(/(?:panic|fatal error)(?::| serving )/));
  return {
    exception,
    message: joinLines([text, ...lines.slice(at + 1)]),
    introduction: joinLines([...lines.slice(0, at), before]),
  };
}

function readRecovered(lines: readonly string[], panicked: boolean): Panic {
  const last = lines.findLastIndex((line) => line !== '');
  const message = lines[last] ?? '';
  const kind = runtimeErrorOf(message);
  if (kind === undefined && !panicked && !lines.some((line) => SAYS_PANIC.test(line)))
    return { exception: 'error', message: joinLines(lines), introduction: '' };
  return { exception: kind ?? 'panic', message, introduction: joinLines(lines.slice(0, Math.max(last, 0))) };
}

function runtimeErrorOf(text: string): string | undefined {
  return RUNTIME_ERROR.exec(text)?.[0].trim();
}
