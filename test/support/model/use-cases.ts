import { drainDirtyDays } from '../../../functions/roll-up/drain-dirty-days.ts';
import { scoreBatch } from '../../../functions/score/score-batch.ts';
import { silentLog } from '../memory-ports.ts';
import { createScoreBench } from '../score-bench.ts';
import { tablePorts, type ProtocolTable } from '../table-ports.ts';
import type { Process } from './process-tree.ts';

export const THRESHOLD = -300;
/** Takes a guard away from the ports of one process. */
export type Weaken = (table: ProtocolTable) => ProtocolTable;

const { ports } = createScoreBench();
const nothing = async (): Promise<undefined> => undefined;
/** What is not of the protocol answers at once. */
const beside = {
  ...ports,
  activity: { ...ports.activity, recordActivity: nothing },
  jobs: { ...ports.jobs, recordChunk: nothing },
};

/** The worker of the feedback queue with a batch of one message. @returns whether the message has to come again */
export const workOn =
  (message: unknown, weaken: Weaken): Process =>
  async (call) => {
    const table = weaken(tablePorts(call));
    const Records = [{ messageId: 'm', body: JSON.stringify(message) }];
    const answer = await scoreBatch({ ...beside, table, scored: table }, { Records });
    return answer.batchItemFailures.length > 0;
  };

/** The scheduled roll-up, which reads one feedback at a time. */
export const recompute =
  (weaken: Weaken): Process =>
  async (call) => {
    const table = weaken(tablePorts(call, 1));
    return drainDirtyDays(
      { table, log: silentLog, defectThreshold: () => THRESHOLD },
      { hasTime: () => true },
    );
  };
