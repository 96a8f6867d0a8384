import type { Priority } from '../types/cluster.ts';

export const MEANINGS: Readonly<Record<Priority, string>> = {
  P0: 'blocks: system down, data loss, security hole',
  P1: 'major feature or many users',
  P2: 'moderate',
  P3: 'minor',
  P4: 'informational, worklog only',
};

export const ADVICE: Readonly<Record<Priority, string>> = {
  P0: 'Look now',
  P1: 'Look today',
  P2: 'Plan',
  P3: 'When there is time',
  P4: 'Nothing to do',
};
