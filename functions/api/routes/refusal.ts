import { fail } from '../../../shared/domain/result.ts';

/** A parameter that was not as it must be. */
export interface ParameterError {
  readonly parameter: string;
  /** What must hold, and what came. */
  readonly detail: string;
}

/** Why a call got no answer: becomes a problem as RFC 9457 says. */
export interface Refusal {
  readonly status: 400 | 404;
  readonly detail: string;
  readonly errors?: readonly ParameterError[];
}

/** The call was wrong. */
export const badRequest = (...errors: readonly ParameterError[]): { ok: false; error: Refusal } =>
  fail({
    status: 400,
    detail: `Cannot answer: ${errors.map(({ parameter, detail }) => `${parameter} ${detail}`).join('; ')}`,
    errors,
  });

/** The call was right, and there is nothing. @param errors name the parameter that found nothing */
export const notFound = (
  detail: string,
  ...errors: readonly ParameterError[]
): { ok: false; error: Refusal } => fail({ status: 404, detail, ...(errors.length === 0 ? {} : { errors }) });

/** The cursor is not one of ours, or is that of another query. */
export const foreignCursor = () =>
  badRequest({ parameter: 'cursor', detail: 'must be page.next of an answer to the same query' });
