import { foldDay } from '../../shared/domain/fold-day.ts';
import type { DayPartial } from '../../shared/domain/day-partial.ts';
import { idOf, type Oracle } from './oracle.ts';
import { CANARY, SOURCES } from './plan.ts';
import type { StoredState } from './stored-state.ts';

export interface Observed {
  readonly stored: StoredState;
  /** All that any process wrote. */
  readonly log: string;
  /** Threshold of a defect in thousandths, as the deployment has it. */
  readonly defectThreshold: number;
}

/** A sentence for each violation of I1 to I9, as `I1: ...`; empty when all of them hold. */
export function violationsOf(oracle: Oracle, observed: Observed): readonly string[] {
  return checks.flatMap(([name, check]) => check(oracle, observed).map((problem) => `${name}: ${problem}`));
}

type Check = (oracle: Oracle, observed: Observed) => readonly string[];

/** What was acknowledged is stored, with its newest words. */
const acknowledgedIsStored: Check = ({ live, broken }, { stored }) => {
  const found = new Map(
    stored.feedback.map(({ feedback }) => [idOf(feedback.source, feedback.externalId), feedback] as const),
  );
  const lost = [...live].flatMap(([id, expected]) => {
    const { text, rating, product, day } = found.get(id) ?? {};
    const isSame =
      text === expected.text &&
      rating?.value === expected.rating &&
      product === expected.product &&
      day === expected.day;
    return isSame
      ? []
      : [`${id} must be ${JSON.stringify(expected)}, got ${JSON.stringify(text ?? 'nothing')}`];
  });
  const unkept = [...broken].filter(
    (webhookId) => !SOURCES.some((source) => stored.quarantined.has(`${source}/${webhookId}`)),
  );
  return [...lost, ...unkept.map((webhookId) => `${webhookId} must be in quarantine`)];
};

/** What is stored was sent, and was neither deleted nor erased. */
const storedWasSent: Check = ({ live }, { stored }) =>
  stored.feedback
    .map(({ feedback }) => idOf(feedback.source, feedback.externalId))
    .filter((id) => !live.has(id))
    .map((id) => `${id} is stored and must not be`);

/** One live item per identity, where the identity says. */
const oneItemPerIdentity: Check = (_, { stored }) => {
  const seen = new Set<string>();
  return stored.feedback.flatMap(({ key, place, feedback }) => {
    const id = idOf(feedback.source, feedback.externalId);
    const identity = stored.identities.get(key);
    const problems = [
      ...(seen.has(id) ? [`${id} is stored twice`] : []),
      ...(identity?.place === place
        ? []
        : [`${id} lies in ${place}, its identity says ${String(identity?.place)}`]),
      ...(identity?.erased === true ? [`${id} is erased and stored`] : []),
    ];
    seen.add(id);
    return problems;
  });
};

/** All but the epoch, which says how often the day was added up. */
const bytesOf = ({ cells, scorers, arrivals = [] }: Omit<DayPartial, 'epoch'>): string =>
  JSON.stringify([cells, scorers, arrivals]);

/** Sums are those of a fold from scratch, byte for byte, and those of the oracle's own arithmetic. */
const sumsEqualFold: Check = ({ live }, { stored, defectThreshold }) => {
  const byPlace = Map.groupBy(stored.feedback, ({ place }) => place);
  const expected = Map.groupBy(live.values(), ({ product, day }) => `${product} ${day}`);
  const places = new Set([...stored.sums.keys(), ...byPlace.keys(), ...expected.keys()]);
  return [...places].flatMap((place) => {
    const sums = stored.sums.get(place) ?? { cells: [], scorers: [] };
    const fold = foldDay(
      (byPlace.get(place) ?? []).map(({ feedback }) => feedback),
      { epoch: 0, defectThreshold },
    );
    const overall = sums.cells.filter(({ aspect }) => aspect === 'overall');
    const counted = [
      overall.reduce((sum, { mentions }) => sum + mentions, 0),
      overall.reduce((sum, { ratingSum }) => sum + ratingSum, 0),
    ];
    const own = expected.get(place) ?? [];
    const wanted = [own.length, own.reduce((sum, { rating }) => sum + (rating - 1) * 250, 0)];
    return [
      ...(bytesOf(sums) === bytesOf(fold) ? [] : [`the sums of ${place} are not the fold of its feedback`]),
      ...(String(counted) === String(wanted)
        ? []
        : [`${place} must have ${String(wanted)} (reviews, ratings), got ${String(counted)}`]),
    ];
  });
};

const nothingIsDirty: Check = (_, { stored }) =>
  stored.dirty.map((day) => `${day} waits to be added up and nobody comes`);

/** Everything that was sent is in exactly one place. */
const nothingIsMissing: Check = ({ distinct }, { stored }) => {
  const gone = [...stored.identities].filter(
    ([key, { place, erased }]) => place === undefined || erased || stored.tombstones.has(key),
  ).length;
  const parts = [stored.deadLetters, stored.feedback.length, gone, stored.quarantined.size];
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum === distinct
    ? []
    : [
        `dead letters, stored, gone and quarantined must be ${String(distinct)} together, got ${parts.join(' + ')}`,
      ];
};

/** Revisions of a week count 1, 2, 3, ... and each signal is in one of them once. */
const signalsAreOnce: Check = (_, { stored }) =>
  [...Map.groupBy(stored.publications, ({ week }) => week)].flatMap(([week, revisions]) => {
    const numbers = revisions.map(({ revision }) => revision).sort((a, b) => a - b);
    const isCounted = numbers.every((number, index) => number === index + 1);
    return [
      ...(isCounted ? [] : [`the revisions of ${week} are ${numbers.join(', ')}`]),
      ...revisions.flatMap(({ signals, revision }) =>
        new Set(signals.map(({ id }) => id)).size === signals.length
          ? []
          : [`a signal is twice in revision ${String(revision)} of ${week}`],
      ),
    ];
  });

const nobodyIsNamed: Check = (_, { stored, log }) =>
  [
    { where: 'the table', text: stored.text },
    { where: 'a log', text: log },
  ].flatMap(({ where, text }) => (text.includes(CANARY) ? [`${where} holds the address of a person`] : []));

/** A deployment has one tenant, so: no source writes to feedback of another, though their ids are the same. */
const sourcesAreApart: Check = ({ live }, { stored }) =>
  stored.feedback.flatMap(({ feedback, place }) => {
    const expected = live.get(idOf(feedback.source, feedback.externalId));
    return expected && place !== `${expected.product} ${expected.day}`
      ? [`${feedback.source} ${feedback.externalId} lies in ${place}`]
      : [];
  });

const checks: readonly (readonly [string, Check])[] = [
  ['I1', acknowledgedIsStored],
  ['I2', storedWasSent],
  ['I3', oneItemPerIdentity],
  ['I4', sumsEqualFold],
  ['I5', nothingIsDirty],
  ['I6', nothingIsMissing],
  ['I7', signalsAreOnce],
  ['I8', nobodyIsNamed],
  ['I9', sourcesAreApart],
];
