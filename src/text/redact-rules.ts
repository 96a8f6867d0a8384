/** How one kind of secret is found. Every pattern is bounded and runs only where one of its hints is. */
export type RedactRule = {
  readonly type: string;
  /** Lower case, two characters or more; the pattern is tried only in text that contains one of them, if there are any. */
  readonly hints: readonly string[];
  /** A cheap look at the text before the pattern is tried. */
  readonly needs?: RegExp;
  /** Global. A group named `keep` is what stays before the placeholder. */
  readonly pattern: RegExp;
  /** A last look at a match: false leaves it as it is. */
  readonly accept?: (match: string) => boolean;
};

// A word starts here, also after an escaped line break or a percent-encoded character, which end in letters.
const START = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrt]|%[0-9A-Fa-f]{2}|\\u00[0-9a-fA-F]{2}))`;

function startingWith(pattern: string): RegExp {
  return new RegExp(START + pattern, 'g');
}

const hasDigit = (match: string): boolean => /\d/.test(match);

/** Every token below is at least as long, in these characters. */
export const TOKEN_RUN = /[\w.~+/=:@%-]{15}/;

/** Tokens that their form alone gives away. Lengths are lower than the vendors' own, since log lines are often cut. */
export const TOKEN_RULES: readonly RedactRule[] = [
  { type: 'aws-access-key-id', hints: ['akia'], pattern: /AKIA[A-Z0-9]{12,64}/g },
  {
    type: 'aws-access-key-id',
    hints: ['a3t', 'asia', 'abia', 'acca', 'agpa', 'aida', 'aroa', 'aipa', 'anpa', 'anva'],
    pattern: startingWith('(?:A3T[A-Z0-9]|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{12,64}'),
    accept: hasDigit,
  },
  { type: 'gcp-api-key', hints: ['aiza'], pattern: /AIza[\w-]{12,256}/g },
  { type: 'google-oauth', hints: ['ya29.'], pattern: /ya29\.[\w.-]{10,4096}/g },
  { type: 'google-oauth', hints: ['gocspx-'], pattern: /GOCSPX-[\w-]{10,256}/g },
  { type: 'google-oauth', hints: ['1//0'], pattern: startingWith('1//0[\\w-]{20,512}') },
  { type: 'google-oauth', hints: ['4/0'], pattern: startingWith('4/0[A-Za-z][\\w-]{20,512}') },
  { type: 'azure-secret', hints: ['q~'], pattern: /[\w~.-]{3}\dQ~[\w~.-]{16,64}/g },
  {
    type: 'github-token',
    hints: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /gh[pousr]_[A-Za-z0-9_.-]{12,512}/g,
  },
  { type: 'github-token', hints: ['github_pat_'], pattern: /github_pat_\w{12,256}/g },
  {
    type: 'gitlab-token',
    hints: ['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-', 'glagent-', 'gloas-'],
    pattern: /gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas)-[\w.-]{12,256}/g,
  },
  { type: 'slack-token', hints: ['xox'], pattern: /xox[a-z](?:\.xox[a-z])?-[\w-]{10,512}/g },
  { type: 'slack-token', hints: ['xapp-'], pattern: /xapp-\d[\w-]{10,512}/g },
  {
    type: 'webhook-url',
    hints: ['hooks.slack.com/', '/api/webhooks/', 'webhook.office.com/'],
    pattern:
      /(?<keep>hooks\.slack\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api\/webhooks\/|webhook\.office\.com\/)[\w/@%.+-]{10,512}/g,
  },
  {
    type: 'stripe-key',
    hints: ['k_live_', 'k_test_', 'k_prod_'],
    pattern: /[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,256}/g,
  },
  { type: 'stripe-key', hints: ['whsec_'], pattern: /whsec_[A-Za-z0-9+/=_-]{10,256}/g },
  {
    type: 'sendgrid-key',
    hints: ['sg.'],
    pattern: startingWith('SG\\.[\\w-]{12,64}(?:\\.[\\w-]{1,128})?'),
    accept: hasDigit,
  },
  { type: 'mailgun-key', hints: ['key-'], pattern: startingWith('key-[0-9a-f]{24,64}') },
  { type: 'mailchimp-key', hints: ['-us'], pattern: startingWith('[0-9a-f]{32}-us\\d{1,2}') },
  {
    type: 'twilio-key',
    hints: [],
    needs: /(?:AC|SK)[0-9a-f]{8}/,
    pattern: startingWith('(?:AC|SK)[0-9a-f]{24,64}'),
    accept: hasDigit,
  },
  { type: 'npm-token', hints: ['npm_'], pattern: /npm_[A-Za-z0-9]{20,128}/g },
  { type: 'pypi-token', hints: ['pypi-a'], pattern: /pypi-A[\w-]{12,512}/g },
  { type: 'anthropic-key', hints: ['sk-ant-'], pattern: startingWith('sk-ant-[\\w-]{8,512}') },
  {
    type: 'openai-key',
    hints: ['sk-'],
    pattern: startingWith('sk-(?:(?:proj|svcacct|admin|or|None)-[\\w-]{12,512}|[A-Za-z0-9]{20,256})'),
    accept: hasDigit,
  },
  { type: 'huggingface-token', hints: ['hf_'], pattern: startingWith('hf_[A-Za-z0-9]{20,128}') },
  { type: 'telegram-token', hints: [':a'], pattern: /(?<!\d)\d{8,10}:A[\w-]{32,64}/g },
  {
    type: 'discord-token',
    hints: [],
    needs: /\.[\w-]{6}\.[\w-]{20}/,
    pattern: startingWith('[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{20,64}'),
  },
  {
    type: 'vendor-token',
    hints: [
      'glsa_',
      'sntrys_',
      'sntryu_',
      'shpat_',
      'shpca_',
      'shppa_',
      'shpss_',
      'sq0',
      'lin_api_',
      'ntn_',
      'pmak-',
      'dp.',
      'hvs.',
      'hvb.',
      '.atlasv1.',
      'sbp_',
      'pscale_',
      'dapi',
      'dckr_',
      'rubygems_',
      'atatt3',
      'atbb',
      'nrak-',
      'figd_',
      'glc_',
      'gsk_',
      'bkua_',
      'dop_v1_',
      'doo_v1_',
      'dor_v1_',
      'akcp',
      'r8_',
      'age-secret-key-1',
      'sb_secret_',
      'phx_',
      'rdme_',
      'dt0',
      'cio',
      'xai-',
      'tskey-',
      'eyjrijoi',
    ],
    pattern: startingWith(
      '(?:glsa_|glc_|sntrys_|sntryu_|do[opr]_v1_|shp(?:at|ca|pa|ss)_|sq0(?:atp|csp|idp)-|lin_api_|ntn_|PMAK-|dp\\.(?:pt|st|ct|sa)\\.' +
        '|hv[sb]\\.|[A-Za-z0-9]{14}\\.atlasv1\\.|sbp_|sb_secret_|pscale_(?:tkn|oauth|pw)_|dapi|dckr_(?:pat|oat)_|rubygems_|ATATT3|ATBB|NRAK-' +
        '|figd_|gsk_|bkua_|AKCp|r8_|AGE-SECRET-KEY-1|phx_|rdme_|dt0[a-z]\\d{2}\\.|cio|xai-|tskey-[a-z]{1,16}-)[\\w.=-]{16,512}',
    ),
    accept: (match) => /\d[^\d]{0,64}\d|[a-z][A-Z].{0,64}[a-z][A-Z]/.test(match),
  },
  // Anything that starts as a JSON object in base64; nothing may have to follow, or runs of `eyJ` take quadratic time.
  { type: 'jwt', hints: ['eyj'], pattern: /eyJ[\w+/-]{12,16384}={0,2}(?:\.[\w-]{1,16384}){0,4}/g },
];

const MASKED_PASSWORD =
  /:(?:\*{1,64}|x{3,64}|\[redacted:[a-z-]{1,40}\]|%5Bredacted%5D|redacted|<[a-z_-]{1,40}>|\$\{?[A-Z_]{1,64}\}?)@$/i;

/** Credentials that the place gives away where they stand. */
export const PLACE_RULES: readonly RedactRule[] = [
  {
    type: 'password',
    hints: ['://'],
    needs: /@/,
    pattern: /(?<keep>:\/\/[^\s:@/"'<>\\[\]]{0,256}:)[^\s/"'<>\\]{1,1024}(?=@[\w[.-])/g,
    accept: (match) => !MASKED_PASSWORD.test(`${match}@`),
  },
  {
    type: 'password',
    hints: ['://'],
    needs: /@/,
    pattern:
      /(?<keep>:\/\/[^\s:@/"'<>\\[\]]{0,256}:)(?!\d{1,5}\/|\\?\[redacted:[a-z-]{1,40}\\?\]@)[^\s"'<>@]{1,128}(?=@[\w-])/g,
  },
  { type: 'token', hints: ['://'], needs: /@/, pattern: /(?<keep>:\/\/)[^\s:@/"'<>\\[\]]{16,512}(?=@[\w[.-])/g },
  {
    type: 'password',
    hints: ['-u', '--user'],
    pattern: /(?<keep>(?<![^\s"'])(?:-u|--user|--proxy-user)[ =]["']?[^\s:"']{1,64}:)[^\s"']{3,256}/g,
    accept: (match) => !MASKED_PASSWORD.test(`${match}@`),
  },
  {
    type: 'password',
    hints: ['mysql', 'mariadb'],
    pattern: /(?<keep>\b(?:mysql|mariadb)[\w-]{0,16}[ \t][^\n|;]{0,256}?(?<=[ \t])-p)(?=[^\s'"-])[^\s'"]{4,256}/g,
  },
  {
    type: 'authorization',
    hints: ['bearer'],
    pattern: /(?<keep>\bbearer(?:\s{1,4}|%20|\+|\\?["':=]{1,4}\s?))[\w.~+/=-]{8,8192}/gi,
    accept: (match) => /\d/.test(match) || match.length > 40,
  },
  {
    type: 'authorization',
    hints: ['basic'],
    pattern: /(?<keep>\bbasic(?:\s{1,4}|%20))[A-Za-z0-9+/_-]{8,4096}={0,2}/gi,
    accept: isBasicCredential,
  },
];

function isBasicCredential(match: string): boolean {
  const encoded = match.slice(match.search(/\s|%20/)).replace(/^(?:\s|%20)+/, '');
  return /\d|[A-Z].*[a-z].*[A-Z]|=$/.test(encoded);
}
