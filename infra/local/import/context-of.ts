import { systemClock } from '../../../shared/adapters/system-clock.ts';
import type { SourceSettings } from '../../../shared/config/quality-config.ts';
import type { SourceContext } from '../../../shared/sources/source.ts';

/** What the plug-in is told when a file is looked at before it is imported. */
export const contextOf = ({
  id,
  product,
  productField,
  kind,
  language,
  mapping,
  options,
}: SourceSettings): SourceContext => ({
  source: id,
  product,
  productField,
  kind,
  language,
  mapping,
  options,
  receivedAt: systemClock.now(),
});
