// What an answer of GitHub's means: its status and words come in, what to do and a sentence for people go out.
import { isRecord } from '../../collect/parse-object.ts';
import { cleanLine } from '../../text/text.ts';
import type { StopCause } from '../../types/tracker.ts';
import type { Answer } from './connection.ts';

/** What the token needs, in the words of a workflow. */
export type Permission =
  | 'issues: read'
  | 'issues: write'
  | 'contents: read'
  | 'contents: write'
  | 'pull-requests: write';

/** What a caller may want to know of a refusal. */
type Cause =
  | 'exists'
  | 'overtaken'
  | 'protected'
  | 'forbidden'
  | 'forbidden-pull-request'
  | 'no-issues'
  | 'no-commits'
  | 'empty'
  | 'other';

/** Final: `gone` there is no such thing · `refused` not this one · `stopped` nothing more in this run. */
export type Failure = {
  readonly kind: 'gone' | 'refused' | 'stopped';
  readonly cause: Cause;
  readonly reason: string;
  /** A sentence of its own, or ''. */
  readonly remedy: string;
};

export type Verdict =
  | { readonly kind: 'ok' }
  | { readonly kind: 'moved'; readonly location: string }
  /** Nobody knows whether it was done. */
  | { readonly kind: 'unclear'; readonly reason: string }
  /** Not done, for being too fast; undefined where GitHub names no time. */
  | { readonly kind: 'slower'; readonly seconds: number | undefined }
  /** Not done: the requests of the hour are used up until then, in milliseconds since the epoch. */
  | { readonly kind: 'spent'; readonly until: number }
  | Failure;

type Row = {
  readonly status: readonly number[];
  readonly said?: RegExp;
  readonly kind: Failure['kind'];
  readonly cause?: Cause;
  readonly reason: string;
  readonly remedy: string;
};

const MOST_QUOTED_CHARS = 200;
/** `{permission}` and `{said}` are filled in. The first row that fits counts. */
const ROWS: readonly Row[] = [
  {
    status: [401],
    kind: 'stopped',
    reason: 'GitHub does not accept the token',
    remedy: 'Check `github-token`: a token of your own may have expired',
  },
  {
    status: [403],
    said: /archived/i,
    kind: 'stopped',
    reason: 'the repository is archived, so nothing can be written',
    remedy: 'Unarchive it, or remove the workflow',
  },
  {
    status: [403, 422],
    said: /\blocked\b/i,
    kind: 'refused',
    reason: 'the conversation is locked',
    remedy: 'Unlock it for updates to go on',
  },
  {
    status: [403],
    said: /not permitted to create or approve pull requests/i,
    kind: 'refused',
    cause: 'forbidden-pull-request',
    reason: 'the repository lets no workflow open pull requests',
    remedy:
      'Switch on "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General, in the organisation first where it has one',
  },
  {
    status: [403, 409, 422],
    said: /protected branch|rule violations|protected ref|GH0(?:06|13)/i,
    kind: 'refused',
    cause: 'protected',
    reason: 'a rule of the repository protects the branch',
    remedy: 'Leave the branches of Log Gardener out of the rule',
  },
  {
    status: [403],
    said: /SAML|single sign-on/i,
    kind: 'stopped',
    reason: 'the organisation wants the token authorised for single sign-on',
    remedy: 'Authorise it, or use the token of the workflow',
  },
  {
    status: [403],
    kind: 'stopped',
    cause: 'forbidden',
    reason: 'the token lacks the right `{permission}`{said}',
    remedy: 'Add `{permission}` under `permissions:` of the job',
  },
  {
    status: [404, 410, 422],
    said: /issues (?:are|is|has been|have been) disabled/i,
    kind: 'stopped',
    cause: 'no-issues',
    reason: 'issues are switched off in this repository',
    remedy: 'Switch them on under Settings, General, Features',
  },
  {
    status: [451],
    kind: 'stopped',
    reason: 'GitHub blocks access to the repository',
    remedy: 'Ask its owner',
  },
  {
    status: [409],
    said: /empty/i,
    kind: 'refused',
    cause: 'empty',
    reason: 'the repository has no commit yet',
    remedy: 'Make a first one',
  },
  {
    status: [404, 410],
    kind: 'gone',
    reason: 'GitHub knows no such thing, or does not show it to this token',
    remedy: 'It was deleted or moved, or the job lacks `{permission}` under `permissions:`',
  },
  { status: [422], said: /no commit found/i, kind: 'gone', reason: 'there is no such commit or branch', remedy: '' },
  {
    status: [422],
    said: /already.?exists/i,
    kind: 'refused',
    cause: 'exists',
    reason: 'it exists already',
    remedy: '',
  },
  {
    status: [409, 422],
    said: /fast.?forward|reference does not exist|reference cannot be updated|is at .{0,80} but expected/i,
    kind: 'refused',
    cause: 'overtaken',
    reason: 'somebody else has changed the branch meanwhile',
    remedy: 'The next run goes on from there',
  },
  {
    status: [422],
    said: /no commits between/i,
    kind: 'refused',
    cause: 'no-commits',
    reason: 'the branch holds nothing new',
    remedy: '',
  },
];

