import { describe, expect, it } from 'vitest';
import { prioritise } from '../../../src/prioritise/prioritise.ts';
import { parseConfig } from '../../../src/settings/config/parse-config.ts';
import { aLogEntry, clustersFrom } from '../../support/an-entry.ts';

const ERROR = { severity: 'ERROR', textPayload: 'payment was refused by the bank' };
const WARNING = { severity: 'WARNING', textPayload: 'payment took long' };

describe("the team's configuration", () => {
  it.each([
    ['a floor raises what is less urgent', WARNING, 'floor: P1', 'P1'],
    ['a floor leaves what is more urgent', ERROR, 'floor: P3', 'P1'],
    ['a ceiling lowers what is more urgent', ERROR, 'ceiling: P3', 'P3'],
    ['a ceiling leaves what is less urgent', WARNING, 'ceiling: P0', 'P2'],
    ['fixed wins over all that the message says', WARNING, 'fixed: P0', 'P0'],
  ])('%s', (_, entry, bound, priority) => {
    const [ranked] = rankedWith(`priorities: [{ match: { message: payment }, ${bound} }]`, entry);
    expect(ranked?.priority).toBe(priority);
  });

  it('says in the reasons which rule moved a priority, so that nobody wonders', () => {
    const [ranked] = rankedWith('priorities: [{ name: money, match: { message: payment }, fixed: P0 }]', ERROR);
    expect(ranked?.reasons).toContain('P1 → P0: rule "money" of the configuration');
  });

  it('lets the first rule that fits decide, its impact included', () => {
    const rules = `priorities:
      - { match: { message: refused }, floor: P1, impact: Customers cannot pay. }
      - { match: { message: payment }, fixed: P4, impact: Nobody cares. }`;
    expect(rankedWith(rules, ERROR)[0]).toMatchObject({ priority: 'P1', impact: 'Customers cannot pay.' });
  });

  it.each([
    ['critical', ERROR, 'P1'],
    ['critical', WARNING, 'P2'],
    ['low', ERROR, 'P2'],
    ['low', WARNING, 'P3'],
  ])('weighs what a %s service logs without making everything urgent: %j', (tier, entry, priority) => {
    const [ranked] = rankedWith(`services: [{ name: '*', path: services/pay, tier: ${tier} }]`, entry);
    expect(ranked).toMatchObject({ priority, sourcePath: 'services/pay' });
  });

  it('gives what is new the name of its kind', () => {
    const [ranked] = rankedWith('categories: [{ name: money, match: { message: payment } }]', ERROR);
    expect(ranked?.category).toBe('money');
  });
});

function rankedWith(config: string, entry: Readonly<Record<string, unknown>>) {
  return prioritise(clustersFrom([aLogEntry(entry)]), new Map(), parseConfig(config, 'test.yml'));
}
