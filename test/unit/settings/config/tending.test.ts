import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptLabel, muteLabel } from '../../../../src/plan/labels.ts';
import { partsOf, titleBy } from '../../../../src/plan/title-form.ts';
import { parseConfig } from '../../../../src/settings/config/parse-config.ts';
import { titleFormProblem } from '../../../../src/settings/config/title-form-problem.ts';
import { NO_CONFIG } from '../../../../src/types/config.ts';
import { refusalOf } from './reading.ts';

const DAY = 86_400_000;

const WHOLE = `
issues:
  label: staging logs
  label-prefixes: { priority: 'priority: ', state: log- }
  title: '[{priority}] {category}: {name}'
  open-from: { P0: 2, P1: 3, P2: never, P3: 40 }
  reopen-window: 3w
  deploy-grace: 90m
  quiet-after: 12 windows
  close-after: 336 windows
  recent-comment: 48h
  steady-for: { up: 1, down: 6 }
  trusted-logins:
    - acme-gardener[bot]
    - octocat
limits: { new-issues: 5, writes: 60, write-interval: 250ms, back-off: 2m, request-timeout: 10s, umbrella: 4 }
worklog: { directory: docs/worklogs/, branch: bots/worklog, base: trunk, per-run: true, keep: 90d, quiet: skip }
fail-on: P1
`;

describe('the rules for issues and worklogs', () => {
  test('arrive with every value where a run looks for it', () => {
    const { tending, worklog, failOn } = parseConfig(WHOLE, 'c.yml');
    expect(tending).toEqual({
      label: 'staging logs',
      labelPrefixes: { priority: 'priority: ', state: 'log-' },
      titleForm: '[{priority}] {category}: {name}',
      openFrom: { P0: 2, P1: 3, P3: 40 },
      reopenWindowMillis: 21 * DAY,
      deployGraceMillis: 5_400_000,
      quietWindows: 12,
      closeAfterWindows: 336,
      recentCommentMillis: 2 * DAY,
      hysteresis: { up: 1, down: 6 },
      caps: { newIssues: 5, writes: 60, writeIntervalMillis: 250, umbrella: 4 },
      patience: { backOffMillis: 120_000, requestMillis: 10_000 },
      trustedLogins: ['acme-gardener[bot]', 'octocat'],
    });
    expect(worklog).toEqual({
      directory: 'docs/worklogs',
      branch: 'bots/worklog',
      base: 'trunk',
      pullRequests: 'per-run',
      keepMillis: 90 * DAY,
      quiet: 'skip',
    });
    expect(failOn).toBe('P1');
  });

  test.each([
    ['limits: { writes: 7 }', { caps: { ...NO_CONFIG.tending.caps, writes: 7 } }],
    ['issues: { open-from: { P3: 2 } }', { openFrom: { P0: 1, P1: 1, P2: 1, P3: 2 } }],
    ['issues: { open-from: { P1: never } }', { openFrom: { P0: 1, P2: 1, P3: 10 } }],
    ['issues: { label-prefixes: { state: s- } }', { labelPrefixes: { priority: '', state: 's-' } }],
    ['issues: { steady-for: { down: 1 } }', { hysteresis: { up: 2, down: 1 } }],
    ['issues: { quiet-after: 1 window }', { quietWindows: 1 }],
    ['issues: { close-after: 24 }', { closeAfterWindows: 24 }],
    ['issues: { close-after: never }', {}],
    ['issues: { deploy-grace: 0s, trusted-logins: }', {}],
    ['issues:\n  open-from:\n  steady-for:\n  label-prefixes:\nlimits:\nworklog:', {}],
  ])('change by what the file names and by nothing else: %j', (text, change) => {
    const { tending, worklog } = parseConfig(text, 'c.yml');
    expect(tending).toEqual({ ...NO_CONFIG.tending, ...change });
    expect(worklog).toEqual(NO_CONFIG.worklog);
  });

  test.each([
    'issues: { reopen-window: 365d, deploy-grace: 30d, recent-comment: 365d, quiet-after: 9999 }',
    'issues: { reopen-window: 0s, deploy-grace: 0s, recent-comment: 0m, quiet-after: 1, close-after: 1 }',
    'limits: { new-issues: 0, writes: 1, write-interval: 0s, umbrella: 2 }',
    'limits: { new-issues: 200, writes: 500, write-interval: 60s, umbrella: 1000 }',
    'worklog: { keep: 1d }',
    'worklog: { keep: 3650d, quiet: skip, directory: .worklogs/git/a.git, branch: a/b_c.d-1 }',
    "issues: { trusted-logins: ['dependabot[bot]', octocat_acme, a] }",
    `issues: { label: ${'x'.repeat(40)}, label-prefixes: { state: '${'x'.repeat(18)}:' } }`,
    'issues: { label: "\u{1F331} garden/logs" }',
  ])('may go to their bounds: %s', (text) => {
    const { tending, worklog } = parseConfig(text, 'c.yml');
    expect({ tending, worklog }).not.toEqual({ tending: NO_CONFIG.tending, worklog: NO_CONFIG.worklog });
  });
});

