import type { CodePlace } from './code-places.ts';

type File = { readonly path: string; readonly segments: readonly string[] };

/** The files of a commit, by the last part of their name. */
export type FileIndex = {
  readonly path: ReadonlyMap<string, readonly File[]>;
  readonly module: ReadonlyMap<string, readonly File[]>;
};

/** What is known of the service that the code runs as. */
export type Running = {
  readonly service: string;
  /** Folder of its source, without a slash at either end. */
  readonly sourcePath: string | undefined;
};

/** How far a place and a file end alike, and what is left of each before that. */
type Match = {
  readonly file: File;
  readonly alike: number;
  /** Where it runs. */
  readonly before: readonly string[];
  /** In the repository. */
  readonly folder: readonly string[];
};

const MODULE_FILE = /\.(?:py|java|kt|scala|groovy|rb|go|cs|php|[cm]?[jt]sx?)$/;
/** A Python package is told by this file in its folder. */
const PACKAGE = '__init__';
/** Folders that say that code was copied there, and nothing of what it is. */
const ROOTS = new Set(
  'app src source code workspace work build srv www html opt usr home root var task function project repo repository service web bundle s'.split(
    ' ',
  ),
);
const SHORTEST_NAME = 3;

export function indexFiles(paths: readonly string[]): FileIndex {
  const files = paths.map((path): File => ({ path, segments: path.split('/') }));
  return { path: byLast(files), module: byLast(files.flatMap((file) => asModule(file) ?? [])) };
}

/**
 * The file that a place can mean, by the longest end that both paths have in common; undefined when several files have
 * it, or when what is before it speaks against it: a wrong link is worse than none.
 */
export function findFile(index: FileIndex, place: CodePlace, running: Running): string | undefined {
  const candidates = index[place.by].get(place.segments.at(-1) ?? '') ?? [];
  const matches = candidates.map((file) => matchOf(place, file));
  const longest = Math.max(0, ...matches.map(({ alike }) => alike));
  const best = theOne(
    matches.filter(({ alike }) => alike === longest),
    running,
  );
  if (best === undefined || !isPlausible(best, place, running) || isRivalled(best, matches, running)) return undefined;
  return best.file.path;
}

/** `/app/main.py` is `app/main.py` where that folder was copied, and `main.py` where the whole repository was. */
function isRivalled(best: Match, matches: readonly Match[], { sourcePath }: Running): boolean {
  if (best.before.length > 0 || (sourcePath !== undefined && isBelow(best.file, sourcePath))) return false;
  return matches.some(
    (match) => match !== best && match.folder.length === 0 && match.before.every((name) => ROOTS.has(name)),
  );
}

function matchOf({ segments }: CodePlace, file: File): Match {
  let alike = 0;
  while (alike < segments.length && segments.at(-1 - alike) === file.segments.at(-1 - alike)) alike += 1;
  const before = segments.slice(0, segments.length - alike);
  return { file, alike, before, folder: file.segments.slice(0, file.segments.length - alike) };
}

/** Of several, the one below the folder of the service's source, or the one right in it. */
function theOne(matches: readonly Match[], { sourcePath }: Running): Match | undefined {
  const [only, ...others] = matches;
  if (others.length === 0) return only;
  if (sourcePath === undefined) return undefined;
  const below = matches.filter(({ file }) => isBelow(file, sourcePath));
  const right = matches.filter(({ folder }) => folder.join('/') === sourcePath);
  const [found, ...further] = below.length > 1 ? right : below;
  return further.length === 0 ? found : undefined;
}

/**
 * Whether copying `folder` to `before` is something that people do. Where a folder with a name of its own runs, the
 * repository would have that name as well; so then it takes more that is alike.
 */
function isPlausible({ file, alike, before, folder }: Match, { by }: CodePlace, running: Running): boolean {
  const { service, sourcePath } = running;
  const isAtRoot = folder.length === 0;
  const isInSource = sourcePath !== undefined && isBelow(file, sourcePath);
  const last = before.at(-1);
  const isCopied = last === undefined || (by === 'path' && (ROOTS.has(last.toLowerCase()) || last === service));
  if (alike === 1 && last === undefined) return isAtRoot || isInSource;
  if (alike === 1) return isCopied && (isAtRoot || (sourcePath === undefined ? isNamed(folder, service) : isInSource));
  return isCopied || isAtRoot || isInSource || alike > 2;
}

/** Whether a folder is named as the service is: `backend` and `backend-staging`. */
function isNamed(folder: readonly string[], service: string): boolean {
  const words = new Set(service.toLowerCase().split(/[^a-z0-9]+/));
  return folder.some((name) => {
    const lower = name.toLowerCase();
    return name.length >= SHORTEST_NAME && (lower === service.toLowerCase() || words.has(lower));
  });
}

function isBelow({ path }: File, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** `app/jobs/__init__.py` is the module `app.jobs`. */
function asModule({ path, segments }: File): File | undefined {
  const last = segments.at(-1) ?? '';
  if (!MODULE_FILE.test(last)) return undefined;
  const name = last.replace(MODULE_FILE, '');
  const folders = segments.slice(0, -1);
  return { path, segments: name === PACKAGE ? folders : [...folders, name] };
}

function byLast(files: readonly File[]): ReadonlyMap<string, readonly File[]> {
  const found = new Map<string, File[]>();
  for (const file of files) {
    const last = file.segments.at(-1) ?? '';
    const others = found.get(last);
    if (others === undefined) found.set(last, [file]);
    else others.push(file);
  }
  return found;
}
