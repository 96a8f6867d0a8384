import type { Cluster, Pattern } from '../types/cluster.ts';
import { type Severity, severityRank } from '../types/severity.ts';
import type { Move } from './move.ts';
import { WORDS } from './words.ts';

/** What Python and Ruby call the code of a file outside of all functions: it runs when the file is loaded. */
const OUTSIDE_FUNCTIONS: ReadonlySet<string> = new Set(['<module>', '<main>', '<top (required)>']);
/** Node names it like other nameless functions; this caller tells. */
const LOADER = 'Module._compile';

/** What the platform says of an instance that did not come up. */
const NOT_STARTED =
  /\bstartup (?:\w{1,10} )?probe failed\b|\bfailed to start and listen\b|\bApplication exec likely failed|\binstance could not start\b/i;

/** What kept a process from starting: the platform says so behind it, or it was raised while a file was loaded. */
export function byStart({ patterns }: Cluster, level: Severity): Move | undefined {
  const [leader, ...consequences] = patterns;
  if (leader === undefined || severityRank(level) < severityRank('ERROR')) return undefined;
  if (consequences.some(({ template }) => NOT_STARTED.test(template)))
    return { by: 'start', to: 'P0', why: 'the service did not start after it, as the platform says' };
  return leader.evidence === 'stack' ? byLoading(leader) : undefined;
}

/** Unless the service can do without what was loaded. */
function byLoading(leader: Pattern): Move | undefined {
  if (!isRaisedAtLoad(leader)) return undefined;
  if ([WORDS.doesWithout, WORDS.optional, WORDS.degraded].some((words) => words.test(leader.template)))
    return undefined;
  return {
    by: 'start',
    to: 'P0',
    why: 'it was raised while a file of the service was loaded, outside of any function',
  };
}

function isRaisedAtLoad({ frames }: Pattern): boolean {
  const at = frames.findIndex(({ own }) => own);
  const name = frames[at]?.function ?? '';
  return OUTSIDE_FUNCTIONS.has(name) || (name !== '' && frames[at + 1]?.function === LOADER);
}
