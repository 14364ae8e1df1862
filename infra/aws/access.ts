import type { Stack } from 'aws-cdk-lib';
import {
  allowDirtyIndex,
  allowEvents,
  allowMail,
  allowObjects,
  allowSecret,
  allowSecrets,
  allowSend,
  allowTable,
} from './constructs/permissions.ts';
import type { ProductFunctions } from './constructs/product-functions.ts';
import type { DeploymentConfig } from './deployment-config.ts';
import type { Store } from './store.ts';

/** What each function may do: the calls that its code makes, and no other. test/infra/access.test.ts compares them. */
export function allowAccess(
  stack: Stack,
  functions: ProductFunctions,
  { table, bucket, bus, pepper, feedback, imports, notify }: Store,
  config: DeploymentConfig,
): void {
  const receive = functions.get('receive');
  allowObjects(receive, bucket, 'bodies', ['PutObject']);
  allowSend(receive, feedback.queue);
  allowSecrets(stack, receive, config.sourceSecrets);

  const importing = functions.get('import');
  allowObjects(importing, bucket, 'exports', ['GetObject', 'DeleteObject']);
  allowObjects(importing, bucket, 'rejected', ['GetObject', 'PutObject']);
  allowSend(importing, feedback.queue);
  allowSend(importing, imports.queue);
  allowTable(importing, table, ['PutItem', 'Query']);

  const score = functions.get('score');
  allowTable(score, table, ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan']);
  allowObjects(score, bucket, 'bodies', ['GetObject', 'DeleteObject']);
  allowObjects(score, bucket, 'quarantine', ['GetObject', 'PutObject', 'DeleteObject']);
  allowObjects(score, bucket, 'rejected', ['GetObject', 'PutObject', 'DeleteObject']);
  allowSend(score, feedback.queue);
  allowSecret(score, pepper);
  allowSecrets(stack, score, config.resourceSecrets);

  const pull = functions.get('pull');
  allowTable(pull, table, ['GetItem', 'PutItem', 'Query']);
  allowSend(pull, feedback.queue);
  allowSecrets(stack, pull, config.pullSecrets);

  const rollUp = functions.get('roll-up');
  allowTable(rollUp, table, ['GetItem', 'PutItem', 'Query', 'UpdateItem']);
  allowDirtyIndex(rollUp, table);

  const publish = functions.get('publish');
  allowTable(publish, table, ['GetItem', 'PutItem', 'DeleteItem', 'Query']);
  allowSend(publish, notify.queue);
  allowEvents(publish, bus);

  const calibrate = functions.get('calibrate');
  allowTable(calibrate, table, ['GetItem', 'PutItem', 'Query']);
  allowSend(calibrate, feedback.queue);

  const sweep = functions.get('sweep');
  allowTable(sweep, table, ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan']);
  for (const folder of ['bodies', 'exports', 'quarantine', 'rejected'] as const) {
    // To remove only what is as it was listed, S3 asks for the right to read it.
    allowObjects(sweep, bucket, folder, ['GetObject', 'DeleteObject']);
  }

  const telling = functions.get('notify');
  allowTable(telling, table, ['GetItem', 'PutItem']);
  allowSecrets(stack, telling, config.channelSecrets);
  allowMail(stack, telling, config.mailFrom);

  allowTable(functions.get('api'), table, ['GetItem', 'Query']);
}
