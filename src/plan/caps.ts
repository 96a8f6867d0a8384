import type { Case } from './cases.ts';
import { counted } from './counted.ts';

/** Cases as they are once no more issues may be opened: the most urgent go first, the rest waits and is named. */
export function capped(cases: readonly Case[], opened: number, most: number): readonly Case[] {
  let left = most - opened;
  const before = opened > 0 ? `, and ${opened} ${opened === 1 ? 'was' : 'were'} opened by a run before` : '';
  return cases.map((each): Case => {
    if (each.decision.do !== 'open') return each;
    left -= 1;
    if (left >= 0) return each;
    return {
      ...each,
      decision: { do: 'wait', why: `waits: at most ${counted(most, 'new issue')} for one window${before}` },
    };
  });
}
