import { describe, expect, it } from 'vitest';
import { stages, type Stage, type StageId } from '../../infra/aws/stages.ts';
import { securityHeaders } from '../../infra/local/http/security-headers.ts';
import { resourcesOf, type Resource } from '../support/synthesised.ts';

type Properties = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => JSON.stringify(value);

const ids = Object.keys(stages) as StageId[];

/** A `*` that AWS demands, by the action it stands beside, and why. */
const wideResources: Readonly<Record<string, string>> = {
  'ses:SendEmail': 'an identity is chosen by the condition on the sender address',
};

describe.each(ids)('the stack of %s', (id) => {
  const { resources, outputs, config } = resourcesOf(id);
  const ofType = (type: string): readonly (readonly [string, Properties])[] =>
    [...resources].flatMap(([name, one]) => (one.Type === type ? [[name, one.Properties] as const] : []));
  const functions = ofType('AWS::Lambda::Function');
  const queues = ofType('AWS::SQS::Queue');
  const statements = [...ofType('AWS::IAM::Policy'), ...ofType('AWS::SQS::QueuePolicy')].flatMap(
    ([, one]) => {
      const { Statement } = one['PolicyDocument'] as { readonly Statement: readonly Properties[] };
      return Statement;
    },
  );
  const find = (type: string): Resource => {
    const found = [...resources.values()].find((one) => one.Type === type);
    if (!found) throw new Error(`Cannot find a resource of type ${type}`);
    return found;
  };

  it('has the ten functions, on arm64 and Node 24, each with a role of its own', () => {
    expect(functions).toHaveLength(10);
    for (const [, one] of functions) {
      expect(one).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    }
    expect(new Set(functions.map(([, one]) => text(one['Role']))).size).toBe(functions.length);
  });

  it('calls pull for each feed of quality.yaml by a schedule of its own', () => {
    const feeds = [
      { source: 'store', everyMinutes: 360 },
      { source: 'help-desk', everyMinutes: 15 },
    ];
    const schedules = [...resourcesOf(id, { feeds }).resources.values()].filter(
      ({ Type }) => Type === 'AWS::Scheduler::Schedule',
    );
    const called = schedules.flatMap(({ Properties }) => {
      const { Input } = Properties['Target'] as { readonly Input?: string };
      return Input === undefined ? [] : [[Input, Properties['ScheduleExpression']]];
    });
    expect(called.filter(([input]) => String(input).includes('source'))).toEqual([
      ['{"source":"store"}', 'rate(15 minutes)'],
      ['{"source":"help-desk"}', 'rate(15 minutes)'],
    ]);
  });

  it('gives every queue dead letters that keep longer than the queue', () => {
    const keeps = (one: Properties): number => Number(one['MessageRetentionPeriod'] ?? 345_600);
    const parks = queues.filter(([, one]) => one['RedrivePolicy'] === undefined);
    const works = queues.filter(([, one]) => one['RedrivePolicy'] !== undefined);
    expect(works).toHaveLength(3);
    for (const [, one] of works) {
      const policy = one['RedrivePolicy'] as { readonly maxReceiveCount: number };
      expect(policy.maxReceiveCount).toBeGreaterThanOrEqual(5);
      const target = parks.find(([name]) => text(policy).includes(name));
      expect(keeps(target?.[1] ?? {})).toBeGreaterThan(keeps(one));
    }
    // What has no dead letters receives them.
    for (const [name] of parks) {
      const users = [...resources].filter(([other, one]) => other !== name && text(one).includes(name));
      expect(users.length).toBeGreaterThan(0);
    }
  });

  it('hides a message for at least six times as long as its worker may take', () => {
    for (const [, mapping] of ofType('AWS::Lambda::EventSourceMapping')) {
      expect(mapping['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
      const worker = functions.find(([name]) => text(mapping['FunctionName']).includes(name));
      const queue = queues.find(([name]) => text(mapping['EventSourceArn']).includes(`"${name}"`));
      const timeout = Number(worker?.[1]['Timeout']);
      const visibility = Number(queue?.[1]['VisibilityTimeout']);
      expect(visibility).toBeGreaterThanOrEqual(6 * timeout);
      expect(visibility).toBeLessThanOrEqual(43_200);
    }
    expect(ofType('AWS::Lambda::EventSourceMapping')).toHaveLength(3);
  });

  it('can restore the table to any moment, and keeps it where data matter', () => {
    const table = find('AWS::DynamoDB::Table');
    expect(table.Properties['PointInTimeRecoverySpecification']).toMatchObject({
      PointInTimeRecoveryEnabled: true,
    });
    expect(table.Properties['DeletionProtectionEnabled'] ?? false).toBe(stages[id].keepData);
    expect(table.DeletionPolicy).toBe(stages[id].keepData ? 'Retain' : 'Delete');
  });

  it('row 31: has one index, in which an item is a few bytes and only a day that waits has one', () => {
    const table = find('AWS::DynamoDB::Table');
    expect(table.Properties['GlobalSecondaryIndexes']).toEqual([
      {
        IndexName: 'dirty',
        KeySchema: [
          { AttributeName: 'dirtyPk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['epoch'] },
      },
    ]);
    expect(table.Properties['LocalSecondaryIndexes']).toBeUndefined();
  });

  it('row 18: works on a burst with few calls at the same time, so that it takes the capacity of nobody', () => {
    const mappings = ofType('AWS::Lambda::EventSourceMapping').map(([, one]) => one['ScalingConfig']);
    for (const scaling of mappings) {
      const { MaximumConcurrency } = scaling as { readonly MaximumConcurrency: number };
      expect(MaximumConcurrency).toBeGreaterThanOrEqual(2);
      expect(MaximumConcurrency).toBeLessThanOrEqual(20);
    }
  });

  it('keeps the key of all hashes as long as the data', () => {
    expect(find('AWS::SecretsManager::Secret').DeletionPolicy).toBe(
      stages[id].keepData ? 'Retain' : 'Delete',
    );
  });

  it('allows no wildcard action, and no wildcard resource without a reason', () => {
    expect(statements.length).toBeGreaterThan(15);
    for (const statement of statements.filter((one) => one['Effect'] === 'Allow')) {
      const actions = [statement['Action']].flat().map(String);
      for (const action of actions) expect(action).not.toContain('*');
      const isWide = [statement['Resource']]
        .flat()
        .some((one) => one === '*' || text(one).includes('identity/*'));
      if (isWide) expect(actions.filter((action) => wideResources[action] === undefined)).toEqual([]);
    }
  });

  it('opens nothing but webhooks, health and the description of the API', () => {
    const open = ofType('AWS::ApiGatewayV2::Route')
      .filter(([, one]) => one['AuthorizationType'] === 'NONE')
      .map(([, one]) => String(one['RouteKey']));
    expect(open.toSorted()).toEqual([
      'GET /healthz',
      'GET /openapi.json',
      'GET /v1/hooks/{source}',
      'HEAD /healthz',
      'HEAD /openapi.json',
      'HEAD /v1/hooks/{source}',
      'POST /v1/hooks/{source}',
    ]);
    const guarded = ofType('AWS::ApiGatewayV2::Route').filter(
      ([, one]) => one['AuthorizationType'] !== 'NONE',
    );
    expect(guarded.map(([, one]) => one['RouteKey'])).toEqual(['GET /v1/{proxy+}', 'HEAD /v1/{proxy+}']);
    for (const [, one] of guarded) expect(['AWS_IAM', 'JWT']).toContain(one['AuthorizationType']);
  });

  it('limits how fast anybody may call, and how much of it is worked on at once', () => {
    const stage = find('AWS::ApiGatewayV2::Stage');
    expect(stage.Properties['DefaultRouteSettings']).toMatchObject({ ThrottlingRateLimit: 200 });
    const { webhookConcurrency }: Stage = stages[id];
    const receive = functions.find(([, one]) => text(one['FunctionName']).endsWith('-receive"'));
    expect(receive?.[1]['ReservedConcurrentExecutions']).toBe(webhookConcurrency);
  });

  it('logs calls without what may be secret in their address', () => {
    const log = text(find('AWS::ApiGatewayV2::Stage').Properties['AccessLogSettings']);
    expect(log).toContain('$context.routeKey');
    expect(log).not.toMatch(/context[.](path|identity|error|authorizer)|querystring/i);
  });

  it('gives an export the whole time of a call', () => {
    const sizes = ofType('AWS::Lambda::EventSourceMapping').map(([name, one]) => [name, one['BatchSize']]);
    expect(sizes.filter(([, size]) => size === 1)).toMatchObject([[expect.stringContaining('import'), 1]]);
  });

  it('says the address of every webhook source', () => {
    expect(config.webhookSources.length).toBeGreaterThan(0);
    const said = text(outputs);
    for (const source of config.webhookSources) expect(said).toContain(`/v1/hooks/${source}"`);
  });

  it('watches every function and all dead letters', () => {
    const alarms = ofType('AWS::CloudWatch::Alarm');
    for (const [name] of functions) {
      expect(alarms.some(([, one]) => text(one['Dimensions']).includes(`"${name}"`))).toBe(true);
    }
    const parks = queues.filter(([, one]) => one['RedrivePolicy'] === undefined);
    for (const [name] of parks) {
      expect(alarms.some(([, one]) => text(one['Dimensions']).includes(`"${name}"`))).toBe(true);
    }
    for (const [, one] of alarms) expect(one['AlarmActions']).toBeDefined();
  });

  it('notices what fails without an error of a function: 5xx, and work that nobody does', () => {
    const metrics = ofType('AWS::CloudWatch::Alarm').map(([, one]) => one['MetricName']);
    expect(metrics.filter((name) => name === '5xx')).toHaveLength(1);
    expect(metrics.filter((name) => name === 'ApproximateAgeOfOldestMessage')).toHaveLength(3);
  });

  it('lets alarms reach the people: a policy of the topic replaces the default one', () => {
    const { Statement } = find('AWS::SNS::TopicPolicy').Properties['PolicyDocument'] as {
      readonly Statement: readonly Properties[];
    };
    expect(Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
      }),
    );
  });

  it('serves the dashboard with the headers that the browser tests run under', () => {
    const policy = text(find('AWS::CloudFront::ResponseHeadersPolicy').Properties).toLowerCase();
    const named = ['content-security-policy', 'cross-origin-opener-policy', 'permissions-policy'];
    expect(Object.keys(securityHeaders)).toEqual(expect.arrayContaining(named));
    // The other headers are switches of the CDN, without a value of ours.
    const values = Object.entries(securityHeaders).filter(([name]) => name !== 'x-content-type-options');
    for (const [, value] of values) expect(policy).toContain(value.toLowerCase());
  });

  it('runs roll-up, publish, calibrate and the sweep by the clock of the business', () => {
    const schedules = ofType('AWS::Scheduler::Schedule');
    expect(schedules).toHaveLength(4);
    expect(text(schedules)).toContain(config.timeZone);
    for (const [, one] of schedules) {
      expect(one['Target']).toMatchObject({ RetryPolicy: { MaximumRetryAttempts: 2 } });
      expect(text(one['Target'])).toContain('DeadLetterConfig');
    }
  });

  it('gives each function the names it asks for', () => {
    const asked: Readonly<Record<string, readonly string[]>> = {
      receive: ['BUCKET_NAME', 'FEEDBACK_QUEUE_URL'],
      import: ['TABLE_NAME', 'BUCKET_NAME', 'FEEDBACK_QUEUE_URL', 'IMPORT_QUEUE_URL'],
      score: ['TABLE_NAME', 'BUCKET_NAME', 'FEEDBACK_QUEUE_URL', 'PEPPER_SECRET'],
      'roll-up': ['TABLE_NAME'],
      publish: ['TABLE_NAME', 'NOTIFY_QUEUE_URL', 'EVENT_BUS_NAME'],
      calibrate: ['TABLE_NAME', 'FEEDBACK_QUEUE_URL'],
      notify: ['TABLE_NAME'],
      sweep: ['TABLE_NAME', 'BUCKET_NAME'],
      api: ['TABLE_NAME'],
    };
    for (const [name, variables] of Object.entries(asked)) {
      const one = functions.find(([, props]) => props['FunctionName'] === `quality-signals-${id}-${name}`);
      const given = (one?.[1]['Environment'] as { readonly Variables?: object } | undefined)?.Variables ?? {};
      expect(Object.keys(given).toSorted()).toEqual([...variables, 'QUALITY_CONFIG_FILE'].toSorted());
    }
  });

  it('holds no secret, only names', () => {
    expect(/whsec_|"SecretString":|BEGIN [A-Z ]*PRIVATE KEY/.exec(text([...resources]))?.[0]).toBeUndefined();
  });
});
