import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderRanking } from '../../../src/render/ranking.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { runnerCommands, wrongsOf } from '../../support/published.ts';
import { hostileText } from '../text/hostile-text.ts';
import { anIssue, closed, EMPTY, inHour, type Ran, tendedRun } from './tended-run.ts';

const SHOP = { type: 'cloud_run_revision', labels: { project_id: 'acme-staging', service_name: 'shop' } };
const AT_ONCE = {
  hysteresis: { up: 1, down: 1 },
  caps: { newIssues: 20, writes: 120, writeIntervalMillis: 0, umbrella: 1 },
};

/** Our own numbers are links on purpose, and the lines of aliases and folds are ours. */
function wrongsBesideOurs(text: string): readonly string[] {
  const known = text
    .replace(/<!-- log-gardener:(?:aliases|folds|comment)(?: [\w:.-]+){1,500} -->/g, '')
    .replace(/\[#(\d+)\]\(https:\/\/github\.com\/acme\/monorepo\/issues\/\1\)/g, 'n')
    .replace(
      /(?<=Goes on from |Issues touched: |, |by words and module: |: possibly |alike: |\| Plan \| |\| |\()#\d+(?=[ ,.);]|$)/gm,
      'n',
    );
  return wrongsOf(known);
}

function textsOf(ran: Ran): readonly (readonly [string, string])[] {
  const documents = ran.documents.filter(({ path }) => path.endsWith('.md'));
  const comments = ran.writes.flatMap((write) => (write.do === 'comment' ? [write.body] : []));
  return [
    ...documents.map(({ path, text }) => [path, text] as const),
    ...ran.world.issues.map(({ number, body }) => [`issue ${number}`, body] as const),
    ...comments.map((comment) => ['comment', comment] as const),
  ];
}

const anyFailure = fc.record({ message: hostileText, module: hostileText, name: hostileText }).map(
  ({ message, module, name }): LogEntry => ({
    jsonPayload: { message, module, function: name },
    resource: { ...SHOP, labels: { ...SHOP.labels, revision_name: name } },
  }),
);

test('no text of an issue, comment or worklog over several windows holds anything of a log that is alive', () => {
  fc.assert(
    fc.property(anyFailure, fc.array(anyFailure, { minLength: 2, maxLength: 4 }), (failure, others) => {
      const lookAlikes = [anIssue({ number: 77, title: String(Object.values(failure.jsonPayload ?? {}).join(' ')) })];
      const first = tendedRun(EMPTY, { hour: 1, entries: inHour(1, 3, failure), lookAlikes, rules: AT_ONCE });
      const urgent = inHour(2, 9, { ...failure, severity: 'CRITICAL' });
      const module = Object.fromEntries(Object.entries(failure.jsonPayload ?? {}).filter(([key]) => key === 'module'));
      const crowd = others.flatMap((each) =>
        inHour(2, 3, { ...each, jsonPayload: { ...Object(each.jsonPayload), ...module } }),
      );
      const second = tendedRun(first.world, { hour: 2, entries: [...urgent, ...crowd], rules: AT_ONCE });
      const gone = closed(second.world, 'completed', '2026-03-04T13:00:00.000000000Z');
      const third = tendedRun(gone, { hour: 4, entries: inHour(4, 3, failure), rules: AT_ONCE });
      for (const ran of [first, second, third]) {
        for (const [name, text] of textsOf(ran)) expect([name, wrongsBesideOurs(text)]).toEqual([name, []]);
        expect(runnerCommands(renderRanking(ran.report))).toEqual([]);
      }
    }),
    { numRuns: 8 },
  );
});
