import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, countRedactions, openDoor } from '../../../src/text/text.ts';
import { exposedPart, fake } from './fake-secrets.ts';
import { hostileText } from './hostile-text.ts';

const LONG = 100_000;

type Leak = readonly [name: string, before: string, secret: string, after: string, type: string];

const PASSWORD = `${fake('letters', 12)}-9z`;
const HEX = fake('hex', 40);
const TOKEN = fake('letters', 40);
const BASIC = Buffer.from(`admin:${PASSWORD}`).toString('base64');
const DASHES = '-'.repeat(5);
const BODY = [1, 2, 3].map((seed) => fake('base64', 64, seed));

const TOKENS: readonly Leak[] = [
  ['AWS access key id', 'id AKIA', fake('base32', 16), ' denied', 'aws-access-key-id'],
  ['AWS temporary key id', 'id ASIA', fake('base32', 15) + 7, ' denied', 'aws-access-key-id'],
  ['GCP API key', 'geocode?key=AIza', fake('url', 35), ' 403', 'gcp-api-key'],
  ['Google access token', 'got ya29.', fake('url', 80), '', 'google-oauth'],
  ['Google client secret', 'got GOCSPX-', fake('url', 28), '', 'google-oauth'],
  ['Google refresh token', 'got 1//0', fake('url', 60), '', 'google-oauth'],
  ['Google authorisation code', 'GET /cb?code=4/0A', fake('url', 60), '&scope=x', 'google-oauth'],
  ['Azure client secret', `got ${fake('letters', 3)}8Q~`, fake('letters', 34), '', 'azure-secret'],
  ['GitHub token', 'push with ghp_', fake('letters', 36), ' rejected', 'github-token'],
  ['GitHub server token', 'push with ghs_', fake('letters', 36), ' rejected', 'github-token'],
  ['GitHub fine-grained token', 'push with github_pat_', fake('letters', 82), '', 'github-token'],
  ['GitLab token', 'push with glpat-', fake('url', 20), '', 'gitlab-token'],
  ['Slack bot token', 'post with xoxb-1234-5678-', fake('letters', 24), '', 'slack-token'],
  ['Slack app token', 'post with xapp-1-A1-2-', fake('hex', 64), '', 'slack-token'],
  ['Slack webhook', 'https://hooks.slack.com/services/', `T0/B0/${fake('letters', 24)}`, '', 'webhook-url'],
  ['Stripe key', 'charge with sk_live_', fake('letters', 24), '', 'stripe-key'],
  ['Stripe webhook secret', 'verify with whsec_', fake('letters', 32), '', 'stripe-key'],
  ['SendGrid key', 'mail with SG.', `${fake('url', 21)}1.${fake('url', 43)}`, '', 'sendgrid-key'],
  ['Mailgun key', 'mail with key-', fake('hex', 32), '', 'mailgun-key'],
  ['Mailchimp key', 'mail with ', `${fake('hex', 32)}-us12`, '', 'mailchimp-key'],
  ['Twilio key', 'call with SK', fake('hex', 32), '', 'twilio-key'],
  ['npm token', 'publish with npm_', fake('letters', 36), '', 'npm-token'],
  ['PyPI token', 'publish with pypi-AgEI', fake('url', 90), '', 'pypi-token'],
  ['Anthropic key', 'ask with sk-ant-api03-', fake('url', 93), '', 'anthropic-key'],
  ['OpenAI key', 'ask with sk-', `${fake('letters', 47)}1`, '', 'openai-key'],
  ['OpenAI project key', 'ask with sk-proj-', `${fake('url', 99)}1`, '', 'openai-key'],
  ['Hugging Face token', 'load with hf_', fake('letters', 34), '', 'huggingface-token'],
  ['Telegram token', 'bot 123456789:', `AA${fake('url', 33)}`, '', 'telegram-token'],
  ['DigitalOcean token', 'with dop_v1_', fake('hex', 64), '', 'vendor-token'],
  ['Vault token', 'with hvs.', `${fake('letters', 90)}11`, '', 'vendor-token'],
  ['JWT', 'bad ', `eyJhbGciOi.eyJ${fake('url', 80)}.${fake('url', 43)}`, '', 'jwt'],
  ['JWT without its end', 'bad eyJ', fake('url', 90), '', 'jwt'],
];

