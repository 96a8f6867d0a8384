import type { Frame, StackTrace } from '../types/entry.ts';

/** Beyond these, frames tell how the code was reached rather than what failed. */
const MAX_FRAMES = 5;

/** A frame of more repetitions than this belongs to the cycle of an endless recursion. */
const CYCLE_REPETITIONS = 2;

const MAX_NAME_CHARS = 300;

/** Names this short in a bundle are given anew by every build. */
const MAX_MINIFIED_CHARS = 2;

const APP_ROOT =
  /^\/?(?:app|workspace|srv|code|src|build|builds|work|root|usr\/src|usr\/src\/app|var\/task|var\/www|function|opt\/[^/]+|tmp\/[^/]+|home\/[^/]+|Users\/[^/]+|[A-Za-z]:)\/(?=.)/;
const SCHEME = /^(?:file|webpack|webpack-internal|rsc|app|https?):\/\/(?:[^/]*\/)/;
const EXTENSION = /\.(?:py|rb|go|java|kt|cs|vb|fs|[cm]?[jt]sx?)$/;
const BUILD_HASH = /[.-](?:(?=[a-f]*\d)[0-9a-f]{6,64}|(?=[\w]*\d)(?=\w*[A-Z])\w{6,24})$/;

/** A closure is known by the file it is in. */
const CLOSURES = new Set(['', '<anonymous>', '<lambda>', 'anonymous']);

/** Names that a decorator or a bundler gives: they tell nothing without what is around them. */
const NAMELESS = new Set(['<minified>', 'eval', 'wrapper', 'wrapped', 'inner', 'decorated']);

/** Files of any project: what is in there is told apart by who calls it, if at all. */
const ANY_FILE = /(?:^|\/)(?:index|main|app|server|bundle|__init__|<[a-z ]{1,20}>)$/;
const COMPREHENSION = /^<(?:list|dict|set)comp>$|^<genexpr>$/;

/**
 * A stable key of what failed where: the type of the root cause and the innermost own frame. Frames further out,
 * up to five, count only while those below them have neither a name nor a file of their own: the same failure is often
 * reached from several callers. Without an own frame, the innermost library frames stand in.
 */
export function stackKey(trace: StackTrace): string {
  const own = trace.frames.filter((frame) => frame.own);
  const names = (own.length > 0 ? own : trace.frames).map((frame) => keyFrame(trace.language, frame));
  const folded = fold(names.filter((name) => !COMPREHENSION.test(name.call)));
  const chosen = overflows(trace) ? cycleOf(names) : [];
  const frames =
    chosen.length > 0
      ? chosen
      : own.length > 0
        ? untilNamed(folded)
        : folded.slice(0, MAX_FRAMES).map(({ text }) => text);
  return [trace.language, exceptionName(trace, own.length), ...frames].join(' < ');
}

type KeyFrame = { readonly text: string; readonly place: string; readonly call: string };

function fold(names: readonly KeyFrame[]): readonly KeyFrame[] {
  return names.filter((name, at) => name.text !== names[at - 1]?.text);
}

function untilNamed(frames: readonly KeyFrame[]): readonly string[] {
  const named = frames.findIndex((frame) => isNamed(frame));
  return frames.slice(0, named < 0 ? MAX_FRAMES : Math.min(named + 1, MAX_FRAMES)).map(({ text }) => text);
}

function isNamed({ place, call }: KeyFrame): boolean {
  if (CLOSURES.has(call)) return place !== '' && !ANY_FILE.test(place);
  return !NAMELESS.has(call);
}

function overflows({ exception, message }: StackTrace): boolean {
  return (
    /(?:RecursionError|StackOverflow\w*|SystemStackError|stack overflow)$/.test(exception) ||
    (exception === 'RangeError' && message.startsWith('Maximum call stack size'))
  );
}

