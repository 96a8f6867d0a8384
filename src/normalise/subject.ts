import { matches, type Subject } from '../settings/config/matcher.ts';
import type { Config } from '../types/config.ts';
import type { Entry } from '../types/entry.ts';

/** An entry as the rules of the configuration see it; a request without text is its method, route and status. */
function subjectOf({ service, source, message, request, stack }: Entry): Subject {
  const asked = request === undefined ? '' : `${request.method} ${request.route} ${request.status}`;
  const thrown = stack === undefined ? '' : `${stack.exception}: ${stack.message}\n`;
  return {
    service,
    module: source.module ?? '',
    message: `${thrown}${message || asked}`,
    status: request?.status ?? 0,
  };
}

/** Whether an ignore rule of the configuration fits an entry. */
export function ignoring({ ignore }: Config): (entry: Entry) => boolean {
  if (ignore.length === 0) return () => false;
  return (entry) => {
    const subject = subjectOf(entry);
    return ignore.some(({ match }) => matches(match, subject));
  };
}

/** The fingerprint rule of the configuration that fits an entry. */
export function fingerprinting({ fingerprints }: Config): (entry: Entry) => string | undefined {
  if (fingerprints.length === 0) return () => undefined;
  return (entry) => {
    const subject = subjectOf(entry);
    return fingerprints.find(({ match }) => matches(match, subject))?.name;
  };
}
