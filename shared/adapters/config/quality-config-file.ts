import { readFileSync } from 'node:fs';
import { qualityConfigSchema, type QualityConfig } from '../../config/quality-config.ts';

/**
 * The parsed `quality.yaml`, as JSON beside the code.
 * @throws ZodError when it was not made by the configuration loader
 */
export const readQualityConfigFile = (path: string): QualityConfig =>
  qualityConfigSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
