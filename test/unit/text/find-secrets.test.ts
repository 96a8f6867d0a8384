import { describe, expect, test } from 'vitest';
import { cleanText, codeBlock, findSecrets, inlineCode, markdown, prose, trusted } from '../../../src/text/text.ts';
import { fake } from './fake-secrets.ts';

const DASHES = '-'.repeat(5);
const SECRETS = [
  ['github-token', `ghp_${fake('letters', 36)}`],
  ['gcp-api-key', `AIza${fake('url', 35)}`],
  ['slack-token', `xoxb-1234-${fake('letters', 24)}`],
  ['jwt', `eyJhbGciOi.eyJ${fake('url', 60)}.${fake('url', 43)}`],
  ['password', `postgres://app:${fake('letters', 20)}@db/prod`],
  ['private-key', `${DASHES}BEGIN PRIVATE KEY${DASHES}\n${fake('base64', 64)}\n${DASHES}END PRIVATE KEY${DASHES}`],
  ['authorization', `Authorization: Bearer ${fake('letters', 40)}`],
] as const;

describe('the last look at what is about to be written', () => {
  test.each(SECRETS)('finds a %s that went past the door', (type, secret) => {
    expect(findSecrets(`# Report\n\n${secret}\n`)).toContain(type);
    expect(findSecrets(JSON.stringify({ sample: secret }))).toContain(type);
  });

  test.each(SECRETS)('finds a %s in escaped Markdown', (type, secret) => {
    const escaped = secret.replace(/[_*.-]/g, '\\$&').replaceAll(':', ':\u200B');
    expect(findSecrets(escaped)).toContain(type);
  });

  test('finds nothing in what went through the door, so no run stops for nothing', () => {
    for (const [, secret] of SECRETS) {
      const text = cleanText(`before ${secret} after ${secret}`, 10_000);
      expect(findSecrets(markdown`${prose(text)}\n\n${inlineCode(text)}\n\n${codeBlock(text)}`)).toEqual([]);
      expect(findSecrets(JSON.stringify({ text }))).toEqual([]);
    }
  });

  test('finds nothing in links, queries, hashes and markers of our own', () => {
    const own = `[logs](https://console.cloud.google.com/logs/query;query=resource.labels.service_name%3D%22checkout%22%0Aseverity%3E%3DERROR?project=acme-staging)
gcloud logging read 'insertId="1a2b3c4d5e6f" AND timestamp>="2026-11-20T08:00:00Z"' --project=acme-staging
<!-- log-gardener:v1 fingerprint=4f3c2a1b9d8e7f6a -->
password=hunter2 is a finding for the door, not for this look`;
    expect(findSecrets(trusted(own))).toEqual([]);
  });
});
