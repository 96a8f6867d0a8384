import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SeenIds } from '../../../src/normalise/seen-ids.ts';

const SAME = { project: 'acme-staging', log: 'run.googleapis.com/stderr', time: '2026-03-04T12:00:00.000000000Z' };
const idOf = (insertId: string) => ({ ...SAME, insertId });

describe('the ids that were seen', () => {
  test('are told from new ones as a set would, or entries are counted twice or not at all', () => {
    const id = fc.oneof(fc.string({ maxLength: 3 }), fc.nat(40).map(String));
    fc.assert(
      fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
        const seen = new SeenIds();
        const known = new Set<string>();
        for (const next of ids) {
          expect(seen.seen(idOf(next))).toBe(known.has(next));
          known.add(next);
        }
      }),
    );
  });

  test('are told so whatever the order of their times, or an export that goes back in time counts twice', () => {
    const minute = fc.nat(30).map((at) => `2026-03-04T12:${String(at).padStart(2, '0')}:00.000000000Z`);
    const ids = fc.array(fc.tuple(fc.oneof(minute, fc.constant('')), fc.nat(3)), { maxLength: 120 });
    fc.assert(
      fc.property(ids, (read) => {
        const seen = new SeenIds();
        const known = new Set<string>();
        for (const [time, insertId] of read) {
          expect(seen.seen({ ...SAME, time, insertId: `${insertId}` })).toBe(known.has(`${time} ${insertId}`));
          known.add(`${time} ${insertId}`);
        }
      }),
    );
  });

  test('stay apart and known over 200 000 that differ in a digit, or a long read loses entries', () => {
    const seen = new SeenIds();
    let fresh = 0;
    let known = 0;
    for (let index = 0; index < 200_000; index++) if (!seen.seen(idOf(`${index}`))) fresh += 1;
    for (let index = 0; index < 200_000; index++) if (seen.seen(idOf(`${index}`))) known += 1;
    expect([fresh, known]).toEqual([200_000, 200_000]);
  });

  test('differ by project, log and time, and by where one part ends and the next starts', () => {
    const ids = [
      idOf('1'),
      { ...idOf('1'), project: 'acme-production' },
      { ...idOf('1'), log: 'run.googleapis.com/stdout' },
      { ...idOf('1'), time: '2026-03-04T12:00:00.000000001Z' },
      { project: 'a', log: 'bc', time: '', insertId: '1' },
      { project: 'ab', log: 'c', time: '', insertId: '1' },
    ];
    const seen = new SeenIds();
    expect(ids.map((id) => seen.seen(id))).toEqual(ids.map(() => false));
    expect(ids.map((id) => seen.seen(id))).toEqual(ids.map(() => true));
  });

  test('are the same whichever log was read in between, or two logs that alternate count everything twice', () => {
    const logs = ['run.googleapis.com/stdout', 'run.googleapis.com/stderr', ''];
    const ids = logs.flatMap((log) => ['1', '2'].map((insertId) => ({ ...idOf(insertId), log })));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 60 }), (read) => {
        const seen = new SeenIds();
        const known = new Set<unknown>();
        for (const id of read) {
          expect(seen.seen(id)).toBe(known.has(id));
          known.add(id);
        }
      }),
    );
  });
});
