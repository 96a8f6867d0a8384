import { inlineCode, prose } from '../text/text.ts';
import type { ReportCluster } from '../types/report.ts';
import { counted } from './format.ts';

/** A cluster that needs nobody, on one line. */
export function informationalLine({ name, service, count }: ReportCluster): string {
  return `${prose(name)} (${inlineCode(service)}, ${counted(count, 'entry', 'entries')})`;
}
