import { parseArgs } from 'node:util';
import { UserError } from '../user-error.ts';
import { type Problems, problemsError, quoted, readCount, readList, readSeverity, readWindow } from './check.ts';
import { DEFAULTS, type Settings } from './settings.ts';

export const PREVIEW_USAGE = `Usage: npm run preview -- FILE… [options]

  FILE                     an export of Cloud Logging: the JSON array of gcloud logging read --format=json,
                           NDJSON, or either as .gz; - reads standard input
  --out DIR                where the documents go (${DEFAULTS.previewOut})
  --window WINDOW          1h, 24h, 7d, FROM/TO, … (the export's own span)
  --min-severity SEVERITY  what is below is only counted (${DEFAULTS.minSeverity})
  --services NAMES         only these services, comma-separated (all)
  --max-entries N          stop reading after N entries (${DEFAULTS.maxEntries})
  --config FILE            a configuration file (none)
  --templates DIR          templates that replace ours, one by one
  --help                   this text`;

const OPTIONS = {
  out: { type: 'string' },
  window: { type: 'string' },
  'min-severity': { type: 'string' },
  services: { type: 'string' },
  'max-entries': { type: 'string' },
  config: { type: 'string' },
  templates: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The arguments of the preview command → Settings, or 'help'. Throws one UserError that lists every problem. */
export function readPreviewSettings(args: readonly string[], now: number): Settings | 'help' {
  const { values, positionals } = parseArguments(args);
  if (values.help === true) return 'help';
  const problems: Problems = [];
  const settings: Settings = {
    mode: 'plan',
    github: undefined,
    window: readWindow('--window', values.window, now, problems),
    minSeverity: readSeverity('--min-severity', values['min-severity'], problems),
    services: readList(values.services),
    maxEntries: readCount('--max-entries', values['max-entries'], problems),
    source: { kind: 'files', paths: positionals },
    configFile: values.config === undefined ? undefined : { path: values.config, mustExist: true },
    templates: values.templates,
    worklog: { directory: undefined, branch: undefined, base: undefined },
    out: values.out ?? DEFAULTS.previewOut,
    now,
  };
  const remedy = 'Name one or more, or - for standard input: npm run preview -- logs.json';
  if (positionals.length === 0) problems.push({ thing: 'FILE', reason: 'no export is named', remedy });
  if (settings.out === '') problems.push({ thing: '--out', reason: 'is empty', remedy: 'Name a folder' });
  if (problems.length > 0) throw problemsError(problems);
  return settings;
}

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const option = args.find((arg) => arg.startsWith('-') && arg !== '-') ?? '';
    const known = Object.hasOwn(OPTIONS, option.replace(/^--/, '').replace(/=.*/s, ''));
    const reason = known ? 'an option lacks its value or has one too many' : 'an option is not known';
    const remedy = 'npm run preview -- --help lists the options with their values';
    throw new UserError({ thing: `preview ${quoted(args.join(' '))}`, reason, remedy }, { cause });
  }
}
