import { S3Client } from '@aws-sdk/client-s3';
import { clientSettings, type Environment } from '../client-settings.ts';
import { connections } from '../connections.ts';

/**
 * AWS_ENDPOINT_URL_S3 points it elsewhere than AWS, with path-style addresses: `bucket.127.0.0.1` is no host.
 * No time limit: exports are large.
 */
export function createS3Client(env: Environment): S3Client {
  const settings = clientSettings(env, 'S3');
  return new S3Client({
    ...settings,
    requestHandler: { httpAgent: connections.httpAgent, httpsAgent: connections.httpsAgent },
    forcePathStyle: settings.endpoint !== undefined,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}
