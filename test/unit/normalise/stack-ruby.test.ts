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
    [
      'that Sidekiq logs',
      "2026-03-04T12:00:00.000Z pid=1 tid=2a jid=9 WARN: NoMethodError: no price\napp/models/cart.rb:12:in `total'\napp/api.rb:3:in `show'\n/usr/local/bundle/gems/rack-3.0/rack.rb:4:in `call'",
    ],
    [
      'below a line about the job',
      "2026-03-04T12:00:00.000Z pid=1 tid=2a ERROR: Unhandled error in job 9\nNoMethodError: no price\napp/models/cart.rb:12:in `total'\napp/api.rb:3:in `show'\n/usr/local/bundle/gems/rack-3.0/rack.rb:4:in `call'",
    ],
    [
      'that the logger of Ruby writes',
      "E, [2026-03-04T12:00:00.000001 #7] ERROR -- : no price (NoMethodError)\napp/models/cart.rb:12:in `total'\napp/api.rb:3:in `show'\n/usr/local/bundle/gems/rack-3.0/rack.rb:4:in `call'",
    ],
    [
      'that Rails logs with a tag on each line',
      "F, [2026-03-04T12:00:00.000001 #7] FATAL -- : [5c1f]   \n[5c1f] NoMethodError (no price):\n[5c1f]   \n[5c1f] app/models/cart.rb:12:in `total'\n[5c1f] app/api.rb:3:in `show'\n[5c1f] /usr/local/bundle/gems/rack-3.0/rack.rb:4:in `call'",
    ],
  ])('%s names class, message and frames, or its cluster says nothing of what failed', (_, text) => {
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

  test.each([
    [
      'Sidekiq',
      "WARN: Acme::Failed: cannot price\n/app/app/jobs/price.rb:7:in `rescue in perform'\nCaused by: KeyError: no key\n/usr/lib/ruby/3.3.0/hash.rb:1:in `fetch'\n/app/app/models/cart.rb:9:in `price'",
    ],
    [
      'Rails',
      "Acme::Failed (cannot price):\n\napp/jobs/price.rb:7:in `rescue in perform'\n\nCauses:\nKeyError (no key)\n/usr/lib/ruby/3.3.0/hash.rb:1:in `fetch'\napp/models/cart.rb:9:in `price'",
    ],
    [
      'Ruby',
      "app/jobs/price.rb:7:in `rescue in perform': cannot price (Acme::Failed)\n\tfrom app/main.rb:1:in `run'\n/usr/lib/ruby/3.3.0/hash.rb:1:in `fetch': no key (KeyError)\n\tfrom app/models/cart.rb:9:in `price'",
    ],
  ])('is known by its cause however %s prints the chain, or one bug gets an issue for each printer', (_, text) => {
    const trace = parseStackTrace(text);
    expect(trace).toMatchObject({ exception: 'KeyError', message: 'no key' });
    expect(trace?.frames.map(({ function: name }) => name)).toEqual(['fetch', 'price']);
  });

  test('of a wrapper that quotes its cause is known by the cause, though only one of them was printed', () => {
    const frames = "\n/app/app/models/tag.rb:9:in `add'\n/app/app/api.rb:2:in `create'";
    const quoted = parseStackTrace(`ActiveRecord::NotUnique: PG::UniqueViolation: ERROR: duplicate${frames}`);
    const printed = parseStackTrace(`PG::UniqueViolation: ERROR: duplicate\nDETAIL: Key (id)=(4)${frames}`);
    expect([quoted?.exception, printed?.exception]).toEqual(['PG::UniqueViolation', 'PG::UniqueViolation']);
  });

  test.each([
    "DETAIL: Key (id)\napp/a.rb:1:in `b'\napp/c.rb:2:in `d'",
    "Host: acme\napp/a.rb:1:in `b'\napp/c.rb:2:in `d'",
    "done with it (see above)\napp/a.rb:1:in `b'\napp/c.rb:2:in `d'",
  ])('takes no heading for an exception: %j', (text) => {
    expect(parseStackTrace(text)?.exception).toBe('');
  });
});
