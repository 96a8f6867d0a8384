import { describe, expect, test } from 'vitest';
import { parseStackTrace } from '../../../src/normalise/stack-trace.ts';

describe('a Java trace', () => {
  test('is known by its last cause; what was suppressed or is around it does not count', () => {
    const trace = parseStackTrace(`2026-01-02 10:00:00 ERROR c.a.Api - failed
com.acme.web.RequestFailed: Request processing failed; nested exception is com.acme.NoCart: none
\tat org.springframework.web.servlet.FrameworkServlet.processRequest(FrameworkServlet.java:1014)
\tat com.acme.web.Api.pay(Api.java:9)
\tSuppressed: java.io.IOException: closing
\t\tat com.acme.Resource.close(Resource.java:3)
\tCaused by: java.io.IOException: deep
\t\tat com.acme.Resource.flush(Resource.java:3)
Caused by: com.acme.NoCart: none
\tat com.acme.cart.CartService.load(CartService.kt:55)
\t... 1 more
`);
    expect(trace).toMatchObject({
      language: 'java',
      exception: 'com.acme.NoCart',
      message: 'none',
      introduction: '2026-01-02 10:00:00 ERROR c.a.Api - failed',
      frames: [
        { module: 'com.acme.cart.CartService', function: 'load', file: 'CartService.kt', line: '55', own: true },
        { module: 'com.acme.web.Api', function: 'pay', own: true },
      ],
    });
  });

  test.each([1, 2, 70])(
    'of a library finds its caller around it, though "... %i more" counts other frames than were printed',
    (count) => {
      const trace = parseStackTrace(`java.lang.RuntimeException: java.net.ConnectException: refused
\tat com.acme.Client.call(Client.java:5)
\tat com.acme.Main.main(Main.java:9)
Caused by: java.net.ConnectException: refused
\tat java.base/sun.nio.ch.Net.connect0(Native Method)
\t... ${count} more`);
      expect(trace?.exception).toBe('java.net.ConnectException');
      expect(trace?.frames.map(({ module, own }) => [module, own])).toEqual([
        ['sun.nio.ch.Net', false],
        ['com.acme.Client', true],
        ['com.acme.Main', true],
      ]);
    },
  );

  test.each([
    [
      'uncaught',
      'Exception in thread "main" java.lang.NullPointerException\n\tat com.acme.Main.run(Main.java:9)',
      'java.lang.NullPointerException',
      '',
    ],
    ['of a class without package', 'NoCart: none\n\tat Main.main(Main.java:9)', 'NoCart', 'none'],
    ['of an Error without package', 'CartError: none\n\tat Main.main(Main.java:9)', 'CartError', 'none'],
    [
      'logged in one line',
      'ERROR failed: java.io.IOException: closed\n\tat com.acme.Main.run(Main.java:9)',
      'java.io.IOException',
      'closed',
    ],
    [
      'with jar versions',
      'java.io.IOException: closed\n\tat com.acme.Main.run(Main.java:9) ~[app.jar!/:1.2]',
      'java.io.IOException',
      'closed',
    ],
    [
      'with escaped newlines',
      'java.io.IOException: closed\\n\\tat com.acme.Main.run(Main.java:9)\\n',
      'java.io.IOException',
      'closed',
    ],
  ])('is read %s', (_, text, exception, message) => {
    expect(parseStackTrace(text)).toMatchObject({ language: 'java', exception, message });
  });
});
