// Endings of names whose value is a secret, in lower case without separators, by what the placeholder says.
const ENDINGS = Object.entries({
  password: 'password passwords passwd passphrase passcode passwort userpwd userpass dbpass mysqlpwd identifiedby',
  'api-key': 'apikey accesskeyid appkey applicationkey subscriptionkey integrationkey',
  'private-key': 'privatekey privatekeyid sshkey',
  secret:
    'secret secrets accesskey secretkey accountkey sharedkey signingkey encryptionkey masterkey authkey storagekey licensekey webhookkey ' +
    'recoverycode backupcode authcode authorizationcode',
  token: 'token tokens samlresponse samlassertion clientassertion',
  'connection-string': 'connectionstring connstring connstr',
  credential: 'credential credentials',
  authorization: 'authorization',
  cookie: 'cookie cookies',
  session: 'sessionid sessid sessionkey',
  signature: 'signature',
  'one-time-code': 'verificationcode securitycode',
}).map(([type, endings]) => ({ type, endings: endings.split(' ') }));

// Names too short to be trusted as an ending: they must be a word of their own, the last one.
const WORDS: ReadonlyMap<string, string> = new Map([
  ...['pwd', 'pass', 'pw'].map((word) => [word, 'password'] as const),
  ...['auth', 'bearer'].map((word) => [word, 'authorization'] as const),
  ...['sid', 'session'].map((word) => [word, 'session'] as const),
  ...['sig', 'hmac'].map((word) => [word, 'signature'] as const),
  ...['otp', 'totp'].map((word) => [word, 'one-time-code'] as const),
  ...['cvv', 'cvc'].map((word) => [word, 'card'] as const),
  ...['csrf', 'xsrf'].map((word) => [word, 'token'] as const),
  ['creds', 'credential'],
  ['jwt', 'jwt'],
  ['ssn', 'ssn'],
]);

// Words after the telling one that change nothing: `password_hash`, `tokenValue`, `auth_header`.
const TRAILING =
  /(?:hash|value|plain|plaintext|raw|encoded|encrypted|base64|b64|confirmation|confirm|current|old|new|string|text|header|data)$/;

/** The same names come again and again; what they mean never changes. */
const known = new Map<string, string | undefined>();
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 64; // characters

/** What the value under this name is (`password`, `token`, …), or undefined when the name does not speak of a secret. */
export function secretTypeOfKey(key: string): string | undefined {
  if (key.length > LONGEST_KNOWN) return readKey(key);
  if (!known.has(key)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, readKey(key));
  }
  return known.get(key);
}

function readKey(key: string): string | undefined {
  const words = wordsOf(key);
  const whole = words.join('');
  return wordType(words.at(-1)) ?? endingType(whole) ?? typeBeforeTrailing(words, whole);
}

function typeBeforeTrailing(words: readonly string[], whole: string): string | undefined {
  const shorter = whole.replace(TRAILING, '');
  if (shorter === whole) return undefined;
  return endingType(shorter) ?? (shorter.endsWith(words.at(-2) ?? ' ') ? wordType(words.at(-2)) : undefined);
}

function wordType(word: string | undefined): string | undefined {
  return WORDS.get(word ?? '');
}

function endingType(name: string): string | undefined {
  return ENDINGS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))?.type;
}

function wordsOf(key: string): readonly string[] {
  return key
    .slice(-128)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
}
