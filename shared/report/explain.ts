import { ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import type { Verdict } from '../domain/verdict.ts';

const whole = new Intl.NumberFormat('en');
const oneDecimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * A verdict in plain words: what was counted, what was expected, and since when.
 *
 * @param window verdicts of the deciding weeks, this week included, oldest first
 * @param aspect name for people
 * @example '4 weeks together: 31 of 640 mention a delivery defect, expected 15.2 (2.0 times); started about week 32'
 */
export function explain(verdict: PublishedVerdict, window: readonly Verdict[], aspect: string): string {
  const weeks = Math.max(1, window.length);
  const sum = (pick: (week: Verdict) => number): number => window.reduce((all, week) => all + pick(week), 0);
  const events = window.length === 0 ? verdict.events : sum((week) => week.events);
  const exposure = window.length === 0 ? (verdict.exposure ?? 0) : sum((week) => week.exposure ?? 0);
  const span = weeks === 1 ? 'This week' : `${String(weeks)} weeks together`;
  const where = verdict.source === ALL_SOURCES ? '' : ` from ${verdict.source}`;
  const counted = whatIsCounted(verdict, events, exposure, aspect.toLowerCase());
  const expected = expectedOf(verdict, events, sum((week) => week.expected) || verdict.expected);
  const onset =
    verdict.onset !== undefined && verdict.onset !== verdict.week
      ? `; started about week ${String(Number(verdict.onset.slice(6)))}`
      : '';
  return `${span}: ${counted}${where}, expected ${expected}${onset}`;
}

function whatIsCounted(verdict: PublishedVerdict, events: number, exposure: number, aspect: string): string {
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

/** Observed / expected of the deciding window gives what was expected in it. */
function expectedOf(verdict: PublishedVerdict, events: number, sum: number): string {
  const { effect } = verdict;
  if (effect === undefined || !Number.isFinite(effect) || effect <= 0) return oneDecimal.format(sum);
  return `${oneDecimal.format(events / effect)} (${oneDecimal.format(effect)} times)`;
}
