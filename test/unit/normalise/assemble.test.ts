import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_HELD_OF_A_STREAM, TraceAssembler } from '../../../src/normalise/assemble.ts';
import { parseStackTrace } from '../../../src/normalise/stack-trace.ts';
import type { Entry } from '../../../src/types/entry.ts';

const SOURCE = { module: undefined, function: undefined, file: undefined, line: undefined };

/** One line of stderr, so many microseconds after noon. */
function aLine(message: string, micros: number, fields: Partial<Entry> = {}): Entry {
  const time = `2026-03-04T12:00:0${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}000Z`;
  return {
    insertId: `id${String(micros).padStart(7, '0')}`,
    log: 'run.googleapis.com/stderr',
    project: 'acme-staging',
    service: 'shop',
    resourceType: 'cloud_run_revision',
    location: undefined,
    revision: 'shop-00001',
    instance: 'a',
    time,
    received: time,
    severity: 'DEFAULT',
    level: 'DEFAULT',
    guessed: true,
    payload: 'text',
    message,
    stack: parseStackTrace(message),
    source: SOURCE,
    request: undefined,
    trace: undefined,
    user: undefined,
    weight: 1,
    parts: [],
    raw: { textPayload: message },
    ...fields,
  };
}

const lines = (text: string, start = 0, fields: Partial<Entry> = {}) =>
  text.split('\n').map((line, at) => aLine(line, start + at * 10, fields));

function assemble(entries: readonly Entry[]): readonly Entry[] {
  const assembler = new TraceAssembler();
  const pushed = entries.flatMap((entry) => assembler.push(entry));
  return [...pushed, ...assembler.flush()];
}

const wholes = (entries: readonly Entry[]) => assemble(entries).filter((entry) => entry.parts.length > 0);
const allOf = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.parts.length > 0 ? entry.parts : [entry]));
const idsOf = (entries: readonly Entry[]) =>
  allOf(entries)
    .map(({ insertId }) => insertId)
    .sort();

const PYTHON = `Traceback (most recent call last):
  File "/app/cart.py", line 3, in price
    return prices[sku]
           ~~~~~~^^^^^
KeyError: 'sku'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/app/api.py", line 8, in show
    price(sku)
shop.errors.NoPrice: cannot show
[SQL: select 1]
(Background on this error at: https://example.com/e)`;

const PYTHON_GROUP = `  + Exception Group Traceback (most recent call last):
  |   File "/app/main.py", line 5, in main
  |     async with TaskGroup() as group:
  | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "/app/jobs.py", line 12, in fetch
    | TimeoutError: slow
    +------------------------------------

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/app/main.py", line 9, in run
RuntimeError: stopped`;

const PYTHON_THREAD = `Exception in thread Thread-1 (work):
Traceback (most recent call last):
  File "/app/jobs.py", line 12, in work
OSError: gone`;

const NODE_UNCAUGHT = `/app/server.js:12
    throw new Error("x");
    ^

Error: x
    at main (/app/server.js:12:11)

Node.js v24.1.0`;

const NODE = `[ERROR] Checkout failed: TypeError: no price
    at price (/app/cart.js:3:1)
    at async show (/app/api.js:8:1) {
  code: 'E_PRICE',
  [cause]: RangeError: no sku
      at find (/app/stock.js:3:1)
}`;

const JAVA = `Exception in thread "main" java.lang.IllegalStateException: no price
\tat com.acme.Cart.price(Cart.java:3)
Caused by: java.io.IOException: closed
\tat com.acme.Stock.find(Stock.java:3)
\t... 1 more`;

const GO = `panic: no price

goroutine 1 [running]:
main.price(0x1)
\t/app/cart.go:3 +0x1d
main.main()
\t/app/main.go:8 +0x1d
created by main.start in goroutine 7
\t/app/main.go:2 +0x1d
exit status 2`;

const RUBY = `cart.rb:3:in 'Cart#price': no price (KeyError)
\tfrom api.rb:8:in 'Api#show'`;

