import { valuesOf } from '../cluster/values.ts';
import { WILDCARD } from '../cluster/wildcard.ts';
import type { Door } from '../text/text.ts';
import type { Pattern } from '../types/cluster.ts';
import type { ReportPattern } from '../types/report.ts';
import { CHARS } from './limits.ts';

type Variables = Pick<ReportPattern, 'variables' | 'messagesLookedAt'>;

export const NO_VARIABLES: Variables = { variables: [], messagesLookedAt: 0 };

/** A value is only known for a secret by what stands around it, so messages are cleaned before they are taken apart. */
export function variablesOf({ template, exception, messages, evidence }: Pattern, door: Door): Variables {
  if (evidence === 'request' || !template.includes(WILDCARD)) return NO_VARIABLES;
  const said =
    exception !== undefined && template.startsWith(exception) ? template.slice(exception.length + 2) : template;
  const variables = valuesOf(
    said,
    messages.map((message) => door.line(message, CHARS.sentence)),
  );
  return {
    variables: variables.map(({ different, top }) => ({
      different,
      top: top.map(({ value, count }) => ({ value: door.line(value, CHARS.value), count })),
    })),
    messagesLookedAt: messages.length,
  };
}
