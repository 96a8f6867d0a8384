// Compiles the bundled templates to plain code: at start-up that saves what Handlebars takes to parse them.
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { TEMPLATE_OPTIONS } from '../src/render/template-options.ts';
import { TEMPLATE_NAMES } from '../src/types/templates.ts';

const HEADER = '// @ts-nocheck: generated from templates/*.hbs by scripts/compile-templates.ts, not edited by hand.\n';

export const GENERATED_TEMPLATES = 'src/render/templates.generated.ts';

/** The text of the generated module. */
export function compileBundledTemplates(): string {
  const specifications = TEMPLATE_NAMES.map((name) => {
    const text = readFileSync(`templates/${name}.hbs`, 'utf8');
    return `  '${name}': ${String(Handlebars.precompile(text, TEMPLATE_OPTIONS))},\n`;
  });
  return `${HEADER}export const bundled = {\n${specifications.join('')}};\n`;
}
