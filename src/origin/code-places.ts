import { isOwnFrame } from '../normalise/own-frames.ts';
import { isLoggingLibrary } from '../normalise/source.ts';
import type { Pattern } from '../types/cluster.ts';
import type { Source } from '../types/entry.ts';
import { pathSegments } from './path-segments.ts';

/** A file as running code names it: by its path where it runs, or by the dotted name of its module. */
export type CodePlace = {
  readonly by: 'path' | 'module';
  readonly segments: readonly string[];
  /** null when nobody says. */
  readonly line: number | null;
};

const LINE = /^[1-9]\d{0,6}$/;
/** `app.py:309:7` */
const LINE_BEHIND = /:([1-9]\d{0,6})(?::\d{1,7})?$/;
const MODULE = /^[A-Za-z_][\w.$-]{0,300}$/;
/** Between them they know the folders of libraries of all languages. */
const LANGUAGES = ['python', 'node', 'go'] as const;

/** Where a pattern comes from in the team's own code, innermost first; empty when only libraries are named. */
export function codePlaces({ evidence, frames, source, tally }: Pattern): readonly CodePlace[] {
  // Audit logs name the API that was called where others name a module.
  if (tally.samples[0]?.payload === 'proto') return [];
  const own = frames.filter((frame) => frame.own);
  const sources: readonly Source[] = evidence === 'stack' || own.length > 0 ? own : [source];
  return sources.filter(({ file }) => !isLibraryFile(file)).flatMap(placesOf);
}

function placesOf({ module, file, line }: Source): readonly CodePlace[] {
  const [behind = '', written] = LINE_BEHIND.exec(file ?? '') ?? [];
  const said = line ?? written;
  const number = said !== undefined && LINE.test(said) ? Number(said) : null;
  const path = file === undefined ? [] : pathSegments(file.slice(0, file.length - behind.length));
  const names = module === undefined || !MODULE.test(module) || isLoggingLibrary(module) ? [] : namesIn(module);
  const [only, ...others] = path;
  const byPath = others.length === 0 && only !== undefined ? [...names.slice(0, -1), only] : path;
  const places: readonly CodePlace[] = [
    // Java and Kotlin name the file alone, and the folders by the class.
    { by: 'path', segments: byPath, line: number },
    { by: 'module', segments: file === undefined ? names : [], line: number },
  ];
  return places.filter(({ segments }) => segments.length > 0);
}

/** A class inside another one is in the same file. */
function namesIn(module: string): readonly string[] {
  const [outer = ''] = module.split('$');
  return outer.split('.').filter((name) => name !== '');
}

function isLibraryFile(file: string | undefined): boolean {
  if (file === undefined) return false;
  const place = { module: undefined, function: undefined, file, line: undefined };
  return !LANGUAGES.every((language) => isOwnFrame(language, place));
}
