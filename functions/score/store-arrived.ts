import type { FeedbackChange } from '../../shared/domain/feedback.ts';
import type { Limit } from '../../shared/runtime/limit.ts';
import type { Work } from './batch-work.ts';
import type { ScorePorts } from './score-ports.ts';
import { storeChanges } from './store-changes.ts';

interface Arrived {
  readonly source: string;
  readonly receivedAt: string;
  readonly delivery: string;
  readonly changes: readonly FeedbackChange[];
}

/** Changes that arrived together, stored as the configuration says. */
export async function storeArrived(
  ports: ScorePorts,
  { source, receivedAt, delivery, changes }: Arrived,
  limit: Limit,
  work: Work,
): ReturnType<typeof storeChanges> {
  const config = ports.config();
  const context = {
    source,
    receivedAt,
    delivery,
    limit,
    sample: config.sources.find(({ id }) => id === source)?.sample ?? false,
    hasher: await ports.hasher(),
    scorer: await ports.scorer(config),
    timeZone: config.timeZone,
  };
  return storeChanges(ports.table, changes, context, work);
}
