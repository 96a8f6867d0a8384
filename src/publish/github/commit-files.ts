import type { CommitResult, CommitWanted } from '../../types/branches.ts';
import type { Courier } from './courier.ts';
import { headOf, makeCommit, moveBranch, refusalOf, replaceBranch, treeOf } from './git-data.ts';
import { type Failure, whyOf } from './refusals.ts';

type Heads = { readonly branch: string | undefined; readonly parent: string };

/** Others may push meanwhile: so often the commit is made again on top of theirs. */
const MOST_TRIES = 3;

/**
 * One commit with all changes, or none. Nobody's commit is ever lost: branches move forward, or leave what `givenUp`
 * names.
 */
export async function commitFiles(courier: Courier, wanted: CommitWanted): Promise<CommitResult> {
  if (wanted.branch === wanted.base) {
    return { kind: 'protected', why: `${wanted.base} is the base branch, which only people change` };
  }
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const result = await commitOnce(courier, tried === 0 ? wanted : { ...wanted, standsAt: undefined });
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
  const { parent } = heads;
  const tree = wanted.known?.commit === parent ? wanted.known.tree : await treeOf(courier, parent);
  if (typeof tree !== 'string') return resultOf(tree);
  const { files, deletions, message } = wanted;
  const made = await makeCommit(courier, { files, deletions, message, parent: { commit: parent, tree } });
  if (made.kind === 'unchanged') return made;
  if (made.kind !== 'committed') return resultOf(made);
  const moved = await movedTo(courier, wanted, heads, made.commit);
  if (moved === 'overtaken') return 'overtaken';
  if (moved !== 'moved') return resultOf(moved);
  const onto = wanted.from === 'base' || heads.branch === undefined ? 'base' : 'branch';
  return { kind: 'done', tip: { commit: made.commit, tree: made.tree }, parent, onto, verified: made.verified };
}

async function movedTo(
  courier: Courier,
  { branch, from, givenUp }: CommitWanted,
  heads: Heads,
  to: string,
): Promise<'moved' | 'overtaken' | Failure> {
  const moved = await moveBranch(courier, { branch, to, from: heads.branch });
  if (moved !== 'overtaken' || from === 'branch' || givenUp === undefined || heads.branch !== givenUp) return moved;
  return replaceBranch(courier, { branch, to, replaces: givenUp });
}

async function headsOf(courier: Courier, { branch, base, from, standsAt }: CommitWanted): Promise<Heads | Failure> {
  const head = standsAt ?? (await headOf(courier, branch));
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
