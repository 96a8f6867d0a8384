import { codeAt, isDigitCode, LOWER, UPPER } from './mask-characters.ts';
import { BLANK, COLON_MARK, EQUALS, LESS_THAN, STROKE } from './mask-codes.ts';
import { METHODS } from './mask-lexicon.ts';
import { type Scan, writeText } from './mask-scan.ts';

const STATUS_FIELD = /^(?:status|code|status_?code|response|returned)$/i;

function isStatus(piece: string): boolean {
  const code = codeAt(piece, 0);
  return (
    piece.length === 3 && code >= 49 && code <= 53 && isDigitCode(codeAt(piece, 1)) && isDigitCode(codeAt(piece, 2))
  );
}

/** The code that answers a request is an outcome: errors stay; what went well, and a named code below 500, is a value. */
export function readStatus(scan: Scan, piece: string): boolean {
  if ((scan.request !== 'path' && scan.request !== 'status') || !isStatus(piece)) return false;
  const stays = codeAt(piece, 0) >= (scan.request === 'path' ? 52 : 53);
  scan.request = 'none';
  if (!stays) return false;
  writeText(scan, piece);
  scan.value = false;
  return true;
}

function opensRequest(scan: Scan, piece: string): boolean {
  if (!METHODS.has(piece) || codeAt(scan.text, scan.at) !== BLANK) return false;
  const next = codeAt(scan.text, scan.at + 1);
  return next === STROKE || next === LESS_THAN || scan.text.startsWith('http', scan.at + 1);
}

/** A field such as `status: 500` or `status code: 500` names an outcome wherever it stands. */
function namesStatus(scan: Scan, piece: string): boolean {
  const next = codeAt(scan.text, scan.at);
  const isNamed = next === COLON_MARK || next === EQUALS || scan.request === 'path';
  return isNamed && STATUS_FIELD.test(piece);
}

/** A field `status=` makes what follows a status; any other ends a request line. */
export function noteField(scan: Scan, key: string): void {
  scan.request = STATUS_FIELD.test(key) ? 'status' : 'none';
}

/** Follows a request line: method, path, status. */
export function noteRequest(scan: Scan, piece: string): void {
  if (opensRequest(scan, piece)) scan.request = 'method';
  else if (piece === 'HTTP' || piece.startsWith('HTTP/')) scan.request = 'path';
  else scan.request = namesStatus(scan, piece) ? 'status' : 'none';
}

/** A cheap look at the word from `start` to where the scan stands: most belong to no request. */
export function mayTell(scan: Scan, start: number, kinds: number): boolean {
  if (scan.request !== 'none' || codeAt(scan.text, scan.at) === COLON_MARK) return true;
  return (kinds & UPPER) !== 0 && ((kinds & LOWER) === 0 || scan.text.startsWith('Web', start));
}
