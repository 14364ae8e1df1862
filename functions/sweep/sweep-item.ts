import { sweptRevisionOf } from '../../shared/domain/stored-feedback.ts';
import { withoutText } from '../../shared/domain/swept-feedback.ts';
import type { Expired } from '../../shared/ports/retained.ts';
import { withoutAllWords } from '../../shared/report/erase-words.ts';
import type { SweepPorts } from './sweep-ports.ts';

/**
 * Removes one thing. What changed since it was read stays: the next pass looks at it again.
 * @returns how many were removed
 */
export async function sweepItem(ports: SweepPorts, expired: Expired): Promise<number> {
  switch (expired.kind) {
    case 'feedbackText': {
      const { seen } = expired;
      const next = sweptRevisionOf(seen.revision);
      return (await ports.scored.replace(seen, withoutText(seen.feedback), next)) ? 1 : 0;
    }
    case 'reportWords':
      return ports.publications.rewrite(expired.week, withoutAllWords);
    case 'quarantine': {
      const { item } = expired;
      if (item.key !== '') await ports.objects.remove(item.key);
      await ports.quarantine.release(item);
      return 1;
    }
    case 'jobs':
      await ports.items.removeJob(expired.id);
      return 1;
    case 'received':
    case 'deliveries':
      await ports.items.removeRecord(expired.key);
      return 1;
  }
}