const PLACES: readonly Leak[] = [
  ['password in a database URL', 'dial postgres://app:', PASSWORD, '@10.0.0.5:5432/prod failed', 'password'],
  ['password with reserved characters in a URL', 'dial mysql://root:', 'p@ss:w0rd!x9', '@db/prod', 'password'],
  ['password with a slash in a URL', 'dial postgres://app:', 'pa/ss#wo?rd12', '@db/prod', 'password'],
  ['password without a user', 'dial redis://:', PASSWORD, '@cache:6379/0', 'password'],
  ['token as the user of a URL', 'clone https://', HEX, '@git.example/x', 'token'],
  ['password of curl', 'run curl -u admin:', PASSWORD, ' https://x', 'password'],
  ['bearer token', 'Authorization: Bearer ', TOKEN, ' failed', 'authorization'],
  ['bearer token outside a header', 'sent bearer ', TOKEN, ' failed', 'authorization'],
  ['basic credentials', 'authorization: Basic ', BASIC, '', 'authorization'],
  [
    'AWS signature',
    `Authorization: AWS4-HMAC-SHA256 SignedHeaders=host, Signature=`,
    fake('hex', 64),
    '',
    'authorization',
  ],
  ['quoted header', '"Authorization":["Bearer ', TOKEN, '"]', 'authorization'],
  ['API key header', 'x-api-key: ', HEX, '', 'api-key'],
  ['cookies', 'Cookie: theme=dark; SESSIONID=', HEX, '; lang=de', 'cookie'],
  ['a cookie that is set', 'Set-Cookie: sid=', HEX, '; Path=/', 'cookie'],
  ['session id in a query', 'GET /cb?session_id=', HEX, '&ok=1', 'session'],
  ['session id in words', 'session id: ', HEX, '', 'session'],
  ['key=value', 'login password=', PASSWORD, ' failed', 'password'],
  ['key: value', 'login password: ', PASSWORD, ' failed', 'password'],
  ['a password of one plain word', 'login password: ', 'swordfish', ' for user bob', 'password'],
  ['JSON', '{"user":"bob","passwd":"', PASSWORD, '"}', 'password'],
  ['JSON inside JSON', '{"body":"{\\"client_secret\\": \\"', PASSWORD, '\\"}"}', 'secret'],
  ['Python dictionary', "{'password': '", PASSWORD, "'}", 'password'],
  ['form field', 'user[password]=', PASSWORD, '&next=/', 'password'],
  ['environment', "PGPASSWORD='", PASSWORD, "' psql", 'password'],
  ['name in camel case', 'dbPassword=', PASSWORD, '', 'password'],
  ['command line', 'run --api-key ', HEX, ' now', 'api-key'],
  ['command line with =', 'run --db-password=', PASSWORD, ' now', 'password'],
  ['a plain word on the command line', 'run --password ', 'correcthorse', ' now', 'password'],
  ['a quoted phrase', 'password="', 'correct horse battery staple', '" failed', 'password'],
  ['a hash of a password', 'password_hash=', HEX, '', 'password'],
  ['SQL', 'CREATE ROLE app PASSWORD ', `'${PASSWORD}'`, '', 'password'],
  ['XML', '<password>', PASSWORD, '</password>', 'password'],
  ['sentence', 'the password is ', PASSWORD, ' now', 'password'],
  ['percent-encoded pair', 'body=password%3D', PASSWORD, '%26user%3Dbob', 'password'],
  ['name and value apart', '{"name":"DB_PASSWORD","value":"', PASSWORD, '"}', 'password'],
  ['name and value on two lines', '- name: API_KEY\n  value: ', HEX, '', 'api-key'],
  ['value with separators inside', 'password=', 'Ab1,cd2;ef3&gh4)ij5|kl6', ' failed', 'password'],
  ['quote that never closes', 'password="', `${PASSWORD} and more`, '', 'password'],
  ['connection string', 'Server=db;User Id=sa;Password=', PASSWORD, ';Encrypt=true', 'password'],
  ['Azure storage', 'AccountName=x;AccountKey=', `${fake('base64', 86)}==`, ';EndpointSuffix=x', 'secret'],
  ['signed URL', 'https://x/y?sv=1&sig=', fake('letters', 43), '&se=2', 'signature'],
  [
    'digest with quoted parameters',
    'Authorization: Digest username="bob", response="',
    fake('hex', 32),
    '"',
    'authorization',
  ],
  ['password of mysql', 'run mysql -u root -p', PASSWORD, ' prod', 'password'],
  ['quoted password in an escaped sentence', 'wrong password \\"', PASSWORD, '\\" for bob', 'password'],
  ['key in brackets and quotes', 'config["password"] = "', PASSWORD, '"', 'password'],
  ['a name that is very long', `${'x'.repeat(300)}_password=`, PASSWORD, '', 'password'],
  ['SAML response', 'SAMLResponse=', Buffer.from('<samlp:Response>').toString('base64').repeat(3), '', 'token'],
  ['list of tokens', '"tokens": ["', TOKEN, '"]', 'token'],
  ['AWS secret without a name', 'leaked ', fake('base64', 40, 5), ' here', 'random-token'],
  [
    'Base64 of a secret',
    'body ',
    Buffer.from(`it is ${PASSWORD} for everybody here`).toString('base64'),
    '',
    'random-token',
  ],
];

