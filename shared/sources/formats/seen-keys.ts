const FIRST_SLOTS = 1_024;

/**
 * Remembers which keys were there: 8 bytes and some room for each, so that a file of two million keys needs 64 MB at
 * most. Keys are told apart by 52 bits: among two million, two that are taken for one have a chance of 1 in 2,000.
 */
export class SeenKeys {
  #slots = new Float64Array(FIRST_SLOTS);
  #count = 0;

  add(key: string): void {
    if (this.has(key)) return;
    if (2 * this.#count >= this.#slots.length) this.#grow();
    this.#put(hashOf(key));
    this.#count += 1;
  }

  has(key: string): boolean {
    const hash = hashOf(key);
    return this.#slots[this.#slotOf(hash)] === hash;
  }

  /** The slot of a hash, or the free one where it belongs. */
  #slotOf(hash: number): number {
    let slot = hash % this.#slots.length;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) % this.#slots.length;
    return slot;
  }

  #put(hash: number): void {
    this.#slots[this.#slotOf(hash)] = hash;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(2 * before.length);
    for (const hash of before) if (hash !== 0) this.#put(hash);
  }
}

/** Two FNV-1a hashes side by side, 20 and 32 bits; never 0. */
function hashOf(key: string): number {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < key.length; at++) {
    high = Math.imul(high ^ key.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ key.charCodeAt(at), 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0) || 1;
}
