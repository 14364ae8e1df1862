import { createCalibratedScorer } from '../../../functions/score/calibrated-scorer.ts';
import { createCalibrationReader } from '../../../shared/adapters/dynamo/calibrations.ts';
import { systemClock } from '../../../shared/adapters/system-clock.ts';
import type { QualityConfig } from '../../../shared/config/quality-config.ts';
import type { DryRun, GivenDryRun } from '../../../shared/domain/dry-run.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import type { OpenData } from '../open-data.ts';
import { namesOf } from '../provision.ts';
import { dryRun } from '../sources/dry-run.ts';
import { findSource } from '../sources/known-source.ts';

/** Reads a body as the pipeline would, with what ratings taught. @returns a failure when there is no such source */
export type TryBody = (given: GivenDryRun) => Promise<Result<DryRun>>;

/** Dry runs with the settings and the scorer of a stack. */
export function openDryRuns(
  { dynamo }: Pick<OpenData['clients'], 'dynamo'>,
  environment: OpenData['environment'],
  config: QualityConfig,
): TryBody {
  const calibrations = createCalibrationReader(dynamo, namesOf(environment).TABLE_NAME);
  const scorerOf = createCalibratedScorer(calibrations, systemClock);
  return async ({ source, body, headers }) => {
    const settings = findSource(config, source);
    if (!settings.ok) return settings;
    const call = { body: Buffer.from(body), headers };
    return ok(dryRun(call, { settings: settings.value, config, scorer: await scorerOf(config) }));
  };
}
