import { describe, expect, test } from 'vitest';
import { parseStackTrace } from '../../../src/normalise/stack-trace.ts';

describe('a Node trace', () => {
  test('names the error, its message and every shape of frame, so that the place can be shown', () => {
    const trace = parseStackTrace(`TypeError: Cannot read properties of undefined (reading 'id')
    at Cart.price [as total] (/app/src/cart.ts:10:5)
    at /app/src/api.js:1:2
    at async file:///app/server.mjs:4:5
    at new Pool (/app/node_modules/pool/index.js:1:1)
    at Array.map (<anonymous>)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {
  code: 'E_CART'
}`);
    expect(trace).toMatchObject({
      language: 'node',
      exception: 'TypeError',
      message: "Cannot read properties of undefined (reading 'id')",
    });
    expect(trace?.frames.map(({ function: name, file, line, own }) => [name, file, line, own])).toEqual([
      ['Cart.price [as total]', '/app/src/cart.ts', '10', true],
      [undefined, '/app/src/api.js', '1', true],
      [undefined, 'file:///app/server.mjs', '4', true],
      ['new Pool', '/app/node_modules/pool/index.js', '1', false],
      ['Array.map', '<anonymous>', undefined, false],
      ['process.processTicksAndRejections', 'node:internal/process/task_queues', '95', false],
    ]);
  });

  test('is known by its deepest cause, and by the caller of the library in which that happened', () => {
    const trace = parseStackTrace(`Error: could not pay
    at pay (/app/pay.js:10:5)
    ... 3 lines matching cause stack trace ...
    at async handler (/app/handler.js:3:1) {
  [cause]: TypeError: fetch failed
      at charge (/app/gateway.js:3:1) {
    [cause]: Error: connect ECONNREFUSED 10.0.0.1:443
        at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1494:16) {
      code: 'ECONNREFUSED'
    }
  }
}`);
    expect(trace).toMatchObject({
      exception: 'Error',
      message: 'connect ECONNREFUSED 10.0.0.1:443',
      frames: [{ own: false }, { function: 'charge', own: true }],
    });
  });

  test('of an AggregateError is known by its first error, not by that there were several', () => {
    const trace = parseStackTrace(`AggregateError: All promises were rejected
    at any (/app/any.js:1:2) {
  [errors]: [
    RangeError: first
        at a (/app/a.js:1:2),
    Error: second
        at b (/app/b.js:1:2)
  ]
}`);
    expect(trace).toMatchObject({ exception: 'RangeError', message: 'first', frames: [{ function: 'a' }] });
  });

  test('does not take an error in a property beside it for the cause', () => {
    const trace = parseStackTrace(`QueryError: no such table
    at query (/app/db.js:1:2) {
  driverError: OtherError: no such table
      at other (/app/other.js:1:2) {
    length: 3
  }
}`);
    expect(trace).toMatchObject({ exception: 'QueryError', frames: [{ function: 'query' }] });
    expect(trace?.frames).toHaveLength(1);
  });

  test.each([
    [
      'uncaught',
      '/app/server.js:12\n    throw new Error("x");\n    ^\n\nError: x\n    at main (/app/server.js:12:11)\n\nNode.js v24.1.0',
      'Error',
      'x',
    ],
    ['with a code', 'TypeError [ERR_INVALID_ARG_TYPE]: x\n    at main (/app/server.js:12:11)', 'TypeError', 'x'],
    ['with a class of its own', 'OutOfStock: x\n    at main (/app/server.js:12:11)', 'OutOfStock', 'x'],
    ['in a log line', '[ERROR] Import failed: Error: x\n    at main (/app/server.js:12:11)', 'Error', 'x'],
    [
      'with colours',
      '\u001b[31mRangeError: x\u001b[39m\n\u001b[90m    at main (/app/\u001b[39msrc/server.js:12:11\u001b[90m)\u001b[39m',
      'RangeError',
      'x',
    ],
    ['on one line', 'Error: x     at main (/app/a.js:1:2)     at g (/app/b.js:3:4)', 'Error', 'x'],
    [
      'with a message of several lines',
      'Error: x\nsecond line\n    at main (/app/server.js:12:11)',
      'Error',
      'x\nsecond line',
    ],
  ])('is read %s', (_, text, exception, message) => {
    expect(parseStackTrace(text)).toMatchObject({ language: 'node', exception, message });
    expect(parseStackTrace(text)?.frames[0]?.function).toBe('main');
  });

  test('does not take the level of a log line for the class of an error', () => {
    const trace = parseStackTrace('ERROR: gave up\n    at main (/app/a.js:1:2)\n    at run (/app/b.js:1:2)');
    expect(trace).toMatchObject({ exception: '', message: 'ERROR: gave up' });
  });

  test('of a syntax error, which has only frames of the loader, still names the file that is broken', () => {
    const trace = parseStackTrace(`/app/src/pay.cjs:7
const x = ;
          ^

SyntaxError: Unexpected token ';'
    at wrapSafe (node:internal/modules/cjs/loader:1743:18)
    at Module._compile (node:internal/modules/cjs/loader:1787:20)`);
    expect(trace).toMatchObject({
      exception: 'SyntaxError',
      frames: [{ file: '/app/src/pay.cjs', line: '7', own: true }, { own: false }, { own: false }],
    });
  });

  test('of a class and method is not mistaken for .NET, whose frames look alike', () => {
    const text = 'Error: x\n    at Timeout.run ([eval]:1:26)\n    at Job.start (node:internal/timers:581:17)';
    expect(parseStackTrace(text)?.language).toBe('node');
  });

  test('keeps what a log line says before the error', () => {
    expect(parseStackTrace('[ERROR] Import failed: Error: x\n    at main (/app/a.js:1:2)')?.introduction).toBe(
      '[ERROR] Import failed',
    );
  });
});
