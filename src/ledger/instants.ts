import { epochMillis, fromEpochMillis } from '../types/time.ts';

/** Places in a canonical time: nine decimals, of which three are milliseconds. */
const DECIMALS_AT = 20;
const BELOW_MILLIS_AT = 23;

/** A canonical time moved by milliseconds; its nanoseconds stay. */
export function plusMillis(time: string, millis: number): string {
  return fromEpochMillis(epochMillis(time) + millis).slice(0, BELOW_MILLIS_AT) + time.slice(BELOW_MILLIS_AT);
}

/** One nanosecond later. */
export function justAfter(time: string): string {
  const decimals = Number(time.slice(DECIMALS_AT, -1)) + 1;
  if (decimals < 1_000_000_000) return `${time.slice(0, DECIMALS_AT)}${String(decimals).padStart(9, '0')}Z`;
  return plusMillis(`${time.slice(0, DECIMALS_AT)}000000000Z`, 1_000);
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

export function later(one: string, other: string): string {
  return one > other ? one : other;
}
