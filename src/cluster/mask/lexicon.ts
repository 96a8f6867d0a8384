import { END, LETTER_BEYOND_ASCII, part, unitOf } from './characters.ts';
import type { Scan } from './scan.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words, with what tells most texts from them before a word is cut out of the text. */
export type Lexicon = {
  readonly words: ReadonlySet<string>;
  /** Bit n of the number for a unit is set when a word of n characters starts with it. */
  readonly lengths: Uint16Array;
  /** The words as units, by their first. */
  readonly spellings: readonly (readonly Uint8Array[])[];
};

const LONGEST = 15; // characters of a word: one bit each
const ALL_UNITS = 256;

function lexiconOf(words: ReadonlySet<string>, startsOf: (word: string) => readonly number[]): Lexicon {
  const lengths = new Uint16Array(ALL_UNITS);
  const spellings: Uint8Array[][] = Array.from({ length: ALL_UNITS }, () => []);
  for (const word of words) {
    if (word.length > LONGEST) throw new Error(`too long for a lexicon: ${word}`);
    for (const start of startsOf(word)) lengths[start] = (lengths[start] ?? 0) | (1 << word.length);
    const spelling = Uint8Array.from(word, (character) => unitOf(character.charCodeAt(0)));
    spellings[spelling[0] ?? END]?.push(spelling);
  }
  return { words, lengths, spellings };
}

/** For words that are looked for as they are; within ASCII, but for their first letter. */
export function exactly(words: ReadonlySet<string>): Lexicon {
  return lexiconOf(words, (word) => [unitOf(word.charCodeAt(0))]);
}

/** For lower-case words that are looked for in any case; a letter beyond ASCII may turn into one within it: the sign for kelvin. */
function inAnyCase(words: ReadonlySet<string>): Lexicon {
  return lexiconOf(words, (word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0), LETTER_BEYOND_ASCII]);
}

/** Whether a word of the lexicon starts with the unit. */
export function mayStart({ lengths }: Lexicon, unit: number): boolean {
  return lengths[unit] !== 0;
}

function mayHold({ lengths }: Lexicon, unit: number, length: number): boolean {
  return length <= LONGEST && (((lengths[unit] ?? 0) >> length) & 1) !== 0;
}

function isSpelled(units: Uint8Array, from: number, spelling: Uint8Array): boolean {
  for (let i = 1; i < spelling.length; i++) if (units[from + i] !== spelling[i]) return false;
  return true;
}

/** Whether the text from `from` to `to` is a word of the lexicon. */
export function holds(lexicon: Lexicon, { text, units }: Scan, from: number, to: number): boolean {
  const first = units[from] ?? END;
  if (!mayHold(lexicon, first, to - from)) return false;
  if (first === LETTER_BEYOND_ASCII) return lexicon.words.has(part(text, from, to));
  for (const spelling of lexicon.spellings[first] ?? []) {
    if (spelling.length === to - from && isSpelled(units, from, spelling)) return true;
  }
  return false;
}

/** Whether the text from `from` to `to` is a word of the lexicon in any case. */
export function holdsInAnyCase(lexicon: Lexicon, { text, units }: Scan, from: number, to: number): boolean {
  const isLikely = mayHold(lexicon, units[from] ?? END, to - from);
  return isLikely && lexicon.words.has(part(text, from, to).toLowerCase());
}

/** Words with a digit that are terms of the trade and not values. */
export const TERMS: Lexicon = inAnyCase(
  setOf(
    'http/1.0 http/1.1 http/2 http/2.0 http/3 http2 http3 ipv4 ipv6 utf-8 utf8 utf-16 utf-32 latin-1 latin1 iso-8859-1 ' +
      'cp1252 base64 base32 sha1 sha-1 sha256 sha-256 sha512 md5 oauth2 oauth2.0 socks4 socks5 tls1.2 tls1.3 tlsv1.2 ' +
      'tlsv1.3 sslv3 x509 x.509 s3 ec2 k8s i18n l10n h2 h11 b2b e2e psycopg2 bcrypt2 argon2 rs256 hs256 es256 aes256 ' +
      'aes-256 aes128 ed25519 p256 mp3 mp4 v8 layer3 layer4 layer7 l2 l3 l4 l7 x86 x64 x86_64 amd64 arm64 win32',
  ),
);

/** What may follow a number and belongs to it: units, currencies, halves of the day, zones. */
export const UNITS: Lexicon = exactly(
  setOf(
    'ns us µs μs ms msec msecs millis milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours ' +
      'day days week weeks B b kB KB Kb MB Mb GB Gb TB KiB MiB GiB TiB bytes byte B/s kB/s KB/s MB/s Mb/s ' +
      'GB/s MiB/s Hz kHz MHz GHz km kg lb lbs rpm px % USD EUR GBP JPY CHF AM PM am pm UTC GMT PDT PST EDT EST CDT CST ' +
      'MDT MST CET CEST BST JST',
  ),
);

export const DAYS: Lexicon = exactly(setOf('Mon Tue Wed Thu Fri Sat Sun'));

export const MONTHS: Lexicon = exactly(setOf('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'));

export const METHODS: ReadonlySet<string> = setOf('GET POST PUT PATCH DELETE HEAD OPTIONS WebSocket');

export const REQUEST_METHODS: Lexicon = exactly(METHODS);

/** Fields that name the outcome of a request. */
export const STATUS_FIELDS: Lexicon = inAnyCase(setOf('status code statuscode status_code response returned'));

/** Keys whose value says what happened, so that it is text and not a parameter. */
export const TELLING_KEYS: Lexicon = inAnyCase(
  setOf(
    'msg message event error err reason cause exception code desc detail details description error_message errormessage',
  ),
);

export const LITERALS: ReadonlySet<string> = setOf('true false True False TRUE FALSE null NULL nil None NaN undefined');

/** Files that hold data: their names are parameters, the names of source files are not. */
export const DATA_FILES: Lexicon = inAnyCase(
  setOf(
    'pdf csv tsv json jsonl ndjson xml yaml yml toml ini txt log md html htm parquet avro orc xlsx xls docx doc pptx zip ' +
      'gz tgz tar bz2 7z rar png jpg jpeg gif svg webp bmp tiff ico mp3 mp4 wav avi mov mkv webm bin dat db sqlite sql ' +
      'bak tmp lock pid sock pem crt key cer conf cfg env jar war whl exe dll so dump pcap pcapng out map',
  ),
);

/** Endings of host names. */
export const DOMAINS: Lexicon = inAnyCase(
  setOf(
    'com org net edu gov mil info biz io dev app co uk de fr nl jp kr cn tw in br ru it es pl ca au eu us internal local ' +
      'localdomain cloud site online',
  ),
);
