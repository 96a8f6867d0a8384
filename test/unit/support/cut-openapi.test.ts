import { describe, expect, it } from 'vitest';
import { cutOpenapi } from '../../support/github/cut-openapi.ts';

const json = (schema: object) => ({ content: { 'application/json': { schema, examples: {} } } });
const DESCRIPTION = JSON.stringify({
  info: { version: '1.2.3' },
  paths: {
    '/issues/{number}': {
      get: {
        operationId: 'issues/get',
        description: 'Prose',
        parameters: [
          { name: 'number', in: 'path', schema: { type: 'integer' } },
          { $ref: '#/components/parameters/page' },
        ],
        responses: { 200: { ...json({ $ref: '#/components/schemas/issue' }) }, 204: { description: 'Nothing' } },
      },
      delete: { operationId: 'issues/delete', responses: {} },
    },
  },
  components: {
    parameters: { page: { name: 'page', in: 'query', description: 'Prose', schema: { type: 'integer', default: 1 } } },
    schemas: {
      issue: {
        type: 'object',
        title: 'Prose',
        properties: {
          title: { type: 'string', example: 'Prose' },
          reason: { type: 'string', nullable: true, enum: ['completed'] },
          closed_at: { type: 'string', format: 'date-time', nullable: true },
          parent: { nullable: true, allOf: [{ $ref: '#/components/schemas/issue' }] },
        },
        required: ['title'],
      },
      unused: { type: 'object' },
    },
  },
});

describe('cutting the description', () => {
  it('keeps what an answer must hold, null included, or a good answer would fail', () => {
    expect(cutOpenapi(DESCRIPTION, ['issues/get'])).toEqual({
      version: '1.2.3',
      operations: [
        {
          id: 'issues/get',
          method: 'GET',
          path: '/issues/{number}',
          query: { page: { type: 'integer' } },
          responses: { 200: { $ref: '#/schemas/issue' } },
        },
      ],
      schemas: {
        issue: {
          type: 'object',
          properties: {
            title: { type: 'string' },
            reason: { type: ['string', 'null'], enum: ['completed', null] },
            closed_at: { type: ['string', 'null'], format: 'date-time' },
            parent: { anyOf: [{ type: 'null' }, { allOf: [{ $ref: '#/schemas/issue' }] }] },
          },
          required: ['title'],
        },
      },
    });
  });

  it('stops when GitHub has renamed an operation, instead of checking it no more', () => {
    expect(() => cutOpenapi(DESCRIPTION, ['issues/get', 'issues/create'])).toThrow(/lacks issues\/create/);
  });
});
