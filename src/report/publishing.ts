import { type Door, openDoor } from '../text/text.ts';
import type { Config } from '../types/config.ts';
import type { Report } from '../types/report.ts';

/** How much of the logs the documents of a run may show. */
export type Publishing = Report['publishing'] & {
  /** The way in for every text that was logged. */
  readonly door: Door;
};

/** What the configuration allows in a repository that everybody can read, or only its team. */
export function publishingFor({ publish, redaction }: Config, visibility: 'public' | 'private'): Publishing {
  const { samples, ipAddresses } = publish;
  const shown = samples === 'always' || (samples === 'private' && visibility === 'private');
  return {
    visibility,
    samples: shown ? 'shown' : 'left-out',
    ipAddresses: ipAddresses === 'keep' ? 'kept' : 'redacted',
    door: openDoor({ ipAddresses, rules: redaction }),
  };
}
