import { stringify } from 'yaml';
import type { QualityConfig, SourceSettings } from '../../../shared/config/quality-config.ts';
import type { FeedbackChange } from '../../../shared/domain/feedback.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import { acceptanceFor } from '../../../shared/sources/accept-change.ts';
import { isSourceType, sources } from '../../../shared/sources/index.ts';
import type { Source } from '../../../shared/sources/source.ts';
import { contextOf } from '../import/context-of.ts';

/**
 * How the body of a webhook would be read and scored. Nothing is stored, and nothing has to be signed.
 * @returns YAML for a person, or why it would be set aside
 */
export function testBody(body: Uint8Array, settings: SourceSettings, config: QualityConfig): Result<string> {
  const plugin: Source | undefined = isSourceType(settings.type) ? sources[settings.type] : undefined;
  if (!plugin?.webhook) return fail(`${settings.id} comes as files: try "import --dry-run"`);
  const context = contextOf(settings);
  const parsed = plugin.webhook.parse(body, {}, context);
  if (!parsed.ok) return parsed;
  if (parsed.value.length === 0) return ok('# a test or a ping: accepted, and nothing is stored of it\n');
  const scorer = createScorer({ aspects: config.aspects });
  const parts: string[] = [];
  const accept = acceptanceFor(context);
  for (const change of parsed.value) {
    const accepted = accept(change);
    if (!accepted.ok) return fail(`Cannot accept the feedback: ${accepted.error}`);
    parts.push(stringify(shown(accepted.value, scorer), { lineWidth: 0 }));
  }
  return ok(parts.join('---\n'));
}

function shown(change: FeedbackChange, scorer: ReturnType<typeof createScorer>): object {
  if (change.change === 'deletion') return change;
  const { title, text, language, rating } = change.feedback;
  const { sentiment, aspects, hazards, ...score } = scorer.score({ title, text, language, rating });
  return {
    read: change.feedback,
    scored: {
      language: score.language,
      sentiment: sentiment.label,
      gap: score.gap / 1000,
      aspects: aspects.map(({ aspect, gap, basis }) => `${aspect}: gap ${String(gap / 1000)}, ${basis}`),
      ...(hazards.length === 0 ? {} : { hazards: hazards.map(({ kind }) => kind) }),
    },
  };
}
