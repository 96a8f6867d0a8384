import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/cluster/mask/mask.ts';
import { mineTemplates, type Shape } from '../../../../src/cluster/mine/mine.ts';
import { covers } from '../../../../src/cluster/mine/template.ts';
import { stalls } from '../../../support/stalls.ts';
import { drawing, word } from '../statements.ts';

function shapesOf(messages: readonly string[]): readonly Shape[] {
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(mask(message), (counts.get(mask(message)) ?? 0) + 1);
  return [...counts].map(([masked, count]) => ({ masked, count }));
}

function textsOf(messages: readonly string[], known?: readonly string[]): readonly string[] {
  return mineTemplates(shapesOf(messages), known)
    .map(({ text }) => text)
    .toSorted();
}

const PEOPLE = ['ada', 'grace', 'alan', 'edsger', 'barbara', 'donald', 'frances', 'tony'];
const FULL_NAMES = ['Ada Lovelace', 'Grace Hopper', 'Alan Mathison Turing', 'Edsger W Dijkstra', 'Barbara Liskov'];
const GOODS = ['tea', 'blue suede shoes', 'iPhone 15 Pro', 'an old coffee grinder', 'lamp (green)', 'oak table'];
const COLOURS = ['crimson', 'teal', 'ochre', 'mauve', 'ivory', 'amber'];

/** A day of a shop's service, as its own statements would write it. */
function shopDay(entries: number, seed: number): readonly string[] {
  const pick = (list: readonly string[], i: number): string => list[(i * 7 + seed) % list.length] ?? '';
  return Array.from({ length: entries }, (_, i) => {
    const statements = [
      `User ${pick(PEOPLE, i)} logged in from 10.0.${i % 250}.${seed}`,
      `Order ${i * 13 + seed} shipped to ${pick(FULL_NAMES, i)}`,
      `Price of ${pick(GOODS, i)} changed from ${i} to ${i + 1}`,
      `Task shop.jobs.${pick(PEOPLE, i)}_sync[${i}] succeeded in ${i} ms: None`,
      `Rendering theme '${pick(COLOURS, i)}' for tenant ${i}`,
      `Cache ${i % 2 === 0 ? 'hit' : 'miss'} for key ${pick(COLOURS, i)}:${i}`,
      'Worker started',
      'Worker stopped',
      `GET /orders/${i} ${i % 3 === 0 ? 404 : 500} ${i}ms`,
    ];
    return statements[(i + Math.floor(i / statements.length)) % statements.length] ?? '';
  });
}

