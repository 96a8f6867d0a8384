import { type Config, type ConfigSource, NO_CONFIG } from '../../types/config.ts';

/** The parser, with YAML and RE2, is only loaded when there is something to parse. */
export async function loadConfig(source: ConfigSource | undefined): Promise<Config> {
  if (source === undefined) return NO_CONFIG;
  const { parseConfig } = await import('./parse-config.ts');
  return parseConfig(source.text, source.origin);
}
