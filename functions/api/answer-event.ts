import { bodyBytes, type HttpAnswer, type HttpEvent } from '../../shared/runtime/http-event.ts';
import type { App } from './app.ts';

/** Hands an API Gateway event to the app: the path as it came, since a product may have a slash in its name. */
export async function answerEvent(app: App, event: HttpEvent): Promise<HttpAnswer> {
  const { requestId, http } = event.requestContext;
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  const hasBody = event.body !== undefined && http.method !== 'GET' && http.method !== 'HEAD';
  const request = new Request(`http://api${event.rawPath}${query}`, {
    method: http.method,
    headers: event.headers,
    ...(hasBody ? { body: Buffer.from(bodyBytes(event)) } : {}),
  });
  const response = await app.fetch(request, { requestId });
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}
