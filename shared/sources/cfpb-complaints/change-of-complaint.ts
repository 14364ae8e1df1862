import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { parseDateIn, type DateFormat } from '../formats/parse-date.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

/** The columns that are read. Tags (vulnerable groups), state and ZIP code are personal and stay where they are. */
export const wantedColumns = {
  file: 'CFPB complaints',
  aliases: {
    id: ['Complaint ID'],
    received: ['Date received'],
    product: ['Product'],
    issue: ['Issue'],
    subIssue: ['Sub-issue'],
    narrative: ['Consumer complaint narrative'],
    response: ['Company public response'],
    company: ['Company'],
  },
  required: ['id', 'received', 'product', 'issue'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** Bulk files write ISO days, the API adds a time without meaning (always noon), files of 2012 to 2016 wrote 3/5/12. */
const dateFormats = ['ISO', 'M/D/YY', 'M/D/YYYY'] as const satisfies readonly DateFormat[];

/** @param named product out of the column that the settings name; empty when they name none */
export function changeOfComplaint(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = parseDateIn(read('received').replace(/T.*$/, ''), dateFormats);
  if (occurredAt === undefined) return fail('Date received must be a day like 2026-10-30 or 3/5/12');
  const id = given(read('id'));
  const company = given(read('company'));
  return upsertOf({
    source,
    externalId: id,
    kind: kind ?? 'complaint',
    product: given(named) ?? product ?? given(read('product')),
    title: [read('issue'), read('subIssue')].flatMap((text) => given(text) ?? []).join(' / '),
    text: given(read('narrative')),
    language: 'en',
    occurredAt,
    url: `https://www.consumerfinance.gov/data-research/consumer-complaints/search/detail/${encodeURIComponent(id ?? '')}`,
    reply: given(read('response')),
    labels: company === undefined ? [] : [company],
  });
}

/** The API writes `None` where the bulk file has nothing. */
function given(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' || trimmed === 'None' ? undefined : trimmed;
}
