import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { TEMPLATE_NAMES, type TemplateName, type TemplateSource, type TemplateSources } from '../types/templates.ts';
import { UserError } from '../user-error.ts';

/** The templates that a folder holds, which replace the bundled ones of the same name. */
export async function readTemplates(folder: string | undefined): Promise<TemplateSources> {
  if (folder === undefined) return {};
  await mustBeFolder(folder);
  const found = await Promise.all(
    TEMPLATE_NAMES.map(async (name) => {
      const source = await readIfThere(folder, name);
      return source === undefined ? [] : [[name, source] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

async function mustBeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  const reason = found === undefined ? 'does not exist' : 'is not a folder';
  const remedy = 'Name a folder that holds issue.hbs or worklog.hbs';
  throw new UserError({ thing: `templates ${folder}`, reason, remedy });
}

async function readIfThere(folder: string, name: TemplateName): Promise<TemplateSource | undefined> {
  const origin = path.join(folder, `${name}.hbs`);
  try {
    return { origin, text: await readFile(origin, 'utf8') };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    const remedy = 'Make it readable, or remove it to use the bundled one';
    throw new UserError({ thing: `template ${origin}`, reason: 'cannot be read', remedy }, { cause });
  }
}
