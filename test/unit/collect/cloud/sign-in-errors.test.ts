import { describe, expect, test } from 'vitest';
import { callerFrom } from '../../../../src/collect/cloud/caller.ts';
import { workloadError } from '../../../../src/collect/cloud/sign-in-errors.ts';

const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/acme';
const SERVICE_ACCOUNT = 'gardener@acme-staging.iam.gserviceaccount.com';
const SIGN_IN = { by: 'workload-identity', provider: PROVIDER, serviceAccount: SERVICE_ACCOUNT } as const;
const CALLER = callerFrom({
  GITHUB_REPOSITORY: 'acme/monorepo',
  GITHUB_REPOSITORY_ID: '4711',
  GITHUB_REPOSITORY_OWNER_ID: '42',
  GITHUB_REF: 'refs/heads/fix"\n::error::x',
});
const STS = 'https://sts.googleapis.com/v1/token';
const IAM = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`;
const ID_TOKEN = `h.${Buffer.from('{"sub":"repo:acme/monorepo:environment:live","repository_id":"4711"}').toString('base64url')}.s`;

/** As gaxios throws it. */
function answer(url: string, status: number, data: unknown): Error {
  const request = { url, headers: { authorization: 'Bearer secret-token' }, data: 'subject_token=secret-token' };
  return Object.assign(new Error('Request failed'), { config: request, response: { status, data, config: request } });
}

describe('a sign-in that fails', () => {
  test.each<[string, Error, readonly string[]]>([
    [
      'a wrong audience',
      answer(STS, 400, { error: 'invalid_grant', error_description: 'The audience does not match.' }),
      ['allowed audiences', `https://iam.googleapis.com/${PROVIDER}`, 'The audience does not match'],
    ],
    [
      'an attribute condition',
      answer(STS, 401, { error: 'unauthorized_client', error_description: 'rejected by the attribute condition.' }),
      ['sub=repo:acme/monorepo:environment:live', "assertion.repository_id == '4711'", "repository_owner_id == '42'"],
    ],
    ['a provider that is gone', answer(STS, 400, { error: 'invalid_target' }), ['number of the project']],
    ['an outage', answer(STS, 503, '<html>sorry</html>'), ['HTTP 503', 'Try again later']],
    [
      'silence',
      Object.assign(new Error('fetch failed'), { code: 'ECONNREFUSED', config: { url: STS } }),
      ['did not answer'],
    ],
    [
      'an impersonation that is denied',
      answer(IAM, 403, { error: { status: 'PERMISSION_DENIED', message: 'denied' } }),
      [
        'roles/iam.workloadIdentityUser',
        '--project=acme-staging',
        'workloadIdentityPools/github/attribute.repository_id/4711',
      ],
    ],
    [
      'a credentials API that is off',
      answer(IAM, 403, { error: { message: 'off', details: [{ reason: 'SERVICE_DISABLED' }] } }),
      ['gcloud services enable iamcredentials.googleapis.com --project=acme-staging'],
    ],
    ['a service account that is gone', answer(IAM, 404, { error: { message: 'gone' } }), ['no such service account']],
  ])('for %s says what to do, on one line, without a token or a page of HTML', (_, thrown, named) => {
    const error = workloadError(thrown, SIGN_IN, CALLER, ID_TOKEN);
    for (const part of named) expect(error.message).toContain(part);
    expect(error.message).not.toMatch(/[\n<]|secret-token/);
    expect(error.message).not.toContain(ID_TOKEN);
    expect(error.cause).toBeUndefined();
  });

  test('tells of a token that cannot be read nothing but that, instead of failing over it', () => {
    const refused = answer(STS, 401, { error: 'unauthorized_client' });
    expect(workloadError(refused, SIGN_IN, CALLER, 'garbage').message).toContain('claims are unknown');
  });
});
