import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLogEntry } from '../../../../src/collect/cloud/to-log-entry.ts';
import { double, field } from '../../../support/protobuf-bytes.ts';
import { structOf } from '../../../support/stored-entry.ts';

/** What the client makes of fields that are not set. */
const UNSET = {
  logName: '',
  resource: null,
  timestamp: null,
  receiveTimestamp: null,
  severity: 'DEFAULT',
  insertId: '',
  httpRequest: null,
  labels: {},
  operation: null,
  trace: '',
  spanId: '',
  traceSampled: false,
  sourceLocation: null,
  split: null,
};

describe('an entry from the client', () => {
  test('reads as the REST API and exports write it, nanoseconds included', () => {
    const entry = toLogEntry({
      ...UNSET,
      insertId: 'a',
      logName: 'projects/acme-staging/logs/run.googleapis.com%2Fstderr',
      resource: { type: 'cloud_run_revision', labels: { service_name: 'shop', empty: '' } },
      timestamp: { seconds: '1772625600', nanos: 123456789 },
      receiveTimestamp: { seconds: '1772625600', nanos: 5 },
      severity: 'ERROR',
      labels: { instanceId: '0', 'run.googleapis.com/x': '' },
      trace: 'projects/acme-staging/traces/1',
      traceSampled: true,
      sourceLocation: { file: 'cart.py', line: '17', function: 'price' },
      operation: { id: 'o', producer: '', first: true, last: false },
      payload: 'textPayload',
      textPayload: 'no funds',
    });
    expect(entry).toEqual({
      insertId: 'a',
      logName: 'projects/acme-staging/logs/run.googleapis.com%2Fstderr',
      resource: { type: 'cloud_run_revision', labels: { service_name: 'shop', empty: '' } },
      timestamp: '2026-03-04T12:00:00.123456789Z',
      receiveTimestamp: '2026-03-04T12:00:00.000000005Z',
      severity: 'ERROR',
      labels: { instanceId: '0', 'run.googleapis.com/x': '' },
      trace: 'projects/acme-staging/traces/1',
      traceSampled: true,
      sourceLocation: { file: 'cart.py', line: '17', function: 'price' },
      operation: { id: 'o', first: true },
      textPayload: 'no funds',
    });
  });

  test('says nothing where nothing was set: an entry without severity must not look as if it had one', () => {
    expect(toLogEntry(UNSET)).toEqual({});
  });

  test('keeps a request with its latency and sizes', () => {
    const httpRequest = {
      requestMethod: 'GET',
      requestUrl: '/carts',
      requestSize: '120',
      status: 503,
      responseSize: '0',
      userAgent: '',
      latency: { seconds: '2', nanos: 50_000_000 },
      cacheHit: false,
      protocol: 'HTTP/1.1',
    };
    expect(toLogEntry({ ...UNSET, httpRequest })).toEqual({
      httpRequest: {
        requestMethod: 'GET',
        requestUrl: '/carts',
        requestSize: '120',
        status: 503,
        latency: '2.050000000s',
        protocol: 'HTTP/1.1',
      },
    });
  });

  test('carries any JSON payload over as it was logged', () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(json, (payload) => {
        const entry = toLogEntry({ ...UNSET, payload: 'jsonPayload', jsonPayload: structOf(payload) });
        expect(JSON.stringify(entry.jsonPayload)).toBe(JSON.stringify(payload));
      }),
    );
  });

  test('is refused when its payload is nested deeper than protobuf itself reads, and no stack overflows', () => {
    let nested: unknown = 'x';
    for (let depth = 0; depth < 20_000; depth++)
      nested = { kind: 'structValue', structValue: { fields: { a: nested } } };
    const jsonPayload = { fields: { a: nested } };
    expect(() => toLogEntry({ ...UNSET, payload: 'jsonPayload', jsonPayload })).toThrow('nested too deeply');
  });
});

describe('an audit log', () => {
  const struct = (...pairs: readonly (readonly [string, Buffer])[]) =>
    Buffer.concat(pairs.map(([key, value]) => field(1, Buffer.concat([field(1, key), field(2, value)]))));

  test('is decoded, since the client hands it over as bytes', () => {
    const value = Buffer.concat([
      field(7, 'run.googleapis.com'),
      field(8, 'google.cloud.run.v1.Services.ReplaceService'),
      field(11, 'namespaces/acme/services/shop'),
      field(2, Buffer.concat([field(1, 7), field(2, 'denied')])),
      field(3, Buffer.concat([field(1, 'ann@acme.test'), field(99, 'of a later version')])),
      field(9, Buffer.concat([field(1, 'shop'), field(2, 'run.services.update'), field(3, true)])),
      field(9, Buffer.concat([field(1, 'mail'), field(3, false)])),
      field(4, field(1, '203.0.113.7')),
      field(12, -1),
      field(16, struct(['name', field(3, 'shop')], ['replicas', double(2, 2.5)], ['dry', field(4, true)])),
      field(17, struct(['tags', field(6, Buffer.concat([field(1, field(3, 'a')), field(1, field(1, 0))]))])),
      field(15, field(1, 'type.googleapis.com/acme.Old')),
      field(20, Buffer.concat([field(1, 'europe-west1'), field(1, 'europe-west3')])),
    ]);
    const type = 'type.googleapis.com/google.cloud.audit.AuditLog';
    const { protoPayload } = toLogEntry({ ...UNSET, payload: 'protoPayload', protoPayload: { type_url: type, value } });
    expect(protoPayload).toEqual({
      '@type': type,
      serviceName: 'run.googleapis.com',
      methodName: 'google.cloud.run.v1.Services.ReplaceService',
      resourceName: 'namespaces/acme/services/shop',
      status: { code: 7, message: 'denied' },
      authenticationInfo: { principalEmail: 'ann@acme.test' },
      authorizationInfo: [
        { resource: 'shop', permission: 'run.services.update', granted: true },
        { resource: 'mail', granted: false },
      ],
      requestMetadata: { callerIp: '203.0.113.7' },
      numResponseItems: '-1',
      request: { name: 'shop', replicas: 2.5, dry: true },
      response: { tags: ['a', null] },
      serviceData: { '@type': 'type.googleapis.com/acme.Old' },
      resourceLocation: { currentLocations: ['europe-west1', 'europe-west3'] },
    });
  });

  test('of another type keeps the name of its type', () => {
    const protoPayload = { type_url: 'type.googleapis.com/acme.Unknown', value: Buffer.from([0xff]) };
    expect(toLogEntry({ ...UNSET, payload: 'protoPayload', protoPayload })).toEqual({
      protoPayload: { '@type': 'type.googleapis.com/acme.Unknown' },
    });
  });

  test('that is damaged is refused or read in part, and never hangs or takes the run down', () => {
    const type = 'type.googleapis.com/google.cloud.audit.AuditLog';
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          toLogEntry({
            ...UNSET,
            payload: 'protoPayload',
            protoPayload: { type_url: type, value: Buffer.from(bytes) },
          });
        } catch (error) {
          expect(String(error)).toMatch(/^Error: is (?:no protobuf message|cut short|nested too deeply)$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
