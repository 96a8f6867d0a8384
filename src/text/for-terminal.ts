import { type CleanText, foldLines } from './clean-text.ts';

/** One line for standard output in which the workflow runner finds no command. */
export function forTerminal(text: CleanText): string {
  // The runner reads `::name::` where a line starts and `##[name]` anywhere in it.
  return foldLines(text)
    .replace(/^\s*::/, ': :')
    .replaceAll('##[', '## [');
}
