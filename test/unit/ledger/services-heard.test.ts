import { expect, test } from 'vitest';
import { servicesHeard } from '../../../src/ledger/services-heard.ts';
import { hour } from '../plan/simulated-run.ts';

const COMMIT = '4f2a9c1d0b7e6a5f4c3d2e1f0a9b8c7d6e5f4a3b';

function heard(index: number, commit?: string) {
  return { service: 'shop', revision: 'shop-00001', first: hour(index).from, commit };
}

test('a revision keeps when it was first heard and the commit that entries told once, or later runs would blame others', () => {
  const first = servicesHeard([], hour(1, { heard: ['shop'], revisions: [heard(1)] }));
  const told = servicesHeard(first, hour(2, { heard: ['shop'], revisions: [heard(2, COMMIT)] }));
  const silent = servicesHeard(told, hour(3, { heard: ['shop'], revisions: [heard(3)] }));
  const known = { name: 'shop-00001', first: hour(1).from, commit: COMMIT };
  expect(silent).toEqual([{ name: 'shop', since: hour(1).to, revisions: [known] }]);
  expect(first[0]?.revisions).toEqual([{ name: 'shop-00001', first: hour(1).from }]);
});