describe('what is wrong with the rules for issues and worklogs', () => {
  test('is told like everything else: all at once, each with line, key and remedy', () => {
    const text = `issues:
  label: a,b
  open-from: { P3: often }
  reopen-window: 14
  quiet_after: 24
  steady-for: { up: 0 }
  trusted-logins: [ -octocat ]
limits:
  write-interval: 2m
  writes: 501
worklog:
  directory: ../logs
  keep: 12h
`;
    expect(refusalOf(text)).toBe(`configuration c.yml: 10 things are wrong. 
  - line 2, issues.label: "a,b" is no label without commas or outer spaces. Write it like staging-logs.
  - line 3, issues.open-from.P3: "often" is no number of times. Write it like 5 or never.
  - line 4, issues.reopen-window: must be text, not 14. Write it like 30d or 12h.
  - line 5, issues.quiet_after: is not known. Did you mean quiet-after?
  - line 6, issues.steady-for.up: 0 is too small. Use 1 or more.
  - line 7, issues.trusted-logins[0]: "-octocat" is no login of GitHub. Write it like acme-gardener[bot] or octocat.
  - line 9, limits.write-interval: 2m is too long. Use 60s or less.
  - line 10, limits.writes: 501 is too large. Use 500 or less.
  - line 12, worklog.directory: "../logs" is no directory in the repository. Write it like docs/worklogs.
  - line 13, worklog.keep: 12h is too short. Use 1d or more.`);
  });

  test.each([
    [`issues: { label: ${'x'.repeat(41)} }`, 'issues.label: is longer than 40 characters. Shorten it'],
    ['issues: { label: "" }', 'issues.label: is empty'],
    ['issues: { label: "a " }', '"a " is no label without commas or outer spaces'],
    ['issues: { label: 7 }', 'issues.label: must be text, not 7. Put it in quotes'],
    ['issues: { label-prefixes: { state: " s" } }', '" s" is no prefix without commas or a space in front'],
    ['issues: { label-prefixes: { state: "s,t" } }', '"s,t" is no prefix without commas'],
    ['issues: { label-prefixes: p- }', 'must be a mapping of keys to values, not "p-". Known here are priority, state'],
    ['issues: { open-from: { P4: 1 } }', 'issues.open-from.P4: is not known. Known here are P0, P1, P2, P3'],
    ['issues: { open-from: { P0: 0 } }', 'issues.open-from.P0: 0 is too small. Use 1 or more'],
    ['issues: { reopen-window: 14 days }', '"14 days" is no duration. Write it like 30d or 12h'],
    ['issues: { reopen-window: 366d }', 'issues.reopen-window: 366d is too long. Use 365d or less'],
    ['issues: { deploy-grace: 31d }', 'issues.deploy-grace: 31d is too long. Use 30d or less'],
    ['issues: { recent-comment: 53w }', 'issues.recent-comment: 53w is too long. Use 365d or less'],
    ['issues: { quiet-after: never }', '"never" is no number of windows. Write it like 48 or 48 windows'],
    ['issues: { quiet-after: 0 windows }', '"0 windows" is no number of windows'],
    ['issues: { close-after: 7d }', '"7d" is no number of windows. Write it like never or 336 windows'],
    [
      'issues: { close-after: 12 }',
      'issues.close-after: 12 comes before an issue is called quiet, after 24 windows. Use 24 windows or more',
    ],
    ['issues: { close-after: 5 windows, quiet-after: 6 windows }', '"5 windows" comes before an issue is called quiet'],
    ['issues: { trusted-logins: [a b] }', '"a b" is no login of GitHub'],
    ['issues: { trusted-logins: octocat }', 'issues.trusted-logins: must be a list, not "octocat"'],
    ['limits: { new-issues: 201 }', 'limits.new-issues: 201 is too large. Use 200 or less'],
    ['limits: { new-issues: -1 }', 'limits.new-issues: -1 is too small. Use 0 or more'],
    ['limits: { umbrella: 1 }', 'limits.umbrella: 1 is too small. Use 2 or more'],
    ['limits: { umbrella: 1001 }', 'limits.umbrella: 1001 is too large'],
    ['limits: { writes: 0 }', 'limits.writes: 0 is too small'],
    ['limits: { new_issues: 1 }', 'limits.new_issues: is not known. Did you mean new-issues?'],
    ['worklog: { per-run: yes }', 'worklog.per-run: must be true or false, not "yes". Write it like true'],
    ['worklog: { keep: 11y }', '"11y" is no time to keep. Write it like 90d or always'],
    ['worklog: { keep: 3651d }', 'worklog.keep: 3651d is too long. Use 3650d or less'],
    ['fail-on: p0', '"p0" is not one of its values. Use one of never, P0, P1, P2, P3'],
    ['worklog: { quiet: no }', '"no" is not one of its values. Use one of write, skip'],
    ['worklog: { base: a..b }', '"a..b" is no base branch. Write it like main'],
    ['worklog: { directory: /logs }', '"/logs" is no directory in the repository'],
    ['worklog: { directory: a/../b }', '"a/../b" is no directory'],
    ['worklog: { directory: . }', '"." is no directory'],
    ['worklog: { directory: .git/hooks }', '".git/hooks" is no directory'],
    ['worklog: { directory: a/.GIT }', '"a/.GIT" is no directory'],
    ['worklog: { branch: log-gardener/ledger }', '"log-gardener/ledger" is a name that Log Gardener itself uses'],
    ['worklog: { branch: log-gardener }', '"log-gardener" is a name that Log Gardener itself uses'],
    ['worklog: { branch: refs/heads/a }', '"refs/heads/a" is no branch name. Write it like bots/worklog'],
    ['worklog: { branch: a..b }', '"a..b" is no branch name'],
    ['worklog: { branch: a.lock/b }', '"a.lock/b" is no branch name'],
    ['worklog: { branch: a/ }', '"a/" is no branch name'],
    ['worklog: { branch: a. }', '"a." is no branch name'],
    ['worklog: { branch: -a }', '"-a" is no branch name'],
  ])('stops the run before it can make a mess: %j', (text, told) => {
    expect(refusalOf(text)).toContain(told);
  });
});

