import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { readDeploymentConfig, type DeploymentConfig } from '../../infra/aws/deployment-config.ts';
import { SignalsStack } from '../../infra/aws/signals-stack.ts';
import { stages, type Stage, type StageId } from '../../infra/aws/stages.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

interface CdkFile {
  readonly context: Readonly<Record<string, unknown>>;
}

/**
 * The app of one stage with the flags of cdk.json, without bundling the functions.
 * @param change what `quality.yaml` would say instead
 */
export function appOf(
  id: StageId,
  change: Partial<DeploymentConfig> = {},
): {
  readonly app: App;
  readonly stack: SignalsStack;
  readonly config: DeploymentConfig;
} {
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as CdkFile;
  const folder = mkdtempSync(join(tmpdir(), 'synth-'));
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] }, outdir: folder });
  const stage: Stage = stages[id];
  const config = { ...readDeploymentConfig(stage.configFile, join(folder, 'quality.json')), ...change };
  return { app, stack: new SignalsStack(app, `quality-signals-${id}`, { stage, config }), config };
}

/** All resources of one stage by their logical id. */
export function resourcesOf(
  id: StageId,
  change: Partial<DeploymentConfig> = {},
): {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly config: DeploymentConfig;
} {
  const { stack, config } = appOf(id, change);
  const template = Template.fromStack(stack).toJSON() as {
    readonly Resources: Readonly<Record<string, Resource>>;
    readonly Outputs: Readonly<Record<string, unknown>>;
  };
  return { resources: new Map(Object.entries(template.Resources)), outputs: template.Outputs, config };
}
