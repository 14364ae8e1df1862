/**
 * The known name that differs least from what was typed (Levenshtein distance).
 *
 * @returns undefined when nothing is near: more than a third of the letters differ (at least 2 may)
 * @example nearestName('prodct', ['product', 'period']) // 'product'
 */
function nearestName(typed: string, names: readonly string[]): string | undefined {
  const allowed = Math.max(2, Math.floor(typed.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const distance = name.toLowerCase().startsWith(`${typed.toLowerCase()} `)
      ? 1 // the first of several words
      : distanceOf(typed.toLowerCase(), name.toLowerCase());
    if (distance <= allowed && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** ` (did you mean product?)` or nothing. */
export function didYouMean(typed: string, names: readonly string[], prefix = ''): string {
  const name = nearestName(typed, names);
  return name === undefined ? '' : ` (did you mean ${prefix}${name}?)`;
}

function distanceOf(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
