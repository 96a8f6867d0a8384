import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitIn } from '../../../src/normalise/commit-label.ts';
import { aLogEntry, readAll } from '../../support/an-entry.ts';

const FULL = '4f2a9c1d0b7e6a5f4c3d2e1f0a9b8c7d6e5f4a3b';

const NAMED: readonly (readonly [labels: object, commit: string | undefined])[] = [
  [{ 'commit-sha': FULL }, FULL],
  [{ commit_sha: FULL, instanceId: '00d2b8' }, FULL],
  [{ commitSha: FULL.toUpperCase() }, FULL],
  [{ 'git-commit': FULL }, FULL],
  [{ 'k8s-pod/git-sha': FULL }, FULL],
  [{ 'github-sha': FULL }, FULL],
  [{ commit: '4f2a9c1' }, '4f2a9c1'],
  [{ 'short-commit': '4f2a9c1', 'commit-sha': FULL }, FULL],
  [{ 'commit-sha': FULL, 'ci-commit-short-sha': '4f2a9c1' }, FULL],
  [{ 'commit-sha': FULL, 'git-sha': 'aaaaaaaa' }, undefined],
  [{ 'commit-date': '20260304' }, undefined],
  [{ 'commit-count': '1234567' }, undefined],
  [{ 'gcb-build-id': '7f9c1a2b3c4d' }, undefined],
  [{ image: FULL }, undefined],
  [{ precommit: FULL }, undefined],
  [{ 'commit-sha': '4f2a9c' }, undefined],
  [{ 'commit-sha': `${FULL}0` }, undefined],
  [{ 'commit-sha': 'main' }, undefined],
  [{ 'commit-sha': '0'.repeat(40) }, undefined],
  [{ 'commit-sha': { sha: FULL } }, undefined],
];

describe('the commit of a revision', () => {
  test.each(NAMED)('is read from %j as %s: a wrong one would blame the wrong people', (labels, commit) => {
    expect(commitIn(labels)).toBe(commit);
  });

  test('is nothing but seven to forty hex digits, whatever the labels hold', () => {
    const keys = fc.constantFrom('commit-sha', 'commit', 'git-sha', 'x/commit_id', 'other', '__proto__');
    const values = fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-fA-F]{0,45}$/), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(keys, values), fc.anything()), (labels) => {
        expect(commitIn(labels) ?? '0000000').toMatch(/^[0-9a-f]{7,40}$/);
      }),
    );
  });

  test('is found although the first entries do not tell it', () => {
    const entries = [
      aLogEntry({ insertId: 'a', textPayload: 'no funds' }),
      aLogEntry({ insertId: 'b', textPayload: 'no funds', labels: { 'commit-sha': FULL } }),
    ];
    const heard = readAll(entries).intake.revisionsHeard.get('shop')?.get('shop-00001');
    expect(heard).toMatchObject({ entries: 2, commit: FULL });
  });
});
