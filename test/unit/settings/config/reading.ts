import { matches, type Subject } from '../../../../src/settings/config/matcher.ts';
import { parseConfig } from '../../../../src/settings/config/parse-config.ts';
import type { Match } from '../../../../src/types/config.ts';
import { UserError } from '../../../../src/user-error.ts';

/** What a file is refused with. */
export function refusalOf(text: string): string {
  try {
    parseConfig(text, 'c.yml');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error(`nothing was wrong with ${text.slice(0, 200)}`);
}

/** The match of a single ignore rule, given as YAML in flow style. */
export function matchOf(yaml: string): Match {
  const [rule] = parseConfig(`ignore: [{ match: ${yaml} }]`, 'c.yml').ignore;
  if (rule === undefined) throw new Error(`no rule in ${yaml}`);
  return rule.match;
}

export function fits(yaml: string, subject: Partial<Subject>): boolean {
  return matches(matchOf(yaml), { service: '', module: '', message: '', status: 0, ...subject });
}
