import type { Courier } from './courier.ts';
import { type FileChanges, headOf, makeCommit, moveBranch, refusalOf, treeOf } from './git-data.ts';
import { type Failure, whyOf } from './refusals.ts';

export type CommitWanted = FileChanges & {
  readonly branch: string;
  /** Where the branch begins when it is not there yet. Never written to. */
  readonly base: string;
  /**
   * `branch` adds to what the branch holds, commits of people included. `base` begins afresh from the base branch, which
   * an existing branch allows only when the base branch holds all of it.
   */
  readonly from: 'branch' | 'base';
  readonly message: string;
};

export type CommitResult =
  | {
      readonly kind: 'done';
      readonly commit: string;
      /** Whether GitHub shows it as verified. */
      readonly verified: boolean;
    }
  /** The branch holds all of it already. */
  | { readonly kind: 'unchanged' }
  /** The branch holds what must not be lost, or others keep changing it. */
  | { readonly kind: 'diverged'; readonly why: string }
  | { readonly kind: 'protected'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'stopped'; readonly why: string };

type Heads = { readonly branch: string | undefined; readonly parent: string };

/** Others may push meanwhile: so often the commit is made again on top of theirs. */
const MOST_TRIES = 3;

/** One commit with all changes, or none. Nobody's commit is ever lost: branches only move forward. */
export async function commitFiles(courier: Courier, wanted: CommitWanted): Promise<CommitResult> {
  if (wanted.branch === wanted.base) {
    return { kind: 'protected', why: `${wanted.base} is the base branch, which only people change` };
  }
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const result = await commitOnce(courier, wanted);
    if (result !== 'overtaken') return result;
    if (wanted.from === 'base') {
      const why = `${wanted.branch} holds commits that ${wanted.base} does not: they are kept`;
      return { kind: 'diverged', why };
    }
  }
  return { kind: 'diverged', why: `others kept changing ${wanted.branch}` };
}

async function commitOnce(courier: Courier, wanted: CommitWanted): Promise<CommitResult | 'overtaken'> {
  const heads = await headsOf(courier, wanted);
  if ('kind' in heads) return resultOf(heads);
  const tree = await treeOf(courier, heads.parent);
  if (typeof tree !== 'string') return resultOf(tree);
  const { files, deletions, message, branch } = wanted;
  const made = await makeCommit(courier, { files, deletions, message, parent: { commit: heads.parent, tree } });
  if (made.kind === 'unchanged') return made;
  if (made.kind !== 'committed') return resultOf(made);
  const moved = await moveBranch(courier, { branch, to: made.commit, from: heads.branch });
  if (moved === 'overtaken') return 'overtaken';
  if (moved !== 'moved') return resultOf(moved);
  return { kind: 'done', commit: made.commit, verified: made.verified };
}

async function headsOf(courier: Courier, { branch, base, from }: CommitWanted): Promise<Heads | Failure> {
  const head = await headOf(courier, branch);
  if (typeof head !== 'string') return head;
  if (head !== 'absent' && from === 'branch') return { branch: head, parent: head };
  const start = await headOf(courier, base);
  if (typeof start !== 'string') return start;
  if (start !== 'absent') return { branch: head === 'absent' ? undefined : head, parent: start };
  const reason = `there is no branch ${base} to begin from`;
  return { kind: 'refused', cause: 'other', reason, remedy: 'Check `base-branch`' };
}

function resultOf(failure: Failure): CommitResult {
  if (failure.cause === 'protected') return { kind: 'protected', why: whyOf(failure) };
  return refusalOf(failure);
}
