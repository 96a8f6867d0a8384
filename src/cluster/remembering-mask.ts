import { mask } from './mask.ts';

const MOST_MESSAGES = 2_000;
const LONGEST_MESSAGE = 500;

/** `mask` that remembers the messages it saw lately: services repeat themselves to the letter. */
export function rememberingMask(): (message: string) => string {
  const masked = new Map<string, string>();
  return (message) => {
    const known = masked.get(message);
    if (known !== undefined) return known;
    const result = mask(message);
    if (message.length > LONGEST_MESSAGE) return result;
    if (masked.size >= MOST_MESSAGES) masked.clear();
    masked.set(message, result);
    return result;
  };
}
