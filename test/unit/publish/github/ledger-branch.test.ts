import { describe, expect, it } from 'vitest';
import { githubLedger, LEDGER_BRANCH } from '../../../../src/publish/github/ledger-branch.ts';
import { type Ledger, NO_LEDGER } from '../../../../src/types/ledger.ts';
import { type Github, startGithub } from '../../../support/github/start-github.ts';
import { courierFor } from './courier-for.ts';

function ledgerAt(watermark: string, counted: readonly string[] = []): Ledger {
  const mark = { watermark, overlapFrom: watermark, countedUntil: watermark, counted };
  return { ...NO_LEDGER, marks: { '0123456789abcdef': mark } };
}
const MARCH = ledgerAt('2026-03-01T00:00:00.000000000Z');
const APRIL = ledgerAt('2026-04-01T00:00:00.000000000Z');
const MAY = ledgerAt('2026-05-01T00:00:00.000000000Z');

function storeOn(github: Github, token?: string) {
  return githubLedger(courierFor(github, token));
}

function calls({ requests }: Github): readonly string[] {
  return requests.map(({ method, path }) => `${method} ${path.replace('/repos/acme/monorepo', '')}`);
}

describe('the ledger on its branch', () => {
  it('is empty before the first run, begins with nothing but itself, and gives back what was written', async () => {
    await using github = await startGithub({ files: { 'README.md': 'code' } });
    const store = storeOn(github);
    const first = await store.read();
    expect(first).toEqual({ ledger: NO_LEDGER, version: '' });
    expect(await store.write(MARCH, first.version)).toBe('written');
    const second = await storeOn(github).read();
    expect(second).toEqual({ ledger: MARCH, version: await github.head(LEDGER_BRANCH) });
    const { branches } = await github.state();
    expect(Object.keys(branches[LEDGER_BRANCH]?.files ?? {})).toEqual(['ledger.json']);
    expect(branches[LEDGER_BRANCH]?.commits).toHaveLength(1);
    expect(branches.main?.commits).toHaveLength(1);
  });

  it('costs few calls, since each run needs it', async () => {
    await using github = await startGithub();
    await storeOn(github).write(MARCH, '');
    expect(github.requests).toHaveLength(3);
    const store = storeOn(github);
    const { version } = await store.read();
    expect(github.requests).toHaveLength(5);
    await store.write(APRIL, version);
    expect(github.requests).toHaveLength(8);
  });

  it('is written by one of two runs at once, or both would open the same issues', async () => {
    await using github = await startGithub();
    const [one, other] = [storeOn(github), storeOn(github)];
    const first = await Promise.all([one.read(), other.read()]);
    expect([await one.write(MARCH, first[0].version), await other.write(APRIL, first[1].version)]).toEqual([
      'written',
      'overtaken',
    ]);
    const second = await Promise.all([one.read(), other.read()]);
    expect([await other.write(APRIL, second[1].version), await one.write(MAY, second[0].version)]).toEqual([
      'written',
      'overtaken',
    ]);
    expect((await storeOn(github).read()).ledger).toEqual(APRIL);
    expect((await github.state()).branches[LEDGER_BRANCH]?.commits).toHaveLength(2);
  });

  it('is claimed and then completed by one run without being read again, unless another came between', async () => {
    await using github = await startGithub();
    const store = storeOn(github);
    const { version } = await store.read();
    expect(await store.write(MARCH, version)).toBe('written');
    expect(await store.write(APRIL, version)).toBe('written');
    const other = storeOn(github);
    expect(await other.write(MAY, (await other.read()).version)).toBe('written');
    expect(await store.write(APRIL, version)).toBe('overtaken');
  });

  it.each(['the first', 'a later'] as const)(
    'is not taken for overtaken when the answer to %s write of our own is lost',
    async (which) => {
      await using github = await startGithub();
      if (which === 'a later') await storeOn(github).write(MARCH, '');
      const store = storeOn(github);
      const { version } = await store.read();
      github.fault({ on: which === 'a later' ? 'PATCH *' : 'POST /git/refs', status: 502, committed: true });
      expect(await store.write(APRIL, version)).toBe('written');
      expect((await store.read()).ledger).toEqual(APRIL);
    },
  );

  it.each([
    ['something else', '{"mine":true}'],
    ['half a ledger', '{"schemaVersion":1,"marks":{'],
    ['one of a newer version', '{"schemaVersion":2}'],
  ])('that holds %s is told, never taken for empty', async (_, text) => {
    await using github = await startGithub();
    await storeOn(github).write(MARCH, '');
    await github.as('octocat').push(LEDGER_BRANCH, { 'ledger.json': text });
    await expect(storeOn(github).read()).rejects.toThrow(/holds something else than a ledger/);
    expect((await github.state()).branches[LEDGER_BRANCH]?.files['ledger.json']).toBe(text);
  });

  it('of several megabytes is read whole', async () => {
    await using github = await startGithub();
    const counted = Array.from({ length: 150_000 }, (_, id) => String(id).padStart(8, '0'));
    const large = ledgerAt('2026-03-01T00:00:00.000000000Z', counted);
    await storeOn(github).write(large, '');
    expect((await storeOn(github).read()).ledger).toEqual(large);
  });

  it('that people deleted begins anew', async () => {
    await using github = await startGithub();
    await storeOn(github).write(MARCH, '');
    await github.as('octocat').deleteBranch(LEDGER_BRANCH);
    const store = storeOn(github);
    const { version } = await store.read();
    expect(version).toBe('');
    expect(await store.write(APRIL, version)).toBe('written');
  });

  it('that is out of reach is an error, never an empty ledger', async () => {
    await using github = await startGithub();
    await storeOn(github).write(MARCH, '');
    const fault = github.fault({ on: 'GET *', nth: 'all', status: 500 });
    await expect(storeOn(github).read()).rejects.toThrow(/could not be asked/);
    fault.remove();
    github.fault({ on: 'GET /contents/ledger.json', nth: 'all', status: 502 });
    await expect(storeOn(github).read()).rejects.toThrow(/could not be asked/);
  });

  it('says what to change when it may not be written', async () => {
    await using github = await startGithub();
    expect(await storeOn(github, github.tokenWith({ contents: 'read' })).write(MARCH, '')).toMatchObject({
      cause: 'forbidden',
      remedy: 'Add `contents: write` under `permissions:` of the job',
    });
    github.fault({ on: 'POST /git/refs', status: 422, body: 'Repository rule violations found' });
    const reason = 'a rule of the repository protects the branch';
    expect(await storeOn(github).write(MARCH, '')).toMatchObject({ thing: `ledger branch ${LEDGER_BRANCH}`, reason });
    expect(calls(github)).not.toContain('PATCH /git/refs/heads/main');
  });
});
