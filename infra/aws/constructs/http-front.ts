import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface HttpFrontProps {
  readonly receive: IFunction;
  readonly api: IFunction;
  /** Tokens of this issuer may read; without one, callers sign with IAM. */
  readonly reader?: { readonly issuer: string; readonly audience: readonly string[] };
  readonly logRetention: RetentionDays;
}

/** Open to anybody: they hold no data. */
const openPaths = ['/healthz', '/openapi.json'] as const;
const reads = [HttpMethod.GET, HttpMethod.HEAD];

/** One HTTP API: webhooks prove themselves by signature, readers by token or IAM, and nothing else is open. */
export class HttpFront extends Construct {
  readonly url: string;
  readonly domain: string;
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: HttpFrontProps) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      description: 'quality-signals: webhooks and read API',
      defaultAuthorizer: authorizerOf(props.reader),
      createDefaultStage: false,
    });
    addRoutes(api, props);
    addStage(this, api, props.logRetention);
    this.alarm = alarmOf(this, api);
    this.url = api.apiEndpoint;
    this.domain = `${api.apiId}.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`;
  }
}

const authorizerOf = (reader: HttpFrontProps['reader']): IHttpRouteAuthorizer =>
  reader
    ? new HttpJwtAuthorizer('Reader', reader.issuer, { jwtAudience: [...reader.audience] })
    : new HttpIamAuthorizer();

function addRoutes(api: HttpApi, props: HttpFrontProps): void {
  const open = new HttpNoneAuthorizer();
  const hooks = new HttpLambdaIntegration('Hooks', props.receive);
  const reading = new HttpLambdaIntegration('Reading', props.api);
  // HEAD and GET are handshakes of vendors; the signature is checked in the function, over the raw bytes.
  const methods = [HttpMethod.POST, ...reads];
  api.addRoutes({ path: '/v1/hooks/{source}', methods, integration: hooks, authorizer: open });
  for (const path of openPaths) {
    api.addRoutes({ path, methods: reads, integration: reading, authorizer: open });
  }
  api.addRoutes({ path: '/v1/{proxy+}', methods: reads, integration: reading });
}

/** Throttling for everybody together, and an access log without query strings: they may hold a token. */
function addStage(scope: Construct, httpApi: HttpApi, retention: RetentionDays): void {
  const log = new LogGroup(scope, 'AccessLog', { retention, removalPolicy: RemovalPolicy.DESTROY });
  const format = {
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    latencyMs: '$context.responseLatency',
    bytes: '$context.responseLength',
  };
  new HttpStage(scope, 'Stage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    throttle: { burstLimit: 400, rateLimit: 200 },
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(JSON.stringify(format)),
    },
  });
}

/** Functions answer 5xx instead of failing, so their own error counts stay at nothing. */
const alarmOf = (scope: Construct, api: HttpApi): Alarm =>
  new Alarm(scope, 'ServerErrors', {
    alarmDescription: 'http: a caller got 5xx. See docs/operations.md',
    metric: api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
    threshold: 0,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });

/** Longest call of a function behind the API: it answers after 30 seconds at the latest. */
export const HTTP_TIMEOUT = Duration.seconds(15);
