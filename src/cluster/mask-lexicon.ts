const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words with a digit that are terms of the trade and not values. */
export const TERMS: ReadonlySet<string> = setOf(
  'http/1.0 http/1.1 http/2 http/2.0 http/3 http2 http3 ipv4 ipv6 utf-8 utf8 utf-16 utf-32 latin-1 latin1 iso-8859-1 ' +
    'cp1252 base64 base32 sha1 sha-1 sha256 sha-256 sha512 md5 oauth2 oauth2.0 socks4 socks5 tls1.2 tls1.3 tlsv1.2 ' +
    'tlsv1.3 sslv3 x509 x.509 s3 ec2 k8s i18n l10n h2 h11 b2b e2e psycopg2 bcrypt2 argon2 rs256 hs256 es256 aes256 ' +
    'aes-256 aes128 ed25519 p256 mp3 mp4 v8 layer3 layer4 layer7 l2 l3 l4 l7 x86 x64 x86_64 amd64 arm64 win32',
);

/** What may follow a number and belongs to it: units, currencies, halves of the day, zones. */
export const UNITS: ReadonlySet<string> = setOf(
  'ns us µs μs ms msec msecs s sec secs B b kB KB Kb MB Mb GB Gb TB KiB MiB GiB TiB bytes byte B/s kB/s KB/s MB/s Mb/s ' +
    'GB/s MiB/s Hz kHz MHz GHz % USD EUR GBP JPY CHF AM PM am pm UTC GMT PDT PST EDT EST CDT CST MDT MST CET CEST BST JST',
);

export const DAYS: ReadonlySet<string> = setOf('Mon Tue Wed Thu Fri Sat Sun');

export const MONTHS: ReadonlySet<string> = setOf('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

export const METHODS: ReadonlySet<string> = setOf('GET POST PUT PATCH DELETE HEAD OPTIONS WebSocket');

/** Keys whose value says what happened, so that it is text and not a parameter. */
export const TELLING_KEYS: ReadonlySet<string> = setOf(
  'msg message event error err reason cause exception code desc detail details description error_message errormessage',
);

export const LITERALS: ReadonlySet<string> = setOf('true false True False TRUE FALSE null NULL nil None NaN undefined');

/** Files that hold data: their names are parameters, the names of source files are not. */
export const DATA_FILES: ReadonlySet<string> = setOf(
  'pdf csv tsv json jsonl ndjson xml yaml yml toml ini txt log md html htm parquet avro orc xlsx xls docx doc pptx zip ' +
    'gz tgz tar bz2 7z rar png jpg jpeg gif svg webp bmp tiff ico mp3 mp4 wav avi mov mkv webm bin dat db sqlite sql ' +
    'bak tmp lock pid sock pem crt key cer conf cfg env jar war whl exe dll so dump pcap pcapng out map',
);

/** Endings of host names. */
export const DOMAINS: ReadonlySet<string> = setOf(
  'com org net edu gov mil info biz io dev app co uk de fr nl jp kr cn tw in br ru it es pl ca au eu us internal local ' +
    'localdomain cloud site online',
);
