import * as z from 'zod';
import { ok } from '../../../shared/domain/result.ts';
import { noParameters } from './parameter-schemas.ts';
import { defineRoute } from './route.ts';

export const health = defineRoute({
  path: '/healthz',
  operationId: 'getHealth',
  summary: 'Whether the API answers; reads nothing',
  query: noParameters,
  params: noParameters,
  response: z.strictObject({ status: z.literal('ok') }),
  example: { status: 'ok' },
  read: async () => ok({ body: { status: 'ok' as const }, fresh: 'not-stored' }),
});
