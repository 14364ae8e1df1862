import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Exactly what a function does, nothing besides: the names are those of the commands in shared/adapters. */
const allow = (to: IGrantable, actions: readonly string[], resources: readonly string[]): void => {
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: [...actions], resources: [...resources] }),
  );
};

/** All that a permission needs to know of a resource. */
type WithArn<Name extends string> = Readonly<Record<Name, string>>;

export type TableAction = 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query' | 'Scan';

export const allowTable = (
  to: IGrantable,
  table: WithArn<'tableArn'>,
  actions: readonly TableAction[],
): void => {
  allow(
    to,
    actions.map((action) => `dynamodb:${action}`),
    [table.tableArn],
  );
};

export const allowDirtyIndex = (to: IGrantable, table: WithArn<'tableArn'>): void => {
  allow(to, ['dynamodb:Query'], [`${table.tableArn}/index/dirty`]);
};

export const allowSend = (to: IGrantable, queue: WithArn<'queueArn'>): void => {
  allow(to, ['sqs:SendMessage'], [queue.queueArn]);
};

/**
 * Who reads may list as well: without that, S3 says 403 instead of 404 for an object that is gone, and a missing file
 * would look like a failure of the infrastructure.
 * @param folder first part of the keys
 */
export const allowObjects = (
  to: IGrantable,
  bucket: WithArn<'bucketArn'>,
  folder: 'bodies' | 'exports' | 'quarantine' | 'rejected',
  actions: readonly ('GetObject' | 'PutObject' | 'DeleteObject')[],
): void => {
  allow(
    to,
    actions.map((action) => `s3:${action}`),
    [`${bucket.bucketArn}/${folder}/*`],
  );
  if (actions.includes('GetObject')) allow(to, ['s3:ListBucket'], [bucket.bucketArn]);
};

/** A secret of the stack. */
export const allowSecret = (to: IGrantable, secret: WithArn<'secretArn'>): void => {
  allow(to, ['secretsmanager:GetSecretValue'], [secret.secretArn]);
};

/** Secrets by name; Secrets Manager puts six letters of its own behind it. */
export function allowSecrets(scope: Construct, to: IGrantable, names: readonly string[]): void {
  if (names.length === 0) return;
  const stack = Stack.of(scope);
  const arn = (name: string): string =>
    stack.formatArn({ service: 'secretsmanager', resource: `secret:${name}-??????` });
  allow(to, ['secretsmanager:GetSecretValue'], names.map(arn));
}

export const allowEvents = (to: IGrantable, bus: WithArn<'eventBusArn'>): void => {
  allow(to, ['events:PutEvents'], [bus.eventBusArn]);
};

/** Mail from the addresses that quality.yaml names; they must be verified in SES. */
export function allowMail(scope: Construct, to: IGrantable, senders: readonly string[]): void {
  if (senders.length === 0) return;
  const stack = Stack.of(scope);
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [stack.formatArn({ service: 'ses', resource: 'identity', resourceName: '*' })],
      conditions: { StringEquals: { 'ses:FromAddress': [...senders] } },
    }),
  );
}
