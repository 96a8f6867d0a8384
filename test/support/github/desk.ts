import type { Asked, Hook, Hooks, Offence } from './asked.ts';
import { type Faults, newFaults } from './faults.ts';
import { type Meter, newMeter, type Token } from './gate.ts';
import { type Lag, newLag } from './lag.ts';
import { type Manners, newManners } from './manners.ts';

/** What the test may look at and turn. */
export type Desk = {
  readonly asked: Asked[];
  readonly offences: Offence[];
  readonly defects: string[];
  readonly faults: Faults;
  readonly lag: Lag;
  readonly meter: Meter;
  readonly manners: Manners;
  readonly tokens: Map<string, Token>;
  /** Writes that passed every check so far. */
  readonly writes: { count: number };
  readonly writeHooks: Hooks[];
  readonly requestHooks: Hook[];
  readonly enqueue: <T>(action: () => Promise<T>) => Promise<T>;
};

export function newDesk(clock: () => number): Desk {
  let last: Promise<unknown> = Promise.resolve();
  return {
    asked: [],
    offences: [],
    defects: [],
    faults: newFaults(),
    lag: newLag(clock),
    meter: newMeter(),
    manners: newManners(),
    tokens: new Map(),
    writes: { count: 0 },
    writeHooks: [],
    requestHooks: [],
    /** One at a time, as a database would have it. */
    enqueue(action) {
      const mine = last.then(action);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** Writes down what a strict server would not have put up with. */
export function frown(desk: Desk, { method, path }: Asked, why: string): void {
  desk.offences.push({ request: `${method} ${path}`, why });
}
