import { describe, expect, it } from 'vitest';
import { applyWrites } from '../../../../src/publish/github/apply-writes.ts';
import { githubTracker } from '../../../../src/publish/github/tracker.ts';
import type { Outcome, Write } from '../../../../src/types/tracker.ts';
import { type Asked, courierTo, type Scripted, said, scriptedGitHub } from './scripted-github.ts';

const about = { fingerprint: 'v1:1', why: 'seen 3 times' };
const create = (title: string): Write => ({
  ...about,
  do: 'create',
  title,
  body: '<!-- m -->',
  labels: [],
  marker: '<!-- m -->',
});
const change = (issue: number): Write => ({ ...about, do: 'change', issue, change: { title: 'T' } });
const comment = (issue: number): Write => ({ ...about, do: 'comment', issue, body: 'worse', marker: 'worse' });

const made = { status: 201, body: { number: 9 } };

async function apply(
  writes: readonly Write[],
  answer: (asked: Asked) => Scripted = () => made,
  most = 100,
): Promise<{
  readonly kinds: readonly string[];
  readonly calls: readonly string[];
  readonly outcomes: readonly Outcome[];
}> {
  await using github = await scriptedGitHub(answer);
  const tracker = githubTracker(courierTo(github.url), () => {});
  const outcomes = await applyWrites(writes, tracker, { most, onOutcome: async () => undefined });
  return { kinds: outcomes.map(({ result }) => result.kind), calls: github.calls(), outcomes };
}

describe('applying the writes of a plan', () => {
  it('sends each in its order and tells what became of it', async () => {
    const { calls, outcomes } = await apply([create('A'), change(7), comment(7)]);
    expect(calls).toEqual(['POST /issues', 'PATCH /issues/7', 'POST /issues/7/comments']);
    expect(outcomes.map(({ result }) => result)).toEqual([
      { kind: 'done', issue: 9 },
      { kind: 'done', issue: 7 },
      { kind: 'done', issue: 7 },
    ]);
  });

  it('goes on after one that is refused, or one bad title would cost twenty issues', async () => {
    const { kinds } = await apply([create('bad'), create('A'), create('B')], ({ body }) =>
      body.title === 'bad' ? said(422, 'Validation Failed') : made,
    );
    expect(kinds).toEqual(['refused', 'done', 'done']);
  });

  it.each([
    ['deleted', said(410, 'This issue was deleted'), 'gone'],
    ['locked', said(403, 'issue is locked'), 'refused'],
  ] as const)(
    'makes no comment about a change to an issue that was %s, which every run would make again',
    async (_, answer, kind) => {
      const { kinds, calls } = await apply([change(7), comment(7), change(8)], ({ path }) =>
        path === '/issues/7' ? answer : made,
      );
      expect(kinds).toEqual([kind, kind, 'done']);
      expect(calls).not.toContain('POST /issues/7/comments');
    },
  );

  it('sends nothing more once nothing can be written, and leaves the rest to the next run', async () => {
    const { kinds, calls, outcomes } = await apply([create('A'), create('B'), change(7), comment(7)], ({ body }) =>
      body.title === 'B' ? said(403, 'Repository was archived so is read-only.') : made,
    );
    expect(kinds).toEqual(['done', 'stopped', 'deferred', 'deferred']);
    expect(calls).toHaveLength(2);
    expect(outcomes[3]?.result).toMatchObject({ why: expect.stringContaining('archived') });
  });

  it('keeps to the most writes of a run, and parts no comment from its change', async () => {
    const { kinds, calls } = await apply([create('A'), create('B'), change(7), comment(7), create('C')], () => made, 3);
    expect(kinds).toEqual(['done', 'done', 'deferred', 'deferred', 'deferred']);
    expect(calls).toHaveLength(2);
  });

  it('makes no more writes than allowed even where two belong together', async () => {
    const { kinds, calls } = await apply([change(7), comment(7)], () => made, 1);
    expect(kinds).toEqual(['done', 'deferred']);
    expect(calls).toHaveLength(1);
    expect((await apply([create('A')], () => made, 0)).kinds).toEqual(['deferred']);
  });

  it('sends nothing more once it is told to stop, or two runs would write at once', async () => {
    await using github = await scriptedGitHub(() => made);
    const tracker = githubTracker(courierTo(github.url), () => {});
    const onOutcome = async (soFar: readonly Outcome[]) => (soFar.length === 2 ? 'taken over' : undefined);
    const outcomes = await applyWrites([change(7), change(8), create('A')], tracker, { most: 9, onOutcome });
    expect(github.calls()).toEqual(['PATCH /issues/7', 'PATCH /issues/8']);
    expect(outcomes[2]?.result).toEqual({ kind: 'deferred', why: 'waits for the next run: taken over' });
  });

  it('records each outcome before the next write, or a killed run would not know what it did', async () => {
    const log: string[] = [];
    await using github = await scriptedGitHub(({ method, path }) => {
      log.push(`${method} ${path}`);
      return made;
    });
    const tracker = githubTracker(courierTo(github.url), () => {});
    const onOutcome = async (soFar: readonly Outcome[]): Promise<undefined> => {
      await Promise.resolve();
      log.push(soFar.map(({ write, result }) => `${write.do} ${result.kind}`).join(', '));
    };
    await applyWrites([change(7), change(8)], tracker, { most: 9, onOutcome });
    expect(log).toEqual(['PATCH /issues/7', 'change done', 'PATCH /issues/8', 'change done, change done']);
  });
});
