import type { Cluster, Pattern } from '../types/cluster.ts';
import { type Severity, severityRank } from '../types/severity.ts';
import type { Move } from './move.ts';
import { WORDS } from './words.ts';

/** What Python and Ruby call the code of a file outside of all functions: it runs when the file is loaded. */
const OUTSIDE_FUNCTIONS: ReadonlySet<string> = new Set(['<module>', '<main>', '<top (required)>']);
/** Node names it like other nameless functions; this caller tells. */
const LOADER = 'Module._compile';

/** What was raised while a file was loaded keeps the process from starting, unless it can do without. */
export function byStart({ patterns }: Cluster, level: Severity): Move | undefined {
  const [leader] = patterns;
  if (leader?.evidence !== 'stack' || severityRank(level) < severityRank('ERROR') || !isRaisedAtLoad(leader)) {
    return undefined;
  }
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
