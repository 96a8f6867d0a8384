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
  const ends = [...text.matchAll(END)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const begins = [...text.matchAll(BEGIN)];
  const parts: string[] = [];
  let done = 0;
  let nextEnd = 0;
  begins.forEach((begin, index) => {
    const bodyStart = begin.index + begin[0].length;
    if (begin.index < done) return;
    while ((ends[nextEnd]?.start ?? Number.POSITIVE_INFINITY) < bodyStart) nextEnd += 1;
    const nextBegin = begins[index + 1]?.index ?? text.length;
    const end = ends[nextEnd];
    const closed = end !== undefined && end.start <= nextBegin && end.start - bodyStart < LONGEST_BLOCK;
    parts.push(text.slice(done, begin.index), placeholder(typeOf(begin.groups?.['label'])));
    done = closed ? end.end : Math.min(nextBegin, bodyEnd(text, bodyStart));
  });
  return parts.join('') + text.slice(done);
}

function typeOf(label: string | undefined): string {
  return label?.includes('KEY') === true ? 'private-key' : 'pem';
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
