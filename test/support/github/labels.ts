import { validationFailed } from './answer.ts';
import type { Hub } from './hub.ts';
import type { LabelJson } from './issue-view.ts';
import { LIMITS } from './limits.ts';

export const labelsOf = (hub: Hub): Promise<readonly LabelJson[]> => hub.emulator.list<LabelJson>('/labels');

/** Labels of different case are one label: emulate would make a second one. */
export async function canonicalNames(hub: Hub, names: readonly string[]): Promise<readonly string[]> {
  const tooLong = names.find((name) => name.length > LIMITS.labelName || name.trim() === '');
  if (tooLong !== undefined) {
    throw validationFailed({ value: tooLong, resource: 'Label', field: 'name', code: 'invalid' });
  }
  const known = names.length === 0 ? [] : await labelsOf(hub);
  const existing = new Map(known.map(({ name }) => [name.toLowerCase(), name]));
  const canonical = names.map((name) => existing.get(name.toLowerCase()) ?? name);
  return [...new Map(canonical.map((name) => [name.toLowerCase(), name])).values()];
}

export type NewLabel = { readonly name: string; readonly color?: string; readonly description?: string };

export async function createLabel(hub: Hub, { name, color, description }: NewLabel): Promise<LabelJson> {
  const flaw = (field: string, code: string, message?: string) =>
    validationFailed({ resource: 'Label', code, field, ...(message === undefined ? {} : { message }) });
  if (name.length > LIMITS.labelName) {
    throw flaw('name', 'custom', `name is too long (maximum is ${LIMITS.labelName} characters)`);
  }
  if ((description?.length ?? 0) > LIMITS.labelDescription) {
    throw flaw('description', 'custom', `description is too long (maximum is ${LIMITS.labelDescription} characters)`);
  }
  if (color !== undefined && !/^[0-9a-fA-F]{6}$/.test(color)) throw flaw('color', 'invalid');
  const [known = ''] = await canonicalNames(hub, [name]);
  if ((await labelsOf(hub)).some((label) => label.name === known)) throw flaw('name', 'already_exists');
  return hub.emulator.send<LabelJson>('POST', '/labels', { name, color: color?.toLowerCase(), description });
}
