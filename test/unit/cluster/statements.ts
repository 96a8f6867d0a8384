import fc from 'fast-check';
import type { LogEntry } from '../../../src/types/entry.ts';
import { afterNoon, aLogEntry } from '../../support/an-entry.ts';

// A made-up service: its statements, and arbitrary days on which it writes them.

/** Draws that look like chance and are the same for the same start. */
export type Draw = (below: number) => number;

export function drawing(start: number): Draw {
  let state = start | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) % below;
  };
}

const HEX = '0123456789abcdef';
const SYLLABLES = 'ba ko ri ten mal su do fen gar lin po ve shi ra nu tor'.split(' ');

const times = (count: number, make: () => string, between = ''): string =>
  Array.from({ length: count }, make).join(between);
const hex = (draw: Draw, length: number): string => times(length, () => HEX.charAt(draw(16)));

/** Values that say which one, when or where: none of them may tell patterns apart. */
const VALUES = {
  number: (draw: Draw) => String(draw(1_000_000)),
  uuid: (draw: Draw) => [8, 4, 4, 4, 12].map((length) => hex(draw, length)).join('-'),
  id: (draw: Draw) => `ord_${10_000 + draw(900_000)}`,
  millis: (draw: Draw) => `${draw(9_000)}.${draw(10)}ms`,
  time: (draw: Draw) => `2026-0${1 + draw(9)}-1${draw(10)}T0${draw(10)}:1${draw(10)}:2${draw(10)}.${100 + draw(900)}Z`,
  address: (draw: Draw) => `10.${draw(250)}.${draw(250)}.${draw(250)}:${1_024 + draw(60_000)}`,
  host: (draw: Draw) => `db-${1 + draw(90)}.acme.internal:5432`,
  build: (draw: Draw) => `${hex(draw, 7)}${draw(10)}`,
  line: (draw: Draw) => String(1 + draw(2_000)),
} as const satisfies Readonly<Record<string, (draw: Draw) => string>>;

/** A plain word, of thousands. */
export const word = (draw: Draw): string => times(2 + draw(2), () => SYLLABLES[draw(SYLLABLES.length)] ?? '');

type Statement = (draw: Draw) => LogEntry;
const text =
  (write: (draw: Draw) => string): Statement =>
  (draw) => ({ textPayload: write(draw) });
const { number, uuid, id, millis, time, address, host, build, line } = VALUES;

export const STATEMENTS: readonly Statement[] = [
  text((draw) => `Order ${id(draw)} was paid after ${millis(draw)}`),
  text((draw) => `ERROR: Order ${id(draw)} could not be shipped: no courier took parcel ${uuid(draw)}`),
  text((draw) => `Connection to ${host(draw)} refused, trying again in ${number(draw)} ms`),
  text((draw) => `Connection to ${host(draw)} opened by ${address(draw)}`),
  text((draw) => `Connection to ${host(draw)} closed by ${address(draw)}`),
  text((draw) => `[WARN] ${time(draw)} cache miss rate is ${number(draw)} % in region=europe-west${draw(9)}`),
  text((draw) => `Release ${build(draw)} took over from ${build(draw)} at ${time(draw)}`),
  text((draw) => `{"level":"error","message":"Refund of ${number(draw)} failed","cart":"${uuid(draw)}"}`),
  (draw) => ({ jsonPayload: { message: `Imported ${number(draw)} rows in ${millis(draw)}`, level: 'info' } }),
  text(
    (draw) =>
      `Traceback (most recent call last):\n  File "/app/shop/cart.py", line ${line(draw)}, in price\n    total(cart)\n  File "/app/shop/tax.py", line ${line(draw)}, in total\n    rates[key]\nKeyError: '${uuid(draw)}'`,
  ),
  text(
    (draw) =>
      `TypeError: Cannot read properties of undefined (reading 'price')\n    at total (/app/dist/main.${build(draw)}.js:${line(draw)}:${line(draw)})\n    at checkout (/app/dist/main.${build(draw)}.js:${line(draw)}:9)`,
  ),
  (draw) => ({ httpRequest: { requestMethod: 'GET', requestUrl: `/carts/${uuid(draw)}/items`, status: 500 } }),
  (draw) => ({ httpRequest: { requestMethod: 'GET', requestUrl: `/assets/main.${build(draw)}.js`, status: 503 } }),
];

/** Statements with plain words for values: which of them vary shows only beside the others. */
export const WORDY: readonly Statement[] = [
  text((draw) => `user ${word(draw)} follows project ${word(draw)}`),
  text((draw) => `Price of ${times(1 + draw(3), () => word(draw), ' ')} changed from ${word(draw)} to ${word(draw)}`),
  text((draw) => `Mail to customer ${word(draw)} bounced for the ${number(draw)}th time`),
];

/** The n-th entry of a day: an id and a time of its own. */
export function entryOf(fields: LogEntry, place: number): LogEntry {
  return aLogEntry({
    insertId: `entry-${String(place).padStart(5, '0')}`,
    timestamp: afterNoon(place),
    receiveTimestamp: afterNoon(place),
    ...fields,
  });
}

/** Which statements a day writes, in order. */
export function daysOf(statements: readonly Statement[], most: number): fc.Arbitrary<readonly Statement[]> {
  return fc.array(fc.constantFrom(...statements), { minLength: 2, maxLength: most });
}

/** The entries of a day; another start changes every value and no statement. */
export function written(day: readonly Statement[], start: number): readonly LogEntry[] {
  const draw = drawing(start);
  return day.map((statement, place) => entryOf(statement(draw), place));
}
