import { describe, expect, test } from 'vitest';
import { parseStackTrace } from '../../../src/normalise/stack-trace.ts';

const RUNTIME_PANIC = `starting
panic: runtime error: index out of range [5] with length 3 [recovered]
\tpanic: again

goroutine 1 [running]:
panic({0x4b2f60?, 0xc0000140a8?})
\t/usr/local/go/src/runtime/panic.go:884 +0x213
github.com/acme/shop/internal/cart.(*Cart).Total.func1(0xc000012345, {0x1, 0x2})
\t/app/internal/cart/cart.go:12 +0x1d
main.wait(...)
\t/app/main.go:9

goroutine 7 [select]:
main.other()
\t/app/other.go:3 +0x1d
exit status 2`;

describe('a Go panic', () => {
  test('is known by its kind and by the frames below the call of panic, of the goroutine that panicked', () => {
    const trace = parseStackTrace(RUNTIME_PANIC);
    expect(trace).toMatchObject({
      language: 'go',
      exception: 'runtime error: index out of range',
      introduction: 'starting',
    });
    expect(trace?.frames.map(({ function: name, file, line, own }) => [name, file, line, own])).toEqual([
      ['github.com/acme/shop/internal/cart.(*Cart).Total.func1', '/app/internal/cart/cart.go', '12', true],
      ['main.wait', '/app/main.go', '9', true],
    ]);
  });

  test.each([
    ['of a value', 'panic: no cart\n\ngoroutine 1 [running]:\nmain.run()\n\t/app/main.go:9 +0x1d', 'panic', 'no cart'],
    [
      'that ends the program',
      'fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\nmain.run()\n\t/app/main.go:9',
      'fatal error: all goroutines are asleep - deadlock!',
      'all goroutines are asleep - deadlock!',
    ],
    [
      'that net/http recovered',
      'http: panic serving 10.0.0.1:12: no cart\ngoroutine 34 [running]:\nnet/http.(*conn).serve.func1()\n\t/usr/local/go/src/net/http/server.go:1854 +0xbf\npanic({0x1, 0x2})\n\t/usr/local/go/src/runtime/panic.go:890 +0x263\nmain.run({0x7f, 0x1})\n\t/app/main.go:20 +0x1d',
      'panic',
      'no cart',
    ],
    [
      'printed without goroutine',
      'no cart\nmain.run\n\t/app/main.go:12\nmain.main\n\t/app/main.go:20',
      'error',
      'no cart',
    ],
  ])('is read when it is one %s', (_, text, exception, message) => {
    expect(parseStackTrace(text)).toMatchObject({
      language: 'go',
      exception,
      message,
      frames: expect.arrayContaining([expect.objectContaining({ function: 'main.run' })]),
    });
    expect(parseStackTrace(text)?.frames[0]?.function).toBe('main.run');
  });
});

const FRAMES = 'acme/shop/cart.(*Cart).Total(0x1)\n\t/src/cart/cart.go:9 +0x1d\nmain.main()\n\t/src/main.go:5 +0x2';
const CALL = 'panic({0x1, 0x2})\n\t/usr/local/go/src/runtime/panic.go:770 +0x3';

describe('one panic in one function is the same whatever printed it', () => {
  const forms = (said: string): readonly (readonly [string, string])[] => [
    ['the runtime', `panic: ${said}\n[signal SIGSEGV: x]\n\ngoroutine 2 [running]:\n${CALL}\n${FRAMES}\nexit status 2`],
    [
      'the runtime, panicked again',
      `panic: ${said} [recovered]\n\tpanic: ${said}\n\ngoroutine 2 [running]:\n${CALL}\n${FRAMES}`,
    ],
    ['net/http', `2026/03/04 12:00:00 http: panic serving 10.0.0.1:5: ${said}\ngoroutine 9 [running]:\n${FRAMES}`],
    [
      'gin',
      `[Recovery] 2026/03/04 - 12:00:00 panic recovered:\nGET /a?b=panic HTTP/1.1\r\nHost: acme\r\n\r\n\n${said}\n${CALL}\n${FRAMES}`,
    ],
    [
      'gin of today',
      `[Recovery] panic recovered:\n${said}\n/usr/local/go/src/runtime/panic.go:261 (0x44d1d7)\n\tgopanic: panic(memoryError)\n/src/cart/cart.go:9 (0x7f3c12)\n\t(*Cart).Total: return sum\n/src/main.go:5 (0x7f3c13)\n\tmain: total()`,
    ],
    ['gin without the call of panic', `[Recovery] panic recovered:\nGET /a HTTP/1.1\r\n\r\n\n${said}\n${FRAMES}`],
    [
      'a handler of its own',
      `recovered: ${said}\ngoroutine 9 [running]:\nmain.recovers()\n\t/src/r.go:1\n${CALL}\n${FRAMES}`,
    ],
  ];
  test.each([
    ['runtime error: index out of range [5] with length 3', 'runtime error: index out of range'],
    ['interface conversion: interface {} is nil, not string', 'panic'],
    ['no cart', 'panic'],
  ])('%s, or its issue is opened once for each printer', (said, kind) => {
    for (const [printer, text] of forms(said)) {
      const trace = parseStackTrace(text);
      expect([printer, trace?.exception, trace?.frames[0]?.function?.replace('acme/shop/', '')]).toEqual([
        printer,
        kind,
        'cart.(*Cart).Total',
      ]);
      expect(trace?.message).toContain(said);
    }
  });
});
