import type { OperationId } from './operations.ts';

/** Where emulate answers otherwise than GitHub does, and the proxy therefore answers itself, with why. */
export const CORRECTIONS = {
  'rate-limit/get': 'emulate tells the limits of a person, not those of a GITHUB_TOKEN, and counts nothing',
  'repos/get': 'emulate cannot be told that a repository is internal, archived or without issues',
  'repos/get-content': 'emulate sends files above 1 MiB with their content, and base64 in one line',
  'repos/list-commits': 'emulate knows no account of an author, and goes by parents instead of dates',
  'issues/list-for-repo':
    'emulate leaves out pull requests, knows no deleted and transferred issues, tells labels apart by case, and lists at once',
  'issues/create': 'emulate has no limits of length, one author, its own clock, and a second label for another case',
  'issues/get': 'emulate knows no deleted, transferred and locked issues, and no issue that is a pull request',
  'issues/update':
    'emulate keeps no reason `duplicate`, takes a reason without a change of state, and moves updated_at by its own clock',
  'issues/list-comments': 'emulate has one author and its own clock',
  'issues/create-comment': 'emulate has no limits of length, and takes comments on locked issues',
  'issues/update-comment': 'emulate has no limits of length and its own clock',
  'issues/list-events-for-timeline': 'emulate has no comments, renames and cross-references in it, and says `opened`',
  'issues/list-labels-for-repo': 'emulate links to its own address for more pages',
  'issues/create-label': 'emulate has no limits of length, takes any colour, and tells names apart by case',
  'git/create-ref': 'emulate takes names that git refuses, and a branch `a/b` beside a branch `a`',
  'git/update-ref': 'emulate says 404 for a branch that does not exist, and leaves pull requests where they were',
  'git/delete-ref': 'emulate says 404 for a branch that does not exist, and leaves its pull requests open',
  'git/create-commit': 'emulate asks for parents, dates commits by its own clock, and signs none',
  'git/get-commit': 'emulate signs no commits',
  'git/create-tree': 'emulate asks for the type of an entry, which its mode tells',
  'git/get-blob': 'emulate sends base64 in one line',
  'pulls/list':
    'emulate filters by a head without its owner, which GitHub ignores, and leaves head.sha as it was at first',
  'pulls/create':
    'emulate makes up missing branches, opens a second pull request for a branch, and one without commits',
  'pulls/get': 'emulate leaves head.sha as it was at first',
  'pulls/update': 'emulate reopens what was merged, or has lost its branch',
} as const satisfies Partial<Readonly<Record<OperationId, string>>>;

export type Corrected = keyof typeof CORRECTIONS;

/** What emulate says, and what GitHub says in its place. */
const WORDING: readonly (readonly [RegExp, string])[] = [
  [/^Update is not a fast-forward$/, 'Update is not a fast forward'],
  [/^Invalid sha$/, 'Object does not exist'],
  [/^Invalid (?:tree|base_tree)$/, 'Tree SHA does not exist'],
  [/^Invalid parent /, 'Parent SHA does not exist or is not a commit object'],
  [/^Invalid blob sha$/, 'tree.sha is not a valid blob'],
  [/^Validation failed$/, 'Validation Failed'],
];

export function inGithubsWords(message: string): string {
  return WORDING.find(([said]) => said.test(message))?.[1] ?? message;
}
