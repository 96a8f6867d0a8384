import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlan } from '../../../src/plan/plan.ts';
import { prioritise } from '../../../src/prioritise/prioritise.ts';
import { explorerUrl, gcloudCommand, rangedQuery, rangeOf } from '../../../src/render/links.ts';
import { makeReport } from '../../../src/report/report.ts';
import { cleanLine } from '../../../src/text/text.ts';
import { NO_CONFIG } from '../../../src/types/config.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { afterNoon, aLogEntry, readAll } from '../../support/an-entry.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '\\',
        ')',
        ']',
        '>',
        ' ',
        '\n',
        '#',
        '?',
        '&',
        ';',
        '%',
        '$(id)',
        '`id`',
        '!',
        '--',
        '\ud800',
      ),
      fc.string({ maxLength: 5 }),
    ),
  )
  .map((parts) => cleanLine(parts.join(''), 500));

describe('a link to the Logs Explorer', () => {
  test('gives back the query and project that went in, and nothing that ends a link early', () => {
    fc.assert(
      fc.property(hostile, hostile, (project, query) => {
        const link = explorerUrl(project, query);
        expect(link).toMatch(/^https:\/\/console\.cloud\.google\.com\/logs\/query;query=[\w.%-]*\?project=[\w.%-]*$/);
        const [, asked = '', named = ''] = /query=(.*)\?project=(.*)$/.exec(link) ?? [];
        expect([decodeURIComponent(asked), decodeURIComponent(named)]).toEqual(
          [query, project].map((text) => text.toWellFormed()),
        );
      }),
    );
  });
});

describe('a gcloud command', () => {
  /** What a POSIX shell makes of a line: words in single quotes and escaped quotes are all that may be in it. */
  function shellWords(line: string): readonly string[] {
    const words: string[] = [];
    let rest = line;
    let word = '';
    while (rest !== '') {
      const [taken = '', quoted, escaped, plain] = /^(?:'([^']*)'|\\(.)|([\w=./-]+)|\s+)/s.exec(rest) ?? [];
      if (taken === '') throw new Error(`a shell would act on: ${rest}`);
      if (quoted === undefined && escaped === undefined && plain === undefined) {
        words.push(word);
        word = '';
      } else word += quoted ?? escaped ?? plain ?? '';
      rest = rest.slice(taken.length);
    }
    return [...words, word];
  }

  test('runs what it says and nothing else: a log line must not run on the machine of who copies it', () => {
    fc.assert(
      fc.property(hostile, hostile, (project, query) => {
        expect(shellWords(gcloudCommand(project, query))).toEqual([
          'gcloud',
          'logging',
          'read',
          query,
          `--project=${project}`,
          '--format=json',
        ]);
      }),
    );
  });
});

describe('the range of a query', () => {
  const RANGE = { from: '2026-03-04T12:00:00.000000001Z', to: '2026-03-04T12:00:00.000000002Z' };
  const query = cleanLine('severity=ERROR', 500);

  test('holds the first and the last entry to the nanosecond', () => {
    expect(rangedQuery(query, RANGE)).toBe(
      `severity=ERROR AND timestamp>="${RANGE.from}" AND timestamp<="${RANGE.to}"`,
    );
    expect(rangedQuery(cleanLine('', 500), RANGE)).toBe(`timestamp>="${RANGE.from}" AND timestamp<="${RANGE.to}"`);
    expect(rangedQuery(query, null)).toBe(query);
  });

  test('is what the cluster spans, else the window: a cluster without times is still found', () => {
    const rangesOf = (fields: LogEntry) => {
      const { intake, clusters } = readAll([aLogEntry(fields)]);
      const ranked = prioritise(clusters, new Map(), NO_CONFIG);
      const { window, severities, revisionsHeard: revisions, coverage } = intake;
      const report = makeReport({ window, severities, revisions, coverage }, ranked, makePlan(ranked), 0);
      return report.clusters.map((cluster) => rangeOf(cluster, RANGE));
    };
    expect(rangesOf({ timestamp: afterNoon(7) })).toEqual([{ from: afterNoon(7), to: afterNoon(7) }]);
    expect(rangesOf({ timestamp: 'soon', receiveTimestamp: undefined })).toEqual([RANGE]);
  });
});
