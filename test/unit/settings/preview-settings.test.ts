import { describe, expect, test } from 'vitest';
import { PREVIEW_USAGE, readPreviewSettings } from '../../../src/settings/preview-settings.ts';
import { UserError } from '../../../src/user-error.ts';

const NOW = Date.parse('2026-03-04T12:00:00Z');

function errorOf(...args: readonly string[]): string {
  try {
    readPreviewSettings(args, NOW);
  } catch (error) {
    if (error instanceof UserError) return error.message;
  }
  throw new Error('nothing was wrong');
}

describe('the arguments of the preview', () => {
  test('need a file alone: everything else has a default', () => {
    expect(readPreviewSettings(['logs.json'], NOW)).toMatchObject({
      mode: 'plan',
      window: 'since-last-run',
      minSeverity: undefined,
      services: [],
      source: { kind: 'files', paths: ['logs.json'] },
      out: 'log-gardener-preview',
    });
  });

  test('are read in any order and either form', () => {
    const args = [
      '--out',
      'there',
      'a.json',
      '--window=1h',
      '--min-severity',
      'error',
      '-',
      '--services',
      'shop,mail',
      '--max-entries=7',
    ];
    expect(readPreviewSettings([...args, '--templates', 'mine'], NOW)).toMatchObject({
      out: 'there',
      source: { kind: 'files', paths: ['a.json', '-'] },
      window: { from: '2026-03-04T11:00:00.000000000Z' },
      minSeverity: 'ERROR',
      services: ['shop', 'mail'],
      maxEntries: 7,
      templates: 'mine',
    });
  });

  test('ask for help, whatever else is missing', () => {
    expect(readPreviewSettings(['--help'], NOW)).toBe('help');
    for (const option of ['--out', '--window', '--min-severity', '--services', '--max-entries', '--templates']) {
      expect(PREVIEW_USAGE).toContain(option);
    }
  });

  test.each([
    [[], 'FILE: no export is named'],
    [['a.json', '--window', 'lately'], '--window: "lately"'],
    [['a.json', '--window', ''], '--window: ""'],
    [['a.json', '--min-severity', 'bad'], '--min-severity: "bad"'],
    [['a.json', '--max-entries', 'many'], '--max-entries: "many"'],
    [['a.json', '--out', ''], '--out: is empty'],
    [['a.json', '--windw', '1h'], 'an option is not known'],
    [['a.json', '--out'], 'an option lacks its value'],
    [['a.json', '--help=yes'], 'an option lacks its value or has one too many'],
    [['a.json', '-x'], 'an option is not known'],
  ])('%j are answered with what is wrong', (args, problem) => {
    expect(errorOf(...args)).toContain(problem);
  });

  test('tell everything that is wrong at once', () => {
    const message = errorOf('--window', 'lately', '--min-severity', 'bad', '--max-entries', '0');
    for (const name of ['--window', '--min-severity', '--max-entries', 'FILE'])
      expect(message).toContain(`- ${name}: `);
  });
});
