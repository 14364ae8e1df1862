import { Duration, Stack } from 'aws-cdk-lib';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib';
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

/** One HTTP API: webhooks prove themselves by signature, readers by token or IAM, and nothing else is open. */
export class HttpFront extends Construct {
  readonly url: string;
  readonly domain: string;

  constructor(scope: Construct, id: string, props: HttpFrontProps) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      description: 'quality-signals: webhooks and read API',
      defaultAuthorizer: authorizerOf(props.reader),
    });
    const open = new HttpNoneAuthorizer();
    const hooks = new HttpLambdaIntegration('Hooks', props.receive);
    const reading = new HttpLambdaIntegration('Reading', props.api);
    // HEAD and GET are handshakes of vendors; the signature is checked in the function, over the raw bytes.
    const methods = [HttpMethod.POST, HttpMethod.GET, HttpMethod.HEAD];
    api.addRoutes({ path: '/v1/hooks/{source}', methods, integration: hooks, authorizer: open });
    for (const path of openPaths) {
      api.addRoutes({ path, methods: [HttpMethod.GET], integration: reading, authorizer: open });
    }
    api.addRoutes({ path: '/v1/{proxy+}', methods: [HttpMethod.GET], integration: reading });
    limit(this, api, props.logRetention);
    this.url = api.apiEndpoint;
    this.domain = `${api.apiId}.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`;
  }
}

const authorizerOf = (reader: HttpFrontProps['reader']): IHttpRouteAuthorizer =>
  reader
    ? new HttpJwtAuthorizer('Reader', reader.issuer, { jwtAudience: [...reader.audience] })
    : new HttpIamAuthorizer();

/** Throttling for everybody together, and an access log without query strings: they may hold a token. */
function limit(scope: Construct, api: HttpApi, retention: RetentionDays): void {
  const stage = api.defaultStage?.node.defaultChild;
  if (!(stage instanceof CfnStage)) throw new Error('Cannot limit the API: its stage must be a CfnStage');
  const log = new LogGroup(scope, 'AccessLog', { retention, removalPolicy: RemovalPolicy.DESTROY });
  stage.defaultRouteSettings = { throttlingBurstLimit: 400, throttlingRateLimit: 200 };
  stage.accessLogSettings = {
    destinationArn: log.logGroupArn,
    format: JSON.stringify({
      requestId: '$context.requestId',
      time: '$context.requestTime',
      route: '$context.routeKey',
      status: '$context.status',
      latencyMs: '$context.responseLatency',
      bytes: '$context.responseLength',
    }),
  };
}

/** Longest call of a function behind the API: it answers after 30 seconds at the latest. */
export const HTTP_TIMEOUT = Duration.seconds(15);
