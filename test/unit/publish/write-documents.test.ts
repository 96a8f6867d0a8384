import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeDocuments } from '../../../src/publish/write-documents.ts';
import { UserError } from '../../../src/user-error.ts';
import { scratchFolder } from '../../support/run-dist.ts';

const REPORT = { path: 'report.json', text: '{\n  "schemaVersion": 1\n}\n' };

describe('writing the documents', () => {
  it('keeps files in the issues folder that no earlier run wrote', async () => {
    await using scratch = await scratchFolder();
    await mkdir(scratch.file('issues'));
    await writeFile(scratch.file('issues/1-my-own.md'), 'mine');
    await writeDocuments(scratch.path, [REPORT, { path: 'issues/1-first.md', text: 'one' }]);
    expect((await readdir(scratch.file('issues'))).sort()).toEqual(['1-first.md', '1-my-own.md']);
  });

  it('replaces what an earlier run wrote', async () => {
    await using scratch = await scratchFolder();
    await writeDocuments(scratch.path, [REPORT, { path: 'issues/1-first.md', text: 'one' }]);
    await writeDocuments(scratch.path, [REPORT, { path: 'issues/1-second.md', text: 'two' }]);
    expect(await readdir(scratch.file('issues'))).toEqual(['1-second.md']);
  });

  it('leaves the documents of the run before whole when it cannot write the new ones', async () => {
    await using scratch = await scratchFolder();
    await writeDocuments(scratch.path, [REPORT]);
    const blocked = { path: 'report.json/inside.md', text: 'no' };
    await expect(writeDocuments(scratch.path, [{ ...REPORT, text: 'new' }, blocked])).rejects.toThrow(UserError);
    expect(await readFile(scratch.file('report.json'), 'utf8')).toBe(REPORT.text);
    expect((await readdir(scratch.path)).sort()).toEqual(['issues', 'report.json']);
  });
});
