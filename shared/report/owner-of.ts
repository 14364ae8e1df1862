import type { QualityConfig } from '../config/quality-config.ts';

type Owners = Pick<QualityConfig, 'owners' | 'goals'>;

/**
 * Who takes care of a product's aspect: the most specific line of `owners` wins (product and aspect, then
 * product, then aspect, then a line without conditions; the first of equals); without any, the owner of its goal.
 *
 * @example ownerOf({ owners: [{ name: 'Ann' }, { name: 'Ben', aspect: 'delivery' }], goals: [] }, 'Kettle', 'delivery') // 'Ben'
 */
export function ownerOf(config: Owners, product: string, aspect: string): string | undefined {
  let best: { readonly name: string; readonly weight: number } | undefined;
  for (const owner of config.owners) {
    if (owner.product !== undefined && owner.product !== product) continue;
    if (owner.aspect !== undefined && owner.aspect !== aspect) continue;
    const weight = (owner.product === undefined ? 0 : 2) + (owner.aspect === undefined ? 0 : 1);
    if (!best || weight > best.weight) best = { name: owner.name, weight };
  }
  return best?.name ?? config.goals.find((goal) => goal.product === product && goal.aspect === aspect)?.owner;
}
