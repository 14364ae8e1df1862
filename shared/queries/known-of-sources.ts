import type { QualityConfig } from '../config/quality-config.ts';
import { visibleProducts, type Product } from '../domain/product.ts';
import { addWeeks } from '../domain/week.ts';
import type { ProductReader, ReceivedReader, SourceReader, WeekReader } from '../ports/reader.ts';
import type { KnownOfSources } from '../report/source-health.ts';
import { FLOW_WEEKS, sourceFlows } from '../report/source-flow.ts';
import { lastCompletedWeek } from '../report/week-clock.ts';
import { mapLimit } from '../runtime/map-limit.ts';

const QUARANTINE_READ = 200;
const RECEIVED_READ = 20;
const PARALLEL = 8;

export interface SourceReaders extends ProductReader, WeekReader, SourceReader, ReceivedReader {}

/** All that tells whether sources can be believed. @param products that are shown */
export async function knownOfSources(
  readers: SourceReaders,
  { sources, timeZone }: Pick<QualityConfig, 'sources' | 'timeZone'>,
  { now, products }: { readonly now: string; readonly products?: readonly Product[] },
): Promise<KnownOfSources> {
  const through = lastCompletedWeek(now, timeZone);
  const shown = products ?? visibleProducts(await readers.products());
  const [activity, quarantined, received, weeks] = await Promise.all([
    readers.activity(),
    readers.quarantined(QUARANTINE_READ),
    mapLimit(sources, PARALLEL, ({ id }) => readers.received(id, RECEIVED_READ)),
    mapLimit(shown, PARALLEL, ({ product }) =>
      readers.weeks(product, addWeeks(through, -FLOW_WEEKS), through),
    ),
  ]);
  return {
    activity,
    quarantined,
    received: new Map(sources.map(({ id }, index) => [id, received[index] ?? []])),
    flows: sourceFlows(weeks.flat(), through),
    now,
    timeZone,
  };
}
