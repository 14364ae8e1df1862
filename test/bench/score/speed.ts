import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import { readSentiment } from '../../../shared/scoring/read-feedback.ts';
import { createScoringPack } from '../../../shared/scoring/scoring-pack.ts';
import { redact } from '../../../shared/text/redact.ts';
import type { Figure } from '../figure.ts';
import { growthExponent } from './growth.ts';
import type { Opponent } from './opponents/index.ts';

const TEXTS = 20_000;
const PART = 1_000;
/** The first one warms up. */
const ROUNDS = 3;
/** The slowest need this for a few parts. */
const MOST_MS = 10_000;

const clauses = {
  en: `the kettle is louder than i expected|the delivery came on time|support never answered my emails|the handle broke after two weeks
    it looks nothing like the picture|worth every penny|the fabric feels soft and warm|not bad for the price|i was promised a refund
    setup took five minutes|the menu is confusing|my daughter loves the colour|it stopped working in may|the staff was very friendly
    i would buy it again|the box was damaged|the battery lasts all day|we were a bit disappointed with the room`,
  de: `der wasserkocher ist lauter als gedacht|die lieferung kam pünktlich|der kundendienst hat nie geantwortet|der griff ist nach zwei wochen gebrochen
    es sieht ganz anders aus als auf dem foto|jeden cent wert|der stoff ist weich und warm|für den preis nicht schlecht
    die bedienung ist umständlich|wir waren sehr zufrieden|leider schon wieder kaputt|gerne wieder|das zimmer war sauber`,
};

/** Reviews of about 230 characters, English and German, the same in every run. */
function generatedTexts(): readonly string[] {
  let state = 42;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: TEXTS }, (_, index) => {
    const pool = (index % 3 === 0 ? clauses.de : clauses.en).split(/[|\n]\s*/);
    let text = '';
    while (text.length < 180 + next(100))
      text += `${pool[next(pool.length)] ?? ''}${['. ', ', ', ' - ', '! '][next(4)] ?? ' '}`;
    return text + String(index);
  });
}

/** Texts per second of processor time: what one core does, whatever else runs on the machine. Best of all parts. */
function rateOf(texts: readonly string[], work: (text: string) => unknown): number {
  let best = 0;
  const began = performance.now();
  const inTime = (): boolean => performance.now() - began < MOST_MS;
  for (let from = 0; from < ROUNDS * texts.length && inTime(); from += PART) {
    const part = texts.slice(from % texts.length, (from % texts.length) + PART);
    const before = process.cpuUsage();
    for (const text of part) work(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, (part.length * 1e6) / (user + system));
  }
  return best;
}

export function speedFigures(opponents: readonly Opponent[]): Figure[] {
  const texts = generatedTexts();
  const scorer = createScorer();
  const english = createScoringPack('en', []);
  const mean = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const note = `${String(texts.length)} texts, ${String(mean)} characters on average`;
  return [
    {
      name: 'whole score',
      value: rateOf(texts, (text) => scorer.score({ text })),
      unit: 'texts/s',
      note,
    },
    {
      name: 'redaction and whole score',
      value: rateOf(texts, (text) => scorer.score({ text: redact(text) })),
      unit: 'texts/s',
      goal: '>= 30000',
      note,
    },
    {
      name: 'ours, sentiment only',
      value: rateOf(texts, (text) => readSentiment({ text, language: 'en' }, () => english).text),
      unit: 'texts/s',
      goal: '>= 100000',
    },
    {
      name: 'growth of time with length of text, redaction and whole score',
      value: growthExponent(texts.slice(0, 100).join(' '), (text) => scorer.score({ text: redact(text) })),
      unit: 'exponent',
      goal: '< 1.1',
    },
    ...opponents
      .filter(({ name }) => name !== 'ours')
      .map(({ name, score }) => ({
        name: `${name}, sentiment only`,
        value: rateOf(texts, score),
        unit: 'texts/s',
      })),
  ];
}
