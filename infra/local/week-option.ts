import { isoWeekSchema, type IsoWeek } from '../../shared/domain/week.ts';
import { WrongCall } from './command.ts';

/** @throws WrongCall naming the option */
export function weekOption(command: string, option: string, text: string | undefined): IsoWeek | undefined {
  if (text === undefined) return undefined;
  const week = isoWeekSchema.safeParse(text.toUpperCase());
  if (week.success) return week.data;
  throw new WrongCall(`Cannot run ${command}: --${option} must be an ISO week like 2026-W47, got ${text}`);
}
