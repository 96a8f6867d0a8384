import { describe, expect, test } from 'vitest';
import { makePlan } from '../../../src/plan/plan.ts';
import { render } from '../../../src/render/render.ts';
import { prepareTemplates } from '../../../src/render/templates.ts';
import { publishingFor } from '../../../src/report/publishing.ts';
import { makeReport } from '../../../src/report/report.ts';
import { parseConfig } from '../../../src/settings/config/parse-config.ts';
import { afterNoon, aLogEntry, rankedFrom, readAll } from '../../support/an-entry.ts';

const templates = await prepareTemplates({});
const ADDRESS = '198.51.100.23';
const ENTRIES = ['red', 'red', 'blue'].map((colour, index) =>
  aLogEntry({
    insertId: `C-1234567${index}`,
    severity: 'ERROR',
    textPayload: `the shelf of customer C-12345678 fell on ${ADDRESS}, colour=${colour} size=${index}17`,
  }),
);

function published(yaml: string, visibility: 'public' | 'private') {
  const { intake } = readAll(ENTRIES);
  const { window, severities, revisionsHeard: revisions, coverage } = intake;
  const ranked = rankedFrom(ENTRIES);
  const plan = makePlan(ranked);
  const publishing = publishingFor(parseConfig(yaml, 'c.yml'), visibility);
  const report = makeReport(
    { window, severities, revisions, coverage },
    ranked,
    plan,
    Date.parse(afterNoon(9)),
    publishing,
  );
  return {
    report,
    text: render(report, plan, templates)
      .map((document) => document.text)
      .join('\n'),
  };
}

describe('what of a log stands in the repository', () => {
  test.each([
    ['', 'private', true],
    ['', 'public', false],
    ['publish: { samples: never }', 'private', false],
    ['publish: { samples: always }', 'public', true],
    ['publish: { samples: private }', 'public', false],
  ] as const)('with %j, in a %s repository: samples and values shown: %j', (yaml, visibility, shown) => {
    const { report, text } = published(yaml, visibility);
    expect(report.clusters.some(({ samples }) => samples.length > 0)).toBe(shown);
    expect(/size=\d17/.test(text)).toBe(shown);
    expect(/\bred\b/.test(text)).toBe(shown);
    expect(text.includes('Samples and values of entries are left out')).toBe(!shown);
    expect(report.clusters.every(({ insertIds }) => insertIds.length > 0)).toBe(true);
  });

  test('addresses on the internet go, unless the team keeps them, and then everywhere alike', () => {
    expect(published('', 'private').text).not.toContain(ADDRESS);
    expect(published('', 'public').text).not.toContain(ADDRESS);
    const kept = published('publish: { ip-addresses: keep }', 'private').text;
    expect(kept).toContain(ADDRESS);
    expect(kept).not.toContain('[redacted:ip]');
  });

  test("the team's own redaction reaches samples, ids, titles, names, queries and links, and is counted", () => {
    const yaml = "redaction: [{ name: customer-number, pattern: '/C-[0-9]{8}/' }, { name: furniture, pattern: shelf }]";
    const { report, text } = published(yaml, 'private');
    expect(text).not.toMatch(/C-\d{8}|shelf/);
    expect(report.clusters[0]?.title).toContain('[redacted:furniture]');
    expect(report.redactions['customer-number']).toBeGreaterThan(2);
    expect(text).toMatch(/Redacted in the texts of this report: .*customer-number \d/);
  });
});