const KEYS: readonly Leak[] = [
  [
    'PEM',
    `${DASHES}BEGIN RSA PRIVATE KEY${DASHES}\n`,
    BODY.join('\n'),
    `\n${DASHES}END RSA PRIVATE KEY${DASHES}\nat load`,
    'private-key',
  ],
  [
    'PEM with escaped line breaks',
    `"${DASHES}BEGIN PRIVATE KEY${DASHES}\\n`,
    BODY.join('\\n'),
    `\\n${DASHES}END PRIVATE KEY${DASHES}\\n"`,
    'private-key',
  ],
  ['PEM without its end', `${DASHES}BEGIN EC PRIVATE KEY${DASHES}\n`, BODY.join('\n'), '', 'private-key'],
  [
    'PEM cut inside a line',
    `"${DASHES}BEGIN PRIVATE KEY${DASHES}\\n`,
    BODY.join('\\n').slice(0, 150),
    '…',
    'private-key',
  ],
  ['line in the middle of a key', 'stderr ', fake('base64', 64, 9), '', 'random-token'],
];

const PEOPLE: readonly Leak[] = [
  ['e-mail address', 'signup of ', 'jane.roe+test@customer.example', ' failed', 'email'],
  ['percent-encoded e-mail address', 'GET /u?mail=', 'jane.roe%40customer.example', '', 'email'],
  ['phone number', 'tel ', '+49 151 23456789', ' rejected', 'phone'],
  ['phone number after its name', 'phone=', '0151 23456789', ' rejected', 'phone'],
  ['American phone number', 'from ', '(202) 555-0143', ' rejected', 'phone'],
  ['card number', 'card ', '4111111111111111', ' declined', 'card'],
  ['card number in groups', 'card ', '5555 5555 5555 4444', ' declined', 'card'],
  ['American Express', 'card ', '3782-822463-10005', ' declined', 'card'],
  ['IBAN', 'debit ', 'DE89 3704 0044 0532 0130 00', ' failed', 'iban'],
  ['IBAN in one piece', 'debit ', 'GB29NWBK60161331926819', ' failed', 'iban'],
  ['social security number', 'SSN: ', '078-05-1120', ' invalid', 'ssn'],
  ['IPv4 address', 'from ', '198.51.100.23', ' blocked', 'ip'],
  ['IPv6 address', 'from ', '2001:db8:85a3::8a2e:370:7334', ' blocked', 'ip'],
];

const ALL = [...TOKENS, ...PLACES, ...KEYS, ...PEOPLE];

