import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface WorkQueueProps {
  readonly workerTimeout: Duration;
  /** Calls of the worker at the same time, at most. */
  readonly maxConcurrency: number;
  /** Messages of one call, at most: all of them must be done within the timeout. */
  readonly batchSize: number;
}

/** A backlog this old means that nobody works; three lives of a message when those take longer. */
const OLDEST = Duration.hours(1);

/** A queue, its dead letters and their alarm. Poison messages end in the dead letters after 5 tries, for 14 days. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  /** Something is stuck: in the dead letters, or waiting for too long. */
  readonly alarms: readonly Alarm[];
  readonly #props: WorkQueueProps;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.#props = props;
    const visibilityTimeout = Duration.seconds(props.workerTimeout.toSeconds() * 6);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(4),
      visibilityTimeout,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
    const isAbove = {
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    };
    const period = Duration.minutes(5);
    this.alarms = [
      new Alarm(this, 'DeadLetterAlarm', {
        alarmDescription: `${id}: something could not be processed after 5 tries. See docs/operations.md`,
        metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
        threshold: 0,
        ...isAbove,
      }),
      new Alarm(this, 'OldestAlarm', {
        alarmDescription: `${id}: something waits for too long. See docs/operations.md`,
        metric: this.queue.metricApproximateAgeOfOldestMessage({ period }),
        threshold: Math.max(OLDEST.toSeconds(), 3 * visibilityTimeout.toSeconds()),
        ...isAbove,
      }),
    ];
  }

  /** Connects the worker: only failed messages of a batch come again. */
  feed(worker: IFunction): void {
    worker.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: this.#props.batchSize,
        reportBatchItemFailures: true,
        maxConcurrency: this.#props.maxConcurrency,
      }),
    );
  }
}
