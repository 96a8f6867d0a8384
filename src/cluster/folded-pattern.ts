import type { Evidence, Pattern } from '../types/cluster.ts';
import type { Entry } from '../types/entry.ts';
import { fingerprint } from './fingerprint.ts';
import type { KnownTemplate } from './mine/known.ts';
import { mineTemplates } from './mine/mine.ts';
import type { Shape } from './shape.ts';
import { sumTallies, type TallyCounter } from './tally.ts';
import { WILDCARD } from './wildcard.ts';

const MAX_FRAMES = 8;

/** A pattern with what it was counted from. */
export type FoldedPattern = { readonly pattern: Pattern; readonly counter: TallyCounter; readonly example: Entry };

/** What the shapes of one pattern were compared within. */
type Within = {
  readonly project: string;
  readonly service: string;
  readonly evidence: Evidence;
  readonly scope: string;
};

export function patternOf(scope: Within, { text, shown }: KnownTemplate, shapes: readonly Shape[]): FoldedPattern {
  const counter = sumTallies(shapes.map((shape) => shape.counter));
  const { example } = counter;
  if (example === undefined) throw new Error('a pattern without entries');
  const { project, service, evidence } = scope;
  const pattern: Pattern = {
    fingerprint: fingerprint(project, service, `${evidence} ${scope.scope} ${text}`),
    project,
    service,
    evidence,
    identity: { scope: scope.scope, text, ...(shown === text ? {} : { shown }) },
    template: templateText(evidence, shown, shapes),
    exception: example.stack?.exception,
    messages: counter.messages,
    source: sourceOfExample(example),
    frames: evidence === 'stack' ? (example.stack?.frames.slice(0, MAX_FRAMES) ?? []) : [],
    status: example.request?.status ?? 0,
    tally: counter.tally,
  };
  return { pattern, counter, example };
}

/** A stack key is for machines; people read the exception and what was the same in all that it said. */
function templateText(evidence: Evidence, text: string, shapes: readonly Shape[]): string {
  if (evidence === 'no-payload') return 'entry without any payload';
  if (evidence !== 'stack' && evidence !== 'rule') return text;
  const exception = evidence === 'rule' ? text : (shapes[0]?.counter.example?.stack?.exception ?? '');
  const sayings = shapes.flatMap((shape) => [...shape.sayings]).sort(([a], [b]) => (a < b ? -1 : 1));
  const templates = mineTemplates(sayings.map(([masked, count]) => ({ masked, count })));
  const said = templates.length === 1 ? templates[0]?.text : WILDCARD;
  const name = exception || 'stack trace without its exception';
  return said === undefined || said === '' ? name : `${name}: ${said}`;
}

function sourceOfExample(example: Entry): Pattern['source'] {
  const frame = example.stack?.frames.find(({ own }) => own) ?? example.stack?.frames[0];
  return frame === undefined
    ? example.source
    : { module: frame.module, function: frame.function, file: frame.file, line: frame.line };
}
