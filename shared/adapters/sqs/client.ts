import { SQSClient } from '@aws-sdk/client-sqs';
import { clientSettings, type Environment } from '../client-settings.ts';
import { connections } from '../connections.ts';

/**
 * AWS_ENDPOINT_URL_SQS points it elsewhere than AWS. The endpoint decides where a call goes, not the host of a
 * queue URL: a test can never reach a real queue.
 */
export const createSqsClient = (env: Environment): SQSClient =>
  new SQSClient({
    ...clientSettings(env, 'SQS'),
    // Long polls wait 20 seconds.
    requestHandler: { ...connections, requestTimeout: 30_000 },
    useQueueUrlAsEndpoint: false,
    maxAttempts: 5,
  });
