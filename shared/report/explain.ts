import { ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import type { DecidingWindow } from '../domain/verdict.ts';

const whole = new Intl.NumberFormat('en');
const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * A verdict in plain words: what was counted in the deciding weeks, what was expected, what is usual, and since when.
 *
 * @param aspect name for people
 * @example '4 weeks together: 31 of 640 mention a delivery defect, expected 15.2 (2.0 times), usual up to 24; started about week 32'
 */
export function explain(verdict: PublishedVerdict, aspect: string): string {
  const { window = verdict, windowWeeks = 1, source, onset, week } = verdict;
  const span = windowWeeks === 1 ? 'This week' : `${String(windowWeeks)} weeks together`;
  const where = source === ALL_SOURCES ? '' : ` from ${source}`;
  const counted = whatIsCounted(verdict, window, aspect.toLowerCase());
  const started =
    onset !== undefined && onset !== week ? `; started about week ${String(Number(onset.slice(6)))}` : '';
  return `${span}: ${counted}${where}, expected ${expectedOf(window)}${usualOf(verdict, window)}${started}`;
}

function whatIsCounted(
  verdict: PublishedVerdict,
  { events, exposure = 0 }: DecidingWindow,
  aspect: string,
): string {
  const count = whole.format(events);
  const overall = verdict.aspect === OVERALL;
  if (verdict.kind === 'count') {
    const complaints = `${count} ${events === 1 ? 'complaint' : 'complaints'}`;
    return overall ? complaints : `${complaints} about ${aspect}`;
  }
  const verb = events === 1 ? 'mentions' : 'mention';
  const defect = overall ? 'a defect' : `${/^(?:[aeio]|u(?!s))/.test(aspect) ? 'an' : 'a'} ${aspect} defect`;
  return `${count} of ${whole.format(exposure)} ${verb} ${defect}`;
}

const expectedOf = ({ events, expected }: DecidingWindow): string =>
  events > 0 && expected > 0
    ? `${oneDecimal.format(expected)} (${oneDecimal.format(events / expected)} times)`
    : oneDecimal.format(expected);

/** The end of the usual range that the weeks went towards; nothing is unusually few where 0 is usual. */
function usualOf({ direction }: PublishedVerdict, { lower, upper }: DecidingWindow): string {
  if (direction === undefined || (direction === 'down' && lower === 0)) return '';
  return direction === 'up'
    ? `, usual up to ${whole.format(upper)}`
    : `, usual ${whole.format(lower)} or more`;
}
