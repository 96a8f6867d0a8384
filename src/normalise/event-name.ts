/** Behind it stands neither the rest of a path nor a call nor a value: it names what happened. */
const FIRST_NAME = /^[^\p{L}\n]{0,8}([A-Za-z]\w{2,80})(?![\w(./=\\-])/u;
const IS_JOINED = /_|[a-z][A-Z]/;
/** Types of what was thrown are known as such. */
const TYPE = /(?:Error|Exception|Warning)$/;
/** `error_handler` and `FailureDetector` name no failure. */
const BEFORE_NOUN = /\b(?:errors?|failures?|exceptions?|fail|crash|warnings?|retry) (?=\w)/gi;
/** A name before a colon may be a logger's, unless it ends so. */
const OUTCOME =
  /\b(?:failed|failure|errors?|crashed|denied|refused|rejected|timeout|timed out|missing|invalid|exhausted|exceeded|lost|unreachable)$/i;

/** `schema_extraction_failed` and `schemaExtractionFailed` in words; undefined for what starts with no such name. */
export function eventWords(text: string): string | undefined {
  const match = FIRST_NAME.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || !IS_JOINED.test(name) || TYPE.test(name)) return undefined;
  const words = name.replaceAll('_', ' ').replace(/([a-z\d])([A-Z])/g, '$1 $2');
  const mayBeLogger = text[match[0].length] === ':';
  return mayBeLogger && !OUTCOME.test(words) ? undefined : words.replace(BEFORE_NOUN, '');
}
