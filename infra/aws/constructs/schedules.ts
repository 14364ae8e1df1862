import { Duration, TimeZone } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface SchedulesProps {
  readonly rollUp: IFunction;
  readonly publish: IFunction;
  readonly calibrate: IFunction;
  /** IANA zone in which weeks end. */
  readonly timeZone: string;
}

/** What runs by the clock. A missed call heals itself: the next one does whatever is due. */
export class Schedules extends Construct {
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const timeZone = TimeZone.of(props.timeZone);
    // The next minute does what this one left: calls must not pile up behind a slow one.
    props.rollUp.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Schedule(this, 'RollUp', {
      description: 'Adds up the days that changed',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: this.#call(props.rollUp, Duration.minutes(1)),
    });
    new Schedule(this, 'Publish', {
      description: 'Publishes the weeks that are due',
      schedule: ScheduleExpression.cron({ minute: '5', timeZone }),
      target: this.#call(props.publish, Duration.hours(1)),
    });
    // Daily: a new scorer is learned for soon. Mostly nothing is due, and a calibration that helps is left alone.
    new Schedule(this, 'Calibrate', {
      description: 'Learns from the ratings of customers, weekly unless there is news',
      schedule: ScheduleExpression.cron({ minute: '35', hour: '3', timeZone }),
      target: this.#call(props.calibrate, Duration.hours(1)),
    });
  }

  #call(target: IFunction, maxEventAge: Duration): LambdaInvoke {
    return new LambdaInvoke(target, { retryAttempts: 2, maxEventAge, deadLetterQueue: this.deadLetters });
  }
}
