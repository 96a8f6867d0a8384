import { describe, expect, test } from 'vitest';
import { isOwnFrame } from '../../../src/normalise/own-frames.ts';
import type { StackTrace } from '../../../src/types/entry.ts';

type Row = readonly [StackTrace['language'], string, string | undefined];

const place = ([language, name, file]: Row) => {
  const dot = language === 'java' || language === 'dotnet' ? name.lastIndexOf('.') : -1;
  const module = dot < 0 ? undefined : name.slice(0, dot);
  return { module, function: name.slice(dot + 1), file, line: '1' };
};

describe('a frame of a library or the runtime is never blamed on the team', () => {
  test.each<Row>([
    ['python', 'run', '/usr/local/lib/python3.12/site-packages/web/app.py'],
    ['python', 'run', '/usr/lib/python3/dist-packages/web/app.py'],
    ['python', 'wait', '/usr/local/lib/python3.12/asyncio/tasks.py'],
    ['python', 'wait', '/home/dev/.pyenv/versions/3.12.1/lib/python3.12/asyncio/tasks.py'],
    ['python', 'run', '/app/.venv/lib/web/app.py'],
    ['python', 'run', 'C:\\app\\venv\\Lib\\site-packages\\web\\app.py'],
    ['python', '<module>', '/usr/local/bin/gunicorn'],
    ['python', 'load', '<frozen importlib._bootstrap>'],
    ['python', 'execute', 'driver/protocol.pyx'],
    ['node', 'get', '/app/node_modules/web/index.js'],
    ['node', 'get', 'file:///app/node_modules/.pnpm/web@1/index.mjs'],
    ['node', 'emit', 'node:events'],
    ['node', 'emit', 'events.js'],
    ['node', 'nextTick', 'internal/process/next_tick.js'],
    ['node', 'Array.map', '<anonymous>'],
    ['java', 'java.util.ArrayList.get', 'ArrayList.java'],
    ['java', 'org.springframework.web.Servlet.get', 'Servlet.java'],
    ['java', 'kotlin.collections.First.first', 'First.kt'],
    ['java', 'com.zaxxer.hikari.Pool.get', 'Pool.java'],
    ['go', 'runtime.main', '/usr/local/go/src/runtime/proc.go'],
    ['go', 'net/http.(*conn).serve', 'net/http/server.go'],
    ['go', 'github.com/web/router.(*Engine).Serve', '/go/pkg/mod/github.com/web/router@v1.2.3/engine.go'],
    ['go', 'github.com/web/router.(*Engine).Serve', 'github.com/web/router@v1.2.3/engine.go'],
    ['ruby', 'call', '/usr/local/bundle/gems/rack-3.0/rack.rb'],
    ['ruby', 'each', '<internal:array>'],
    ['dotnet', 'System.String.Join', undefined],
    ['dotnet', 'Npgsql.Connection.Open', undefined],
    ['dotnet', 'lambda_method12', undefined],
  ])('%s %s %s', (...row) => {
    expect(isOwnFrame(row[0], place(row))).toBe(false);
  });
});

describe('a frame of the team is found whatever its folder is called', () => {
  test.each<Row>([
    ['python', 'run', '/app/orders/api.py'],
    ['python', 'run', '/usr/src/app/lib/pythonic/api.py'],
    ['python', 'run', 'C:\\work\\orders\\api.py'],
    ['node', 'get', '/app/src/internal/api.js'],
    ['node', 'get', 'file:///app/server.mjs'],
    ['java', 'com.acme.reactor.Api.get', 'Api.java'],
    ['java', 'com.acme.Api.get', undefined],
    ['go', 'main.main', '/app/main.go'],
    ['go', 'github.com/acme/shop/internal/cart.Total', '/src/internal/cart/cart.go'],
    ['ruby', 'call', 'app/models/cart.rb'],
    ['dotnet', 'Acme.System.Cart.Total', undefined],
  ])('%s %s %s', (...row) => {
    expect(isOwnFrame(row[0], place(row))).toBe(true);
  });
});
