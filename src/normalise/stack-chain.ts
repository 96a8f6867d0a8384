import type { Frame, Source, StackTrace } from '../types/entry.ts';
import { isOwnFrame } from './own-frames.ts';

/** Innermost frames kept; deeper recursion repeats itself. */
const MAX_FRAMES = 500;

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
  const root = links.find((link) => link.exception !== '') ?? links[0];
  if (root === undefined) return undefined;
  const { exception, message } = root;
  return {
    language,
    exception,
    message,
    frames: completeFrames(links.slice(links.indexOf(root))).slice(0, MAX_FRAMES),
    introduction,
  };
}

function completeFrames(links: readonly Link[]): readonly Frame[] {
  const root = links[0]?.frames ?? [];
  if (root.some((frame) => frame.own)) return root;
  const caller = links.find((link) => link.frames.some((frame) => frame.own))?.frames;
  if (caller !== undefined) return [...root, ...caller.slice(caller.findIndex((frame) => frame.own))];
  return links.find((link) => link.frames.length > 0)?.frames ?? [];
}
