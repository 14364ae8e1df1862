import { fail } from '../../../shared/domain/result.ts';
import type { QualityConfig } from '../../../shared/config/quality-config.ts';
import type { Operator } from '../http/operator-routes.ts';
import type { OpenData } from '../open-data.ts';
import { signalJudge } from '../signal-judge.ts';
import { openCorrections } from './corrections.ts';
import { openDeadLetters } from './dead-letters.ts';
import { openDryRuns } from './dry-runs.ts';
import { openQuarantine } from './quarantine.ts';

/** All that a person may do with a stack. */
export function createOperator(
  clients: OpenData['clients'],
  environment: OpenData['environment'],
  config: QualityConfig,
): Operator {
  const letters = openDeadLetters(clients.sqs, environment);
  const quarantine = openQuarantine(clients, environment, () => Promise.resolve(config));
  return {
    judge: signalJudge(clients, environment),
    correct: openCorrections(clients, environment, config),
    tryBody: openDryRuns(clients, environment, config),
    deadLetters: letters.list,
    replayDeadLetter: letters.replay,
    async replayQuarantined(id) {
      const item = (await quarantine.list()).find((one) => one.id === id);
      return item ? quarantine.replay(item) : fail(`there is no delivery ${id} in quarantine`);
    },
  };
}
