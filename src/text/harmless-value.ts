// What is already masked, left empty, or filled in later.
const MASKED =
  /^[[<({]{0,2}(?:redacted|masked|hidden|filtered|removed|omitted|sensitive|scrubbed|obfuscated|secret|protected|private)(?:[ :_-][a-z0-9-]{1,40})?[\])>}]{0,2}$/i;
const NOTHING_BUT_MASK = /^(?:[*•●xX.…#?_-]{1,64}|…)$/;
const TO_BE_FILLED_IN =
  /^(?:<[a-z][a-z _-]{0,40}>|\$\{[^}]{1,80}\}|\$[A-Z_][A-Z0-9_]{0,80}|\{\{[^}]{1,80}\}\}|\{[a-z_.]{0,40}\}|%\([a-z_]{1,40}\)s|%[a-z]|:[a-z_]{1,40}|projects\/[\w-]{1,64}\/secrets\/[\w/-]{1,128})$/i;

// The name of a variable or secret where its value would stand: `DB_PASSWORD`.
const NAME = /^[A-Z]{2,32}(?:_[A-Z]{1,32}){1,8}$/;

// Where a value is kept.
const FILE = /^\.{0,2}(?:\/[\w.-]{1,64}){1,16}\.[a-z]{2,5}$/;

// What programs say about a password or token instead of showing it.
const STATES = new Set(
  (
    'absent accepted access active added already all and any array at attempt attempts authentication bad basic bearer blank bool boolean both bytes can cannot ' +
    'change changed check checked class confirm contains could created default denied deleted detected digest disabled do does empty enabled ensure enter ' +
    'error exists expected expires expired fail failed failing failure false field for forbidden found from function generated granted had has have here ' +
    'iam ignored in inactive incorrect input insufficient int invalid is issued jwt kerberos ldap length login long lookup malformed matched may minimum ' +
    'mismatch missing must needed new nil no none not null number oauth oauth2 object obtained off ok on only optional or passed password passwords pending ' +
    'please policy present provide provided refresh refreshed refused rejected request required reset revoked rotated saml server session set short should ' +
    'simple skipped sso str string strong success successful succeeded table that the this timeout to token tokens too true type unable unauthorized ' +
    'undefined unexpected unknown unset unsupported updated used user valid validated validation value verification verified was weak were will wrong yes ' +
    'you your'
  ).split(' '),
);

const CODE =
  /^(?:\(|(?:await|new|return|async|typeof)\b|(?:self|this|req|request|res|process|os|settings|config|cfg|conf|env|ctx|context|app|options|opts|params|args|kwargs|user|data|body|headers|event|props|state|creds|credentials|secrets|input|payload|session)(?:\.|\[|\?\.|\?)[A-Za-z_$"'[]|[A-Za-z_$][A-Za-z_$.]{0,60}[([])/;

const LONGEST_MASK = 256; // UTF-16 units

/** True when a value that stands under a telling name gives nothing away: masked, a state in words, or code. */
export function isHarmlessValue(value: string): boolean {
  if (value.length > LONGEST_MASK) return false;
  const bare = value.trim();
  if (bare.length < 3) return true;
  if (STATES.has(bare.replace(/[.,!?:;)]{1,3}$/, '').toLowerCase())) return true;
  return (
    NAME.test(bare) || FILE.test(bare) || MASKED.test(bare) || NOTHING_BUT_MASK.test(bare) || TO_BE_FILLED_IN.test(bare)
  );
}

const TYPES_OF_FEW_DIGITS: ReadonlySet<string> = new Set(['password', 'card', 'one-time-code', 'ssn']);

/** True for a count or an id, which a token, key or session is too long to be. */
export function isShortNumber(value: string, type: string): boolean {
  return /^-?\d{1,9}$/.test(value) && !TYPES_OF_FEW_DIGITS.has(type);
}

/** True for an unquoted value that is an expression of a programming language, as in a code frame. */
export function isCode(value: string): boolean {
  return value.length <= LONGEST_MASK && CODE.test(value);
}

/** True when a value can hardly be an English word or a name: letters and digits, or case changing inside. */
export function looksSecret(value: string): boolean {
  if (value.length < 6) return false;
  if (value.length > 64) return true;
  if (/^[\d.,:%-]+(?:ms|s|m|h|kb|mb|gb|b)?$/i.test(value)) return false;
  return (
    (/\d/.test(value) && /[A-Za-z]/.test(value)) || /[a-z][A-Z].*[a-z][A-Z]/.test(value) || /[!@#$%^&*+=~]/.test(value)
  );
}
