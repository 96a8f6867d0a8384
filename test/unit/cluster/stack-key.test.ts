import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackKey } from '../../../src/cluster/stack-key.ts';
import { parseStackTrace } from '../../../src/normalise/stack-trace.ts';

function keyOf(text: string): string {
  const trace = parseStackTrace(text);
  if (trace === undefined) throw new Error(`no trace in ${text}`);
  return stackKey(trace);
}

const python = (exception: string, ...frames: readonly string[]) =>
  ['Traceback (most recent call last):', ...frames.map((frame) => `  File ${frame}\n    call()`), exception].join('\n');

const SAVE = '"/app/orders/store.py", line 9, in save';
const CREATE = '"/app/orders/api.py", line 3, in create';

describe('one bug keeps its one key', () => {
  const { raw } = String;
  test.each<readonly [string, string, string]>([
    ['when it is reached from another caller', python('KeyError: 1', CREATE, SAVE), python('KeyError: 2', SAVE)],
    [
      'in a closure that is called from elsewhere',
      'Error: x\n    at /app/dist/jobs/resize.js:1:2\n    at Resize.run (/app/dist/jobs/resize.js:1:2)',
      'Error: x\n    at Array.from (<anonymous>)\n    at /app/dist/jobs/resize.js:4:2\n    at process.task (node:internal/a:1:2)',
    ],
    [
      'when a .NET package without symbols raises it deeper',
      'A.B: x\n   at Acme.Mail.Send() in /src/Mail.cs:line 8',
      'A.B: x\n   at Post.Smtp.Connect(String host)\n   at Acme.Mail.Send() in /src/Mail.cs:line 9',
    ],
    [
      'when a library raises it deeper',
      python('KeyError: 1', SAVE),
      python('KeyError: 1', SAVE, '"/usr/lib/python3/x.py", line 1, in get'),
    ],
    [
      'in another build directory',
      python('KeyError: 1', SAVE),
      python('KeyError: 1', '"/workspace/orders/store.py", line 10, in save'),
    ],
    [
      'on a developer’s machine',
      python('KeyError: 1', SAVE),
      python('KeyError: 1', '"/home/ann/orders/store.py", line 10, in save'),
    ],
    [
      'with Python’s inlined comprehensions',
      python('KeyError: 1', SAVE),
      python('KeyError: 1', SAVE, '"/app/orders/store.py", line 9, in <listcomp>'),
    ],
    [
      'when an endless recursion ends elsewhere',
      python('RecursionError: x', CREATE, SAVE, CREATE, SAVE, CREATE, SAVE, CREATE),
      python('RecursionError: x', CREATE, SAVE, CREATE, SAVE, CREATE, SAVE, '"/app/orders/log.py", line 1, in debug'),
    ],
    [
      'with a new hash of the bundle',
      'Error: x\n    at pay (/app/dist/main.3f2a9c.js:1:2)',
      'Error: x\n    at pay (/app/dist/main.9b81d4.js:1:9)',
    ],
    [
      'with a new chunk name',
      'Error: x\n    at pay (/app/dist/chunk-ABC123.js:1:2)',
      'Error: x\n    at pay (/app/dist/chunk-XYZ987.js:1:9)',
    ],
    [
      'with new minified names',
      'Error: x\n    at t (/app/dist/main.3f2a9c.js:1:2)\n    at pay (/app/a.js:1:1)',
      'Error: x\n    at e (/app/dist/main.9b81d4.js:1:9)\n    at pay (/app/a.js:1:1)',
    ],
    [
      'as module and as file',
      'Error: x\n    at pay (file:///app/src/a.js:1:2)',
      'Error: x\n    at async pay (/app/src/a.js:1:2)',
    ],
    [
      'with another V8 alias',
      'Error: x\n    at Object.pay [as default] (/app/src/a.js:1:2)',
      'Error: x\n    at Module.pay (/app/src/a.js:1:2)',
    ],
    [
      'with new Java lambdas',
      raw`a.B: x${'\n'}	at com.acme.Api.lambda$load$0(Api.java:1)`,
      raw`a.B: x${'\n'}	at com.acme.Api.lambda$load$7(Api.java:3)`,
    ],
    [
      'with new Java proxies',
      raw`a.B: x${'\n'}	at com.acme.Api$$EnhancerBySpringCGLIB$$1a2b.load(<generated>)`,
      raw`a.B: x${'\n'}	at com.acme.Api$$EnhancerBySpringCGLIB$$ff00.load(<generated>)`,
    ],
    [
      'with new anonymous Java classes',
      raw`a.B: x${'\n'}	at com.acme.Api$1.load(Api.java:1)`,
      raw`a.B: x${'\n'}	at com.acme.Api$2.load(Api.java:3)`,
    ],
    [
      'with new Go addresses',
      'panic: x\n\ngoroutine 1 [running]:\nmain.run.func1(0xc0001)\n\t/app/main.go:9 +0x1d',
      'panic: x\n\ngoroutine 77 [running]:\nmain.run.func2(0xc0ff)\n\t/src/main.go:12 +0x2f',
    ],
    [
      'with another index out of range',
      'panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1 [running]:\nmain.run()\n\t/app/main.go:9',
      'panic: runtime error: index out of range [9] with length 4\n\ngoroutine 1 [running]:\nmain.run()\n\t/app/main.go:9',
    ],
    [
      'in a block of a Ruby method',
      "a.rb:1:in `save': x (KeyError)",
      "a.rb:2:in 'block (2 levels) in Store#save': x (KeyError)",
    ],
    [
      'in a template that Rails compiled again',
      "app/views/a.erb:1:in `_app_views_a_erb___12_34': x (KeyError)\n\tfrom app/b.rb:1:in `b'",
      "app/views/a.erb:1:in `_app_views_a_erb__567': x (KeyError)\n\tfrom app/b.rb:1:in `b'",
    ],
    [
      'in the async half of a .NET method',
      'A.B: x\n   at Acme.Store.<LoadAsync>d__12.MoveNext() in /src/S.cs:line 8',
      'A.B: x\n   at Acme.Store.LoadAsync(Int32 id) in /build/S.cs:line 9',
    ],
    [
      'in a .NET closure',
      'A.B: x\n   at Acme.Store.<>c__DisplayClass5_0.<Run>b__1(String s)',
      'A.B: x\n   at Acme.Store.<>c__DisplayClass9_1.<Run>b__3(String s)',
    ],
    [
      'in a .NET local function',
      'A.B: x\n   at Acme.Store.<Run>g__Load|0_0(String s)',
      'A.B: x\n   at Acme.Store.<Run>g__Load|3_1(String s)',
    ],
  ])('%s', (_, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  test('whatever line, message and address it comes with', () => {
    const hex = fc.integer({ min: 0, max: 0xffffffff }).map((value) => `0x${value.toString(16)}`);
    const values = fc.record({
      line: fc.nat({ max: 99_999 }),
      text: fc.stringMatching(/^[a-z0-9 '=-]{0,40}$/),
      hash: fc.stringMatching(/^[0-9a-f]{7}[0-9]$/),
      hex,
    });
    const traces = ({ line, text, hash, hex: address }: { line: number; text: string; hash: string; hex: string }) => [
      python(`ValueError: ${text}`, `"/app/a.py", line ${line}, in f`),
      `TypeError: ${text}\n    at pay (/app/main.${hash}.js:${line}:${line})`,
      `a.b.Failed: ${text}\n\tat com.acme.Api$$Lambda$${line}/${address}.run(Unknown Source)`,
      `panic: ${text}\n\ngoroutine ${line} [running]:\nmain.f(${address})\n\t/app/main.go:${line} +${address}`,
      `A.B: ${text}\n   at Acme.S.Load(Int32 x) in /s.cs:line ${line}`,
      `a.rb:${line}:in 'f': ${text}x (KeyError)`,
    ];
    const fixed = traces({ line: 1, text: '', hash: '00000000', hex: '0x0' }).map(keyOf);
    fc.assert(
      fc.property(values, (value) => {
        expect(traces(value).map(keyOf)).toEqual(fixed);
      }),
    );
  });
});

describe('two bugs never share a key', () => {
  test.each<readonly [string, string, string]>([
    ['another exception', python('KeyError: 1', SAVE), python('ValueError: 1', SAVE)],
    ['another function', python('KeyError: 1', SAVE), python('KeyError: 1', '"/app/orders/store.py", line 9, in load')],
    ['another module', python('KeyError: 1', SAVE), python('KeyError: 1', '"/app/users/store.py", line 9, in save')],
    [
      'a decorator’s helper around another function',
      python('KeyError: 1', SAVE, '"/app/x.py", line 1, in wrapper'),
      python('KeyError: 1', CREATE, '"/app/x.py", line 1, in wrapper'),
    ],
    [
      'a closure in a file of any project, in another caller',
      'Error: x\n    at /app/src/index.js:1:2\n    at pay (/app/src/cart.js:1:2)',
      'Error: x\n    at /app/src/index.js:1:2\n    at refund (/app/src/cart.js:1:2)',
    ],
    [
      'a closure in another file',
      python('KeyError: 1', SAVE, '"/app/x.py", line 1, in <lambda>'),
      python('KeyError: 1', SAVE, '"/app/y.py", line 1, in <lambda>'),
    ],
    [
      'another library call without own frames',
      'Error: x\n    at connect (node:net:1:2)',
      'Error: x\n    at write (node:fs:1:2)',
    ],
    [
      'another system error without own frames',
      'Error: connect ECONNREFUSED 10.0.0.1\n    at connect (node:net:1:2)',
      'Error: connect ETIMEDOUT 10.0.0.1\n    at connect (node:net:1:2)',
    ],
    [
      'another Go runtime error',
      'panic: runtime error: index out of range [5]\n\ngoroutine 1 [running]:\nmain.run()\n\t/app/main.go:9',
      'panic: runtime error: integer divide by zero\n\ngoroutine 1 [running]:\nmain.run()\n\t/app/main.go:9',
    ],
    [
      'another class of the same method',
      'a.B: x\n\tat com.acme.Api.load(Api.java:1)',
      'a.B: x\n\tat com.acme.Store.load(Store.java:1)',
    ],
  ])('%s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});
