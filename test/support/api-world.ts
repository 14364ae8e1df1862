import { answerEvent } from '../../functions/api/answer-event.ts';
import type { ApiPorts } from '../../functions/api/api-ports.ts';
import { createApp } from '../../functions/api/app.ts';
import type { CalibrationRun } from '../../shared/domain/calibration.ts';
import type { HttpAnswer } from '../../shared/runtime/http-event.ts';
import { httpEventSchema } from '../../shared/runtime/http-event.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createRemember } from '../../shared/runtime/remember.ts';
import { createPublishWorld, type PublishWorld } from './publish-world.ts';

type Headers = Readonly<Record<string, string>>;

export interface ApiWorld extends PublishWorld {
  /** Lines of the log. */
  readonly lines: readonly string[];
  /** @param address path and query, as in a browser */
  readonly get: (address: string, headers?: Headers) => Promise<HttpAnswer>;
  readonly call: (method: string, address: string, headers?: Headers) => Promise<HttpAnswer>;
}

/** The event that API Gateway makes of a call. */
export function callOf(method: string, address: string, headers: Headers = {}) {
  const [rawPath = '', rawQueryString = ''] = address.split('?');
  return httpEventSchema.parse({
    version: '2.0',
    rawPath,
    rawQueryString,
    headers,
    requestContext: { requestId: 'call-1', http: { method, path: rawPath } },
  });
}

/** The API over everything in memory. @param replaced readers that behave differently */
export function createApiWorld(
  replaced: Partial<ApiPorts['table']> = {},
  calibrationRun: CalibrationRun | undefined = undefined,
): ApiWorld {
  const world = createPublishWorld();
  const lines: string[] = [];
  const ports: ApiPorts = {
    table: { ...world.table, ...replaced },
    calibrations: { calibrationRun: () => Promise.resolve(calibrationRun) },
    clock: { now: () => world.now },
    config: () => world.config,
    detect: world.detect,
    rememberBacktest: createRemember(4),
    log: createLogger('api', { LOG_LEVEL: 'info' }, (line) => lines.push(line)),
  };
  const app = createApp(ports);
  const call: ApiWorld['call'] = (method, address, headers) =>
    answerEvent(app, callOf(method, address, headers));
  // The same object: a test that changes the settings or the clock of the world changes those of the API.
  return Object.assign(world, {
    lines,
    call,
    get: (address: string, headers = {}) => call('GET', address, headers),
  });
}
