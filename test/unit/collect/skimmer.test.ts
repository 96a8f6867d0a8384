import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLogEntry } from '../../../src/collect/export-dialects.ts';
import { parseObject } from '../../../src/collect/parse-object.ts';
import { Skimmer } from '../../../src/collect/skimmer.ts';
import { normalise } from '../../../src/normalise/normalise.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { KNOWN_FIELDS, type KnownFields, type Skimmed } from '../../../src/types/skimmed.ts';
import { aLogEntry, times } from '../../support/an-entry.ts';
import { readText } from './reading.ts';

const KEYS = [...KNOWN_FIELDS, 'spanId', 'operation', 'traceSampled', 'payload', '__proto__', 'ü', '"', '\\', ''];

const anyValue = fc.letrec((tie) => ({
  any: fc.oneof(
    ...[fc.string({ unit: 'binary' }), fc.constantFrom('}', '{"', 'a\\', '\\"', '\n'), fc.integer(), fc.constant(null)],
    ...[fc.array(tie('any'), { maxLength: 2 }), tie('object')],
  ),
  object: fc.dictionary(fc.constantFrom(...KEYS, 'type', 'message', 'level'), tie('any'), { maxKeys: 3 }),
})).any;

/** Usual entries with a few odd members, in any order. */
const anyEntry = fc
  .tuple(fc.dictionary(fc.constantFrom(...KEYS), anyValue, { maxKeys: 3 }), fc.string(), fc.shuffledSubarray(KEYS))
  .map(([odd, textPayload, order]) => {
    const entry: LogEntry = { ...aLogEntry({ textPayload }), ...odd };
    const keys = [...order.filter((key) => Object.hasOwn(entry, key)), ...Object.keys(entry)];
    return Object.fromEntries([...new Set(keys)].map((key) => [key, entry[key]]));
  });

const SPELLINGS: Readonly<Record<string, (entry: LogEntry) => string>> = {
  'without blanks': (entry) => JSON.stringify(entry),
  'as Python does': (entry) => JSON.stringify(entry, null, 1).replace(/\n */g, ' '),
  'over many lines': (entry) => JSON.stringify(entry, null, '\t').replaceAll('\n', '\r\n'),
};
const ESCAPED = (entry: LogEntry) =>
  JSON.stringify(entry).replace(/"\w/g, (start) => `"\\u00${start.charCodeAt(1).toString(16)}`);

/** What a line may get at any place, instead of some of its characters. */
const SPOILERS = [
  '',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ',',
  ':',
  '\t',
  '\0',
  '\u2028',
  '1',
  '"a":null,',
  '"insertId":"x",',
  ' ',
];
const spoiling = fc.tuple(fc.constantFrom(...SPOILERS), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3));

describe('what is skimmed of an entry', () => {
  test('is what it says, or entries are counted for what nobody logged', () => {
    const spellings = fc.constantFrom(...Object.values(SPELLINGS), ESCAPED);
    const logs = fc.tuple(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), spellings, fc.array(spoiling));
    fc.assert(
      fc.property(logs, ([entries, spelt, spoilings]) => {
        const skimmer = new Skimmer();
        const lines = entries.map(spelt);
        const broken = spoilings.map((each, index) => spoilt(lines[index % lines.length] ?? '', each));
        for (const line of [...lines, ...lines, ...broken, ...lines]) compare(line, skimmer);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(Object.entries(SPELLINGS))(
  'entries like others are skimmed when written %s, or reading takes twice as long',
  (_, spelt) => {
    const payloads = [
      { textPayload: 'a "b" \\ {c' },
      { jsonPayload: { message: '{}', a: { b: [{}] } } },
      { textPayload: 'ü' },
    ];
    const skimmer = new Skimmer();
    const read = payloads.flatMap((payload, index) =>
      ['INFO', 'ERROR', 'INFO'].map((severity, turn) => {
        const insertId = `${index}-${turn}`;
        return compare(
          spelt(aLogEntry({ ...payload, severity, insertId, timestamp: `t-${turn}`, spanId: insertId })),
          skimmer,
        );
      }),
    );
    expect(read.map((skimmed) => skimmed !== undefined)).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  },
);

test('fields with ever new values stop nothing, or a fleet of machines is read slowly', () => {
  const skimmer = new Skimmer();
  const skimmed = Array.from({ length: 6_000 }, (_, index) => {
    const labels = { instanceId: `instance-${index}` };
    return compare(JSON.stringify(aLogEntry({ textPayload: 'x', insertId: `${index}`, labels })), skimmer);
  });
  expect(skimmed.slice(-1_000).every((each) => each !== undefined)).toBe(true);
});

test('a broken line among many alike is told of, and costs none of them', async () => {
  const entries = times(200, { textPayload: 'x' });
  const lines = entries.map((entry) => JSON.stringify(entry));
  const content = await readText(lines.toSpliced(100, 0, (lines[99] ?? '').replace('"x"', '"x\t"')).join('\n'));
  expect(content).toMatchObject({ entries, unreadableCount: 1, unreadable: [{ where: 'standard input, line 101' }] });
});

/** Reads a line as an export is read, and compares what came of it with the whole entry. */
function compare(line: string, skimmer: Skimmer): Skimmed | undefined {
  const skimmed = skimmer.skim(line);
  const whole = parseObject(line);
  if (skimmed === undefined) {
    if (whole !== undefined) skimmer.learn(line, whole);
    return undefined;
  }
  if (whole === undefined) throw new Error(`skimmed what is no JSON: ${line}`);
  expect(toLogEntry(whole)).toBe(whole);
  expect(skimmed.whole()).toEqual(whole);
  expect(knownOf(skimmed)).toEqual(knownOf(whole));
  expect({ ...normalise(skimmed), raw: whole }).toEqual(normalise(whole));
  return skimmed;
}

function knownOf(fields: KnownFields): KnownFields {
  return Object.fromEntries(KNOWN_FIELDS.map((field) => [field, fields[field]]));
}

function spoilt(line: string, [piece, share, cut]: readonly [string, number, number]): string {
  const at = Math.floor(share * line.length);
  return line.slice(0, at) + piece + line.slice(at + cut);
}