/** Where an endless recursion hits the limit is chance; the calls that go round are not. */
function cycleOf(names: readonly KeyFrame[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  const cycle = [...counts].filter(([, count]) => count > CYCLE_REPETITIONS).map(([text]) => text);
  return cycle.sort().slice(0, MAX_FRAMES);
}

/** Node calls most system errors plain `Error`; the code in the message is what tells them apart. */
function exceptionName({ language, exception, message }: StackTrace, ownFrames: number): string {
  const name = exception
    .replace(/\$\d+/g, '')
    .replace(/\b0x[0-9a-f]+\b|\b\d+\b/gi, '')
    .slice(0, MAX_NAME_CHARS);
  if (language !== 'node' || name !== 'Error' || ownFrames > 0) return name;
  const code = /\b(E[A-Z]{4,20}|EAI_[A-Z]{2,20})\b/.exec(message)?.[1];
  return code === undefined ? name : `${name} ${code}`;
}

function keyFrame(language: StackTrace['language'], frame: Frame): KeyFrame {
  const hashed = isBundled(frame.file ?? '');
  const call = callName(language, frame, hashed).slice(0, MAX_NAME_CHARS);
  const place = language === 'java' || language === 'dotnet' || language === 'go' ? '' : placeOf(frame.file ?? '');
  return { text: place === '' ? call : `${place}:${call}`, place, call };
}

function callName(language: StackTrace['language'], { module, function: name = '' }: Frame, hashed: boolean): string {
  switch (language) {
    case 'python':
      return name === '' ? '<module>' : name;
    case 'node':
      return nodeCall(name, hashed);
    case 'java':
      return `${javaClass(module ?? '')}.${name.replace(/^lambda\$(\w+)\$\d+$/, '$1').replace(/^access\$\d+$/, 'access')}`;
    case 'go':
      return goCall(name);
    case 'ruby':
      return rubyCall(name);
    case 'dotnet':
      return dotnetCall(module ?? '', name);
  }
}

/** Rails compiles a template to a method whose name ends in numbers of its own. */
function rubyCall(name: string): string {
  return name
    .replace(/^(?:(?:block|rescue|ensure)(?: \(\d+ levels\))? in )+/, '')
    .replace(/^.*[#.](?=\w)/, '')
    .replace(/_{2,3}\d{1,30}(?:_\d{1,30})?$/, '');
}

function nodeCall(name: string, hashed: boolean): string {
  const call = name
    .replace(/ \[as [^\]]*\]$/, '')
    .replace(/^(?:async |new |Object\.|Module\.|Function\.|exports\.|global\.|module\.)+/, '');
  if (!hashed) return call;
  const telling = call.split('.').filter((part) => part.length > MAX_MINIFIED_CHARS);
  return telling.length === 0 ? '<minified>' : telling.join('.');
}

function javaClass(name: string): string {
  return name
    .replace(/\$\$(?:\w*CGLIB|Lambda|FastClass\w*|Proxy\w*)\b.*$/, '')
    .replace(/\$Proxy\d+$/, '$Proxy')
    .replace(/(\$\d+)+(?=\$|$)/g, '')
    .replace(/(Accessor)\d+$/, '$1');
}

function goCall(name: string): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .replaceAll('[...]', '')
    .replace(/(?:\.(?:func|gowrap)?\d+|-fm|-range\d+|·\w+)+$/, '');
}

function dotnetCall(module: string, name: string): string {
  const full = `${module}.${name}`.replace(/`\d+/g, '').replace(/\[[^\]]*\]/g, '');
  const made = /^(.*?)\.?(?:<>c(?:__DisplayClass\w*)?[.+])?<(\w+)>(?:g__(\w+)\||[a-z]__)/.exec(full);
  if (made === null) return full;
  return `${made[1]?.replace(/[.+]<>c(?:__DisplayClass\w*)?$/, '')}.${made[3] ?? made[2]}`;
}

function isBundled(file: string): boolean {
  const name = baseName(file);
  return name.endsWith('.min') || BUILD_HASH.test(name);
}

function baseName(file: string): string {
  return file
    .replace(/\?.*$/, '')
    .replace(EXTENSION, '')
    .replace(/^.*[\\/]/, '');
}

/** The last two segments of a path below the application's root, without extension and build hash. */
function placeOf(file: string): string {
  const path = file.slice(-1000).replace(SCHEME, '/').replace(/\?.*$/, '').replaceAll('\\', '/').replaceAll('/./', '/');
  const segments = path
    .replace(APP_ROOT, '')
    .replace(EXTENSION, '')
    .replace(/\.min$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const name = segments.pop()?.replace(BUILD_HASH, '') ?? '';
  return [...segments.slice(-1), name].join('/');
}
