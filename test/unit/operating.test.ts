import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adoptLabel, muteLabel } from '../../src/plan/labels.ts';
import { LEDGER_BRANCH } from '../../src/publish/github/ledger-branch.ts';
import { parseConfig } from '../../src/settings/config/parse-config.ts';
import { DEFAULT_RULES } from '../../src/types/tending-rules.ts';
import { DEFAULT_WORKLOG_RULES } from '../../src/types/worklog-rules.ts';
import { ROOT } from '../support/run-dist.ts';

const DAY_MILLIS = 86_400_000;
const page = read('docs/operating.md');
/** What stands between backticks outside of blocks. */
const spans = [...page.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

/** All that a run can say, with what it is made of. */
const spoken = ['src/**/*.ts', 'templates/*.hbs', 'action.yml']
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .filter((file) => !file.endsWith('.generated.ts'))
  .map(read)
  .join('\n');

describe('the page on operating', () => {
  it('quotes only errors and notes that the code can give, or nobody finds theirs', () => {
    const quoted = [...page.matchAll(/^\| `([^`]+)` \| [^|]+ \|/gm)]
      .map(([, first = '']) => first)
      .filter((first) => first.includes(' ') && !first.includes(': write'));
    expect(quoted.length).toBeGreaterThan(25);
    const pieces = quoted.flatMap((message) => message.split('…').map((piece) => piece.replace(/[:\s]+$/, '').trim()));
    expect(pieces.filter((piece) => !spoken.includes(piece))).toEqual([]);
  });

  it('names inputs, outputs and keys of the configuration that exist', () => {
    const { inputs, outputs }: { readonly inputs: object; readonly outputs: object } = parse(read('action.yml'));
    const keys = [...read('schema/config.schema.json').matchAll(/"([a-z-]+)": \{/g)].map(([, key = '']) => key);
    const states = ['active-dev', 'keep-open', DEFAULT_RULES.label];
    const known = new Set([...Object.keys(inputs), ...Object.keys(outputs), ...keys, ...states]);
    const named = spans.filter((span) => /^[a-z]+(?:-[a-z]+)+$/.test(span) && span !== 'id-token');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names the labels that steer, to the letter: one that is misspelt does nothing', () => {
    const labels = [muteLabel(DEFAULT_RULES), adoptLabel(DEFAULT_RULES)];
    const named = spans.filter((span) => /^log-gardener:/.test(span));
    expect(named).toContain(muteLabel(DEFAULT_RULES));
    expect(named.filter((label) => !labels.includes(label))).toEqual([]);
  });

  it('names the branches that runs write to, or a rule locks them out and uninstalling leaves them behind', () => {
    const named = page.match(/(?<![\w./])log-gardener\/\w+/g) ?? [];
    expect([...new Set(named)].sort()).toEqual([LEDGER_BRANCH, DEFAULT_WORKLOG_RULES.branch].sort());
    expect(page).toContain(`\`${DEFAULT_WORKLOG_RULES.directory}/GCP-LOG-GARDENER-WORKLOG-….md\``);
  });

  it('tells the limits that hold unless the configuration says otherwise', () => {
    const { caps, quietWindows, reopenWindowMillis } = DEFAULT_RULES;
    for (const said of [
      `opens at most ${caps.newIssues} issues`,
      `at most ${caps.writes} writes`,
      `More than ${caps.umbrella} new clusters of one module`,
      `After ${quietWindows} complete windows`,
      `within ${reopenWindowMillis / DAY_MILLIS} days`,
    ])
      expect(page).toContain(said);
  });

  it('shows pieces of configuration that are accepted', () => {
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);
    const configuration = blocks.filter((block) => !block.includes('uses: '));
    expect(configuration).toHaveLength(2);
    for (const block of configuration) expect(parseConfig(block, 'docs/operating.md')).toHaveProperty('tending');
  });
});

describe('the pages of the documentation', () => {
  const pages = [...globSync('docs/*.md', { cwd: ROOT }), 'examples/workflows/README.md'];

  it.each(pages)('%s links to files and headings that are there', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !leadsSomewhere(file, link))).toEqual([]);
  });
});

function leadsSomewhere(from: string, link: string): boolean {
  const [target = '', heading] = link.split('#');
  const file = target === '' ? from : path.posix.join(path.posix.dirname(from), target);
  if (!existsSync(path.join(ROOT, file))) return false;
  return heading === undefined || headingsOf(read(file)).includes(heading);
}

/** As GitHub makes anchors of headings. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
