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
