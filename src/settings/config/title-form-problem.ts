import { cleanLine, plainTitle } from '../../text/text.ts';
import { type Said, shown } from './config-problem.ts';

const PARTS = ['{category}', '{priority}', '{name}'];
const REMEDY = 'Write it like GCP-{category} | {priority} | {name}';
const SAMPLE: Readonly<Record<string, string>> = {
  '{category}': 'active-dev',
  '{priority}': 'P1',
  '{name}': 'Order failed',
};

/** Why titles of this form could not be written, or not be known again. */
export function titleFormProblem(form: string): Said | undefined {
  const words: readonly string[] = form.match(/\{[^{}]*\}/g) ?? [];
  const unknown = words.find((word) => !PARTS.includes(word));
  if (unknown !== undefined) {
    return { reason: `${shown(unknown)} is not known in it`, remedy: 'Known are {category}, {priority} and {name}' };
  }
  if (/[{}]/.test(form.replace(/\{[^{}]*\}/g, ''))) {
    return { reason: 'has a brace that stands alone', remedy: REMEDY };
  }
  for (const part of PARTS) {
    const count = words.filter((word) => word === part).length;
    if (count === 0) return { reason: `lacks ${part}`, remedy: REMEDY };
    if (count > 1) return { reason: `has ${part} more than once`, remedy: REMEDY };
  }
  return unseparated(form) ?? unclean(form);
}

/** What touches a name could become one word with it, or, as `:` and `@` do, mean something else. */
function unseparated(form: string): Said | undefined {
  const [, before = '', after = ''] = /(.)?\{name\}(.)?/su.exec(form) ?? [];
  if (/^[ ,;|()[\]"']{0,2}$/.test(before + after)) return undefined;
  return { reason: 'does not set {name} apart', remedy: 'Put a space, a bar or a bracket on each side of it' };
}

/** Titles are cleaned before they are written: what cleaning takes out would be missed when they are read again. */
function unclean(form: string): Said | undefined {
  const title = form.replace(/\{[^{}]*\}/g, (word) => SAMPLE[word] ?? '');
  if (plainTitle(cleanLine(title, title.length)) === title) return undefined;
  const remedy = 'Leave out @, a # before a number, and spaces at the ends or side by side';
  return { reason: `${shown(form)} holds what no title may hold`, remedy };
}
