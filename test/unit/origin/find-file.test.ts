import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePlaces } from '../../../src/origin/code-places.ts';
import { findFile, indexFiles, type Running } from '../../../src/origin/find-file.ts';
import type { Pattern } from '../../../src/types/cluster.ts';
import type { Frame, LogEntry, Source } from '../../../src/types/entry.ts';
import { aLogEntry, rankedFrom } from '../../support/an-entry.ts';

const FILES = [
  'README.md',
  'main.py',
  'backend/app/__init__.py',
  'backend/app/lifecycle.py',
  'backend/scheduler/runner.py',
  'backend/scheduler/jobs/__init__.py',
  'services/checkout/main.py',
  'services/checkout/util/log.py',
  'services/checkout/api.py',
  'services/mail/main.py',
  'services/mail/util/log.py',
  'services/mail/relay.py',
  'services/orders/src/main/java/com/acme/shop/OrderService.java',
  'services/orders/src/main/kotlin/com/acme/shop/Orders.kt',
  'web/src/orders/handler.ts',
  'app/start.py',
  'start.py',
  'cmd/api/main.go',
  'orders/handle.go',
  'lib/billing/invoice.rb',
  'src/Shop/Orders/OrderService.cs',
  'tools/report.py',
];
const INDEX = indexFiles(FILES);

const NOWHERE: Source = { module: undefined, function: undefined, file: undefined, line: undefined };
const [TEMPLATE] = rankedFrom([aLogEntry({ textPayload: 'no funds', severity: 'ERROR' })]);

function patternOf(fields: Partial<Pattern>): Pattern {
  const [pattern] = TEMPLATE?.cluster.patterns ?? [];
  if (pattern === undefined) throw new Error('no pattern');
  return { ...pattern, ...fields };
}

type Where = Partial<Source> & Partial<Running>;

/** The file of a statement that says this of itself. */
function fileOf({ service = 'shop', sourcePath, ...source }: Where, index = INDEX): string | undefined {
  const places = codePlaces(patternOf({ evidence: 'statement', frames: [], source: { ...NOWHERE, ...source } }));
  return places.map((place) => findFile(index, place, { service, sourcePath })).find((path) => path !== undefined);
}

const FOUND: readonly (readonly [where: Where, path: string])[] = [
  [{ file: '/app/backend/scheduler/runner.py' }, 'backend/scheduler/runner.py'],
  [{ file: '/usr/src/app/scheduler/runner.py' }, 'backend/scheduler/runner.py'],
  [{ file: '/home/runner/work/monorepo/monorepo/backend/scheduler/runner.py' }, 'backend/scheduler/runner.py'],
  [{ file: 'backend/scheduler/runner.py' }, 'backend/scheduler/runner.py'],
  [{ file: '/app/backend/scheduler/runner.py:309' }, 'backend/scheduler/runner.py'],
  [{ file: './backend/../backend/scheduler/runner.py' }, 'backend/scheduler/runner.py'],
  [{ file: '/app/start.py', sourcePath: 'app' }, 'app/start.py'],
  [{ file: '/app/main.py', sourcePath: 'services/mail' }, 'services/mail/main.py'],
  [{ file: '/app/util/log.py', sourcePath: 'services/checkout' }, 'services/checkout/util/log.py'],
  [{ file: '/srv/util/log.py', sourcePath: 'services/mail' }, 'services/mail/util/log.py'],
  [{ file: '/app/relay.py', sourcePath: 'services/mail' }, 'services/mail/relay.py'],
  [{ file: '/app/api.py', service: 'checkout' }, 'services/checkout/api.py'],
  [{ file: '/app/api.py', service: 'checkout-staging' }, 'services/checkout/api.py'],
  [{ file: '/srv/checkout/api.py', service: 'checkout' }, 'services/checkout/api.py'],
  [{ file: 'relay.py', sourcePath: 'services/mail' }, 'services/mail/relay.py'],
  [{ file: 'file:///app/src/orders/handler.ts' }, 'web/src/orders/handler.ts'],
  [{ file: 'webpack://shop/./src/orders/handler.ts?a1b2' }, 'web/src/orders/handler.ts'],
  [{ file: '/go/src/github.com/acme/shop/orders/handle.go' }, 'orders/handle.go'],
  [{ file: '/workspace/cmd/api/main.go' }, 'cmd/api/main.go'],
  [{ file: '/app/lib/billing/invoice.rb' }, 'lib/billing/invoice.rb'],
  [{ file: 'C:\\agent\\_work\\1\\s\\src\\Shop\\Orders\\OrderService.cs' }, 'src/Shop/Orders/OrderService.cs'],
  [
    { file: 'OrderService.java', module: 'com.acme.shop.OrderService$Inner' },
    'services/orders/src/main/java/com/acme/shop/OrderService.java',
  ],
  [{ file: 'Orders.kt', module: 'com.acme.shop.OrdersKt' }, 'services/orders/src/main/kotlin/com/acme/shop/Orders.kt'],
  [{ module: 'com.acme.shop.OrderService' }, 'services/orders/src/main/java/com/acme/shop/OrderService.java'],
  [{ module: 'backend.app.lifecycle' }, 'backend/app/lifecycle.py'],
  [{ module: 'app.lifecycle' }, 'backend/app/lifecycle.py'],
  [{ module: 'backend.scheduler.jobs' }, 'backend/scheduler/jobs/__init__.py'],
  [{ module: 'shop.backend.app.lifecycle' }, 'backend/app/lifecycle.py'],
  [{ module: 'relay', sourcePath: 'services/mail' }, 'services/mail/relay.py'],
];

