import type * as z from 'zod';
import type { Result } from '../../../shared/domain/result.ts';
import type { ApiPorts } from '../api-ports.ts';
import { readParameters } from './parameters.ts';
import type { Refusal } from './refusal.ts';

/** For how long a client may keep an answer without asking again; it may always ask with the ETag. */
export type Freshness = 'not-stored' | 'minute' | 'day';

export interface Reading<Body> {
  readonly body: Body;
  readonly fresh: Freshness;
  /** Cursor of the next page of a list. */
  readonly next?: string | undefined;
  /** File name for a download. */
  readonly fileName?: string | undefined;
}

/** Parameters come as text: each schema reads it. */
export type Parameters = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

interface RouteSpec<Body, Query extends Parameters, Params extends Parameters> {
  /** `:name` stands for a parameter of `params`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  /** `z.strictObject`: a parameter that nobody knows is an error. */
  readonly query: Query;
  readonly params: Params;
  readonly response: z.ZodType<NoInfer<Body>>;
  readonly mediaType?: 'text/csv';
  /** An answer as it may come; fits `response`. */
  readonly example: unknown;
  readonly read: (
    ports: ApiPorts,
    query: z.output<Query>,
    params: z.output<Params>,
  ) => Promise<Result<Reading<Body>, Refusal>>;
}

/** A route as the registry holds it: parameters come as text, and are checked before anything is read. */
export interface Route extends Pick<
  RouteSpec<unknown, Parameters, Parameters>,
  'path' | 'operationId' | 'summary' | 'description' | 'example'
> {
  readonly method: 'get';
  readonly mediaType: 'application/json' | 'text/csv';
  readonly query: Parameters;
  readonly params: Parameters;
  readonly response: z.ZodType;
  answer(
    ports: ApiPorts,
    query: URLSearchParams,
    params: Readonly<Record<string, string>>,
  ): Promise<Result<Reading<unknown>, Refusal>>;
}

export function defineRoute<Body, Query extends Parameters, Params extends Parameters>({
  read,
  ...spec
}: RouteSpec<Body, Query, Params>): Route {
  return {
    mediaType: 'application/json',
    ...spec,
    method: 'get',
    async answer(ports, given, givenParams) {
      const params = readParameters(spec.params, new URLSearchParams(givenParams));
      if (!params.ok) return params;
      const query = readParameters(spec.query, given);
      return query.ok ? read(ports, query.value, params.value) : query;
    },
  };
}
