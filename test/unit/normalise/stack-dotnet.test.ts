import { describe, expect, test } from 'vitest';
import { parseStackTrace } from '../../../src/normalise/stack-trace.ts';

describe('a .NET trace', () => {
  test('is known by its innermost exception and that one’s frames', () => {
    const trace = parseStackTrace(`Unhandled exception. System.InvalidOperationException: outer
 ---> System.NullReferenceException: Object reference not set
   at Acme.Cart.Total(Int32 x) in /src/Cart.cs:line 42
   at Acme.Store.<LoadAsync>d__12.MoveNext() in /src/Store.cs:line 8
--- End of stack trace from previous location ---
   at System.Runtime.CompilerServices.TaskAwaiter.ThrowForNonSuccess(Task task)
   --- End of inner exception stack trace ---
   at Acme.Api.Run(String s, List\`1 y) in /src/Api.cs:line 9`);
    expect(trace).toMatchObject({
      language: 'dotnet',
      exception: 'System.NullReferenceException',
      message: 'Object reference not set',
    });
    expect(trace?.frames.map(({ module, function: name, file, line, own }) => [module, name, file, line, own])).toEqual(
      [
        ['Acme.Cart', 'Total', '/src/Cart.cs', '42', true],
        ['Acme.Store.<LoadAsync>d__12', 'MoveNext', '/src/Store.cs', '8', true],
        ['System.Runtime.CompilerServices.TaskAwaiter', 'ThrowForNonSuccess', undefined, undefined, false],
      ],
    );
  });

  test.each([
    ['without files', 'System.Exception: x\n   at Acme.Db.Query[T](String sql)', 'System.Exception'],
    [
      'with an error number',
      'System.Data.SqlException (0x80131904): x\n   at Acme.Db.Query[T](String sql)',
      'System.Data.SqlException',
    ],
    [
      'of Mono',
      'System.Exception: x\n  at Acme.Db.Query[T] (System.String sql) [0x00028] in <a07d6bf484a54da2861691df910339b1>:0 ',
      'System.Exception',
    ],
    [
      'with qualified type arguments',
      'System.Exception: x\n   at Acme.Db.Query`1[[System.Int32, System.Private.CoreLib, Version=9.0.0.0, Culture=neutral]](String sql)',
      'System.Exception',
    ],
    [
      'with the inner exception on the same line',
      'System.Exception: outer ---> System.IO.IOException: x\n   at Acme.Db.Query[T](String sql)\n   --- End of inner exception stack trace ---\n   at Acme.Main.Run()',
      'System.IO.IOException',
    ],
    [
      'from a logger that indents',
      'fail: Acme.Api[0]\n      System.Exception: x\n         at Acme.Db.Query[T](String sql)',
      'System.Exception',
    ],
  ])('is read %s', (_, text, exception) => {
    expect(parseStackTrace(text)).toMatchObject({
      language: 'dotnet',
      exception,
      message: 'x',
      frames: [{ module: 'Acme.Db', own: true }],
    });
  });
});