/** Each with why it must stay without a link. */
const NOT_FOUND: readonly (readonly [why: string, where: Where])[] = [
  ['no such file', { file: '/app/backend/scheduler/walker.py' }],
  ['two files end like this', { file: '/app/util/log.py' }],
  ['two files end like this, none of them in the service’s folder', { file: '/app/util/log.py', sourcePath: 'web' }],
  ['another service may have the only one of that name', { file: '/app/report.py' }],
  ['what runs is in a folder that the repository does not have', { file: '/app/billing/report.py' }],
  ['the folder of the service does not hold it', { file: '/app/report.py', sourcePath: 'services/mail' }],
  ['a name alone may be anything', { file: 'report.py' }],
  ['either the folder or the whole repository was copied there', { file: '/app/start.py' }],
  ['a library', { file: '/usr/local/lib/python3.12/site-packages/scheduler/runner.py' }],
  ['a library', { file: '/app/node_modules/orders/handler.ts' }],
  ['a logging library', { module: 'logging' }],
  ['one word may be anything', { module: 'report' }],
  ['several modules have that name', { module: 'main' }],
  ['a package that is not here', { module: 'vendor.scheduler.runner' }],
  ['no module of code', { module: 'README' }],
  ['nothing', {}],
  ['only slashes', { file: '///' }],
  ['out of the repository', { file: '../../../etc/passwd' }],
];

describe('a permalink', () => {
  test.each(FOUND)('leads for %j to %s', (where, path) => {
    expect(fileOf(where)).toBe(path);
  });

  test.each(NOT_FOUND)('is left out when it could lead astray: %s (%j)', (_, where) => {
    expect(fileOf(where)).toBeUndefined();
  });

  test('leads to the team’s own frames alone, the innermost first', () => {
    const frame = (file: string, own: boolean): Frame => ({ ...NOWHERE, file, line: '3', own });
    const frames = [
      frame('/app/backend/app/lifecycle.py', false),
      frame('/app/backend/scheduler/runner.py', true),
      frame('/app/services/mail/relay.py', true),
    ];
    const places = codePlaces(patternOf({ evidence: 'stack', frames, source: frames[0] ?? NOWHERE }));
    const running = { service: 'shop', sourcePath: undefined };
    expect(places.map((place) => findFile(INDEX, place, running))).toEqual([
      'backend/scheduler/runner.py',
      'services/mail/relay.py',
    ]);
    const [first] = frames;
    const libraries = patternOf({ evidence: 'stack', frames: frames.slice(0, 1), source: first ?? NOWHERE });
    expect(codePlaces(libraries)).toEqual([]);
  });

  test.each(['0', '-1', '1e3', '99999999', 'twelve', ''])('has no line for %j', (line) => {
    const source = { ...NOWHERE, file: '/app/main.py', line };
    expect(codePlaces(patternOf({ evidence: 'statement', frames: [], source }))).toMatchObject([{ line: null }]);
  });

  test.each([
    ['/app/main.py:309', undefined, 309],
    ['/app/main.py:309:7', undefined, 309],
    ['/app/main.py:309', '12', 12],
    ['/app/main.py', undefined, null],
  ])('of %s, line %s, leads to line %s', (file, line, number) => {
    const source = { ...NOWHERE, file, line };
    const [place] = codePlaces(patternOf({ evidence: 'statement', frames: [], source }));
    expect(place).toMatchObject({ segments: ['app', 'main.py'], line: number });
  });

  test('never leads to a path that the repository does not list, whatever was logged', () => {
    const name = fc.constantFrom('app', 'src', 'main.py', 'main', 'log.py', 'a', '__init__.py', '..', '.', '', 'é b');
    const path = fc.oneof(
      fc.array(name, { maxLength: 6 }).map((parts) => parts.join('/')),
      fc.string(),
    );
    const listing = fc.uniqueArray(
      fc.array(fc.constantFrom('app', 'src', 'main.py', 'log.py', 'a', '__init__.py'), { minLength: 1, maxLength: 4 }),
      { selector: (parts) => parts.join('/') },
    );
    const where = fc.record(
      { file: path, module: fc.oneof(path, fc.constant('app.main')), sourcePath: path, service: fc.string() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(listing, where, (files, source) => {
        const paths = files.map((parts) => parts.join('/'));
        const found = fileOf(source, indexFiles(paths));
        if (found !== undefined) expect(paths).toContain(found);
      }),
    );
  });

  test('does not hang on how the files of the repository are ordered', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(FILES, { minLength: FILES.length }),
        fc.constantFrom(...FOUND),
        (files, found) => {
          expect(fileOf(found[0], indexFiles(files))).toBe(found[1]);
        },
      ),
    );
  });
});

test('the API that an audit log tells of is no module of the team', () => {
  const protoPayload = {
    serviceName: 'backend.app.lifecycle',
    methodName: 'Start',
    status: { code: 7, message: 'no' },
  };
  const [item] = rankedFrom([aLogEntry({ severity: 'ERROR', protoPayload })]);
  const [pattern] = item?.cluster.patterns ?? [];
  expect(pattern?.source.module).toBe('backend.app.lifecycle');
  expect(pattern && codePlaces(pattern)).toEqual([]);
});

test('what a statement says of itself is found in the entry that it wrote', () => {
  const entry: LogEntry = {
    jsonPayload: { message: 'Start failed' },
    sourceLocation: { file: '/app/backend/scheduler/runner.py', line: '41', function: 'load_jobs' },
  };
  const [item] = rankedFrom([aLogEntry({ severity: 'ERROR', ...entry })]);
  const [pattern] = item?.cluster.patterns ?? [];
  expect(pattern && codePlaces(pattern)).toMatchObject([
    { by: 'path', segments: ['app', 'backend', 'scheduler', 'runner.py'], line: 41 },
  ]);
});
