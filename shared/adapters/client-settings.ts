import type { Environment } from '../runtime/environment.ts';

export type { Environment };

/** Where an SDK client calls, and as whom. */
export interface ClientSettings {
  readonly region?: string;
  readonly endpoint?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/**
 * On AWS nothing is set and the SDK finds region and credentials itself. With an endpoint (embedded stack, another
 * emulator) all three are fixed: no look-up, and never a call to a real account by mistake.
 */
export function clientSettings(env: Environment, service: 'DYNAMODB' | 'SQS' | 'S3'): ClientSettings {
  const endpoint = env[`AWS_ENDPOINT_URL_${service}`];
  const region = env['AWS_REGION'];
  if (!endpoint) return region ? { region } : {};
  return {
    endpoint,
    region: region ?? 'us-east-1',
    credentials: {
      accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? 'local',
      secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? 'local',
    },
  };
}
