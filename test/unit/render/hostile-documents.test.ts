import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlan } from '../../../src/plan/plan.ts';
import { renderRanking } from '../../../src/render/ranking.ts';
import { renderGated } from '../../../src/render/render.ts';
import { prepareTemplates } from '../../../src/render/templates.ts';
import { makeReport } from '../../../src/report/report.ts';
import { afterNoon, aLogEntry, rankedFrom, readAll } from '../../support/an-entry.ts';
import { runnerCommands, wrongsOf } from '../../support/published.ts';
import { hostileText } from '../text/hostile-text.ts';

const templates = await prepareTemplates({});

/** Hostile text in every field that a service fills in. */
const anyEntry = fc
  .record({ a: hostileText, b: hostileText, c: hostileText, kind: fc.constantFrom('text', 'json', 'request', 'trace') })
  .map(({ a, b, c, kind }) =>
    aLogEntry({
      insertId: `${b}${kind}`,
      severity: 'ERROR',
      labels: { instanceId: c, [a]: b },
      resource: {
        type: 'cloud_run_revision',
        labels: { project_id: b, service_name: c, revision_name: a, location: b },
      },
      ...(kind === 'text' ? { textPayload: a } : {}),
      ...(kind === 'json' ? { jsonPayload: { message: a, module: b, user: c, [b]: { [c]: a } } } : {}),
      ...(kind === 'request' ? { httpRequest: { requestMethod: a, requestUrl: b, userAgent: c, status: 503 } } : {}),
      ...(kind === 'trace'
        ? {
            textPayload: `Traceback (most recent call last):\n  File "/app/${b}.py", line 3, in ${c}\n    x()\nOddError: ${a}`,
          }
        : {}),
    }),
  );

test('no document of a run holds anything of a log that is alive, nor does what is printed', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), (entries) => {
      const { intake } = readAll(entries);
      const { window, severities, revisionsHeard: revisions, coverage } = intake;
      const ranked = rankedFrom(entries);
      const plan = makePlan(ranked);
      const draft = makeReport({ window, severities, revisions, coverage }, ranked, plan, Date.parse(afterNoon(9)));
      const { documents, report } = renderGated(draft, plan, templates);
      for (const { path, text } of documents) {
        if (path.endsWith('.md')) expect([path, wrongsOf(text)]).toEqual([path, []]);
      }
      expect(runnerCommands([...report.coverage.gaps, renderRanking(report)].join('\n'))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