const DOTNET = `Unhandled exception. Acme.Failed: no price
 ---> System.IO.IOException: closed
   at Acme.Stock.Find(Int32 x) in /src/Stock.cs:line 3
   --- End of inner exception stack trace ---
   at Acme.Api.Show() in /src/Api.cs:line 8`;

const TRACES = { PYTHON, PYTHON_GROUP, PYTHON_THREAD, NODE_UNCAUGHT, NODE, JAVA, GO, RUBY, DOTNET };

describe('a trace that arrives one line an entry is one entry, with all its lines', () => {
  test.each(Object.entries(TRACES))('%s', (_, text) => {
    const entries = lines(text);
    const [whole, ...others] = assemble(entries.toReversed());
    expect(others).toEqual([]);
    expect(whole).toMatchObject({
      insertId: entries[0]?.insertId,
      message: text,
      level: 'ERROR',
      severity: 'DEFAULT',
      raw: entries[0]?.raw,
    });
    expect(whole?.stack).toEqual(parseStackTrace(text));
    expect(whole?.parts).toEqual(entries);
  });

  test('also when the platform kept its first lines together', () => {
    const [first = '', second = '', third = '', ...rest] = PYTHON.split('\n');
    const head = aLine([first, second, third].join('\n'), 0, { severity: 'ERROR', level: 'ERROR' });
    const [whole, ...others] = assemble([head, ...lines(rest.join('\n'), 100)]);
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ message: PYTHON, stack: { exception: 'KeyError' }, severity: 'ERROR' });
  });

  test('also when each traceback of a chain is whole, with or without the line between them', () => {
    const [inner = '', outer = ''] = PYTHON.split(
      '\n\nDuring handling of the above exception, another exception occurred:\n\n',
    );
    const between = aLine('During handling of the above exception, another exception occurred:', 20);
    expect(wholes([aLine(inner, 10), between, aLine(outer, 30)])).toMatchObject([{ stack: { exception: 'KeyError' } }]);
    const quoting = outer.replace('cannot show', "lost: the key 'sku' of the cart");
    const cause = inner.replace("KeyError: 'sku'", "KeyError: the key 'sku' of the cart");
    expect(wholes([aLine(cause, 10), aLine(quoting, 30)])).toMatchObject([{ stack: { exception: 'KeyError' } }]);
    expect(wholes([aLine(inner, 10), aLine(outer, 30)])).toEqual([]);
  });

  test('also when the window cut its top off, if enough frames are left to be sure', () => {
    const cut = (count: number) =>
      lines(Array.from({ length: count }, (_, at) => `    at f${at} (/app/a.js:${at}:1)`).join('\n'));
    expect(wholes(cut(3))).toHaveLength(1);
    expect(wholes(cut(2))).toEqual([]);
  });

  test('also when its exception line comes a second later', () => {
    const [header = '', frame = '', source = ''] = PYTHON.split('\n');
    const entries = [...lines([header, frame, source].join('\n')), aLine("KeyError: 'sku'", 1_000_000)];
    expect(wholes(entries)).toMatchObject([{ stack: { exception: 'KeyError' } }]);
  });

  test('with a severity of its own keeps the worst that its lines state', () => {
    const entries = lines(JAVA, 0, { severity: 'INFO', level: 'INFO' });
    expect(wholes(entries)).toMatchObject([{ level: 'INFO' }]);
    expect(
      wholes(entries.map((entry, at) => (at === 2 ? { ...entry, level: 'CRITICAL' as const } : entry))),
    ).toMatchObject([{ level: 'CRITICAL' }]);
  });
});

