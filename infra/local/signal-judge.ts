import { createOwnerVerdicts } from '../../shared/adapters/dynamo/owner-verdicts.ts';
import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import type { GivenVerdict, OwnerVerdict } from '../../shared/domain/owner-verdict.ts';
import type { Result } from '../../shared/domain/result.ts';
import { judgeSignal } from '../../shared/queries/judge-signal.ts';
import type { OpenData } from './open-data.ts';
import { namesOf } from './provision.ts';

/** Stores owners' verdicts in the table of a stack. */
export function signalJudge(
  clients: Pick<OpenData['clients'], 'dynamo'>,
  environment: OpenData['environment'],
): (given: GivenVerdict) => Promise<Result<OwnerVerdict>> {
  const parts = [clients.dynamo, namesOf(environment).TABLE_NAME] as const;
  const table = { ...createPublications(...parts), ...createOwnerVerdicts(...parts) };
  return (given) => judgeSignal({ table, clock: systemClock }, given);
}
