/** What went wrong, for a person: RFC 9457 fields as far as they came. Status 0: no answer at all. */
export interface Problem {
  readonly status: number;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly requestId?: string | undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 500) : undefined;

/** Reads problem details; a body that is none (a proxy's HTML page) gives the status alone. */
export async function problemOf(response: Response): Promise<Problem> {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) return { status: response.status, requestId };
  const field = (name: string): string | undefined => textOf(Reflect.get(body, name));
  return {
    status: response.status,
    title: field('title'),
    detail: field('detail'),
    requestId: field('requestId') ?? requestId,
  };
}