describe('what belongs to something else stays itself', () => {
  test('two traces of one instance are two entries', () => {
    expect(wholes([...lines(PYTHON), ...lines(PYTHON, 5000), ...lines(NODE, 9000)])).toHaveLength(3);
  });

  test.each(['instance', 'service', 'revision', 'project', 'log'] as const)(
    'lines of another %s never mix',
    (field) => {
      const entries = [...lines(NODE), ...lines(JAVA, 5, { [field]: 'other' })];
      expect(
        wholes(entries)
          .map((entry) => entry.parts.length)
          .sort(),
      ).toEqual([JAVA.split('\n').length, NODE.split('\n').length]);
    },
  );

  test.each([
    'INFO: request done',
    '  INFO  request done',
    '[2026-03-04 12:00:00] WARNING in cart: slow',
    '2026-03-04 12:00:00 ERROR other thread failed: ValueError: 3',
    '{"message": "done"}',
  ])('a log line of another thread in the middle of a traceback is not swallowed: %s', (message) => {
    const entries = lines(PYTHON);
    const other = aLine(message, 25);
    const result = assemble([...entries, other]);
    expect(result).toContain(other);
    expect(result.find((entry) => entry.parts.length > 0)?.parts).toEqual(entries);
  });

  test.each([
    ['indented text after a log line', 'Executing:\n    INSERT INTO carts\n    VALUES (?)\n    '],
    ['an exception without frames', 'ValueError: 3\n  more about it\nTypeError: 4'],
    ['a bracket that nothing closes', '[\n  "a.html",\n  "b.html"\nGET /a'],
    ['a log line before another', '[ERROR] no funds\n[ERROR] no stock'],
  ])('%s is no trace', (_, text) => {
    const entries = lines(text);
    expect(idsOf(assemble(entries))).toEqual(idsOf(entries));
    expect(wholes(entries)).toEqual([]);
  });

  test('indented lines that follow a finished trace later are not part of it', () => {
    const later = aLine('    INSERT INTO carts', 500_000);
    expect(wholes([...lines(PYTHON), later])[0]?.parts).toHaveLength(PYTHON.split('\n').length);
  });

  test('structured entries, entries without time and ordinary lines are handed on at once, so that memory stays small', () => {
    const assembler = new TraceAssembler();
    const entries = [
      aLine('    at f (/app/a.js:1:2)', 1, { payload: 'json' }),
      aLine('  x', 2, { time: '' }),
      aLine('request done in 3 ms', 3),
    ];
    expect(entries.flatMap((entry) => assembler.push(entry))).toEqual(entries);
  });
});

describe('a log line directly before a trace is part of it, or one failure is two clusters', () => {
  const level = 'ERROR' as const;
  test.each([
    ['Python', '[2026-03-04 12:00:00] ERROR in app: Exception on /carts [POST]', PYTHON],
    ['Java', '2026-03-04 12:00:00 ERROR 1 --- [exec-1] c.a.Api : failed with root cause', JAVA],
    ['Go', 'panic recovered: runtime error: integer divide by zero', GO.slice(GO.indexOf('goroutine'))],
    ['Ruby', '2026-03-04T12:00:00.000Z pid=1 tid=2a WARN: {"context":"Job raised exception"}', RUBY],
    ['.NET', '[12:00:00 ERR] cannot price', DOTNET],
  ])('%s', (_, before, trace) => {
    const [whole, ...others] = assemble([
      aLine(before, 0, { level }),
      ...lines(trace, 100, { severity: 'ERROR', level }),
    ]);
    expect(others).toEqual([]);
    expect(whole?.parts).toHaveLength(1 + trace.split('\n').length);
    expect(whole?.stack?.exception).not.toBe('');
  });

  test('and never names what failed where the trace does', () => {
    const before = aLine('ERROR: gave up after TypeError: no price', 0, { level });
    const [whole] = assemble([
      before,
      ...lines('NoStock: none left\n    at f (/app/a.js:1:2)\n    at g (/app/b.js:1:2)', 100),
    ]);
    expect(whole?.stack).toMatchObject({ exception: 'NoStock', introduction: before.message });
  });

  test('also when the trace is one entry', () => {
    const [whole, ...others] = assemble([aLine('ERROR: cannot price', 0, { level }), aLine(PYTHON_THREAD, 300)]);
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ stack: { exception: 'OSError' }, parts: [{}, {}] });
  });

  test.each([
    ['later', 'ERROR: cannot price', 2_000, { level }],
    ['of no weight', 'INFO: pricing', 100, { level: 'INFO' as const }],
    ['of another instance', 'ERROR: cannot price', 100, { level, instance: 'b' }],
  ])('but not one %s', (_, message, gap, fields) => {
    const other = aLine(message, 0, fields);
    expect(assemble([other, ...lines(NODE, gap)])).toContain(other);
  });

  test('and says how bad it was, as it does in one entry', () => {
    const [whole] = assemble([aLine('WARN: will retry', 0, { level: 'WARNING' }), ...lines(NODE, 100)]);
    expect(whole?.level).toBe('WARNING');
  });
});