describe('labels that the file names', () => {
  const own = { label: 'logs', labelPrefixes: { priority: '', state: '' } };
  test.each([
    ['a category', 'keep-open', 'categories: [{ name: keep-open, match: { status: 500 } }]'],
    ['a category', 'p0', 'categories: [{ name: p0, match: { status: 500 } }]'],
    ['the label', 'quiet', 'issues: { label: Quiet }'],
    ['the label', 'P3', 'issues: { label: P3 }'],
    [
      'a category',
      muteLabel(own),
      "issues: { label: logs, label-prefixes: { state: 'logs:' } }\ncategories: [{ name: mute, match: { status: 500 } }]",
    ],
    [
      'a category',
      adoptLabel(own),
      "issues: { label: logs, label-prefixes: { state: 'LOGS:' } }\ncategories: [{ name: adopt, match: { status: 500 } }]",
    ],
    [
      'a category',
      'logs:keep-open',
      "issues: { label: logs, label-prefixes: { state: 'logs:' } }\ncategories: [{ name: keep-open, match: { status: 500 } }]",
    ],
  ])('never let %s pass for "%s", which says something else to people and to the next run', (_, name, text) => {
    expect(refusalOf(text).toLowerCase()).toContain(`makes the label "${name.toLowerCase()}" stand for`);
  });

  test('may be like those for people where a prefix keeps them apart', () => {
    const text =
      'issues: { label-prefixes: { state: s- } }\ncategories: [{ name: keep-open, match: { status: 500 } }, { name: p0, match: { status: 404 } }]';
    expect(parseConfig(text, 'c.yml').categories).toHaveLength(2);
  });

  test('are told at the key that can be changed', () => {
    expect(refusalOf('\nissues: { label: p1 }')).toBe(
      'configuration c.yml: line 2, issues.label: makes the label "P1" stand for every issue and for a priority. Choose another name',
    );
  });
});

