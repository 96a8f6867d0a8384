// Compiles the JSON schemas to plain code: at start-up that saves most of what ajv takes to compile them.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const HEADER = '// @ts-nocheck: generated from schema/*.json by scripts/compile-schemas.ts, not edited by hand.\n';
const SCHEMAS = { validateReport: 'schema/report.schema.json', validatePlan: 'schema/plan.schema.json' } as const;

export const GENERATED = 'src/publish/validators.generated.ts';

/** The text of the generated module. */
export function compileSchemas(): string {
  const ajv = new Ajv({ allErrors: false, code: { source: true, esm: true, lines: true }, allowUnionTypes: true });
  for (const [name, file] of Object.entries(SCHEMAS)) {
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), name);
  }
  const names = Object.fromEntries(Object.keys(SCHEMAS).map((name) => [name, name]));
  return HEADER + standaloneCode.default(ajv, names);
}
