// Writes the README's tables of inputs and outputs from action.yml.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

type Declared = Readonly<
  Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
>;

/** The README with both tables as action.yml has them. */
export function readmeFrom(readme: string, action: string): string {
  const { inputs, outputs } = parse(action) as { readonly inputs: Declared; readonly outputs: Declared };
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: value }]) => `| \`${name}\` | ${description} | ${value ? `\`${value}\`` : ''} |`,
  );
  const outputRows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  const withInputs = between(readme, 'inputs', ['| input | meaning | default |', '| --- | --- | --- |', ...inputRows]);
  return between(withInputs, 'outputs', ['| output | meaning |', '| --- | --- |', ...outputRows]);
}

function between(text: string, name: string, lines: readonly string[]): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n${lines.join('\n')}\n${end}${after}`;
}

if (import.meta.main) {
  writeFileSync('README.md', readmeFrom(readFileSync('README.md', 'utf8'), readFileSync('action.yml', 'utf8')));
}