describe('the form of titles', () => {
  test.each([
    ['{category} | {priority}', 'issues.title: lacks {name}'],
    ['{category} | {name}', 'issues.title: lacks {priority}'],
    ['{name} {name} {category} {priority}', 'issues.title: has {name} more than once'],
    [
      '{category} | {priority} | {name} | {service}',
      'issues.title: "{service}" is not known in it. Known are {category}',
    ],
    ['{category} | {priority} | { name }', '"{ name }" is not known in it'],
    ['{{category}} {priority} {name}', 'issues.title: has a brace that stands alone'],
    ['{category} {priority} {name', 'issues.title: has a brace that stands alone'],
    ['{priority} {category}-{name}', 'does not set {name} apart. Put a space, a bar or a bracket'],
    ['{priority} {name}{category}', 'does not set {name} apart'],
    ['{category} {priority} @{name}', 'does not set {name} apart'],
    ['@{category} {priority} {name}', 'holds what no title may hold. Leave out @'],
    ['acme/monorepo#{priority} {category}: {name} #1', 'holds what no title may hold'],
    [' {category} {priority} {name}', 'holds what no title may hold'],
    ['password={category} {priority} {name}', 'holds what no title may hold'],
    [`{category} {priority} {name} ${'x'.repeat(80)}`, 'issues.title: is longer than 80 characters'],
    ['', 'issues.title: is empty'],
  ])('is refused where titles could not be known again: %j', (form, told) => {
    expect(refusalOf(`issues:\n  title: ${JSON.stringify(form)}`)).toContain(told);
  });

  test('that is accepted is known again in every title, or the issue would never be retitled', () => {
    const parts = fc.shuffledSubarray(['{category}', '{priority}', '{name}'], { minLength: 3 });
    const piece = fc.string({ unit: fc.constantFrom(...'aZ0 -|:/()[].#_*+?^$\\é'), maxLength: 4 });
    const names = fc.constantFrom(
      ...['Order failed', 'new: P0 | quiet', 'a-b', 'P1', 'x | P1 | new', '[P2] new (old)', ':a b:', '@a', '#1 x#1'],
      ...['x](http://acme.test)', '](y', 'GH-1', '/a/', '"', "'", 'www.acme.test', '<b>', '`'],
    );
    const categories = fc.constantFrom('new', 'active-dev', 'race-2');
    let accepted = 0;
    fc.assert(
      fc.property(fc.tuple(piece, piece, piece, piece), parts, names, categories, (texts, order, name, category) => {
        const form = texts.map((text, at) => text + (order[at] ?? '')).join('');
        fc.pre(titleFormProblem(form) === undefined);
        accepted += 1;
        const title = titleBy(form, { category, priority: 'P1', name });
        // Inside the name, cleaning breaks up what would be a mention, a link or an emoji.
        expect(partsOf(form, title)).toMatchObject({ category, priority: 'P1' });
        expect(partsOf(form, title.replaceAll('\u200b', ''))?.name).toBe(name);
      }),
      { numRuns: 500, maxSkipsPerRun: 10_000 },
    );
    expect(accepted).toBeGreaterThan(400);
  });
});
