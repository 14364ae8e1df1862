import { crossValidate, foldings } from '../../../infra/train/cross-validate.ts';
import { toTrainingTexts } from '../../../infra/train/examples.ts';
import { readLabelledTexts } from '../../../infra/train/labelled-sets.ts';
import { createCorrector } from '../../../shared/scoring/calibration/corrector.ts';
import { learnLanguage } from '../../../shared/scoring/calibration/learn-language.ts';
import type { RatedText } from '../../../shared/scoring/calibration/rated-text.ts';
import { isRight } from '../../../shared/scoring/calibration/rightness.ts';
import { hashWord } from '../../../shared/scoring/table/ngrams.ts';
import type { Figure } from '../figure.ts';

const OWN_LABELS = [200, 500];
/** Users per set, each with labels of other texts. */
const USERS = 6;
/** Texts that must be left to measure on. */
const LEAST_OTHERS = 150;
/** Accuracy below which the scorer reads a set badly. */
const BADLY = 0.8;

interface Row {
  readonly set: string;
  readonly base: number;
  /** Mean over the users, in points. */
  readonly gain: number;
  /** Of the user who gained least. */
  readonly least: number;
  readonly used: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const accuracy = (texts: readonly RatedText[], oddsOf: (text: RatedText) => number): number =>
  mean(texts.map((text) => Number(isRight({ odds: oddsOf(text), positive: text.positive }))));

/** One user: learns from some texts of a set, is measured on all others. */
function gainOf(texts: readonly RatedText[], labels: number, user: number) {
  const order = (text: RatedText): number => hashWord(`${String(user)} ${text.id}`) >>> 0;
  const shuffled = texts.toSorted((a, b) => order(a) - order(b));
  const others = shuffled.slice(labels);
  const { correction } = learnLanguage('en', shuffled.slice(0, labels));
  const correct = correction ? createCorrector(correction) : undefined;
  const base = accuracy(others, ({ odds }) => odds);
  const after = accuracy(others, ({ odds, keys }) => (correct ? correct(odds, keys) : odds));
  return { base, gain: 100 * (after - base), used: correct !== undefined };
}

function rowOf(set: string, texts: readonly RatedText[], labels: number): Row {
  const users = Array.from({ length: USERS }, (_, user) => gainOf(texts, labels, user));
  return {
    set,
    base: mean(users.map(({ base }) => base)),
    gain: mean(users.map(({ gain }) => gain)),
    least: Math.min(...users.map(({ gain }) => gain)),
    used: users.filter(({ used }) => used).length,
  };
}

function figuresOf(labels: number, rows: readonly Row[]): Figure[] {
  const name = (what: string): string => `${String(labels)} own labels, ${what}`;
  const badly = rows.filter(({ base }) => base < BADLY);
  const points = (what: string, value: number, goal?: string): Figure => ({
    name: name(what),
    value,
    unit: 'points',
    goal,
  });
  return [
    points(`mean of ${String(rows.length)} sets`, mean(rows.map(({ gain }) => gain))),
    points(
      `mean of the ${String(badly.length)} sets that are read badly (below ${String(BADLY)})`,
      mean(badly.map(({ gain }) => gain)),
      '>= 2',
    ),
    points('the user who gained least', Math.min(...rows.map(({ least }) => least)), '>= -1'),
    ...rows.map(({ set, base, gain, least, used }) => ({
      ...points(set, gain),
      note: `accuracy ${base.toFixed(3)} before; least ${least.toFixed(1)}; used by ${String(used)} of ${String(USERS)}`,
    })),
  ];
}

/** Accuracy before and after, on texts that were not learned from. */
export function calibrationFigures(folder: string): readonly Figure[] {
  const texts = toTrainingTexts(readLabelledTexts(folder));
  const { odds } = crossValidate(texts, foldings['unseen family'], (fold) => {
    process.stderr.write(`without ${fold}\n`);
  });
  const rated = texts.map(({ set, positive, keys }, at) => ({
    set,
    text: {
      id: String(at),
      language: 'en',
      positive,
      odds: odds[at] ?? 0,
      keys: [...keys],
    } satisfies RatedText,
  }));
  const sets = [...Map.groupBy(rated, ({ set }) => set)].map(
    ([set, own]) => [set, own.map(({ text }) => text)] as const,
  );
  return OWN_LABELS.flatMap((labels) =>
    figuresOf(
      labels,
      sets
        .filter(([, own]) => own.length >= labels + LEAST_OTHERS)
        .map(([set, own]) => rowOf(set, own, labels)),
    ),
  );
}
