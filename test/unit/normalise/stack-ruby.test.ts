import { describe, expect, test } from 'vitest';
import { parseStackTrace } from '../../../src/normalise/stack-trace.ts';

describe('a Ruby trace', () => {
  test.each([
    [
      'of Ruby 3.4',
      "app/models/cart.rb:12:in 'Cart#total': no price (NoMethodError)\n\tfrom app/api.rb:3:in 'Api#show'\n\tfrom /usr/local/bundle/gems/rack-3.0/rack.rb:4:in 'call'",
    ],
    [
      'of older Rubies',
      "app/models/cart.rb:12:in `total': no price (NoMethodError)\n\tfrom app/api.rb:3:in `show'\n\tfrom /usr/local/bundle/gems/rack-3.0/rack.rb:4:in `call'",
    ],
    [
      'that Rails logs',
      "NoMethodError (no price):\n\napp/models/cart.rb:12:in `total'\napp/api.rb:3:in `show'\n/usr/local/bundle/gems/rack-3.0/rack.rb:4:in `call'",
    ],
  ])('%s names class, message and frames', (_, text) => {
    const trace = parseStackTrace(text);
    expect(trace).toMatchObject({ language: 'ruby', exception: 'NoMethodError', message: 'no price' });
    expect(trace?.frames.map(({ file, line, own }) => [file, line, own])).toEqual([
      ['app/models/cart.rb', '12', true],
      ['app/api.rb', '3', true],
      ['/usr/local/bundle/gems/rack-3.0/rack.rb', '4', false],
    ]);
  });

  test('is known by the cause that Ruby prints last', () => {
    const trace = parseStackTrace(
      "app/api.rb:3:in `show': cannot show (Acme::Failed)\n\tfrom app/main.rb:1:in `run'\napp/cart.rb:9:in `price': no key (KeyError)\n\tfrom app/api.rb:2:in `show'",
    );
    expect(trace).toMatchObject({
      exception: 'KeyError',
      message: 'no key',
      frames: [{ function: 'price' }, { function: 'show' }],
    });
  });
});
