import type { Cluster, Pattern } from '../types/cluster.ts';
import type { Severity } from '../types/severity.ts';
import { BANDS, RULES, type Rule } from './ladder.ts';
import type { Move } from './move.ts';

const MAX_INTRODUCTION = 500; // characters

/** The first rule whose words the leading pattern uses decides, also when it leaves the priority where it is. */
export function byWords(cluster: Cluster, level: Severity): Move | undefined {
  const [leader] = cluster.patterns;
  if (leader === undefined || level === 'INFO' || level === 'DEBUG') return undefined;
  const text = whatItSays(leader);
  const rule = RULES.find((each) => applies(each, text, leader));
  if (rule === undefined || leavesGuess(rule)) {
    const guessed = bySilence(cluster, level);
    if (guessed !== undefined || rule === undefined) return guessed;
  }
  return follow(rule, cluster, leader, level);
}

/** What plays down a warning and says nothing of errors makes no error of a guess. */
function leavesGuess({ moves }: Rule): boolean {
  return moves.P2 === 'P3' && moves.P1 === undefined;
}

function follow({ means, times = 1, moves }: Rule, cluster: Cluster, leader: Pattern, level: Severity): Move {
  const band = BANDS[level];
  const { occurrences } = leader.tally;
  const why = `by its words, ${means}${times > 1 ? `; it happened ${occurrences} times` : ''}`;
  if (occurrences < times) return { by: 'words', to: band, why };
  // Without severity nobody weighed it, so words that raise an error raise what merely sounds like a warning as well.
  const raised = isSilent(cluster) && level === 'WARNING' && moves.P1 === 'P0' ? 'P0' : undefined;
  return { by: 'words', to: raised ?? moves[band] ?? band, why };
}

function applies({ words, within, also, butNot }: Rule, text: string, { messages }: Pattern): boolean {
  const allSay = (said: RegExp) => messages.length > 0 && messages.every((message) => said.test(message));
  if (within === 'every message' ? !allSay(words) : !words.test(text)) return false;
  if (also?.test(text) === false) return false;
  return butNot === undefined || !(butNot.test(text) || allSay(butNot));
}

/** A trace that lost its last line may tell the exception before its frames. */
function whatItSays({ exception, template, tally }: Pattern): string {
  const introduction = exception === '' ? (tally.samples[0]?.stack?.introduction ?? '') : '';
  return `${exception ?? ''} ${introduction.slice(0, MAX_INTRODUCTION)} ${template}`;
}

/** An error by its words alone, without severity, trace or telling words, is a guess. */
function bySilence(cluster: Cluster, level: Severity): Move | undefined {
  const traced = cluster.patterns.some(({ evidence }) => evidence === 'stack');
  if (!isSilent(cluster) || traced || level !== 'ERROR') return undefined;
  return { by: 'silence', to: 'P2', why: 'it was logged without severity and is an error by its words alone' };
}

function isSilent({ tally }: Cluster): boolean {
  return (tally.severities.DEFAULT ?? 0) === tally.count;
}
