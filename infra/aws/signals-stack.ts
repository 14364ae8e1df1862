import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { allowAccess } from './access.ts';
import { DashboardSite } from './constructs/dashboard-site.ts';
import { HttpFront } from './constructs/http-front.ts';
import { OperatorAlarms } from './constructs/operator-alarms.ts';
import { ProductFunctions, type ProductFunctionsProps } from './constructs/product-functions.ts';
import { Schedules } from './constructs/schedules.ts';
import type { DeploymentConfig } from './deployment-config.ts';
import type { Stage } from './stages.ts';
import { createStore, type Store } from './store.ts';

export interface SignalsStackProps extends StackProps {
  readonly stage: Stage;
  readonly config: DeploymentConfig;
}

/** Everything of one stage: what is stored, what works on it, and who may reach it. */
export class SignalsStack extends Stack {
  constructor(scope: Construct, id: string, props: SignalsStackProps) {
    super(scope, id, props);
    const { stage, config } = props;
    const logRetention = stage.logRetentionDays satisfies number as RetentionDays;
    const store = createStore(this, stage);
    const functions = new ProductFunctions(this, 'Functions', {
      stage: stage.id,
      logRetention,
      configFile: config.file,
      environment: environmentOf(store),
      ...(stage.webhookConcurrency ? { webhookConcurrency: stage.webhookConcurrency } : {}),
    });
    allowAccess(this, functions, store, config);
    store.feedback.feed(functions.get('score'));
    store.imports.feed(functions.get('import'));
    store.notify.feed(functions.get('notify'));
    const schedules = new Schedules(this, 'Schedules', {
      rollUp: functions.get('roll-up'),
      publish: functions.get('publish'),
      calibrate: functions.get('calibrate'),
      sweep: functions.get('sweep'),
      pull: functions.get('pull'),
      feeds: config.feeds,
      timeZone: config.timeZone,
    });
    const front = new HttpFront(this, 'Http', {
      receive: functions.get('receive'),
      api: functions.get('api'),
      logRetention,
      ...(stage.reader ? { reader: stage.reader } : {}),
    });
    const site = new DashboardSite(this, 'Dashboard', { apiDomain: front.domain });
    const alarms = new OperatorAlarms(this, 'Alarms', stage.alarmEmail ? { email: stage.alarmEmail } : {});
    const queues = [store.feedback, store.imports, store.notify];
    alarms.add([...functions.alarms, ...queues.flatMap((queue) => queue.alarms), front.alarm]);
    alarms.watchDeadLetters('Schedules', schedules.deadLetters);
    sayAddresses(this, config, store, front, site);
  }
}

/** What each function's deps.ts asks for. */
function environmentOf(store: Store): ProductFunctionsProps['environment'] {
  const TABLE_NAME = store.table.tableName;
  const BUCKET_NAME = store.bucket.bucketName;
  const FEEDBACK_QUEUE_URL = store.feedback.queue.queueUrl;
  const NOTIFY_QUEUE_URL = store.notify.queue.queueUrl;
  return {
    receive: { BUCKET_NAME, FEEDBACK_QUEUE_URL },
    import: {
      TABLE_NAME,
      BUCKET_NAME,
      FEEDBACK_QUEUE_URL,
      IMPORT_QUEUE_URL: store.imports.queue.queueUrl,
    },
    score: { TABLE_NAME, BUCKET_NAME, FEEDBACK_QUEUE_URL, PEPPER_SECRET: store.pepper.secretName },
    pull: { TABLE_NAME, FEEDBACK_QUEUE_URL },
    sweep: { TABLE_NAME, BUCKET_NAME },
    'roll-up': { TABLE_NAME },
    publish: { TABLE_NAME, NOTIFY_QUEUE_URL, EVENT_BUS_NAME: store.bus.eventBusName },
    calibrate: { TABLE_NAME, FEEDBACK_QUEUE_URL },
    notify: { TABLE_NAME },
    api: { TABLE_NAME },
  };
}

/** What a person needs after the deployment. */
function sayAddresses(
  stack: Stack,
  config: DeploymentConfig,
  { bucket, feedback }: Store,
  { url }: HttpFront,
  site: DashboardSite,
): void {
  const outputs: Readonly<Record<string, string>> = {
    ApiUrl: url,
    DashboardUrl: site.url,
    DashboardBucket: site.bucket.bucketName,
    DashboardDistribution: site.distributionId,
    ExportBucket: bucket.bucketName,
    FeedbackQueue: feedback.queue.queueUrl,
  };
  for (const [key, value] of Object.entries(outputs)) new CfnOutput(stack, key, { value });
  for (const source of config.webhookSources) {
    const key = `Webhook${source.replaceAll(/(?:^|[^a-z0-9]+)([a-z0-9])/g, (_, first: string) => first.toUpperCase())}`;
    new CfnOutput(stack, key, { value: `${url}/v1/hooks/${source}` });
  }
}
