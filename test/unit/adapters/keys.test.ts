import { describe, expect, it } from 'vitest';
import { dirtyPartitionOf, dirtyPartitions } from '../../../shared/adapters/dynamo/keys.ts';

describe('dirtyPartitionOf()', () => {
  it('row 31: spreads the days of many products over all partitions of the index', () => {
    const products = Array.from({ length: 1_000 }, (_, number) => `Product ${String(number)} ä`);
    const counts = [...Map.groupBy(products, dirtyPartitionOf)].map(([partition, ones]) => {
      expect(dirtyPartitions).toContain(partition);
      return ones.length;
    });
    expect(counts).toHaveLength(4);
    for (const count of counts) expect(count).toBeLessThan(350);
  });
});
