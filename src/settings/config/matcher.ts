import type { Match } from '../../types/config.ts';

/** What rules look at; '' and 0 stand for what it does not have. */
export type Subject = {
  readonly service: string;
  readonly module: string;
  readonly message: string;
  readonly status: number;
};

/** Whether everything that the rule names fits. */
export function matches({ service, module, message, status }: Match, subject: Subject): boolean {
  // The cheap ones first: a stream of entries passes here.
  if (status.length > 0 && !status.some(({ from, to }) => subject.status >= from && subject.status <= to)) return false;
  if (service !== undefined && !service.test(subject.service)) return false;
  if (module !== undefined && !module.test(subject.module)) return false;
  return message === undefined || message.test(subject.message);
}