describe('a secret in a log line is never shown', () => {
  test.each(ALL)('%s', (_, before, secret, after, type) => {
    const shown = cleanText(before + secret + after, LONG);
    expect(exposedPart(shown, secret)).toBeUndefined();
    expect(shown).toContain(`[redacted:${type}]`);
  });

  test.each(TOKENS)('%s, after an escaped line break and in a JSON string', (_, before, secret, after) => {
    const start = before.slice(before.lastIndexOf(' ') + 1);
    const shown = cleanText(`{"m":"x\\n${start}${secret}${after}"}`, LONG);
    expect(exposedPart(shown, secret)).toBeUndefined();
  });

  test('wherever the text is cut', () => {
    const lines = ALL.filter(([, , secret]) => secret.length >= 16);
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.nat({ max: 260 }),
        fc.nat({ max: 40 }),
        ([, before, secret, after], limit, pad) => {
          const shown = cleanText(`${'x '.repeat(pad)}${before}${secret}${after}`, limit);
          expect(exposedPart(shown, secret)).toBeUndefined();
          expect([...shown].length).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('when the text is so long that the secret stands where reading ends', () => {
    const secret = fake('letters', 36);
    for (const length of [65_000, 73_700, 73_710, 73_720, 81_900]) {
      const shown = cleanText(`${'a '.repeat(length / 2)}ghp_${secret} ${'b '.repeat(100_000)}`, LONG);
      expect(exposedPart(shown, secret)).toBeUndefined();
    }
  });

  test.each([
    ['zero-width space', '\u200B'],
    ['joiner', '\u200D'],
    ['byte order mark', '\uFEFF'],
    ['soft hyphen', '\u00AD'],
    ['NUL', '\0'],
    ['colour', '\u001B[31m'],
    ['tag letter', '\u{E0041}'],
    ['direction mark', '\u202E'],
    ['escaped joiner', '\\u200d'],
  ])('when it is split by a %s', (_, invisible) => {
    for (const [, before, secret, after] of TOKENS) {
      const split = secret.replace(/.{5}/g, `$&${invisible}`);
      const shown = cleanText(before + split + after, LONG);
      expect(exposedPart(shown.replaceAll(invisible, ''), secret)).toBeUndefined();
    }
  });

  test.each([
    ['IPv4 address', '198.51.100.23'],
    ['card number', '4111 1111 1111 1111'],
    ['phone number', '+49 151 23456789'],
    ['password', `password is ${PASSWORD}`],
    ['password in JSON', `{"password": "${PASSWORD}"}`],
    ['token', `ghp_${TOKEN}`],
  ])('percent-encoded in a query, once or twice: %s', (_, secret) => {
    const once = `GET /find?q=for${encodeURIComponent(` ${secret}`)}&page=2`;
    const hidden = secret.slice(secret.length - 14);
    for (const raw of [once, `GET /to?url=${encodeURIComponent(once.slice(4))}`]) {
      const shown = cleanText(raw, LONG);
      expect(decodeURIComponent(decodeURIComponent(shown))).not.toContain(hidden.replace(/["}]*$/, ''));
      expect(shown).toContain('[redacted:');
    }
  });

  test('in full-width letters, which other programs fold to plain ones', () => {
    const secret = fake('base32', 16);
    const wide = [...`AKIA${secret}`].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('');
    expect(exposedPart(cleanText(`id ${wide}`, LONG).normalize('NFKC'), secret)).toBeUndefined();
  });
});

const HARMLESS = `
token expired
password reset page failed: token bucket exhausted, secret santa job, Authorization header missing
Token detected - authentication failed
secret manager API has not been used
invalid token: expired
auth: user lookup failed for tenant
password: field required
KeyError: 'password'
Missing env var: STRIPE_SECRET_KEY
secret: GEMINI_API_KEY
Secret projects/acme/secrets/db-pass/versions/1 not found
GOOGLE_APPLICATION_CREDENTIALS=/etc/secrets/key.json
Access denied for user 'root'@'localhost' (using password: YES)
SyntaxError: Unexpected token '<', "<!DOCTYPE " is not valid JSON
Basic authentication failed, Bearer token missing
max_tokens: 4096 prompt_tokens=512 token_type=bearer nextPageToken
csrf token mismatch; session closed; cookie: missing; signature: invalid
author: jane authority=acme passwordless compass=north monkey=banana
password=*** token=<token> secret=\${SECRET} auth=[FILTERED] AUTH=REDACTED Token=REDACTED <hash>
"token": null, "password": "", "auth": true
authenticate(username=username, password=password)
const token = req.headers.authorization;
api_key=os.environ["API_KEY"], password=self.password, token = getToken()
at com.acme.shop.Cart.total(Cart.java:42)
File "/usr/lib/python3.11/site-packages/sqlalchemy/engine/base.py", line 1234, in _execute_context
org.springframework.security.authentication.BadCredentialsException: Bad credentials
getUserById2FromDatabaseV3WithRetries handleWebSocketConnectionUpgradeV2Request
_ZN4core3ops8function6FnOnce9call_once17h0123456789abcdefE
commit 4f3c2a1b9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f40 trace 105445aa7843bc8bf206b12000100000/1;o=1
550e8400-e29b-41d4-a716-446655440000 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
pause:3.9@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wX4JwY8wC
checkout-00042-abc v1.2.3-beta.4+build.5 took 1532ms 12:30:05 2026-11-20T08:00:00.123456789Z +0100
1732089600123 17320896001234567 6275470258441220297 00:1A:2B:3C:4D:5E [::1]:5432 :::8080 127.0.0.1 10.0.0.5:5432
Mozilla/5.0 Chrome/120.0.0.0 Safari/537.36
robot@acme-staging.iam.gserviceaccount.com git@github.com:acme/monorepo.git react@18.2.0 render@app.js:10:5
GET /search?q=gr%C3%BCne%20Schuhe%2C%20Gr%C3%B6%C3%9Fe%2042&sort=price%3Aasc HTTP/1.1
GET /%E6%94%AF%E6%89%95%E3%81%84/%zz/100%25?next=%2Forders%2F17
https://example.com:8080/path@2x.png redis://cache:6379/0 postgres://db.internal:5432/app
disk-abcdefghijklmnopqrstuvwx risk-assessment-service-deployment npm_config_registry
/home/app/src/ddcMD/ddcMD1.1.17/bin/ddcMDbglV /var/log/CoreCapture/com.apple.driver.AirPort.Brcm
Zahlung für Müller fehlgeschlagen 支払い失敗 платёж отклонён 🚨
`
  .trim()
  .split('\n');

describe('a harmless line stays as it is', () => {
  test.each(HARMLESS)('%s', (line) => {
    expect(cleanText(line, LONG)).toBe(line);
  });

  test('addresses stay when the settings keep them', () => {
    const line = 'from 198.51.100.23 and 2001:db8:85a3::8a2e:370:7334';
    expect(openDoor({ ipAddresses: 'keep' }).text(line, LONG)).toBe(line);
  });
});

describe('redaction is stable', () => {
  test('cleaning clean text changes nothing, so counts stay right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ALL), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', '\n', ', ', '"', ';'),
        (leaks, glue) => {
          const once = cleanText(leaks.map(([, before, secret, after]) => before + secret + after).join(glue), LONG);
          expect(cleanText(once, LONG)).toBe(once);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('and so does cleaning what is left of hostile text', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const once = cleanText(raw, LONG);
        expect(cleanText(once, LONG)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  test('what was redacted is counted by type', () => {
    const [first, second] = [fake('letters', 36, 1), fake('letters', 36, 2)];
    const text = cleanText(`ghp_${first} ghp_${second} password=${PASSWORD}`, LONG);
    expect(countRedactions(text)).toEqual({ 'github-token': 2, password: 1 });
  });

  test('a forged placeholder does not protect the secret behind it', () => {
    expect(exposedPart(cleanText(`password=[redacted:x]${PASSWORD}`, LONG), PASSWORD)).toBeUndefined();
  });
});
