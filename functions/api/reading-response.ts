import type { Freshness, Reading, Route } from './routes/route.ts';

const cacheControl: Readonly<Record<Freshness, string>> = {
  'not-stored': 'no-store',
  minute: 'private, max-age=60',
  day: 'private, max-age=86400',
};

/** @param url of the call: the link to the next page is made from it (RFC 8288) */
export function readingResponse({ mediaType }: Route, reading: Reading<unknown>, url: URL): Response {
  const { body, fresh, next, fileName } = reading;
  const headers = new Headers({
    'content-type': mediaType === 'text/csv' ? 'text/csv; charset=utf-8; header=present' : mediaType,
    'cache-control': cacheControl[fresh],
  });
  if (next !== undefined) headers.set('link', `<${addressWith(url, next)}>; rel="next"`);
  if (fileName !== undefined) headers.set('content-disposition', `attachment; filename="${fileName}"`);
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { headers });
}

function addressWith(url: URL, cursor: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set('cursor', cursor);
  return `${url.pathname}?${query.toString()}`;
}
