import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/normalise/normalise.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { isSeverity } from '../../../src/types/severity.ts';
import { afterNoon, anEntry } from '../../support/an-entry.ts';

const TRACE =
  'Traceback (most recent call last):\n  File "/app/cart.py", line 3, in price\n    return x\nKeyError: \'sku\'';

const LEVELS: readonly (readonly [name: string, raw: LogEntry, severity: string, level: string])[] = [
  ['as logged', { severity: 'ERROR', textPayload: 'cart saved' }, 'ERROR', 'ERROR'],
  ['in any case', { severity: 'warning', textPayload: 'cart saved' }, 'WARNING', 'WARNING'],
  ['the text, over standard error', { severity: 'ERROR', textPayload: 'INFO:     listening' }, 'ERROR', 'INFO'],
  ['the text, over INFO', { severity: 'INFO', textPayload: '[ERROR] no funds' }, 'INFO', 'ERROR'],
  ['the payload', { severity: 'INFO', jsonPayload: { level: 'error', message: 'x' } }, 'INFO', 'ERROR'],
  ['the payload before the text', { jsonPayload: { level: 'info', message: '[ERROR] x' } }, 'DEFAULT', 'INFO'],
  ['logfmt', { textPayload: 'level=error msg="no funds"' }, 'DEFAULT', 'ERROR'],
  ['embedded JSON', { severity: 'INFO', textPayload: '{"level":50,"msg":"no funds"}' }, 'INFO', 'ERROR'],
  ['an unknown name', { severity: 'FATAL', textPayload: 'cart saved' }, 'DEFAULT', 'DEFAULT'],
  ['no name', { severity: 7, textPayload: 'cart saved' }, 'DEFAULT', 'DEFAULT'],
  ['a trace without severity', { textPayload: TRACE }, 'DEFAULT', 'ERROR'],
  ['a status without severity', { httpRequest: { status: 503, requestUrl: '/' } }, 'DEFAULT', 'ERROR'],
  ['a status below its severity', { severity: 'WARNING', httpRequest: { status: 503 } }, 'WARNING', 'WARNING'],
  ['words without severity', { textPayload: 'could not reach billing' }, 'DEFAULT', 'ERROR'],
  ['words with severity', { severity: 'INFO', textPayload: 'could not reach billing' }, 'INFO', 'INFO'],
  ['nothing at all', {}, 'DEFAULT', 'DEFAULT'],
  ['an audit log', { severity: 'NOTICE', protoPayload: { methodName: 'ERROR' } }, 'NOTICE', 'NOTICE'],
];

describe('an entry', () => {
  test.each(LEVELS)('counts at the level of %s, and keeps what was logged', (_, raw, severity, level) => {
    expect(anEntry(raw)).toMatchObject({ severity, level });
  });

  test('has the time of its receipt when it has none of its own, and the other way round', () => {
    const early = { timestamp: afterNoon(1), receiveTimestamp: undefined };
    const late = { timestamp: undefined, receiveTimestamp: afterNoon(9) };
    expect(anEntry(early)).toMatchObject({ time: afterNoon(1), received: afterNoon(1) });
    expect(anEntry(late)).toMatchObject({ time: afterNoon(9), received: afterNoon(9) });
  });

  test.each([
    [{ jsonPayload: { message: 'x', user_id: 7 } }, '7'],
    [{ jsonPayload: { message: 'x', userId: 'u7' } }, 'u7'],
    [{ labels: { user_id: 'u7' }, textPayload: 'x' }, 'u7'],
    [{ protoPayload: { authenticationInfo: { principalEmail: 'ann@acme.test' } } }, 'ann@acme.test'],
    [{ textPayload: 'x' }, undefined],
  ])('tells whom it touched, or spread is understated: %j', (raw, user) => {
    expect(anEntry(raw).user).toBe(user);
  });

  test.each<readonly [string, LogEntry]>([
    ['logfmt', { textPayload: `time=2026-03-04T12:00:00Z level=warn msg="pricing broke" user_id=ann\n${TRACE}` }],
    ['JSON', { textPayload: `{"level":"warn","msg":"pricing broke","user_id":"ann"}\n${TRACE}` }],
    ['wrapped logfmt', { jsonPayload: { log: `level=warn msg="pricing broke" user_id=ann\n${TRACE}` } }],
  ])('of a line of %s has the trace below it, or a bug in the code looks like a mere message', (_, raw) => {
    expect(normalise(raw)).toMatchObject({
      stack: { exception: 'KeyError', introduction: 'pricing broke' },
      level: 'WARNING',
      user: 'ann',
    });
  });

  test.each<readonly [string, object]>([
    ['panic', { msg: 'panic in handler', panic: 'runtime error: integer divide by zero' }],
    ['error', { msg: 'panic in handler', error: 'runtime error: integer divide by zero' }],
  ])('says by its field %s what the Go stack beside it does not, or all panics look alike', (_, said) => {
    const stack = 'goroutine 9 [running]:\nmain.total(0x1)\n\t/src/main.go:9 +0x1d';
    expect(normalise({ jsonPayload: { ...said, stack } }).stack).toMatchObject({
      exception: 'runtime error: integer divide by zero',
    });
  });

  test('finds the stack trace outside the message too', () => {
    const json = { message: 'pricing broke', stack_trace: TRACE };
    expect(anEntry({ jsonPayload: json })).toMatchObject({
      message: 'pricing broke',
      stack: { exception: 'KeyError' },
    });
  });

  test('names its log without project and escapes', () => {
    expect(anEntry().log).toBe('run.googleapis.com/stderr');
    expect(anEntry({ logName: 'shop-log' }).log).toBe('shop-log');
  });

  test('comes of anything that parses as JSON, or one odd entry ends the run', () => {
    const keys = ['insertId', 'logName', 'timestamp', 'receiveTimestamp', 'severity', 'textPayload', 'jsonPayload'];
    const more = ['protoPayload', 'httpRequest', 'resource', 'labels', 'sourceLocation', 'trace'];
    const inner = ['message', 'level', 'error', 'type', 'labels', 'status', 'requestUrl', 'constructor', '__proto__'];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(tie('any')), tie('object')),
      object: fc.dictionary(fc.constantFrom(...inner), tie('any'), { maxKeys: 4 }),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, ...more), value), (raw) => {
        const entry = normalise(raw);
        expect([entry.severity, entry.level].every(isSeverity)).toBe(true);
        expect([entry.message, entry.service, entry.insertId, entry.time].map((text) => typeof text)).not.toContain(
          'undefined',
        );
        expect(entry.service).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
