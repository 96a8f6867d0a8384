import { type Config, type Match, NO_CONFIG, type TextMatcher } from '../../types/config.ts';
import type { ConfigFile, MatchInFile, OneOrMore } from './config-file.ts';
import { configError } from './config-problem.ts';
import { configProblems } from './config-problems.ts';
import { compilePatterns, contradictions, type Patterns } from './config-rules.ts';
import { readYaml } from './read-yaml.ts';
import { statusRange } from './status-range.ts';
import { tendingOf } from './tending-of.ts';
import { tendingProblems } from './tending-problems.ts';
import { isConfigFile, validateConfig } from './validate.ts';
import { worklogOf } from './worklog-of.ts';
import { type Cells, valuesOf } from './yaml-lines.ts';

/**
 * The text of a configuration file → Config. Throws one UserError that lists every problem with its line and key.
 * `origin` is how the error names the file.
 */
export function parseConfig(text: string, origin: string): Config {
  const yaml = readYaml(text);
  if ('problems' in yaml) throw configError(origin, yaml.problems);
  const { value, cells, problems } = valuesOf(yaml);
  if (value === null && problems.length === 0) return NO_CONFIG;
  const { matchers, finders, problems: bad } = compilePatterns(cells);
  const misfits = configProblems(validateConfig(value), (path) => lineOf(cells, path));
  const all = [...problems, ...misfits, ...bad, ...contradictions(cells), ...tendingProblems(cells)];
  if (all.length > 0 || !isConfigFile(value)) throw configError(origin, all);
  return configOf(value, { matchers, finders });
}

/** A key that is missing is missed where its mapping starts. */
function lineOf(cells: Cells, path: string): number {
  return cells.get(path)?.line ?? (path === '' ? 1 : lineOf(cells, path.slice(0, path.lastIndexOf('/'))));
}

type Matchers = Patterns['matchers'];

function configOf(file: ConfigFile, { matchers, finders }: Pick<Patterns, 'matchers' | 'finders'>): Config {
  const matchOf = (list: string, index: number, match: MatchInFile) =>
    compiledMatch(matchers, `/${list}/${index}/match`, match);
  return {
    services: (file.services ?? []).map(({ name, path, tier = 'standard' }, index) => ({
      name: anyOf(matchers, `/services/${index}/name`, name),
      path: path?.replace(/\/$/, ''),
      tier,
    })),
    priorities: (file.priorities ?? []).map(({ name, match, floor, ceiling, fixed, impact }, index) => ({
      match: matchOf('priorities', index, match),
      ...{ floor, ceiling, fixed, impact },
      label: name ?? `priorities[${index}]`,
    })),
    categories: (file.categories ?? []).map(({ name, match }, index) => ({
      name,
      match: matchOf('categories', index, match),
    })),
    ignore: (file.ignore ?? []).map(({ name, match }, index) => ({
      match: matchOf('ignore', index, match),
      label: name ?? `ignore[${index}]`,
    })),
    fingerprints: (file.fingerprints ?? []).map(({ name, match }, index) => ({
      name,
      match: matchOf('fingerprints', index, match),
    })),
    publish: {
      samples: file.publish?.samples ?? NO_CONFIG.publish.samples,
      ipAddresses: file.publish?.['ip-addresses'] ?? NO_CONFIG.publish.ipAddresses,
    },
    redaction: (file.redaction ?? []).flatMap(({ name }, index) => {
      const finder = finders.get(`/redaction/${index}/pattern`);
      return finder === undefined ? [] : [{ name, ...finder }];
    }),
    tending: tendingOf(file),
    worklog: worklogOf(file),
    failOn: failOnOf(file['fail-on']),
    inputs: { minSeverity: file['min-severity'], maxEntries: file['max-entries'] },
  };
}

function failOnOf(asked: ConfigFile['fail-on']): Config['failOn'] {
  return asked === undefined || asked === 'never' ? undefined : asked;
}

function compiledMatch(matchers: Matchers, path: string, { service, module, message, status }: MatchInFile): Match {
  const optional = (key: string, value: OneOrMore<string> | undefined) =>
    value === undefined ? undefined : anyOf(matchers, `${path}/${key}`, value);
  return {
    service: optional('service', service),
    module: optional('module', module),
    message: optional('message', message),
    status: status === undefined ? [] : [status].flat().map(statusRange),
  };
}

function anyOf(matchers: Matchers, path: string, value: OneOrMore<string>): TextMatcher {
  const paths = typeof value === 'string' ? [path] : value.map((_, index) => `${path}/${index}`);
  const all = paths.flatMap((place) => matchers.get(place) ?? []);
  return { test: (text) => all.some((matcher) => matcher.test(text)) };
}
