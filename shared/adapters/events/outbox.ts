import { join } from 'node:path';
import type { EventBus } from '../../ports/infrastructure.ts';
import { writeFileWhole } from '../write-file-whole.ts';

/** Stands for the event bus locally: one CloudEvent per file, named by its id, so that a repetition replaces it. */
export const createEventOutbox = (folder: string): EventBus => ({
  async publish(events) {
    for (const event of events) {
      const path = join(folder, 'events', `${encodeURIComponent(event.id)}.json`);
      await writeFileWhole(path, `${JSON.stringify(event, null, 2)}\n`);
    }
  },
});
