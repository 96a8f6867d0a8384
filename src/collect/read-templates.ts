import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { TemplateName, TemplateSource, TemplateSources } from '../types/templates.ts';
import { UserError } from '../user-error.ts';

/** The bundled templates, each replaced by the file of the same name in the user's folder where there is one. */
export async function readTemplates(bundled: string, own: string | undefined): Promise<TemplateSources> {
  if (own !== undefined) await mustBeFolder(own);
  const read = async (name: TemplateName): Promise<TemplateSource> =>
    (own === undefined ? undefined : await readIfThere(own, name)) ?? (await readBundled(bundled, name));
  return {
    issue: await read('issue'),
    worklog: await read('worklog'),
    'pull-request': await read('pull-request'),
    summary: await read('summary'),
  };
}

async function mustBeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  const reason = found === undefined ? 'does not exist' : 'is not a folder';
  throw new UserError({
    thing: `templates ${folder}`,
    reason,
    remedy: 'Name a folder that holds issue.hbs or worklog.hbs',
  });
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

async function readBundled(folder: string, name: TemplateName): Promise<TemplateSource> {
  const origin = path.join(folder, `${name}.hbs`);
  return { origin, text: await readFile(origin, 'utf8') };
}
