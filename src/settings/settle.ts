import type { Config } from '../types/config.ts';
import { isSeverity, type Severity } from '../types/severity.ts';
import { DEFAULTS, type Settings } from './settings.ts';

/** What an input asks for wins over the configuration, and that over the default. */
export function settle(
  settings: Settings,
  { inputs }: Config,
): { readonly minSeverity: Severity; readonly maxEntries: number } {
  const configured =
    inputs.minSeverity !== undefined && isSeverity(inputs.minSeverity) ? inputs.minSeverity : undefined;
  return {
    minSeverity: settings.minSeverity ?? configured ?? DEFAULTS.minSeverity,
    maxEntries: settings.maxEntries ?? inputs.maxEntries ?? DEFAULTS.maxEntries,
  };
}
