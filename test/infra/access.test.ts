import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { resourcesOf, type Resource } from '../support/synthesised.ts';

const root = resolve(import.meta.dirname, '../..');
const names = [
  'receive',
  'import',
  'pull',
  'sweep',
  'score',
  'roll-up',
  'publish',
  'calibrate',
  'notify',
  'api',
] as const;

/** What a command of the SDK has to be allowed. */
const actionOf: Readonly<Record<string, string>> = {
  GetItem: 'dynamodb:GetItem',
  PutItem: 'dynamodb:PutItem',
  UpdateItem: 'dynamodb:UpdateItem',
  DeleteItem: 'dynamodb:DeleteItem',
  Query: 'dynamodb:Query',
  Scan: 'dynamodb:Scan',
  GetObject: 's3:GetObject',
  HeadObject: 's3:GetObject',
  PutObject: 's3:PutObject',
  DeleteObject: 's3:DeleteObject',
  SendMessage: 'sqs:SendMessage',
  SendMessageBatch: 'sqs:SendMessage',
  PutEvents: 'events:PutEvents',
  GetSecretValue: 'secretsmanager:GetSecretValue',
  SendEmail: 'ses:SendEmail',
};

/** Allowed beside the calls of the code: the log, the queue that Lambda reads, and 404 instead of 403 from S3. */
const byTheWay = /^(logs:(CreateLogStream|PutLogEvents)|sqs:(?!SendMessage)\w+|s3:ListBucket)$/;

/** Adapters hold these calls too, but the function only reads. */
const neverCalled: Readonly<Record<string, readonly string[]>> = {
  api: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
};

/** Removing an object only while its ETag is the same needs the right to read it. */
const neededToo: Readonly<Record<string, readonly string[]>> = { sweep: ['s3:GetObject'] };

/** The actions behind every command that is in the bundle of a function. */
async function calledBy(name: string): Promise<readonly string[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`functions/${name}/handler.ts`],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    external: ['@aws-sdk/*'],
  });
  const code = outputFiles[0]?.text ?? '';
  const commands = [...code.matchAll(/new (\w+?)Command\d*\(/g)].map(([, command = '']) => command);
  return [...new Set(commands.map((command) => actionOf[command] ?? command))];
}

interface Policy extends Resource {
  readonly Properties: {
    readonly Roles: readonly { readonly Ref: string }[];
    readonly PolicyDocument: {
      readonly Statement: readonly {
        readonly Action: string | readonly string[];
        readonly Resource: unknown;
      }[];
    };
  };
}
const isPolicy = (resource: Resource): resource is Policy => resource.Type === 'AWS::IAM::Policy';

describe('access', () => {
  const { resources } = resourcesOf('prod', {
    channelSecrets: ['quality-signals/slack'],
    resourceSecrets: ['quality-signals/survey-token'],
    pullSecrets: ['quality-signals/app-store'],
    mailFrom: ['quality@example.com'],
  });
  const statementsOf = (name: string): Policy['Properties']['PolicyDocument']['Statement'] => {
    const role = `Functions${name.replace('-', '')}Role`;
    return [...resources.values()]
      .filter(isPolicy)
      .filter(({ Properties }) => Properties.Roles.some(({ Ref }) => Ref.startsWith(role)))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
  };

  it.each(names)('allows %s the calls that its code makes, and no other', async (name) => {
    const allowed = statementsOf(name).flatMap(({ Action }) => Action);
    const called = await calledBy(name);
    expect(called.length).toBeGreaterThan(0);
    expect([...new Set(allowed.filter((action) => !byTheWay.test(action)))].toSorted()).toEqual(
      [
        ...called.filter((action) => !neverCalled[name]?.includes(action)),
        ...(neededToo[name] ?? []),
      ].toSorted(),
    );
  });

  it.each(['import', 'score'])('lets %s tell an object that is gone from one it must not read', (name) => {
    const lists = statementsOf(name).filter(({ Action }) => [Action].flat().includes('s3:ListBucket'));
    expect(lists).toHaveLength(1);
    expect(JSON.stringify(lists[0]?.Resource)).toMatch(/RawBucket\w+","Arn"\]\}$/);
  });

  it('keeps the pepper, and the secrets of others, from everybody who does not need them', () => {
    const readers = (secret: string): readonly string[] =>
      names.filter((name) => {
        const read = statementsOf(name).filter(({ Action }) =>
          [Action].flat().includes('secretsmanager:GetSecretValue'),
        );
        return JSON.stringify(read).includes(secret);
      });
    expect(readers('Pepper')).toEqual(['score']);
    expect(readers('quality-signals/shop-reviews')).toEqual(['receive']);
    expect(readers('quality-signals/app-store')).toEqual(['pull']);
    expect(readers('quality-signals/slack')).toEqual(['notify']);
    expect(readers('quality-signals/survey-token')).toEqual(['score']);
  });

  it('lets roll-up read the index of days to recompute', () => {
    expect(JSON.stringify(statementsOf('roll-up'))).toContain('/index/dirty');
  });
});
