import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, it, vi } from 'vitest';
import { stages, type StageId } from '../../infra/aws/stages.ts';
import { appOf } from '../support/synthesised.ts';

/** Findings of the AwsSolutions rules that stand, each with its reason. */
const accepted: Readonly<Record<string, string>> = {
  'AwsSolutions-SMG4': 'The pepper keys the hashes for ever: with another one, nothing is found again',
  'AwsSolutions-S1':
    'No access log of buckets that only our functions and the CDN reach; CloudTrail data events can be added',
  'AwsSolutions-IAM5[Resource::<RawBucket672A0DBB.Arn>/bodies/*]':
    'Objects of one folder: their names are hashes',
  'AwsSolutions-IAM5[Resource::<RawBucket672A0DBB.Arn>/exports/*]':
    'Objects of one folder: people choose their names',
  'AwsSolutions-IAM5[Resource::<RawBucket672A0DBB.Arn>/rejected/*]': 'Objects of one folder: named by job',
  'AwsSolutions-IAM5[Resource::<RawBucket672A0DBB.Arn>/quarantine/*]': 'Objects of one folder: named by hash',
  'AwsSolutions-IAM5[Resource::<FunctionscalibrateFunctionB2EC38D6.Arn>:*]':
    'Versions of the one function that the schedule calls',
  'AwsSolutions-SQS3': 'It is the dead-letter queue of the schedules',
  'AwsSolutions-IAM5[Resource::<FunctionsrollupFunctionF2F45A70.Arn>:*]':
    'Versions of the one function that the schedule calls',
  'AwsSolutions-IAM5[Resource::<FunctionssweepFunctionDFE96253.Arn>:*]':
    'Versions of the one function that the schedule calls',
  'AwsSolutions-IAM5[Resource::<FunctionspublishFunction1F727039.Arn>:*]':
    'Versions of the one function that the schedule calls',
  'AwsSolutions-APIG4': 'Webhooks prove themselves by signature; health and the description hold no data',
  'AwsSolutions-CFR1': 'Customers and owners may be anywhere',
  'AwsSolutions-CFR2': 'A web application firewall is a choice of the owner: it costs more than all the rest',
  'AwsSolutions-CFR3': 'Access to the API is logged at the API',
  'AwsSolutions-CFR4':
    'The certificate of cloudfront.net; with a domain of your own set the minimum to TLS 1.2',
};

interface Report {
  readonly pluginReports: readonly { readonly violations: readonly { readonly ruleName: string }[] }[];
}

it.each(Object.keys(stages) as StageId[])(
  'the stack of %s has no finding without a reason, and no reason without a finding',
  (id) => {
    // The findings are printed too; the report says the same in order.
    const quiet = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const { app } = appOf(id);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).toThrow('AwsSolutions');
    quiet.mockRestore();
    const report = JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')) as Report;
    const found = report.pluginReports.flatMap(({ violations }) => violations.map((one) => one.ruleName));
    expect([...new Set(found)].toSorted()).toEqual(Object.keys(accepted).toSorted());
  },
);
