import { describe, expect, test } from 'vitest';
import {
  cleanJson,
  cleanLine,
  cleanText,
  codeBlock,
  findSecrets,
  forTerminal,
  inlineCode,
  plainTitle,
  prose,
  tableCode,
} from '../../../src/text/text.ts';
import { stalls } from '../../support/stalls.ts';

const ENTRY = 262_144; // characters; the most that Cloud Logging takes as one entry

const dashes = '-'.repeat(5);
const REPEATED = [
  'a',
  'key=',
  'token=a(',
  'token=a),x',
  'token=[redacted:x] ',
  '@',
  `${dashes}BEGIN`,
  `${dashes}BEGIN PRIVATE KEY${dashes}`,
  'a.',
  '1 ',
  '1',
  'password=',
  'password= ',
  'password="',
  'token: ',
  'token:["a",',
  'at x.y.z(A.java:1)\n',
  'a@a.',
  '\\',
  '\\|',
  '://a:',
  'https://a:b@',
  'eyJ',
  'eyJ.',
  '1.1.1.1.',
  '1:',
  'a::',
  '\u001B]',
  '\u001B[1;',
  'a\u200D',
  '😀\u200D',
  '`',
  '|',
  '+1',
  '+1 ',
  '4242 ',
  'aB3dE6gH9jK2',
  'cookie: a=b; ',
  'authorization: digest ',
  'bearer ',
  'basic ',
  'name="token",',
  'DE44',
  'sk-',
  '_',
  '-',
  '<',
  '&',
  '<password>',
  '"',
  '\n',
  ' ',
  '\n/',
  '$',
  'tel: 1',
  'ghp_',
  'MNOP.',
  'token is ',
  '-u a:',
  '[redacted:',
  '#1 GH-1 ',
  'www.',
  'ＡＢ',
  '%3D',
  '\'\\"',
] as const;

describe('a line of 256 KB does not hold up a run', () => {
  test.each(REPEATED)('of %j', (piece) => {
    const raw = piece.repeat(Math.ceil(ENTRY / piece.length));
    const clean = cleanText(raw, 65_536);
    const works = [
      () => cleanText(raw, 65_536),
      () => cleanText(`token=${raw}@x.y`, 65_536),
      () => cleanLine(raw, 300),
      () => cleanJson({ [raw]: raw }, 20_000),
      () => findSecrets(raw),
      () => [
        prose(clean),
        inlineCode(clean),
        tableCode(clean),
        codeBlock(clean),
        plainTitle(clean),
        forTerminal(clean),
      ],
    ];
    expect(works.filter(stalls)).toEqual([]);
  });
});
