import type { Environment } from '../../shared/adapters/client-settings.ts';
import { connect, disconnect, type Clients } from './connect.ts';
import { PEPPER_SECRET, type DataFolder } from './data-folder.ts';
import { startEmulators, type Emulators } from './emulator-process.ts';
import { provision, type Provisioned } from './provision.ts';

/** Table, queues and bucket, ready to be used. */
export interface Servers {
  readonly clients: Clients;
  /** What a function is given; enough for another process to work on the same data. */
  readonly environment: Readonly<Record<string, string>>;
  readonly names: Provisioned;
  close(): Promise<void>;
}

/** Seconds after which a message that was not deleted comes again. */
export const VISIBILITY_SECONDS = 60;

export interface ServerOptions {
  readonly folder: DataFolder;
  /** Tables, queues and objects are gone afterwards; the files of the folder stay. */
  readonly inMemory?: boolean | undefined;
  /** A child process died, and nothing can go on: says so in one sentence. */
  readonly onLost: (sentence: string) => void;
}

export async function startServers({ folder, inMemory, onLost }: ServerOptions): Promise<Servers> {
  const emulators = await startEmulators(inMemory === true ? undefined : folder.storage);
  emulators.onLost(onLost);
  const base = environmentOf(folder, emulators);
  const clients = connect(base);
  const names = await provision(clients, {
    tableName: 'feedback',
    bucketName: 'raw',
    visibilitySeconds: VISIBILITY_SECONDS,
  });
  return {
    clients,
    names,
    environment: { ...base, ...names },
    async close() {
      disconnect(clients);
      await emulators.close();
    },
  };
}

const environmentOf = (folder: DataFolder, emulators: Emulators): Readonly<Record<string, string>> =>
  ({
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: emulators.dynamoDb,
    AWS_ENDPOINT_URL_SQS: emulators.queues,
    AWS_ENDPOINT_URL_S3: emulators.queues,
    COMPACTION_URL: emulators.compaction,
    AWS_SKIP_SIGNATURES: 'true',
    QUALITY_CONFIG_FILE: folder.configFile,
    SECRETS_FILE: folder.secretsFile,
    PEPPER_SECRET,
    OUTBOX_FOLDER: folder.outbox,
  }) satisfies Environment;
