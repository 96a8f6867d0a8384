import { eventWords } from '../normalise/event-name.ts';
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
  const guess = byGuess(cluster, level);
  if (rule === undefined) return guess;
  const told = follow(rule, leader, { level, isGuess: guess !== undefined });
  return guess === undefined || outweighsGuess(rule, told, level) ? told : guess;
}

/** What plays down a warning and says nothing of errors makes no error of a guess, and no warning what leaves it one. */
function outweighsGuess({ moves }: Rule, told: Move, level: Severity): boolean {
  if (level === 'WARNING') return told.to !== BANDS.WARNING;
  return !(moves.P2 === 'P3' && moves.P1 === undefined);
}

type Start = { readonly level: Severity; readonly isGuess: boolean };

function follow({ means, times = 1, moves }: Rule, leader: Pattern, { level, isGuess }: Start): Move {
  const band = BANDS[level];
  const { occurrences } = leader.tally;
  const why = `by its words, ${means}${times > 1 ? `; it happened ${occurrences} times` : ''}`;
  if (occurrences < times) return { by: 'words', to: band, why };
  // Nobody weighed it, so words that raise an error raise what merely sounds like a warning as well.
  const raised = isGuess && level === 'WARNING' && moves.P1 === 'P0' ? 'P0' : undefined;
  return { by: 'words', to: raised ?? moves[band] ?? band, why };
}

function applies({ words, within, also, butNot }: Rule, text: string, { messages }: Pattern): boolean {
  const allSay = (said: RegExp) => messages.length > 0 && messages.every((message) => said.test(message));
  if (within === 'every message' ? !allSay(words) : !words.test(text)) return false;
  if (also?.test(text) === false) return false;
  return butNot === undefined || !(butNot.test(text) || allSay(butNot));
}

/** A trace that lost its last line may tell the exception before its frames; the name of an event is read as words. */
function whatItSays({ exception, template, tally }: Pattern): string {
  const introduction = exception === '' ? (tally.samples[0]?.stack?.introduction ?? '') : '';
  const said = `${exception ?? ''} ${introduction.slice(0, MAX_INTRODUCTION)} ${template}`;
  const event = eventWords(template);
  return event === undefined ? said : `${event}\n${said}`;
}

/** An error or a warning by its words alone, without severity, trace or telling words, is a guess. */
function byGuess(cluster: Cluster, level: Severity): Move | undefined {
  if (!isGuessed(cluster)) return undefined;
  const why = (what: string) => `it was logged without severity and is ${what} by its words alone`;
  if (level === 'ERROR') return { by: 'silence', to: 'P2', why: why('an error') };
  return level === 'WARNING' ? { by: 'silence', to: 'P3', why: why('a warning') } : undefined;
}

/** Whether neither a logging library nor the text itself stated a level. */
function isGuessed({ tally, patterns }: Cluster): boolean {
  if ((tally.severities.DEFAULT ?? 0) !== tally.count || patterns.some(({ evidence }) => evidence === 'stack')) {
    return false;
  }
  return patterns.every((pattern) => pattern.tally.samples.every(({ guessed }) => guessed));
}
