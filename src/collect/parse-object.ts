import type { LogEntry } from '../types/entry.ts';

/** The object that the text is in JSON, else undefined: what JSON.parse says quotes the text, so it goes no further. */
export function parseObject(text: string): LogEntry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    // Broken text is an answer here, and the caller's to report.
    return undefined;
  }
}

export function isRecord(value: unknown): value is LogEntry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
