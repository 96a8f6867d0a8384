/** What loggers, tags and whatever collects output put before each line: a container's name, a tag, a time, a level. */
const TAG =
  /^(?:\[[^\][]{1,100}\]|[\w.-]{1,60} {0,20}\||\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[\d.,:+Z-]{0,30}|std(?:out|err)(?: [FP])?|(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL):?|[a-z_]{1,20}=[\w.:-]{1,60})(?: |$)/;
const MAX_TAGS = 6;

/** Fewer lines below the first could share what they start with by chance. */
const MIN_LINES = 2;

/** The lines of a message that has several of its own are not always given the tags. */
const MIN_SHARE = 0.75;

/**
 * The lines without the tags that those below the first start with; the first may have a start of its own. Numbers
 * may differ from line to line, as those of a time do.
 */
export function withoutSharedPrefix(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line, at) => at > 0 && line !== '');
  if (first < 0 || !TAG.test(lines[first] ?? '')) return lines;
  const tags = sharedTags(lines.slice(first));
  if (tags.length === 0) return lines;
  return lines.map((line) => (startsWith(line, tags) ? withoutTags(line, tags.length) : line));
}

function sharedTags(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line !== '');
  const [first = [], ...others] = filled.map(shapesOf);
  const alike = others.filter((shapes) => shapes[0] === first[0]);
  if (alike.length + 1 < Math.max(MIN_LINES, filled.length * MIN_SHARE)) return [];
  return first.slice(
    0,
    alike.reduce((count, shapes) => Math.min(count, commonLength(first, shapes)), first.length),
  );
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((shape, at) => shape !== other[at]);
  return differs < 0 ? one.length : differs;
}

function startsWith(line: string, tags: readonly string[]): boolean {
  const shapes = shapesOf(line);
  return tags.every((tag, at) => tag === shapes[at]);
}

function shapesOf(line: string): readonly string[] {
  const shapes: string[] = [];
  let rest = line;
  while (shapes.length < MAX_TAGS) {
    const [tag] = TAG.exec(rest) ?? [];
    if (tag === undefined) break;
    shapes.push(tag.trimEnd().replace(/\d+/g, '0'));
    rest = rest.slice(tag.length);
  }
  return shapes;
}

function withoutTags(line: string, count: number): string {
  let rest = line;
  for (let left = count; left > 0; left -= 1) rest = rest.slice(TAG.exec(rest)?.[0].length ?? 0);
  return rest;
}
