import { Duration } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { HTTP_TIMEOUT } from './http-front.ts';
import { ProductFunction } from './product-function.ts';

/** Memory decides the share of a CPU too: 1,769 MB are one. The scorer reads word lists at its start. */
const sizes = {
  receive: { purpose: 'Checks webhooks and queues them', memoryMb: 512, timeout: HTTP_TIMEOUT },
  import: { purpose: 'Reads exports in chunks', memoryMb: 1024, timeout: Duration.minutes(15) },
  sweep: { purpose: 'Removes what is too old', memoryMb: 512, timeout: Duration.minutes(15) },
  pull: { purpose: 'Asks vendors for new feedback', memoryMb: 512, timeout: Duration.minutes(15) },
  score: { purpose: 'Redacts, scores and stores feedback', memoryMb: 1024, timeout: Duration.minutes(1) },
  'roll-up': { purpose: 'Adds up the days that changed', memoryMb: 512, timeout: Duration.minutes(2) },
  publish: { purpose: 'Judges and publishes weeks', memoryMb: 1769, timeout: Duration.minutes(10) },
  calibrate: {
    purpose: 'Learns from the ratings of customers',
    memoryMb: 1769,
    timeout: Duration.minutes(5),
  },
  notify: { purpose: 'Tells the owners', memoryMb: 256, timeout: Duration.minutes(1) },
  api: { purpose: 'Answers the dashboard, replays the past', memoryMb: 1769, timeout: HTTP_TIMEOUT },
} as const;

export type FunctionName = keyof typeof sizes;
const functionNames = Object.keys(sizes) as readonly FunctionName[];
export const timeoutOf = (name: FunctionName): Duration => sizes[name].timeout;

export interface ProductFunctionsProps {
  readonly stage: string;
  readonly logRetention: RetentionDays;
  readonly configFile: string;
  /** See `Stage.webhookConcurrency`. */
  readonly webhookConcurrency?: number;
  /** What each function's deps.ts asks for. */
  readonly environment: Readonly<Record<FunctionName, Readonly<Record<string, string>>>>;
}

/** All functions of the product, one per folder of functions/. */
export class ProductFunctions extends Construct {
  readonly #functions: ReadonlyMap<FunctionName, ProductFunction>;

  constructor(scope: Construct, id: string, props: ProductFunctionsProps) {
    super(scope, id);
    const { stage, logRetention, configFile, environment, webhookConcurrency } = props;
    this.#functions = new Map(
      functionNames.map((name) => {
        const own = {
          name,
          stage,
          logRetention,
          configFile,
          environment: environment[name],
          ...sizes[name],
          ...(name === 'receive' && webhookConcurrency ? { reservedConcurrency: webhookConcurrency } : {}),
        };
        return [name, new ProductFunction(this, name, own)];
      }),
    );
  }

  get(name: FunctionName): IFunction {
    return this.#of(name).function;
  }

  get alarms(): readonly Alarm[] {
    return functionNames.map((name) => this.#of(name).errors);
  }

  #of(name: FunctionName): ProductFunction {
    const found = this.#functions.get(name);
    if (!found) throw new Error(`Cannot find the function ${name}: it must be in the list of sizes`);
    return found;
  }
}
