import type { Published } from './publish-issues.ts';
import type { Tended } from './tend-issues.ts';
import { UserError } from './user-error.ts';

const MOST_NAMED = 3;

/** The documents tell all of it by then; the exit status has to tell it as well. */
export function failIfUnfinished({ unlisted }: Tended, { outcomes }: Published): void {
  if (unlisted !== undefined) {
    const reason = `could not be listed, so that none was opened: ${unlisted}`;
    throw new UserError({ thing: 'issues', reason, remedy: 'The next run tries again' });
  }
  const failed = outcomes.flatMap(({ result }) =>
    result.kind === 'refused' || result.kind === 'stopped' ? [result.why] : [],
  );
  if (failed.length === 0) return;
  const named = [...new Set(failed)].slice(0, MOST_NAMED).join('; ');
  const reason = `${failed.length} of ${outcomes.length} writes failed: ${named}`;
  throw new UserError({ thing: 'issues', reason, remedy: 'The worklog names each; the next run tries again' });
}