describe('mineTemplates', () => {
  it.each([
    [
      'Price of <*> changed from <*> to <*>',
      GOODS.slice(0, 4).map((name, i) => `Price of ${name} changed from ${i} to 9`),
    ],
    ['User <*> logged in', ['ada', 'grace'].map((name) => `User ${name} logged in`)],
    ['Order <*> shipped to <*>', FULL_NAMES.map((name, i) => `Order ${i} shipped to ${name}`)],
    ["Rendering theme '<*>'", COLOURS.map((name) => `Rendering theme '${name}'`)],
    ['Registering <*> for <*>', PEOPLE.map((name) => `Registering shop.${name}.Event for shop.${name}.Handler`)],
    ['<*> items left', ['1 item left', '2 items left']],
    ['Selected [<*>] of <*>', ['Selected [] of 3', "Selected ['a'] of 4", 'Selected [1, 2, 3] of 5']],
    [
      'Acknowledged by <*>[<*>]',
      ['a-1[7]', 'a-1[7] b-2[9]', 'a-1[7] b-2[9] c-3[1]'].map((to) => `Acknowledged by ${to}`),
    ],
    ['Replicas told OK', ['OK', 'OK,OK', 'OK, OK, OK'].map((told) => `Replicas told ${told}`)],
    [
      'Refused login for user <*> from <*>',
      ['Refused login for user 7 from 10.0.0.7', 'Refused login for user from 10.0.0.8'],
    ],
    ['Sent order <*> to the kitchen <*>', ['Sent order 7 to the kitchen', 'Sent order 8 to the kitchen +12ms']],
    ['Volume <*> (<*>) mounted', ['sda', 'sdb', 'sdc'].map((disk, i) => `Volume ${i} (${disk}) mounted`)],
    ['Reboot required: <*>', ['Reboot required: true', 'Reboot required: false']],
    [
      'Launching task <*> in stage <*> on <*> with <*> data',
      ['LOCAL', 'NEARBY', 'REMOTE', 'ANY'].map(
        (near, i) => `Launching task ${i} in stage 1 on 10.0.0.7 with ${near} data`,
      ),
    ],
    ['Payload <*> read', ['Payload {"a": 1} read', 'Payload {"b": {"c": [1, 2]}} read']],
    [
      'Connection to <*> refused',
      ['redis', 'postgres', 'db-1.internal'].map((host) => `Connection to ${host}:6379 refused`),
    ],
  ])('finds %s, or one statement opens an issue for each value', (template, messages) => {
    expect(textsOf(messages)).toEqual([template]);
  });

  it.each([
    ['outcomes', ['VM started', 'VM paused', 'VM resumed', 'VM stopped']],
    ['opposites', ['peer connected to db', 'peer disconnected from db']],
    ['states', ['action: SCREEN_ON', 'action: SCREEN_OFF']],
    ['statuses', ['GET /a 404 1ms', 'GET /a 500 1ms', 'GET /a 502 1ms', 'GET /a 503 1ms']],
    ['methods', ['GET /a 500 1ms', 'PUT /a 500 1ms', 'POST /a 500 1ms', 'DELETE /a 500 1ms', 'PATCH /a 500 1ms']],
    ['exceptions', ['Job died: KeyError', 'Job died: ValueError', 'Job died: TypeError', 'Job died: ImportError']],
    ['reasons', ['Cannot load /a: Bad descriptor', 'Cannot load /a: Not a file', 'Cannot load /a: Access denied']],
    ['endings', ['Login failed for user 1', 'Login failed for user 2: account locked']],
    ['deeds', ['open', 'read', 'write', 'close', 'parse', 'send', 'drop'].map((verb) => `Unable to ${verb} the file`)],
    ['single words', ['initEnvironment', 'startSync', 'stopSync', 'flushCache', 'closeAll']],
  ])('keeps different %s apart, or a failure hides behind another', (_, messages) => {
    expect(textsOf(messages)).toEqual(messages.map(mask).toSorted());
  });

  it('takes a name for one value when a part of it varied already, or a family opens issues of its own', () => {
    const names = ['ada', 'grace', 'alan', 'tony', 'ada Lovelace', 'grace Murray Hopper'];
    expect(textsOf(names.map((name) => `Bid by user ${name} was accepted`))).toEqual(['Bid by user <*> was accepted']);
  });

  it('keeps what begins with the same brackets apart, or a storm swallows its neighbours', () => {
    const bids = Array.from(
      { length: 40 },
      (_, i) => `[bids] Bid by ${FULL_NAMES[i % 5]} on "${GOODS[i % 6]} ${COLOURS[i % 6]}" (lot ${i})`,
    );
    const others = Array.from(
      { length: 12 },
      (_, i) => `[socket] handshake from 10.0.0.${i} headers={ origin: '${PEOPLE[i % 8]}' }`,
    );
    const texts = textsOf([...bids, ...others]);
    expect(texts.filter((text) => text.startsWith('[socket]'))).toEqual(['[socket] handshake from <*> headers=<*>']);
    expect(texts.filter((text) => text.startsWith('[bids]')).join('\n')).not.toContain('handshake');
  });

  it('keeps one template whatever the length of a list, or each new length opens an issue', () => {
    const item = fc.tuple(fc.nat(999), fc.ipV4()).map(([n, host]) => `disk-${n}[${host}]`);
    const lists = fc.array(fc.array(item, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(lists, (all) => {
        expect(textsOf(all.map((items) => `Copying block to ${items.join(' ')}`))).toEqual([
          'Copying block to <*>[<*>]',
        ]);
      }),
    );
  });

  it('assigns every shape to exactly one template, or counts no longer add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.nat(50), (entries, seed) => {
        const shapes = shapesOf(shopDay(entries, seed));
        const members = mineTemplates(shapes).flatMap((template) => template.members);
        expect(members.toSorted((a, b) => a - b)).toEqual(shapes.map((_, index) => index));
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same templates whatever the order of the entries, or two runs disagree', () => {
    const shapes = shapesOf(shopDay(200, 3));
    const groupsOf = (list: readonly Shape[]): readonly string[] =>
      mineTemplates(list)
        .map(({ text, members }) => [text, ...members.map((member) => list[member]?.masked).toSorted()].join('\n'))
        .toSorted();
    const expected = groupsOf(shapes);
    fc.assert(
      fc.property(fc.shuffledSubarray([...shapes], { minLength: shapes.length }), (shuffled) => {
        expect(groupsOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same texts for other ids, numbers and times, or an issue is opened anew each day', () => {
    const dayOf = (base: number): readonly string[] =>
      COLOURS.map((name, i) => `Batch ${base + i} of ${name} sent to 10.0.0.${i} at 2026-03-0${i + 1}T01:02:03Z`);
    expect(textsOf(dayOf(1))).toEqual(textsOf(dayOf(98_765)));
  });

  it('gives the same texts for both halves of a day, or a fingerprint moves with the volume', () => {
    const day = shopDay(800, 1);
    const half = (rest: number): readonly string[] => day.filter((_, i) => Math.floor(i / 9) % 2 === rest);
    expect(textsOf(half(0))).toEqual(textsOf(half(1)));
  });

  it('keeps the text of a known template and what it covers, or a tracked issue loses its entries', () => {
    const known = textsOf(shopDay(400, 1));
    expect(textsOf(shopDay(30, 2), known).filter((text) => !known.includes(text))).toEqual([]);
  });

  it('keeps the text of a known template that turns out to hold a value, or its issue is opened a second time', () => {
    const known = ['Pod frontend-one restarted by eu/node_a'];
    const messages = ['b', 'c', 'd'].map((node) => `Pod frontend-one restarted by eu/node_${node}`);
    const [template, ...others] = mineTemplates(shapesOf(messages), known);
    expect(others).toEqual([]);
    expect(template).toMatchObject({ text: known[0], shown: 'Pod frontend-one restarted by <*>', members: [0, 1, 2] });
  });

  it('knows a template by what it has become, and by what its fingerprint was made of', () => {
    const known = [{ text: 'Pod frontend restarted by eu/node_a', shown: 'Pod frontend restarted by <*>' }];
    const templates = mineTemplates(shapesOf(['Pod frontend restarted by eu/node_z']), known);
    expect(templates).toEqual([{ ...known[0], members: [0] }]);
  });

  it('leaves to each known template what it names itself when a new one covers both', () => {
    const known = ['Rule eu/rule_a applied', 'Rule eu/rule_b applied'];
    const messages = ['a', 'b', 'c'].map((rule) => `Rule eu/rule_${rule} applied`);
    const texts = mineTemplates(shapesOf(messages), known).map(({ text, members }) => [text, members.length]);
    expect(texts.map(([text]) => text)).toEqual(known);
    expect(texts.reduce((sum, [, members]) => sum + Number(members), 0)).toBe(3);
  });

  it('prefers the known template that says most, or a broad one swallows the others', () => {
    const known = ['Job <*> ended', 'Job <*> ended in state lost'];
    expect(textsOf(['Job 5 ended in state lost'], known)).toEqual(['Job <*> ended in state lost']);
  });

  it('lets an unknown statement stand beside the known ones, or a new failure joins an old issue', () => {
    expect(textsOf(['Task crashed', 'Task 5'], ['Task <*>'])).toEqual(['Task <*>', 'Task crashed']);
  });

  it.each([[[]], [['']], [['__proto__', 'constructor', '<*>']], [['\ud800', '"', "'"]]])(
    'survives %j, or one odd entry stops the run',
    (messages) => {
      expect(mineTemplates(shapesOf(messages), ['', '<*>', '__proto__']).length).toBeLessThanOrEqual(messages.length);
    },
  );

  it('finds values in several places of twenty thousand shapes, or a storm opens an issue for each', () => {
    const draw = drawing(7);
    const messages = Array.from({ length: 5_000 }, () => [
      `user ${word(draw)}${word(draw)} follows project ${word(draw)}${word(draw)}`,
      `Price of ${word(draw)} ${word(draw)} changed from ${word(draw)} to ${word(draw)}`,
      `Order for ${word(draw)} contains ${word(draw)} ${word(draw)} and ships to ${word(draw)}`,
      `${word(draw)} ${word(draw)} joined the room ${word(draw)}`,
    ]).flat();
    expect(textsOf(messages)).toEqual([
      '<*> joined the room <*>',
      'Order for <*> contains <*> and ships to <*>',
      'Price of <*> changed from <*> to <*>',
      'user <*> follows project <*>',
    ]);
  });

  it('takes thousands of hostile shapes in seconds, or an attacker stops the run', () => {
    const word = (n: number): string => (n * 2_654_435_761).toString(26).replace(/[\d.]/g, 'x').slice(0, 6);
    const shapes = Array.from({ length: 5_000 }, (_, i) => {
      const words = Array.from({ length: 3 + (i % 20) }, (_, j) => word(i * 31 + j * 17));
      return { masked: `same start ${words.join(' ')} same end`, count: 1 };
    });
    expect(stalls(() => mineTemplates(shapes))).toBe(false);
  });
});

describe('covers', () => {
  it.each([
    ['User <*> logged in', 'User ada logged in'],
    ['User <*> logged in', 'User <*> logged in'],
    ['Price of <*> changed from <*> to <*>', 'Price of blue suede shoes changed from <*> to <*>'],
    ["Rendering theme '<*>'", "Rendering theme 'teal'"],
    ['<*> items left', '<*> item left'],
    ['Peer <*> left the group', 'Peer redis:<*> left the group'],
  ])('knows that %s covers %s, or the same statement is reported twice', (template, masked) => {
    expect(covers(template, masked)).toBe(true);
  });

  it.each([
    ['Task <*>', 'Task crashed'],
    ['Login failed for user <*>', 'Login failed for user <*>: account locked'],
    ['GET <*> <*>', 'GET <*> 500'],
    ['Job died: <*>', 'Job died: KeyError'],
    ['<*>', 'disk full'],
    ['Worker started', 'Worker stopped'],
  ])('knows that %s does not cover %s, or a failure hides behind another', (template, masked) => {
    expect(covers(template, masked)).toBe(false);
  });

  it('covers what it was mined from, or the next run does not know its own templates', () => {
    const shapes = shapesOf(shopDay(400, 5));
    for (const { text, members } of mineTemplates(shapes)) {
      const missed = members.map((member) => shapes[member]?.masked ?? '').filter((masked) => !covers(text, masked));
      expect({ text, missed }).toEqual({ text, missed: [] });
    }
  });
});

const { LOG_GARDENER_DATA: data } = process.env;
const truths = data === undefined ? undefined : join(data, 'bench', 'loghub');

describe.skipIf(truths === undefined || !existsSync(truths))('with LOG_GARDENER_DATA, on labelled logs', () => {
  const names =
    truths !== undefined && existsSync(truths) ? readdirSync(truths).filter((n) => n.endsWith('.jsonl')) : [];

  it.each(names)('groups at least nine in ten lines of %s as people did, or the clusters cannot be trusted', (name) => {
    const rows = readFileSync(join(truths ?? '', name), 'utf8')
      .trimEnd()
      .split('\n');
    const entries = rows.map((row): { Content: string; EventId: string } => JSON.parse(row));
    const shapes = shapesOf(entries.map(({ Content }) => Content));
    const index = new Map(shapes.map(({ masked }, i) => [masked, i]));
    const groups = new Map(
      mineTemplates(shapes).flatMap(({ text, members }) => members.map((member) => [member, text])),
    );
    const groupOf = (content: string): string => groups.get(index.get(mask(content)) ?? -1) ?? '';
    const byTruth = Map.groupBy(entries, ({ EventId }) => EventId);
    const byGroup = Map.groupBy(entries, ({ Content }) => groupOf(Content));
    const exact = [...byTruth.values()].filter(
      (lines) =>
        byGroup.get(groupOf(lines[0]?.Content ?? ''))?.every(({ EventId }) => EventId === lines[0]?.EventId) &&
        new Set(lines.map(({ Content }) => groupOf(Content))).size === 1,
    );
    expect(exact.flat().length / entries.length).toBeGreaterThan(0.9);
  });
});
