import { placeholder } from './placeholder.ts';

const BEGIN = /-{4,5}\s?BEGIN (?<label>[A-Z0-9 ]{0,40})-{4,5}/g;
const END = /-{4,5}\s?END [A-Z0-9 ]{0,40}-{4,5}/g;
const LONGEST_BLOCK = 32_768; // UTF-16 units; an RSA key of 16 384 bits has 13 000
// A line of a block whose end was cut off, with what logs put around it.
const BODY_LINE =
  /(?:\s|\\[nrt]|["'|>,])*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash): ?[^\n\\]{1,80}|[A-Za-z0-9+/=]{1,8192})(?=$|[\s\\"'|>,…])/y;

/** Replaces PEM blocks, also those with escaped line breaks and those that were cut off. */
export function redactPem(text: string): string {
  if (!text.includes('BEGIN ')) return text;
  const begins = [...text.matchAll(BEGIN)];
  const ends = [...text.matchAll(END)].values();
  const parts: string[] = [];
  let done = 0;
  let end = ends.next().value;
  begins.forEach((begin, index) => {
    const bodyStart = begin.index + begin[0].length;
    while (end !== undefined && end.index < bodyStart) end = ends.next().value;
    const nextBegin = begins[index + 1]?.index ?? text.length;
    const { label = '' } = begin.groups ?? {};
    parts.push(text.slice(done, begin.index), placeholder(label.includes('KEY') ? 'private-key' : 'pem'));
    const closed = end !== undefined && end.index <= nextBegin && end.index - bodyStart < LONGEST_BLOCK;
    done = closed && end !== undefined ? end.index + end[0].length : Math.min(nextBegin, bodyEnd(text, bodyStart));
  });
  return parts.join('') + text.slice(done);
}

function bodyEnd(text: string, start: number): number {
  let at = start;
  BODY_LINE.lastIndex = at;
  while (at - start < LONGEST_BLOCK && BODY_LINE.test(text)) {
    const line = text.slice(at, BODY_LINE.lastIndex).trim();
    // The first short word after the block is a sentence again.
    if (at > start && line.length < 16 && !line.endsWith('=') && /^["'|>,]*[a-z]+$/i.test(line)) break;
    at = BODY_LINE.lastIndex;
  }
  return at;
}
