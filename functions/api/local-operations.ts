import { givenVerdictSchema, ownerVerdictSchema } from '../../shared/domain/owner-verdict.ts';
import { schemaOf, type Json } from './json-schemas.ts';

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Paths that the server of `quality-signals start` answers itself: a deployment only reads, and says 404. */
export const localPaths: Readonly<Record<string, Json>> = {
  '/v1/verdicts': {
    post: {
      operationId: 'judgeSignal',
      summary: "An owner's verdict on a signal (local only)",
      description:
        'Answered by `quality-signals start` on a loopback address, not by a deployment. The last verdict on a signal holds.',
      parameters: [],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: schemaOf(givenVerdictSchema),
            example: {
              signal: '2026-W31/kettle-k2-all-delivery-complaints',
              finding: 'real',
              note: 'carrier changed',
            },
          },
        },
      },
      responses: {
        200: {
          description: 'The verdict as it is stored',
          content: { 'application/json': { schema: schemaOf(ownerVerdictSchema) } },
        },
        default: { description: 'What went wrong and what must hold (RFC 9457)', content: problem },
      },
    },
  },
};
