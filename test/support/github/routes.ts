import { type Answer, refusal } from './answer.ts';
import { addComment, commentsOf, editComment } from './comments.ts';
import { CORRECTIONS, type Corrected } from './corrections.ts';
import { blobJson, commitJson, contents, createCommit } from './git.ts';
import type { Call } from './hub.ts';
import { issueJson } from './issue-view.ts';
import { createIssue, updateIssue } from './issues.ts';
import { createLabel, labelsOf } from './labels.ts';
import { listedCommits } from './listed-commits.ts';
import { listedIssues, listedPulls } from './listings.ts';
import type { OperationId } from './operations.ts';
import { pageOf } from './pages.ts';
import { createPull, pullJson, updatePull } from './pulls.ts';
import {
  actorOf,
  commentTextOf,
  flagOf,
  issuePatchOf,
  namesOf,
  numberIn,
  objectOf,
  personOf,
  refuseTooLong,
  textOf,
  titleOf,
} from './read-body.ts';
import { createRef, deleteRef, updateRef } from './refs.ts';
import { repositoryJson } from './repository.ts';
import { timelineOf } from './timeline.ts';

type Serve = (call: Call) => Promise<Answer>;

const ok = async (body: Promise<unknown>): Promise<Answer> => ({ status: 200, body: await body });
const created = async (body: Promise<unknown>): Promise<Answer> => ({ status: 201, body: await body });

/** The operations that CORRECTIONS gives a reason for. */
const OWN: Readonly<Record<Exclude<Corrected, 'rate-limit/get'>, Serve>> = {
  'repos/get': ({ hub }) => ok(repositoryJson(hub)),
  'repos/get-content': serveContents,
  'repos/list-commits': async (call) => pageOf(call, '/commits', await listedCommits(call)),
  'issues/list-for-repo': async (call) => pageOf(call, '/issues', await listedIssues(call)),
  'issues/create': serveCreateIssue,
  'issues/get': (call) => ok(issueJson(call.hub, numberIn(call, 'issue_number'))),
  'issues/update': serveUpdateIssue,
  'issues/list-comments': serveComments,
  'issues/create-comment': (call) =>
    created(addComment(call.hub, numberIn(call, 'issue_number'), commentTextOf(call.body), actorOf(call))),
  'issues/update-comment': (call) =>
    ok(editComment(call.hub, numberIn(call, 'comment_id'), commentTextOf(call.body), actorOf(call))),
  'issues/list-events-for-timeline': async (call) => {
    const number = numberIn(call, 'issue_number');
    return pageOf(call, `/issues/${number}/timeline`, await timelineOf(call.hub, number));
  },
  'issues/list-labels-for-repo': async (call) => pageOf(call, '/labels', await labelsOf(call.hub)),
  'issues/create-label': serveCreateLabel,
  'git/create-ref': (call) =>
    created(createRef(call.hub, textOf(call.body, 'ref') ?? '', textOf(call.body, 'sha') ?? '', actorOf(call))),
  'git/update-ref': (call) => {
    const move = { sha: textOf(call.body, 'sha') ?? '', force: flagOf(call.body, 'force') };
    return ok(updateRef(call.hub, call.path.ref ?? '', move, actorOf(call)));
  },
  'git/delete-ref': async (call) => {
    await deleteRef(call.hub, call.path.ref ?? '', actorOf(call));
    return { status: 204 };
  },
  'git/create-commit': serveCreateCommit,
  'git/get-commit': (call) => ok(commitJson(call.hub, call.path.commit_sha ?? '')),
  'git/create-tree': serveCreateTree,
  'git/get-blob': serveBlob,
  'pulls/list': async (call) => pageOf(call, '/pulls', await listedPulls(call)),
  'pulls/create': serveCreatePull,
  'pulls/get': (call) => ok(pullJson(call.hub, numberIn(call, 'pull_number'))),
  'pulls/update': serveUpdatePull,
};

export function serve(id: Exclude<OperationId, 'rate-limit/get'>, call: Call): Promise<Answer> {
  if (isCorrected(id)) return OWN[id](call);
  if (id === 'git/get-ref') return ok(call.hub.emulator.get(`/git/ref/${encodeURI(call.path.ref ?? '')}`));
  if (id === 'git/create-blob') return created(call.hub.emulator.send('POST', '/git/blobs', call.body));
  const recursive = call.query.has('recursive') ? '?recursive=1' : '';
  return ok(call.hub.emulator.get(`/git/trees/${encodeURIComponent(call.path.tree_sha ?? '')}${recursive}`));
}

