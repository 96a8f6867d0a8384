import type { Evidence, KnownPattern } from '../types/cluster.ts';
import type { Entry, Source } from '../types/entry.ts';
import { evidenceOf, isStatementAlone, type Shown } from './evidence.ts';
import { type FoldedPattern, patternOf } from './folded-pattern.ts';
import { groupBy } from './group-by.ts';
import { MaskMemory, rememberingMask } from './mask/remembering-mask.ts';
import type { KnownTemplate } from './mine/known.ts';
import { mineTemplates } from './mine/mine.ts';
import { mergeShapes, remember, Shape } from './shape.ts';
import { WILDCARD } from './wildcard.ts';

type Scope = {
  readonly project: string;
  readonly service: string;
  readonly evidence: Evidence;
  readonly scope: string;
  readonly shapes: Map<string, Shape>;
  readonly known: readonly KnownTemplate[];
  limit: number;
};

/** Where entries of one mask were counted last: the next ones come from there as well, as a rule. */
type Met = { readonly project: string; readonly service: string; readonly source: Source; readonly shape: Shape };

/** Shapes of one scope before their templates are found early, so that memory follows the statements, not the log. */
const SHAPES_BEFORE_MINING = 4_000;
const MOST_SHAPES = 20_000;
/** In all scopes: what comes after is counted, but no longer told apart. */
const MOST_SHAPES_IN_ALL = 20_000;
const OVERFLOW = { project: 'unknown', service: 'more than can be told apart' } as const;

export type FoldOptions = {
  /** Patterns of earlier runs come first: what they cover keeps their fingerprint. */
  readonly known?: readonly KnownPattern[];
  /** The fingerprint rule of the configuration that an entry falls under. */
  readonly ruleOf?: (entry: Entry) => string | undefined;
};

/** Entry after entry → patterns. Holds counts, extremes and a few samples, never the entries. */
export class PatternFold {
  readonly #projects = new Map<string, Map<string, Map<string, Scope>>>();
  readonly #scopes: Scope[] = [];
  #shapes = 0;
  /** Set once the templates of all scopes were found early, which helps once. */
  #isCrowded = false;
  #overflow: Scope | undefined;
  readonly #met = new MaskMemory<Met>();
  readonly #mask = rememberingMask(this.#met);
  readonly #known: ReadonlyMap<string, readonly KnownPattern[]>;

  readonly #ruleOf: (entry: Entry) => string | undefined;

  constructor({ known = [], ruleOf = () => undefined }: FoldOptions = {}) {
    this.#known = groupBy(known, scopeId);
    this.#ruleOf = ruleOf;
  }

  /** The handle stays good until `finish`, which tells its pattern. */
  add(entry: Entry): Shape {
    const rule = this.#ruleOf(entry);
    const shape = rule === undefined ? this.#shapeOf(entry) : this.#shapeOfRule(entry, rule);
    shape.counter.add(entry);
    return shape;
  }

  /** Every pattern with the shapes it is made of. */
  finish(): ReadonlyMap<Shape, FoldedPattern> {
    const found = new Map<Shape, FoldedPattern>();
    for (const scope of this.#scopes) {
      for (const group of groupsOf(scope)) {
        const folded = patternOf(scope, group, group.shapes);
        for (const shape of group.shapes) found.set(shape, folded);
      }
    }
    return found;
  }