describe('lines of a trace that have no shape of a frame', () => {
  test.each([
    [
      'of a message before the first frame',
      'Error: Command failed: npm run migrate\nno such table\nstopped\n    at run (/app/a.js:1:2)\n    at go (/app/b.js:1:2)',
    ],
    [
      'of native code',
      'RuntimeError: code 0x8\n[CALL STACK BEGIN]\n/opt/lib/libspeech.so(+0x1decbb) [0x7f1c2a3b]\n/lib/libc.so.6(start+0x1d) [0x7f1c2a]\n[CALL STACK END]\n\tat com.acme.Say.it(Say.java:3)\nCaused by: a.B: no key\n\tat com.acme.Key.get(Key.java:4)',
    ],
  ])('stay in it: %s', (_, text) => {
    const entries = lines(text, 0, { level: 'ERROR' });
    expect(assemble(entries)).toMatchObject([{ message: text, parts: entries }]);
  });
});

describe('the lines of one statement are one entry, or each is a cluster of its own', () => {
  test.each([
    ['of .NET', 'warn: Acme.Ledger.Worker[2001]\n      Batch 7 queued again\n      after 3 s'],
    ['a warning of Python', '/app/a.py:3: DeprecationWarning: old\n  warnings.warn('],
    [
      'a warning of Node',
      '(node:7) [DEP0040] DeprecationWarning: The `punycode` module is deprecated.\n(Use `node --trace-deprecation ...` to show where the warning was created)',
    ],
    ['a listing', '[\n  "a.html",\n  "b.html"\n]'],
    ['an object', 'carrier answered {\n  status: 503,\n  body: {\n    retry: true\n  }\n}'],
  ])('%s', (_, text) => {
    const [whole, ...others] = assemble(lines(text));
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ message: text, stack: undefined });
    expect(whole?.parts).toHaveLength(text.split('\n').length);
  });

  test.each([
    ['a database', 'ERROR: query failed: ERROR:  no column a\nLINE 1: SELECT a\n               ^\nHINT:  try b'],
    [
      'its driver',
      '[ERROR] (db.Error) no column a\n[SQL: SELECT a\nFROM b\nWHERE c = %s\n LIMIT %s]\n[parameters: {"a": 1}]\n(Background on this error at: https://example.com/e)',
    ],
    [
      'native code',
      'ERROR: code 0x8\n[CALL STACK BEGIN]\n\n/opt/lib/libspeech.so(+0x1decbb) [0x7f1c2a3b]\n[CALL STACK END]',
    ],
  ])('with what %s says below an error', (_, text) => {
    expect(assemble([...lines(text, 0, { level: 'ERROR' }), aLine('', 60)])).toMatchObject([
      { message: text },
      { message: '' },
    ]);
  });

  test('with the trace below it, and not with the statement after it', () => {
    const text =
      'fail: Acme.Worker[1]\n      cannot price\n      Acme.Failed: no price\n         at Acme.Cart.Price() in /src/C.cs:line 3';
    const next = 'info: Acme.Worker[2]\n      queued again';
    const entries = assemble([...lines(text, 0, { level: 'ERROR' }), ...lines(next, 200)]);
    expect(entries.map(({ message, stack }) => [message, stack?.exception])).toEqual([
      [text, 'Acme.Failed'],
      [next, undefined],
    ]);
  });

  test('is as bad as its first line says, not as a word in what it lists', () => {
    const entries = lines('carrier answered {\n  error: null\n}');
    const judged = entries.map((entry, at): Entry => ({ ...entry, level: at === 1 ? 'ERROR' : 'INFO' }));
    expect(assemble(judged)).toMatchObject([{ level: 'INFO' }]);
  });

  test('of which a bracket is all that the first line says is as bad as its worst line', () => {
    const entries = lines('{\n  code: "E_PRICE"\n}');
    const judged = entries.map((entry, at): Entry => ({ ...entry, level: at === 1 ? 'ERROR' : 'INFO' }));
    expect(assemble(judged)).toMatchObject([{ level: 'ERROR' }]);
  });

  test.each(['(node:7) Warning: x', 'info: A.B[1]', '/a.py:3: UserWarning: x'])(
    'apart from lines that come later: %s',
    (first) => {
      const entries = [aLine(first, 0), aLine('      below', 5_000), aLine('(Use `node --trace-warnings ...`)', 9_000)];
      expect(assemble(entries)).toHaveLength(3);
    },
  );
});

