import type { StatusRange } from '../../types/config.ts';

/** `404`, `502-504` or `4xx`, as the schema lets them pass. */
export function statusRange(status: number | string): StatusRange {
  const text = String(status);
  if (text.endsWith('xx')) return { from: Number(text[0]) * 100, to: Number(text[0]) * 100 + 99 };
  const [from = '', to = from] = text.split('-');
  return { from: Number(from), to: Number(to) };
}
