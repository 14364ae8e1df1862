import { sources } from '../../../shared/sources/index.ts';
import type { Source } from '../../../shared/sources/source.ts';

/** One line for each kind of source: how it comes, and its name. */
export function typesText(): string {
  const plugins: readonly Source[] = Object.values(sources);
  const width = Math.max(...plugins.map(({ id }) => id.length));
  return plugins
    .map((plugin) => {
      const ways = [plugin.webhook && 'webhook', plugin.export && 'file', plugin.pull && 'pull'].filter(
        (way) => way !== undefined,
      );
      return `${plugin.id.padEnd(width)}  ${ways.join(', ').padEnd(19)}  ${plugin.name}\n`;
    })
    .join('');
}
