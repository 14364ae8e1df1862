import { ALL_SOURCES } from '../domain/aspect-id.ts';
import type { Publication } from '../domain/publication.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import { measureItem } from './measure-item.ts';
import type { MeasureItem } from './weekly-report.ts';

const measureOf = ({ product, aspect }: PublishedVerdict): string => JSON.stringify([product, aspect]);

/** One line per measure under watch, that of all sources before a single one; none for what signals anyway. */
export function watchItems(
  { signals, watches }: Pick<Publication, 'signals' | 'watches'>,
  nameOf: (aspect: string) => string,
): readonly MeasureItem[] {
  const told = new Set(signals.flatMap(({ verdict, also = [] }) => [verdict, ...also].map(measureOf)));
  const rank = ({ source }: PublishedVerdict): number => (source === ALL_SOURCES ? 0 : 1);
  const shown = new Map<string, PublishedVerdict>();
  for (const watch of [...watches].sort((a, b) => rank(a) - rank(b) || (a.p ?? 1) - (b.p ?? 1))) {
    const measure = measureOf(watch);
    if (!told.has(measure) && !shown.has(measure)) shown.set(measure, watch);
  }
  return [...shown.values()].map((watch) => measureItem(watch, nameOf(watch.aspect)));
}
