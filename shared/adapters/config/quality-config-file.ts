import { readFileSync, statSync } from 'node:fs';
import { qualityConfigSchema, type QualityConfig } from '../../config/quality-config.ts';

/**
 * Reads the parsed `quality.yaml`, which is JSON beside the code. The file may be replaced while a function lives:
 * it is read anew when its time or size has changed.
 * @returns gives the present configuration
 * @throws ZodError when the file was not made by the configuration loader
 */
export function createConfigReader(path: string): () => QualityConfig {
  let read: { readonly version: string; readonly config: QualityConfig } | undefined;
  return () => {
    const { mtimeMs, size } = statSync(path);
    const version = `${String(mtimeMs)}/${String(size)}`;
    if (read?.version !== version) {
      read = { version, config: qualityConfigSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) };
    }
    return read.config;
  };
}