  #shapeOfRule(entry: Entry, rule: string): Shape {
    const scope = this.#scopeOf(entry, { evidence: 'rule', scope: 'rule', key: rule });
    const shape = this.#shapeIn(scope, rule);
    remember(shape, entry.stack?.message ?? entry.message);
    return shape;
  }

  #shapeOf(entry: Entry): Shape {
    if (isStatementAlone(entry)) return this.#shapeOfStatement(entry);
    const shown = evidenceOf(entry, this.#mask);
    const shape = this.#shapeIn(this.#scopeOf(entry, shown), shown.key);
    if (entry.stack !== undefined) remember(shape, entry.stack.message);
    return shape;
  }

  #shapeOfStatement(entry: Entry): Shape {
    const masked = this.#mask(entry.message);
    const met = this.#met.note;
    if (met !== undefined && isFrom(met, entry) && met.shape.into === undefined) return met.shape;
    const shown = evidenceOf(entry, () => masked);
    const scope = this.#scopeOf(entry, shown);
    const shape = this.#shapeIn(scope, shown.key);
    const { project, service, source } = entry;
    // Of what is no longer told apart, the next may be told apart again.
    if (shape.key === masked && scope !== this.#overflow) this.#met.note = { project, service, source, shape };
    return shape;
  }

  #shapeIn(scope: Scope, key: string): Shape {
    const known = scope.shapes.get(key);
    if (known !== undefined) return known;
    this.#makeRoom(scope);
    return this.#newShape(scope, key);
  }

  /** Looked up name by name: putting them together for every entry would take longer. */
  #scopeOf({ project, service }: Entry, shown: Shown): Scope {
    const known = this.#projects.get(project)?.get(service)?.get(shown.scope);
    if (known !== undefined) return known;
    if (this.#shapes >= MOST_SHAPES_IN_ALL) return this.#overflowScope();
    const services = found(this.#projects, project, () => new Map<string, Map<string, Scope>>());
    const scopes = found(services, service, () => new Map<string, Scope>());
    return found(scopes, shown.scope, () => this.#newScope(project, service, shown));
  }

  #overflowScope(): Scope {
    const shown: Shown = { evidence: 'template', scope: 'overflow', key: WILDCARD };
    this.#overflow ??= this.#newScope(OVERFLOW.project, OVERFLOW.service, shown);
    return this.#overflow;
  }

  #newScope(project: string, service: string, shown: Shown): Scope {
    const scope: Scope = {
      project,
      service,
      evidence: shown.evidence,
      scope: shown.scope,
      shapes: new Map(),
      known: (this.#known.get(scopeId({ project, service, scope: shown.scope })) ?? []).map(
        ({ text, shown = text }) => ({ text, shown }),
      ),
      limit: SHAPES_BEFORE_MINING,
    };
    this.#scopes.push(scope);
    return scope;
  }

  #newShape(scope: Scope, key: string): Shape {
    const room = scope.shapes.size < MOST_SHAPES && this.#shapes < MOST_SHAPES_IN_ALL;
    const kept = room ? key : WILDCARD;
    const known = scope.shapes.get(kept);
    if (known !== undefined) return known;
    const shape = new Shape(kept);
    scope.shapes.set(kept, shape);
    this.#shapes += 1;
    return shape;
  }

  #makeRoom(scope: Scope): void {
    if (scope.shapes.size >= scope.limit) this.#mineEarly(scope);
    if (this.#shapes < MOST_SHAPES_IN_ALL || this.#isCrowded) return;
    this.#isCrowded = true;
    for (const each of this.#scopes) this.#mineEarly(each);
  }

  #mineEarly(scope: Scope): void {
    if (scope.limit >= MOST_SHAPES) return;
    const groups = groupsOf(scope);
    this.#shapes -= scope.shapes.size;
    scope.shapes.clear();
    // Under what it has become: what a known template grew to is found again, since the known one is a case of it.
    for (const { shown, shapes } of groups) {
      const home = scope.shapes.get(shown);
      scope.shapes.set(shown, mergeShapes(shown, home === undefined ? shapes : [home, ...shapes]));
    }
    this.#shapes += scope.shapes.size;
    if (scope.shapes.size > scope.limit / 2) scope.limit = Math.min(scope.limit * 2, MOST_SHAPES);
  }
}

function isFrom({ project, service, source }: Met, entry: Entry): boolean {
  if (entry.project !== project || entry.service !== service) return false;
  const { module, function: name, file } = entry.source;
  return module === source.module && name === source.function && file === source.file;
}

function found<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}

function scopeId({ project, service, scope }: Omit<KnownPattern, 'text'>): string {
  return `${project}\n${service}\n${scope}`;
}

type Group = { readonly text: string; readonly shown: string; readonly shapes: readonly Shape[] };

function groupsOf(scope: Scope): readonly Group[] {
  const shapes = [...scope.shapes.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  if (scope.evidence !== 'template' && scope.evidence !== 'statement') {
    return shapes.map((shape) => ({ text: shape.key, shown: shape.key, shapes: [shape] }));
  }
  const counted = shapes.map((shape) => ({ masked: shape.key, count: shape.counter.occurrences }));
  return mineTemplates(counted, scope.known).map(({ text, shown, members }) => ({
    text,
    shown,
    shapes: members.flatMap((index) => shapes[index] ?? []),
  }));
}
