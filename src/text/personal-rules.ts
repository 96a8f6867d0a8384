import type { RedactRule } from './redact-rules.ts';

// Endings of file names after an `@` in stack frames and unit names, which look like e-mail addresses.
const FILE_ENDING =
  /\.(?:js|mjs|cjs|ts|tsx|jsx|py|rb|go|java|kt|php|css|html|json|png|jpe?g|gif|svg|webp|pdf|map|txt|log|xml|ya?ml|service|socket|timer|mount|local|internal|lock)$/i;
const MACHINE_ACCOUNT = /(?:^git@|gserviceaccount\.com$)/i;

const CARD_DIGITS = /\d{4}[ -]?\d{4}/;

/** Numbers and addresses that belong to a person. */
export const PERSONAL_RULES: readonly RedactRule[] = [
  {
    type: 'email',
    hints: [],
    needs: /@|%40|\\u0040|&#64;/i,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|%40|\\u0040|&#64;)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}[\p{L}\p{N}-]{1,23}(?![\p{L}\p{N}_-])/gu,
    accept: (match) => !FILE_ENDING.test(match) && !MACHINE_ACCOUNT.test(match),
  },
  {
    type: 'card',
    hints: [],
    needs: CARD_DIGITS,
    pattern: /(?<![A-Za-z0-9.])\d{14,16}(?![A-Za-z0-9]|\.\d)/g,
    accept: isCardNumber,
  },
  {
    type: 'card',
    hints: [],
    needs: CARD_DIGITS,
    pattern: /(?<![\w.-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\w-]|\.\d)/g,
    accept: isCardNumber,
  },
  {
    type: 'card',
    hints: [],
    needs: CARD_DIGITS,
    pattern: /(?<![\w.-])\d{4}([ -])\d{6}\1\d{4,5}(?![\w-]|\.\d)/g,
    accept: isCardNumber,
  },
  {
    type: 'iban',
    hints: [],
    needs: /[A-Z]{2}\d\d/,
    pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3}(?![A-Za-z0-9]))?/g,
    accept: isIban,
  },
  {
    type: 'ssn',
    hints: ['ssn', 'social'],
    pattern:
      /(?<keep>\b(?:ssn|social[ _-]?security(?:[ _-]?(?:number|no))?)[^\d\n]{0,20})\d{3}[- ]?\d{2}[- ]?\d{4}(?!\d)/gi,
  },
  {
    type: 'phone',
    hints: [],
    needs: /\+[1-9]/,
    pattern: /(?<![\w+.])\+[1-9](?:[ ./()-]{0,2}\d){7,17}(?!\w)/g,
  },
  {
    type: 'phone',
    hints: ['tel', 'phone', 'mobile', 'fax', 'msisdn', 'sms', 'whatsapp', 'call'],
    pattern:
      /(?<keep>(?:\btel|phone|mobile|\bfax|msisdn|\bsms|whatsapp|\bcall(?:er|ed|ing)?)(?:[ _-]?(?:number|no|nr))?["']?(?: to)?[ :=.#"']{1,6})\+?\(?\d(?:[ ./()-]{0,2}\d){6,17}(?!\w)/gi,
  },
  {
    type: 'phone',
    hints: [],
    needs: /\d{3}-\d{4}/,
    pattern: /(?<![\w.-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\w-])/g,
  },
];

// Not whom a person is: this machine, any machine, private networks, and four-part versions after a product's name.
const NOBODY = /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|255\.|22[4-9]\.|23\d\.)/;

/** Addresses on the internet. */
export const ADDRESS_RULES: readonly RedactRule[] = [
  {
    type: 'ip',
    hints: [],
    needs: /\d\.\d{1,3}\.\d/,
    pattern:
      /(?<![\w.]|[A-Za-z]\/|[vV]ersion[ :=]?)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/g,
    accept: (match) => !NOBODY.test(match),
  },
  {
    type: 'ip',
    hints: [],
    needs: /[0-9a-fA-F]:[0-9a-fA-F:]/,
    pattern: /(?<![\w:.])(?:[0-9a-fA-F]{1,4}:{1,2}){2,7}(?:[0-9a-fA-F]{1,4})?(?![\w:]|\.\d)/g,
    accept: isPublicV6,
  },
];

function isPublicV6(match: string): boolean {
  const groups = match.split(':').filter((group) => group !== '');
  const compressed = match.split('::').length;
  if (compressed > 2 || (compressed === 1 && groups.length !== 8)) return false;
  // Times such as 12::30:05 have no group of three or more digits.
  return !/^(?:::|f[cde]|0{0,3}:)/i.test(match) && groups.some((group) => group.length > 2);
}

const CARD_FORMS =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14}|62\d{14})$/;

function isCardNumber(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  return CARD_FORMS.test(digits) && luhnSum(digits) % 10 === 0;
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

function isIban(match: string): boolean {
  const compact = match.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34) return false;
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
