import type { RetainedKind } from '../../shared/domain/retention.ts';
import type { Cutoffs } from '../../shared/ports/retained.ts';
import type { SweptCounts } from './receipt.ts';
import type { SweepPorts } from './sweep-ports.ts';

/** Folders of the bucket. Bodies in quarantine go with their items, and here when an item went without its body. */
const folders = {
  'exports/': 'exports',
  'bodies/': 'bodies',
  'rejected/': 'rejectedRows',
  'quarantine/': 'quarantine',
} as const satisfies Readonly<Record<string, RetainedKind>>;

/** Removes objects that nobody wrote since; one that is replaced meanwhile stays. */
export async function sweepObjects(
  { objects }: Pick<SweepPorts, 'objects'>,
  cutoffs: Cutoffs,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Partial<SweptCounts>> {
  const counts: Partial<Record<RetainedKind, number>> = {};
  for (const [folder, kind] of Object.entries(folders)) {
    const before = cutoffs[kind];
    if (before === undefined) continue;
    let count = 0;
    for await (const { key, etag } of objects.writtenBefore(folder, before)) {
      if (!dryRun) await objects.remove(key, { etag });
      count += 1;
    }
    // A body in quarantine is counted with its item.
    if (kind !== 'quarantine') counts[kind] = count;
  }
  return counts;
}
