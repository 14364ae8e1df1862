import * as z from 'zod';
import { quarantinedSchema } from '../../../shared/domain/quarantine.ts';
import { ok } from '../../../shared/domain/result.ts';
import { listOf, listSchema } from '../schemas/list.ts';
import { limitSchema, noParameters } from './parameter-schemas.ts';
import { defineRoute } from './route.ts';

const MOST = 200;

export const quarantine = defineRoute({
  path: '/v1/quarantine',
  operationId: 'listQuarantine',
  summary: 'Deliveries that were accepted and could not be read, with the reason, latest first',
  description: 'The bodies are not part of it; docs/operations.md says how one is looked at and sent again.',
  query: z.strictObject({ limit: limitSchema(MOST, 50) }),
  params: noParameters,
  response: listSchema(quarantinedSchema),
  example: {
    data: [
      {
        id: 'shop/msg_2b1c',
        source: 'shop',
        receivedAt: '2026-11-23T04:10:00.000Z',
        reason: 'Cannot read event 0: externalId must not be empty',
        key: 'quarantine/5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
      },
    ],
    page: { next: null },
  },
  async read({ table }, { limit }) {
    return ok({ body: listOf(await table.quarantined(limit)), fresh: 'not-stored' });
  },
});
