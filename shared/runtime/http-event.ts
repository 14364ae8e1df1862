import * as z from 'zod';

/** The part of an API Gateway HTTP API event (payload 2.0) that we use. Header names come in lower case. */
export const httpEventSchema = z.object({
  version: z.literal('2.0'),
  rawPath: z.string(),
  rawQueryString: z.string().default(''),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.object({
    requestId: z.string(),
    http: z.object({ method: z.string(), path: z.string() }),
  }),
});
export type HttpEvent = z.infer<typeof httpEventSchema>;

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
}

/** The body as it came over the wire: signatures are made over bytes. */
export const bodyBytes = ({ body = '', isBase64Encoded }: HttpEvent): Uint8Array =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

/** Decoded query; of a name that comes twice the first counts. */
export function queryOf({ rawQueryString }: HttpEvent): Readonly<Record<string, string>> {
  const query: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(rawQueryString)) query[name] ??= value;
  return query;
}
