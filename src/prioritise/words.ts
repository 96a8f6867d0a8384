import { ERROR_ABROAD, FAILED_ABROAD } from '../normalise/failure-words.ts';

const OPTIONAL = [/non-?(?:critical|blocking|fatal)/, /optional/, /graceful(?:ly)?/, /ignor(?:ed|ing)/];
const CALLED_IN_VAIN = [
  /has no attribute/,
  /missing '?\w{1,40}'? attribute/,
  /missing \S{1,20} required/,
  /is not (?:defined|a function|callable|iterable)/,
  /can(?:'t|not) be used in/,
  /(?:Attribute|Name|Argument|Reference|UnboundLocal|NoMethod|NoSuchMethod|NotImplemented)Error/,
  /cannot access local variable/,
];
const NOT_THERE = [
  /No module named/,
  /cannot import name/,
  /(?:ModuleNotFound|Import|Syntax|Indentation)Error/,
  /Cannot find module/,
];

const ERROR_BEFORE_COLON = new RegExp(`(?:${ERROR_ABROAD.source})\\s?[:：]`);
/** A category of Python, as it is written: in other names the word is part of a word. */
const PYTHON_WARNING = /(?-i:[A-Z])\w{2,30}(?-i:Warning)/;

/** What the rules of the ladder take words to mean: phrases that the services of any team use. */
export const WORDS = {
  optional: saying(...OPTIONAL),
  doesWithout: saying(...OPTIONAL, /not available/),

  codeError: saying(...NOT_THERE, ...CALLED_IN_VAIN),

  healthCheck: saying(
    // `timeout can be extended` is advice.
    /(?:health|readiness|liveness)[ _-]?(?:check|probe|validation)\b.{0,30}?\b(?:failed|timed out|timeout)(?! (?:can|may|should) )/,
  ),

  cannotStart: saying(
    ...NOT_THERE,
    /start-?up (?:has )?fail(?:ed|ure)/,
    /start-?up\b.{0,80}?\b(?:did not (?:finish|reach|become)|timed out)/,
    /(?:fail(?:ed|s|ure)?|unable|cannot|could not) to (?:start|boot|initiali[sz]e|load config)/,
    /(?:could|can|did|was|were) ?not start(?:ed)?/,
    /initiali[sz]ation (?:failed|timeout|timed out|error)/,
    /(?:manager|handler|middleware|factory|pool|client|engine) (?:creation|setup) failed/,
    /(?:config(?:uration)?|environment) validation (?:has )?failed/,
    /(?:secret|credentials?|(?:api|private|encryption) keys?|database[ _](?:url|host|password))\b.{0,40}?\b(?:not configured|is required|required in|missing or)/,
    /[A-Z_]{2,30}_(?:SECRET|KEY|HOST|URL|PASSWORD)\b.{0,20}?\b(?:required|missing|must be set)/,
  ),

  /**
   * `403: no right` is what a server answers; of what a client was answered, a refused login is no fault of its input.
   * 408 and 429 come from load.
   */
  callerAnswered: saying(
    /(?<=^|: |\()4(?:0[0-79]|1\d|2[0-8]|51):(?= )/,
    /(?:failed|responded|answered|returned) with (?:an? )?(?:http )?status(?: code)?:? 4(?:0[024-79]|1\d|2[0-8])/,
  ),

  atStake: saying(
    /(?<!no )data loss/,
    /corrupt(?:ed|ion)?/,
    /breach/,
    /out of memory/,
    /no space left/,
    /OOM/,
    /not authenticated/,
    /billing is disabled/,
  ),

  outOfReach: saying(
    /unreachable/,
    /(?:database|postgres(?:ql)?|mysql|mongo(?:db)?|cloud ?sql|sql server)\b.{0,40}?\bconnect(?:ion)?\b.{0,30}?\b(?:fail(?:ed|ures?)|refused|timeout|timed out|lost)/,
    /(?:unable|failed|cannot|can't|could not) (?:to )?connect to (?:the )?(?:database|db|postgres(?:ql)?|mysql|mongo(?:db)?)/,
    /connection pool\b.{0,10}?\bexhausted/,
  ),

  degraded: saying(/circuit breaker/, /permissive/, /fall(?:ing)? ?back/, /degraded/),

  processEnded: saying(
    /called exit\([1-9<][\d*>]{0,3}/,
    /exit(?:ed)? (?:with )?(?:code|status) [1-9<][\d*>]{0,3}/,
    /was sent SIG(?:KILL|SEGV)/,
    /WORKER TIMEOUT/,
  ),
  cleanExit: saying(/exit\(0\)/, /(?:code|status):? 0/),

  switchedOff: saying(/(?:tracking|checks?|features?|monitoring|metrics|tracing|alerts?) (?:is |are )?disabled/),

  untidy: saying(
    /saniti[sz]ed/,
    /white ?space/,
    /SDK not (?:available|installed|configured)/,
    /not available - .{0,60}?\binstall/,
    /install with/,
    /deprecat\w{0,5}/,
    /auto-?creat\w{0,4}/,
    /was created (?:from|on)/,
    PYTHON_WARNING,
    /consider(?! that)/,
    /no .{0,40}?key configured/,
    /Truncated response body/,
    /mismatch/,
    /development server/,
  ),

  skips: saying(/skipp(?:ing|ed)/),

  replaces: saying(
    /(?:not (?:found|set|given|provided|specified|defined|present)|missing|no (?:\S{1,40} ){1,4}(?:found|provided|given|specified|set|configured))\b.{0,60}?[,;.:–-] ?(?:using|creating|assuming|continuing|returning|defaulting to|(?:falls|falling|fall) back to)/,
  ),

  asDesigned: saying(/work(?:s|ing) as (?:designed|intended|expected)/),

  keptOut: saying(/(?:denied|blocked|rejected) by (?:\w{1,20} ){0,3}(?:policy|firewall|waf)/),

  calledInVain: saying(...CALLED_IN_VAIN),

  wrongValue: saying(/(?:Type|Key|Index|Value)Error/, /NullPointerException/, /Cannot read propert(?:y|ies)/),

  callersFault: saying(
    /invalid (?:message|request|input|argument|token|format)/,
    /unknown message type/,
    /validation errors?/,
    /bad request/,
  ),

  probing: /\/etc\/passwd\b|\/wp-(?:login|admin|includes)\b|\/\.git\/(?:config|HEAD)\b|\/phpmyadmin\b|\/xmlrpc\.php\b/i,

  failed: saying(/fail(?:s|ed|ing|ures?)?/, /crashed/, /error:/, FAILED_ABROAD, ERROR_BEFORE_COLON),

  routine: saying(/starting/, /started/, /listening/, /successful(?:ly)?/, /established/, /initiali[sz]ed/),
  trouble: saying(
    /(?:fail|err|crash|exce|refus|den[iy]|reject|abort|exhaust|invalid|miss|violat|leak|kill|broke)\w{0,12}/,
    /un(?:\w{2,16}(?:able|ed|thy)|known)/,
    /cannot|can't|could|not?|never|without|lost|dead|down|slow|stuck|race|retr(?:y|ies|ying)|time(?:d )?-?out/,
  ),
} as const satisfies Readonly<Record<string, RegExp>>;

/** Any of the phrases, as whole words in any case. */
function saying(...phrases: readonly RegExp[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${phrases.map(({ source }) => source).join('|')})(?!\\w)`, 'i');
}
