import { ok } from '../../shared/domain/result.ts';
import { foldDay } from '../../shared/domain/fold-day.ts';
import type { StoredSeries } from '../../shared/domain/judged-series.ts';
import type { OwnerVerdict } from '../../shared/domain/owner-verdict.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import { weekOfDay, type CalendarDay, type IsoWeek } from '../../shared/domain/week.ts';
import type { PublishPorts } from '../../functions/publish/publish-ports.ts';
import type { WeeklyReportReaders } from '../../shared/queries/weekly-report-readers.ts';
import type { OwnerVerdictWriter } from '../../shared/ports/owner-verdicts.ts';
import type { PublishCheckpoint } from '../../shared/ports/publish-checkpoint.ts';
import { idOfSeries } from '../../shared/report/series-of-weeks.ts';
import type { KeyedFeedback } from './feedback-examples.ts';

export interface MemoryTable {
  readonly table: PublishPorts['table'] & WeeklyReportReaders & OwnerVerdictWriter;
  /** Feedback by key; a key again replaces it. `sample` holds for a product that is new. */
  put(feedback: readonly KeyedFeedback[], options?: { readonly sample?: boolean }): void;
  remove(keys: readonly string[]): void;
  /** Everything that was published, for comparison. */
  content(): unknown;
  /** Writes so far, and after how many the next one fails. */
  readonly writes: { count: number; failAt?: number | undefined };
}

/** What publish and the reports read and write, in memory; sums are folded anew at each read. */
export function createMemoryTable(): MemoryTable {
  const feedback = new Map<string, KeyedFeedback>();
  const products = new Map<string, boolean>();
  const publications = new Map<IsoWeek, Publication[]>();
  const series = new Map<string, readonly StoredSeries[]>();
  const verdicts = new Map<string, OwnerVerdict>();
  const writes: MemoryTable['writes'] = { count: 0 };
  let checkpoint: PublishCheckpoint | undefined;
  const write = (): void => {
    writes.count += 1;
    if (writes.count === writes.failAt) throw new Error('Cannot write: the process was killed');
  };
  const inWeek = (product: string, week: IsoWeek): readonly KeyedFeedback[] =>
    [...feedback.values()]
      .filter((one) => one.feedback.product === product && weekOfDay(one.feedback.day) === week)
      .sort((a, b) => (`${a.feedback.day}${a.key}` < `${b.feedback.day}${b.key}` ? -1 : 1));
  return {
    writes,
    put(list, { sample = false } = {}) {
      for (const one of list) {
        feedback.set(one.key, one);
        products.set(one.feedback.product, sample && (products.get(one.feedback.product) ?? true));
      }
    },
    remove: (keys) => keys.forEach((key) => feedback.delete(key)),
    content: () => ({ publications: [...publications], series: [...series], checkpoint }),
    table: {
      products: async () => [...products].map(([product, sample]) => ({ product, sample })),
      async weeks(product, from, to) {
        const own = [...feedback.values()].filter((one) => one.feedback.product === product);
        const weeks = Map.groupBy(own, (one) => weekOfDay(one.feedback.day));
        return [...weeks]
          .filter(([week]) => week >= from && week <= to)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([week, list]) => ({ product, week, days: daysOf(list) }));
      },
      async page({ product, week, aspect, limit, cursor = '0' }) {
        const found = inWeek(product, week).filter(
          (one) =>
            aspect === undefined || one.feedback.score.aspects.some((score) => score.aspect === aspect),
        );
        const start = Number(cursor);
        const items = found
          .slice(start, start + limit)
          .map((one) => ({ id: one.key, feedback: one.feedback }));
        const next = start + limit < found.length ? String(start + limit) : undefined;
        return ok({ items, next });
      },
      publication: async (week) => publications.get(week)?.at(-1),
      revision: async (week, revision) => publications.get(week)?.[revision - 1],
      publishedWeeks: async (limit) => [...publications.keys()].sort().reverse().slice(0, limit),
      async createPublication(publication) {
        write();
        const list = publications.get(publication.week) ?? [];
        publications.set(publication.week, list);
        if (publication.revision !== list.length + 1) return false;
        list.push(publication);
        return true;
      },
      async replaceSeries(product, list) {
        write();
        series.set(product, list);
      },
      seriesOfProduct: async (product) =>
        (series.get(product) ?? []).flatMap(({ id, key, kind, weeks }) => {
          const [first, last] = [weeks[0]?.week, weeks.at(-1)?.week];
          return first && last ? [{ id, key, kind, first, last }] : [];
        }),
      judgedSeries: async (key, kind) =>
        series
          .get(key.product)
          ?.find(({ id }) => id === idOfSeries(key, kind === 'count' ? 'count' : 'proportion')),
      readCheckpoint: async () => checkpoint,
      async writeCheckpoint(next) {
        write();
        checkpoint = next;
      },
      ownerVerdicts: async () => [...verdicts.values()],
      async putOwnerVerdict(verdict) {
        write();
        verdicts.set(verdict.signal, verdict);
      },
      activity: async () => [],
      quarantined: async () => [],
      received: async () => [],
    },
  };
}

function daysOf(list: readonly KeyedFeedback[]): Partial<Record<CalendarDay, ReturnType<typeof foldDay>>> {
  const days = Map.groupBy(list, (one) => one.feedback.day);
  return Object.fromEntries(
    [...days].map(([day, of]) => [
      day,
      foldDay(
        of.map((one) => one.feedback),
        { epoch: of.length, defectThreshold: -300 },
      ),
    ]),
  );
}
