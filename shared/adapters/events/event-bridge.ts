import { setTimeout as pause } from 'node:timers/promises';
import {
  PutEventsCommand,
  type EventBridgeClient,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import type { CloudEvent, EventBus } from '../../ports/infrastructure.ts';

/** Limit of PutEvents. */
const MAX_ENTRIES = 10;
const MAX_ROUNDS = 5;

/** CloudEvents as the detail of EventBridge events; entries that failed are sent again. */
export const createEventBridgeBus = (client: EventBridgeClient, busName: string): EventBus => ({
  async publish(events) {
    for (let start = 0; start < events.length; start += MAX_ENTRIES) {
      await putEntries(
        client,
        events.slice(start, start + MAX_ENTRIES).map((event) => toEntry(event, busName)),
      );
    }
  },
});

const toEntry = (event: CloudEvent, EventBusName: string): PutEventsRequestEntry => ({
  EventBusName,
  Source: event.source,
  DetailType: event.type,
  Time: new Date(event.time),
  Detail: JSON.stringify(event),
});

async function putEntries(
  client: EventBridgeClient,
  entries: readonly PutEventsRequestEntry[],
): Promise<void> {
  let waiting = [...entries];
  for (let round = 1; ; round += 1) {
    const { Entries = [] } = await client.send(new PutEventsCommand({ Entries: waiting }));
    const refused = waiting.filter((_, index) => Entries[index]?.ErrorCode !== undefined);
    if (refused.length === 0) return;
    if (round === MAX_ROUNDS) {
      throw new Error(
        `Cannot publish events: all must be accepted, got ${String(refused.length)} refused after ${String(round)} tries`,
      );
    }
    waiting = refused;
    await pause(50 * 2 ** round);
  }
}
