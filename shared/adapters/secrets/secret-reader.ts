import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SecretReader } from '../../ports/infrastructure.ts';
import { createSecretsFileReader } from './secrets-file.ts';
import { createSecretsManagerReader } from './secrets-manager.ts';

/** @param file secrets of the embedded stack; without it they come from Secrets Manager */
export const secretReaderOf = (file: string | undefined): SecretReader =>
  file === undefined ? createSecretsManagerReader(new SecretsManagerClient()) : createSecretsFileReader(file);
