import { MAX_TRACE_CHARS } from './stack-lines.ts';
import { PYTHON_HEADER } from './stack-python.ts';

const CALL = /\sat (?=[^\s()]{1,300}(?: \[as [^\]\s]{1,100}\])? ?\([^()\n]{1,500}\)|(?:file:|node:|\/)\S{1,500}:\d)/g;
const PYTHON_FRAME = /\s+(?=File "[^"\n]{1,1000}", line \d)/g;
const SOURCE = /(File "[^"\n]{1,1000}", line \d{1,9}(?:, in \S{1,300})?)\s/g;
const EXCEPTION =
  /\s((?:[A-Za-z_]\w{0,100}\.){0,10}[A-Z]\w{0,100}(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Timeout))(?=: |$)/;

/** Whether a text could be a trace whose newlines were turned into spaces. */
export function isFlat(text: string): boolean {
  if (text.trimEnd().includes('\n')) return false;
  if (text.includes(`${PYTHON_HEADER} `)) return true;
  CALL.lastIndex = 0;
  return CALL.test(text.slice(0, MAX_TRACE_CHARS)) && CALL.test(text.slice(0, MAX_TRACE_CHARS));
}

export function unflatten(text: string): string {
  const flat = text.slice(0, MAX_TRACE_CHARS).trimEnd();
  if (!flat.includes(PYTHON_HEADER)) return flat.replace(CALL, '\n    at ');
  const spread = flat.replaceAll(`${PYTHON_HEADER} `, `${PYTHON_HEADER}\n`).replace(PYTHON_FRAME, '\n  ');
  const last = spread.lastIndexOf('File "');
  const tail = spread.slice(last).replace(EXCEPTION, '\n$1');
  return (spread.slice(0, last) + tail).replace(SOURCE, '$1\n    ');
}
