import type { GivenVerdict, OwnerVerdict } from '../domain/owner-verdict.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isoWeekSchema } from '../domain/week.ts';
import type { Clock } from '../ports/infrastructure.ts';
import type { OwnerVerdictWriter } from '../ports/owner-verdicts.ts';
import type { PublicationReader } from '../ports/reader.ts';
import { redact } from '../text/redact.ts';

export interface JudgeSignalPorts {
  readonly table: Pick<PublicationReader, 'publication'> & OwnerVerdictWriter;
  readonly clock: Clock;
}

/**
 * Stores what an owner found behind a published signal. The same again changes nothing but the time; the last holds.
 *
 * @returns what must hold when there is no such signal
 */
export async function judgeSignal(
  { table, clock }: JudgeSignalPorts,
  { signal, finding, note }: GivenVerdict,
): Promise<Result<OwnerVerdict>> {
  const week = isoWeekSchema.safeParse(signal.split('/')[0]);
  const publication = week.success ? await table.publication(week.data) : undefined;
  const known = [...(publication?.signals ?? []), ...(publication?.ongoing ?? [])];
  if (!known.some(({ id }) => id === signal)) {
    return fail(
      `signal must be one of a published week, like ${known[0]?.id ?? '2026-W47/Kettle/delivery/all'}`,
    );
  }
  const verdict: OwnerVerdict = {
    signal,
    finding,
    ...(note === undefined || note.trim() === '' ? {} : { note: redact(note.trim()) }),
    judgedAt: clock.now(),
  };
  await table.putOwnerVerdict(verdict);
  return ok(verdict);
}
