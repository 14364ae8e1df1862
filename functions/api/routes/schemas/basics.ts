import * as z from 'zod';
import { calendarDaySchema, isoWeekSchema } from '../../../../shared/domain/week.ts';

export const week = isoWeekSchema.describe('ISO week in the business time zone, like 2026-W47');
export const day = calendarDaySchema.describe('Calendar day in the business time zone');
export const instant = z.iso.datetime().describe('RFC 3339 time in UTC');
export const count = z.int().min(0);
/** 0..1 */
export const share = z.number().min(0).max(1);
/** -1..+1 */
export const gap = z.number().min(-1).max(1);
export const product = z.string().min(1).describe('Name of the product');
export const aspect = z.string().min(1).describe('Id of the aspect; overall for the feedback as a whole');
export const source = z.string().min(1).describe('Id of the source; all for all of them together');
