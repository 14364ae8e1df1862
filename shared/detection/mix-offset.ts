/** One source of a week: events out of its opportunities. */
export interface Stratum {
  readonly source: string;
  readonly events: number;
  readonly exposure: number;
}

/** Weeks after which what a source taught counts half. */
const HALF_LIFE = 52;
const FADING = 0.5 ** (1 / HALF_LIFE);
/** The pooled rate is worth so many events of a source. */
const PRIOR_EVENTS = 2;
const RAREST = 1e-6;

/** What was seen of the sources so far, older weeks faded. */
interface Learned {
  readonly sources: Map<string, { events: number; exposure: number }>;
  events: number;
  exposure: number;
}

/**
 * Offsets (log-odds) of a proportion over several sources for what their mix alone does: by indirect standardisation,
 * a week expects of each source its own rate, learned from the weeks before and shrunk to the pooled rate. Each week
 * is compared with the week before at the same rates and the steps are added up, so that what is learned later of a
 * source moves no level.
 *
 * @param weeks sources of each week, ascending; those without opportunities may be left out
 * @returns one offset for each week, 0 for the first
 * @example source B has ten times the defects of A: [A 90, B 10] then [A 50, B 50] // [.., .., +1.2]
 */
export function mixOffsets(weeks: readonly (readonly Stratum[])[]): readonly number[] {
  const learned: Learned = { sources: new Map(), events: 0, exposure: 0 };
  let offset = 0;
  return weeks.map((week, at) => {
    const before = weeks[at - 1];
    if (before && learned.events > 0) offset += expectedLogit(week, learned) - expectedLogit(before, learned);
    learn(learned, week);
    return offset;
  });
}

function expectedLogit(week: readonly Stratum[], learned: Learned): number {
  const pooled = learned.events / learned.exposure;
  let expected = 0;
  let exposure = 0;
  for (const one of week) {
    const known = learned.sources.get(one.source) ?? { events: 0, exposure: 0 };
    const rate = (known.events + PRIOR_EVENTS) / (known.exposure + PRIOR_EVENTS / pooled);
    expected += one.exposure * rate;
    exposure += one.exposure;
  }
  if (exposure <= 0) return Math.log(pooled / (1 - pooled + RAREST));
  const share = Math.min(1 - RAREST, Math.max(RAREST, expected / exposure));
  return Math.log(share / (1 - share));
}

function learn(learned: Learned, week: readonly Stratum[]): void {
  learned.events *= FADING;
  learned.exposure *= FADING;
  for (const known of learned.sources.values()) {
    known.events *= FADING;
    known.exposure *= FADING;
  }
  for (const { source, events, exposure } of week) {
    const known = learned.sources.get(source) ?? { events: 0, exposure: 0 };
    known.events += events;
    known.exposure += exposure;
    learned.sources.set(source, known);
    learned.events += events;
    learned.exposure += exposure;
  }
}
