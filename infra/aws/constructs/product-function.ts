import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { bundling, replacedModules } from '../bundling.ts';

export interface ProductFunctionProps {
  /** Folder under functions/. */
  readonly name: string;
  readonly stage: string;
  readonly purpose: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMb: number;
  readonly timeout: Duration;
  readonly logRetention: RetentionDays;
  /** File that the bundle carries beside the code (the parsed `quality.yaml`). */
  readonly configFile: string;
  readonly reservedConcurrency?: number;
}

/** The one place for runtime, architecture, bundling, logs, role and error alarm of our functions. */
export class ProductFunction extends Construct {
  readonly function: NodejsFunction;
  readonly errors: Alarm;

  constructor(scope: Construct, id: string, props: ProductFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    this.function = new NodejsFunction(this, 'Function', {
      functionName: `quality-signals-${props.stage}-${props.name}`,
      description: props.purpose,
      entry: `functions/${props.name}/handler.ts`,
      handler: 'handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      tracing: Tracing.DISABLED,
      role,
      logGroup,
      environment: { ...props.environment, QUALITY_CONFIG_FILE: '/var/task/quality.json' },
      ...(props.reservedConcurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrency }),
      bundling: {
        ...bundling,
        charset: Charset.UTF8,
        format: OutputFormat.ESM,
        bundleAwsSDK: true,
        esbuildArgs: Object.fromEntries(
          Object.entries(replacedModules).map(([name, file]) => [`--alias:${name}`, file]),
        ),
        commandHooks: {
          beforeInstall: () => [],
          beforeBundling: () => [],
          afterBundling: (_input, output) => [`cp "${props.configFile}" "${output}/quality.json"`],
        },
      },
    });
    this.errors = new Alarm(this, 'Errors', {
      alarmDescription: `${props.name}: a call failed. See docs/operations.md`,
      metric: this.function.metricErrors({ period: Duration.minutes(5) }),
      threshold: 0,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
