import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withheldCluster } from '../../../src/report/withheld.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import type { Traced } from '../../../src/types/traced.ts';
import { wrongsOf } from '../../support/published.ts';
import { hostileText } from '../text/hostile-text.ts';
import { EMPTY, inHour, type Ran, tendedRun, textOf } from './tended-run.ts';

const COMMIT = '4f2a9c1d0b7e6a5f4c3d2e1f0a9b8c7d6e5f4a3b';
const OTHER = 'c0ffee0d0b7e6a5f4c3d2e1f0a9b8c7d6e5f4a3b';
const NO_FUNDS: LogEntry = { textPayload: 'no funds for cart in checkout queue' };
const TRACED: Traced = {
  ...{ to: '', path: 'backend/jobs/run it.py', line: 41, commit: COMMIT, branch: null },
  owners: ['@acme/backend', '@octocat'],
  suspects: [
    { commit: COMMIT, at: '2026-03-03T09:00:00.000000000Z', subject: 'Load jobs lazily, fixes #3', login: 'octocat' },
    { commit: OTHER, at: '2026-03-01T09:00:00.000000000Z', subject: '', login: '' },
  ],
  suspicion: 'recent',
};

function ranWith(traced: Partial<Traced>, entry: LogEntry = NO_FUNDS): Ran {
  return tendedRun(EMPTY, { hour: 1, entries: inHour(1, 3, entry), traced: { ...TRACED, ...traced } });
}

function bodyOf({ world }: Pick<Ran, 'world'>): string {
  return world.issues[0]?.body ?? '';
}

function rowsNamed(text: string, name: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith(`| ${name} |`));
}

const LINK = `https://github.com/acme/monorepo/blob/${COMMIT}/backend/jobs/run%20it.py`;

describe('an issue', () => {
  test('leads to the line that failed, in the commit that ran', () => {
    expect(rowsNamed(bodyOf(ranWith({})), 'In the repository')).toEqual([
      `| In the repository | [\`backend/jobs/run it.py\`](${LINK}#L41), line 41, at \`4f2a9c1\` |`,
    ]);
  });

  test('names no line where another commit may run, and says what it looked at', () => {
    const body = bodyOf(ranWith({ line: null, branch: 'main' }));
    expect(rowsNamed(body, 'In the repository')).toEqual([
      `| In the repository | [\`backend/jobs/run it.py\`](${LINK}), as of \`main\` |`,
    ]);
  });

  test('names suspect commits and owners before the samples, and that touching a file proves nothing', () => {
    const body = bodyOf(ranWith({}));
    const [, section = ''] = body.split('### Suspect commits\n');
    expect(section.slice(0, section.indexOf('<details>'))).toBe(`
Touched a file of the failing code in the 14 days before it failed; that alone proves nothing:

- [\`4f2a9c1\`](https://github.com/acme/monorepo/commit/${COMMIT}), 2026-03-03 by \`octocat\`: Load jobs lazily, fixes #\u200B3
- [\`c0ffee0\`](https://github.com/acme/monorepo/commit/${OTHER}), 2026-03-01

Code owners of the file: \`@\u200Bacme/backend\`, \`@\u200Boctocat\`.

`);
    expect(bodyOf(ranWith({ suspicion: 'deployed' }))).toContain('came with the revision that failed first');
  });

  test('has no headings for what is not known', () => {
    const body = bodyOf(ranWith({ owners: [], suspects: [] }));
    expect(body).not.toMatch(/Suspect|Code owners/);
    const unknown = bodyOf(tendedRun(EMPTY, { hour: 1, entries: inHour(1, 3, NO_FUNDS) }));
    expect(unknown).not.toMatch(/Suspect|Code owners|In the repository/);
  });

  test('leaves suspects out only after samples, where it would be too long', () => {
    const { world } = ranWith({});
    const shown = (chars: number): string => {
      const issues = world.issues.map((issue) => ({ ...issue, body: `${'x'.repeat(chars)}\n\n${issue.body}` }));
      const body = bodyOf(
        tendedRun({ ...world, issues }, { hour: 2, entries: inHour(2, 3, NO_FUNDS), traced: TRACED }),
      );
      return [...body.matchAll(/^### Suspect commits|^<details>/gm)].map(([found]) => found).join(' ');
    };
    const depths = Array.from({ length: 24 }, (_, index) => shown(60_000 + index * 200));
    expect([...new Set(depths)]).toEqual(['### Suspect commits <details>', '### Suspect commits', '']);
  });
});

test('a revision names what it was built from, and leads there only when all of the commit is told', () => {
  const built = (commit: string) => bodyOf(ranWith({}, { ...NO_FUNDS, labels: { 'commit-sha': commit } }));
  expect(rowsNamed(built(COMMIT), 'Revisions')).toEqual([
    `| Revisions | \`shop-00001\` at [\`4f2a9c1\`](https://github.com/acme/monorepo/commit/${COMMIT}) |`,
  ]);
  expect(rowsNamed(built('4f2a9c1d'), 'Revisions')).toEqual(['| Revisions | `shop-00001` at `4f2a9c1` |']);
});

test('the worklog says in short where it is and who owns it', () => {
  const worklog = textOf(ranWith({}), 'worklog.md');
  expect(worklog.match(/^- \*\*In the repository:\*\* \[/gm)).toHaveLength(1);
  expect(worklog).toContain('\n- **Code owners:** `@\u200Bacme/backend`, `@\u200Boctocat`\n');
});

test('what is withheld tells nothing of the code either', () => {
  const [cluster] = ranWith({}, { ...NO_FUNDS, labels: { 'commit-sha': COMMIT } }).report.clusters;
  if (cluster === undefined) throw new Error('no cluster');
  expect(JSON.stringify(cluster)).toMatch(/octocat.*acme\/backend|acme\/backend.*octocat/);
  expect(JSON.stringify(withheldCluster(cluster, []))).not.toMatch(/octocat|acme\/backend|run it|c0ffee|4f2a9c/);
});

test('a path that may not be shown is not linked either', () => {
  const ran = ranWith({ path: 'backend/password=hunter2hunter2xK9' });
  expect(JSON.stringify(ran.documents)).not.toContain('hunter2');
  expect(ran.report.clusters[0]).not.toHaveProperty('origin');
});

test('nobody is pinged and nothing is closed by the names, paths and messages of a repository', () => {
  const suspect = fc.record({
    commit: fc.constantFrom(COMMIT, OTHER),
    at: fc.constant('2026-03-03T09:00:00.000000000Z'),
    subject: hostileText,
    login: hostileText,
  });
  const traced = fc.record({
    path: hostileText.filter((path) => path !== ''),
    line: fc.option(fc.integer({ min: 1, max: 9_999 })),
    branch: fc.option(hostileText),
    owners: fc.array(fc.oneof(hostileText, fc.constant('@acme/backend')), { maxLength: 3 }),
    suspects: fc.array(suspect, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(traced, (fields) => {
      const ran = ranWith(fields);
      // Before the issues have numbers, which are links of ours.
      const worklog = textOf({ documents: ran.planned }, 'worklog.md');
      for (const text of [bodyOf(ran), worklog]) expect(wrongsOf(text)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
