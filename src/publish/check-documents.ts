import type { Document } from '../render/render.ts';
import { validatePlan, validateReport } from './validators.generated.ts';

type SchemaError = { readonly instancePath: string; readonly keyword: string };
type Validate = { (value: unknown): boolean; errors?: readonly SchemaError[] | null };

const CHECKED: Readonly<Record<string, Validate>> = { 'report.json': validateReport, 'plan.json': validatePlan };

/** Throws when a JSON document does not match its schema: that would be a defect, and nothing is written then. */
export function checkDocuments(documents: readonly Document[]): void {
  for (const { path, text } of documents) {
    const validate = CHECKED[path];
    if (validate === undefined || validate(JSON.parse(text))) continue;
    const [error] = validate.errors ?? [];
    throw new Error(`${path} does not match its schema at ${error?.instancePath ?? '?'}: ${error?.keyword ?? '?'}`);
  }
}
