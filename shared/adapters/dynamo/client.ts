import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientSettings, type Environment } from '../client-settings.ts';
import { connections } from '../connections.ts';

/** AWS_ENDPOINT_URL_DYNAMODB points it elsewhere than AWS. */
export const createDynamoClient = (env: Environment): DynamoDBClient =>
  new DynamoDBClient({
    ...clientSettings(env, 'DYNAMODB'),
    requestHandler: connections,
    maxAttempts: 5,
  });
