import type { IncomingMessage, ServerResponse } from 'node:http';
import { givenCorrectionSchema } from '../../../shared/domain/correction.ts';
import { replayCallSchema, type DeadLetter } from '../../../shared/domain/dead-letter.ts';
import { givenDryRunSchema } from '../../../shared/domain/dry-run.ts';
import {
  givenVerdictSchema,
  type GivenVerdict,
  type OwnerVerdict,
} from '../../../shared/domain/owner-verdict.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { SendCorrection } from '../operations/corrections.ts';
import type { TryBody } from '../operations/dry-runs.ts';
import { problem } from './problem.ts';
import { sendJson, takeJson } from './take-json.ts';

/** What a person on this machine may do beside reading. */
export interface Operator {
  readonly judge: (given: GivenVerdict) => Promise<Result<OwnerVerdict>>;
  readonly correct: SendCorrection;
  readonly tryBody: TryBody;
  readonly deadLetters: () => Promise<readonly DeadLetter[]>;
  /** @param id as the list names it. @returns why it is not sent again */
  readonly replayDeadLetter: (id: string) => Promise<Result<unknown>>;
  readonly replayQuarantined: (id: string) => Promise<Result<unknown>>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => Promise<void>;

/** The addresses that change something, and the dead letters: on this machine only, never on AWS. */
export const operatorRoutes = (operator: Operator): Readonly<Record<string, Answer>> => ({
  '/v1/verdicts': (request, response, body) =>
    takeJson(request, response, body, {
      schema: givenVerdictSchema,
      work: (given) => operator.judge(given),
      notUnderstood: 'The verdict was not understood',
      refused: 'There is no such signal',
    }),
  '/v1/corrections': (request, response, body) =>
    takeJson(request, response, body, {
      schema: givenCorrectionSchema,
      work: (given) => operator.correct(given),
      notUnderstood: 'The correction was not understood',
      refused: 'It was not corrected',
    }),
  '/v1/dry-run': (request, response, body) =>
    takeJson(request, response, body, {
      schema: givenDryRunSchema,
      work: (given) => operator.tryBody(given),
      notUnderstood: 'The dry run was not understood',
      refused: 'There is no such source',
    }),
  '/v1/dead-letters': async (request, response) => {
    if (request.method === 'GET') return sendJson(response, { data: await operator.deadLetters() });
    response.setHeader('allow', 'GET');
    return problem(response, 405, 'Only GET works here', 'POST one of them to /v1/dead-letters/replay');
  },
  '/v1/dead-letters/replay': (request, response, body) =>
    takeJson(request, response, body, {
      schema: replayCallSchema,
      work: ({ id }) => operator.replayDeadLetter(id),
      notUnderstood: 'The dead letter was not named',
      refused: 'It was not sent again',
    }),
  '/v1/quarantine/replay': (request, response, body) =>
    takeJson(request, response, body, {
      schema: replayCallSchema,
      work: ({ id }) => operator.replayQuarantined(id),
      notUnderstood: 'The delivery was not named',
      refused: 'It was not sent again',
    }),
});
