import type { Frame, Source, StackTrace } from '../types/entry.ts';
import { isOwnFrame } from './own-frames.ts';

/** Innermost frames kept; deeper recursion repeats itself. */
const MAX_FRAMES = 500;

const CANCELLATION = /(?:^|[.:])(?:CancelledError|CancellationException|GeneratorExit)$/;
const WAIT = /(?:^|[.:])(?:TimeoutError|TimeoutException|InterruptedException)$/;
const QUOTED_CAUSES = [
  /^((?:[A-Za-z_]\w{0,100}\.){1,15}[A-Z]\w{0,200}(?:Error|Exception)): /,
  /^((?:[A-Z]\w{0,100}::){1,10}[A-Z]\w{0,200}): /,
  /^\(((?:[a-z_]\w{0,100}\.){1,15}[A-Z]\w{0,200})\) /,
];

/** One exception of a chain, with its own frames, innermost first. */
export type Link = { readonly exception: string; readonly message: string; readonly frames: readonly Frame[] };

export function frameOf(language: StackTrace['language'], place: Partial<Source>): Frame {
  const { module, function: name, file, line } = place;
  const source: Source = { module, function: name, file, line };
  return { ...source, own: isOwnFrame(language, source) };
}

/**
 * The trace of the first link, the root cause; the others follow outwards. A root cause that happened inside a
 * library says nothing about who called it, so the nearest own frames of an outer exception then complete its frames.
 */
export function traceOf(
  language: StackTrace['language'],
  links: readonly Link[],
  introduction: string,
): StackTrace | undefined {
  const root = rootOf(links);
  if (root === undefined) return undefined;
  const { exception, message } = quotedCause(root);
  return {
    language,
    exception,
    message,
    frames: completeFrames(links.slice(links.indexOf(root))).slice(0, MAX_FRAMES),
    introduction,
  };
}

/** A call that was cut off, or ran out of time, says so without a word: what says something of it stands around it. */
function rootOf(links: readonly Link[]): Link | undefined {
  const named = links.filter((link) => link.exception !== '');
  const telling = named.findIndex((link, at) => !isCutOff(link) || at === named.length - 1);
  return named[telling] ?? links[0];
}

function isCutOff({ exception, message }: Link): boolean {
  return CANCELLATION.test(exception) || (message === '' && WAIT.test(exception));
}

/** A wrapper that says `Type: message` of its cause names it also where the cause itself was not printed. */
function quotedCause({ exception, message }: Link): { readonly exception: string; readonly message: string } {
  for (const pattern of QUOTED_CAUSES) {
    const [start = '', quoted] = pattern.exec(message) ?? [];
    if (quoted !== undefined) return { exception: quoted, message: message.slice(start.length) };
  }
  return { exception, message };
}

function completeFrames(links: readonly Link[]): readonly Frame[] {
  const root = links[0]?.frames ?? [];
  if (root.some((frame) => frame.own)) return root;
  const caller = links.find((link) => link.frames.some((frame) => frame.own))?.frames;
  if (caller !== undefined) return [...root, ...caller.slice(caller.findIndex((frame) => frame.own))];
  return links.find((link) => link.frames.length > 0)?.frames ?? [];
}
