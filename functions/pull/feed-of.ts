import type { QualityConfig } from '../../shared/config/quality-config.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { isSourceType, sources } from '../../shared/sources/index.ts';
import type { PullSource, Source, SourceContext } from '../../shared/sources/source.ts';

/** A configured source that is pulled. */
export interface Feed {
  /** Of the vendor, for sentences. */
  readonly name: string;
  readonly plugin: PullSource;
  readonly context: Omit<SourceContext, 'receivedAt'>;
  /** Time between two pulls, as `quality.yaml` has it; undefined: only when a person asks for it. */
  readonly every: string | undefined;
}

export function feedOf(config: QualityConfig, source: string): Result<Feed> {
  const settings = config.sources.find(({ id }) => id === source);
  const plugin: Source | undefined =
    settings && isSourceType(settings.type) ? sources[settings.type] : undefined;
  if (!settings || !plugin?.pull) {
    return fail(`Cannot pull ${source}: it must be configured as a source of a type that can be pulled`);
  }
  const { product, productField, kind, language, mapping, options, pull } = settings;
  // A start without `pull` in the settings did not look at what only a pull needs.
  const checked = plugin.pull.options?.safeParse(options ?? {});
  if (checked?.success === false) {
    const [issue] = checked.error.issues;
    return fail(
      `Cannot pull ${source}: its options do not say how: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`,
    );
  }
  return ok({
    name: plugin.name,
    plugin: plugin.pull,
    context: { source, product, productField, kind, language, mapping, options },
    every: pull?.every,
  });
}
