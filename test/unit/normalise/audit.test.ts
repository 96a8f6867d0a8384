import { describe, expect, test } from 'vitest';
import { auditMessage } from '../../../src/normalise/audit.ts';

const METHOD = 'google.cloud.run.v1.Services.ReplaceService';

describe('an audit log', () => {
  test.each([
    [{ methodName: METHOD }, 'ReplaceService'],
    [{ methodName: METHOD, status: {} }, 'ReplaceService'],
    [{ methodName: METHOD, status: { code: 0 } }, 'ReplaceService'],
    [{ methodName: METHOD, status: { code: 7, message: 'no right' } }, 'ReplaceService: PERMISSION_DENIED: no right'],
    [{ methodName: METHOD, status: { code: '16' } }, 'ReplaceService: UNAUTHENTICATED'],
    [{ methodName: METHOD, status: { code: 99 } }, 'ReplaceService: 99'],
    [{ methodName: METHOD, status: { code: 'constructor' } }, 'ReplaceService: constructor'],
    [{ methodName: 'storage/objects/get' }, 'get'],
    [{ '@type': 'type.googleapis.com/google.cloud.audit.AuditLog' }, 'AuditLog'],
    [{ methodName: 'ends.in.' }, 'ends.in.'],
    [{ methodName: {} }, 'audit log'],
    [{}, 'audit log'],
  ])('%j is told in one line that a person can act on', (payload, message) => {
    expect(auditMessage(payload)).toBe(message);
  });
});
