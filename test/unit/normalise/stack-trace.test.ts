import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeStackTrace, parseStackTrace } from '../../../src/normalise/stack-trace.ts';
import { stalls } from '../../support/stalls.ts';

const HOSTILE_CHARS = 256 * 1024;

describe('an ordinary message is never taken for a stack trace', () => {
  test.each([
    'An Error occurred while sending',
    'Error: failed to reach host at 10.0.0.1:8080',
    'we meet\n  at noon (in the hall)\n  at the office: 10:30',
    'Error: foo\n  at least two of them',
    'KeyError: no frames below this line',
    'Caused by: java.io.IOException: nothing follows',
    'select *\n  from users:\n  where id = 3',
    'panic: somebody typed this',
    'see File "notes.txt", line 3',
    '{"at": "(x:1:2)"}',
    '',
  ])('%j', (text) => {
    expect(parseStackTrace(text)).toBeUndefined();
  });

  test('a single frame alone is no trace, since nothing says what failed', () => {
    expect(parseStackTrace('    at main (/app/a.js:1:2)')).toBeUndefined();
    expect(parseStackTrace('  File "/app/a.py", line 3, in f')).toBeUndefined();
  });
});

const NASTY = [
  '  File "',
  '  File "/app/a.py", line 3, in f',
  'Traceback (most recent call last):',
  '    at f (/app/a.js:1:2)',
  '    at f (/app/a.js:1:2) {',
  '\tat a.B.c(D.java:1)',
  '   at A.B.c(Int32 x) in /a.cs:line 3',
  'Caused by: a.B: c',
  ' ---> A.B: c',
  '  [cause]: Error: x',
  '  [errors]: [',
  'panic: x',
  'goroutine 1 [running]:',
  'main.f(0x1)',
  '\t/app/a.go:1 +0x1',
  "a.rb:1:in 'f': x (E)",
  "\tfrom a.rb:1:in 'g'",
  'NoMethodError (x):',
  'x (A::B)',
  '[tag] ',
  'web-1  | ',
  '/app/a.go:1 (0x1)',
  '\tf: x',
  '/lib/a.so(+0x1) [0x7f]',
  'a.b.C: message',
  'Error: x',
  '  | ',
  '+-+---- 1 ----',
  '\u001b[31m',
  '\\n',
  ' at ',
  '(',
  '',
];

const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 20 })), { maxLength: 30 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), lines.join(' '), lines.join('\\n')));

describe('hostile text', () => {
  test('never breaks the reading of a log, and what is read is never missed by the cheap test before it', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const trace = parseStackTrace(text);
        expect(trace === undefined || looksLikeStackTrace(text)).toBe(true);
        expect(trace === undefined || trace.frames.length > 0 || trace.language === 'python').toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const endings = [
    '',
    '\n    at f (/a.js:1:2)\n\tat a.B.c(D.java:1)\n   at A.B.c(Int32 x)',
    '\nTraceback (most recent call last):\n  File "x", line 1, in f',
  ];
  const pieces = [
    ...NASTY,
    '\n    at f (/a.js:1:2)',
    '\n  File "a", line 1, in f',
    '\nCaused by: a.B: c',
    ' ',
    '\n',
    'A.',
    'aA',
    ':1',
    '"\\n',
    ' File "a", line 1',
    ' at f(a:1)',
    '\n ---> A.B: c',
  ];
  test.each(pieces.filter((piece) => piece !== ''))(
    'of an entry as large as they come does not hold up a run: %j',
    (piece) => {
      const body = piece.repeat(Math.ceil(HOSTILE_CHARS / piece.length)).slice(0, HOSTILE_CHARS);
      for (const ending of endings) {
        expect(stalls(() => parseStackTrace(body + ending))).toBe(false);
      }
    },
  );
});
