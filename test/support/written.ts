import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Asked } from './github/asked.ts';
import type { Tended } from './run-tending.ts';

/** All that runs sent to GitHub and left behind in the job, by the kind of place that it stands in. */
export type Written = {
  readonly titles: readonly string[];
  /** Markdown by the name of a file: issues, comments, pull requests, worklog, job summary. */
  readonly pages: ReadonlyMap<string, string>;
  readonly labels: readonly string[];
  readonly commitMessages: readonly string[];
  readonly branches: readonly string[];
  /** What a job's log shows. */
  readonly printed: string;
  readonly outputs: string;
};

type Body = Readonly<Record<string, unknown>>;

/** Whatever was sent counts, also what a later request replaced: an e-mail may have carried it. */
export function writtenIn(tended: readonly Tended[]): Written {
  const sent = tended.flatMap(({ requests }) => requests).filter(({ method }) => method !== 'GET');
  const bodies = (place: RegExp): readonly Body[] => sent.filter(({ path: at }) => place.test(at)).map(bodyOf);
  const issues = bodies(/\/issues(?:\/\d+)?$/);
  const pulls = bodies(/\/pulls(?:\/\d+)?$/);
  const labels = bodies(/\/labels$/);
  return {
    titles: textsIn([...issues, ...pulls], 'title'),
    pages: new Map([
      ...numbered('issue', textsIn(issues, 'body')),
      ...numbered('comment', textsIn(bodies(/\/issues\/\d+\/comments$/), 'body')),
      ...numbered('pr', textsIn(pulls, 'body')),
      ...numbered('worklog', [...tended.map(({ worklog }) => worklog), ...worklogsIn(bodies(/\/git\/trees$/))]),
      ...numbered(
        'summary',
        tended.map(({ summary }) => summary),
      ),
    ]),
    labels: [...textsIn(labels, 'name'), ...issues.flatMap(({ labels: names }) => (Array.isArray(names) ? names : []))],
    commitMessages: textsIn(bodies(/\/git\/commits$/), 'message'),
    branches: textsIn(bodies(/\/git\/refs$/), 'ref'),
    printed: tended.map(({ stdout, stderr }) => `${stdout}\n${stderr}`).join('\n'),
    outputs: tended
      .flatMap(({ outputs }) => Object.entries(outputs).map(([name, value]) => `${name}=${value}`))
      .join('\n'),
  };
}

/** As a judge from outside this repository reads it. */
export async function layOut(written: Written, code: number | null, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files: readonly (readonly [string, string])[] = [
    ...[...written.pages].map(([name, text]) => [name.startsWith('summary') ? 'summary.md' : name, text] as const),
    ['titles.txt', written.titles.join('\n')],
    ['labels.txt', [...new Set(written.labels)].join('\n')],
    ['commit.txt', written.commitMessages.join('\n')],
    ['branch.txt', (written.branches[0] ?? 'none').replace(/^refs\/heads\//, '')],
    ['stdout.txt', written.printed],
    ['run.json', JSON.stringify({ exit: code })],
  ];
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
}

function bodyOf({ body }: Asked): Body {
  return typeof body === 'object' && body !== null ? Object.fromEntries(Object.entries(body)) : {};
}

function textsIn(bodies: readonly Body[], key: string): readonly string[] {
  return bodies.flatMap(({ [key]: text }) => (typeof text === 'string' ? [text] : []));
}

/** The Markdown among the files of a commit. */
function worklogsIn(trees: readonly Body[]): readonly string[] {
  return trees.flatMap(({ tree }) =>
    (Array.isArray(tree) ? tree : []).flatMap(({ path: name, content }) =>
      typeof content === 'string' && String(name).endsWith('.md') ? [content] : [],
    ),
  );
}

function numbered(kind: string, texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.map((text, at) => [`${kind}-${at + 1}.md`, text] as const);
}
