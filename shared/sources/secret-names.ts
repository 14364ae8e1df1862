import type { SourceSettings } from '../config/quality-config.ts';
import { isSourceType, sources } from './index.ts';
import type { Source } from './source.ts';

const pluginOf = (type: string): Source | undefined => (isSourceType(type) ? sources[type] : undefined);

/** Names of the secrets with the credentials for what webhook calls refer to. */
export function resourceSecretsOf({ type, options }: SourceSettings): readonly string[] {
  const resource = pluginOf(type)?.webhook?.resource;
  return resource === undefined ? [] : [resource.secretName(options)];
}

/** Names of the secrets with the credentials for the pulls of a source. */
export function pullSecretsOf({ type, options, pull }: SourceSettings): readonly string[] {
  const credentials = pluginOf(type)?.pull?.credentials;
  return pull === undefined || credentials === undefined ? [] : [credentials.secretName(options)];
}
