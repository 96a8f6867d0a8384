import { codeBlock, inlineCode, openDoor, prose } from '../src/text/text.ts';

const TEXTS = 1_000;
const LINE = 262_144; // characters; the most that Cloud Logging takes as one entry
const ROUNDS = 5;
const SHOWN = { template: 1_000, sample: 4_000, line: 65_536 } as const;

/** Pieces of which hostile lines are made: what the rules look for, again and again, and never whole. */
const SHAPES: Readonly<Record<string, string>> = {
  letters: 'a',
  pairs: 'key=',
  passwords: 'password=',
  'open passwords': 'token=a(',
  mail: 'a.a@a.',
  keys: `${'-'.repeat(5)}BEGIN PRIVATE KEY${'-'.repeat(5)}`,
  jwt: 'eyJ',
  urls: '://a:b',
  addresses: '1.1.1.1.',
  digits: '1 ',
  base64: 'aB3dE6gH9jK2',
  cookies: 'cookie: a=b; ',
  percent: '%41',
  escapes: '\u001B]',
  joiners: '😀\u200D',
  ticks: '`',
  lines: '\n/',
};

/** What cleaning costs beside JSON.parse of the same texts in the same run: one `name value unit` a line. */
export function benchmarkCleaning(say: (name: string, value: number, unit: string) => void): void {
  const entries = Array.from({ length: TEXTS }, (_, index) => entryOf(index));
  const written = entries.map((entry) => JSON.stringify(entry));
  const parse = milliseconds(() => written.map((text) => JSON.parse(text)));
  const clean = milliseconds(() => {
    const door = openDoor();
    return entries.map((entry) => [
      prose(door.line(entry.jsonPayload.message, SHOWN.template)),
      codeBlock(door.text(entry.jsonPayload.message, SHOWN.template)),
      codeBlock(door.json(entry, SHOWN.sample), 'json'),
      inlineCode(door.line(entry.insertId, SHOWN.template)),
    ]);
  });
  say('cleaning_of_1000_clusters', clean, 'ms');
  say('cleaning_to_json_parse', clean / parse, 'ratio');
  const shapes = Object.entries(SHAPES).map(([name, piece]) => ({ name, ...costOf(piece) }));
  const [worst] = shapes.toSorted((a, b) => b.ratio - a.ratio);
  say('hostile_line_of_256_KB_median', median(shapes.map(({ ratio }) => ratio)), 'ratio');
  if (worst === undefined) return;
  say(`hostile_line_of_256_KB_worst (${worst.name})`, worst.ratio, 'ratio');
  say('hostile_line_of_256_KB_worst', Math.max(...shapes.map(({ clean: each }) => each)), 'ms');
}

function costOf(piece: string): { readonly ratio: number; readonly clean: number } {
  const line = piece.repeat(Math.ceil(LINE / piece.length));
  const written = JSON.stringify(line);
  const parse = milliseconds(() => JSON.parse(written));
  const clean = milliseconds(() => codeBlock(openDoor().text(line, SHOWN.line)));
  return { ratio: clean / parse, clean };
}

function entryOf(index: number) {
  const id = Math.imul(index + 1, 2_654_435_761) >>> 0;
  return {
    insertId: id.toString(16).padStart(24, '0'),
    severity: 'ERROR',
    timestamp: new Date(Date.UTC(2026, 10, 20) + id).toISOString(),
    httpRequest: { requestMethod: 'POST', requestUrl: `https://shop.example/orders/${id}?page=${index}`, status: 500 },
    jsonPayload: {
      message: `payment ${index} of user jane.roe${index}@customer.example was refused after ${id % 900} ms, password=${id.toString(36)}x, request ${id}`,
      logger: 'backend.app.payments.client',
      attempt: index % 4,
      headers: { authorization: `Bearer ${id.toString(36).repeat(5)}`, accept: 'application/json' },
    },
  };
}

/** The best of some rounds: the others were disturbed. */
function milliseconds(work: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...rounds);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
