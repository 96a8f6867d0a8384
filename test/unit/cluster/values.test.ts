import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/cluster/values.ts';

describe('the values at the variable parts', () => {
  it('are counted by position, most frequent first, so that a reader sees what the failure has in common', () => {
    const messages = ['db-1', 'db-2', 'db-1'].map((host, index) => `12:0${index} lost ${host} after ${index} ms`);
    expect(valuesOf('lost <*> after <*> ms', messages)).toEqual([
      {
        different: 2,
        top: [
          { value: 'db-1', count: 2 },
          { value: 'db-2', count: 1 },
        ],
      },
      { different: 3, top: ['0', '1', '2'].map((value) => ({ value, count: 1 })) },
    ]);
  });

  it.each([
    ['at the end', 'lost <*>', 'lost the primary replica', ['the primary replica']],
    ['at the start', '<*> was lost', 'db-1 was lost', ['db-1']],
    ['in quotes', "lost '<*>' again", "lost 'db-1' again", ['db-1']],
  ])('are found %s of a message', (_, template, message, values) => {
    expect(valuesOf(template, [message]).map(({ top }) => top[0]?.value)).toEqual(values);
  });

  it('leave out a message that the template does not fit, rather than invent a value', () => {
    expect(valuesOf('lost <*> again', ['found db-1'])).toEqual([]);
  });

  it('never count more than the messages that were looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 20 }), (messages) => {
        for (const { top } of valuesOf('a <*> b <*>', messages)) {
          expect(top.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(messages.length);
        }
      }),
    );
  });
});
