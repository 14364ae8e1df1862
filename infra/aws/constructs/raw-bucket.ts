import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface RawBucketProps {
  readonly keepData: boolean;
  /** Is told of every object under `exports/`. */
  readonly importQueue: Queue;
}

/** Exports and large bodies until they are read; rejected rows and bodies that nobody could read, redacted. What is too old, the function sweep removes. */
export class RawBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: RawBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: props.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    // The plain resource, not `addEventNotification`: that would add a function of its own to the stack.
    const bucket = this.bucket.node.defaultChild;
    if (!(bucket instanceof CfnBucket))
      throw new Error('Cannot add the notification: the bucket must be a CfnBucket');
    bucket.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          queue: props.importQueue.queueArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: 'exports/' }] } },
        },
      ],
    };
    const { statementAdded, policyDependable } = props.importQueue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [props.importQueue.queueArn],
        // By account, not by bucket: the bucket needs the policy first, so the policy cannot name it.
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (statementAdded && policyDependable) bucket.node.addDependency(policyDependable);
  }
}
