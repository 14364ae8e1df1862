import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { DashboardSite } from './constructs/dashboard-site.ts';
import { FeedbackTable } from './constructs/feedback-table.ts';
import { HttpFront } from './constructs/http-front.ts';
import { OperatorAlarms } from './constructs/operator-alarms.ts';
import {
  allowDirtyIndex,
  allowEvents,
  allowMail,
  allowObjects,
  allowSecrets,
  allowSend,
  allowTable,
} from './constructs/permissions.ts';
import { ProductFunctions, timeoutOf } from './constructs/product-functions.ts';
import { RawBucket } from './constructs/raw-bucket.ts';
import { Schedules } from './constructs/schedules.ts';
import { WorkQueue } from './constructs/work-queue.ts';
import type { DeploymentConfig } from './deployment-config.ts';
import type { Stage } from './stages.ts';

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
    const pepper = new Secret(this, 'Pepper', {
      description: 'Keys the hashes of feedback and authors. With another one, nothing is found again',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: stage.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const feedback = new WorkQueue(this, 'Feedback', {
      workerTimeout: timeoutOf('score'),
      maxConcurrency: 10,
    });
    const imports = new WorkQueue(this, 'Import', { workerTimeout: timeoutOf('import'), maxConcurrency: 2 });
    const notify = new WorkQueue(this, 'Notify', { workerTimeout: timeoutOf('notify'), maxConcurrency: 2 });
    const { table } = new FeedbackTable(this, 'Data', { keepData: stage.keepData });
    const { bucket } = new RawBucket(this, 'Raw', { ...stage, importQueue: imports.queue });
    const bus = new EventBus(this, 'Bus', { eventBusName: `quality-signals-${stage.id}` });
    const names = {
      TABLE_NAME: table.tableName,
      BUCKET_NAME: bucket.bucketName,
      FEEDBACK_QUEUE_URL: feedback.queue.queueUrl,
      NOTIFY_QUEUE_URL: notify.queue.queueUrl,
    };
    const { TABLE_NAME, BUCKET_NAME, FEEDBACK_QUEUE_URL, NOTIFY_QUEUE_URL } = names;
    const functions = new ProductFunctions(this, 'Functions', {
      stage: stage.id,
      logRetention,
      configFile: config.file,
      environment: {
        receive: { BUCKET_NAME, FEEDBACK_QUEUE_URL },
        import: { TABLE_NAME, BUCKET_NAME, FEEDBACK_QUEUE_URL },
        score: { TABLE_NAME, BUCKET_NAME, PEPPER_SECRET: pepper.secretName },
        'roll-up': { TABLE_NAME },
        publish: { TABLE_NAME, NOTIFY_QUEUE_URL, EVENT_BUS_NAME: bus.eventBusName },
        notify: { TABLE_NAME },
        api: { TABLE_NAME },
      },
    });
    const receive = functions.get('receive');
    const importing = functions.get('import');
    const score = functions.get('score');
    const rollUp = functions.get('roll-up');
    const publish = functions.get('publish');
    const telling = functions.get('notify');
    const api = functions.get('api');

    allowObjects(receive, bucket, 'bodies', ['PutObject']);
    allowSend(receive, feedback.queue);
    allowSecrets(this, receive, config.sourceSecrets);
    allowObjects(importing, bucket, 'exports', ['GetObject']);
    allowObjects(importing, bucket, 'rejected', ['PutObject']);
    allowSend(importing, feedback.queue);
    allowTable(importing, table, ['GetItem', 'PutItem', 'Query']);
    allowTable(score, table, ['GetItem', 'PutItem', 'UpdateItem', 'Query', 'Scan']);
    allowObjects(score, bucket, 'bodies', ['GetObject', 'PutObject']);
    pepper.grantRead(score);
    allowTable(rollUp, table, ['Query', 'UpdateItem']);
    allowDirtyIndex(rollUp, table);
    allowTable(publish, table, ['GetItem', 'PutItem', 'DeleteItem', 'Query']);
    allowSend(publish, notify.queue);
    allowEvents(publish, bus);
    allowTable(telling, table, ['GetItem', 'PutItem']);
    allowSecrets(this, telling, config.channelSecrets);
    allowMail(this, telling, config.mailFrom);
    allowTable(api, table, ['GetItem', 'Query']);

    feedback.feed(score);
    imports.feed(importing);
    notify.feed(telling);
    const schedules = new Schedules(this, 'Schedules', { rollUp, publish, timeZone: config.timeZone });
    const front = new HttpFront(this, 'Http', {
      receive,
      api,
      logRetention,
      ...(stage.reader ? { reader: stage.reader } : {}),
    });
    const site = new DashboardSite(this, 'Dashboard', { apiDomain: front.domain });
    const alarms = new OperatorAlarms(this, 'Alarms', stage.alarmEmail ? { email: stage.alarmEmail } : {});
    alarms.add([...functions.alarms, ...[feedback, imports, notify].map((queue) => queue.deadLetterAlarm)]);
    alarms.watchDeadLetters('Schedules', schedules.deadLetters);

    new CfnOutput(this, 'ApiUrl', { value: front.url });
    new CfnOutput(this, 'DashboardUrl', { value: site.url });
    new CfnOutput(this, 'DashboardBucket', { value: site.bucket.bucketName });
    new CfnOutput(this, 'ExportBucket', { value: bucket.bucketName });
    for (const source of config.webhookSources) {
      const key = `Webhook${source.replaceAll(/[^a-z0-9]/gi, '')}`;
      new CfnOutput(this, key, { value: `${front.url}/v1/hooks/${source}` });
    }
  }
}
