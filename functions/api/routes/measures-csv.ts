import * as z from 'zod';
import type { StoredSeries } from '../../../shared/domain/judged-series.ts';
import { ok } from '../../../shared/domain/result.ts';
import { addWeeks, daysOfWeek, type IsoWeek } from '../../../shared/domain/week.ts';
import { reportPoint } from '../../../shared/report/measure-item.ts';
import { mapLimit } from '../../../shared/runtime/map-limit.ts';
import { csvText, type CsvRow } from '../csv-text.ts';
import { findSeries } from './find-series.ts';
import { flagSchema, fromSchema, noParameters, productSchema, toSchema } from './parameter-schemas.ts';
import { badRequest, notFound } from './refusal.ts';
import { defineRoute } from './route.ts';

const USUAL_WEEKS = 52;
const PARALLEL = 16;
/** A function can answer with 6 MB, of which JSON escapes take some. */
const MOST_BYTES = 4_500_000;

const columns = [
  'periodStart',
  'week',
  'measure',
  'product',
  'aspect',
  'source',
  'numerator',
  'denominator',
  'value',
  'centre',
  'lower',
  'upper',
  'point_type',
  'direction',
] as const;

export const measuresCsv = defineRoute({
  path: '/v1/measures.csv',
  operationId: 'getMeasures',
  summary: 'All measures as one long table, for spreadsheets and BI tools',
  description:
    'CSV as RFC 4180 says, one row per series and week. `measure` is the kind of the series; value, centre (expected) ' +
    'and limits are shares 0..1 for proportions, else events. Text that a spreadsheet would run as a formula gets a ' +
    'single quote before it.',
  query: z.strictObject({
    from: fromSchema.optional().describe('First week; 52 weeks up to the last one when left out'),
    to: toSchema.optional().describe('Last week; the latest published one when left out'),
    product: productSchema.optional(),
    excel: flagSchema('1: for Excel where the comma is decimal: BOM, `;` and decimal commas', ['1', '0']),
  }),
  params: noParameters,
  mediaType: 'text/csv',
  response: z.string(),
  example: `${columns.join(',')}\r\n2026-11-16,2026-W47,proportion,Aurora Kettle,delivery,all,50,612,0.0817,0.051,0.0261,0.0784,signal,up\r\n`,
  async read({ table }, { from, to, product, excel = false }) {
    const last = to ?? (await table.publishedWeeks(1))[0];
    if (last === undefined) return notFound('No week is published yet: there are no measures');
    const first = from ?? addWeeks(last, 1 - USUAL_WEEKS);
    if (first > last) {
      return badRequest({ parameter: 'from', detail: `must not come after ${last}, got ${first}` });
    }
    const found = await mapLimit(await findSeries(table, { product }), PARALLEL, ({ key, kind }) =>
      table.judgedSeries(key, kind),
    );
    const rows = found.flatMap((one) => (one ? rowsOf(one, first, last) : []));
    const body = csvText([columns, ...rows], excel ? 'excel' : 'plain');
    if (Buffer.byteLength(body) > MOST_BYTES) {
      const detail = `must leave less than 4.5 MB, got ${first}: take a later week, or one product`;
      return badRequest({ parameter: 'from', detail });
    }
    return ok({ body, fresh: 'minute', fileName: `measures-${first}-${last}.csv` });
  },
});

function rowsOf({ key, kind, weeks }: StoredSeries, from: IsoWeek, to: IsoWeek): readonly CsvRow[] {
  return weeks
    .filter(({ week }) => week >= from && week <= to)
    .map((verdict) => {
      const point = reportPoint(verdict, kind);
      return [
        daysOfWeek(point.week)[0] ?? '',
        point.week,
        kind,
        key.product,
        key.aspect,
        key.source,
        point.events,
        point.exposure ?? '',
        point.value,
        point.expected,
        point.lower,
        point.upper,
        point.verdict,
        point.direction ?? '',
      ];
    });
}
