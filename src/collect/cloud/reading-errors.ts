import type { CloudLogging } from '../../settings/logs-source.ts';
import { cleanLine } from '../../text/text.ts';
import { UserError } from '../../user-error.ts';
import { type Status, statusOf } from './status.ts';

/** Who asked for what, for errors to name. */
export type Request = Pick<CloudLogging, 'projects' | 'filter'> & { readonly member: string };

const MOST_QUOTED_CHARS = 200;
const TAKES_EFFECT = 'A new role takes effect within five minutes';

/** What Cloud Logging refused and cannot be mended by trying again → what the user can do about it. */
export function readingError(error: unknown, request: Request): UserError {
  const problem = problemOf(statusOf(error), error, request);
  return new UserError(problem, { cause: error });
}

/** Nothing at all could be read. */
export function gaveUpError(trouble: 'quota' | 'outage', error: unknown, request: Request): UserError {
  const projects = request.projects.join(', ');
  const thing = `Cloud Logging of ${projects}`;
  const problem =
    trouble === 'quota'
      ? {
          thing,
          reason: 'no entry was read: the quota of read requests was used up through two minutes of trying',
          remedy:
            'Run less often, keep other readers of these logs apart, or ask for more of "Read requests per minute"',
        }
      : {
          thing,
          reason: `no entry was read: it did not answer through two minutes of trying (${statusOf(error)})`,
          remedy: 'Try again later; behind a proxy or with endpoints of your own, check that the runner reaches them',
        };
  return new UserError(problem, { cause: error });
}

type Problem = { readonly thing: string; readonly reason: string; readonly remedy: string };

function problemOf(status: Status, error: unknown, request: Request): Problem {
  const projects = request.projects.join(', ');
  const thing = `Cloud Logging of ${projects}`;
  switch (status) {
    case 'PERMISSION_DENIED':
      return deniedProblem(error, request);
    case 'INVALID_ARGUMENT':
      return {
        thing: request.filter === '' ? thing : 'filter',
        reason: `Cloud Logging refuses the query${saidIn(error)}`,
        remedy: 'Try it in the Logs Explorer, and check project-id',
      };
    case 'NOT_FOUND': {
      const remedy = 'Check project-id: it takes ids as gcloud projects list prints them';
      return { thing: `project-id ${projects}`, reason: 'there is no such project', remedy };
    }
    case 'UNAUTHENTICATED': {
      const reason = `the access token of ${request.member} was refused, and so was a fresh one`;
      return {
        thing,
        reason,
        remedy: 'Check that the service account is enabled and that the clock of the runner is right',
      };
    }
    default: {
      const reason = `it answered ${status}${saidIn(error)}`;
      return { thing, reason, remedy: 'Try again later; if it stays, check the endpoint and the proxy of the runner' };
    }
  }
}

function deniedProblem(error: unknown, { projects, member }: Request): Problem {
  const said = messageOf(error);
  const thing = `Cloud Logging of ${projects.join(', ')}`;
  const project = projects.length === 1 ? (projects[0] ?? 'PROJECT') : 'PROJECT';
  if (isOff(error, said)) {
    const remedy = `Run: gcloud services enable logging.googleapis.com --project=${project}`;
    return { thing, reason: 'the Cloud Logging API (logging.googleapis.com) is not enabled', remedy };
  }
  const grant = (role: string) =>
    `gcloud projects add-iam-policy-binding ${project} --member="${member}" --role=${role}`;
  if (/privateLogEntries|logging\.views\.access/.test(said)) {
    const reason = `${member} may not read private logs or this log view (logging.privateLogEntries.list, logging.views.access)`;
    const remedy = `For data-access logs run: ${grant('roles/logging.privateLogViewer')}; for a log view grant roles/logging.viewAccessor on it. ${TAKES_EFFECT}`;
    return { thing, reason, remedy };
  }
  const each = projects.length === 1 ? '' : ' for each project';
  const reason = `${member} lacks the permission logging.logEntries.list, or there is no such project`;
  const remedy = `Run${each}: ${grant('roles/logging.viewer')} (roles/logging.privateLogViewer for data-access logs too). ${TAKES_EFFECT}`;
  return { thing, reason, remedy };
}

/** Google's own word for it; older answers say it in words alone. */
function isOff(error: unknown, said: string): boolean {
  const reason = error instanceof Error && 'reason' in error ? error.reason : undefined;
  return reason === 'SERVICE_DISABLED' || /SERVICE_DISABLED|has not been used in project|it is disabled/.test(said);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

/** Never a page of HTML from a proxy: only what Google says itself, cleaned, without the code in front of it. */
function saidIn(error: unknown): string {
  const said = messageOf(error).replace(/^\d+ [A-Z_]+: /, '');
  return said === '' || /[<>]/.test(said) ? '' : ` (it says: ${cleanLine(said, MOST_QUOTED_CHARS).replace(/\.$/, '')})`;
}
