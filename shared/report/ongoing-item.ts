import type { QualityConfig } from '../config/quality-config.ts';
import type { Signal } from '../domain/signal.ts';
import { aspectName } from './aspect-name.ts';
import { measureItem } from './measure-item.ts';
import { ownerOf } from './owner-of.ts';
import type { OngoingItem } from './weekly-report.ts';

/** A signal that was told before: a line, since its card was in the report of the week in which it was news. */
export function ongoingItem(
  { verdict, explanation, owner, also = [] }: Signal,
  config: Pick<QualityConfig, 'aspects' | 'owners' | 'goals'>,
): OngoingItem {
  const current = ownerOf(config, verdict.product, verdict.aspect) ?? owner;
  return {
    ...measureItem(verdict, aspectName(config, verdict.aspect)),
    ...(current === undefined ? {} : { owner: current }),
    newsWeek: verdict.newsWeek ?? verdict.week,
    explanation,
    also: also.map((one) => measureItem(one, aspectName(config, one.aspect))),
  };
}
