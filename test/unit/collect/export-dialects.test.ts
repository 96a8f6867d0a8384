import { expect, test } from 'vitest';
import { toLogEntry } from '../../../src/collect/export-dialects.ts';
import { parsePythonDict } from '../../../src/collect/python-literal.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { stalls } from '../../support/stalls.ts';

const AUDIT = { '@type': 'type.googleapis.com/google.cloud.audit.AuditLog', methodName: 'm' };

const DIALECTS: readonly (readonly [name: string, written: LogEntry, read: LogEntry])[] = [
  [
    'the names of the Python client',
    {
      insert_id: 'a',
      log_name: 'l',
      receive_timestamp: 'r',
      text_payload: 't',
      span_id: 's',
      trace_sampled: true,
      source_location: { file: 'f' },
    },
    {
      insertId: 'a',
      logName: 'l',
      receiveTimestamp: 'r',
      textPayload: 't',
      spanId: 's',
      traceSampled: true,
      sourceLocation: { file: 'f' },
    },
  ],
  [
    'its requests',
    {
      http_request: {
        request_method: 'GET',
        request_url: '/',
        user_agent: 'u',
        remote_ip: '::1',
        status: 500,
        response_size: '1',
      },
    },
    {
      httpRequest: {
        requestMethod: 'GET',
        requestUrl: '/',
        userAgent: 'u',
        remoteIp: '::1',
        status: 500,
        responseSize: '1',
      },
    },
  ],
  ['its text payload', { insert_id: 'a', payload: 'boom' }, { insertId: 'a', textPayload: 'boom' }],
  ['its structured payload', { payload: { message: 'm' } }, { jsonPayload: { message: 'm' } }],
  ['its audit payload', { payload: AUDIT }, { protoPayload: AUDIT }],
  [
    'its payload as text',
    { payload: "{'message': \"it's\", 'n': None}" },
    { jsonPayload: { message: "it's", n: null } },
  ],
  ['a payload beside another', { payload: 'x', textPayload: 't' }, { payload: 'x', textPayload: 't' }],
  [
    'JSON in text',
    { insertId: 'a', logName: 'l', jsonPayload: ' {"message":"m"}' },
    { insertId: 'a', logName: 'l', jsonPayload: { message: 'm' } },
  ],
  [
    'a resource in text',
    { resource: '{"type":"t"}', labels: "{'a': 'b'}" },
    { resource: { type: 't' }, labels: { a: 'b' } },
  ],
  ['a request in text', { http_request: "{'request_method': 'GET'}" }, { httpRequest: { requestMethod: 'GET' } }],
  [
    'a payload that is only text',
    { insertId: 'a', logName: 'l', jsonPayload: 'boom {' },
    { insertId: 'a', logName: 'l', textPayload: 'boom {' },
  ],
  ['a text that is no object', { resource: 'backend', labels: '[1]' }, { resource: 'backend', labels: '[1]' }],
  ['lost capitals', { insertid: 'a', logname: 'l' }, { insertId: 'a', logName: 'l' }],
  ['both names', { insertId: 'a', insert_id: 'b' }, { insertId: 'a', insert_id: 'b' }],
  ['JSON in a line of text', { insertId: 'a', textPayload: '{"a":1}' }, { insertId: 'a', textPayload: '{"a":1}' }],
  [
    'unknown fields',
    { insert_id: 'a', my_field: { snake_case: 1 }, labels: { snake_case: 'x' } },
    { insertId: 'a', my_field: { snake_case: 1 }, labels: { snake_case: 'x' } },
  ],
];

test.each(DIALECTS)('%s: nothing is lost by the way it was written', (_name, written, read) => {
  expect(toLogEntry(written)).toEqual(read);
  expect(toLogEntry(toLogEntry(written))).toEqual(read);
});

test('an entry in the form of the API is passed on as it is', () => {
  const entry = { insertId: 'a', logName: 'l', jsonPayload: { insert_id: 'x' } };
  expect(toLogEntry(entry)).toBe(entry);
});

test.each<readonly [string, object]>([
  ['{}', {}],
  ["{'a': 1, 'b': -2.5e3, 'c': True, 'd': False, 'e': None,}", { a: 1, b: -2500, c: true, d: false, e: null }],
  ["{'a': ['x', (1, 2), [], {}], 1: ()}", { a: ['x', [1, 2], [], {}], 1: [] }],
  [String.raw`{'a': 'it\'s \\ \n\t\x41\u00e9\U0001F600', "b": "'"}`, { a: "it's \\ \n\tAé😀", b: "'" }],
])('the Python text %s becomes what it shows', (text, value) => {
  expect(parsePythonDict(text)).toEqual(value);
});

test.each([
  ...['', '[]', "{'a'", "{'a': }", "{'a' 1}", "{'a': 1 'b': 2}", "{'a': 1}}", "{'a': 1} x", "{'a', 'b'}", '{,}'],
  ...[
    "{'a': [1}",
    "{'a': datetime.datetime(2025, 9, 15)}",
    "{'a': __import__('os')}",
    "{'a': 'x",
    "{'a': nan}",
    '{1: 2]',
  ],
])('the Python text %s is left alone', (text) => {
  expect(parsePythonDict(text)).toBeUndefined();
});

test.each(["{'a':", '{', "{'a': '\\", "{'a': [[", '{"', '((', "{'a': 1, "])(
  '200 kB of %s do not stop a run',
  (piece) => {
    const text = `{'x': ${piece.repeat(200_000 / piece.length)}`;
    expect(stalls(() => expect(parsePythonDict(text)).toBeUndefined())).toBe(false);
  },
);
