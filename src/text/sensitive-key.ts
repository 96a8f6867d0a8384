// Endings of a name whose value is a secret, in lower case without separators, with what the placeholder says.
const ENDINGS: readonly (readonly [ending: string, type: string])[] = [
  ['password', 'password'],
  ['passwords', 'password'],
  ['passwd', 'password'],
  ['passphrase', 'password'],
  ['passcode', 'password'],
  ['passwort', 'password'],
  ['userpwd', 'password'],
  ['userpass', 'password'],
  ['dbpass', 'password'],
  ['mysqlpwd', 'password'],
  ['apikey', 'api-key'],
  ['accesskeyid', 'api-key'],
  ['privatekeyid', 'private-key'],
  ['privatekey', 'private-key'],
  ['accesskey', 'secret'],
  ['secretkey', 'secret'],
  ['accountkey', 'secret'],
  ['sharedkey', 'secret'],
  ['signingkey', 'secret'],
  ['encryptionkey', 'secret'],
  ['masterkey', 'secret'],
  ['authkey', 'secret'],
  ['storagekey', 'secret'],
  ['licensekey', 'secret'],
  ['sshkey', 'private-key'],
  ['appkey', 'api-key'],
  ['applicationkey', 'api-key'],
  ['subscriptionkey', 'api-key'],
  ['integrationkey', 'api-key'],
  ['webhookkey', 'secret'],
  ['identifiedby', 'password'],
  ['secret', 'secret'],
  ['secrets', 'secret'],
  ['token', 'token'],
  ['tokens', 'token'],
  ['connectionstring', 'connection-string'],
  ['connstr', 'connection-string'],
  ['connstring', 'connection-string'],
  ['credential', 'credential'],
  ['credentials', 'credential'],
  ['authorization', 'authorization'],
  ['cookie', 'cookie'],
  ['cookies', 'cookie'],
  ['sessionid', 'session'],
  ['sessid', 'session'],
  ['sessionkey', 'session'],
  ['signature', 'signature'],
  ['recoverycode', 'secret'],
  ['backupcode', 'secret'],
  ['verificationcode', 'one-time-code'],
  ['securitycode', 'one-time-code'],
  ['authcode', 'secret'],
  ['authorizationcode', 'secret'],
];

// Names too short to be trusted as an ending: they must be a word of their own, the last one.
const WORDS: ReadonlyMap<string, string> = new Map([
  ['pwd', 'password'],
  ['pass', 'password'],
  ['pw', 'password'],
  ['auth', 'authorization'],
  ['jwt', 'jwt'],
  ['bearer', 'authorization'],
  ['sig', 'signature'],
  ['sid', 'session'],
  ['session', 'session'],
  ['otp', 'one-time-code'],
  ['totp', 'one-time-code'],
  ['cvv', 'card'],
  ['cvc', 'card'],
  ['ssn', 'ssn'],
  ['csrf', 'token'],
  ['xsrf', 'token'],
  ['creds', 'credential'],
  ['hmac', 'signature'],
  ['cookie', 'cookie'],
]);

// Words after the telling one that change nothing: `password_hash`, `tokenValue`, `password2`.
const TRAILING =
  /(?:hash|value|plain|plaintext|raw|encoded|encrypted|base64|b64|confirmation|confirm|current|old|new|string|text|header|data)$/;

/** What the value under this name is (`password`, `token`, …), or undefined when the name does not speak of a secret. */
export function secretTypeOfKey(key: string): string | undefined {
  const words = wordsOf(key);
  const whole = words.join('');
  const short = WORDS.get(words.at(-1) ?? '');
  if (short !== undefined) return short;
  return endingType(whole) ?? endingType(whole.replace(TRAILING, ''));
}

function endingType(name: string): string | undefined {
  return ENDINGS.find(([ending]) => name.endsWith(ending))?.[1];
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
