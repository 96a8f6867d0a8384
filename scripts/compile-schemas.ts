// Compiles the JSON schemas to plain code: at start-up that saves most of what ajv takes to compile them.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const HEADER = '// @ts-nocheck: generated from schema/*.json by scripts/compile-schemas.ts, not edited by hand.\n';
const SCHEMAS = { validateReport: 'schema/report.schema.json', validatePlan: 'schema/plan.schema.json' } as const;

export const GENERATED = 'src/publish/validators.generated.ts';
export const GENERATED_CONFIG = 'src/settings/config/config-validator.generated.ts';

/** Generated code carries its schema along; what is for people stays out of it. */
function withoutProse(key: string, value: unknown): unknown {
  return (key === 'description' || key === 'title') && typeof value === 'string' ? undefined : value;
}

/** The text of the generated module. */
export function compileSchemas(): string {
  // Every start reads this code: checks one after the other and references as calls keep it short.
  const code = { source: true, esm: true, lines: false, optimize: 2 };
  const ajv = new Ajv({ allErrors: true, messages: false, inlineRefs: false, code, allowUnionTypes: true });
  for (const [name, file] of Object.entries(SCHEMAS)) {
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8'), withoutProse), name);
  }
  const names = Object.fromEntries(Object.keys(SCHEMAS).map((name) => [name, name]));
  return HEADER + standaloneCode.default(ajv, names);
}

/** The text of the module that checks the configuration file; its errors carry titles and examples, which are told. */
export function compileConfigSchema(): string {
  const code = { source: true, esm: true, lines: false, optimize: 2 };
  // Without `unicode: false` the code would require() a module of ajv to measure texts.
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    unicode: false,
    logger: false, // it calls that option deprecated at every build
    inlineRefs: false,
    code,
    allowUnionTypes: true,
  });
  ajv.addSchema(
    JSON.parse(readFileSync('schema/config.schema.json', 'utf8'), withoutDescription),
    'validateConfigFile',
  );
  return HEADER + standaloneCode.default(ajv, { validateConfigFile: 'validateConfigFile' });
}

function withoutDescription(key: string, value: unknown): unknown {
  return key === 'description' && typeof value === 'string' ? undefined : value;
}
