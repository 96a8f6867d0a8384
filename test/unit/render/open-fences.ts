import { linesOutsideFences } from '../../../src/plan/own-lines.ts';

/** Whether a text ends inside of fenced code: what follows it would be code, too. */
export function openFencesIn(markdown: string): number {
  const probe = 'a line of its own behind the text';
  return linesOutsideFences(`${markdown}\n${probe}`).some(({ text }) => text === probe) ? 0 : 1;
}
