import { describe, expect, test } from 'vitest';
import { payloadOf } from '../../../src/normalise/payload.ts';
import type { LogEntry, PayloadKind } from '../../../src/types/entry.ts';

const KINDS: readonly (readonly [name: string, raw: LogEntry, kind: PayloadKind, message: string])[] = [
  ['text', { textPayload: 'cart saved' }, 'text', 'cart saved'],
  ['text before JSON', { textPayload: 'a', jsonPayload: { message: 'b' } }, 'text', 'a'],
  ['JSON', { jsonPayload: { message: 'cart saved' } }, 'json', 'cart saved'],
  ['a number as text', { textPayload: 42 }, 'text', '42'],
  ['JSON that is a string', { jsonPayload: 'cart saved' }, 'text', 'cart saved'],
  ['JSON that is a list', { jsonPayload: ['cart', 7] }, 'text', '["cart",7]'],
  ['an audit log', { protoPayload: { methodName: 'a.b.Deploy' } }, 'proto', 'Deploy'],
  ['an audit log beside empty JSON', { jsonPayload: {}, protoPayload: { methodName: 'x.Get' } }, 'proto', 'Get'],
  ['a request alone', { httpRequest: { status: 500 } }, 'request', ''],
  ['a request beside empty text', { textPayload: '', httpRequest: { status: 500 } }, 'request', ''],
  ['nothing', {}, 'none', ''],
  ['empty JSON', { jsonPayload: {} }, 'none', ''],
  ['null everywhere', { textPayload: null, jsonPayload: null, protoPayload: null, httpRequest: null }, 'none', ''],
];

describe('the payload of an entry', () => {
  test.each(KINDS)('is told apart when it is %s, or such entries lose their message', (_, raw, kind, message) => {
    expect(payloadOf(raw)).toMatchObject({ kind, message });
  });
});

const SAID: readonly (readonly [json: object, message: string])[] = [
  [{ message: 'said' }, 'said'],
  [{ msg: 'said', level: 50 }, 'said'],
  [{ event: 'said', logger: 'shop' }, 'said'],
  [{ MESSAGE: 'said', PRIORITY: '3' }, 'said'],
  [{ 'log.message': 'said' }, 'said'],
  [{ log: 'said', stream: 'stderr' }, 'said'],
  [{ text: 'said' }, 'said'],
  [{ textPayload: 'said' }, 'said'],
  [{ short_message: 'said', version: '1.1' }, 'said'],
  [{ Message: 'said', LogLevel: 'Error' }, 'said'],
  [{ '@m': 'said', '@l': 'Error' }, 'said'],
  [{ '@mt': 'said', '@l': 'Error' }, 'said'],
  [{ Fields: { message: 'said' } }, 'said'],
  [{ error: 'said' }, 'said'],
  [{ error: { message: 'said', code: 7 } }, 'said'],
  [{ err: { type: 'Error', message: 'said' } }, 'said'],
  [{ exception: { value: 'said' } }, 'said'],
  [{ description: 'said' }, 'said'],
  [{ statusDetails: 'said' }, 'said'],
  [{ reason: 'said' }, 'said'],
  [{ message: ['said', 'twice'] }, 'said twice'],
  [{ message: 7 }, '7'],
  [{ message: false }, 'false'],
  [{ message: null, msg: 'said' }, 'said'],
  [{ message: '', msg: 'said' }, 'said'],
  [{ message: { text: 'said' } }, 'message.text=said'],
  [{ event: 'charge failed', error: 'no funds' }, 'charge failed: no funds'],
  [{ kind: 'Event', reason: 'BackOff', message: 'restarting' }, 'BackOff: restarting'],
  [{ b: 2, a: 1, c: { e: true, d: null } }, 'a=1 b=2 c.e=true'],
  [{ message: '{"level":"error","msg":"said"}', stream: 'stderr' }, 'said'],
  [{ log: 'level=error msg="said" err="no funds"\n' }, 'said: no funds'],
  [{ kind: 'Event', reason: 'Changed', message: '{"a":{"b":1}}' }, 'Changed: a.b=1'],
  [{ message: '{not json}' }, '{not json}'],
];

describe('the message of a JSON payload', () => {
  test.each(SAID)('is what a person would read in %j, since clusters are made of it', (json, message) => {
    expect(payloadOf({ jsonPayload: json })).toMatchObject({ kind: 'json', message });
  });

  test.each(SAID)('is the same when %j arrives as text', (json, message) => {
    expect(payloadOf({ textPayload: `  ${JSON.stringify(json)}\n` })).toMatchObject({ kind: 'text', message });
  });

  test('does not follow the order of fields, which no logger promises', () => {
    const one = payloadOf({ jsonPayload: { zone: 'b', attempt: 1 } });
    expect(payloadOf({ jsonPayload: { attempt: 1, zone: 'b' } }).message).toBe(one.message);
  });

  test('stays short whatever is in the payload', () => {
    const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key${index}`, 'x'.repeat(500)]));
    expect(payloadOf({ jsonPayload: wide }).message.length).toBeLessThan(4_000);
  });

  test('survives a payload that is nested deeper than the stack', () => {
    const nest = (open: string, close: string) => JSON.parse(`${open.repeat(9_000)}1${close.repeat(9_000)}`);
    expect(payloadOf({ jsonPayload: nest('[', ']') }).kind).toBe('text');
    expect(payloadOf({ jsonPayload: nest('{"a":', '}') }).kind).toBe('json');
    expect(payloadOf({ textPayload: `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}` }).kind).toBe('text');
  });

  test.each(['message', '__proto__', 'constructor', 'toString'])(
    'is not taken from the prototype by a field %s',
    (key) => {
      const json: unknown = JSON.parse(`{"${key}": {"polluted": "yes"}}`);
      expect(payloadOf({ jsonPayload: json }).message).toBe(`${key}.polluted=yes`);
    },
  );
});

describe('the structured part of a payload', () => {
  test('keeps what a line inside a wrapped message states, or its level is the collector’s', () => {
    const json = { message: '{"level":"error","msg":"said"}', level: 'info', stream: 'stderr' };
    expect(payloadOf({ jsonPayload: json }).json).toMatchObject({ level: 'error', stream: 'stderr' });
  });

  test('holds the fields of a logfmt line, or its level is lost with its prefix', () => {
    expect(payloadOf({ textPayload: 'level=error msg="no funds" user=7' }).json).toMatchObject({
      level: 'error',
      user: '7',
    });
  });
});

const TRACE = 'Error: no funds\n    at charge (/app/pay.js:3:1)';

describe('the text that may hold a stack trace', () => {
  test.each([
    { message: 'x', stack: TRACE },
    { message: 'x', stack_trace: TRACE },
    { message: 'x', exc_info: TRACE },
    { message: 'x', exception: TRACE },
    { message: 'x', err: { type: 'Error', stack: TRACE } },
    { message: 'x', error: { traceback: TRACE } },
    { message: 'x', somethingElse: TRACE },
  ])('is found in %j, or the strongest evidence is thrown away', (json) => {
    expect(payloadOf({ jsonPayload: json }).traceText).toBe(TRACE);
  });

  test('is not one line of words, which no trace is', () => {
    expect(payloadOf({ jsonPayload: { message: 'x', stack: 'blue', error: 'no funds' } }).traceText).toBeUndefined();
  });
});
