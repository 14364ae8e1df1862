import { Duration, TimeZone } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { DeploymentConfig } from '../deployment-config.ts';

/** A pull that was broken off, or refused by a vendor for a while, is looked at again after so long. */
const LOOK_MINUTES = 15;

export interface SchedulesProps {
  readonly rollUp: IFunction;
  readonly publish: IFunction;
  readonly calibrate: IFunction;
  readonly sweep: IFunction;
  readonly pull: IFunction;
  readonly feeds: DeploymentConfig['feeds'];
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
    // Hourly: a pass a day, which the next call goes on with when one call was too short for it.
    new Schedule(this, 'Sweep', {
      description: 'Removes what is older than its retention',
      schedule: ScheduleExpression.cron({ minute: '50', timeZone }),
      target: this.#call(props.sweep, Duration.hours(1)),
    });
    props.pull.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(LOOK_MINUTES) });
    for (const { source, everyMinutes } of props.feeds) {
      new Schedule(this, `Pull-${source}`, {
        description: `Pulls ${source} when that is due: every ${String(everyMinutes)} minutes`,
        schedule: ScheduleExpression.rate(Duration.minutes(Math.min(everyMinutes, LOOK_MINUTES))),
        target: this.#call(props.pull, Duration.minutes(LOOK_MINUTES), { source }),
      });
    }
  }

  #call(target: IFunction, maxEventAge: Duration, event?: object): LambdaInvoke {
    return new LambdaInvoke(target, {
      retryAttempts: 2,
      maxEventAge,
      deadLetterQueue: this.deadLetters,
      ...(event === undefined ? {} : { input: ScheduleTargetInput.fromObject(event) }),
    });
  }
}
