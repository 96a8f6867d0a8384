import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSharedPrefix } from '../../../src/normalise/stack-prefix.ts';
import { parseStackTrace } from '../../../src/normalise/stack-trace.ts';

const TRACE = [
  'Traceback (most recent call last):',
  '  File "/app/cart.py", line 9, in total',
  '    return price[key]',
  '  File "/app/price.py", line 3, in get',
  '    return self.all[key]',
  "KeyError: 'apple'",
];

const moment = (at: number) => `2026-03-04T12:00:00.${String(at * 37).padStart(6, '0')}Z`;

describe('a trace whose every line has the same start', () => {
  test.each<readonly [string, (line: string, at: number) => string]>([
    ['a container’s name', (line) => `web-1  | ${line}`],
    ['a request’s tag', (line) => `[5c1f-77] [acme] ${line}`],
    ['a time', (line, at) => `${moment(at)} ${line}`],
    ['a time and a stream', (line, at) => `${moment(at)} stderr F ${line}`],
    ['a time and a level', (line, at) => `[${moment(at)}] ERROR: ${line}`],
    ['the ids of a process', (line) => `pid=14 tid=2a ${line}`],
  ])('is read through %s, or the failure is torn into texts that say nothing', (_, prefixed) => {
    const trace = parseStackTrace(TRACE.map(prefixed).join('\n'));
    expect(trace).toEqual(parseStackTrace(TRACE.join('\n')));
    expect(trace?.exception).toBe('KeyError');
  });

  test('is read when a line of its message has no such start', () => {
    const lines = [...TRACE, 'and more'].map((line, at) => (at === 6 ? line : `[5c1f] ${line}`));
    expect(parseStackTrace(lines.join('\n'))?.exception).toBe('KeyError');
  });
});

test('lines that share no tag stay as they are, or a trace loses what it says', () => {
  const line = fc.stringMatching(/^[a-z "(.:]{0,30}$/);
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(withoutSharedPrefix(lines)).toEqual(lines);
    }),
  );
});
