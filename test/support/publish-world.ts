import type { PublishPorts } from '../../functions/publish/publish-ports.ts';
import { publishWeeks, type PublishSummary } from '../../functions/publish/publish-weeks.ts';
import { contentHash } from '../../shared/adapters/keyed-hash.ts';
import { qualityConfigSchema, type QualityConfig } from '../../shared/config/quality-config.ts';
import { notifyMessageSchema, type NotifyMessage } from '../../shared/domain/notify-message.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import type { CloudEvent } from '../../shared/ports/infrastructure.ts';
import { loadWeeklyReport } from '../../shared/queries/load-weekly-report.ts';
import type { DetectFamily } from '../../shared/report/judge-week.ts';
import type { WeeklyReport } from '../../shared/report/weekly-report.ts';
import { createMemoryTable, type MemoryTable } from './memory-weeks.ts';
import { simpleDetect } from './simple-detect.ts';

export interface PublishWorld extends MemoryTable {
  /** Events in the order of publication, repetitions included. */
  readonly events: CloudEvent[];
  readonly notices: NotifyMessage[];
  /** Calls of the detector. */
  readonly detections: { count: number };
  /** The detector, counted. */
  readonly detect: DetectFamily;
  config: QualityConfig;
  now: string;
  publish(): Promise<PublishSummary>;
  /** @throws Error when the week was not published */
  report(week: IsoWeek): Promise<WeeklyReport>;
}

/** Publish with everything around it in memory: Monday morning after 2026-W47, unless told otherwise. */
export function createPublishWorld(detect: DetectFamily = simpleDetect): PublishWorld {
  const memory = createMemoryTable();
  const events: CloudEvent[] = [];
  const notices: NotifyMessage[] = [];
  const detections = { count: 0 };
  const kill = (): void => {
    memory.writes.count += 1;
    if (memory.writes.count === memory.writes.failAt) throw new Error('Cannot go on: the process was killed');
  };
  const world: PublishWorld = {
    ...memory,
    events,
    notices,
    detections,
    detect: (...call) => {
      detections.count += 1;
      return detect(...call);
    },
    now: '2026-11-23T05:00:00.000Z',
    config: qualityConfigSchema.parse({ organisation: 'Northlight Home' }),
    publish: () => publishWeeks(ports),
    async report(week) {
      const found = await loadWeeklyReport(memory.table, world.config, { week, now: world.now });
      if (!found) throw new Error(`Cannot read the report of ${week}: it must be published`);
      return found;
    },
  };
  const ports: PublishPorts = {
    table: memory.table,
    clock: { now: () => world.now },
    config: () => world.config,
    detect: world.detect,
    bus: {
      async publish(list) {
        kill();
        events.push(...list);
      },
    },
    notifications: {
      send: async (body) => void notices.push(notifyMessageSchema.parse(body)),
      async sendAll(bodies) {
        kill();
        notices.push(...bodies.map((body) => notifyMessageSchema.parse(body)));
      },
    },
    hash: contentHash,
  };
  return world;
}
