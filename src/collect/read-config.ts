import { open } from 'node:fs/promises';
import type { ConfigChoice } from '../settings/settings.ts';
import type { ConfigSource } from '../types/config.ts';
import { UserError } from '../user-error.ts';

/** One more than the parser takes, so that it can tell that a file is too long. */
const MOST_BYTES = 256 * 1024 + 1;

/** The configuration file; undefined when none was chosen or the usual one is absent. */
export async function readConfig(choice: ConfigChoice | undefined): Promise<ConfigSource | undefined> {
  if (choice === undefined) return undefined;
  try {
    await using file = await open(choice.path);
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MOST_BYTES), length: MOST_BYTES });
    return { origin: choice.path, text: buffer.toString('utf8', 0, bytesRead) };
  } catch (cause) {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (absent && !choice.mustExist) return undefined;
    const reason = absent ? 'does not exist' : 'cannot be read';
    const remedy = 'Name a YAML file, or leave it out to work without one';
    throw new UserError({ thing: `configuration ${choice.path}`, reason, remedy }, { cause });
  }
}
