import { formatRange, formatValue } from '../../../shared/charts/format-value.ts';
import type { MeasureItem } from '../../../shared/report/weekly-report.ts';
import type { Words } from './en.ts';
import { count, ratio, unitOf } from './format.ts';

interface MeasureText {
  /** '8.2%' */
  readonly value: string;
  /** '2.5–7.9%'; a dash while there is no usual range. */
  readonly range: string;
  /** '50 of 612 feedback' or 'complaints' */
  readonly volume: string;
  /** '1.8' */
  readonly effect: string | undefined;
}

type Numbers = Pick<
  MeasureItem,
  'kind' | 'value' | 'lower' | 'upper' | 'events' | 'exposure' | 'effect' | 'verdict'
>;

/** The numbers of a measure as people read them. */
export function measureText(item: Numbers, words: Words): MeasureText {
  const unit = unitOf(item.kind);
  const events = count(item.events, words);
  return {
    value: formatValue(item.value, unit, words.locale),
    range:
      item.verdict === 'insufficient'
        ? '–'
        : formatRange(Math.max(0, item.lower), item.upper, unit, words.locale),
    volume:
      item.exposure === undefined
        ? words.events(item.events)
        : words.shareVolume(words.of(events, count(item.exposure, words))),
    effect: item.effect === undefined ? undefined : ratio(item.effect, words),
  };
}