describe('every entry comes back exactly once', () => {
  const piece = fc.constantFrom(
    ...Object.values(TRACES).flatMap((text) => text.split('\n')),
    'INFO: fresh',
    'ERROR: fresh',
    'fail: Acme.Worker[1]',
    'answered {',
    '}',
    '  indented',
    '',
    '\u0000',
  );
  const someLines = fc.array(
    fc.record({
      message: piece,
      micros: fc.nat({ max: 9_000_000 }),
      instance: fc.constantFrom('a', 'b'),
      slow: fc.boolean(),
    }),
    { maxLength: 60 },
  );

  test('whatever the lines are', () => {
    fc.assert(
      fc.property(someLines, (rows) => {
        const entries = rows.map(({ message, micros, instance, slow }, at) =>
          aLine(message, slow ? micros : at * 10, { instance, insertId: `n${at}` }),
        );
        expect(idsOf(assemble(entries))).toEqual(idsOf(entries));
      }),
      { numRuns: 300 },
    );
  });

  test('in whatever order they arrive, and with the same traces', () => {
    const entries = [
      ...lines(PYTHON),
      ...lines(NODE, 3000),
      ...lines(GO, 6000),
      ...lines(JAVA, 1000, { instance: 'b' }),
    ];
    const expected = assemble(entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(assemble(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('also when more lines wait than may be held', () => {
    const assembler = new TraceAssembler();
    const count = MAX_HELD_OF_A_STREAM + 10;
    const entries = Array.from({ length: count }, (_, at) => aLine('  waiting', at * 100));
    const pushed = entries.flatMap((entry) => assembler.push(entry));
    expect(pushed).toHaveLength(MAX_HELD_OF_A_STREAM / 2);
    expect(idsOf([...pushed, ...assembler.flush()])).toEqual(idsOf(entries));
  });

  test('and what is let go then ends where the stream paused, or a trace is torn into two', () => {
    const assembler = new TraceAssembler();
    const half = MAX_HELD_OF_A_STREAM / 2;
    const filling = Array.from({ length: half - 5 }, (_, at) => aLine('  waiting', at));
    const after = Array.from({ length: half }, (_, at) => aLine('  waiting', 6_000_000 + at));
    const entries = [...filling, ...lines(PYTHON, 3_000_000), ...after];
    const out = [...entries.flatMap((entry) => assembler.push(entry)), ...assembler.flush()];
    expect(out.filter(({ parts }) => parts.length > 0)).toMatchObject([
      { parts: { length: PYTHON.split('\n').length } },
    ]);
  });

  test('and a trace of hostile length keeps all its parts while its message stays bounded', () => {
    const frames = Array.from({ length: 3000 }, (_, at) => `    at f${at} (/app/a${at}.js:1:2)`).join('\n');
    const entries = lines(`Error: x\n${frames}`);
    const [whole] = wholes(entries);
    expect(whole?.parts).toHaveLength(entries.length);
    expect(whole?.message.length).toBeLessThanOrEqual(64 * 1024);
  });
});