function isCorrected<Id extends OperationId>(id: Id): id is Id & Corrected {
  return Object.hasOwn(CORRECTIONS, id);
}

async function serveCreateIssue(call: Call): Promise<Answer> {
  refuseTooLong('Issue', call.body);
  const { labels = [], assignees = [], body = null } = issuePatchOf(call.body);
  const issue = { title: titleOf('Issue', call.body), body, labels, assignees };
  const made = await createIssue(call.hub, issue, actorOf(call));
  const location = `${call.hub.url}/repos/${call.hub.owner}/${call.hub.repo}/issues/${made.number}`;
  return { status: 201, headers: { location }, body: made };
}

function serveUpdateIssue(call: Call): Promise<Answer> {
  refuseTooLong('Issue', call.body);
  return ok(updateIssue(call.hub, numberIn(call, 'issue_number'), issuePatchOf(call.body), actorOf(call)));
}

async function serveComments(call: Call): Promise<Answer> {
  const number = numberIn(call, 'issue_number');
  const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z');
  const comments = (await commentsOf(call.hub, number)).filter(({ updated_at }) => Date.parse(updated_at) >= since);
  return pageOf(call, `/issues/${number}/comments`, comments);
}

function serveCreateLabel({ hub, body }: Call): Promise<Answer> {
  const [color, description] = [textOf(body, 'color'), textOf(body, 'description')];
  const optional = { ...(color === undefined ? {} : { color }), ...(description === undefined ? {} : { description }) };
  return created(createLabel(hub, { name: textOf(body, 'name') ?? '', ...optional }));
}

function serveCreateCommit(call: Call): Promise<Answer> {
  const { body, hub } = call;
  const [author, committer] = [personOf(body, 'author'), personOf(body, 'committer')];
  const commit = {
    message: textOf(body, 'message') ?? '',
    tree: textOf(body, 'tree') ?? '',
    parents: namesOf(body, 'parents', 'name') ?? [],
    ...(author === undefined ? {} : { author }),
    ...(committer === undefined ? {} : { committer }),
  };
  return created(createCommit(hub, commit, actorOf(call)));
}

function serveCreateTree({ hub, body }: Call): Promise<Answer> {
  const types: Readonly<Record<string, string>> = { '040000': 'tree', '160000': 'commit' };
  const entries = (Array.isArray(body.tree) ? body.tree : []).map((entry: unknown) => {
    const { mode } = objectOf(entry);
    return { type: types[String(mode)] ?? 'blob', ...objectOf(entry) };
  });
  return created(hub.emulator.send('POST', '/git/trees', { ...body, tree: entries }));
}

async function serveContents({ hub, path, query, wantsRaw }: Call): Promise<Answer> {
  return { status: 200, body: await contents(hub, path.path ?? '', query.get('ref'), wantsRaw ? 'raw' : 'json') };
}

async function serveBlob({ hub, path, wantsRaw }: Call): Promise<Answer> {
  return { status: 200, body: await blobJson(hub, path.file_sha ?? '', wantsRaw ? 'raw' : 'json') };
}

function serveCreatePull(call: Call): Promise<Answer> {
  refuseTooLong('PullRequest', call.body);
  const { body } = call;
  if (body.issue !== undefined || body.head_repo !== undefined) throw refusal(501, 'Not served by this double');
  const [title, text] = [titleOf('PullRequest', body), textOf(body, 'body') ?? null];
  const branches = { head: textOf(body, 'head') ?? '', base: textOf(body, 'base') ?? '' };
  return created(createPull(call.hub, { title, body: text, ...branches, draft: flagOf(body, 'draft') }, actorOf(call)));
}

function serveUpdatePull(call: Call): Promise<Answer> {
  refuseTooLong('PullRequest', call.body);
  const { title, body, state } = issuePatchOf(call.body);
  const base = textOf(call.body, 'base');
  const patch = {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state }),
    ...(base === undefined ? {} : { base }),
  };
  return ok(updatePull(call.hub, numberIn(call, 'pull_number'), patch, actorOf(call)));
}
