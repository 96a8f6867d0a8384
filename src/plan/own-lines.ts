export type OwnLine = {
  /** Without its line break; that of a browser's text field is two characters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** Up to three blanks, then a run of at least three; https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

const OURS = '<!-- log-gardener:';

/** The lines of a body that stand outside of fenced code; none when it says nothing of ours, as most issues do. */
export function linesOutsideFences(body: string): readonly OwnLine[] {
  if (!body.includes(OURS)) return [];
  const lines: OwnLine[] = [];
  let fence: string | undefined;
  for (let start = 0; start <= body.length; ) {
    const found = body.indexOf('\n', start);
    const next = found === -1 ? body.length : found;
    const end = next > start && body[next - 1] === '\r' ? next - 1 : next;
    const text = body.slice(start, end);
    const [, run, rest = ''] = FENCE.exec(text) ?? [];
    if (fence === undefined) {
      if (run === undefined || (run.startsWith('`') && rest.includes('`'))) lines.push({ text, start, end });
      else fence = run;
    } else if (run?.startsWith(fence) === true && rest.trim() === '') {
      fence = undefined;
    }
    start = next + 1;
  }
  return lines;
}
