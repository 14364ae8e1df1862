import { App } from 'aws-cdk-lib';
import { readDeploymentConfig } from './deployment-config.ts';
import { SignalsStack } from './signals-stack.ts';
import { isStageId, stages, type Stage } from './stages.ts';

const app = new App();
const wanted: unknown = app.node.tryGetContext('stage') ?? 'dev';
if (typeof wanted !== 'string' || !isStageId(wanted)) {
  throw new Error(
    `Cannot find the stage: it must be one of ${Object.keys(stages).join(', ')}, got ${String(wanted)}`,
  );
}
const stage: Stage = stages[wanted];
new SignalsStack(app, `quality-signals-${stage.id}`, {
  stage,
  config: readDeploymentConfig(stage.configFile, `cdk.out/quality-${stage.id}.json`),
  terminationProtection: stage.keepData,
  description: 'quality-signals: customer feedback in, weekly quality signals out',
});