export function judge(answer: Answer, permission: Permission): Verdict {
  if (answer.kind === 'silence') return { kind: 'unclear', reason: answer.reason };
  const { status, headers } = answer;
  if (status < 300 || status === 304) return { kind: 'ok' };
  if (status < 400) return { kind: 'moved', location: textOf(headers.location) };
  if (status >= 500 || status === 408) return { kind: 'unclear', reason: `it answered ${status}` };
  const said = whatItSaid(answer.data);
  return limitIn(status, said, headers) ?? failureIn(status, said, permission);
}

export function stopCauseOf({ cause }: Pick<Failure, 'cause'>): StopCause {
  return cause === 'forbidden' || cause === 'no-issues' ? cause : 'other';
}

/** One sentence or two. */
export function whyOf({ reason, remedy }: Pick<Failure, 'reason' | 'remedy'>): string {
  return remedy === '' ? reason : `${reason}. ${remedy}`;
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function limitIn(status: number, said: string, headers: Readonly<Record<string, unknown>>): Verdict | undefined {
  if (status !== 429 && status !== 403) return undefined;
  const after = textOf(headers['retry-after']);
  if (after === '' && textOf(headers['x-ratelimit-remaining']) === '0') {
    return { kind: 'spent', until: Number(textOf(headers['x-ratelimit-reset'])) * 1_000 };
  }
  if (status === 403 && after === '' && !/secondary rate limit|abuse detection/i.test(said)) return undefined;
  return { kind: 'slower', seconds: /^\d{1,9}$/.test(after) ? Number(after) : undefined };
}

function failureIn(status: number, said: string, permission: Permission): Failure {
  const row = ROWS.find((candidate) => candidate.status.includes(status) && (candidate.said?.test(said) ?? true));
  const quoted = said === '' ? '' : ` and says: ${said}`;
  if (row === undefined) {
    return { kind: 'refused', cause: 'other', reason: `GitHub refuses it (${status})${quoted}`, remedy: '' };
  }
  const fill = (text: string): string =>
    text.replaceAll('{permission}', () => permission).replaceAll('{said}', () => (said === '' ? '' : ` (${said})`));
  return { kind: row.kind, cause: row.cause ?? 'other', reason: fill(row.reason), remedy: fill(row.remedy) };
}

/** GitHub's own words, never a page of HTML from something in between. */
function whatItSaid(data: unknown): string {
  if (!isRecord(data)) return '';
  const errors = Array.isArray(data.errors) ? data.errors.slice(0, 3).map(detailOf) : [];
  const said = [textOf(data.message), ...errors].filter((part) => part !== '').join(': ');
  return /[<>]/.test(said) ? '' : cleanLine(said, MOST_QUOTED_CHARS).replace(/\.$/, '');
}

function detailOf(error: unknown): string {
  if (!isRecord(error)) return textOf(error);
  return textOf(error.message) || [error.resource, error.field, error.code].map(textOf).join(' ').trim();
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
