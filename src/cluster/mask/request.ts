import { END, isDigitUnit, LOWER, UPPER } from './characters.ts';
import { BLANK, CAPITAL_H, CAPITAL_W, COLON_MARK, EQUALS, FIVE, FOUR, LESS_THAN, ONE, STROKE } from './codes.ts';
import { holds, holdsInAnyCase, REQUEST_METHODS, STATUS_FIELDS } from './lexicon.ts';
import { BEHIND_METHOD, BEHIND_PATH, BEHIND_STATUS_FIELD, keepText, NO_REQUEST, type Scan } from './scan.ts';
import { readValue } from './value.ts';

const HTTP_LENGTH = 4; // characters
/** RFC 9110, of the codes below 400. */
const REASON =
  / (?:OK|Created|Accepted|No Content|Partial Content|Moved Permanently|Found|See Other|Not Modified|(?:Temporary|Permanent) Redirect)(?![\w-])/y;

function isStatus(units: Uint8Array, from: number, to: number): boolean {
  const first = units[from] ?? END;
  return (
    to - from === 3 &&
    first >= ONE &&
    first <= FIVE &&
    isDigitUnit(units[from + 1] ?? END) &&
    isDigitUnit(units[from + 2] ?? END)
  );
}

/** The code that answers a request is an outcome: errors stay; what went well, and a named code below 500, is a value. */
export function readStatus(scan: Scan, from: number, to: number): boolean {
  const { request, units } = scan;
  if ((request !== BEHIND_PATH && request !== BEHIND_STATUS_FIELD) || !isStatus(units, from, to)) return false;
  const stays = (units[from] ?? END) >= (request === BEHIND_PATH ? FOUR : FIVE);
  const answers = request === BEHIND_PATH;
  scan.request = NO_REQUEST;
  if (!stays) {
    if (answers) readSuccess(scan);
    return answers;
  }
  keepText(scan, from, to);
  scan.value = false;
  return true;
}

/** Reads the code of a request that went well, with its reason: `200 OK` and `201 Created` are one. */
function readSuccess(scan: Scan): void {
  readValue(scan);
  REASON.lastIndex = scan.at;
  if (scan.units[scan.at] !== BLANK || !REASON.test(scan.text)) return;
  scan.at = REASON.lastIndex;
  scan.again = true;
}

function opensRequest(scan: Scan, from: number, to: number): boolean {
  const { text, units, at } = scan;
  if (units[at] !== BLANK || !holds(REQUEST_METHODS, scan, from, to)) return false;
  const next = units[at + 1];
  return next === STROKE || next === LESS_THAN || text.startsWith('http', at + 1);
}

function isHttp({ text, units }: Scan, from: number, to: number): boolean {
  if (units[from] !== CAPITAL_H || to - from < HTTP_LENGTH || !text.startsWith('HTTP', from)) return false;
  return to - from === HTTP_LENGTH || units[from + HTTP_LENGTH] === STROKE;
}

/** A field such as `status: 500` or `status code: 500` names an outcome wherever it stands. */
function namesStatus(scan: Scan, from: number, to: number): boolean {
  const next = scan.units[scan.at];
  const isNamed = next === COLON_MARK || next === EQUALS || scan.request === BEHIND_PATH;
  return isNamed && holdsInAnyCase(STATUS_FIELDS, scan, from, to);
}

/** The field whose name goes from `from` to `to`: `status=` makes what follows a status; any other ends a request line. */
export function noteField(scan: Scan, from: number, to: number): void {
  const isStatusField = holdsInAnyCase(STATUS_FIELDS, scan, from, to);
  scan.request = isStatusField ? BEHIND_STATUS_FIELD : NO_REQUEST;
  scan.steady &&= !isStatusField;
}

/** Follows a request line: method, path, status. */
export function noteRequest(scan: Scan, from: number, to: number): void {
  if (opensRequest(scan, from, to)) scan.request = BEHIND_METHOD;
  else if (isHttp(scan, from, to)) scan.request = BEHIND_PATH;
  else scan.request = namesStatus(scan, from, to) ? BEHIND_STATUS_FIELD : NO_REQUEST;
  scan.steady &&= scan.request === NO_REQUEST;
}

/** A cheap look at the word from `start` to where the scan stands: most belong to no request. */
export function mayTell(scan: Scan, start: number, kinds: number): boolean {
  if (scan.request !== NO_REQUEST || scan.units[scan.at] === COLON_MARK) return true;
  return (kinds & UPPER) !== 0 && ((kinds & LOWER) === 0 || scan.units[start] === CAPITAL_W);
}
