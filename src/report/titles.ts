import { titlesOf } from '../plan/plan.ts';
import { type CleanText, compose, type Door, plainTitle } from '../text/text.ts';
import type { Ranked } from '../types/cluster.ts';
import type { Step, TendingStep } from '../types/plan.ts';
import { type Decided, planOf, tendingOf } from './decided.ts';

const MAX_TITLE_CHARS = 256;
const MAX_BEFORE_FINGERPRINT = 220;

/** By fingerprint: the titles of issues as the plan has them; for a cluster without one, as it would be. */
export function titlesFor(ranked: readonly Ranked[], decided: Decided, door: Door): ReadonlyMap<string, CleanText> {
  const { steps } = planOf(decided);
  const issues = tendingOf(decided)?.issues;
  const usual = titlesOf(ranked);
  const titled = steps.flatMap((step, index): readonly Titled[] => {
    const fingerprint = ranked[index]?.cluster.fingerprint ?? step.fingerprint;
    const own = openedTitle(step);
    if (own !== undefined) return [{ fingerprint, title: own, kind: 'own' }];
    const issue = 'issue' in step && step.issue !== null ? issues?.get(step.issue) : undefined;
    const changed = 'title' in step ? step.title : null;
    if (issue !== undefined) {
      return [{ fingerprint, title: door.line(changed ?? issue.title, MAX_TITLE_CHARS), kind: 'given' }];
    }
    const title = usual[index];
    return title === undefined ? [] : [{ fingerprint, title, kind: 'own' }];
  });
  return shownTitles(titled, door);
}

type Titled = {
  readonly fingerprint: string;
  readonly title: CleanText;
  /** `given` stands on an issue already and stays, whoever else has it. */
  readonly kind: 'own' | 'given';
};

function openedTitle(step: Step | TendingStep): CleanText | undefined {
  return step.do === 'open' || step.do === 'umbrella' ? step.title : undefined;
}

/** After the team's own redaction; where that makes two alike, the fingerprint tells them apart. */
function shownTitles(titled: readonly Titled[], door: Door): ReadonlyMap<string, CleanText> {
  const taken = new Set<string>();
  const shown = new Map<string, CleanText>();
  for (const { fingerprint, title, kind } of titled) {
    if (shown.has(fingerprint)) continue;
    const own = kind === 'given' ? title : differentTitle({ fingerprint, title }, taken, door);
    taken.add(own);
    shown.set(fingerprint, own);
  }
  return shown;
}

function differentTitle(
  { fingerprint, title }: Pick<Titled, 'fingerprint' | 'title'>,
  taken: ReadonlySet<string>,
  door: Door,
): CleanText {
  const again = door.line(title, MAX_TITLE_CHARS);
  const shown = again === title ? title : plainTitle(again);
  if (!taken.has(shown)) return shown;
  return plainTitle(compose`${door.line(title, MAX_BEFORE_FINGERPRINT)} (${door.line(fingerprint, MAX_TITLE_CHARS)})`);
}
