/** @example total([{ size: 2 }, { size: 3 }], (one) => one.size) // 5 */
export const total = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
