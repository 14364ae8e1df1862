import type { QualityConfig } from '../config/quality-config.ts';

/** Whose data are shown. @param sample all there is to see is sample data */
export const organisationName = (
  { organisation, sampleOrganisation }: Pick<QualityConfig, 'organisation' | 'sampleOrganisation'>,
  sample: boolean,
): string => (sample ? (sampleOrganisation ?? organisation) : organisation);
