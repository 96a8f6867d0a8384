const UNIT_MILLIS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** `14d`, `90m`, `0s` → milliseconds; undefined for any other text. */
export function durationMillis(text: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,6})(ms|s|m|h|d|w)$/.exec(text) ?? [];
  const length = UNIT_MILLIS[unit];
  return length === undefined ? undefined : Number(count) * length;
}
