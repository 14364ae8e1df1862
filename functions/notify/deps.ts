import { SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createDeliveryLog } from '../../shared/adapters/dynamo/delivery-log.ts';
import { createHttpSender } from '../../shared/adapters/http/sender.ts';
import { createMailOutbox } from '../../shared/adapters/mail/outbox.ts';
import { createSesSender } from '../../shared/adapters/mail/ses.ts';
import { secretReaderOf } from '../../shared/adapters/secrets/secret-reader.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { NotifyPorts } from './notify-ports.ts';

const name = z.string().min(1);
const schema = z.object({
  TABLE_NAME: name,
  QUALITY_CONFIG_FILE: name,
  SECRETS_FILE: name.optional(),
  OUTBOX_FOLDER: name.optional(),
});

export function createDeps(env: Environment): NotifyPorts {
  const { TABLE_NAME, QUALITY_CONFIG_FILE, SECRETS_FILE, OUTBOX_FOLDER } = readEnvironment(schema, env);
  return {
    clock: systemClock,
    config: createConfigReader(QUALITY_CONFIG_FILE),
    secrets: secretReaderOf(SECRETS_FILE),
    // With an outbox this is the embedded stack: a receiver may run beside it.
    http: createHttpSender({ allowLoopback: OUTBOX_FOLDER !== undefined }),
    mail: OUTBOX_FOLDER === undefined ? createSesSender(new SESv2Client()) : createMailOutbox(OUTBOX_FOLDER),
    deliveries: createDeliveryLog(createDynamoClient(env), TABLE_NAME),
    log: createLogger('notify', env),
  };
}
