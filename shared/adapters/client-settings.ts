import type { Environment } from '../runtime/environment.ts';

export type { Environment };

/** Where an SDK client calls, and as whom. */
export interface ClientSettings {
  readonly region?: string;
  readonly endpoint?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly signer?: Signer;
}

interface Signer {
  sign<Request extends { headers: Record<string, string> }>(request: Request): Promise<Request>;
}

/**
 * On AWS nothing is set and the SDK finds region and credentials itself. With an endpoint (embedded stack, another
 * emulator) all three are fixed: no look-up, and never a call to a real account by mistake. AWS_SKIP_SIGNATURES=true
 * beside an endpoint spares the signatures, a fifth of the work of an import: the embedded servers check none.
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
    ...(env['AWS_SKIP_SIGNATURES'] === 'true' ? { signer: unsigned(service, region ?? 'us-east-1') } : {}),
  };
}

/** The header that names account and region must be there, whatever its signature. */
function unsigned(service: string, region: string): Signer {
  const scope = `local/20260101/${region}/${service.toLowerCase()}/aws4_request`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`;
  return {
    async sign(request) {
      request.headers['authorization'] = authorization;
      request.headers['x-amz-date'] = '20260101T000000Z';
      return request;
    },
  };
}
