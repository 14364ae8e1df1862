/** Object gone (404), not the same any more (412), or no bytes after the offset (416). */
const refusals: readonly (number | undefined)[] = [404, 412, 416];

/** What S3 says when a condition of a call does not hold: an answer, not a failure. */
export const isRefusal = (error: unknown): boolean => refusals.includes(statusOf(error));

export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  const metadata = error.$metadata as { readonly httpStatusCode?: number };
  return metadata.httpStatusCode;
}

/** An entity tag is quoted in HTTP; S3 leaves the quotes out of its notifications. */
export const quoted = (etag: string): string => `"${etag.replaceAll('"', '')}"`;

export const matching = (etag: string | undefined): { readonly IfMatch?: string } =>
  etag === undefined ? {} : { IfMatch: quoted(etag) };
