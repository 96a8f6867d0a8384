import { type CleanText, foldLines } from './clean-text.ts';
import { defangCode, defangProse } from './defang.ts';

declare const brand: unique symbol;

/** Markdown that is safe as it stands. */
export type Markdown = string & { readonly [brand]: 'markdown' };

const LONGEST_TICK_RUN = 8; // keeps fences short when a log line is nothing but back-ticks
const LONG_TICK_RUN = /(`{8}|~{8})(?=[`~])/g;
const TICK_RUN = /`+/g;
const EMPTY = '(empty)';

/**
 * Text written by us in source code, and Markdown put together from such text and other `Markdown` alone.
 * Never pass anything that was read: no log text, no configuration, no name of a service, no answer of an API.
 */
export function trusted(text: string): Markdown {
  return text as Markdown;
}

/** Joins text of our own with values that are Markdown already; the compiler refuses any other value. */
export function markdown(strings: TemplateStringsArray, ...values: readonly Markdown[]): Markdown {
  return trusted(strings.map((text, index) => text + (values[index] ?? '')).join(''));
}

/** One line of code, never empty. Put a blank or a line break of your own around it, and no HTML tag on its line: HTML blocks know no code. */
export function inlineCode(text: CleanText): Markdown {
  const code = breakTickRuns(defangCode(foldLines(text))) || EMPTY;
  const fence = '`'.repeat(longestTickRun(code) + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return trusted(fence + pad + code + pad + fence);
}

/** A fenced block that the text inside cannot end. Stands on lines of its own, so put a line break before and after it. */
export function codeBlock(text: CleanText, language: 'json' | 'text' | 'sh' | 'sql' = 'text'): Markdown {
  const code = breakTickRuns(defangCode(text)).replace(/\n{1,8}$/, '');
  const fence = '`'.repeat(Math.max(3, longestTickRun(code) + 1));
  return trusted(`${fence}${language}\n${code}\n${fence}`);
}

/** Inline code for a cell of a table. */
export function tableCode(text: CleanText): Markdown {
  // A cell ends at a pipe after an even number of back-slashes; the one back-slash added to an odd number is shown.
  const escaped = inlineCode(text).replace(/(\\+)(\|?)|\|/g, (found, slashes = '', pipe = '|') => {
    if (pipe === '') return found;
    return `${slashes}${slashes.length % 2 === 0 ? '' : '\\'}\\|`;
  });
  return trusted(escaped);
}

/** Running text on one line: shown as it reads, with nothing in it alive. */
export function prose(text: CleanText): Markdown {
  return trusted(escapeStart(escapeInline(defangProse(foldLines(text)))));
}

/** Running text for a cell of a table. */
export function tableProse(text: CleanText): Markdown {
  return prose(text); // which shows pipes as entities
}

function breakTickRuns(code: string): string {
  return code.replace(LONG_TICK_RUN, '$1\u200B');
}

function longestTickRun(code: string): number {
  const runs = code.match(TICK_RUN) ?? [];
  return Math.min(LONGEST_TICK_RUN, Math.max(0, ...runs.map((run) => run.length)));
}

// `$` starts a formula in GitHub's Markdown, and a back-slash does not reliably stop it.
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', $: '&#36;', '|': '&#124;' };

function escapeInline(text: string): string {
  return text
    .replace(/&(?=#?\w)/g, '&amp;')
    .replace(/[\\`*[\]~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/[<>$|]/g, (special) => ENTITIES[special] ?? special);
}

// What makes a heading, list, rule, underline or table only where a line starts.
function escapeStart(line: string): string {
  return line.replace(/^[#+\-=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
