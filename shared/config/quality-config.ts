import * as z from 'zod';
import { feedbackKinds, sourceIdSchema } from '../domain/feedback.ts';
import { goalSchema } from '../domain/goal.ts';
import { everySchema } from '../domain/pull-state.ts';
import { calendarEntrySchema } from '../domain/special-week.ts';
import { retentionSchema } from '../domain/retention.ts';

const timeZoneSchema = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, 'must be an IANA time zone like Europe/Berlin');

/** A configured source: a plug-in (`type`) with the settings of one account. */
export const sourceSettingsSchema = z.strictObject({
  id: sourceIdSchema,
  type: z.string().min(1),
  name: z.string().optional(),
  product: z.string().min(1).optional(),
  productField: z.string().min(1).optional(),
  kind: z.enum(feedbackKinds).optional(),
  /** Language of feedback that names none. */
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*$/, 'must be a language tag like de or pt-BR')
    .optional(),
  /** Name of the secret, never the secret. */
  secret: z.string().min(1).optional(),
  mapping: z.record(z.string(), z.unknown()).optional(),
  /** Settings of the plug-in, in its own schema. */
  options: z.record(z.string(), z.unknown()).optional(),
  /** Asks the vendor by itself. */
  pull: z.strictObject({ every: everySchema }).optional(),
  /** Days without anything after which the source is stale. */
  staleAfterDays: z.int().min(1).default(9),
  sample: z.boolean().default(false),
});
export type SourceSettings = z.infer<typeof sourceSettingsSchema>;

const aspectSettingsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits or hyphens'),
  name: z.string().min(1).optional(),
  /** Words and phrases by language, added to those built in. */
  words: z.record(z.string(), z.array(z.string().min(1))).optional(),
});
export type AspectSettings = z.infer<typeof aspectSettingsSchema>;

/** A receiver of alerts: a channel with its settings, parsed by the channel itself. */
const receiverSchema = z.looseObject({ id: z.string().min(1), channel: z.string().min(1) });

/** First match wins; a route without conditions takes all. */
const routeSchema = z.strictObject({
  product: z.string().optional(),
  aspect: z.string().optional(),
  minimum: z.enum(['signal', 'watch']).default('signal'),
  receivers: z.array(z.string().min(1)).min(1),
});

/** `quality.yaml`. Secrets are never in it, only their names. */
export const qualityConfigSchema = z.strictObject({
  organisation: z.string().min(1),
  /** Takes the place of the name while all there is to see is sample data. */
  sampleOrganisation: z.string().min(1).optional(),
  timeZone: timeZoneSchema.default('UTC'),
  /** Address of the dashboard, for links in alerts. */
  dashboardUrl: z.url().optional(),
  sources: z.array(sourceSettingsSchema).default([]),
  aspects: z.array(aspectSettingsSchema).default([]),
  /** A gap at or below this (-1..0) is a defect. */
  defectThreshold: z.number().min(-1).max(0).default(-0.3),
  goals: z.array(goalSchema).default([]),
  owners: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        product: z.string().optional(),
        aspect: z.string().optional(),
      }),
    )
    .default([]),
  detection: z
    .strictObject({
      /** Expected false signals per week over all series. */
      budget: z.number().gt(0).max(10).default(0.25),
    })
    .prefault({}),
  /** Holidays and campaigns: their weeks set no usual range and raise at most a watch. */
  calendar: z.array(calendarEntrySchema).default([]),
  receivers: z.array(receiverSchema).default([]),
  routes: z.array(routeSchema).default([]),
  /** Hours after the end of a week after which it is published as final. */
  finalAfterHours: z
    .int()
    .min(0)
    .max(24 * 60)
    .default(72),
  /** Enforced by functions/sweep. */
  retention: retentionSchema.prefault({}),
});
export type QualityConfig = z.infer<typeof qualityConfigSchema>;
