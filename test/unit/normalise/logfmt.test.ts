import { describe, expect, test } from 'vitest';
import { parseLogfmt } from '../../../src/normalise/logfmt.ts';
import { stalls } from '../../support/stalls.ts';

describe('a logfmt line', () => {
  test.each([
    ['time=2026-03-04T12:00:00Z level=error msg="no funds"', 'no funds'],
    ['level=error msg=broke err="no funds"', 'broke: no funds'],
    ['ts=1 caller=a.go:3 level=info message="cart saved"', 'cart saved'],
    ['t=1 lvl=eror msg="said \\"no\\" twice"', 'said "no" twice'],
    ['level=info msg=""', ''],
    ['level=info msg=first msg=second', 'first'],
  ])('%s is told by its message alone, or its times make every line a cluster', (line, message) => {
    expect(parseLogfmt(line)?.message).toBe(message);
  });

  test('ends where its line ends, or a trace below it is lost', () => {
    const line = parseLogfmt('level=error msg="broke" peer=10.0.0.1:5\npanic: at=here msg=other\nmore');
    expect(line).toEqual({
      message: 'broke',
      fields: { level: 'error', msg: 'broke', peer: '10.0.0.1:5' },
      below: 'panic: at=here msg=other\nmore',
    });
  });

  test('goes on where a quoted value has lines of its own', () => {
    expect(parseLogfmt('level=error msg="one\ntwo" job=7\nbelow')).toMatchObject({
      message: 'one\ntwo',
      fields: { job: '7' },
      below: 'below',
    });
  });

  test.each(['cart saved', 'level=error', 'the msg="x" level=error', 'x=1 msg=y', ''])('is not seen in %j', (text) => {
    expect(parseLogfmt(text)).toBeUndefined();
  });

  test.each(['a="', 'a=', 'a', 'a="\\', '="\\"', 'msg="x" '])(
    'of a quarter of a megabyte of %j does not stop a run',
    (piece) => {
      const line = `level=x ${piece.repeat(Math.ceil(262_144 / piece.length))}`;
      expect(stalls(() => parseLogfmt(line))).toBe(false);
    },
  );
});
