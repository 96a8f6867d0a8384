import { describe, expect, test } from 'vitest';
import { parseStackTrace } from '../../../src/normalise/stack-trace.ts';

const functionsOf = (text: string) => parseStackTrace(text)?.frames.map((frame) => frame.function);

describe('a Python traceback', () => {
  test('names the exception, its message, its frames from the inside out, and what was logged before it', () => {
    const trace = parseStackTrace(
      `ERROR:root:order lost
Traceback (most recent call last):
  File "/app/orders/api.py", line 30, in create
    return store.save(order)
  File "/usr/local/lib/python3.12/site-packages/orm/session.py", line 9, in save
    raise KeyError(key)
    ^^^^^^^^^^^^^^^^^^^
KeyError: 'sku'`,
    );
    expect(trace).toEqual({
      language: 'python',
      exception: 'KeyError',
      message: "'sku'",
      introduction: 'ERROR:root:order lost',
      frames: [
        {
          module: undefined,
          function: 'save',
          file: '/usr/local/lib/python3.12/site-packages/orm/session.py',
          line: '9',
          own: false,
        },
        { module: undefined, function: 'create', file: '/app/orders/api.py', line: '30', own: true },
      ],
    });
  });

  test.each([
    'During handling of the above exception, another exception occurred:',
    'The above exception was the direct cause of the following exception:',
  ])('is known by what happened first, not by what a handler made of it: %s', (chain) => {
    const trace = parseStackTrace(`Traceback (most recent call last):
  File "/app/cart.py", line 3, in price
    return prices[sku]
KeyError: 'sku-1'

${chain}

Traceback (most recent call last):
  File "/app/api.py", line 8, in show
    price(sku)
RuntimeError: cannot show`);
    expect(trace).toMatchObject({ exception: 'KeyError', message: "'sku-1'", frames: [{ function: 'price' }] });
  });

  test('whose root cause lies in a library still names the own code that called it', () => {
    const trace = parseStackTrace(`Traceback (most recent call last):
  File "/usr/lib/python3/dist-packages/driver/core.py", line 3, in run
    raise error
driver.errors.UniqueViolation: duplicate key
DETAIL:  Key (id)=(7) already exists.

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/app/orders.py", line 8, in save
    commit()
  File "/usr/lib/python3/dist-packages/orm/session.py", line 3, in commit
    raise IntegrityError from error
orm.IntegrityError: (driver.errors.UniqueViolation) duplicate key`);
    expect(trace).toMatchObject({
      exception: 'driver.errors.UniqueViolation',
      message: 'duplicate key\nDETAIL:  Key (id)=(7) already exists.',
      frames: [
        { function: 'run', own: false },
        { function: 'save', own: true },
      ],
    });
  });

  test('of an exception group is known by its first member, not by the word group', () => {
    const trace = parseStackTrace(`  + Exception Group Traceback (most recent call last):
  |   File "/app/main.py", line 5, in main
  |     async with TaskGroup() as group:
  |   File "/usr/local/lib/python3.12/asyncio/taskgroups.py", line 145, in __aexit__
  |     raise me from None
  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "/app/jobs.py", line 12, in fetch
    |     raise TimeoutError("slow")
    | TimeoutError: slow
    +---------------- 2 ----------------
    | Traceback (most recent call last):
    |   File "/app/jobs.py", line 20, in parse
    |     int("x")
    | ValueError: invalid literal
    +------------------------------------`);
    expect(trace).toMatchObject({
      exception: 'TimeoutError',
      message: 'slow',
      introduction: '',
      frames: [{ function: 'fetch' }],
    });
  });

  test('of a syntax error points at the file that is broken, which has no function', () => {
    const trace = parseStackTrace(`Traceback (most recent call last):
  File "<frozen importlib._bootstrap>", line 241, in _call_with_frames_removed
  File "/app/main.py", line 2, in <module>
    import pay
  File "/app/pay.py", line 10
    def pay(:
            ^
SyntaxError: invalid syntax`);
    expect(trace).toMatchObject({
      exception: 'SyntaxError',
      frames: [
        { file: '/app/pay.py', line: '10', function: undefined, own: true },
        { file: '/app/main.py', own: true },
        { own: false },
      ],
    });
  });

  test.each([
    [
      'has no message',
      'Traceback (most recent call last):\n  File "/app/a.py", line 3, in f\n    assert x\nAssertionError',
      'AssertionError',
      '',
    ],
    [
      'was cut before its exception',
      'Traceback (most recent call last):\n  File "/app/a.py", line 3, in f\n    g()',
      '',
      '',
    ],
    [
      'is a local class',
      'Traceback (most recent call last):\n  File "/app/a.py", line 3, in f\n__main__.f.<locals>.Odd: no',
      '__main__.f.<locals>.Odd',
      'no',
    ],
    [
      'lost its newlines to an encoder',
      '{"exc": "Traceback (most recent call last):\\n  File \\"/app/a.py\\", line 3, in f\\n    g()\\nKeyError: \'k\'", "x": 1}',
      'KeyError',
      "'k'",
    ],
    [
      'lost its newlines to blanks',
      'ERROR x Traceback (most recent call last):   File "/app/z.py", line 1, in z     f()   File "/app/a.py", line 3, in f     raise KeyError(k) KeyError: \'k\'',
      'KeyError',
      "'k'",
    ],
  ])('is still read when it %s', (_, text, exception, message) => {
    expect(parseStackTrace(text)).toMatchObject({ language: 'python', exception, message });
    expect(functionsOf(text)?.[0]).toBe('f');
  });

  test('whose top was cut off is read from its frames on', () => {
    const text =
      '  File "/app/a.py", line 3, in f\n    g()\n  File "/app/b.py", line 9, in g\n    boom()\nValueError: 3';
    expect(parseStackTrace(text)).toMatchObject({
      exception: 'ValueError',
      message: '3',
      frames: [{ function: 'g' }, { function: 'f' }],
    });
  });

  test.each([
    ['a cancellation', 'asyncio.exceptions.CancelledError'],
    ['a cancellation with a note', 'asyncio.exceptions.CancelledError: by scope 7f3a'],
    ['a wait that ran out', 'TimeoutError'],
  ])('is known by what was said of %s, which says nothing of what failed', (_, exception) => {
    const trace = parseStackTrace(`Traceback (most recent call last):
  File "/app/pool.py", line 3, in connect
    await wait()
${exception}

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/usr/local/lib/python3.12/asyncio/tasks.py", line 520, in wait_for
    raise TimeoutError from exc
TimeoutError

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/app/main.py", line 8, in start
    raise NotReady()
acme.NotReady: database did not answer in 25 s`);
    expect(trace).toMatchObject({ exception: 'acme.NotReady', message: 'database did not answer in 25 s' });
    expect(trace?.frames[0]?.function).toBe('start');
  });

  test('of a cancellation alone still says so', () => {
    const text = 'Traceback (most recent call last):\n  File "/app/a.py", line 3, in f\n    g()\nTimeoutError';
    expect(parseStackTrace(text)).toMatchObject({ exception: 'TimeoutError', frames: [{ function: 'f' }] });
  });
});
