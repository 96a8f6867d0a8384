import type { ConfigFile } from './config-file.ts';
import { validateConfigFile } from './config-validator.generated.ts';

type SchemaNode = {
  readonly title?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly anyOf?: readonly { readonly required?: readonly string[] }[];
};

/** What ajv says in verbose mode. */
export type SchemaError = {
  readonly keyword: string;
  /** Where in the file, as a JSON pointer. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: SchemaNode;
  readonly data?: unknown;
};

type Check = { (value: unknown): boolean; errors?: readonly SchemaError[] | null };
const check: Check = validateConfigFile;

export function isConfigFile(value: unknown): value is ConfigFile {
  return check(value);
}

/** Everything at which the value departs from the schema. */
export function validateConfig(value: unknown): readonly SchemaError[] {
  return check(value) ? [] : (check.errors ?? []);
}
