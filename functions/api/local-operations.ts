import * as z from 'zod';
import { givenCorrectionSchema, sentCorrectionSchema } from '../../shared/domain/correction.ts';
import { deadLetterSchema, replayCallSchema } from '../../shared/domain/dead-letter.ts';
import { dryRunSchema, givenDryRunSchema } from '../../shared/domain/dry-run.ts';
import { givenVerdictSchema, ownerVerdictSchema } from '../../shared/domain/owner-verdict.ts';
import { quarantinedSchema } from '../../shared/domain/quarantine.ts';
import { schemaOf, type Json } from './json-schemas.ts';

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

const ANSWERED = 'Answered by `quality-signals start` on a loopback address, not by a deployment.';

interface Call {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly example: unknown;
  readonly answer: string;
  readonly answered: z.ZodType;
}

const post = ({ operationId, summary, description, schema, example, answer, answered }: Call): Json => ({
  post: {
    operationId,
    summary: `${summary} (local only)`,
    description: `${ANSWERED} ${description}`,
    parameters: [],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(schema), example } },
    },
    responses: responses(answer, answered),
  },
});

const responses = (description: string, schema: z.ZodType): Json => ({
  200: { description, content: { 'application/json': { schema: schemaOf(schema) } } },
  default: { description: 'What went wrong and what must hold (RFC 9457)', content: problem },
});

/** Paths that the server of `quality-signals start` answers itself: a deployment only reads, and says 404. */
export const localPaths: Readonly<Record<string, Json>> = {
  '/v1/verdicts': post({
    operationId: 'judgeSignal',
    summary: "An owner's verdict on a signal",
    description: 'The last verdict on a signal holds.',
    schema: givenVerdictSchema,
    example: {
      signal: '2026-W31/kettle-k2-all-delivery-complaints',
      finding: 'real',
      note: 'carrier changed',
    },
    answer: 'The verdict as it is stored',
    answered: ownerVerdictSchema,
  }),
  '/v1/corrections': post({
    operationId: 'correctFeedback',
    summary: 'What a feedback is about, above what the scorer says',
    description: 'It is stored and its week published anew within seconds; the last correction holds.',
    schema: givenCorrectionSchema,
    example: { feedback: '5b1d3d3f0c7a4a1f9d6e2b8c4f7a9e01', aspect: 'support', not: 'delivery' },
    answer: 'The correction on its way',
    answered: sentCorrectionSchema,
  }),
  '/v1/dry-run': post({
    operationId: 'tryBody',
    summary: 'How the body of a webhook would be read and scored',
    description: 'Nothing of it is stored, and nothing has to be signed.',
    schema: givenDryRunSchema,
    example: {
      source: 'shop',
      body: '{"type":"review.created","data":{"externalId":"r-1","product":"Aurora Kettle","text":"It leaks"}}',
    },
    answer: 'What would be stored, or why it would be set aside',
    answered: dryRunSchema,
  }),
  '/v1/dead-letters': {
    get: {
      operationId: 'listDeadLetters',
      summary: 'Messages that failed 5 times (local only)',
      description: `${ANSWERED} Texts are redacted, authors left out.`,
      parameters: [],
      responses: responses('All of them', z.strictObject({ data: z.array(deadLetterSchema) })),
    },
  },
  '/v1/dead-letters/replay': post({
    operationId: 'replayDeadLetter',
    summary: 'Puts a dead letter into the queue that it came from',
    description: 'Doing it twice is harmless.',
    schema: replayCallSchema,
    example: { id: '0d6b8f5e-6f3c-4c7f-9d1c-1f2a3b4c5d6e' },
    answer: 'What was sent again',
    answered: deadLetterSchema,
  }),
  '/v1/quarantine/replay': post({
    operationId: 'replayQuarantined',
    summary: 'Sends the kept body of a delivery in quarantine again',
    description: 'What would fail again, or whose id was redacted, is not sent.',
    schema: replayCallSchema,
    example: { id: 'shop/msg_2b1c' },
    answer: 'What was sent again',
    answered: quarantinedSchema,
  }),
};
